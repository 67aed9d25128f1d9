using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Indicators;

/// <summary>How an <see cref="IndicatorCounter"/> counts (tùy chọn tính chỉ số). Equal when all parts are.</summary>
public sealed record IndicatorOptions
{
    /// <summary>By how many keys dossiers may be grouped at once.</summary>
    public const int MostKeys = 4;

    /// <summary>How many characters of an agency, a code or an officer a group has; texts that begin with as many equal ones are one group.</summary>
    public const int LongestKey = 200;

    /// <summary>How many procedures are looked up once only; beyond that they are looked up for each dossier.</summary>
    internal const int MostProcedures = 20_000;

    /// <summary>The defaults: the register as a whole, no groups.</summary>
    public static IndicatorOptions Default { get; } = new();

    /// <summary>
    /// The first day of the period (từ ngày): dossiers resolved before it are left out, those received before it are carried over. Null for none. The last
    /// moment of the period is that for which the register was judged.
    /// </summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? From { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>By what dossiers are grouped, all at once, at most <see cref="MostKeys"/>. Empty, the default: only the whole.</summary>
    /// <exception cref="ArgumentException">More than that, or one twice.</exception>
    public IReadOnlyList<IndicatorKey> By { get; init => field = Checked(ValueList.Of(value)); } = ValueList.Empty<IndicatorKey>();

    /// <summary>How many groups are counted apart; those met after them are one, the rest. Default: 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int MostGroups
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected 1 or more groups.");
    }

    = 100_000;

    /// <summary>The working days by which a set counts for itself, as that of QĐ 766/QĐ-TTg does. Default: those of the public sector.</summary>
    [JsonIgnore]
    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.VietnamPublicSector;

    /// <summary>
    /// Looks up a procedure of the catalogue by its code; null for one that is unknown. Null, the default, without a catalogue: then level, and what else only
    /// a catalogue says, is unknown.
    /// </summary>
    [JsonIgnore]
    public Func<string, Procedure?>? ProcedureOf { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(IndicatorOptions), PrintMembers);

    private static IReadOnlyList<IndicatorKey> Checked(IReadOnlyList<IndicatorKey> keys) => keys.Count > MostKeys
        ? throw new ArgumentException($"{keys.Count} keys: expected at most {MostKeys}.", nameof(keys))
        : keys.Distinct().Count() < keys.Count
            ? throw new ArgumentException($"{string.Join(", ", keys)}: each key at most once.", nameof(keys))
            : keys;
}
