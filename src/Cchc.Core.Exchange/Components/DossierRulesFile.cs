using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Components;

/// <summary>What a file of curated rules says: the rules of one procedure, or why there are none.</summary>
public sealed record DossierRulesFile
{
    /// <summary>The rules; null when the file has any finding, or is a correction.</summary>
    public DossierRules? Rules { get; init; }

    /// <summary>The correction of rules inferred from the record, where the file says <c>"corrects": "record"</c>; else null.</summary>
    public DossierRulesCorrection? Correction { get; init; }

    /// <summary>Everything that is wrong with the file, in order of line. Empty when it can be used.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Finding>();
}
