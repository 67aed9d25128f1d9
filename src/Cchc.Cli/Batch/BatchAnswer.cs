using Cchc.Cli.Screens;
using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Cli.Batch;

/// <summary>The answer to a row: a due moment with its certainty, or an error.</summary>
internal readonly record struct BatchAnswer(LocalDate? Date, LocalTime? Time, Certainty Certainty, string? Error)
{
    /// <summary>What a pause without a rule rests on.</summary>
    public const string Asserted = "asserted";

    /// <summary>On what the pauses of the row rest: the rules they name, and <see cref="Asserted"/> where one names none; empty when there is no
    /// pause.</summary>
    public string PauseBasis { get; init; } = string.Empty;

    /// <summary>The due moments by other readings of what no text settles, as <c>cchc deadline</c> shows them; empty when there is one reading only.</summary>
    public IReadOnlyList<(LocalDate Date, LocalTime? Time)> Others { get; init; } = [];

    /// <summary>The due moment with the asserted pauses left out, as the clock of a dossier counts; null where no pause is asserted.</summary>
    public (LocalDate Date, LocalTime? Time)? ByRules { get; init; }

    public string OtherText => string.Join("; ", Others.Select(Iso));

    public string ByRulesText => ByRules is { } due ? Iso(due) : string.Empty;

    public string DateText => Date is { } date ? JsonOut.Iso(date) : string.Empty;

    public string TimeText => Time is { } time ? Words.Time(time) : string.Empty;

    public string CertaintyText => Date is null ? string.Empty : Certainty == Certainty.Projected ? "projected" : "announced";

    private static string Iso((LocalDate Date, LocalTime? Time) due) => JsonOut.Iso(due.Date) + (due.Time is { } time ? "T" + Words.Time(time) : string.Empty);

    public static BatchAnswer Wrong(string error) => new(null, null, default, error);
}
