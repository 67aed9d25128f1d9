using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>
/// Checks the sums and shares of published statistics (đối chiếu số liệu thống kê đã công bố): each is computed again exactly from the figures that the report
/// itself states; those that contradict are named, the others confirmed with the rounding that leads to them. Of shares it says of what number they are, and
/// how the report calls that number.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs.Published;
///
/// var check = StatedRelationCheck.Of(
/// [
///     new StatedRelation { Name = "received - resolved = pending", Expression = "659245-643272", Stated = "7172" },
///     new StatedRelation { Name = "on share", Expression = "635593/643272", Stated = "98,81" },
/// ]);
///
/// Console.WriteLine(check.Items[0].Verdict); // CannotBeRight
/// Console.WriteLine(check.Items[0].Difference); // -8801
/// Console.WriteLine(check.Items[1].Verdict); // Right
/// Console.WriteLine(check.Items[1].DenominatorName); // resolved
/// </code>
/// </example>
public sealed partial record StatedRelationCheck
{
    private StatedRelationCheck(IReadOnlyList<CheckedRelation> items, IReadOnlyList<Finding> findings) => (Items, Findings) = (items, findings);

    /// <summary>Every stated result, in order.</summary>
    public IReadOnlyList<CheckedRelation> Items { get; }

    /// <summary><c>CCHC-COST-160</c> for each result that cannot be right, <c>161</c> right only if cut, <c>162</c> cannot be checked.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether no result is found wrong; those that cannot be checked do not count.</summary>
    public bool IsConsistent => Count(FigureVerdict.CannotBeRight) == 0;

    /// <summary>How many results have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>0 or more.</returns>
    public int Count(FigureVerdict verdict) => Items.Count(item => item.Verdict == verdict);

    /// <summary>Checks relations.</summary>
    /// <param name="relations">The relations.</param>
    /// <returns>Result by result what is right.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="relations"/> or one of them is null.</exception>
    public static StatedRelationCheck Of(IEnumerable<StatedRelation> relations)
    {
        ArgumentNullException.ThrowIfNull(relations);
        var all = relations.Select(relation => relation ?? throw new ArgumentNullException(nameof(relations))).ToList();
        var items = RelationRun.Check(all);
        return new StatedRelationCheck(ValueList.Of(items), ValueList.Of(items.Select(RelationTexts.Of).OfType<Finding>()));
    }
}
