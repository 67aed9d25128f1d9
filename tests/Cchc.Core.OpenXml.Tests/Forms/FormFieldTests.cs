using Cchc.Core.OpenXml.Forms;
using Cchc.Core.Tests.Support;
using NodaTime;

namespace Cchc.Core.OpenXml.Tests.Forms;

/// <summary>The fields of the official forms, one by one: what the regulations list, and by which names it is filled here.</summary>
public sealed class FormFieldTests
{
    private static readonly LocalDate Of2025 = new(2026, 8, 28);
    private static readonly LocalDate Of2018 = new(2024, 3, 15);

    /// <summary>Form and field as the list of fields has them, the kind, and our names; a name with a point is a column.</summary>
    public static TheoryData<string, string, FormKind, string> Listed => new()
    {
        { "01", "cơ quan, bộ phận một cửa", FormKind.Receipt, "agency desk" },
        { "01", "mã hồ sơ (và mã QR)", FormKind.Receipt, "code qr" },
        { "01", "địa danh, ngày", FormKind.Receipt, "place date" },
        { "01", "tiếp nhận hồ sơ của", FormKind.Receipt, "applicant" },
        { "01", "địa chỉ", FormKind.Receipt, "address" },
        { "01", "điện thoại, email", FormKind.Receipt, "phone email" },
        { "01", "số CMND/căn cước/hộ chiếu", FormKind.Receipt, "identityNumber" },
        { "01", "nội dung yêu cầu giải quyết", FormKind.Receipt, "content" },
        { "01", "chủ hồ sơ, địa chỉ", FormKind.Receipt, "owner ownerAddress" },
        { "01", "thành phần hồ sơ: TT, tên, số lượng bản chính / bản chứng thực / bản photo", FormKind.Receipt, "components.no components.name components.originals components.certified components.copies" },
        { "01", "số lượng hồ sơ (bộ)", FormKind.Receipt, "sets" },
        { "01", "thời gian giải quyết theo quy định", FormKind.Receipt, "time" },
        { "01", "thời gian nhận hồ sơ (giờ, phút, ngày)", FormKind.Receipt, "received" },
        { "01", "thời gian trả kết quả (giờ, phút, ngày)", FormKind.Receipt, "due" },
        { "01", "đăng ký nhận kết quả tại", FormKind.Receipt, "returnPlace" },
        { "01", "phí, lệ phí", FormKind.Receipt, "fee" },
        { "01", "người nộp ký, người tiếp nhận ký", FormKind.Receipt, "applicantSignature official" },
        { "02", "số …/HDHS", FormKind.Supplement, "number" },
        { "02", "tiếp nhận hồ sơ/yêu cầu của", FormKind.Supplement, "applicant" },
        { "02", "nội dung yêu cầu giải quyết", FormKind.Supplement, "content" },
        { "02", "địa chỉ", FormKind.Supplement, "address" },
        { "02", "điện thoại, email", FormKind.Supplement, "phone email" },
        { "02", "nội dung cần hoàn thiện: TT, thành phần, số lượng bản chính / bản chứng thực / bản photo", FormKind.Supplement, "components.no components.name components.originals components.certified components.copies" },
        { "02", "lý do", FormKind.Supplement, "reason" },
        { "02", "nơi tra cứu, công chức và số điện thoại liên hệ", FormKind.Supplement, "lookup contactPerson contactPhone" },
        { "02", "NGƯỜI HƯỚNG DẪN (ký và ghi rõ họ tên)", FormKind.Supplement, "official" },
        { "03", "tiếp nhận hồ sơ của", FormKind.Refusal, "applicant" },
        { "03", "địa chỉ", FormKind.Refusal, "address" },
        { "03", "điện thoại, email", FormKind.Refusal, "phone email" },
        { "03", "nội dung yêu cầu giải quyết", FormKind.Refusal, "content" },
        { "03", "thông báo không tiếp nhận với lý do", FormKind.Refusal, "reason" },
        { "03", "liên hệ", FormKind.Refusal, "contactPerson contactPhone" },
        { "03", "người nộp ký, người tiếp nhận ký", FormKind.Refusal, "applicantSignature official" },
        { "04", "số, trích yếu", FormKind.Apology, "number subject" },
        { "04", "kính gửi", FormKind.Apology, "recipient" },
        { "04", "ngày tiếp nhận, nội dung, mã hồ sơ", FormKind.Apology, "received content code" },
        { "04", "thời gian hẹn trả kết quả", FormKind.Apology, "due" },
        { "04", "cơ quan gây chậm và lý do", FormKind.Apology, "agencyAtFault reason" },
        { "04", "lời xin lỗi", FormKind.Apology, "" },
        { "04", "thời gian trả kết quả mới", FormKind.Apology, "newDue" },
        { "04", "nơi nhận", FormKind.Apology, "copies" },
        { "04", "chức vụ người ký", FormKind.Apology, "position" },
        { "05 (TT 01/2018) / 06", "mã hồ sơ", FormKind.ControlSheet, "code" },
        { "05 (TT 01/2018) / 06", "cơ quan giao, nhận", FormKind.ControlSheet, "steps.from steps.to" },
        { "05 (TT 01/2018) / 06", "thời gian giao, nhận (giờ, phút, ngày)", FormKind.ControlSheet, "steps.handed" },
        { "05 (TT 01/2018) / 06", "người giao, người nhận ký", FormKind.ControlSheet, "steps.giver steps.receiver" },
        { "05 (TT 01/2018) / 06", "kết quả giải quyết: trước hạn / đúng hạn / quá hạn (memory)", FormKind.ControlSheet, "steps.result" },
        { "05 (TT 01/2018) / 06", "ghi chú", FormKind.ControlSheet, "steps.note" },
        { "05 (TT 01/2018) / 06", "thời hạn quy định, hạn trả về một cửa", FormKind.ControlSheet, "time dueAtDesk" },
        { "05 (TT 03/2025)", "only when nothing is decided yet and the applicant asked (TT 03/2025 art. 7; NĐ 118/2025 art. 21)", FormKind.Stop, "code applicant requested reason stopped" },
        { "06 (TT 01/2018) / 07", "TT", FormKind.Register, "dossiers.no" },
        { "06 (TT 01/2018) / 07", "mã hồ sơ", FormKind.Register, "dossiers.code" },
        { "06 (TT 01/2018) / 07", "tên TTHC / nội dung", FormKind.Register, "dossiers.content" },
        { "06 (TT 01/2018) / 07", "số lượng hồ sơ (bộ)", FormKind.Register, "dossiers.sets" },
        { "06 (TT 01/2018) / 07", "tên cá nhân, tổ chức", FormKind.Register, "dossiers.applicant" },
        { "06 (TT 01/2018) / 07", "địa chỉ, điện thoại", FormKind.Register, "dossiers.contact" },
        { "06 (TT 01/2018) / 07", "cơ quan chủ trì giải quyết", FormKind.Register, "dossiers.agency" },
        { "06 (TT 01/2018) / 07", "ngày nhận hồ sơ", FormKind.Register, "dossiers.received" },
        { "06 (TT 01/2018) / 07", "hẹn trả kết quả", FormKind.Register, "dossiers.due" },
        { "06 (TT 01/2018) / 07", "chuyển hồ sơ đến cơ quan giải quyết", FormKind.Register, "dossiers.transferred" },
        { "06 (TT 01/2018) / 07", "nhận kết quả từ cơ quan giải quyết", FormKind.Register, "dossiers.resulted" },
        { "06 (TT 01/2018) / 07", "ngày trả, phương thức nhận", FormKind.Register, "dossiers.returned" },
        { "06 (TT 01/2018) / 07", "ký nhận", FormKind.Register, "dossiers.signature" },
        { "06 (TT 01/2018) / 07", "ghi chú", FormKind.Register, "dossiers.note" },
    };

