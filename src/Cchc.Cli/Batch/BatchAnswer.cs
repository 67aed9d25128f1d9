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

    public string DateText => Date is { } date ? JsonOut.Iso(date) : string.Empty;

    public string TimeText => Time is { } time ? Words.Time(time) : string.Empty;

    public string CertaintyText => Date is null ? string.Empty : Certainty == Certainty.Projected ? "projected" : "announced";

    public static BatchAnswer Wrong(string error) => new(null, null, default, error);
}
