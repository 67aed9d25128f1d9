using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Simplification;
using Cchc.Core.Procedures;
using Cchc.Core.Simplification;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Simplification.Records;

namespace Cchc.Core.Tests.Simplification;

/// <summary>Each rule by its article and its days in force.</summary>
public sealed class SimplificationLawTests
{
    private static readonly LocalDate[] Days = [new(2026, 6, 30), new(2026, 7, 1), new(2026, 8, 4), new(2026, 8, 5), new(2027, 2, 28), new(2027, 3, 1)];

    [Fact]
    public void Decree_224_of_2026_art_18_4_and_decree_118_of_2025_art_4_2a_with_resolution_66_7_of_2025_art_4()
    {
        var record = Of(Paper("Bản sao Giấy chứng nhận đăng ký doanh nghiệp"));

        // 18(4) from 1/7/2026, 4(2a) from 5/8/2026; the list of papers holds through 28/02/2027 and then nothing names the paper.
        Days.Select(day => Kinds(record, day).Contains(SimplificationKind.DataInstead)).Should().Equal(false, true, true, true, true, false);
        Days.Skip(2).Take(2).Select(day => Find(record, new SimplificationOptions { Date = day }).Single().Sources.Count).Should().Equal([2, 3], "decree 309/2026 is in force from 5/8");
        var before = Find(record, new SimplificationOptions { Date = new LocalDate(2026, 8, 4) }).Single(candidate => candidate.Rule.Kind == SimplificationKind.DataInstead);
        before.Sources.Select(source => source.Text.Split(' ')[1] + " " + source.Standing).Should().Equal("4 Read", "a Read");
        var after = Find(record).Single(candidate => candidate.Rule.Kind == SimplificationKind.DataInstead);
        after.Sources.Select(source => source.Text).Should().Equal(
            "khoản 4 Điều 18 Nghị định số 224/2026/NĐ-CP",
            "khoản 2a Điều 4 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 309/2026/NĐ-CP)", "điểm a khoản 5 Điều 4 Nghị quyết số 66.7/2025/NQ-CP");
        after.IsToBeChecked.Should().BeFalse();
        (after.Path, after.Place.Vi, after.Words).Should().Be(("componentGroups[0].components[0]", "thành phần hồ sơ 1, nhóm 1", "Bản sao Giấy chứng nhận đăng ký doanh nghiệp"));
    }

    [Fact]
    public void A_point_of_resolution_66_7_that_was_not_read_is_to_be_checked()
    {
        Find(Of(Paper("Bản sao giấy khai sinh"))).Single().IsToBeChecked.Should().BeTrue();
        Find(Of(Paper("Bản sao trích lục khai tử"))).Single().IsToBeChecked.Should().BeFalse();
        HeldDocument.Published.Where(document => document.Source.Standing == AuditStanding.SecondHand).SelectMany(document => document.Names).Should()
            .Contain(["giấy khai sinh", "thẻ bảo hiểm y tế", "giấy chứng nhận đăng ký hộ kinh doanh"]).And.NotContain("giấy phép lái xe");
    }

    [Theory]
    [InlineData("Giấy khai sinh (trường hợp không khai thác được thông tin trong cơ sở dữ liệu)")] // the record knows of the data
    [InlineData("Giấy khai sinh do cơ quan có thẩm quyền của nước ngoài cấp")]
    [InlineData("Bản gốc giấy khai sinh đã cấp")]
    [InlineData("Giấy chứng sinh")]
    [InlineData("Đơn đề nghị cấp giấy khai sinh")]
    public void A_paper_that_is_looked_up_foreign_handed_back_or_another_is_no_candidate(string name) => Kinds(Of(Paper(name))).Should().NotContain(SimplificationKind.DataInstead);

