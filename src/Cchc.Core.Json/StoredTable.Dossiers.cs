using System.Text.Json.Serialization;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;

namespace Cchc.Core.Json;

internal static partial class StoredTable
{
    private static IEnumerable<JsonConverter> Dossiers()
    {
        yield return One<ComponentRule>();
        yield return One<RequirementGroup>();
        yield return One<DossierRules>();
        yield return One<DossierRulesCorrection>();
        yield return One<InferredRules>();
        yield return One<CuratedRules>();
        yield return One<Dossier>();
        yield return One<DossierItem>();
        yield return One<DossierDraft>();
        yield return One<DossierObservation>();
        yield return One<DossierCheckOptions>();
        yield return One<SupplementLetter>();
        yield return One<ReceiptList>();
        yield return One<FactQuestion>();
        yield return Kind<FactQuestion.OfChoice, FactQuestion>();
        yield return Kind<FactQuestion.OfNumber, FactQuestion>();
        yield return Kind<FactQuestion.YesNo, FactQuestion>();
        yield return One<RuleSource>();
        yield return Kind<RuleSource.Curated, RuleSource>();
        yield return Kind<RuleSource.Inferred, RuleSource>();
        yield return Kind<RuleSource.Stated, RuleSource>();
        yield return One<DossierNeed>();
        yield return Kind<DossierNeed.Choice, DossierNeed>();
        yield return Kind<DossierNeed.Paper, DossierNeed>();
        yield return Kind<DossierNeed.Together, DossierNeed>();
    }
}
