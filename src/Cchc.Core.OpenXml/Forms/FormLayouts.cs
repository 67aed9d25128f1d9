using NodaTime;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>The pages of the seven forms, and what they have in common: the heading of NĐ 30/2020/NĐ-CP, papers, signatures.</summary>
internal static class FormLayouts
{
    public const string OpenDay = "ngày …… tháng …… năm ……";
    public const string OpenMoment = "…… giờ …… phút, " + OpenDay;
    private const string SignHint = "(Ký và ghi rõ họ tên)";

    public static FormPage Of(FilledForm form, OfficialForm official)
    {
        var fill = new FormFill(form);
        var blocks = form switch
        {
            ReceiptSlip receipt => SlipLayouts.Receipt(receipt, official, fill),
            SupplementSlip supplement => SlipLayouts.Supplement(supplement, official, fill),
            RefusalSlip refusal => SlipLayouts.Refusal(refusal, official, fill),
            ApologyLetter apology => LetterLayouts.Apology(apology, official, fill),
            StopNotice stop => LetterLayouts.Stop(stop, official, fill),
            ControlSheet sheet => SheetLayouts.Control(sheet, official, fill),
            DossierRegister register => SheetLayouts.Register(register, official, fill),
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };
        var paper = form.Paper ?? official.Paper;
        var page = new FormPage(official, paper, [.. blocks]);
        return page with
        {
            Blocks = WithSignatures(paper == FormPaperSize.A5 ? [.. page.Blocks.Select(Tighter)] : page.Blocks),
            Qr = page.Blocks.OfType<FormSides>().SelectMany(sides => sides.Right).OfType<FormQr>().FirstOrDefault()?.Text,
        };
    }

    // Signatures never stand alone on a page: the paragraph before goes with them.
    internal static IReadOnlyList<FormBlock> WithSignatures(IReadOnlyList<FormBlock> blocks) => [.. blocks.Select((block, i) =>
        block is FormLine line && i + 1 < blocks.Count && blocks[i + 1] is FormSides { IsHeading: false } ? line with { KeepsNext = true } : block)];

    // A slip on A5 is one page as long as its table is short.
    private static FormBlock Tighter(FormBlock block) => block switch
    {
        FormLine line => line with { Before = line.Before * 0.3 },
        FormGap gap => gap with { Height = gap.Height * 0.6 },
        FormSides sides => sides with { Left = [.. sides.Left.Select(Tighter)], Right = [.. sides.Right.Select(Tighter)] },
        _ => block,
    };

    /// <summary>The page of a form of which nothing is known.</summary>
    public static FormPage Blank(OfficialForm official)
    {
        var (date, isOpen) = (official.InForceFrom, true);
        return Of(
            official.Kind switch
            {
                FormKind.Receipt => new ReceiptSlip { Date = date, IsDateOpen = isOpen },
                FormKind.Supplement => new SupplementSlip { Date = date, IsDateOpen = isOpen },
                FormKind.Refusal => new RefusalSlip { Date = date, IsDateOpen = isOpen },
                FormKind.Apology => new ApologyLetter { Date = date, IsDateOpen = isOpen },
                FormKind.Stop => new StopNotice { Date = date, IsDateOpen = isOpen },
                FormKind.ControlSheet => new ControlSheet { Date = date, IsDateOpen = isOpen },
                _ => new DossierRegister { Date = date, IsDateOpen = isOpen },
            },
            official);
    }

    /// <summary>The heading: who makes the form out at the left, the country and the day at the right.</summary>
    /// <param name="form">The form.</param>
    /// <param name="fill">Its values.</param>
    /// <param name="withDesk">Whether the desk makes it out; else the agency.</param>
    /// <param name="below">What stands below the line at the left: number, code.</param>
    /// <param name="qr">The QR code, below the day; null for none.</param>
    public static FormSides Head(FilledForm form, FormFill fill, bool withDesk, FormBlock[] below, FormQr? qr = null) => Head(
        form.Office, fill.Text, (form.Paper ?? form.Official().Paper) == FormPaperSize.A5 ? -1.5 : -1, withDesk, form.IsDateOpen ? null : form.Date, below, qr);

