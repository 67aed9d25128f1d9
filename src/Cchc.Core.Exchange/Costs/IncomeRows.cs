using Cchc.Core.Calendars;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>The rows of a CSV table of incomes.</summary>
internal sealed class IncomeRows(WholeTable table) : CostTable(table)
{
    private const long Largest = 1_000_000_000_000_000;

    private static readonly string[][] Names =
    [
        ["year", "năm"],
        ["series", "chỉ tiêu", "chuỗi số liệu"],
        ["annual_or_monthly_vnd", "amount", "amount_vnd", "số tiền", "mức thu nhập"],
        ["basis", "kỳ", "kỳ tính", "tính theo"],
        ["status", "trạng thái", "tình trạng"],
        ["source", "nguồn"],
        ["currency", "tiền tệ", "loại tiền"],
    ];

    private readonly int year = table.Column(Names[0]);
    private readonly int series = table.Column(Names[1]);
    private readonly int amount = table.Column(Names[2]);
    private readonly int basis = table.Column(Names[3]);
    private readonly int hourly = Array.FindIndex(table.Header.Cells.ToArray(), IsHourly);
    private readonly int status = table.Column(Names[4]);
    private readonly int source = table.Column(Names[5]);
    private readonly int currency = table.Column(Names[6]);

    /// <summary>Whether a cell is a heading of such a table.</summary>
    public static bool IsHeading(string cell) => IsHourly(cell) || Array.Exists(Names, names => WholeTable.IsNamed(cell, names));

    public Reading<IncomeTable> Read()
    {
        if (!List.HasErrors && Table.HeadingTwice(Table.Header) is { } twice)
        {
            List.Add(Table.Header.Line, twice);
        }

        if (!List.HasErrors && (year < 0 || series < 0 || (amount < 0 && hourly < 0) || (amount >= 0 && basis < 0)))
        {
            var found = string.Join(", ", Table.Header.Cells.Take(20).Select(cell => Shorten.To(cell, 40)));
            List.Error(
                CostFileFindings.BadIncomeTable,
                Table.Header.Line,
                null,
                $"cần cột year, series và hourly_vnd hoặc amount kèm basis (năm, chỉ tiêu, thu nhập một giờ, số tiền, kỳ); gặp: {found}",
                $"expected columns year, series and hourly_vnd, or amount with basis; found: {found}");
        }

        if (!List.HasErrors && Table.Rows.Count == 0)
        {
            List.Error(CostFileFindings.BadIncomeTable, 1, null, "bảng không có dòng nào", "the table has no row");
        }

        var figures = List.HasErrors ? [] : Table.Rows.Select(row => (row.Line, Figure: Figure(row))).Where(item => item.Figure is not null).ToList();
        return IncomeTableReader.Build(figures.Select(item => (item.Line, item.Figure!)), List, Table.FileName);
    }

    private static bool IsHourly(string heading) => VietnameseText.Fold(heading).StartsWith("hourly", StringComparison.Ordinal)
        || WholeTable.IsNamed(heading, "thu nhập một giờ", "thu nhập 1 giờ", "mức thu nhập một giờ");

    private IncomeFigure? Figure(TableRow row)
    {
        var name = row[series];
        if (Whole(row, year, "year", 9999) is not { } of)
        {
            return null;
        }

        if (name.Length == 0)
        {
            Error(FormFault.Missing, row.Line, "series: thiếu hoặc rỗng", "series: missing or empty");
            return null;
        }

        var errors = List.ErrorCount;
        var (sum, stated) = (Amount(row, amount, Table.Header[amount], Largest), Amount(row, hourly, Table.Header[hourly], Largest));
        if (List.ErrorCount > errors)
        {
            return null;
        }

        var confidence = Confidence(row, name);
        var from = row[source].Length > 0 ? row[source] : row[status].Length > 0 ? row[status] : "không nêu nguồn";
        var figure = Derived(row, of, name, sum, from, confidence, stated);
        return figure is null || row[currency].Length == 0 ? figure : figure with { Currency = row[currency] };
    }

    private IncomeFigure? Derived(TableRow row, int of, string name, ExactNumber? sum, string from, SourceConfidence confidence, ExactNumber? stated)
    {
        if (sum is null)
        {
            if (stated is { } hour)
            {
                return new IncomeFigure(of, name, hour, from, confidence);
            }

            Error(FormFault.Missing, row.Line, "không có số tiền", "there is no amount");
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
                Error(FormFault.UnknownWord, row.Line, $"basis: không có \"{Shorten.To(row[basis])}\"; cần year, month, hour (năm, tháng, giờ)",
                    $"basis: unknown \"{Shorten.To(row[basis])}\"; expected year, month, hour");
                return null;
        }
    }

    private IncomeFigure Compared(TableRow row, IncomeFigure figure, ExactNumber? stated)
    {
        if (stated is { } hour && hour.Round() != figure.Hourly)
        {
            List.Warn(CostFileFindings.HourlyIncomeDiffers, row.Line, null, 
                    $"ghi {hour.ToVietnamese(2)} một giờ, tính ra {figure.Hourly.ToVietnamese(2)} ({figure.Derivation}); dùng số tính ra",
                    $"{hour.ToEnglish(2)} an hour is stated, {figure.Hourly.ToEnglish(2)} is derived ({figure.Derivation}); the derived figure is used");
        }

        return figure;
    }

    private SourceConfidence Confidence(TableRow row, string name)
    {
        var words = row[status].ToLowerInvariant();
        var remembered = words.Contains("memory") || words.Contains("trí nhớ");
        if (!remembered && row[source].Length > 0)
        {
            return SourceConfidence.Confirmed;
        }

        List.Warn(CostFileFindings.SourceNotRead, row.Line, null, $"\"{Shorten.To(name)}\": không có nguồn đã đọc; chỉ dùng khi có nguồn",
            $"\"{Shorten.To(name)}\": no source that was read; find one before using it");
        return SourceConfidence.Secondary;
    }
}
