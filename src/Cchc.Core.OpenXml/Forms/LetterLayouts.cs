namespace Cchc.Core.OpenXml.Forms;

/// <summary>Letters that the agency signs: the apology and the notice of a stop.</summary>
internal static class LetterLayouts
{
    public static IEnumerable<FormBlock> Apology(ApologyLetter letter, OfficialForm official, FormFill fill)
    {
        var (dossier, office) = (letter.Dossier, letter.Office);
        var isExtension = official.InForceThrough is null;
        yield return FormLayouts.Head(
            letter,
            fill,
            false,
            [
                FormLayouts.Number(fill, letter, "/……"),
                new FormLine("V/v ", fill.Text("subject", isExtension ? "xin lỗi và đề nghị gia hạn thời gian giải quyết hồ sơ"
                    : "xin lỗi và hẹn lại ngày trả kết quả"))
                {
                    Align = FormAlign.Centre, Larger = -1, Before = 0,
                },
            ]);
        yield return FormLayouts.Title(official.Title);
        var applicant = fill.Text("applicant", dossier.Applicant);
        yield return new FormLine("Kính gửi: ", fill.Text("recipient", letter.Recipient ?? applicant.Words) with { OpenWords = "…………………………………………" })
        {
            Align = FormAlign.Centre, Before = 9,
        };
        var received = letter.Received;
        yield return Paragraph(
            "Lúc ",
            fill.Moment("received", FormWords.Moment(received)),
            ", cơ quan đã tiếp nhận hồ sơ của ",
            applicant with { OpenWords = "………………………" },
            " về việc ",
            fill.Text("content", Matter(dossier.Content)) with { OpenWords = "………………………………" },
            "; mã hồ sơ: ",
            fill.Text("code", dossier.Code) with { OpenWords = "……………………" },
            ".");
        yield return Paragraph("Thời gian hẹn trả kết quả giải quyết hồ sơ: ", fill.Moment("due", FormWords.Moment(letter.Due)), ".");
        yield return Paragraph(
            // Made out before the appointment is past, as NĐ 61/2018/NĐ-CP art. 19.9 wants it, the letter tells what is expected.
            letter.Due is { } due && !(letter.Date > due.Date) ? "Dự kiến hồ sơ không giải quyết xong đúng thời hạn. Cơ quan, đơn vị gây chậm: "
                : "Hồ sơ chưa giải quyết xong đúng thời hạn. Cơ quan, đơn vị gây chậm: ",
            fill.Text("agencyAtFault", letter.AgencyAtFault) with { OpenWords = "………………………………………" },
            ". Lý do: ",
            fill.Text("reason", letter.Reason?.TrimEnd(' ', '.')) with { OpenWords = "………………………………………………………………………………" },
            ".");
        yield return Paragraph(
            "Cơ quan chân thành xin lỗi ông (bà), tổ chức vì sự chậm trễ này",
            isExtension ? ", đề nghị được gia hạn thời gian giải quyết và sẽ trả kết quả vào " : " và hẹn trả kết quả vào ",
            fill.Moment("newDue", FormWords.Moment(letter.NewDue)),
            ".");
        yield return Paragraph("Rất mong nhận được sự thông cảm của ông (bà), tổ chức./.");
        yield return new FormSides(
            [
                new FormLine(new FormText("Nơi nhận:") { IsItalic = true, IsBold = true }) { Larger = -1, Before = 0 },
                new FormLine("- Như trên;") { Larger = -2, Before = 0 },
                new FormLine("- ", fill.Text("copies", letter.Copies) with { OpenWords = "……………………;" }) { Larger = -2, Before = 0 },
                new FormLine("- Lưu: VT.") { Larger = -2, Before = 0 },
            ],
            Signed(fill.Text, office));
    }

    // "về việc đăng ký khai sinh", whatever the record puts before the name.
    private static string? Matter(string? content) =>
        content is not null && content.StartsWith("Thủ tục ", StringComparison.OrdinalIgnoreCase) ? content.Substring("Thủ tục ".Length) : content;

    public static IEnumerable<FormBlock> Stop(StopNotice notice, OfficialForm official, FormFill fill)
    {
        var (dossier, office) = (notice.Dossier, notice.Office);
        yield return FormLayouts.Head(notice, fill, false, [FormLayouts.Number(fill, notice, "/TB-……")]);
        yield return FormLayouts.Title(official.Title);
        yield return FormLayouts.Labelled("Mã hồ sơ:", fill.Text("code", dossier.Code)) with { Before = 9 };
        yield return FormLayouts.Labelled("Họ tên cá nhân, tên tổ chức nộp hồ sơ:", fill.Text("applicant", dossier.Applicant));
        yield return FormLayouts.Labelled("Địa chỉ:", fill.Text("address", dossier.Address));
        yield return FormLayouts.Contact(fill, dossier);
        yield return FormLayouts.Labelled("Nội dung yêu cầu giải quyết:", fill.Text("content", dossier.Content));
        yield return new FormLine("Thời điểm đề nghị dừng giải quyết hồ sơ: ", fill.Day("requested", notice.RequestedOn));
        yield return FormLayouts.Labelled("Lý do đề nghị dừng:", fill.Text("reason", notice.Reason));
        yield return Paragraph(
            "Hồ sơ chưa có quyết định hoặc thông báo kết quả giải quyết. Căn cứ Điều 21 Nghị định số 118/2025/NĐ-CP và Điều 7 Thông tư số 03/2025/TT-VPCP, " +
                "theo đề nghị của ông (bà), tổ chức, cơ quan dừng giải quyết hồ sơ kể từ ",
            fill.Day("stopped", notice.StoppedOn),
            ".");
        yield return new FormLine("Giấy tờ trả lại người nộp hồ sơ gồm:") { KeepsNext = true };
        yield return FormLayouts.Papers(fill, notice.Papers, "Tên giấy tờ");
        yield return new FormLine(
            "Nếu cần trao đổi thêm, đề nghị liên hệ với ",
            fill.Text("contactPerson", office.ContactPerson) with { OpenWords = "………………………" },
            ", số điện thoại ",
            fill.Text("contactPhone", office.ContactPhone) with { OpenWords = "………………" },
            "./.") { Align = FormAlign.Justified, Before = 6 };
        yield return new FormSides(
            FormLayouts.Signature("NGƯỜI NHẬN LẠI HỒ SƠ", fill.Text("applicantSignature", fill.Text("applicant", dossier.Applicant).Words)),
            Signed(fill.Text, office));
    }

    private static FormLine Paragraph(params FormText[] texts) => new(texts) { Align = FormAlign.Justified, IsIndented = true, Before = 6 };

    public static IReadOnlyList<FormBlock> Signed(Func<string, string?, FormText> text, FormOffice office) =>
    [
        new FormLine(text("position", office.Position) with { IsUpper = true, OpenWords = "………………………………" })
        {
            Align = FormAlign.Centre, IsBold = true, Before = 0, KeepsNext = true,
        },
        new FormLine("(Chữ ký, dấu)") { Align = FormAlign.Centre, IsItalic = true, Before = 0, KeepsNext = true },
        new FormGap(18),
        new FormLine(text("official", office.Official) with { OpenWords = "………………………………" }) { Align = FormAlign.Centre, IsBold = true, Before = 0 },
    ];
}
