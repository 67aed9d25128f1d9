using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

/// <summary>Something in a dossier's history that the rules do not allow (vi phạm). A value, never an exception.</summary>
/// <param name="Code">A stable code from <c>CCHC-DL-400</c>; docs/reference/rules.md lists them.</param>
/// <param name="EventId">The event; null when it is what did not happen by now, such as a missing result.</param>
/// <param name="Text">What was done and what the rule says.</param>
/// <param name="LegalSource">The text behind the rule, or the words that it is a convention of this library. Never empty.</param>
public sealed record DossierViolation(string Code, string? EventId, BilingualText Text, string LegalSource)
{
    /// <summary>One line in Vietnamese.</summary>
    /// <returns>Code, event and text.</returns>
    public override string ToString() => $"{Code} {EventId}: {Text.Vi}";
}
