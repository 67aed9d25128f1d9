using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>One reading of a published table.</summary>
internal sealed class PublishedTableRun(WholeTable csv, PublishedTableOptions options)
{
    private const int MostTitleRows = 10;
    private const string CutInWords = "cut in words";

    private readonly List<Finding> findings = [.. csv.Findings];
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    public Reading<StatedTable> Read()
    {
        var rows = csv.All.Where(row => row.Cells.Count > 0).ToList();
        if (rows.Count > 0 && rows[0].Cells[0].TrimStart() is { Length: > 0 } first && first[0] is ('{' or '['))
        {
            findings.Clear();
            Report(PublishedTableFileFindings.UnknownLayout, FindingSeverity.Error, rows[0].Line, null,
                "đây là tệp dạng JSON; cần bảng CSV hoặc Excel có dòng tiêu đề", "this is JSON; a table with a heading is needed, CSV or a workbook");
            return Refused();
        }

        if (csv.List.HasErrors)
        {
            return new(csv.FileName, null, csv.Findings);
        }

        if (rows.Count == 0)
        {
            Report(PublishedTableFileFindings.NoRows, FindingSeverity.Error, 1, null, "tệp không có dòng nào", "the file has no rows");
            return Refused();
        }

        for (var heading = 0; heading < Math.Min(rows.Count, MostTitleRows); heading++)
        {
            if (heading > 0 && Joined(rows[heading - 1], rows[heading]) is { } joined)
            {
                FindColumns(joined);
                if (PublishedTableLayout.All.FirstOrDefault(layout => layout.Fits(columns.Keys)) is { } both)
                {
                    return Table(both, [.. rows.Take(heading - 1), joined, .. rows.Skip(heading + 1)], heading - 1);
                }
            }

            FindColumns(rows[heading]);
            if (PublishedTableLayout.All.FirstOrDefault(layout => layout.Fits(columns.Keys)) is { } fits)
            {
                if (csv.HeadingTwice(rows[heading]) is { } twice)
                {
                    findings.Add(twice);
                    return Refused();
                }

                return Table(fits, rows, heading);
            }
        }

        var widest = rows.Take(MostTitleRows).OrderByDescending(row => row.Cells.Count(cell => cell.Length > 0)).First(); // titles stand above a heading
        var found = string.Join(", ", widest.Cells.Take(40).Select(cell => PlainLine.Of(cell)));
        var known = string.Join("; ",
            PublishedTableLayout.All.Select(layout => $"{layout.Name} ({string.Join(", ", layout.Needed.Select(any => string.Join("/", any)))})"));
        var inWords = string.Join("; ", PublishedTableLayout.All.Select(layout => layout.Vietnamese).Append(
            "biểu số II.06a; bảng có dòng đánh số cột nêu hệ thức như (3)=(4)+(5), hoặc hệ thức do người kiểm tra nêu"));
        Report(
            PublishedTableFileFindings.UnknownLayout,
            FindingSeverity.Error,
            widest.Line,
            null,
            $"không nhận ra bố cục; các cột: {found}; cần các cột của một trong các bảng — {inWords}",
            $"the layout is not known; columns found: {found}; layouts known: {known}; report 06a; tables with a row of "
                + "column numbers that states relations, such as (3)=(4)+(5), or relations that you state");
        return Refused();
    }

    private Reading<StatedTable> Table(PublishedTableLayout layout, List<TableRow> rows, int heading)
    {
        var body = rows.Skip(heading + 1).Where(row => !IsNumbering(row)).ToList();
        var keys = columns.Keys.Where(key => !PublishedTableNames.IsText(key)).OrderBy(key => columns[key]).ToList();
        var notation = options.Notation ?? Notation(body, keys);
        var headings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var name = rows[heading][columns[key]];
            headings.Add(key, headings.ContainsValue(name) ? $"{name} ({columns[key] + 1})" : name);
        }

        if (columns.TryGetValue("note", out var note))
        {
            headings.Add(CutInWords, $"{rows[heading][note]} (ngày/days)");
            keys.Add(CutInWords);
        }

        var unread = Enumerable.Range(0, rows[heading].Cells.Count)
            .Where(at => !columns.ContainsValue(at) && rows[heading][at].Length > 0 && !PublishedTableNames.IsLeftOut(rows[heading][at]))
                .Select(at => PlainLine.Of(rows[heading][at])).ToList();
        if (unread.Count > 0)
        {
            var names = string.Join(", ", unread.Take(40).Select(text => $"\"{text}\""));
            Report(PublishedTableFileFindings.ColumnsNotChecked, FindingSeverity.Warning, rows[heading].Line, null, $"cột không được đối chiếu: {names}",
                $"columns that are not checked: {names}");
        }

        var title = options.Title ?? string.Join(" ", rows.Take(heading).SelectMany(row => row.Cells).Where(cell => cell.Length > 0));
        title = title.Length == 0 ? body.Select(row => row[Index("title")]).FirstOrDefault(text => text.Length > 0) ?? string.Empty : title;
        var stated = body.Select(row => Row(row, keys, headings, notation)).Where(row => row.Figures.Any(figure => figure is not null)).ToList();
        if (stated.Count == 0)
        {
            Report(PublishedTableFileFindings.NoRows, FindingSeverity.Error, rows[heading].Line, null, "không có dòng số liệu nào dưới tiêu đề cột",
                "there is no row of figures below the headings");
            return Refused();
        }

