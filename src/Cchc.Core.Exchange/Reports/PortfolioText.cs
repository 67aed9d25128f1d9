using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>The plain text of a <see cref="PortfolioReport"/>.</summary>
internal static class PortfolioText
{
    public static string Write(PortfolioContent content, PortfolioGrouping by, Language language)
    {
        var words = new PortfolioReportWords(language);
        var lines = new LetterLines();
        lines.Add(words["CHI PHÍ VÀ TIẾT KIỆM CỦA DANH MỤC THỦ TỤC HÀNH CHÍNH", "COSTS AND SAVINGS OF A PORTFOLIO OF PROCEDURES"]);
        var sums = content.Portfolio.Sums();
        var groups = content.Portfolio.By(by);
        foreach (var sum in sums)
        {
            lines.Blank();
            lines.Add(words.Kind(sum));
            Sum(lines, sum, words);
            if (PortfolioReportWords.Review(content, sum) is { } review)
            {
                lines.Add(review.In(language), 2);
            }

            lines.Add(words.Grouping(by) + ":", 2);
            foreach (var group in groups.Where(group => group.Sum.Method == sum.Method && group.Sum.Currency == sum.Currency))
            {
                lines.Add($"{words.Key(group.Key)} ({words.Count(group.Sum.Procedures)} {words["thủ tục", "procedures"]})", 4);
                lines.Add(
                    $"{words.Money(group.Sum.Before, sum.Currency)} → {words.Money(group.Sum.After, sum.Currency)}; "
                    + $"{words["giảm", "saved"]} {words.Money(group.Sum.Saving, sum.Currency)} ({words.Rate(group.Sum.Rate)})",
                    6);
            }
        }

        foreach (var programme in content.Programmes)
        {
            Programme(lines, programme, words);
        }

        if (content.Reviews.Count > 0)
        {
            lines.Blank();
            lines.Add(words["Kết quả rà soát đã công bố (không cộng vào các tổng)", "Published reviews (in none of the sums)"]);
            foreach (var review in content.Reviews)
            {
                lines.Add($"{review.Name}: {review.Summary.Describe().In(language)}", 2, "- ");
            }
        }

        Incomplete(lines, content, words);
        return lines.ToString();
    }

    private static void Sum(LetterLines lines, PortfolioSum sum, PortfolioReportWords words)
    {
        Line(words["Số thủ tục", "Procedures"], words.Count(sum.Procedures));
        Line(words["Hiện tại", "Before"], words.Money(sum.Before, sum.Currency));
        Line(words["Sau đơn giản hóa", "After"], words.Money(sum.After, sum.Currency));
        Line(words["Tiết kiệm", "Saved"], words.Money(sum.Saving, sum.Currency));
        Line(words["Tỷ lệ cắt giảm", "Rate"], words.Rate(sum.Rate));

        void Line(string label, string value) =>
            lines.Raw("  " + LetterLines.Padded(label, 18) + new string(' ', Math.Max(1, 30 - PlainLine.Width(value))) + value);
    }

    private static void Programme(LetterLines lines, CostProgramme programme, PortfolioReportWords words)
    {
        lines.Blank();
        lines.Add(words["Chương trình: năm gốc ", "Programme: baseline "] + words.Baseline(programme));
        lines.Add(words.Method(programme.Method), 2);
        foreach (var year in PortfolioReportWords.Years(programme))
        {
            var saving = words.Money(year.Change?.Saving, programme.Currency);
            lines.Add($"{PortfolioReportWords.Year(year.Year)}: {words["giảm", "saved"]} {saving} ({words.Rate(year.Change?.Rate)})", 2);
            foreach (var progress in PortfolioReportWords.Due(year))
            {
                lines.Add($"{progress.Target.Name.In(words.Language)} – {words.Progress(progress, programme.Currency)}", 4, "- ");
            }

            if (year.Unknown.Count > 0)
            {
                lines.Add($"{words["chưa có số liệu của", "not known of"]} {words.Count(year.Unknown.Count)} {words["thủ tục", "procedures"]}", 4, "- ");
            }
        }
    }

    private static void Incomplete(LetterLines lines, PortfolioContent content, PortfolioReportWords words)
    {
        var rows = content.Portfolio.Rows.Where(row => !PortfolioCheck.IsUsable(row)).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        lines.Blank();
        lines.Add(words["Thiếu hoặc sai số liệu, không được cộng", "Not in the sums: an amount is missing or wrong"]);
        foreach (var row in rows)
        {
            lines.Add(string.Join(", ",
                new[] { row.Procedure?.Value ?? string.Empty, row.Name, PortfolioReportWords.Year(row.Year), row.Source }.Where(part => part.Length > 0)), 2,
                    "- ");
        }
    }
}
