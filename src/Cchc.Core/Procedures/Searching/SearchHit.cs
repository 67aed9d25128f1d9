using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>
/// One procedure found, as numbers. <c>default</c> means nothing found.
/// </summary>
/// <param name="Index">The place of the procedure in the list that was searched, from 0.</param>
/// <param name="Kind">How query and procedure match.</param>
/// <param name="Score">Higher is better; comparable within the hits of one query, otherwise without meaning.</param>
public readonly record struct SearchHit(int Index, ProcedureMatchKind Kind, int Score)
{
    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(SearchHit), PrintMembers);
}
