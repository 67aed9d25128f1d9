using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>What moved an indicator between two periods (so sánh hai kỳ của một chỉ số) as a page, text and CSV.</summary>
internal static class PeriodChangeReport
{
    private const int MostInText = 30;
    private const int MostOnPage = 40;

    /// <summary>The report.</summary>
    /// <param name="change">The figures.</param>
    /// <param name="set">The set to which the indicator belongs.</param>
    /// <param name="data">From which files the figures are; empty for nothing.</param>
    /// <param name="language">The language.</param>
    public static TableReport Of(PeriodChange change, IndicatorSet set, string data, Language language) => new(
        () => Page(change, set, data, language, isText: false), () => TextPage.Of(Page(change, set, data, language, isText: true), LetterLines.Columns),
        () => Csv(change, language));

    /// <summary>What a row of a CSV of the change says, after its first cells.</summary>
    internal static CsvText.Value[] Cells(GroupRatio? before, GroupRatio? after, PeriodComparison.Effects? effects) =>
    [
        Number(before?.Numerator), Number(before?.Denominator), Number(before?.Value), Number(after?.Numerator), Number(after?.Denominator),
        Number(after?.Value),
        Number(effects?.Rate), Number(effects?.Mix), Number(effects?.Appeared), Number(effects?.Vanished), Number(effects?.Unrated), Number(effects?.Total),
    ];

    /// <summary>A number exact as far as decimals go; empty for none.</summary>
    internal static CsvText.Value Number(ExactNumber? number) => number is { } known ? CsvText.Value.Of(known.Round(10).ToString()) : default;

    private static ReportPage Page(PeriodChange change, IndicatorSet set, string data, Language language, bool isText) => new()
    {
        Language = language,
        Heading = language == Language.Vietnamese ? "So sánh hai kỳ: " + change.Indicator.Name.Vi : "Two periods compared: " + change.Indicator.Name.En,
        Kind = set.Name.In(language),
        About = [.. data.Length > 0 ? [(language == Language.Vietnamese ? "Nguồn số liệu: " : "Data: ") + PlainLine.Of(data)] : Array.Empty<string>()],
        Blocks = [new Section(language == Language.Vietnamese ? "Điều gì làm số liệu thay đổi" : "What moved the figure",
            [.. new ChangeBlocks(change, language, isText).Of(isText ? MostInText : MostOnPage)])],
    };

    private static string Csv(PeriodChange change, Language language)
    {
        var comparison = change.Comparison;
        var csv = new CsvText().Row("group", "name", "numeratorBefore", "denominatorBefore", "valueBefore", "numeratorAfter", "denominatorAfter", "valueAfter",
            "rate", "mix", "appeared", "vanished", "unrated", "total");
        csv.Row(["*", language == Language.Vietnamese ? "toàn bộ" : "all together", .. Cells(comparison.Before, comparison.After, comparison.Total)]);
        foreach (var group in change.Groups)
        {
            csv.Row([GroupRatios.Key(group.Group), change.NameOf(group.Group, language), .. Cells(group.Before, group.After, group.Effects)]);
        }

        return csv.ToString();
    }
}
