using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>The rows of a CSV table of costs and savings.</summary>
internal sealed class PortfolioTable
{
    /// <summary>The largest amount of a row: 10¹⁸.</summary>
    public const long Largest = 1_000_000_000_000_000_000;

    private const int Code = 0, Name = 1, Agency = 2, Area = 3, Year = 4, Method = 5, Currency = 6, Procedures = 7, Reviewed = 8, Simplified = 9, Before = 10, After = 11, Source = 12;

    private readonly CsvTable table;
    private readonly FindingList findings;
    private readonly int[] columns = new int[PortfolioWords.Columns.Length];

    public PortfolioTable(CsvTable table)
    {
        this.table = table;
        findings = table.List;
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = table.Column(PortfolioWords.Columns[i]);
        }
    }

    /// <summary>Whether the headings are those of such a table, complete or not: an amount and a year.</summary>
    public bool IsOne => columns[Year] >= 0 && (columns[Before] >= 0 || columns[After] >= 0);

    public PortfolioRead Read()
    {
        if (findings.Count == 0)
        {
            Headings();
            if (!findings.HasErrors && table.HeadingTwice(table.Header) is { } twice)
            {
                findings.Add(table.Header.Line, twice);
            }
        }

        var rows = new List<PortfolioRow>();
        var lines = new List<int>();
        foreach (var row in findings.HasErrors ? [] : table.Rows)
        {
            if (Row(row) is { } read)
            {
                rows.Add(read);
                lines.Add(row.Line);
            }

            if (findings.Count >= CsvTable.MostFindings)
            {
                break;
            }
        }

        return new PortfolioRead(new(table.FileName, new PortfolioSheet { Rows = rows }, findings.All), findings.HasErrors ? [] : lines);
    }

    private void Headings()
    {
        var found = string.Join(", ", table.Header.Cells.Take(20).Select(cell => Shorten.To(cell)));
        var absent = new[] { Year, Method, Currency, Before, After }.Where(column => columns[column] < 0).ToList();
        if (columns[Code] < 0 && columns[Name] < 0)
        {
            absent.Insert(0, Name);
        }

        if (absent.Count > 0)
        {
            Error(
                table.Header.Line,
                "CCHC-COST-140",
                $"thiếu cột {string.Join(", ", absent.Select(column => PortfolioWords.Columns[column][1]))}; gặp: {found}",
                $"no column {string.Join(", ", absent.Select(column => PortfolioWords.Columns[column][0]))}; found: {found}");
        }

        var used = new Dictionary<int, string>();
        for (var i = 0; i < table.Header.Cells.Count; i++)
        {
            var heading = table.Header.Cells[i];
            var column = Array.FindIndex(PortfolioWords.Columns, names => Array.IndexOf(names, heading.ToLowerInvariant()) >= 0);
            if (column < 0 && heading.Length > 0)
            {
                findings.Add(table.Header.Line, new Finding("CCHC-COST-141", FindingSeverity.Information, table.Place(table.Header.Line), new BilingualText($"cột \"{Shorten.To(heading)}\" không được dùng", $"the column \"{Shorten.To(heading)}\" is not used")));
            }
            else if (column >= 0 && used.TryGetValue(column, out var first))
            {
                Error(table.Header.Line, "CCHC-COST-142", $"hai cột cùng nghĩa: \"{first}\" và \"{heading}\"", $"two columns mean the same: \"{first}\" and \"{heading}\"");
            }
            else if (column >= 0)
            {
                used.Add(column, heading);
            }
        }

        if (table.Rows.Count == 0)
        {
            Error(table.Header.Line, "CCHC-COST-140", "bảng không có dòng nào", "the table has no row");
        }
    }

    private PortfolioRow? Row(CsvRow row)
    {
        var errors = findings.ErrorCount;
        var (code, name) = (Text(row, Code), Text(row, Name));
        if (code.Length + name.Length == 0)
        {
            Error(row.Line, "CCHC-COST-069", "mã thủ tục, tên: thiếu cả hai", "code, name: both are missing");
        }

        var year = Whole(row, Year, 9999);
        var currency = row[columns[Currency]];
        if (currency.Length == 0)
        {
            Error(row.Line, "CCHC-COST-069", $"{Heading(Currency)}: thiếu", $"{Heading(Currency)}: missing");
        }
        else if (!PortfolioCheck.IsCurrency(currency))
        {
            Error(row.Line, "CCHC-COST-066", $"{Heading(Currency)}: \"{Shorten.To(currency)}\" không phải mã ba chữ in hoa như VND", $"{Heading(Currency)}: \"{Shorten.To(currency)}\" is not a code of three capitals such as VND");
        }

        var method = PortfolioWords.Method(row[columns[Method]]);
        if (method is null)
        {
            Error(
                row.Line,
                row[columns[Method]].Length == 0 ? "CCHC-COST-069" : "CCHC-COST-066",
                $"{Heading(Method)}: gặp \"{Shorten.To(row[columns[Method]])}\"; cần statutory (chi phí tuân thủ) hoặc waitingTime (thời gian chờ)",
                $"{Heading(Method)}: found \"{Shorten.To(row[columns[Method]])}\"; expected statutory (chi phí tuân thủ) or waitingTime (thời gian chờ)");
        }

        var procedures = row[columns[Procedures]].Length == 0 ? 1 : Whole(row, Procedures, int.MaxValue);
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
        if (findings.ErrorCount > errors)
        {
            return null;
        }

        Absent(findings, read, row.Line, null);
        return read;
    }

    /// <summary>What a row does not state of its amounts.</summary>
    public static void Absent(FindingList findings, PortfolioRow row, int line, string? id)
    {
        var names = new[] { (row.Before, Vi: "trước", En: "before"), (row.After, Vi: "sau", En: "after") }.Where(item => item.Item1 is null).ToList();
        if (names.Count > 0)
        {
            findings.Warn(
                "CCHC-COST-100",
                line,
                id,
                $"{string.Join(", ", names.Select(name => name.Vi))}: chưa có số liệu, dòng này không được cộng",
                $"{string.Join(", ", names.Select(name => name.En))}: not stated, the row enters no sum");
        }
    }

    private int? Whole(CsvRow row, int column, int most)
    {
        var text = row[columns[column]];
        if (ExactNumber.TryParse(text, out var number) && number.IsWhole && number >= 1 && number <= most)
        {
            return (int)number.ToDecimal();
        }

        Error(row.Line, text.Length == 0 ? "CCHC-COST-069" : "CCHC-COST-065", $"{Heading(column)}: cần số nguyên từ 1 đến {most}, gặp \"{Shorten.To(text)}\"", $"{Heading(column)}: expected a whole number from 1 to {most}, found \"{Shorten.To(text)}\"");
        return null;
    }

    private bool Flag(CsvRow row, int column)
    {
        var text = row[columns[column]];
        if (PortfolioWords.Flag(text) is { } flag)
        {
            return flag;
        }

        Error(row.Line, "CCHC-COST-066", $"{Heading(column)}: cần có hoặc không, gặp \"{Shorten.To(text)}\"", $"{Heading(column)}: expected yes or no, found \"{Shorten.To(text)}\"");
        return false;
    }

    private ExactNumber? Amount(CsvRow row, int column)
    {
        var text = row[columns[column]];
        if (text is "" or "-" or "–" or "—")
        {
            return null;
        }

        if (!CsvNumber.TryRead(text, table.Separator, out var number, out var hint))
        {
            Error(row.Line, "CCHC-COST-071", $"{Heading(column)}: \"{Shorten.To(text)}\" không phải số; {hint!.Value.Vi}", $"{Heading(column)}: \"{Shorten.To(text)}\" is not a number; {hint.Value.En}");
        }
        else if (number.Sign < 0 || number > Largest)
        {
            Error(row.Line, "CCHC-COST-065", $"{Heading(column)}: cần số từ 0 đến {((ExactNumber)Largest).ToVietnamese()}, gặp \"{Shorten.To(text)}\"", $"{Heading(column)}: expected a number from 0 to {((ExactNumber)Largest).ToEnglish()}, found \"{Shorten.To(text)}\"");
        }
        else
        {
            if (CsvNumber.IsDoubtful(text, table.Separator))
            {
                findings.Warn("CCHC-COST-144", row.Line, null, $"{Heading(column)}: \"{Shorten.To(text)}\" đọc là {number.ToVietnamese(6)}; nếu là phân nhóm nghìn, viết không có dấu chấm", $"{Heading(column)}: \"{Shorten.To(text)}\" is read as {number.ToEnglish(6)}; where thousands are meant, write it without the point");
            }

            return number;
        }

        return null;
    }

    private string Heading(int column) => columns[column] < 0 ? PortfolioWords.Columns[column][0] : Shorten.To(table.Header[columns[column]]);

    // The writer puts an apostrophe before what a spreadsheet would take for a formula.
    private string Text(CsvRow row, int column)
    {
        var text = row[columns[column]];
        return text.Length > 0 && text[0] == '\'' && PortfolioWords.LooksLikeFormula(text) ? text.Substring(1) : text;
    }

    private void Error(int line, string code, string vi, string en) => findings.Error(code, line, null, vi, en);
}