        var table = new StatedTable
        {
            Title = title,
            Layout = layout.Name,
            Notation = notation,
            Columns = ValueList.Of(keys.Select(key => headings[key])),
            Rows = ValueList.Of(stated),
            Relations = ValueList.Of(layout.For(headings)),
            PromisedRate = PublishedTableWords.Promise(title),
            PromisedOf = Promised(headings),
        };
        return new(csv.FileName, table, findings);
    }

    private static StatedTable.Relation.Rate? Promised(Dictionary<string, string> headings)
    {
        StatedTable.Relation.Rate? Of(string before, string after) =>
            headings.TryGetValue(before, out var was) && headings.TryGetValue(after, out var becomes) ? new StatedTable.Relation.Rate(becomes, was, becomes)
                : null;
        return Of("days before", "days after") ?? Of("before", "after");
    }

    private StatedTable.Row Row(TableRow row, List<string> keys, Dictionary<string, string> headings, NumberNotation notation)
    {
        var name = row[Index("name")];
        var code = row[Index("code")];
        var first = name.Length > 0 ? name : code.Length > 0 ? code : row.Cells.FirstOrDefault(cell => cell.Any(char.IsLetter)) ?? string.Empty;
        var isTotal = StatedTable.Row.IsTotalName(first) || StatedTable.Row.IsTotalName(code);
        return new StatedTable.Row
        {
            Line = row.Line,
            Name = code.Length > 0 && code != first ? code + " " + first : first,
            Block = row[Index("block")],
            IsTotal = isTotal,
            Figures = ValueList.Of(keys.Select(key => key == CutInWords ? PublishedTableWords.DaysCut(row[Index("note")], notation)
                : Figure(row, key, headings[key], notation))),
        };
    }

    private StatedTable.Figure? Figure(TableRow row, string key, string heading, NumberNotation notation)
    {
        var text = row[columns[key]];
        if (text.Length == 0 || text.All(c => c is '-' or '–' or '—' or '…' or '.'))
        {
            return null;
        }

        var figure = StatedTable.Figure.Parse(text, row.KindOf(columns[key]) == CellKind.Number ? NumberNotation.English : notation);
        if (figure.Value is null && key == "days cut" && PublishedTableWords.DaysCut(text, notation) is { } words)
        {
            return words; // "giảm 01 ngày"
        }

        if (figure.Value is null)
        {
            var (shown, example) = (PlainLine.Of(Shorten.To(text)), notation == NumberNotation.English ? "1,024.5" : "1.024,5");
            Report(PublishedTableFileFindings.NotANumber, FindingSeverity.Warning, row.Line, heading, $"\"{shown}\" không phải là số viết kiểu {example}",
                $"\"{shown}\" is not a number written like {example}");
        }

        return figure;
    }

    private NumberNotation Notation(List<TableRow> body, List<string> keys)
    {
        var cells = body.SelectMany(row => keys.Where(key => row.KindOf(columns[key]) != CellKind.Number).Select(key => (row.Line, row[columns[key]])));
        var found = FigureNotation.Of(cells, csv.Separator, Wrong);
        if (found.Doubt is { } doubt)
        {
            findings.Add(new Finding(PublishedTableFileFindings.NotationUnclear, FindingSeverity.Warning, csv.Place(found.Line), doubt));
        }

        return found.Notation;
    }

    private int Wrong(NumberNotation notation) => new PublishedTableRun(csv, options with { Notation = notation }).Read().Value is { } table
        ? PublishedTableCheck.Of(table).Figures.Count(figure => figure.Verdict == FigureVerdict.CannotBeRight)
        : int.MaxValue;

    private void FindColumns(TableRow row)
    {
        columns.Clear();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (PublishedTableNames.KeyOf(row.Cells[i]) is { } key && !columns.ContainsKey(key))
            {
                columns.Add(key, i);
            }
        }

        // "Thời gian theo quy định", then only "Sau cắt giảm": one side that speaks of time speaks for the other.
        if (columns.ContainsKey("days before") != columns.ContainsKey("days after"))
        {
            Rename("before", "days before");
            Rename("after", "days after");
            Rename("saving", "days cut");
        }
    }

    private void Rename(string key, string to)
    {
        if (!columns.ContainsKey(to) && columns.TryGetValue(key, out var at))
        {
            columns.Remove(key);
            columns.Add(to, at);
        }
    }

    // Headings over two rows: a heading that spans columns stands over the first of them alone. Null where the lower row has no room for what the upper one
    // says.
    private static TableRow? Joined(TableRow upper, TableRow lower)
    {
        var width = Math.Max(upper.Cells.Count, lower.Cells.Count);
        var hasRoom = Enumerable.Range(0, width).Any(i => lower[i].Length == 0 && upper[i].Length > 0 && PublishedTableNames.KeyOf(upper[i]) is not null);
        if (!hasRoom || lower.Cells.Count(cell => cell.Length > 0) < 2 || IsNumbering(lower))
        {
            return null;
        }

        var (cells, span) = (new List<string>(width), string.Empty);
        for (var i = 0; i < width; i++)
        {
            span = upper[i].Length > 0 ? upper[i] : span;
            cells.Add(lower[i].Length == 0 || lower[i] == upper[i] ? upper[i] : PublishedTableNames.KeyOf(span + " " + lower[i]) is not null
                || PublishedTableNames.KeyOf(lower[i]) is null ? span + " " + lower[i] : lower[i]);
        }

        return new TableRow(lower.Line, cells);
    }

    // The row "(1) (2) (3) …" below the headings of a form.
    private static bool IsNumbering(TableRow row) => row.Cells.All(cell => cell.Length == 0 || (cell[0] == '(' && cell.Length < 40));

    private int Index(string key) => columns.TryGetValue(key, out var index) ? index : -1;

    private Reading<StatedTable> Refused() => new(csv.FileName, null, findings);

    private void Report(string code, FindingSeverity severity, int line, string? part, string vi, string en) =>
        findings.Add(new Finding(code, severity, csv.Place(line, part), new BilingualText(vi, en)));
}
