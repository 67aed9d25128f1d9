using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Indicators;

/// <summary>
/// A named count (số đếm có tên): what numerators and denominators of indicators are made of. Those of registers, catalogues and plans are built in, a row
/// each (docs/reference/indicators.md); a set of indicators may name others, which the caller states. Equal when all parts are.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Indicators;
///
/// var count = IndicatorCount.Find("resolvedLateByLaw")!;
///
/// Console.WriteLine(count.Title.En); // dossiers resolved late by law
/// Console.WriteLine(count.Source); // Register
/// </code>
/// </example>
public sealed record IndicatorCount
{
    /// <summary>The longest name.</summary>
    public const int LongestName = 64;

    /// <summary>A count that the caller states.</summary>
    /// <param name="name">
    /// Letters and digits, a small letter first, at most <see cref="LongestName"/>; no name that is built in or means something else.
    /// </param>
    /// <param name="title">What it counts, without a full stop.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException">The name is none, or is taken.</exception>
    public IndicatorCount(string name, BilingualText title)
        : this(CheckedName(name), title ?? throw new ArgumentNullException(nameof(title)), IndicatorCountSource.Stated)
    {
    }

    internal IndicatorCount(string name, BilingualText title, IndicatorCountSource source) => (Name, Title, Source) = (name, title, source);

    /// <summary>All that are built in, in order.</summary>
    public static IReadOnlyList<IndicatorCount> All => CountTable.All;

    /// <summary>The name in expressions, such as <c>resolvedLateByLaw</c>.</summary>
    public string Name { get; }

    /// <summary>What it counts, without a full stop (nội dung).</summary>
    public BilingualText Title { get; }

    /// <summary>Where the number comes from.</summary>
    public IndicatorCountSource Source { get; }

    /// <summary>What it leaves out and how it is told, in a sentence; null where the title says it all.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>Whether the count of a whole is the sum over its groups; not so for a median, or for how many procedures had a dossier.</summary>
    public bool IsAdditive => Percent == 0 && Distinct is null;

    /// <summary>What one dossier adds; null when the dossier does not state it, or does not belong to those that are counted.</summary>
    [JsonIgnore]
    internal Func<CountFacts, long?>? Sum { get; init; }

    /// <summary>Whether null of <see cref="Sum"/> means that a register leaves the matter open.</summary>
    [JsonIgnore]
    internal bool MayBeUnstated { get; init; }

    /// <summary>Whether the catalogue must know the procedure of a dossier before it can be told.</summary>
    [JsonIgnore]
    internal bool NeedsCatalogue { get; init; }

    /// <summary>Which dossiers the matter concerns at all; the others leave nothing open. Null for all of them.</summary>
    [JsonIgnore]
    internal Func<CountFacts, bool>? Concerns { get; init; }

    /// <summary>Of which value of <see cref="Sum"/> this is the percentile; 0 for a sum.</summary>
    [JsonIgnore]
    internal int Percent { get; init; }

    /// <summary>What is counted once however often it occurs; null for a sum.</summary>
    [JsonIgnore]
    internal Func<CountFacts, string?>? Distinct { get; init; }

    /// <summary>The built-in count with a name.</summary>
    /// <param name="name">Such as <c>received</c>; null gives null.</param>
    /// <returns>The count; null when there is none.</returns>
    public static IndicatorCount? Find(string? name) => name is not null && CountTable.ByName.TryGetValue(name, out var count) ? count : null;

    /// <summary>
    /// What a catalogue gives to the counts over catalogues (số liệu từ danh mục thủ tục hành chính): to be added to a group by <see
    /// cref="IndicatorGroup.With"/>. They are those of the whole, and of no agency or field.
    /// </summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="from">The first day of the period, for announcing decisions; null for none.</param>
    /// <param name="to">The last day of the period, whose versions count.</param>
    /// <param name="locality">The province or agency whose own versions and decisions count; null for the national ones, and all decisions.</param>
    /// <param name="calendar">The working days; null for those of the public sector.</param>
    /// <returns>Names and values. What the catalogue cannot tell is left out: without announcing decisions nothing was announced late or in time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    /// <exception cref="CalendarRangeException">A day of a decision is outside the calendar.</exception>
    public static IReadOnlyList<KeyValuePair<string, ExactNumber>> OfCatalogue(
        ProcedureCatalogue catalogue, LocalDate? from, LocalDate to, Locality? locality = null, WorkingCalendar? calendar = null) =>
        CatalogueCounts.Of(
            catalogue ?? throw new ArgumentNullException(nameof(catalogue)), from, to, locality, calendar ?? WorkingCalendar.VietnamPublicSector);

    /// <inheritdoc/>
    public bool Equals(IndicatorCount? other) =>
        other is not null && Name == other.Name && Title == other.Title && Source == other.Source && Note == other.Note;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>Name and title.</summary>
    /// <returns>One line in Vietnamese.</returns>
    public override string ToString() => $"{Name}: {Title.Vi}";

    /// <summary>What is wrong with a name that somebody gives a count; null when nothing is.</summary>
    internal static BilingualText? NameFault(string name) => !ExpressionParser.IsName(name)
        ? new($"tên \"{Shorten.To(name)}\" không hợp lệ; cần chữ cái không dấu và chữ số, chữ thường đứng đầu, nhiều nhất {LongestName} ký tự, ví dụ "
                + "soKienNghi",
            $"\"{Shorten.To(name)}\" is no name; expected letters and digits, a small letter first, at most {LongestName}, for example complaints")
        : ExpressionParser.IsReserved(name)
            ? new($"tên \"{name}\" đã có nghĩa khác trong công thức", $"\"{name}\" means something else in expressions")
            : Find(name) is { } known
                ? new($"tên \"{name}\" đã có sẵn ({known.Title.Vi})", $"the name \"{name}\" is taken: {known.Title.En}")
                : null;

    private static string CheckedName(string name) => NameFault(name ?? throw new ArgumentNullException(nameof(name))) is { } fault
        ? throw new ArgumentException(fault.En, nameof(name)) : name;
}
