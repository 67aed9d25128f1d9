using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures.Versions;

/// <summary>
/// How many procedures of a catalogue are offered online, and how far (mức độ cung cấp dịch vụ công trực tuyến), in the terms of the decree in force on a day:
/// levels 1 to 4 of NĐ 43/2011/NĐ-CP until 14/8/2022, full or partial of NĐ 42/2022/NĐ-CP, and of NĐ 224/2026/NĐ-CP from 1/7/2026. Each procedure is
/// counted once, at the level that its record states. Equal when all figures are.
/// </summary>
/// <remarks>
/// Internal procedures and records that were withdrawn are left out. What the record does not say is <see cref="NotStated"/>, also under NĐ 224/2026/NĐ-CP, by
/// which full is the default: the record must say so. A level stated in the terms of another decree is <see cref="OtherScale"/>; no law says which level of
/// 2011 is full or partial, so none is turned into the other.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Procedures;
/// using Cchc.Core.Procedures.Identifiers;
/// using Cchc.Core.Procedures.Versions;
/// using NodaTime;
///
/// var catalogue = new ProcedureCatalogue(new[]
/// {
///     new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = "A", Online = OnlineService.Full.Instance },
///     new Procedure { Code = ProcedureCode.Parse("1.000002"), Name = "B", IsOfflineOnly = true },
/// });
/// var levels = OnlineLevels.Of(catalogue, new LocalDate(2026, 9, 30));
///
/// Console.WriteLine($"{levels.Full} {levels.Offline} {levels.Procedures}"); // 1 1 2
/// </code>
/// </example>
public sealed record OnlineLevels
{
    /// <summary>The day whose versions and whose decree count.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate Date { get; init => field = value.WithCalendar(CalendarSystem.Iso); }

    /// <summary>All procedures counted (mẫu số).</summary>
    public int Procedures { get; init; }

    /// <summary>Level 1 (mức độ 1), until 14/8/2022.</summary>
    public int Level1 { get; init; }

    /// <summary>Level 2 (mức độ 2), until 14/8/2022.</summary>
    public int Level2 { get; init; }

    /// <summary>Level 3 (mức độ 3), until 14/8/2022.</summary>
    public int Level3 { get; init; }

    /// <summary>Level 4 (mức độ 4), until 14/8/2022.</summary>
    public int Level4 { get; init; }

    /// <summary>Full (toàn trình), from 15/8/2022.</summary>
    public int Full { get; init; }

    /// <summary>Partial (một phần), from 15/8/2022.</summary>
    public int Partial { get; init; }

    /// <summary>Of <see cref="Partial"/>, those without a published reason, which NĐ 224/2026/NĐ-CP, art. 14, demands from 1/7/2026.</summary>
    public int PartialWithoutReason { get; init; }

    /// <summary>The record says that it is not offered online (không cung cấp trực tuyến).</summary>
    public int Offline { get; init; }

    /// <summary>The record does not say (không ghi).</summary>
    public int NotStated { get; init; }

    /// <summary>Stated in the terms of a decree that is not in force on the day (ghi theo thang khác).</summary>
    public int OtherScale { get; init; }

    /// <summary>Interlinked procedures (liên thông), at whatever level; a share of <see cref="Procedures"/>.</summary>
    public int Interlinked { get; init; }

    /// <summary>Proactive services (dịch vụ công chủ động), at whatever level of NĐ 224/2026/NĐ-CP, art. 16; 0 where no record says so.</summary>
    public int Proactive { get; init; }

    /// <summary>Those that reports call online: levels 3 and 4 until 14/8/2022, then full and partial.</summary>
    public int Online => Level3 + Level4 + Full + Partial;

    /// <summary>Counts the procedures of a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="date">The day.</param>
    /// <param name="locality">The province or agency whose own versions count; null for the national ones.</param>
    /// <returns>The counts; all 0 when no procedure is in force on the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static OnlineLevels Of(ProcedureCatalogue catalogue, LocalDate date, Locality? locality = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);

        var regime = OnlineRegimes.On(date);
        var counted = Counted(catalogue, date, locality).ToList();
        int How(Func<OnlineService, bool> matches) => counted.Count(procedure => regime.Knows(procedure.Online) && matches(procedure.Online));
        int Level(int value) => How(service => service is OnlineService.Level level && level.Value == value);
        return new OnlineLevels
        {
            Date = date,
            Procedures = counted.Count,
            Level1 = Level(1),
            Level2 = Level(2),
            Level3 = Level(3),
            Level4 = Level(4),
            Full = How(service => service is OnlineService.Full),
            Partial = How(service => service is OnlineService.Partial),
            PartialWithoutReason = How(service => service is OnlineService.Partial { Reason: PartialReason.NotStated }),
            Offline = counted.Count(IsOffline),
            NotStated = counted.Count(procedure => procedure.Online is OnlineService.NotStated && !procedure.IsOfflineOnly),
            OtherScale = counted.Count(procedure => !regime.Knows(procedure.Online)),
            Interlinked = counted.Count(procedure => procedure.Kind == ProcedureKind.Interlinked),
            Proactive = counted.Count(procedure => procedure.Proactive != ProactiveLevel.None),
        };
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(OnlineLevels), PrintMembers);

    /// <summary>The procedures that count on a day: not internal, not withdrawn.</summary>
    internal static IEnumerable<Procedure> Counted(ProcedureCatalogue catalogue, LocalDate date, Locality? locality) =>
        catalogue.AsOf(date, locality).Procedures.Where(procedure => Counts(procedure));

    /// <summary>Whether a record counts: neither internal nor withdrawn.</summary>
    internal static bool Counts(Procedure procedure) => procedure is
        { IsInternal: false, State: not ProcedureState.Withdrawn, Kind: not (ProcedureKind.Internal or ProcedureKind.InterlinkedInternal) };

    /// <summary>Whether the record says that it is not offered online, and says nothing else.</summary>
    internal static bool IsOffline(Procedure procedure) => procedure is { IsOfflineOnly: true, Online: OnlineService.NotStated };
}
