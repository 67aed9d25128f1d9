using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>The reason for the state of a component or group, in both languages, with the law or the record.</summary>
internal sealed class DossierReasons(DossierRules rules, DossierEvaluation evaluation, ComponentPieces[] pieces)
{
    private const string CopyLaw = "Điều 6 " + PieceWords.CopyLaw;
    private const string OnceOnly = "khoản 4 Điều 18 Nghị định số 224/2026/NĐ-CP";

    public BilingualText OfComponent(int number, RequirementState state, IReadOnlyList<string> facts)
    {
        var rule = rules.Components[number];
        return state switch
        {
            RequirementState.Satisfied => Satisfied(number, rule),
            RequirementState.Missing => Missing(number, rule),
            RequirementState.UnlawfulToDemand => Replaced(number, rule, "không được yêu cầu nộp: ", "may not be demanded: "),
            RequirementState.Excess when evaluation.Applicable(number) != Truth.False =>
                With(rule, "thừa: nhóm giấy tờ đã đủ bằng thành phần khác", "too much: other components of its group are enough"),
            RequirementState.Excess => With(rule, "thừa: trường hợp này không phải nộp", "too much: not required in this case"),
            RequirementState.NotRequired when evaluation.Applicable(number) != Truth.True =>
                With(rule, "trường hợp này không phải nộp", "not required in this case"),
            RequirementState.NotRequired when rule.Necessity == Necessity.WhereApplicable => With(rule, "chỉ nộp nếu có", "only where there is one"),
            RequirementState.NotRequired =>
                With(rule, "không phải nộp: nhóm giấy tờ đã đủ bằng thành phần khác", "not required: other components of its group are enough"),
            _ => Open(facts),
        };
    }

    public BilingualText OfGroup(int number, RequirementState state, IReadOnlyList<string> facts)
    {
        var group = rules.Groups[number];
        var (vi, en) = Source(group.Source);
        return state switch
        {
            RequirementState.Satisfied => new BilingualText($"đủ ({vi})", $"complete ({en})"),
            RequirementState.NotRequired => new BilingualText($"trường hợp này không phải nộp ({vi})", $"not required in this case ({en})"),
            RequirementState.Missing when group.AtLeast is { } least => new BilingualText(
                $"cần ít nhất {least} trong {group.Members.Count}, còn thiếu {evaluation.Wanted(number)} ({vi})",
                    $"at least {least} of {group.Members.Count} are needed, {evaluation.Wanted(number)} missing ({en})"),
            RequirementState.Missing =>
                new BilingualText($"cần đủ tất cả, còn thiếu {evaluation.Wanted(number)} ({vi})",
                    $"all are needed, {evaluation.Wanted(number)} missing ({en})"),
            _ => Open(facts),
        };
    }

    private BilingualText Satisfied(int number, ComponentRule rule)
    {
        var brought = pieces[number];
        if (brought.IsHandedIn && evaluation.Replaced(number) == Truth.True)
        {
            return Replaced(number, rule, "đủ; giấy tờ đã nộp là không cần, không được yêu cầu nộp: ",
                "complete; the papers brought are not needed and may not be demanded: ");
        }

        if (!brought.IsEnough)
        {
            return rule.Necessity == Necessity.WhereApplicable && evaluation.Replaced(number) != Truth.True
                ? With(rule, "giấy tờ chỉ nộp nếu có: phần chưa nộp không tính là thiếu", "only where there is one: what was not brought is not missing")
                : Replaced(number, rule, "phần chưa nộp không được yêu cầu: ", "what was not brought may not be demanded: ");
        }

        if (brought.HasData)
        {
            return With(rule, "đủ: đã có dữ liệu từ cơ sở dữ liệu", "complete: the data are at hand from a database");
        }

        var (vi, en) = CopyNotes(brought);
        if (rule.Doubt is { } doubt && evaluation.Applicable(number) == Truth.Unknown)
        {
            (vi, en) = ($"{vi}; chưa rõ có bắt buộc không: {doubt.Vi}", $"{en}; whether it is required is not sure: {doubt.En}");
        }

        return brought.Surplus > 0
            ? With(rule, $"đủ, thừa {brought.Surplus} bản{vi}", $"complete, {brought.Surplus} more than needed{en}")
            : With(rule, "đủ" + vi, "complete" + en);
    }

