using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// One reading of a table of figures of any columns: how they belong together is said by the row of column numbers, by report 06a, or by whoever asks.
/// </summary>
internal sealed class FigureTableRun
{
    /// <summary>The layout of report 06a.</summary>
    public const string Report06a = "report 06a";

    /// <summary>The layout of a table whose relations are stated.</summary>
    public const string Stated = "stated relations";

    private const int MostNamed = 40;

    private readonly WholeTable table;
    private readonly PublishedTableOptions options;
    private readonly IReadOnlyList<TableRow> rows;
    private readonly List<Finding> findings;
    private readonly FigureHeading? heading;
    private readonly Dictionary<int, string> names = [];
    private readonly List<StatedTable.Relation> relations = [];
    private readonly bool isReport;

    public FigureTableRun(WholeTable table, PublishedTableOptions options)
    {
        (this.table, this.options, findings) = (table, options, [.. table.Findings]);
        rows = [.. table.All.Where(row => row.Cells.Count > 0)];
        heading = table.List.HasErrors ? null : FigureHeading.Of(rows);
        if (heading is null)
        {
            return;
        }

        foreach (var text in heading.Stated)
        {
            Take(text, FindingSeverity.Warning, rows[heading.Body - 1].Line);
        }

        var form = Report06aColumns.Of(heading.Texts) ?? Bare();
        isReport = form is not null;
        foreach (var (result, parts) in form is null ? [] : Report06aColumns.Sums.Where(sum => form.ContainsKey(sum.Result) && sum.Parts.All(form.ContainsKey)))
        {
            Add(new StatedTable.Relation.Sum(Name(form![result]), [.. parts.Select(part => Name(form[part]))]));
        }

        foreach (var text in options.Relations)
        {
            Take(text, FindingSeverity.Error, 0);
        }
    }

    /// <summary>Whether the table says, or is told, how its figures belong together.</summary>
    public bool IsKnown => relations.Count > 0 || findings.Exists(finding => finding.Code == PublishedTableFileFindings.RelationNotRead);

    public Reading<StatedTable> Read()
    {
        if (heading is null || findings.Exists(finding => finding.Severity == FindingSeverity.Error))
        {
            if (!findings.Exists(finding => finding.Severity == FindingSeverity.Error))
            {
                Report(PublishedTableFileFindings.NoRows, FindingSeverity.Error, 1, null, "không thấy dòng tiêu đề cột và dòng số liệu",
                    "no heading with rows of figures below it was found");
            }

            return new(table.FileName, null, findings);
        }

        var body = rows.Skip(heading.Body).ToList();
        var used = names.Keys.OrderBy(column => column).ToList();
        var (code, name) = NameColumns(body, used);
        Left(body, name);
        var notation = options.Notation ?? Notation(body, used);
        var made = FigureRows.Of([.. body.Select(row => Row(row, used, code, name, notation)).Where(row => row.Row.Figures.Any(figure => figure is not null)
            || row.Code.Length > 0)]);
        if (!made.Any(row => row.Figures.Any(figure => figure is not null)))
        {
            Report(PublishedTableFileFindings.NoRows, FindingSeverity.Error, rows[heading.Body - 1].Line, null, "không có dòng số liệu nào dưới tiêu đề cột",
                "there is no row of figures below the headings");
            return new(table.FileName, null, findings);
        }

        if (made.Any(row => row.IsTotal || row.Parts.Count > 0))
        {
            foreach (var column in Added())
            {
                Add(new StatedTable.Relation.ColumnSum(column));
            }
        }

        return new(table.FileName, new StatedTable
        {
            Title = options.Title ?? string.Join(" ", rows.Take(heading.First).SelectMany(row => row.Cells).Where(cell => cell.Length > 0)),
            Layout = isReport ? Report06a : Stated,
            Notation = notation,
            Columns = ValueList.Of(used.Select(column => names[column])),
            Rows = ValueList.Of(made),
            Relations = ValueList.Of(relations),
        }, findings);
    }

    // Figures that are added up across columns, or make up shares, are counts: they add up down the rows too. Shares and means do not.
    private List<string> Added()
    {
        var shares = new HashSet<string>(relations.Where(relation => relation is StatedTable.Relation.Share or StatedTable.Relation.Products)
            .Select(relation => relation.Result), StringComparer.Ordinal);
        return relations.SelectMany(relation => relation switch
        {
            StatedTable.Relation.Sum sum => sum.Plus.Concat(sum.Minus).Append(sum.Result),
            StatedTable.Relation.Share share => share.Plus.Concat(share.Minus).Concat(share.Of),
            _ => [],
        }).Where(name => !shares.Contains(name)).Distinct(StringComparer.Ordinal).ToList();
    }

