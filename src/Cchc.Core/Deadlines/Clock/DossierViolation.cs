using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>Something in a dossier's history that the rules do not allow (vi phạm). A value, never an exception.</summary>
/// <param name="Code">A stable code from <c>CCHC-DL-400</c>; docs/reference/rules.md lists them.</param>
/// <param name="EventId">The event; null when it is what did not happen by now, such as a missing result.</param>
/// <param name="Text">What was done and what the rule requires; where the article was not read, that it is to be checked.</param>
/// <param name="LegalSource">The text behind the rule, or the words that it is a convention of this library. Never empty.</param>
public sealed partial record DossierViolation(
    [property: JsonRequired] string Code,
    string? EventId,
    [property: JsonRequired] BilingualText Text,
    [property: JsonRequired] string LegalSource)
{
    /// <summary>
    /// Of a stop, or of a correction written down when late: the working days that it would gain or gains (số ngày làm việc được lợi), from the legal due day
    /// without it to that with it, all else as it is. An open stop is measured as if it ended now. Null for anything else, or when no due day can be computed.
    /// </summary>
    public int? GainedWorkingDays { get; init; }

    /// <summary>
    /// Whether it is a point to be checked, and no violation that anybody may be blamed for: the article behind the rule has not been read, or is known second
    /// hand (căn cứ chưa được đối chiếu; the text says so), or no article forbids the act. Default: the article was read.
    /// </summary>
    public bool IsToBeChecked { get; init; }

    /// <summary>
    /// Of a lateness that an open question decides, and that is therefore only to be checked: the due moment by the other reading (hạn theo cách hiểu khác).
    /// Null for anything else, and where nothing is due by that reading.
    /// </summary>
    public DossierDue? OtherDue { get; init; }

    /// <summary>The words claimed for a pause; null for anything else.</summary>
    public ClaimedBasis? Claimed { get; init; }

    /// <summary>What would have to be cited to make it lawful (điều khoản còn thiếu); null when nothing could.</summary>
    public BilingualText? Missing { get; init; }

    /// <summary>The <see cref="LegalSource"/> in one language, as letters cite it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>As <see cref="ExplanationStep.LegalBasisIn"/>.</returns>
    public string LegalSourceIn(Language language) => Citation.In(LegalSource, language);

    /// <summary>One line in Vietnamese.</summary>
    /// <returns>Code, event and text.</returns>
    public override string ToString() => $"{Code} {EventId}: {Text.Vi}";
}
