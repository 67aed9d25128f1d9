using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>The rows of a CSV table of costs and savings.</summary>
internal sealed class PortfolioTable : CostTable
{
    /// <summary>The largest amount of a row: 10¹⁸.</summary>
    public const long Largest = 1_000_000_000_000_000_000;

    private const int Code = 0, Name = 1, Agency = 2, Area = 3, Year = 4, Method = 5, Currency = 6, Procedures = 7, Reviewed = 8, Simplified = 9, Before = 10,
        After = 11, Source = 12;

    private readonly int[] columns = new int[PortfolioWords.Columns.Length];

    public PortfolioTable(WholeTable table)
        : base(table)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = table.Column(PortfolioWords.Columns[i]);
        }
    }

    /// <summary>Whether a cell is a heading of such a table.</summary>
    public static bool IsHeading(string cell) => Array.Exists(PortfolioWords.Columns, names => WholeTable.IsNamed(cell, names));

    /// <summary>Whether the headings are those of such a table, complete or not: an amount and a year.</summary>
    public bool IsOne => columns[Year] >= 0 && (columns[Before] >= 0 || columns[After] >= 0);

    public PortfolioRead Read()
    {
        if (!List.HasErrors)
        {
            Headings();
            if (!List.HasErrors && Table.HeadingTwice(Table.Header) is { } twice)
            {
                List.Add(Table.Header.Line, twice);
            }
        }

        var rows = new List<PortfolioRow>();
        var lines = new List<int>();
        foreach (var row in List.HasErrors ? [] : Table.Rows)
        {
            if (Row(row) is { } read)
            {
                rows.Add(read);
                lines.Add(row.Line);
            }

            if (List.ErrorCount >= WholeTable.MostErrors)
            {
                break;
            }
        }

        return new PortfolioRead(new(Table.FileName, new PortfolioSheet { Rows = rows }, List.All), List.HasErrors ? [] : lines);
    }

    private void Headings()
    {
        var found = string.Join(", ", Table.Header.Cells.Take(20).Select(cell => Shorten.To(cell)));
        var absent = new[] { Year, Method, Currency, Before, After }.Where(column => columns[column] < 0).ToList();
        if (columns[Code] < 0 && columns[Name] < 0)
        {
            absent.Insert(0, Name);
        }

        if (absent.Count > 0)
        {
            List.Error(
                PortfolioFileFindings.MissingColumn,
                Table.Header.Line,
                null,
                $"thiếu cột {string.Join(", ", absent.Select(column => PortfolioWords.Columns[column][1]))}; gặp: {found}",
                $"no column {string.Join(", ", absent.Select(column => PortfolioWords.Columns[column][0]))}; found: {found}");
        }

        var used = new Dictionary<int, string>();
        for (var i = 0; i < Table.Header.Cells.Count; i++)
        {
            var heading = Table.Header.Cells[i];
            var column = Array.FindIndex(PortfolioWords.Columns, names => WholeTable.IsNamed(heading, names));
            if (column < 0 && heading.Length > 0)
            {
                List.Add(Table.Header.Line,
                    new Finding(PortfolioFileFindings.UnusedColumn, FindingSeverity.Information, Table.Place(Table.Header.Line),
                        new BilingualText($"cột \"{Shorten.To(heading)}\" không được dùng", $"the column \"{Shorten.To(heading)}\" is not used")));
            }
            else if (column >= 0 && used.TryGetValue(column, out var first))
            {
                List.Error(PortfolioFileFindings.DuplicateColumn, Table.Header.Line, null, $"hai cột cùng nghĩa: \"{first}\" và \"{heading}\"",
                    $"two columns mean the same: \"{first}\" and \"{heading}\"");
            }
            else if (column >= 0)
            {
                used.Add(column, heading);
            }
        }

        if (Table.Rows.Count == 0)
        {
            List.Error(PortfolioFileFindings.MissingColumn, Table.Header.Line, null, "bảng không có dòng nào", "the table has no row");
        }
    }

    private PortfolioRow? Row(TableRow row)
    {
        var errors = List.ErrorCount;
        var (code, name) = (ProcedureCell.Of(Text(row, Code), row.KindOf(columns[Code])), Text(row, Name));
        if (code.Length + name.Length == 0)
        {
            Error(FormFault.Missing, row.Line, "mã thủ tục, tên: thiếu cả hai", "code, name: both are missing");
        }

        var year = Whole(row, columns[Year], Heading(Year), 9999);
        var currency = row[columns[Currency]];
        if (currency.Length == 0)
        {
            Error(FormFault.Missing, row.Line, $"{Heading(Currency)}: thiếu", $"{Heading(Currency)}: missing");
        }
        else if (!PortfolioCheck.IsCurrency(currency))
        {
            Error(FormFault.UnknownWord, row.Line, $"{Heading(Currency)}: \"{Shorten.To(currency)}\" không phải mã ba chữ in hoa như VND",
                $"{Heading(Currency)}: \"{Shorten.To(currency)}\" is not a code of three capitals such as VND");
        }

        var method = PortfolioWords.Method(row[columns[Method]]);
        if (method is null)
        {
            Error(
                row[columns[Method]].Length == 0 ? FormFault.Missing : FormFault.UnknownWord,
                row.Line,
                $"{Heading(Method)}: gặp \"{Shorten.To(row[columns[Method]])}\"; cần statutory (chi phí tuân thủ) hoặc waitingTime (thời gian chờ)",
                $"{Heading(Method)}: found \"{Shorten.To(row[columns[Method]])}\"; expected statutory (chi phí tuân thủ) or waitingTime (thời gian chờ)");
        }

        var procedures = row[columns[Procedures]].Length == 0 ? 1 : Whole(row, columns[Procedures], Heading(Procedures), int.MaxValue);
        var (reviewed, simplified) = (Flag(row, Reviewed), Flag(row, Simplified));
        var (before, after) = (Amount(row, Before), Amount(row, After));
        var read = new PortfolioRow
        {
            Procedure = code.Length > 0 ? ProcedureCode.Parse(code) : null,
            Name = name,
            Agency = Text(row, Agency),
            Field = Text(row, Area),
            Year = year ?? 1,
            Method = method ?? CostMethod.Statutory,
            Currency = currency,
            Procedures = procedures ?? 1,
            IsReviewed = reviewed,
            IsSimplified = simplified,
            Before = before,
            After = after,
            Source = Text(row, Source),
        };
        if (List.ErrorCount > errors)
        {
            return null;
        }

        Absent(List, read, row.Line, null);
        return read;
    }

    /// <summary>What a row does not state of its amounts.</summary>
    public static void Absent(FindingList findings, PortfolioRow row, int line, string? id)
    {
        var names = new[] { (row.Before, Vi: "trước", En: "before"), (row.After, Vi: "sau", En: "after") }.Where(item => item.Item1 is null).ToList();
        if (names.Count > 0)
        {
            findings.Warn(
                PortfolioFindings.AmountMissing,
                line,
                id,
                $"{string.Join(", ", names.Select(name => name.Vi))}: chưa có số liệu, dòng này không được cộng",
                $"{string.Join(", ", names.Select(name => name.En))}: not stated, the row enters no sum");
        }
    }

    private bool Flag(TableRow row, int column)
    {
        var text = row[columns[column]];
        if (PortfolioWords.Flag(text) is { } flag)
        {
            return flag;
        }

        Error(FormFault.UnknownWord, row.Line, $"{Heading(column)}: cần có hoặc không, gặp \"{Shorten.To(text)}\"",
            $"{Heading(column)}: expected yes or no, found \"{Shorten.To(text)}\"");
        return false;
    }

    private ExactNumber? Amount(TableRow row, int column)
    {
        var text = row[columns[column]];
        var number = text is "-" or "–" or "—" ? null : Amount(row, columns[column], Heading(column), Largest);
        if (number is { } read && row.KindOf(columns[column]) != CellKind.Number && CsvNumber.IsDoubtful(text, Table.Separator))
        {
            var shown = Shorten.To(text);
            List.Warn(
                PortfolioFileFindings.PerhapsThousands,
                row.Line,
                null,
                $"{Heading(column)}: \"{shown}\" đọc là {read.ToVietnamese(6)}; nếu là phân nhóm nghìn, viết không có dấu chấm",
                $"{Heading(column)}: \"{shown}\" is read as {read.ToEnglish(6)}; where thousands are meant, write it without the point");
        }

        return number;
    }

    private string Heading(int column) => columns[column] < 0 ? PortfolioWords.Columns[column][0] : Shorten.To(Table.Header[columns[column]]);

    private string Text(TableRow row, int column) => row[columns[column]];
}
