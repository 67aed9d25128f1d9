namespace Cchc.Core.OpenXml.Forms;

/// <summary>The control sheet, which goes with a dossier, and the register of many.</summary>
internal static class SheetLayouts
{
    public static IEnumerable<FormBlock> Control(ControlSheet sheet, OfficialForm official, FormFill fill)
    {
        var dossier = sheet.Dossier;
        yield return FormLayouts.Head(sheet, fill, true, FormLayouts.Code(fill.Text("code", dossier.Code)));
        yield return FormLayouts.Title(official.Title);
        yield return FormLayouts.Labelled("Chủ hồ sơ:", fill.Text("owner", dossier.Owner ?? dossier.Applicant)) with { Before = 9 };
        yield return FormLayouts.Labelled("Nội dung yêu cầu giải quyết:", fill.Text("content", dossier.Content));
        yield return FormLayouts.Labelled("Thời hạn giải quyết theo quy định:", fill.Text("time", FormWords.Time(sheet.Time)));
        yield return new FormLine("Thời gian nhận hồ sơ: ", fill.Moment("received", FormWords.Moment(sheet.Received)));
        yield return new FormLine("Thời gian hẹn trả kết quả: ", fill.Moment("due", FormWords.Moment(sheet.Due)));
        yield return new FormLine("Hạn trả kết quả về bộ phận một cửa: ", fill.Moment("dueAtDesk", FormWords.Moment(sheet.DueAtDesk)));
        yield return new FormLine(string.Empty) { Before = 0, Larger = -6, KeepsNext = true };
        yield return new FormTable(
            "steps",
            [
                new FormColumn("Cơ quan, bộ phận giao, nhận", 28, Parties),
                new FormColumn("Thời gian giao, nhận; người giao, người nhận ký", 38, Handing),
                FormColumn.Of("steps.result", "Kết quả giải quyết (trước hạn/đúng hạn/quá hạn)", 17),
                FormColumn.Of("steps.note", "Ghi chú", 17, FormAlign.Left),
            ],
            fill.Rows("steps", sheet.Steps.Select(step => step.Row()))) { EmptyRows = 5 };
    }

    public static IEnumerable<FormBlock> Register(DossierRegister register, OfficialForm official, FormFill fill)
    {
        const string handing = "Nhận và trả kết quả";
        yield return FormLayouts.Head(register, fill, true, []);
        yield return FormLayouts.Title(official.Title);
        yield return new FormLine(fill.Text("period", register.Period) with { OpenWords = "Tháng …… năm ………" })
        {
            Align = FormAlign.Centre, IsItalic = true, Before = 2,
        };
        yield return new FormLine(string.Empty) { Before = 0, Larger = -6, KeepsNext = true };
        yield return new FormTable(
            "dossiers",
            [
                FormColumn.Of("dossiers.no", "TT", 4),
                FormColumn.Of("dossiers.code", "Mã hồ sơ", 10),
                FormColumn.Of("dossiers.content", "Tên thủ tục hành chính, nội dung", 11, FormAlign.Left),
                FormColumn.Of("dossiers.sets", "Số lượng hồ sơ (bộ)", 5),
                FormColumn.Of("dossiers.applicant", "Tên cá nhân, tổ chức", 9, FormAlign.Left),
                FormColumn.Of("dossiers.contact", "Địa chỉ, số điện thoại", 10, FormAlign.Left),
                FormColumn.Of("dossiers.agency", "Cơ quan chủ trì giải quyết", 8, FormAlign.Left),
                FormColumn.Of("dossiers.received", "Nhận hồ sơ", 8, group: handing),
                FormColumn.Of("dossiers.due", "Hẹn trả kết quả", 8, group: handing),
                FormColumn.Of("dossiers.transferred", "Chuyển hồ sơ đến cơ quan giải quyết", 8, group: handing),
                FormColumn.Of("dossiers.resulted", "Nhận kết quả từ cơ quan giải quyết", 8, group: handing),
                FormColumn.Of("dossiers.returned", "Ngày trả, phương thức nhận", 8, group: handing),
                FormColumn.Of("dossiers.signature", "Ký nhận", 6, group: handing),
                FormColumn.Of("dossiers.note", "Ghi chú", 6, FormAlign.Left),
            ],
            fill.Rows("dossiers", register.Dossiers.Select((row, i) => row.Row(i + 1)))) { Smaller = 3, EmptyRows = 10 };
    }

    private static IReadOnlyList<FormLine> Parties(FormRow row) =>
    [
        new("1. Giao: ", Cell(row, "steps.from")) { Before = 0 },
        new("2. Nhận: ", Cell(row, "steps.to")),
    ];

    private static IReadOnlyList<FormLine> Handing(FormRow row) =>
    [
        new(Cell(row, "steps.handed") with { OpenWords = FormLayouts.OpenMoment }) { Before = 0, Align = FormAlign.Centre },
        new("Người giao: ", Cell(row, "steps.giver")),
        new("Người nhận: ", Cell(row, "steps.receiver")) { Before = 10 },
    ];

    private static FormText Cell(FormRow row, string field) => new(row[field] ?? string.Empty, field) { IsOpen = row[field] is null };
}
