using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reports;

/// <summary>The content of the page of a <see cref="PortfolioReport"/>.</summary>
internal sealed class PortfolioPage(PortfolioContent content, PortfolioReportOptions chosen)
{
    private readonly PortfolioReportWords words = new(chosen.Language);

    public ReportPage Build()
    {
        var years = content.Portfolio.Rows.Select(row => row.Year).Distinct().OrderBy(year => year).Select(PortfolioReportWords.Year).ToList();
        return new ReportPage
        {
            Language = chosen.Language,
            Heading = words["Chi phí và tiết kiệm của danh mục thủ tục hành chính", "Costs and savings of a portfolio of procedures"],
            About = [years.Count == 0 ? words["chưa có dòng nào", "no rows"]
                : $"{words["năm", "years"]} {(years.Count <= 3 ? string.Join(", ", years) : years[0] + "–" + years[years.Count - 1])}"],
            Blocks = [.. content.Portfolio.Sums().Select(Sum), .. content.Programmes.Select(Programme), .. Reviews(), .. Rows(), .. Findings()],
            Footer = chosen.Data.Length > 0 ? [new Paragraph(words["Dữ liệu: ", "Data: "] + chosen.Data)] : [],
        };
    }

    private Section Sum(PortfolioSum sum)
    {
        var unit = words.Unit(sum.Currency!);
        var blocks = new List<ReportBlock>
        {
            new Cards(
            [
                (words["Hiện tại", "Before"], words.Money(sum.Before, sum.Currency), unit),
                (words["Sau đơn giản hóa", "After"], words.Money(sum.After, sum.Currency), unit),
                (words["Tiết kiệm", "Saved"], words.Money(sum.Saving, sum.Currency), unit),
                (words["Tỷ lệ cắt giảm", "Rate of reduction"], words.Rate(sum.Rate), $"{words.Count(sum.Procedures)} {words["thủ tục", "procedures"]}"),
            ]),
        };
        if (sum.Method == CostMethod.WaitingTime)
        {
            blocks.Add(Note.Of(WaitingCost.Warning, words.Language, string.Empty));
        }

        if (PortfolioReportWords.Review(content, sum) is { } review)
        {
            blocks.Add(new Paragraph(review.In(words.Language)));
        }

        PortfolioGrouping[] groupings = chosen.By is { } one ? [one] : [PortfolioGrouping.Agency, PortfolioGrouping.Field];
        blocks.AddRange(groupings.SelectMany(grouping => Bars(
            [.. content.Portfolio.By(grouping)
                .Where(group => group.Sum.Method == sum.Method && group.Sum.Currency == sum.Currency && group.Sum.Change is not null)],
                    words.Grouping(grouping), unit)));
        return new Section(words.Method(sum.Method!.Value), blocks);
    }

    private IEnumerable<ReportBlock> Bars(List<Portfolio.Group> groups, string heading, string unit)
    {
        // One bar for all that states nothing says nothing.
        if (groups.Count == 0 || (groups.Count == 1 && groups[0].Key.Length == 0))
        {
            yield break;
        }

        yield return new Subheading(heading);
        var most = groups.SelectMany(group => new[] { group.Sum.Before!.Value, group.Sum.After!.Value }).Max();
        var rows = groups.Select(group => new ChartRow(
            $"{words.Key(group.Key)} ({words["giảm", "saved"]} {words.Rate(group.Sum.Rate)})",
            new Bar("before", words["Hiện tại", "Before"], words.Money(group.Sum.Before, group.Sum.Currency), ExactNumber.Zero, group.Sum.Before!.Value),
            new Bar("after", words["Sau", "After"], words.Money(group.Sum.After, group.Sum.Currency), ExactNumber.Zero, group.Sum.After!.Value)));
        yield return new Chart(unit, [("before", words["Hiện tại", "Before"]), ("after", words["Sau đơn giản hóa", "After"])], [.. rows], ExactNumber.Zero,
            most);
    }