    // A table headed by the numbers 1 to 13 alone is the form without its words.
    private Dictionary<int, int>? Bare()
    {
        if (heading!.Labels.Count != Report06aColumns.Last || heading.Texts.Any(text => text.Length > 0) || heading.Stated.Count > 0
            || !heading.Labels.Select((label, i) => label == DateText.EnNumber(i + 1)).All(all => all))
        {
            return null;
        }

        Report(PublishedTableFileFindings.TakenFor06a, FindingSeverity.Warning, rows[heading.Body - 1].Line, null,
            "tiêu đề chỉ có số cột từ 1 đến 13: được đọc theo biểu số II.06a/VPCP/KSTT", "the heading is the numbers 1 to 13 alone: read as report 06a");
        return Enumerable.Range(1, Report06aColumns.Last).ToDictionary(number => number, number => number - 1);
    }

    private void Take(string text, FindingSeverity severity, int line)
    {
        if (!FigureRelation.TryRead(text, out var read, out var error))
        {
            findings.Add(new Finding(PublishedTableFileFindings.RelationNotRead, severity, table.Place(line), error!));
            return;
        }

        var columns = read!.Names.Select(name => (Name: name, Column: Find(name))).ToList();
        if (columns.Find(item => item.Column is null) is { Name: { } missing })
        {
            var known = string.Join(", ", Enumerable.Range(0, heading!.Texts.Count).Select(heading.NameOf).Where(name => name.Length > 0).Take(MostNamed)
                .Select(name => $"\"{Shorten.To(PlainLine.Of(name), 40)}\""));
            var shown = PlainLine.Of(Shorten.To(missing));
            findings.Add(new Finding(PublishedTableFileFindings.RelationNotRead, severity, table.Place(line), new BilingualText(
                $"hệ thức \"{PlainLine.Of(Shorten.To(text, 80))}\" nêu cột \"{shown}\", bảng không có hoặc có nhiều cột như vậy; các cột: {known}",
                $"the relation \"{PlainLine.Of(Shorten.To(text, 80))}\" names the column \"{shown}\", of which there is none or more than one; "
                    + $"the columns are {known}")));
            return;
        }

        string Named(string name) => Name(columns.First(item => item.Name == name).Column!.Value);
        string[] Some(int sign) => [.. read.Terms.Where(term => term.Sign == sign).Select(term => Named(term.Factors[0]))];
        var result = Named(read.Result);
        if (read.Terms.All(term => term.Factors.Count == 1) && read.Terms.Any(term => term.Sign > 0))
        {
            Add(read.Of.Count > 0 ? new StatedTable.Relation.Share(result, Some(1), [.. read.Of.Select(Named)], Some(-1))
                : new StatedTable.Relation.Sum(result, Some(1), Some(-1)));
        }
        else if (read.Terms.All(term => term.Sign > 0))
        {
            Add(new StatedTable.Relation.Products(result, [.. read.Terms.Select(term => (IReadOnlyList<string>)[.. term.Factors.Select(Named)])]));
        }
        else
        {
            findings.Add(new Finding(PublishedTableFileFindings.RelationNotRead, severity, table.Place(line), new BilingualText(
                $"hệ thức \"{PlainLine.Of(Shorten.To(text, 80))}\" có phép nhân và phép trừ cùng lúc: chưa kiểm tra được",
                $"the relation \"{PlainLine.Of(Shorten.To(text, 80))}\" both multiplies and takes away: that is not checked")));
        }
    }

    private void Add(StatedTable.Relation relation)
    {
        if (!relations.Contains(relation))
        {
            relations.Add(relation);
        }
    }

    // By its number in the table, else by its place, else by its whole heading or the end of one that only one column has.
    private int? Find(string name)
    {
        var clean = name.Trim();
        if (heading!.Labels.ToList().IndexOf(clean) is >= 0 and var labelled)
        {
            return labelled;
        }

        if (clean.Length is > 0 and <= 3 && clean.All(AsciiDigit.Is))
        {
            var place = DateText.Digits(clean, 0, clean.Length) - 1;
            return heading.Labels.Count == 0 && place >= 0 && place < heading.Texts.Count ? place : null;
        }

        var folded = VietnameseText.Fold(clean);
        foreach (var fits in new Func<string, bool>[] { text => text == folded, text => text.EndsWith(" " + folded, StringComparison.Ordinal) })
        {
            var found = Enumerable.Range(0, heading.Texts.Count)
                .Where(column => folded.Length > 0 && fits(VietnameseText.Fold(heading.Texts[column]))).Take(2).ToList();
            if (found.Count > 0)
            {
                return found.Count == 1 ? found[0] : null;
            }
        }

        return null;
    }

