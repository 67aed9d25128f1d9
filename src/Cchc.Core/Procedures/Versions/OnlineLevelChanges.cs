using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures.Versions;

/// <summary>
/// What became of the online levels of procedures between two catalogues, or between two days of one (nâng, hạ mức độ trực tuyến). Every procedure of
/// either is in exactly one place. Equal when all parts are.
/// </summary>
/// <remarks>
/// Up and down are told within one scale: not offered, levels 1 to 4; or not offered, partial, full. A move between the scales of NĐ 43/2011/NĐ-CP and NĐ
/// 42/2022/NĐ-CP, and one from or to a level that is not stated, is in <see cref="NotComparable"/>.
/// </remarks>
public sealed record OnlineLevelChanges
{
    private const int Unknown = 2;
    private const int New = 3;
    private const int Gone = 4;

    /// <summary>The counts before.</summary>
    public OnlineLevels Before { get; init; } = new();

    /// <summary>The counts after.</summary>
    public OnlineLevels After { get; init; } = new();

    /// <summary>Procedures whose level is the same.</summary>
    public int Unchanged { get; init; }

    /// <summary>Those that moved up (nâng mức), in the order of their codes; empty when none did.</summary>
    public IReadOnlyList<OnlineLevelChange> Up { get; init => field = ValueList.Of(value); } = ValueList.Empty<OnlineLevelChange>();

    /// <summary>Those that moved down (hạ mức).</summary>
    public IReadOnlyList<OnlineLevelChange> Down { get; init => field = ValueList.Of(value); } = ValueList.Empty<OnlineLevelChange>();

    /// <summary>Those whose two levels cannot be compared (không so sánh được).</summary>
    public IReadOnlyList<OnlineLevelChange> NotComparable { get; init => field = ValueList.Of(value); } = ValueList.Empty<OnlineLevelChange>();

    /// <summary>Those that were not there before.</summary>
    public IReadOnlyList<OnlineLevelChange> Added { get; init => field = ValueList.Of(value); } = ValueList.Empty<OnlineLevelChange>();

    /// <summary>Those that are not there any more.</summary>
    public IReadOnlyList<OnlineLevelChange> Removed { get; init => field = ValueList.Of(value); } = ValueList.Empty<OnlineLevelChange>();

    /// <summary>Compares two catalogues, each on its day.</summary>
    /// <param name="before">The one before.</param>
    /// <param name="from">Its day.</param>
    /// <param name="after">The one after; the same for two days of one catalogue.</param>
    /// <param name="to">Its day.</param>
    /// <param name="locality">The province or agency whose own versions count; null for the national ones.</param>
    /// <returns>The changes.</returns>
    /// <exception cref="ArgumentNullException">A catalogue is null.</exception>
    public static OnlineLevelChanges Between(ProcedureCatalogue before, LocalDate from, ProcedureCatalogue after, LocalDate to, Locality? locality = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);

        var old = ByCode(before, from, locality);
        var now = ByCode(after, to, locality);
        var changes = new List<(int Move, OnlineLevelChange Change)>();
        var same = 0;
        foreach (var code in old.Keys.Union(now.Keys).OrderBy(code => code.ToString(), StringComparer.Ordinal))
        {
            var (was, isNow) = (old.TryGetValue(code, out var first) ? first : null, now.TryGetValue(code, out var second) ? second : null);
            if (was is not null && isNow is not null && was.Online.Equals(isNow.Online) && OnlineLevels.IsOffline(was) == OnlineLevels.IsOffline(isNow))
            {
                same++;
                continue;
            }

            changes.Add((Move(was, isNow), new OnlineLevelChange(code, was?.Online, isNow?.Online)
            {
                WasOffline = was is not null && OnlineLevels.IsOffline(was),
                IsOffline = isNow is not null && OnlineLevels.IsOffline(isNow),
            }));
        }

        IReadOnlyList<OnlineLevelChange> Of(int move) => [.. changes.Where(item => item.Move == move).Select(item => item.Change)];
        same += changes.Count(item => item.Move == 0);
        return new OnlineLevelChanges
        {
            Before = OnlineLevels.Of(before, from, locality),
            After = OnlineLevels.Of(after, to, locality),
            Unchanged = same,
            Up = Of(1),
            Down = Of(-1),
            NotComparable = Of(Unknown),
            Added = Of(New),
            Removed = Of(Gone),
        };
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(OnlineLevelChanges), PrintMembers);

    private static Dictionary<ProcedureCode, Procedure> ByCode(ProcedureCatalogue catalogue, LocalDate date, Locality? locality) =>
        OnlineLevels.Counted(catalogue, date, locality).ToDictionary(procedure => procedure.Code);

    private static int Move(Procedure? before, Procedure? after)
    {
        if (before is null || after is null)
        {
            return before is null ? New : Gone;
        }

        var ((oldScale, oldRank), (newScale, newRank)) = (Rank(before), Rank(after));
        return oldRank < 0 || newRank < 0 || (oldScale != newScale && oldRank > 0 && newRank > 0) ? Unknown : Math.Sign(newRank - oldRank);
    }

    /// <summary>The scale and the place on it; 0 for not offered online, on either scale; -1 where the record does not say.</summary>
    private static (int Scale, int Rank) Rank(Procedure procedure) => procedure.Online switch
    {
        OnlineService.Level level => (2011, level.Value),
        OnlineService.Full => (2022, 2),
        OnlineService.Partial => (2022, 1),
        _ => (0, procedure.IsOfflineOnly ? 0 : -1),
    };
}
