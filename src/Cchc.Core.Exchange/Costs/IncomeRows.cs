using Cchc.Core.Calendars;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>The rows of a CSV table of incomes.</summary>
internal sealed class IncomeRows(CsvTable table)
{
    private const long Largest = 1_000_000_000_000_000;

    private readonly FindingList findings = table.List;
    private readonly int year = table.Column("year", "năm");
    private readonly int series = table.Column("series", "chỉ tiêu", "chuỗi số liệu");
    private readonly int amount = table.Column("annual_or_monthly_vnd", "amount", "amount_vnd", "số tiền", "mức thu nhập");
    private readonly int basis = table.Column("basis", "kỳ", "kỳ tính", "tính theo");
    private readonly int hourly = Array.FindIndex(table.Header.Cells.ToArray(), IsHourly);
    private readonly int status = table.Column("status", "trạng thái", "tình trạng");
    private readonly int source = table.Column("source", "nguồn");
    private readonly int currency = table.Column("currency", "tiền tệ", "loại tiền");

    public Reading<IncomeTable> Read()
    {
        if (findings.Count == 0 && table.HeadingTwice(table.Header) is { } twice)
        {
            findings.Add(table.Header.Line, twice);
        }

        if (findings.Count == 0 && (year < 0 || series < 0 || (amount < 0 && hourly < 0) || (amount >= 0 && basis < 0)))
        {
            var found = string.Join(", ", table.Header.Cells.Take(20).Select(cell => Shorten.To(cell, 40)));
            Error(
                table.Header.Line,
                "CCHC-COST-077",
                $"cần cột year, series và hourly_vnd hoặc amount kèm basis (năm, chỉ tiêu, thu nhập một giờ, số tiền, kỳ); gặp: {found}",
                $"expected columns year, series and hourly_vnd, or amount with basis; found: {found}");
        }

        if (findings.Count == 0 && table.Rows.Count == 0)
        {
            Error(1, "CCHC-COST-077", "bảng không có dòng nào", "the table has no row");
        }

        var figures = findings.Count > 0 ? [] : table.Rows.Select(row => (row.Line, Figure: Figure(row))).Where(item => item.Figure is not null).ToList();
        return IncomeTableReader.Build(figures.Select(item => (item.Line, item.Figure!)), findings, table.FileName);
    }

    private static bool IsHourly(string heading)
    {
        var name = heading.ToLowerInvariant();
        return name.StartsWith("hourly", StringComparison.Ordinal) || name is "thu nhập một giờ" or "thu nhập 1 giờ" or "mức thu nhập một giờ";
    }

    private IncomeFigure? Figure(CsvRow row)
    {
        var name = row[series];
        if (!ExactNumber.TryParse(row[year], out var of) || !of.IsWhole || of < 1 || of > 9999)
        {
            Error(row.Line, "CCHC-COST-065", $"year: cần năm từ 1 đến 9999, gặp \"{Shorten.To(row[year])}\"", $"year: expected a year from 1 to 9999, found \"{Shorten.To(row[year])}\"");
            return null;
        }

        if (name.Length == 0)
        {
            Error(row.Line, "CCHC-COST-069", "series: thiếu hoặc rỗng", "series: missing or empty");
            return null;
        }

        var good = true;
        var (sum, stated) = (Number(row, amount, ref good), Number(row, hourly, ref good));
        if (!good)
        {
            return null;
        }

        var confidence = Confidence(row, name);
        var from = row[source].Length > 0 ? row[source] : row[status].Length > 0 ? row[status] : "không nêu nguồn";
        var figure = Derived(row, (int)of.ToDecimal(), name, sum, from, confidence, stated);
        return figure is null || row[currency].Length == 0 ? figure : figure with { Currency = row[currency] };
    }

    private IncomeFigure? Derived(CsvRow row, int of, string name, ExactNumber? sum, string from, SourceConfidence confidence, ExactNumber? stated)
    {
        if (sum is null)
        {
            if (stated is { } hour)
            {
                return new IncomeFigure(of, name, hour, from, confidence);
            }

            Error(row.Line, "CCHC-COST-069", "không có số tiền", "there is no amount");
            return null;
        }

        switch (row[basis].ToLowerInvariant())
        {
            case "year" or "yearly" or "năm":
                return Compared(row, IncomeFigure.FromYear(of, name, sum.Value, from, confidence), stated);
            case "month" or "monthly" or "tháng":
                return Compared(row, IncomeFigure.FromMonth(of, name, sum.Value, from, confidence), stated);
            case "hour" or "hourly" or "giờ":
                return new IncomeFigure(of, name, sum.Value, from, confidence);
            default:
                Error(row.Line, "CCHC-COST-066", $"basis: không có \"{Shorten.To(row[basis])}\"; cần year, month, hour (năm, tháng, giờ)", $"basis: unknown \"{Shorten.To(row[basis])}\"; expected year, month, hour");
                return null;
        }
    }

    private IncomeFigure Compared(CsvRow row, IncomeFigure figure, ExactNumber? stated)
    {
        if (stated is { } hour && hour.Round() != figure.Hourly)
        {
            findings.Warn("CCHC-COST-078", row.Line, null, 
                    $"ghi {hour.ToVietnamese(2)} một giờ, tính ra {figure.Hourly.ToVietnamese(2)} ({figure.Derivation}); dùng số tính ra",
                    $"{hour.ToEnglish(2)} an hour is stated, {figure.Hourly.ToEnglish(2)} is derived ({figure.Derivation}); the derived figure is used");
        }

        return figure;
    }

    private SourceConfidence Confidence(CsvRow row, string name)
    {
        var words = row[status].ToLowerInvariant();
        var remembered = words.Contains("memory") || words.Contains("trí nhớ");
        if (!remembered && row[source].Length > 0)
        {
            return SourceConfidence.Confirmed;
        }

        findings.Warn("CCHC-COST-089", row.Line, null, $"\"{Shorten.To(name)}\": không có nguồn đã đọc; chỉ dùng khi có nguồn", $"\"{Shorten.To(name)}\": no source that was read; find one before using it");
        return SourceConfidence.Secondary;
    }

    private ExactNumber? Number(CsvRow row, int column, ref bool good)
    {
        if (row[column].Length == 0)
        {
            return null;
        }

        if (!CsvNumber.TryRead(row[column], table.Separator, out var number, out var hint))
        {
            Error(row.Line, "CCHC-COST-071", $"{table.Header[column]}: \"{Shorten.To(row[column])}\" không phải số; {hint!.Value.Vi}", $"{table.Header[column]}: \"{Shorten.To(row[column])}\" is not a number; {hint.Value.En}");
        }
        else if (number.Sign < 0 || number > Largest)
        {
            Error(row.Line, "CCHC-COST-065", $"{table.Header[column]}: cần số từ 0 đến {((ExactNumber)Largest).ToVietnamese()}, gặp \"{Shorten.To(row[column])}\"", $"{table.Header[column]}: expected a number from 0 to {((ExactNumber)Largest).ToEnglish()}, found \"{Shorten.To(row[column])}\"");
        }
        else
        {
            return number;
        }

        good = false;
        return null;
    }

    private void Error(int line, string code, string vi, string en) => findings.Error(code, line, null, vi, en);
}
