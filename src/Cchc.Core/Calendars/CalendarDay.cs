using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// One day of a working calendar and everything needed to defend what it is: kind, names, documents, the day it was decided.
/// Two records are equal when all their parts are.
/// </summary>
public sealed record CalendarDay
{
    private IReadOnlyList<LegalCitation> sources = ValueList.Empty<LegalCitation>();

    /// <summary>The day, in the ISO calendar.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>What the day is.</summary>
    public required DayKind Kind { get; init; }

    /// <summary>The name of the day in Vietnamese and English, such as "Quốc khánh" and "National Day".</summary>
    public required BilingualText Name { get; init; }

    /// <summary>
    /// For a compensatory day, the holiday it makes up for; for a swap day off, the day worked instead; for a make-up working day,
    /// the day off it is worked for. Null for every other day.
    /// </summary>
    public LocalDate? StandsFor { get; init; }

    /// <summary>The laws and decisions behind the record, the statute first. Never empty for a day from the built-in data.</summary>
    public IReadOnlyList<LegalCitation> Sources
    {
        get => sources;
        init => sources = ValueList.Of(value);
    }

    /// <summary>
    /// The day on which it was decided that the day is what it is; null when that day is not known or nothing had to be decided.
    /// </summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Announced or projected.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Why the day is projected as it is; null for an announced day.</summary>
    public BilingualText? ProjectionReason { get; init; }

    /// <summary>How well the source is known.</summary>
    public SourceConfidence Confidence { get; init; }

    /// <summary>Whether agencies work on the day: an ordinary working day or a make-up working day.</summary>
    public bool IsWorkingDay => Kind is DayKind.WorkingDay or DayKind.MakeUpWorking;

    /// <summary>The legal basis as one line: all <see cref="Sources"/>, separated by semicolons. Empty when there is none.</summary>
    public string LegalBasis => string.Join("; ", Sources);

    /// <summary>The day and its Vietnamese name.</summary>
    /// <returns>For example <c>2026-09-02 Quốc khánh</c>.</returns>
    public override string ToString() => $"{DateText.Iso(Date)} {Name.Vi}";
}
