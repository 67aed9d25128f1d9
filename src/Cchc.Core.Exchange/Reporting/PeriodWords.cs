using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>The moment of figures in words, and what is doubtful about it.</summary>
internal static class PeriodWords
{
    /// <summary>For example <c>hết ngày 30/09/2026</c>.</summary>
    public static BilingualText AsOf(PeriodFigures figures)
    {
        var at = figures.AsOf;
        if (at.TimeOfDay == LocalTime.MaxValue)
        {
            return new($"hết ngày {DateText.Vi(at.Date)}", $"the end of {DateText.Iso(at.Date)}");
        }

        var moment = new DossierDue(at.Date, at.TimeOfDay).Moment;
        return new("lúc " + moment.Vi, moment.En);
    }

    /// <summary>What is to be known when the dossiers were not judged at the end of the period; null when they were.</summary>
    public static BilingualText? Doubt(PeriodFigures figures) => figures.AsOf.Date < figures.Period.First
        ? new("Kỳ báo cáo chưa bắt đầu: các số dưới đây không phải số liệu của kỳ.", "The period has not begun: the figures below are not those of the period.")
        : figures.AsOf.Date < figures.Period.Last
        ? new("Kỳ báo cáo chưa kết thúc: số liệu mới đến thời điểm nêu trên.", "The period is not over: the figures go up to the moment above.")
        : figures.AsOf.Date > figures.Period.Last
            ? new("Tình trạng hồ sơ được xét sau khi kỳ báo cáo kết thúc: hồ sơ tiếp nhận, giải quyết sau kỳ cũng được tính.",
                "The dossiers were judged after the period: what was received and resolved after it is counted, too.")
            : null;

    /// <summary>A month as a heading, such as <c>10/2026</c>.</summary>
    public static string Month(PeriodMonth month, Language language) => language == Language.Vietnamese
        ? FormattableString.Invariant($"{month.Month:00}/{month.Year}") : FormattableString.Invariant($"{month.Year}-{month.Month:00}");
}
