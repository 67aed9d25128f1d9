using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>
/// How two catalogues differ: two snapshots, or one catalogue on two days (<see cref="ProcedureCatalogue.AsOf"/>). Procedures are paired
/// by code; where a code stands several times, in order.
/// </summary>
public sealed class CatalogueDifference
{
    private CatalogueDifference(
        IEnumerable<Procedure> added,
        IEnumerable<ProcedureDifference> amended,
        IEnumerable<Procedure> withdrawn,
        IEnumerable<LocalVersion> addedLocal,
        IEnumerable<LocalVersion> withdrawnLocal)
    {
        Added = ValueList.Of(added);
        Amended = ValueList.Of(amended);
        Withdrawn = ValueList.Of(withdrawn);
        AddedLocalVersions = ValueList.Of(addedLocal);
        WithdrawnLocalVersions = ValueList.Of(withdrawnLocal);
    }

    /// <summary>Procedures that only the later catalogue has, in its order.</summary>
    public IReadOnlyList<Procedure> Added { get; }

    /// <summary>Procedures that differ, in the order of the later catalogue; those of which only the record changed included.</summary>
    public IReadOnlyList<ProcedureDifference> Amended { get; }

    /// <summary>Procedures that only the earlier catalogue has, in its order.</summary>
    public IReadOnlyList<Procedure> Withdrawn { get; }

    /// <summary>Local versions that only the later catalogue has; a changed one stands here and in <see cref="WithdrawnLocalVersions"/>.</summary>
    public IReadOnlyList<LocalVersion> AddedLocalVersions { get; }

    /// <summary>Local versions that only the earlier catalogue has.</summary>
    public IReadOnlyList<LocalVersion> WithdrawnLocalVersions { get; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Added.Count + Amended.Count + Withdrawn.Count + AddedLocalVersions.Count + WithdrawnLocalVersions.Count == 0;

    /// <summary>Compares two catalogues.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatalogueDifference Between(ProcedureCatalogue before, ProcedureCatalogue after)
    {
        if (before is null)
        {
            throw new ArgumentNullException(nameof(before));
        }

        if (after is null)
        {
            throw new ArgumentNullException(nameof(after));
        }

        var waiting = before.Procedures.GroupBy(procedure => procedure.Code).ToDictionary(group => group.Key, group => new Queue<Procedure>(group));
        var added = new List<Procedure>();
        var amended = new List<ProcedureDifference>();
        foreach (var procedure in after.Procedures)
        {
            if (!waiting.TryGetValue(procedure.Code, out var queue) || queue.Count == 0)
            {
                added.Add(procedure);
                continue;
            }

            var earlier = queue.Dequeue();
            if (earlier != procedure)
            {
                amended.Add(ProcedureDifference.Between(earlier, procedure));
            }
        }

        var withdrawn = before.Procedures.Where(procedure => waiting[procedure.Code].Any(left => ReferenceEquals(left, procedure)));
        return new CatalogueDifference(added, amended, withdrawn, after.LocalVersions.Except(before.LocalVersions), before.LocalVersions.Except(after.LocalVersions));
    }
}
