using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Stages;

/// <summary>Moments, lengths and names of a plan in the words of one language.</summary>
internal sealed class StageWords(Language language)
{
    public Language Language { get; } = language is Language.Vietnamese or Language.English ? language
        : throw new ArgumentOutOfRangeException(nameof(language), language, "Expected Vietnamese or English.");

    public bool IsVietnamese => Language == Language.Vietnamese;

    public string Of(string vietnamese, string english) => IsVietnamese ? vietnamese : english;

    /// <summary>A moment in few letters: <c>12:00 19/08/2026</c>, <c>2026-08-19 12:00</c>.</summary>
    public string Moment(LocalDateTime moment) => IsVietnamese ? $"{DateText.Spoken(moment.TimeOfDay)} {DateText.Vi(moment.Date)}"
        : $"{DateText.Iso(moment.Date)} {DateText.Spoken(moment.TimeOfDay)}";

    /// <summary>A moment with its weekday.</summary>
    public string Long(LocalDateTime moment) => IsVietnamese ? $"{DateText.Spoken(moment.TimeOfDay)} {DateText.ViWithWeekday(moment.Date)}"
        : $"{DateText.EnWithWeekday(moment.Date)} at {DateText.Spoken(moment.TimeOfDay)}";

    public string Due(DossierDue due) => due.TimeOfDay is { } time ? Long(due.Date.At(time))
        : IsVietnamese ? $"hết ngày {DateText.ViWithWeekday(due.Date)}" : $"the end of {DateText.EnWithWeekday(due.Date)}";

    /// <summary>Office hours: <c>2,5 giờ làm việc</c>.</summary>
    public string Hours(Duration length) =>
        new ProcessingTime.WorkingHours(decimal.Round(length.ToInt64Nanoseconds() / (decimal)NodaConstants.NanosecondsPerHour, 2)).Description.In(Language);

    /// <summary>The time of a step.</summary>
    public string Time(Stage stage) =>
        stage.Time is ProcessingTime.NotStated ? Of("không tính thời gian", "no time counted") : stage.Time.Description.In(Language);

    /// <summary>Role and unit, clean.</summary>
    public static string Who(Stage stage) => PlainLine.Of(stage.Who);

    /// <summary>How a step went: in time or late by how much; empty while it is not done and not late.</summary>
    public string Result(StageTiming timing) => timing.Late > Duration.Zero ? Of("trễ ", "late by ") + Hours(timing.Late)
        : timing.Done is not null && timing.Planned.Stage.IsTimed && !(timing.Done < timing.Started) ? Of("đúng hạn", "in time")
        : timing.IsHolding ? Of("đang giữ hồ sơ", "holds the dossier") : string.Empty;
}
