using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>
/// How two versions of a procedure differ: two days, two snapshots, or the national version and a province's. Validity and announcement
/// count to the record in its source. White space alone is no difference, but in the names and addresses of files.
/// </summary>
/// <remarks>
/// Equal when all parts are. Items of a list are matched by what identifies them, then by likeness, so that one item inserted is one difference.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Procedures;
/// using Cchc.Core.Procedures.Identifiers;
/// using Cchc.Core.Procedures.Versions;
///
/// var before = new Procedure { Code = ProcedureCode.Parse("1.001193"), Name = "Đăng ký khai sinh", Conditions = "Không" };
/// var after = before with { Name = "Thủ tục đăng ký khai sinh" };
///
/// foreach (var part in ProcedureDifference.Between(before, after).Parts)
/// {
///     Console.WriteLine($"{part.Part}: {part.Values[0].Before} -&gt; {part.Values[0].After}"); // Name: Đăng ký khai sinh -&gt; Thủ tục đăng ký khai sinh
/// }
/// </code>
/// </example>
public sealed partial record ProcedureDifference
{
    private ProcedureDifference(Procedure before, Procedure after, IEnumerable<PartDifference> parts)
    {
        Before = before;
        After = after;
        Parts = ValueList.Of(parts);
    }

    /// <summary>The earlier version.</summary>
    public Procedure Before { get; }

    /// <summary>The later version.</summary>
    public Procedure After { get; }

    /// <summary>The parts in which they differ, in the order of <see cref="ProcedureParts.All"/>; empty when they are the same.</summary>
    public IReadOnlyList<PartDifference> Parts { get; }

    /// <summary>Whether nothing but the record in its source differs: its state, its moments, its decision. Between catalogues an end after which no version
    /// follows (bãi bỏ) is more than that.</summary>
    public bool IsRecordOnly => !IsEnd && Parts.All(part => part.Part == ProcedurePart.Record);

    /// <summary>Whether the procedure ends with the later version, which the earlier catalogue did not say.</summary>
    internal bool IsEnd { get; init; }

    /// <summary>Compares two versions.</summary>
    /// <param name="before">The earlier one, or the national one.</param>
    /// <param name="after">The later one, or the local one.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ProcedureDifference Between(Procedure before, Procedure after)
    {
        ArgumentNullException.ThrowIfNull(before);

        ArgumentNullException.ThrowIfNull(after);

        var parts = new List<PartDifference>();
        foreach (var part in ProcedureParts.All)
        {
            if (ProcedureParts.AreEqual(before, after, part)
                && (part != ProcedurePart.Record || (before.Validity == after.Validity && before.Announcement == after.Announcement)))
            {
                continue;
            }

            var (earlier, later) = (PartItems.Of(before, part), PartItems.Of(after, part));
            var values = ItemAlignment.Compare(earlier, later, out var isReordered);
            if (!isReordered && values.Count == 0 && !earlier.SelectMany(item => item.Values).SequenceEqual(later.SelectMany(item => item.Values)))
            {
                continue; // white space alone
            }

            if (isReordered || values.Count == 0)
            {
                values.Add(Order(part, earlier, later));
            }

            parts.Add(new PartDifference(part, values));
        }

        return new ProcedureDifference(before, after, parts);
    }

    /// <summary>Items in another order, by what identifies them; in whole where several share that, so that the order can be seen.</summary>
    private static ValueDifference Order(ProcedurePart part, IReadOnlyList<PartItem> earlier, IReadOnlyList<PartItem> later)
    {
        var (before, after) = (string.Join("; ", earlier.Select(item => item.Key)), string.Join("; ", later.Select(item => item.Key)));
        return before != after
            ? new ValueDifference(PartItems.NameOf(part), before, after) { Said = new(Said(earlier), Said(later)) }
            : new ValueDifference(
                PartItems.NameOf(part), string.Join("; ", earlier.Select(item => item.Text)), string.Join("; ", later.Select(item => item.Text)))
            {
                Said = new(Said(earlier), Said(later)),
            };
    }

    private static BilingualText Said(IReadOnlyList<PartItem> items)
    {
        var said = items.Select(item => item.Said).ToList();
        return new(string.Join("; ", said.Select(one => one.Vi)), string.Join("; ", said.Select(one => one.En)));
    }
}
