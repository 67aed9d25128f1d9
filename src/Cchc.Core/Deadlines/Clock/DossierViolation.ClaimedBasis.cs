namespace Cchc.Core.Deadlines.Clock;

public sealed partial record DossierViolation
{
    /// <summary>What a person wrote beside a pause (lý do, căn cứ được nêu): a claim, not a legal basis.</summary>
    /// <param name="Rule">The identifier of the rule named; null when none was.</param>
    /// <param name="Reason">The reason as written; null when there is none.</param>
    /// <param name="LegalBasis">The basis as written; null when there is none.</param>
    public sealed record ClaimedBasis(string? Rule, string? Reason, string? LegalBasis);
}
