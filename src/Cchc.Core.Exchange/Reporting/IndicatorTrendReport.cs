using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>An indicator over periods (diễn biến của một chỉ số qua các kỳ) as a page, text and CSV.</summary>
internal static class IndicatorTrendReport
{
    /// <summary>The report.</summary>
    /// <param name="trend">The indicator over the periods.</param>
    /// <param name="data">From which files the figures are; empty for nothing.</param>
    /// <param name="language">The language.</param>
    public static TableReport Of(TrendOfIndicator trend, string data, Language language) => new(
        () => Page(trend, data, language, isText: false), () => TextPage.Of(Page(trend, data, language, isText: true), LetterLines.Columns),
        () => Csv(trend, language));

    private static ReportPage Page(TrendOfIndicator trend, string data, Language language, bool isText) => new()
    {
        Language = language,
        Heading = (language == Language.Vietnamese ? "Diễn biến: " : "Over the periods: ") + trend.Indicator.Name.In(language),
        Kind = trend.Set.Name.In(language),
        About = [.. data.Length > 0 ? [(language == Language.Vietnamese ? "Nguồn số liệu: " : "Data: ") + PlainLine.Of(data)] : Array.Empty<string>()],
        Blocks =
        [
            .. trend.Doubts.Select(doubt => new Paragraph(doubt.In(language), IsDoubt: true)),
            new Section(language == Language.Vietnamese ? "Tăng hay giảm" : "Whether it rises or falls",
                [.. new TrendBlocks(trend.Indicator, trend.Trend, language, isText).Of()]),
        ],
    };

    private static string Csv(TrendOfIndicator trend, Language language)
    {
        var csv = new CsvText().Row("period", "name", "from", "to", "numerator", "denominator", "value", "change", "yearChange", "workingDays", "tetDays",
            "numeratorPerWorkingDay", "denominatorPerWorkingDay", "reason");
        foreach (var (point, judged) in trend.Trend.Points.Zip(trend.Periods, (point, judged) => (point, judged)))
        {
            csv.Row([judged.Period.ToString(), .. Cells(point, language), trend.Reason(judged.Period)?.In(language)]);
        }

        return csv.ToString();
    }

    /// <summary>What a row of a CSV says of a point, after the period.</summary>
    internal static CsvText.Value[] Cells(IndicatorTrend.Point point, Language language)
    {
        var period = point.Period;
        return
        [
            period.Name.In(language), DateText.Iso(period.From), DateText.Iso(period.To), Number(period.Numerator), Number(period.Denominator),
            Number(period.Value), Number(point.Change), Number(point.YearChange), Number(point.WorkingDays), Number(point.TetDays),
            Number(point.NumeratorPerWorkingDay), Number(point.DenominatorPerWorkingDay),
        ];
    }

    private static CsvText.Value Number(ExactNumber? number) => PeriodChangeReport.Number(number);
}