    private string Name(int column)
    {
        if (!names.TryGetValue(column, out var name))
        {
            name = heading!.NameOf(column);
            name = name.Length == 0 || names.ContainsValue(name) ? $"{name} [{DateText.EnNumber(column + 1)}]".Trim() : name;
            names.Add(column, name);
        }

        return name;
    }

    private (int Code, int Name) NameColumns(List<TableRow> body, List<int> used)
    {
        var free = Enumerable.Range(0, heading!.Texts.Count).Where(column => !used.Contains(column)).ToList();
        var code = free.FindIndex(column => VietnameseText.Fold(heading.Texts[column]) is "tt" or "stt" or "so tt" or "no" or "so thu tu");
        var place = code < 0 ? -1 : free[code];
        var words = free.Where(column => column != place && body.Exists(row => row[column].Any(char.IsLetter))).ToList();
        return (place, words.Count > 0 ? words[0] : place);
    }

    private (StatedTable.Row Row, string Code) Row(TableRow row, List<int> used, int code, int name, NumberNotation notation)
    {
        var (number, words) = (row[code], row[name]);
        var total = StatedTable.Row.IsTotalName(words) || StatedTable.Row.IsTotalName(number);
        words = words.Length > 0 ? words : number;
        return (new StatedTable.Row
        {
            Line = row.Line,
            Name = words,
            IsTotal = total,
            Figures = ValueList.Of(used.Select(column => Figure(row, column, notation))),
        }, number.Length > 0 && name != code ? number : FigureRows.CodeOf(words));
    }

    private StatedTable.Figure? Figure(TableRow row, int column, NumberNotation notation)
    {
        var text = row[column];
        if (text.Length == 0 || text.All(c => c is '-' or '–' or '—' or '…' or '.'))
        {
            return null;
        }

        var figure = StatedTable.Figure.Parse(text, row.KindOf(column) == CellKind.Number ? NumberNotation.English : notation);
        if (figure.Value is null)
        {
            var (shown, example) = (PlainLine.Of(Shorten.To(text)), notation == NumberNotation.English ? "1,024.5" : "1.024,5");
            Report(PublishedTableFileFindings.NotANumber, FindingSeverity.Warning, row.Line, names[column], $"\"{shown}\" không phải là số viết kiểu {example}",
                $"\"{shown}\" is not a number written like {example}");
        }

        return figure;
    }

    private NumberNotation Notation(List<TableRow> body, List<int> used)
    {
        var cells = body.SelectMany(row => used.Where(column => row.KindOf(column) != CellKind.Number).Select(column => (row.Line, row[column])));
        var found = FigureNotation.Of(cells, table.Separator, Wrong);
        // Where the figures agree in one notation, and in the other three times as many do not, there is no doubt left.
        var other = found.Notation == NumberNotation.English ? NumberNotation.Vietnamese : NumberNotation.English;
        if (found.Doubt is { } doubt && (Wrong(found.Notation), Wrong(other)) is var (wrong, without) && without <= wrong * 3)
        {
            findings.Add(new Finding(PublishedTableFileFindings.NotationUnclear, FindingSeverity.Warning, table.Place(found.Line), doubt));
        }

        return found.Notation;
    }

    private int Wrong(NumberNotation notation) => new FigureTableRun(table, options with { Notation = notation }).Read().Value is { } read
        ? PublishedTableCheck.Of(read).Count(FigureVerdict.CannotBeRight) : int.MaxValue;

    // Columns of figures that no relation names.
    private void Left(List<TableRow> body, int name)
    {
        var left = Enumerable.Range(0, heading!.Texts.Count).Where(column => column > name && !names.ContainsKey(column) && heading.NameOf(column).Length > 0
            && body.Count(row => FigureHeading.IsNumber(row[column])) * 2 > body.Count)
            .Select(column => $"\"{PlainLine.Of(heading.NameOf(column))}\"").Take(MostNamed).ToList();
        if (left.Count > 0)
        {
            var all = string.Join(", ", left);
            Report(PublishedTableFileFindings.ColumnsNotChecked, FindingSeverity.Warning, rows[heading.Body - 1].Line, null, $"cột không được đối chiếu: {all}",
                $"columns that are not checked: {all}");
        }
    }

    private void Report(string code, FindingSeverity severity, int line, string? part, string vi, string en) =>
        findings.Add(new Finding(code, severity, table.Place(line, part), new BilingualText(vi, en)));
}
