using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Text;

namespace Cchc.Core.Simplification;

/// <summary>
/// A kind of paper whose data stand in a database (giấy tờ được thay thế bằng dữ liệu), by which text and since when. A province adds its own kinds in the
/// file of assumptions. Equal when all parts are.
/// </summary>
public sealed record HeldDocument
{
    /// <summary>How records begin to name the paper, without the words for copies: <c>giấy khai sinh</c>. Case does not matter; at least one.</summary>
    public required IReadOnlyList<string> Names { get; init => field = ValueList.Of(value.Select(name => VietnameseText.Clean(name).ToLowerInvariant())); } =
        ValueList.Empty<string>();

    /// <summary>The database (cơ sở dữ liệu).</summary>
    public required BilingualText Database { get; init; }

    /// <summary>The text by which its data take the place of the paper, with its days in force.</summary>
    public required AuditSource Source { get; init; }

    /// <summary>
    /// Words in the names of procedures in which the paper itself is needed, such as those that change the certificate. Case does not matter; empty for none.
    /// </summary>
    public IReadOnlyList<string> NotIn { get; init => field = ValueList.Of(value.Select(name => VietnameseText.Clean(name).ToLowerInvariant())); } =
        ValueList.Empty<string>();

    /// <summary>
    /// The kinds of NQ 66.7/2025/NQ-CP, art. 4, in force from 01/01/2026 to 28/02/2027. Of its clauses 2, 3 and 5 some points stand only in its annexes as they
    /// could be read: they are second hand.
    /// </summary>
    public static IReadOnlyList<HeldDocument> Published => HeldDocuments.All;

    /// <summary>The first name and the database.</summary>
    /// <returns>One line in Vietnamese.</returns>
    public override string ToString() => $"{(Names.Count > 0 ? Names[0] : string.Empty)}: {Database.Vi}";
}
