using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures.Versions;

/// <summary>
/// How two catalogues differ: two snapshots, or one catalogue on two days (<see cref="ProcedureCatalogue.AsOf"/>). Versions of a code are paired
/// by their first day, those without days, and what is left on both sides, in order. A version that the earlier catalogue has not is compared with the one that
/// held there on its first day. Data version and findings are left aside.
/// </summary>
public sealed class CatalogueDifference
{
    private CatalogueDifference(
        IEnumerable<Procedure> added,
        IEnumerable<ProcedureDifference> amended,
        IEnumerable<Procedure> withdrawn,
        IEnumerable<LocalVersion> addedLocal,
        IEnumerable<LocalVersion> withdrawnLocal,
        IEnumerable<AnnouncementDecision> addedAnnouncements,
        IEnumerable<AnnouncementDecision> withdrawnAnnouncements)
    {
        Added = ValueList.Of(added);
        Amended = ValueList.Of(amended);
        Withdrawn = ValueList.Of(withdrawn);
        AddedLocalVersions = ValueList.Of(addedLocal);
        WithdrawnLocalVersions = ValueList.Of(withdrawnLocal);
        AddedAnnouncements = ValueList.Of(addedAnnouncements);
        WithdrawnAnnouncements = ValueList.Of(withdrawnAnnouncements);
    }

    /// <summary>Procedures whose code only the later catalogue has, each version, in its order.</summary>
    public IReadOnlyList<Procedure> Added { get; }

    /// <summary>
    /// Versions that differ, in the order of the later catalogue, then those that only the earlier one has; those of which only the record changed included.
    /// </summary>
    public IReadOnlyList<ProcedureDifference> Amended { get; }

    /// <summary>Procedures whose code only the earlier catalogue has, each version, in its order.</summary>
    public IReadOnlyList<Procedure> Withdrawn { get; }

    /// <summary>Local versions that only the later catalogue has; a changed one is here and in <see cref="WithdrawnLocalVersions"/>.</summary>
    public IReadOnlyList<LocalVersion> AddedLocalVersions { get; }

    /// <summary>Local versions that only the earlier catalogue has.</summary>
    public IReadOnlyList<LocalVersion> WithdrawnLocalVersions { get; }

    /// <summary>Announcing decisions that only the later catalogue has.</summary>
    public IReadOnlyList<AnnouncementDecision> AddedAnnouncements { get; }

    /// <summary>Announcing decisions that only the earlier catalogue has.</summary>
    public IReadOnlyList<AnnouncementDecision> WithdrawnAnnouncements { get; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty =>
        Added.Count + Amended.Count + Withdrawn.Count + AddedLocalVersions.Count + WithdrawnLocalVersions.Count + AddedAnnouncements.Count
            + WithdrawnAnnouncements.Count == 0;

    /// <summary>Compares two catalogues.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatalogueDifference Between(ProcedureCatalogue before, ProcedureCatalogue after)
    {
        ArgumentNullException.ThrowIfNull(before);

        ArgumentNullException.ThrowIfNull(after);

        var earlier = before.Procedures.GroupBy(version => version.Code).ToDictionary(group => group.Key, group => group.ToList());
        var later = new HashSet<ProcedureCode>(after.Procedures.Select(version => version.Code));
        var added = new List<Procedure>();
        var amended = new List<ProcedureDifference>();
        foreach (var group in after.Procedures.GroupBy(version => version.Code))
        {
            if (earlier.TryGetValue(group.Key, out var versions))
            {
                Compare(before, after, versions, [.. group], amended);
            }
            else
            {
                added.AddRange(group);
            }
        }

        return new CatalogueDifference(
            added,
            amended,
            before.Procedures.Where(version => !later.Contains(version.Code)),
            Without(after.LocalVersions, before.LocalVersions),
            Without(before.LocalVersions, after.LocalVersions),
            Without(after.Announcements, before.Announcements),
            Without(before.Announcements, after.Announcements));
    }

    private static void Compare(ProcedureCatalogue before, ProcedureCatalogue after, List<Procedure> earlier, List<Procedure> later,
        List<ProcedureDifference> found)
    {
        var left = new List<Procedure>(earlier);
        var unpaired = new List<Procedure>();
        foreach (var version in later)
        {
            var at = left.FindIndex(other => other.Validity.From == version.Validity.From);
            if (at < 0)
            {
                unpaired.Add(version);
                continue;
            }

            if (left[at] != version && ProcedureDifference.Between(left[at], version) is { Parts.Count: > 0 } difference)
            {
                found.Add(difference with { IsEnd = IsEnd(before, after, version) });
            }

            left.RemoveAt(at);
        }

        var both = Math.Min(left.Count, unpaired.Count);
        for (var i = 0; i < both; i++)
        {
            found.Add(ProcedureDifference.Between(left[i], unpaired[i]));
        }

        left.RemoveRange(0, both);
        unpaired.RemoveRange(0, both);

        // A new version is compared with the one that was in force on its first day; a removed one with the one in force there now.
        found.AddRange(unpaired.Select(version => ProcedureDifference.Between(Holding(before, earlier, version), version)));
        found.AddRange(left.Select(version => ProcedureDifference.Between(version, Holding(after, later, version))));
    }

    // Behind the last day of a version nothing is in force any more, where something was.
    private static bool IsEnd(ProcedureCatalogue before, ProcedureCatalogue after, Procedure version) =>
        version.Validity.Through is { } last && last < LocalDate.MaxIsoValue && after.InForce(version.Code.Value, last.PlusDays(1)) is not VersionAnswer.Found
            && before.InForce(version.Code.Value, last.PlusDays(1)) is VersionAnswer.Found;

    private static Procedure Holding(ProcedureCatalogue catalogue, List<Procedure> versions, Procedure like) =>
        (like.Validity.From is { } day && catalogue.InForce(like.Code.Value, day) is VersionAnswer.Found found ? found.National : null)
            ?? versions[versions.Count - 1];

    /// <summary>The items of one list that another lacks; duplicates count.</summary>
    private static List<T> Without<T>(IReadOnlyList<T> items, IReadOnlyList<T> others)
        where T : notnull
    {
        var waiting = others.GroupBy(item => item).ToDictionary(group => group.Key, group => group.Count());
        var more = new List<T>();
        foreach (var item in items)
        {
            if (waiting.TryGetValue(item, out var count) && count > 0)
            {
                waiting[item] = count - 1;
            }
            else
            {
                more.Add(item);
            }
        }

        return more;
    }
}
