using System.Globalization;
using Cchc.Core.OpenXml.Reading;
using Cchc.Core.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;

namespace Cchc.Core.OpenXml;

/// <summary>The cells of one sheet. Rows and columns count from 1; cells may come in any order.</summary>
internal sealed class SheetWriter(string name, LookTable looks, WorkbookNotes notes)
{
    private readonly SortedDictionary<int, SortedDictionary<int, Cell>> rows = [];
    private readonly Dictionary<int, double> heights = [];
    private readonly List<string> merges = [];
    private readonly List<(string Range, string List)> choices = [];
    private readonly HashSet<(int Column, int Row)> joined = [];
    private readonly List<(int Column, int Row, string Text, CellLook Look)> wrapped = [];

    public string Name { get; } = name;

    /// <summary>Widths of the columns in characters, from A on.</summary>
    public IReadOnlyList<double> Widths { get; set; } = [];

    /// <summary>What is printed, such as <c>$A$1:$L$20</c>.</summary>
    public string PrintArea { get; set; } = string.Empty;

    /// <summary>The first and last row that are repeated on every page; null for none.</summary>
    public (int First, int Last)? Repeated { get; set; }

    /// <summary>Columns and rows that stay when the sheet is scrolled.</summary>
    public (int Columns, int Rows) Frozen { get; set; }

    public static string Address(int column, int row) => CellAddress.Of(column, row);

    public static string Letters(int column) => CellAddress.Letters(column);

    /// <summary>A sheet that begins with a heading, which stays when one scrolls and stands on every page.</summary>
    public static SheetWriter Headed(string name, LookTable looks, WorkbookNotes notes, double[] widths, params string[] heads)
    {
        var sheet = new SheetWriter(name, looks, notes) { Widths = widths, Frozen = (1, 1), Repeated = (1, 1) };
        for (var i = 0; i < heads.Length; i++)
        {
            sheet.Text(i + 1, 1, heads[i], CellLook.Heading);
        }

        return sheet;
    }

    /// <summary>The sheet, of which the cells from the first to this row and column are printed.</summary>
    public SheetWriter Ended(int row, int columns)
    {
        PrintArea = $"$A$1:${Letters(columns)}${(ExactNumber)row}";
        return this;
    }

    /// <summary>A cell of this sheet as another sheet names it.</summary>
    public string Reference(int column, int row) => "'" + Name + "'!" + Address(column, row);