    /// <summary>The heading of any document of an agency.</summary>
    /// <param name="office">The agency.</param>
    /// <param name="text">Makes the text of a field of a value that may be null.</param>
    /// <param name="smaller">Points more than the page has.</param>
    /// <param name="withDesk">Whether the desk makes it out; else the agency.</param>
    /// <param name="date">The day; null leaves dots.</param>
    /// <param name="below">What stands below the line at the left.</param>
    /// <param name="qr">The QR code, below the day; null for none.</param>
    public static FormSides Head(FormOffice office, Func<string, string?, FormText> text, double smaller, bool withDesk, LocalDate? date, FormBlock[] below,
        FormQr? qr = null)
    {
        var left = new List<FormBlock>();
        var governing = text("governingBody", office.GoverningBody);
        left.Add(Owner(governing with { OpenWords = string.Empty }, isLast: false));
        left.Add(Owner(text("agency", office.Agency) with { OpenWords = "……………………" }, isLast: !withDesk));
        if (withDesk)
        {
            left.Add(Owner(text("desk", office.Desk) with { OpenWords = "……………………" }, isLast: true));
        }

        left.Add(new FormRule(0.4));
        left.AddRange(below);
        var day = text("date", date is { } known ? FormWords.Day(known) : null) with { OpenWords = OpenDay, IsItalic = true };
        return new FormSides(left,
        [
            new FormLine("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") { Align = FormAlign.Centre, IsBold = true, Larger = smaller, Before = 0 },
            new FormLine("Độc lập - Tự do - Hạnh phúc") { Align = FormAlign.Centre, IsBold = true, Larger = smaller + 1, Before = 0 },
            new FormRule(0.55),
            new FormLine(text("place", office.Place) with { IsItalic = true, OpenWords = "………………" }, new FormText(", ") { IsItalic = true }, day)
            {
                Align = FormAlign.Centre, Before = 6,
            },
            .. qr is null ? [] : new FormBlock[] { qr },
        ], 0.42);

        FormLine Owner(FormText words, bool isLast) =>
            new(words with { IsUpper = true }) { Align = FormAlign.Centre, IsBold = isLast, Larger = smaller, Before = 0 };
    }

    public static FormLine Title(string words) =>
        new(new FormText(words) { IsUpper = true }) { Align = FormAlign.Centre, IsBold = true, Larger = 1, Before = 12 };

    /// <summary>A label and a field that takes the rest of the line.</summary>
    public static FormLine Labelled(string label, FormText value) => new(label + " ", value with { IsFill = value.OpenWords is null });

    /// <summary>The code of the dossier below the heading, on a line of its own: it must not break.</summary>
    public static FormBlock[] Code(FormText code) =>
    [
        new FormLine("Mã hồ sơ:") { Align = FormAlign.Centre, Before = 4 },
        new FormLine(code with { OpenWords = "……………………" }) { Align = FormAlign.Centre, IsBold = true, Larger = -1, Before = 0 },
    ];

    public static FormLine Number(FormFill fill, FilledForm form, string sign) =>
        new("Số: ", fill.Text("number", form.Number) with { OpenWords = "………" + sign }) { Align = FormAlign.Centre, Before = 4 };

    public static FormLine Contact(FormFill fill, FormDossier dossier) =>
        new("Số điện thoại: ", fill.Line("phone", dossier.Phone), "   Email: ", fill.Line("email", dossier.Email));

    /// <summary>A moment, dots with the words of hour and day where it is not known.</summary>
    public static FormText Moment(this FormFill fill, string field, string? moment) => fill.Text(field, moment) with { OpenWords = OpenMoment };

    public static FormText Day(this FormFill fill, string field, LocalDate? day) =>
        fill.Text(field, day is { } known ? FormWords.Day(known) : null) with { OpenWords = OpenDay };

    /// <summary>The table of papers: number, name, and how many originals, certified copies and copies.</summary>
    public static FormTable Papers(FormFill fill, IReadOnlyList<FormPaper> papers, string heading)
    {
        const string pieces = "Số lượng";
        return new FormTable(
            "components",
            [
                FormColumn.Of("components.no", "TT", 8),
                FormColumn.Of("components.name", heading, 47, FormAlign.Left),
                FormColumn.Of("components.originals", "Bản chính", 14, group: pieces),
                FormColumn.Of("components.certified", "Bản chứng thực", 17, group: pieces),
                FormColumn.Of("components.copies", "Bản photo", 14, group: pieces),
            ],
            fill.Rows("components", papers.Select((paper, i) => paper.Row(i + 1, "components"))));
    }

    /// <summary>Who signs, in the middle of a column: the title, how, room, the name.</summary>
    public static IReadOnlyList<FormBlock> Signature(string title, FormText? name, string hint = SignHint) =>
    [
        new FormLine(title) { Align = FormAlign.Centre, IsBold = true, Before = 0, KeepsNext = true },
        new FormLine(hint) { Align = FormAlign.Centre, IsItalic = true, Before = 0, KeepsNext = true },
        new FormGap(18),
        .. name is null ? [] : new FormBlock[] { new FormLine(name with { OpenWords = string.Empty }) { Align = FormAlign.Centre, IsBold = true, Before = 0 } },
    ];
}