    [Theory]
    [MemberData(nameof(Listed))]
    public void Every_listed_field_is_on_the_form_and_is_written(string form, string field, FormKind kind, string names)
    {
        form.Should().NotBeEmpty();
        foreach (var day in kind == FormKind.Stop ? [Of2025] : new[] { Of2025, Of2018 })
        {
            var official = OfficialForm.On(kind, day);
            var filled = FormSamples.Named(kind, day, name => "‹" + name + "›");
            var (docx, html) = (string.Join("\n", Docx.Paragraphs(Docx.Bytes(filled))), Docx.Html(filled));
            foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                official.Fields.Should().Contain(item => item.Name == name, "{0} has {1}", form, field);
                if (name != "qr")
                {
                    docx.Should().Contain("‹" + name + "›");
                    html.Should().Contain("‹" + name + "›");
                }
            }
        }
    }

    [Fact]
    public void The_apology_says_sorry() =>
        string.Join("\n", Docx.Paragraphs(Docx.Bytes(new ApologyLetter { Date = Of2025 }))).Should().Contain("xin lỗi").And.Contain("Văn bản xin lỗi và đề nghị gia hạn");

    /// <summary>The list itself, read where it lies: no field of it is missing above.</summary>
    [Fact]
    public void The_list_of_fields_is_the_one_that_was_compared_with()
    {
        var compared = Listed.Select(row => (row.Data.Item1, row.Data.Item2)).ToList();
        var listed = SharedData.Csv("registers/form_fields.csv").ToList();
        foreach (var row in listed)
        {
            compared.Should().Contain(item => row[0].StartsWith(item.Item1, StringComparison.Ordinal) && row[1] == item.Item2, "{0}: {1}", row[0], row[1]);
        }

        listed.Should().HaveCount(compared.Count);
    }

    [Fact]
    public void The_page_of_fields_names_them_all()
    {
        var page = RepositoryFiles.Read("docs", "reference", "forms.md");
        foreach (var field in OfficialForm.All.SelectMany(form => form.Fields).Distinct())
        {
            page.Should().Contain($"| `{field.Name}` | {field.Vietnamese} |");
        }
    }

    /// <summary>The pages of the two circulars are written by tests that do not see this package.</summary>
    [Fact]
    public void The_pages_of_the_circulars_name_every_form_from_when_to_when_and_whether_it_was_compared()
    {
        foreach (var form in OfficialForm.All)
        {
            var page = form.Regulation.EndsWith("03/2025/TT-VPCP", StringComparison.Ordinal) ? "03-2025-tt-vpcp.vi.md" : "01-2018-tt-vpcp.vi.md";
            var standing = form.IsComparedWithOfficialLayout ? "đã đọc" : "đã đọc một phần";
            RepositoryFiles.Read("docs", "reference", "statutes", "vi", page).Split('\n').Should()
                .ContainSingle(line => line.Contains($"| `{form.Number}` biểu mẫu: {form.Title} |")).Which.Should()
                .EndWith($"| {standing} | {form.InForceFrom:uuuu-MM-dd} | {form.InForceThrough:uuuu-MM-dd} |");
        }
    }
}