    public void Text(int column, int row, string text, CellLook look)
    {
        var kept = SheetText.Of(text, out var replaced, out var cut);
        if (replaced)
        {
            notes.Replaced(Place(column, row));
        }

        if (cut)
        {
            notes.Cut(Place(column, row), text.Length);
        }

        var cell = New(column, row, SheetText.LooksLikeFormula(kept) ? look with { Quoted = true } : look);
        if (kept.Length > 0)
        {
            wrapped.Add((column, row, kept, look));
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(
                new DocumentFormat.OpenXml.Spreadsheet.Text(SheetText.Escape(kept)) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    /// <summary>A number that was given; a fraction without end becomes a quotient.</summary>
    public void Number(int column, int row, ExactNumber value, CellLook look)
    {
        if (!SheetNumber.Fits(value))
        {
            notes.TooLarge(Place(column, row));
            Text(column, row, value.ToString(), look);
            return;
        }

        if (!SheetNumber.IsExact(value) && SheetNumber.Formula(value) is { } quotient)
        {
            Formula(column, row, quotient, value, look);
            return;
        }

        if (!SheetNumber.IsExact(value))
        {
            notes.Digits(Place(column, row), value);
        }

        New(column, row, look).CellValue = new CellValue(SheetNumber.Text(value));
    }

    /// <summary>A day: a number that is shown as one, so that it can be sorted, filtered and reckoned with. Null leaves the cell empty.</summary>
    public void Day(int column, int row, LocalDate? day, CellLook look) => Date(column, row, day?.AtMidnight(), CellLook.Date, look);

    /// <summary>A day with its hour, as <see cref="Day"/>; seconds are shown where there are any.</summary>
    public void Moment(int column, int row, LocalDateTime? moment, CellLook look) =>
        Date(column, row, moment, moment is { Second: not 0 } ? CellLook.MomentWithSeconds : CellLook.Moment, look);

    /// <summary>A formula with its value; null is #N/A: something it needs is missing.</summary>
    public void Formula(int column, int row, string formula, ExactNumber? value, CellLook look)
    {
        var cell = New(column, row, look);
        cell.CellFormula = new CellFormula(formula);
        if (value is { } known && SheetNumber.Fits(known))
        {
            cell.CellValue = new CellValue(SheetNumber.Text(known));
            if (SheetNumber.IsBeyond(known))
            {
                notes.Digits(Place(column, row), known);
            }
        }
        else
        {
            cell.DataType = CellValues.Error;
            cell.CellValue = new CellValue("#N/A");
        }
    }

    /// <summary>A formula whose value is text.</summary>
    public void Formula(int column, int row, string formula, string value, CellLook look)
    {
        var cell = New(column, row, look);
        cell.CellFormula = new CellFormula(formula);
        cell.DataType = CellValues.String;
        cell.CellValue = new CellValue(value);
    }

    /// <summary>Joins the cells of a row into one; the others take its look, so that the border goes round.</summary>
    public void Merge(int first, int last, int row, CellLook look)
    {
        for (var column = first + 1; column <= last; column++)
        {
            New(column, row, look);
        }

        joined.Add((first, row));
        merges.Add(Address(first, row) + ":" + Address(last, row));
    }

    /// <summary>Lets people choose from words in the cells of a column. A list that is longer than a workbook allows, or has commas, is left out.</summary>
    public void Choose(int column, int first, int last, IReadOnlyList<string> words)
    {
        var list = "\"" + string.Join(",", words) + "\"";
        if (list.Length <= 257 && !words.Any(word => word.Contains(',')))
        {
            choices.Add((Address(column, first) + ":" + Address(column, last), list));
        }
    }

    /// <summary>The height of a row for a text in so many characters a line. Not every spreadsheet fits rows when it opens a file, and none fits joined
    /// cells.</summary>
    public void Height(int row, string text, double characters, double line = 15.5)
    {
        var lines = text.Split('\n').Sum(part => Math.Max(1, Math.Ceiling(part.Length / characters)));
        var height = Math.Min(400, (lines * line) + 2);
        heights[row] = heights.TryGetValue(row, out var other) ? Math.Max(other, height) : height;
    }

    public Worksheet Write()
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false };
        if (Frozen.Rows > 0)
        {
            view.Append(new Pane
            {
                HorizontalSplit = Frozen.Columns > 0 ? Frozen.Columns : null,
                VerticalSplit = Frozen.Rows,
                TopLeftCell = Address(Frozen.Columns + 1, Frozen.Rows + 1),
                ActivePane = Frozen.Columns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            });
        }

        foreach (var (column, row, text, look) in wrapped.Where(cell => !joined.Contains((cell.Column, cell.Row)) && cell.Column <= Widths.Count))
        {
            // What fits a line; of several lines each loses some room where a word does not fit any more.
            var room = Widths[column - 1] * (look.Bold ? 1.03 : 1.15) * 11 / look.Size;
            Height(row, text, text.Length <= room ? room : Math.Max(2, room - 2), look.Size * 1.35);
        }

        var data = new SheetData();
        foreach (var row in rows)
        {
            var written = new Row(row.Value.Values) { RowIndex = (uint)row.Key };
            if (heights.TryGetValue(row.Key, out var height))
            {
                (written.Height, written.CustomHeight) = (height, true);
            }

            data.Append(written);
        }

        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(view),
            new Columns(Widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })),
            data);
        if (merges.Count > 0)
        {
            sheet.Append(new MergeCells(merges.Select(range => new MergeCell { Reference = range })) { Count = (uint)merges.Count });
        }

        if (choices.Count > 0)
        {
            sheet.Append(new DataValidations(choices.Select(choice => new DataValidation(new Formula1(choice.List))
            {
                Type = DataValidationValues.List,
                AllowBlank = true,
                SequenceOfReferences = new ListValue<StringValue>([choice.Range]),
            })) { Count = (uint)choices.Count });
        }

        sheet.Append(
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&C&P/&N")));
        return sheet;
    }

    private void Date(int column, int row, LocalDateTime? moment, string format, CellLook look)
    {
        if (moment is not { } known)
        {
            New(column, row, look);
        }
        else if (SerialDate.From(known) is { } serial)
        {
            New(column, row, look.In(format)).CellValue = new CellValue(serial.ToString("R", CultureInfo.InvariantCulture));
        }
        else
        {
            Text(column, row, DateText.Vi(known.Date), look);
        }
    }

    private Cell New(int column, int row, CellLook look)
    {
        if (!rows.TryGetValue(row, out var cells))
        {
            rows.Add(row, cells = []);
        }

        return cells[column] = new Cell { CellReference = Address(column, row), StyleIndex = looks.Of(look) };
    }

    private string Place(int column, int row) => Name + "!" + Address(column, row);
}