    private Section Programme(CostProgramme programme)
    {
        var rows = new List<ChartRow>();
        foreach (var year in PortfolioReportWords.Years(programme))
        {
            rows.Add(Row(PortfolioReportWords.Year(year.Year), "saving", words["Đã giảm", "Saved"], year.Change?.Rate, words.Rate(year.Change?.Rate)));
            rows.AddRange(PortfolioReportWords.Due(year).Select(progress => Row(
                $"{progress.Target.Name.In(words.Language)} ({progress.Target.Source})", "before", string.Empty, progress.Target.Rate,
                words.Progress(progress, programme.Currency))));
        }

        return new Section(
            words["Chương trình cắt giảm: năm gốc ", "Programme: baseline "] + words.Baseline(programme),
            [
                new Paragraph(words.Method(programme.Method)),
                new Chart(string.Empty, [("saving", words["đã giảm", "saved"]), ("before", words["chỉ tiêu", "target"])], rows, ExactNumber.Zero,
                    ExactNumber.One),
                .. PortfolioReportWords.Years(programme).SelectMany(year => year.Findings).Distinct().Select(finding => Note.Of(finding, words.Language)),
            ]);

        static ChartRow Row(string name, string pattern, string label, ExactNumber? rate, string value)
        {
            var shown = rate is { Sign: >= 0 } known ? known > 1 ? ExactNumber.One : known : ExactNumber.Zero;
            return new ChartRow(name, new Bar(pattern, label, value, ExactNumber.Zero, shown));
        }
    }

    private IEnumerable<ReportBlock> Reviews()
    {
        if (content.Reviews.Count > 0)
        {
            var entries = content.Reviews.Select(review =>
                new Entry(review.Name, review.Summary.Describe().In(words.Language) + (review.Source.Length > 0 ? $" ({review.Source})" : string.Empty)));
            yield return new Section(words["Kết quả rà soát đã công bố (không cộng vào các tổng)", "Published reviews (in none of the sums)"],
                [new Entries([.. entries])]);
        }
    }

    private IEnumerable<ReportBlock> Rows()
    {
        if (content.Portfolio.Rows.Count > 0)
        {
            Column[] columns =
            [
                new(words["Thủ tục", "Procedure"], ColumnKind.Lead, IsVietnamese: true), new(words["Hiện tại", "Before"], ColumnKind.Figure),
                new(words["Sau", "After"], ColumnKind.Figure), new(words["Tiết kiệm", "Saved"], ColumnKind.Figure),
                    new(words["Tỷ lệ", "Rate"], ColumnKind.Figure),
            ];
            var tables = Portfolio.ByKind(content.Portfolio.Rows).SelectMany(kind => new ReportBlock[]
            {
                new Subheading($"{words.Method(kind.Key.Method)}, {words.Unit(kind.Key.Currency)}"), new Table(string.Empty, columns, kind.Select(Row)),
            });
            yield return new Section(words["Các dòng của danh mục", "Rows of the portfolio"], [.. tables]);
        }
    }

    private Cell[] Row(PortfolioRow row)
    {
        var change = PortfolioCheck.IsUsable(row) ? row.Change : null;
        var about = Joined(" · ", PortfolioReportWords.Year(row.Year), row.Agency, row.Field, row.Source);
        return
        [
            new(Joined(" ", row.Procedure?.Value ?? string.Empty, row.Name), about), words.Money(row.Before, row.Currency),
                words.Money(row.After, row.Currency),
            words.Money(change?.Saving, row.Currency), change is null ? words["không cộng", "not added"] : words.Rate(change.Value.Rate),
        ];

        static string Joined(string between, params string[] parts) => string.Join(between, parts.Where(part => part.Length > 0));
    }

    private IEnumerable<ReportBlock> Findings() => content.Findings.Count == 0 ? []
        : [new Section(words["Ghi nhận khi đọc và cộng", "Found when reading and adding"],
            [.. content.Findings.Select(finding => Note.Of(finding, words.Language))])];
}
