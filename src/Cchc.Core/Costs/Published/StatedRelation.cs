using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>
/// A sum or a share that a report states, with the figures it is made of (hệ thức giữa các số liệu đã công bố): 635.593 of 643.272 is 98,81 %. Equal when all
/// parts are.
/// </summary>
public sealed record StatedRelation
{
    /// <summary>Where it was published; may be empty.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>The period that it is about, as written; may be empty.</summary>
    public string Period { get; init; } = string.Empty;

    /// <summary>The province, level or office that it is about, as written; may be empty.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>What is related, in the words of the table, such as <c>received - resolved = pending</c>.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The figures: a sum such as <c>659245-643272</c>, or a share such as <c>635593/643272</c>, which is stated in per cent; several separated by semicolons.
    /// Numbers in Vietnamese notation. Empty where the table does not give them.
    /// </summary>
    public string Expression { get; init; } = string.Empty;

    /// <summary>A term that the report does not state, as written, such as <c>+commune not stated</c>; empty when none is missing.</summary>
    public string MissingTerm { get; init; } = string.Empty;

    /// <summary>What the report states as the result: as many figures as <see cref="Expression"/> has parts, separated by semicolons.</summary>
    public required string Stated { get; init; }

    /// <summary>The line of the file, from 1; 0 when it comes from no file.</summary>
    public int Line { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(StatedRelation), PrintMembers);
}
