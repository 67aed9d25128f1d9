using Cchc.Core.Deadlines;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace OneStopDesk.Desk;

/// <summary>A hit of the search as you type.</summary>
/// <param name="Ranges">Where the name matched, as pairs of start and length: the page marks them.</param>
public sealed record ProcedureHit(string Code, string Name, IReadOnlyList<int[]> Ranges);

/// <summary>When a dossier is due, for every time that the record states.</summary>
/// <param name="Agreed">Whether all of them lead to the same moment.</param>
public sealed record DeadlineView(
    string Procedure, string ProcedureName, string Received, bool Agreed, IReadOnlyList<DeadlineAlternative> Alternatives, IReadOnlyList<string> Contradictions,
    IReadOnlyList<string> Doubtful, string? NoTime, string DataVersion);

/// <summary>One of the times, with its due moment and its reasons.</summary>
public sealed record DeadlineAlternative(
    int Number, string Time, string? Case, string? DueDate, string? DueTime, string? Certainty, string? NoDue, IReadOnlyList<StepView> Steps,
    IReadOnlyList<ReadingView> OtherReadings, string? Timeline);

/// <summary>A reason: what a rule did, and the law behind it.</summary>
public sealed record StepView(string Rule, string Text, string LegalBasis, string Certainty);

/// <summary>Another reading of the law.</summary>
public sealed record ReadingView(string Text, string DueDate, string? DueTime);

/// <summary>Makes the views: texts in one language, days in ISO.</summary>
public static class DeadlineViews
{
    /// <summary>The due moments. A citizen sees one for each time with its reasons, not how the law could be read otherwise.</summary>
    public static DeadlineView Of(Procedure procedure, TimeSelection times, LocalDateTime received, DeadlineCalculator calculator, Language language,
        bool forCitizen)
    {
        var alternatives = times.Options
            .Select((option, i) => Alternative(procedure, i + 1, option, calculator.Compute(option.ToRequest(received)), language, forCitizen)).ToList();
        var none = alternatives.Count == 0 ? calculator.Compute(times.ToUndeterminedRequest(received)) as Deadline.Undetermined : null;
        return new(
            procedure.Code.Value,
            procedure.Name,
            Moments.Write(received),
            times.Agreed(calculator, received) is not null,
            alternatives,
            [.. times.Contradictions.Select(text => text.In(language))],
            [.. times.Doubtful.Select(option => option.Time.Description.In(language))],
            none?.Reason.In(language),
            calculator.Calendar.DataVersion);
    }

    public static StepView Step(ExplanationStep step, Language language) =>
        new(step.Rule.Code, step.Text.In(language), step.LegalBasisIn(language), Word(step.Certainty));

    public static string Word(Enum value) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static string? Time(LocalTime? time) => time is { } at ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(at) : null;

    private static DeadlineAlternative Alternative(Procedure procedure, int number, TimeOption option, Deadline deadline, Language language,
        bool forCitizen)
    {
        var due = deadline as Deadline.Due;
        return new(
            number,
            option.Time.Description.In(language),
            option.Condition ?? option.Sources.OfType<TimeSource.OfCase>().Select(source => source.Case.Name)
                .FirstOrDefault(name => name.Length > 0 && name != procedure.Name),
            due is null ? null : Moments.Write(due.Date),
            Time(due?.TimeOfDay),
            due is null ? null : Word(due.Certainty),
            (deadline as Deadline.Undetermined)?.Reason.In(language),
            [.. deadline.Explanation.Select(step => Step(step, language))],
            [.. (forCitizen ? [] : due?.OtherReadings ?? []).Select(reading => new ReadingView(reading.Text.In(language), Moments.Write(reading.Date), Time(reading.TimeOfDay)))],
            due is null ? null : $"/timeline.svg?procedure={Uri.EscapeDataString(procedure.Code.Value)}&option={number}"
                + $"&received={Uri.EscapeDataString(Moments.Write(deadline.Received))}&lang={(language == Language.English ? "en" : "vi")}");
    }
}
