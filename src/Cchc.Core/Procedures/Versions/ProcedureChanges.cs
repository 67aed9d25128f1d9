using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>
/// Some parts of a procedure in a new form; all other parts are inherited. Made from two procedures:
/// <c>ProcedureChanges.Between(national, national with { Channels = … })</c>. Equal when the same parts have the same values.
/// </summary>
public sealed class ProcedureChanges : IEquatable<ProcedureChanges>
{
    /// <summary>The named parts of a procedure: <see cref="Of"/> for serializers, which know only constructors.</summary>
    /// <param name="values">The procedure that holds them.</param>
    /// <param name="parts">The parts; their order and repetitions do not matter.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A part is not a defined value.</exception>
    [JsonConstructor]
    public ProcedureChanges(Procedure values, IReadOnlyList<ProcedurePart> parts)
    {
        ArgumentNullException.ThrowIfNull(values);
        Parts = ValueList.Of((parts ?? throw new ArgumentNullException(nameof(parts))).Distinct().OrderBy(part => part));
        var bare = new Procedure { Code = values.Code, Name = string.Empty };
        Values = Parts.Aggregate(bare, (made, part) => ProcedureParts.Take(made, values, part));
    }

    /// <summary>The parts that change, in the order of <see cref="ProcedureParts.All"/>; empty when nothing does.</summary>
    public IReadOnlyList<ProcedurePart> Parts { get; }

    /// <summary>The new values; only those of <see cref="Parts"/> mean anything, all others are empty.</summary>
    public Procedure Values { get; }

    /// <summary>What must change to make one procedure into another; code, validity and announcement are left aside.</summary>
    /// <param name="before">The procedure to start from.</param>
    /// <param name="after">The procedure to arrive at.</param>
    /// <returns>The parts in which they differ.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ProcedureChanges Between(Procedure before, Procedure after)
    {
        ArgumentNullException.ThrowIfNull(before);

        ArgumentNullException.ThrowIfNull(after);

        return Of(after, ProcedureParts.All.Where(part => !ProcedureParts.AreEqual(before, after, part)));
    }

    /// <summary>The named parts of a procedure, whether they differ from another or not.</summary>
    /// <param name="values">The procedure that holds them.</param>
    /// <param name="parts">The parts; their order and repetitions do not matter.</param>
    /// <returns>The changes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A part is not a defined value.</exception>
    public static ProcedureChanges Of(Procedure values, IEnumerable<ProcedurePart> parts) =>
        new(values, ValueList.Of(parts ?? throw new ArgumentNullException(nameof(parts))));

    /// <summary>The procedure with these changes made.</summary>
    /// <param name="procedure">Any procedure; its code, validity and announcement stay.</param>
    /// <returns>The changed procedure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="procedure"/> is null.</exception>
    public Procedure ApplyTo(Procedure procedure) =>
        Parts.Aggregate(procedure ?? throw new ArgumentNullException(nameof(procedure)), (made, part) => ProcedureParts.Take(made, Values, part));

    /// <inheritdoc/>
    public bool Equals(ProcedureChanges? other) =>
        other is not null && Parts.Equals(other.Parts) && Parts.All(part => ProcedureParts.AreEqual(Values, other.Values, part));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProcedureChanges);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    /// <summary>The names of the parts.</summary>
    /// <returns>For example <c>channels, times and fees; legal bases</c>.</returns>
    public override string ToString() => string.Join("; ", Parts.Select(part => part.Describe().En));
}