    [Fact]
    public void The_paper_that_a_procedure_changes_and_one_that_another_line_looks_up_are_no_candidates()
    {
        Kinds(Named("Cấp đổi thẻ bảo hiểm y tế", Paper("Thẻ bảo hiểm y tế", 1, 0))).Should().BeEmpty();
        Kinds(Named("Hỗ trợ phẫu thuật tim", Paper("Bản sao thẻ bảo hiểm y tế"))).Should().Equal(SimplificationKind.DataInstead);
        var lookedUp = Paper("Trường hợp khai thác được thông tin thẻ bảo hiểm y tế thì không phải nộp", 0, 0);
        Kinds(Named("Hỗ trợ phẫu thuật tim", Paper("Bản sao thẻ bảo hiểm y tế"), lookedUp)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Bản sao có chứng thực văn bằng của người đứng đầu", true)]
    [InlineData("Bản sao có chứng thực hoặc bản sao kèm bản chính để đối chiếu văn bằng", false)]
    [InlineData("Bản chính hoặc bản sao có chứng thực văn bằng", false)]
    [InlineData("Bản dịch có chứng thực chữ ký người dịch", false)]
    [InlineData("Bản sao có chứng thực Giấy chứng nhận lưu hành tự do (CFS) tại nước xuất khẩu", false)] // a paper of another country
    [InlineData("Bản sao hộ chiếu có chứng thực của chuyên gia, trong đó có trang thị thực", false)]
    [InlineData("Bản sao hộ chiếu có chứng thực", true)]
    [InlineData("Bản sao văn bằng", false)]
    public void Decree_23_of_2015_art_6_a_copy_need_not_be_certified(string name, bool expected)
    {
        var found = Find(Of(Paper(name))).Where(candidate => candidate.Rule.Kind == SimplificationKind.NoCertification).ToList();
        (found.Count == 1).Should().Be(expected);
        found.ForEach(candidate => candidate.Sources.Single().Text.Should().Be("Điều 6 Nghị định số 23/2015/NĐ-CP"));
        Kinds(Of(Paper("Bản sao có chứng thực văn bằng")), new LocalDate(2015, 4, 9)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Tờ khai theo mẫu", 2, 0, 2)]
    [InlineData("Tờ khai theo mẫu (02 bản)", 1, 0, 2)]
    [InlineData("03 bản chính đơn hàng nhập khẩu", 1, 0, 3)]
    [InlineData("Bản chính hoặc bản sao giấy phép", 1, 1, 1)]
    [InlineData("03 ảnh 4x6", 3, 0, 1)]
    [InlineData("02 bộ mẫu nhãn dự kiến lưu hành", 2, 0, 1)]
    [InlineData("Các biên bản nghiệm thu", 3, 0, 1)]
    [InlineData("Điều lệ (01 bản tiếng Việt, 01 bản tiếng Anh)", 2, 0, 1)]
    [InlineData("Hợp đồng, cả 2 bản được ký", 1, 0, 1)]
    public void Copies_beyond_one_are_asked_about_without_an_article_that_forbids_them(string name, int originals, int copies, int expected)
    {
        var found = Find(Of(Paper(name, originals, copies))).Where(candidate => candidate.Rule.Kind == SimplificationKind.FewerCopies).ToList();
        found.Select(candidate => candidate.Question.En.Split(' ')[4]).Should().Equal(expected == 1 ? [] : [expected.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        found.ForEach(candidate => candidate.IsToBeChecked.Should().BeTrue());
    }

    [Theory]
    [InlineData("Số lượng hồ sơ: 02 bộ (01 bộ bằng tiếng Việt và 01 bộ bằng tiếng Anh), trừ trường hợp có quy định khác", 2, false)]
    [InlineData("Số lượng hồ sơ: 02 bộ (01 bộ bằng tiếng Việt và 01 bộ bằng tiếng Anh)", 3, true)]
    [InlineData("Nộp 02 bộ hồ sơ bằng tiếng Việt", 2, true)]
    [InlineData("", 2, true)]
    public void A_second_set_that_the_record_says_is_in_another_language_is_no_candidate(string note, int originals, bool expected)
    {
        var record = Of(Paper("Đơn đề nghị theo mẫu", originals, 0)) with { Note = note };
        Kinds(record).Contains(SimplificationKind.FewerCopies).Should().Be(expected);
        Kinds(record with { Note = string.Empty, Steps = [new Step("Bước 1", note)] }).Contains(SimplificationKind.FewerCopies).Should().Be(expected);
        var sets = Of(Paper("Đơn đề nghị", 1, 0), Paper($"Số lượng hồ sơ: 0{originals} bộ", 0, 0)) with { Note = note };
        Kinds(sets).Contains(SimplificationKind.FewerCopies).Should().Be(expected);
    }

    [Fact]
    public void Originals_and_copies_of_one_paper_are_both_said()
    {
        var question = Find(Of(Paper("Văn bản giới thiệu", 1, 2))).Single().Question;
        question.Vi.Should().StartWith("Bản ghi yêu cầu 1 bản chính và 2 bản sao. Ngoài bản thứ nhất,");
        question.En.Should().StartWith("The record asks for 1 original and 2 copies. ");
    }

    [Fact]
    public void Sets_of_the_dossier_are_counted_once_for_all_its_papers()
    {
        var found = Find(Of(Paper("Đơn đề nghị", 1, 0), Paper("Hợp đồng"), Paper("Số lượng hồ sơ: 02 bộ", 0, 0)), new SimplificationOptions
        {
            Date = Day,
            Assumptions = Set(new Assumption("copy.minutes", 6), new Assumption("copy.money", 1_000)),
        }).Single();
        (found.Rule.Kind, found.Words).Should().Be((SimplificationKind.FewerCopies, "Số lượng hồ sơ: 02 bộ"));
        found.Hours!.Likely.Should().Be(ExactNumber.Fraction(12, 60)); // two papers once more, 6 minutes each
        found.Money!.Likely.Should().Be((ExactNumber)14_000); // 12 minutes of 60,000 an hour, and 2 × 1,000
    }

    [Theory]
    [InlineData("Văn bản đề nghị ghi rõ tên, địa chỉ tổ chức; mã số doanh nghiệp", true)]
    [InlineData("Văn bản đề nghị, trong đó ghi rõ lý do, số lượng", false)]
    [InlineData("Giấy chứng nhận ghi rõ tên, địa chỉ và mã số doanh nghiệp do cơ quan cấp", false)]
    public void A_form_that_asks_for_what_follows_from_a_number_is_asked_about_by_no_article(string name, bool expected)
    {
        var found = Find(Of(Paper(name, 1, 0))).Where(candidate => candidate.Rule.Kind == SimplificationKind.FormData).ToList();
        (found.Count == 1).Should().Be(expected);
        found.ForEach(candidate => candidate.Sources.Single().Standing.Should().Be(AuditStanding.Convention));
    }

    [Theory]
    [InlineData("ghi rõ họ tên, ngày, tháng, năm sinh, số định danh cá nhân, chức vụ", "số định danh cá nhân", "ngày, tháng, năm sinh")]
    [InlineData("ghi rõ tên, địa chỉ tổ chức; mã số doanh nghiệp; họ tên người đại diện", "mã số doanh nghiệp", "địa chỉ")]
    [InlineData("ghi rõ tên, địa chỉ tổ chức; mã số doanh nghiệp; ngày sinh, số định danh cá nhân của người đại diện", "mã số doanh nghiệp, số định danh cá nhân", "địa chỉ; ngày sinh")]
    [InlineData("ghi rõ tên, địa chỉ tổ chức; số định danh cá nhân của người đại diện", null, null)]
    public void The_name_of_an_organisation_does_not_follow_from_the_number_of_a_person(string asks, string? number, string? items)
    {
        var found = Find(Of(Paper("Văn bản đề nghị, trong đó " + asks, 1, 0))).SingleOrDefault(candidate => candidate.Rule.Kind == SimplificationKind.FormData);
        found?.Question.Vi.Should().Be($"Người nộp đã ghi {number}. Có còn cần ghi {items}, hay cơ quan giải quyết tự khai thác được?");
        (found is null).Should().Be(number is null);
    }

    [Theory]
    [InlineData("Nộp hồ sơ trực tiếp, trực tuyến hoặc qua bưu chính.", true)]
    [InlineData("Trong điều kiện cơ sở hạ tầng cho phép, hồ sơ có thể nộp trực tuyến qua môi trường điện tử.", true)]
    [InlineData("Nộp hồ sơ trực tiếp hoặc qua bưu chính. Kết quả được công bố trên cổng dịch vụ công.", false)]
    [InlineData("Cơ quan thông báo cho người nộp qua cổng dịch vụ công.", false)]
    [InlineData("Chưa nhận hồ sơ trực tuyến.", false)]
    public void Words_that_tell_of_filing_online_without_the_channel_are_asked_about(string words, bool expected)
    {
        var channel = Channel(SubmissionMethod.InPerson, new ProcessingTime.WorkingDays(5));
        var assumed = new SimplificationOptions { Date = Day, Assumptions = AssumptionReader.BuiltIn };
        var record = Of() with { Channels = [channel with { Description = words }] };
        foreach (var found in new[] { record, record with { Channels = [channel], Steps = [new Step("Bước 1", words)] } }.Select(procedure => Find(procedure, assumed).Single()))
        {
            found.Rule.Kind.Should().Be(SimplificationKind.NoOnlineChannel);
            found.Question.Vi.Contains("nội dung có nêu việc nộp trực tuyến", StringComparison.Ordinal).Should().Be(expected);
            (found.Words.Length > 0, found.Money is null).Should().Be((expected, expected), "what may be there already saves nothing that is known");
        }
    }

    [Fact]
    public void Decree_224_of_2026_art_14_full_is_the_rule_and_partial_needs_a_published_reason()
    {
        var inPerson = Of() with { Online = OnlineService.NotStated.Instance, Channels = [Channel(SubmissionMethod.InPerson, new ProcessingTime.WorkingDays(5))] };
        Days.Take(2).Select(day => Kinds(inPerson, day).Any()).Should().Equal(false, true);
        Kinds(inPerson).Should().Equal(SimplificationKind.NoOnlineChannel);
        Kinds(inPerson with { IsInternal = true }).Should().BeEmpty("it is no public service");
        Kinds(inPerson with { Channels = [] }).Should().BeEmpty("a record without channels says nothing of them");
        Find(inPerson with { Online = OnlineService.Full.Instance }).Single().Question.Vi.Should().Contain("dù ghi dịch vụ công trực tuyến toàn trình");
        var online = Of() with { Online = OnlineService.NotStated.Instance };
        Kinds(online).Should().Equal(SimplificationKind.PartialOnline);
        Kinds(online with { Online = new OnlineService.Partial(PartialReason.NotStated) }).Should().Equal(SimplificationKind.PartialOnline);
        Kinds(online with { Online = new OnlineService.Partial(PartialReason.FieldVerification) }).Should().BeEmpty("its reason is published");
        Kinds(Of()).Should().BeEmpty();
    }

    [Fact]
    public void Decree_61_of_2018_art_19_5_consulted_agencies_answer_inside_the_total_time()
    {
        var record = Of() with
        {
            Steps = [new Step("Bước 1", "Trong thời hạn 07 ngày làm việc, cơ quan được lấy ý kiến có ý kiến bằng văn bản. Trong 10 ngày lấy ý kiến của Nhân dân. Cơ quan gửi hồ sơ xin ý kiến.")],
        };
        var found = Find(record).Single();
        (found.Rule.Kind, found.TimeBefore, found.TimeAfter).Should().Be((SimplificationKind.WaitingStage, (ProcessingTime)new ProcessingTime.WorkingDays(7), (ProcessingTime?)null));
        (found.Path, found.Money, found.IsToBeChecked).Should().Be(("steps[0]", null, true), "decree 118/2025 was not read");
        Find(record, new SimplificationOptions { Date = new LocalDate(2025, 6, 30) }).Single().Sources.Single().Text.Should().Be("khoản 5 Điều 19 Nghị định số 61/2018/NĐ-CP");
    }

    [Fact]
    public void Rules_have_codes_in_the_order_of_their_kinds()
    {
        SimplificationRule.All.Select(rule => (int)rule.Kind).Should().Equal(Enumerable.Range(0, 9));
        SimplificationRule.All.Select(rule => rule.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
    }
}
