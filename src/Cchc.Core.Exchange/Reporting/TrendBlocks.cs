using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>An indicator over periods as blocks of a page: what may be said, a chart, the table, what is to be known before periods are compared.</summary>
internal sealed class TrendBlocks(Indicator indicator, IndicatorTrend trend, Language language, bool isText)
{
    private const int MostDrawn = 12;

    private static readonly ExactNumber Step = ExactNumber.Fraction(1, 20);
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    private readonly bool vi = language == Language.Vietnamese;
    private readonly FigureWords words = new(indicator, language);

    private ColumnKind FigureKind => isText ? ColumnKind.Value : ColumnKind.Figure;

    /// <summary>All of it.</summary>
    /// <param name="withChart">Whether the values are drawn.</param>
    public IEnumerable<ReportBlock> Of(bool withChart = true)
    {
        yield return new Paragraph(Conclusion(indicator, trend, language));
        if (withChart && !isText && trend.Points.Any(point => point.Period.Value is not null))
        {
            yield return Chart([.. trend.Points.Skip(Math.Max(0, trend.Points.Count - MostDrawn))]);
        }

        yield return Table();
        if (trend.Notes.Count > 0)
        {
            yield return new Items([.. trend.Notes.Select(note => Capital(note.In(language)) + ".")]);
        }

        yield return new Paragraph(Say(
            "Kiểm định coi các kỳ độc lập với nhau và không biết quy định hay cách đếm có thay đổi giữa các kỳ hay không.",
            "The test takes the periods to be independent of one another, and does not know whether the law or the way of counting changed between them."),
            IsSmall: true);
    }

    /// <summary>Whether it rises or falls, with the median change from period to period where there is one.</summary>
    public static string Conclusion(Indicator indicator, IndicatorTrend trend, Language language)
    {
        var said = Capital(trend.Test.Conclusion.In(language));
        if (trend.Test.IsRising is null || trend.Test.Slope is not { } slope)
        {
            return said + ".";
        }

        var shown = new FigureWords(indicator, language);
        return language == Language.Vietnamese ? $"{said}; mỗi kỳ {shown.Move(slope)} (trung vị)." : $"{said}; {shown.Move(slope)} a period (median).";
    }

    private Table Table() => new(string.Empty,
        [
            new Column(Say("Kỳ", "Period"), ColumnKind.Lead), new Column(Say("Giá trị", "Value"), FigureKind),
            new Column(Say("So kỳ trước", "From the one before"), FigureKind) { IsOptional = true },
            new Column(Say("So cùng kỳ năm trước", "From the year before"), FigureKind) { IsOptional = true },
            new Column(Say("Ngày làm việc", "Working days"), FigureKind) { IsOptional = true },
            new Column(Say("Ngày nghỉ Tết", "Lunar New Year days off"), FigureKind) { IsOptional = true },
            new Column(indicator.IsQuotient ? Say("Mẫu số một ngày làm việc", "Denominator a working day") : Say("Số lượng một ngày làm việc",
                "Number a working day"), FigureKind) { IsOptional = true },
        ],
        trend.Points.Select(point => new Cell[]
        {
            point.Period.Name.In(language), Shown(point.Period), trend.Points.Any(one => one.Change is not null) ? words.Signed(point.Change) : string.Empty,
            trend.Points.Any(one => one.YearChange is not null) ? words.Signed(point.YearChange) : string.Empty, Count(point.WorkingDays),
            trend.Points.Any(one => one.TetDays > 0) ? Count(point.TetDays) : string.Empty,
            (indicator.IsQuotient ? point.DenominatorPerWorkingDay : point.NumeratorPerWorkingDay) is { } rate ? words.Number(rate) : string.Empty,
        }));

    private Cell Shown(TrendPeriod period) => !indicator.IsQuotient ? words.Value(period.Value)
        : words.Ratio(new GroupRatio(null, period.Numerator, period.Denominator));

    private ReportBlock Chart(List<IndicatorTrend.Point> drawn)
    {
        var caption = indicator.Name.In(language) + (words.ChangeUnit.Length == 0 || indicator.Unit == IndicatorUnit.Percent
            ? indicator.Unit == IndicatorUnit.Percent ? " (%)" : string.Empty : $" ({words.ChangeUnit})")
            + (drawn.Count < trend.Points.Count ? Say($", {MostDrawn} kỳ cuối", $", the last {MostDrawn} periods") : string.Empty);
        var groups = drawn.Select((point, i) => new ColumnGroup(Label(point.Period),
            i == 0 || point.Period.From.Year != drawn[i - 1].Period.From.Year ? DateText.EnNumber(Year(point.Period))
                : point.TetDays > 0 && point.Period.Months < 12 ? "Tết" : string.Empty, [Value(point.Period)])).ToList();
        var description = Say("Giá trị qua các kỳ.", "The value over the periods.");
        if (!indicator.IsQuotient && drawn.TrueForAll(point => point.Period.Value is null or { Sign: >= 0 }))
        {
            return new ColumnChart(caption, description, [("before", Say("Giá trị", "Value"))], groups);
        }

        var values = drawn.Select(point => point.Period.Value).OfType<ExactNumber>().ToList();
        var (low, high) = (values.DefaultIfEmpty(ExactNumber.Zero).Min(), values.DefaultIfEmpty(ExactNumber.One).Max());
        if (indicator.Unit == IndicatorUnit.Percent)
        {
            // From the five per cent below the least share to all, so that lines close to all can be told apart.
            low = (low / Step).Truncate() * Step;
            high = high > ExactNumber.One ? high : ExactNumber.One;
            low = low == high ? low - Step : low;
        }
        else
        {
            low = low.Sign < 0 ? low : ExactNumber.Zero;
        }

        return new LineChart(caption, description, [Say("Giá trị", "Value")], groups, new ChartEnd(low, words.Value(low)),
            new ChartEnd(high, words.Value(high)));
    }

    private (string Words, ExactNumber? Value) Value(TrendPeriod period) => period.Value is not { } value ? (string.Empty, null)
        : (IndicatorText.Number(indicator.Unit == IndicatorUnit.Percent ? value * 100 : value, indicator.IsQuotient ? 1 : 0, language), value);

    // The period in as few letters as a phone has room for; the year stands below.
    private string Label(TrendPeriod period)
    {
        var last = period.To;
        return period.Months switch
        {
            1 => FormattableString.Invariant($"{last.Month:00}"),
            3 => vi ? Roman[(last.Month - 1) / 3] : "Q" + DateText.EnNumber((last.Month + 2) / 3),
            6 => (vi ? "6T " : "H") + (last.Month <= 6 ? vi ? "đầu" : "1" : vi ? "cuối" : "2"),
            _ => string.Empty,
        };
    }

    private static int Year(TrendPeriod period) => period.To.Year;

    private static string Count(int? number) => number is { } known ? DateText.EnNumber(known) : string.Empty;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private string Say(string vietnamese, string english) => vi ? vietnamese : english;
}