    // NĐ 23/2015/NĐ-CP, art. 6: for a copy no certification may be demanded; beside a certified copy no original.
    private static (string Vi, string En) CopyNotes(ComponentPieces brought)
    {
        const PaperForms plain = PaperForms.PlainCopy | PaperForms.Scan;
        var (stated, forms) = (brought.Stated.Aggregate(PaperForms.None, (all, lot) => all | lot.Forms), brought.BroughtForms & brought.AcceptedForms);
        if ((stated & (PaperForms.PlainCopy | PaperForms.CopyWithOriginal)) == PaperForms.None)
        {
            return (string.Empty, string.Empty);
        }

        return (forms & PaperForms.CertifiedCopy) != PaperForms.None
            ? ("; đã có bản sao chứng thực nên không được yêu cầu bản chính để đối chiếu (" + CopyLaw + ")",
                "; with a certified copy the original may not be asked for besides (" + Citation.En(CopyLaw) + ")")
            : (forms & plain) == PaperForms.None ? (string.Empty, string.Empty)
            : (stated & PaperForms.PlainCopy) == PaperForms.None
            ? ("; bản chính được xuất trình sau để đối chiếu", "; the original is shown later for comparison")
            : ("; không được đòi bản sao chứng thực, cơ quan có thể yêu cầu xem bản chính để đối chiếu (" + CopyLaw + ")",
                "; certification may not be demanded, the agency may ask to see the original (" + Citation.En(CopyLaw) + ")");
    }

    private BilingualText Missing(int number, ComponentRule rule)
    {
        var brought = pieces[number];
        var lacking = brought.Missing.Where(PieceWords.CanBeBrought).ToList();
        var (vi, en) = lacking.Count == 0 ? ("thiếu dữ liệu từ cơ sở dữ liệu", "missing: data from a database")
            : ("thiếu " + PieceWords.Of(lacking).Vi, "missing: " + PieceWords.Of(lacking).En);
        var idle = brought.BroughtForms & ~brought.AcceptedForms;
        if (idle != PaperForms.None)
        {
            var words = PieceWords.FormsOf(idle);
            vi += $"; đã nộp {words.Vi} nhưng hình thức này không được tính";
            en += $"; brought as {words.En}, which does not count";
        }

        if (brought.Missing.Any(lot => (lot.Forms & PaperForms.PlainCopy) != PaperForms.None))
        {
            vi += $"; bản sao không cần chứng thực ({CopyLaw})";
            en += $"; the copy need not be certified ({Citation.En(CopyLaw)})";
        }

        return With(rule, vi, en);
    }

    private BilingualText Replaced(int number, ComponentRule rule, string vi, string en)
    {
        var replacement = rule.Replacements.Where((_, i) => evaluation.IsReplacedBy(number, i)).FirstOrDefault() ?? rule.Replacements[0];
        var article = string.IsNullOrWhiteSpace(replacement.LegalBasis) ? OnceOnly : replacement.LegalBasis;
        return new BilingualText($"{vi}dữ liệu có trong {replacement.Database} ({Citation.Vi(article)})",
            $"{en}the data are in {replacement.Database} ({Citation.En(article)})");
    }

    private BilingualText Open(IReadOnlyList<string> facts)
    {
        var asked = rules.Questions.Where(question => facts.Contains(question.Id, StringComparer.Ordinal)).ToList();
        return new BilingualText("còn tùy: " + string.Join(" ", asked.Select(question => question.Text.Vi)), "it depends: "
            + string.Join(" ", asked.Select(question => question.Text.En)));
    }

    private BilingualText With(ComponentRule rule, string vi, string en)
    {
        if (rule.FormsDoubt is { } doubt)
        {
            (vi, en) = ($"{vi}; hình thức cần đối chiếu với bản ghi: {doubt.Vi}", $"{en}; the form is to be compared with the record: {doubt.En}");
        }

        var (sourceVi, sourceEn) = string.IsNullOrWhiteSpace(rule.LegalBasis) ? Source(rule.Source)
            : (Citation.Vi(rule.LegalBasis), Citation.En(rule.LegalBasis));
        return new BilingualText($"{vi} ({sourceVi})", $"{en} ({sourceEn})");
    }

    private (string Vi, string En) Source(RuleSource source) => source switch
    {
        RuleSource.Curated curated when !string.IsNullOrWhiteSpace(curated.Citation) => (Citation.Vi(curated.Citation), Citation.En(curated.Citation)),
        RuleSource.Inferred inferred =>
            ($"thủ tục {rules.Procedure.Value}, suy ra từ “{inferred.Words}”", $"procedure {rules.Procedure.Value}, inferred from “{inferred.Words}”"),
        _ => ($"thủ tục {rules.Procedure.Value}", $"procedure {rules.Procedure.Value}"),
    };
}
