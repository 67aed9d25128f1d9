using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>What is wrong with rules of a dossier: everything at once. Errors refuse the rules, warnings stand beside them.</summary>
internal sealed partial class DossierRulesCheck
{
    /// <summary>More pieces of one paper than any procedure asks for; a count beyond is a typing error.</summary>
    public const int MostPieces = 999;

    private readonly List<Finding> errors = [];
    private readonly List<Finding> warnings = [];
    private readonly DossierRules rules;
    private readonly List<(ComponentRule Rule, string Place)> components;
    private readonly List<(RequirementGroup Group, string Place)> groups;

    private DossierRulesCheck(DossierRules rules)
    {
        this.rules = rules;
        components = Present(rules.Components, "components", rule => rule.Id);
        groups = Present(rules.Groups, "groups", group => group.Id);
        CheckWhole();
        CheckQuestions();
        CheckIdentifiers();
        components.ForEach(item => CheckComponent(item.Rule, item.Place));
        CheckGroups();
        CheckConditions();
    }

    public static (IReadOnlyList<Finding> Errors, IReadOnlyList<Finding> Warnings) Of(DossierRules rules)
    {
        var check = new DossierRulesCheck(rules);
        return (ValueList.Of(check.errors), ValueList.Of(check.warnings));
    }

    private void Error(string code, string place, string vi, string en) =>
        errors.Add(new Finding(code, FindingSeverity.Error, At(place), new BilingualText(vi, en)));

    private void Warning(string code, string place, string vi, string en) =>
        warnings.Add(new Finding(code, FindingSeverity.Warning, At(place), new BilingualText(vi, en)));

    private void Information(string code, string place, string vi, string en) =>
        warnings.Add(new Finding(code, FindingSeverity.Information, At(place), new BilingualText(vi, en)));

    private string At(string place) => place.Length == 0 ? rules.Procedure.Value : $"{rules.Procedure.Value}, {place}";

    private static string Quote(string? text) => text is null ? "null" : $"\"{Shorten.Within(text, 60)}\"";

    private static bool IsBlank(string? text) => VietnameseText.Clean(text).Length == 0;

    private static bool IsBlank(BilingualText? text) => text is null || IsBlank(text.Vi) || IsBlank(text.En);

    // What is null is said and left out, so that the rest can be checked.
    private List<(T Item, string Place)> Present<T>(IReadOnlyList<T> items, string list, Func<T, string?> id)
        where T : class
    {
        var present = new List<(T, string)>();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is { } item)
            {
                present.Add((item, $"{list}[{i}] {Quote(id(item))}"));
            }
            else
            {
                Error(RequirementFindings.UndefinedPart, $"{list}[{i}]", "phần tử là null", "the entry is null");
            }
        }

        return present;
    }

    private void CheckWhole()
    {
        if (rules.Components.Count == 0)
        {
            Error(RequirementFindings.NoComponent, string.Empty, "không có thành phần hồ sơ nào", "the rules have no component");
        }

        if (rules.Sets is < 1 or > MostPieces)
        {
            Error(RequirementFindings.SetsOutOfRange, "sets", $"số bộ hồ sơ {rules.Sets}: phải từ 1 đến {MostPieces}",
                $"{rules.Sets} sets of the dossier: expected 1 to {MostPieces}");
        }
    }

    private void CheckIdentifiers()
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, place) in components.Select(item => (item.Rule.Id, item.Place)).Concat(groups.Select(item => (item.Group.Id, item.Place))))
        {
            var clean = VietnameseText.Clean(id);
            if (clean.Length == 0)
            {
                Error(RequirementFindings.BadId, place, "mã định danh để trống", "the identifier is blank");
            }
            else if (seen.TryGetValue(clean, out var first))
            {
                Error(RequirementFindings.DuplicateId, place, $"mã {Quote(id)} đã dùng ở {first}", $"the identifier {Quote(id)} is already used at {first}");
            }
            else
            {
                seen.Add(clean, place);
            }
        }
    }

    private void CheckComponent(ComponentRule rule, string place)
    {
        if (IsBlank(rule.Name))
        {
            Error(RequirementFindings.BlankText, place, "tên thành phần để trống", "the name of the component is blank");
        }

        if (rule.Source is null || rule.HandingOver is < HandingOver.Submit or > HandingOver.Present
            || rule.Necessity is < Necessity.Required or > Necessity.WhereApplicable)
        {
            Error(RequirementFindings.UndefinedPart, place, "thiếu nguồn, hoặc cách nộp hay mức độ cần thiết không hợp lệ",
                "the source is missing, or the handing over or the necessity is not a defined value");
        }

        if (rule.Pieces.Count == 0)
        {
            Error(RequirementFindings.NoPieces, place, "không nêu bản nào phải nộp", "no pieces are named");
        }

        CheckPieces(rule, place);
        foreach (var replacement in rule.Replacements)
        {
            if (replacement is null || IsBlank(replacement.Database))
            {
                Error(
                    RequirementFindings.ReplacementWithoutDatabase,
                    place,
                    "thay thế bằng dữ liệu nhưng không nêu cơ sở dữ liệu",
                    "a replacement names no database");
            }
            else if (IsBlank(replacement.LegalBasis))
            {
                Warning(RequirementFindings.ReplacementWithoutArticle, place, $"thay thế bằng {Quote(replacement.Database)} nhưng không nêu căn cứ",
                    $"the replacement by {Quote(replacement.Database)} names no article");
            }
        }
    }

    private void CheckPieces(ComponentRule rule, string place)
    {
        const PaperForms all = (PaperForms)2047;
        for (var i = 0; i < rule.Pieces.Count; i++)
        {
            var at = $"{place}, pieces[{i}]";
            if (rule.Pieces[i] is not { } lot)
            {
                Error(RequirementFindings.UndefinedPart, at, "phần tử là null", "the entry is null");
                continue;
            }

            if (lot.Count is < 1 or > MostPieces)
            {
                Error(
                    RequirementFindings.PiecesOutOfRange,
                    at,
                    $"{lot.Count} bản: phải từ 1 đến {MostPieces}",
                    $"{lot.Count} pieces: expected 1 to {MostPieces}");
            }

            if (lot.Forms == PaperForms.None || (lot.Forms & ~all) != PaperForms.None)
            {
                Error(RequirementFindings.NoKnownForm, at, "không nêu hình thức giấy tờ nào, hoặc hình thức không tồn tại",
                    $"no form is accepted, or one that does not exist: {(int)lot.Forms}");
            }

            if (rule.Pieces.Take(i).Any(other => other is not null && other.Forms != lot.Forms && (other.Forms & lot.Forms) != PaperForms.None))
            {
                Error(
                    RequirementFindings.OverlappingForms,
                    at,
                    $"các bản cùng chấp nhận một phần hình thức với bản nêu trước ({lot.Forms}): phải trùng hoàn toàn hoặc không trùng",
                    $"the forms {lot.Forms} overlap in part with those of an earlier lot: expected the same forms or none in common");
            }
        }
    }
}
