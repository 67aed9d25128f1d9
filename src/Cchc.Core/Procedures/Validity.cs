using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures;

/// <summary>
/// The days on which a version is in force (hiệu lực). Both ends belong to it: a cut that "expires on 28/02/2027" still holds on that
/// day. The default value has no ends: the record does not say.
/// </summary>
public readonly record struct Validity
{
    /// <summary>From a day through a day.</summary>
    /// <param name="from">The first day; null when not stated.</param>
    /// <param name="through">The last day; null when there is none, or not stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    [JsonConstructor]
    public Validity(LocalDate? from, LocalDate? through = null)
    {
        if (from is { } first && through is { } last && last < first)
        {
            throw new ArgumentOutOfRangeException(nameof(through), through, $"The last day {DateText.Iso(last)} is before the first, {DateText.Iso(first)}.");
        }

        (From, Through) = (from, through);
    }

    /// <summary>The first day in force; null when not stated.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? From { get; }

    /// <summary>The last day in force; null when there is none, or not stated.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? Through { get; }

    /// <summary>Whether neither end is stated.</summary>
    [JsonIgnore]
    public bool IsUnstated => From is null && Through is null;

    /// <summary>Whether a day is in it; an end that is not stated does not limit it.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True when it does.</returns>
    public bool Covers(LocalDate date) => !(From > date) && !(Through < date);

    /// <summary>The same, ended on a day.</summary>
    /// <param name="last">The last day in force.</param>
    /// <returns>This value when it ends earlier already.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="From"/>.</exception>
    public Validity EndedOn(LocalDate last) => Through <= last ? this : new Validity(From, last);

    /// <summary>First and last day.</summary>
    /// <returns>For example <c>2026-07-01..2027-02-28</c>; an end that is not stated is left out.</returns>
    public override string ToString() =>
        $"{(From is { } from ? DateText.Iso(from) : string.Empty)}..{(Through is { } through ? DateText.Iso(through) : string.Empty)}";
}
