using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Requirements;

/// <summary>What is wrong with rules of a dossier.</summary>
internal static class DossierRulesCheck
{
    public static IReadOnlyList<Finding> Of(DossierRules rules) => rules.Components.Count == 0
        ? [new Finding("CCHC-REQ-001", FindingSeverity.Error, rules.Procedure.Value, new BilingualText("không có thành phần hồ sơ nào", "there is no component"))]
        : ValueList.Empty<Finding>();
}
