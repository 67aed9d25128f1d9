using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>Rules of a dossier that cannot be: cyclic, contradictory or empty. Lists every finding.</summary>
public sealed class DossierRulesException : Exception
{
    internal DossierRulesException(IReadOnlyList<Finding> findings)
        : base("The rules of the dossier cannot be used:" + string.Concat(findings.Select(finding => Environment.NewLine + finding))) => Findings = findings;

    /// <summary>The findings; one at least.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
