namespace Cchc.Core.OpenXml.Forms;

/// <summary>A form ready to be written: what both DOCX and HTML show, in order. Fields carry their names.</summary>
internal sealed record FormPage(FormSheet Sheet, string Title, string Subject, IReadOnlyList<FormBlock> Blocks)
{
    private readonly OfficialForm? official;

    public FormPage(OfficialForm form, FormPaperSize paper, IReadOnlyList<FormBlock> blocks)
        : this(FormSheet.Of(paper, form.Kind), form.Title, $"Mẫu số {form.Number} ({form.Regulation})", blocks) => official = form;

    /// <summary>The official form; a letter that is none has none.</summary>
    public OfficialForm Form => official ?? throw new InvalidOperationException($"\"{Title}\" is no official form.");

    /// <summary>The text in the QR code; null when there is none.</summary>
    public string? Qr { get; init; }

    /// <summary>Width of the text in millimetres.</summary>
    public double Width => Sheet.TextWidth;

    /// <summary>Every text of the page outside tables, in order.</summary>
    public IEnumerable<FormText> Texts => Blocks.SelectMany(TextsOf);

    public IEnumerable<FormTable> Tables => Blocks.OfType<FormTable>();

    private static IEnumerable<FormText> TextsOf(FormBlock block) => block switch
    {
        FormLine line => line.Texts,
        FormSides sides => sides.Left.Concat(sides.Right).SelectMany(TextsOf),
        _ => [],
    };
}

/// <summary>A sheet of paper in millimetres, and the size of letters in points: NĐ 30/2020/NĐ-CP for A4; A5 has smaller letters, so that a slip is one
/// page.</summary>
internal sealed record FormSheet(double Width, double Height, double Top, double Right, double Bottom, double Left, double Points)
{
    /// <summary>Width of the text in millimetres.</summary>
    public double TextWidth => Width - Left - Right;

    public static FormSheet Of(FormPaperSize paper, FormKind kind) => (paper, kind) switch
    {
        (FormPaperSize.A5, _) => new(148, 210, 10, 10, 10, 14, 10.5),
        (FormPaperSize.A4Landscape, FormKind.Register) => new(297, 210, 15, 10, 15, 15, 12),
        (FormPaperSize.A4Landscape, _) => new(297, 210, 20, 15, 20, 30, 13),
        _ => new(210, 297, 20, 15, 20, 30, 13),
    };
}

/// <summary>Something on a page.</summary>
internal abstract record FormBlock;

/// <summary>Words of a line. With a field they are its value; open when that is not known.</summary>
internal sealed record FormText(string Words, string? Field = null)
{
    public bool IsOpen { get; init; }

    /// <summary>Whether dots fill the rest of the line when it is open; else there are only some.</summary>
    public bool IsFill { get; init; }

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>Whether it is shown in capitals, whatever was written.</summary>
    public bool IsUpper { get; init; }

    /// <summary>What stands in its place when it is open; null for plain dots.</summary>
    public string? OpenWords { get; init; }

    public string Dots => OpenWords ?? (IsFill ? "……………………" : "………");

    /// <summary>Whether dots run to the end of the line.</summary>
    public bool IsLeader => IsOpen && IsFill && OpenWords is null;

    public static implicit operator FormText(string words) => new(words);
}

internal enum FormAlign
{
    Left = 0,
    Centre = 1,
    Right = 2,
    Justified = 3,
}

/// <summary>A paragraph.</summary>
internal sealed record FormLine(params FormText[] Texts) : FormBlock
{
    public FormAlign Align { get; init; }

    /// <summary>Whether something is left open: such a line is not stretched.</summary>
    public bool HasOpen => Array.Exists(Texts, text => text.IsOpen);

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>Points more or fewer than the page has.</summary>
    public double Larger { get; init; }

    /// <summary>Points above it.</summary>
    public double Before { get; init; } = 3;

    /// <summary>Whether its first line is indented, as the paragraphs of a letter are.</summary>
    public bool IsIndented { get; init; }

    /// <summary>Whether it stays on the page of the next block.</summary>
    public bool KeepsNext { get; init; }
}

/// <summary>The line below the name of the agency or the motto, as a share of its column.</summary>
internal sealed record FormRule(double Share) : FormBlock;

/// <summary>Room for a signature, in millimetres.</summary>
internal sealed record FormGap(double Height) : FormBlock;

/// <summary>What follows stands on other sheets, such as an annex across A4 on its side.</summary>
internal sealed record FormSheetBreak(FormSheet Next) : FormBlock;

/// <summary>The QR code of the dossier.</summary>
internal sealed record FormQr(string? Text) : FormBlock;

/// <summary>Two columns side by side: the heading, the signatures. They are never torn apart.</summary>
internal sealed record FormSides(IReadOnlyList<FormBlock> Left, IReadOnlyList<FormBlock> Right, double LeftShare = 0.5) : FormBlock
{
    public bool IsHeading => Left.Any(block => block is FormRule);
}

/// <summary>A table with lines; its heading is repeated on every page.</summary>
internal sealed record FormTable(string Name, IReadOnlyList<FormColumn> Columns, IEnumerable<FormRow> Rows) : FormBlock
{
    /// <summary>Points fewer than the page has.</summary>
    public double Smaller { get; init; } = 1;

    /// <summary>How many empty rows are left to be filled in by hand when there is none.</summary>
    public int EmptyRows { get; init; } = 3;

    /// <summary>The rows, or the empty ones in their place.</summary>
    public IEnumerable<FormRow> Shown
    {
        get
        {
            var isEmpty = true;
            foreach (var row in Rows)
            {
                isEmpty = false;
                yield return row;
            }

            for (var i = 0; isEmpty && i < EmptyRows; i++)
            {
                yield return FormRow.Empty;
            }
        }
    }
}

/// <summary>A column: its heading, the heading above several, its share of the width, and what a cell shows.</summary>
internal sealed record FormColumn(string Heading, double Share, Func<FormRow, IReadOnlyList<FormLine>> Cell)
{
    public string Group { get; init; } = string.Empty;

    /// <summary>A column that shows one field.</summary>
    public static FormColumn Of(string field, string heading, double share, FormAlign align = FormAlign.Centre, string group = "") =>
        new(heading, share, row => [new FormLine(new FormText(row[field] ?? string.Empty, field)) { Align = align, Before = 0 }]) { Group = group };
}

/// <summary>A row of a table: what is known, by field.</summary>
internal sealed class FormRow(IReadOnlyDictionary<string, string> values)
{
    public static readonly FormRow Empty = new(new Dictionary<string, string>(StringComparer.Ordinal));

    public IReadOnlyDictionary<string, string> Values => values;

    public string? this[string field] => values.TryGetValue(field, out var value) ? value : null;

    /// <summary>A row of clean texts; those that are not known are left out.</summary>
    public static FormRow Of(string table, params (string Column, string? Text)[] cells)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, text) in cells)
        {
            if (FormWords.Clean(text) is { Length: > 0 } clean)
            {
                known[table + "." + column] = clean;
            }
        }

        return new FormRow(known);
    }
}
