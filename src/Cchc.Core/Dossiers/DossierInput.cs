using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>A dossier sorted by the components of the rules, with what could not be understood.</summary>
internal sealed class DossierInput
{
    private readonly List<Finding> findings = [];
    private readonly DossierRules rules;

    public DossierInput(DossierRules rules, Dossier dossier, bool isOnline)
    {
        this.rules = rules;
        Pieces = [.. rules.Components.Select(rule => new ComponentPieces(rule, isOnline))];
        CheckFacts(dossier.Facts ?? throw new ArgumentNullException(nameof(dossier)));
        var strangers = new List<DossierItem>();
        for (var i = 0; i < dossier.Items.Count; i++)
        {
            var item = dossier.Items[i] ?? throw new ArgumentNullException(nameof(dossier), $"items[{i}] is null.");
            if (!IsSound(item, i))
            {
                continue;
            }

            var component = rules.NumberOf(item.Component);
            if (component < 0)
            {
                strangers.Add(item);
            }
            else
            {
                Pieces[component].Add(item.Form, item.Count, item.IsReused);
            }
        }

        UnlistedItems = ValueList.Of(strangers);
        Findings = ValueList.Of(findings);
    }

    public ComponentPieces[] Pieces { get; }

    public IReadOnlyList<DossierItem> UnlistedItems { get; }

    public IReadOnlyList<Finding> Findings { get; }

    private void CheckFacts(Facts facts)
    {
        foreach (var name in facts.Names)
        {
            var index = rules.Graph.Space.IndexOf(name);
            if (index < 0)
            {
                var known = rules.Questions.Count == 0 ? "none" : string.Join(", ", rules.Questions.Select(question => question.Id));
                Add(DossierInputFindings.UnknownFact, "facts", $"thủ tục không hỏi dữ kiện \"{name}\" (giá trị {facts[name]})",
                    $"no question asks for the fact \"{name}\" (value {facts[name]}): expected one of {known}");
            }
            else if (!rules.Questions[index].Accepts(facts[name]!))
            {
                Add(
                    DossierInputFindings.ValueNotAccepted,
                    "facts",
                    $"\"{facts[name]}\" không phải câu trả lời cho dữ kiện \"{name}\"; cần {rules.Questions[index].ExpectedWords.Vi}",
                    $"\"{facts[name]}\" is not an answer to the question \"{name}\": expected {rules.Questions[index].ExpectedWords.En}");
            }
        }
    }

    private bool IsSound(DossierItem item, int number)
    {
        var before = findings.Count;
        if (!ComponentPieces.IsOneForm(item.Form))
        {
            Add(DossierInputFindings.NotOneForm, $"items[{number}] \"{item.Component}\"", $"hình thức {item.Form}: phải là đúng một hình thức",
                $"the form {item.Form}: expected exactly one form");
        }

        if (item.Count < 1)
        {
            Add(
                DossierInputFindings.CountBelowOne,
                $"items[{number}] \"{item.Component}\"",
                $"{item.Count} bản: phải từ 1 trở lên",
                $"{item.Count} pieces: expected 1 or more");
        }

        return findings.Count == before;
    }

    private void Add(string code, string place, string vi, string en) =>
        findings.Add(new Finding(code, FindingSeverity.Error, place, new BilingualText(vi, en)));
}
