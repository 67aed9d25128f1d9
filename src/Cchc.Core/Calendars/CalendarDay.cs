using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// One day of a working calendar and everything needed to defend what it is: kind, names, documents, the day it was decided.
/// Two records are equal when all their parts are.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using NodaTime;
///
/// var day = WorkingCalendar.VietnamPublicSector.Day(new LocalDate(2026, 8, 22));
///
/// Console.WriteLine(day.Kind); // MakeUpWorking
/// Console.WriteLine(day.Name.En); // Make-up working day for the swapped day off 2026-08-31
/// Console.WriteLine(day.Sources[0]); // Thông báo số 9441/TB-BNV ngày 16/10/2025 của Bộ Nội vụ
/// </code>
/// </example>
public sealed record CalendarDay
{
    private readonly string? id;

    /// <summary>The identifier by which layers replace or revoke the record.</summary>
    /// <value>
    /// Default: date, kind and part, such as <c>2026-09-02/publicHoliday</c> or <c>2022-09-28/partialClosure/afternoon</c>. Null or empty gives the default.
    /// </value>
    public string Id
    {
        get => id ?? $"{DateText.Iso(Date.WithCalendar(CalendarSystem.Iso))}/{CalendarWords.Of(Kind)}{(Part is null ? string.Empty : "/" + Part)}";
        init => id = string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>The layer that decided the day: <c>vn-public-sector</c> for the built-in data, else the identifier of a layer.</summary>
    /// <value>Null for an ordinary day of the week and for a record that is in no layered calendar.</value>
    public string? Layer { get; init; }

    /// <summary>The day, in the ISO calendar.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public required LocalDate Date { get; init; }

    /// <summary>What the day is.</summary>
    public required DayKind Kind { get; init; }

    /// <summary>The part of the day that a partial closure or a reception takes.</summary>
    /// <value>Null for the whole day, and for every other kind.</value>
    public DayPart? Part { get; init; }

    /// <summary>The name of the day in Vietnamese and English, such as "Quốc khánh" and "National Day".</summary>
    public required BilingualText Name { get; init; }

    /// <summary>
    /// For a compensatory day, the holiday it makes up for; for a swap day off, the day worked instead; for a make-up working day,
    /// the day off it is worked for. Null for every other day.
    /// </summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? StandsFor { get; init; }

    /// <summary>The laws and decisions behind the record, the statute first. Never empty for a day from the built-in data.</summary>
    public IReadOnlyList<LegalCitation> Sources { get; init => field = ValueList.Of(value); } = ValueList.Empty<LegalCitation>();

    /// <summary>
    /// The records that later decisions withdrew from the day (bãi bỏ). The documents that withdraw them are among <see cref="Sources"/>. Empty for most days.
    /// </summary>
    public IReadOnlyList<CalendarDay> Withdrawn { get; init => field = ValueList.Of(value); } = ValueList.Empty<CalendarDay>();

    /// <summary>
    /// The day on which it was decided that the day is what it is; null when that day is not known or nothing had to be decided.
    /// </summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Announced or projected.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Why the day is projected as it is; null for an announced day.</summary>
    public BilingualText? ProjectionReason { get; init; }

    /// <summary>How well the source is known.</summary>
    public SourceConfidence Confidence { get; init; }

    /// <summary>
    /// Whether the record makes the day a working day: an ordinary, make-up or extra working day. A partial closure and a reception
    /// do not decide the day and give false.
    /// </summary>
    public bool IsWorkingDay => Kind is DayKind.WorkingDay or DayKind.MakeUpWorking or DayKind.ExtraWorking;

    /// <summary>Whether the day is an ordinary weekly day of rest about which nothing was ever decided.</summary>
    internal bool IsPlainRest => Kind == DayKind.WeeklyRest && Withdrawn.Count == 0;

    /// <summary>Whether the record is a local entry of a province or commune, not one of the national calendar.</summary>
    internal bool IsLocal => Kind >= DayKind.LocalClosure;

    /// <summary>The legal basis as one line: all <see cref="Sources"/>, separated by semicolons. Empty when there is none.</summary>
    [JsonIgnore]
    public string LegalBasis => string.Join("; ", Sources);

    /// <summary>Whether all parts are equal. An identifier that is the default one is that whether it was given or not.</summary>
    /// <param name="other">Another record, or null.</param>
    /// <returns>True when they are.</returns>
    public bool Equals(CalendarDay? other) => ReferenceEquals(this, other) || (other is not null
        && Date == other.Date && Kind == other.Kind && Equals(Part, other.Part) && (id == other.id || Id == other.Id) && Layer == other.Layer
        && Equals(Name, other.Name) && StandsFor == other.StandsFor && Sources.Equals(other.Sources) && Withdrawn.Equals(other.Withdrawn)
        && DecidedOn == other.DecidedOn && Certainty == other.Certainty && Equals(ProjectionReason, other.ProjectionReason) && Confidence == other.Confidence);

    /// <inheritdoc/>
    public override int GetHashCode() => (Date, Kind, Part, Name, Layer, StandsFor, DecidedOn).GetHashCode();

    /// <summary>The day and its Vietnamese name.</summary>
    /// <returns>For example <c>2026-09-02 Quốc khánh</c>.</returns>
    public override string ToString() => $"{DateText.Iso(Date)} {Name.Vi}";
}
