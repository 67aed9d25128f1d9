using Cchc.Core.Dossiers;
using Cchc.Core.Reading;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>Answers as text on their way to facts, with everything that is wrong.</summary>
internal sealed class DossierAnswers(DossierRules rules)
{
    private readonly Dictionary<string, FactQuestion> questions = rules.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, FactValue> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<Finding> findings = [];
    private HashSet<string> typed = new(StringComparer.Ordinal);

    public Facts Facts => new(known);

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>From here on answers come from the file: what was typed wins over them.</summary>
    public void EndTyped() => typed = new HashSet<string>(seen, StringComparer.Ordinal);

    public void Add(string written, string text, string place)
    {
        var name = VietnameseText.Clean(written);
        if (typed.Contains(name))
        {
            return;
        }

        if (!seen.Add(name))
        {
            Report(
                RequirementFileFindings.DuplicateMember,
                place,
                $"dữ kiện \"{Shorten.To(name)}\" ghi hai lần",
                $"the fact \"{Shorten.To(name)}\" is given twice");
        }
        else if (!questions.TryGetValue(name, out var question))
        {
            var asked = string.Join(", ", rules.Questions.Select(item => item.Id));
            Report(DossierInputFindings.UnknownFact, place,
                $"thủ tục không hỏi dữ kiện \"{Shorten.To(name)}\"; {(asked.Length == 0 ? "thủ tục này không hỏi gì" : "cần " + asked)}",
                $"there is no question \"{Shorten.To(name)}\": expected {(asked.Length == 0 ? "none" : asked)}");
        }
        else if (question.Read(text) is not { } value)
        {
            Report(DossierInputFindings.ValueNotAccepted, place,
                $"\"{Shorten.To(text)}\" không phải câu trả lời cho \"{name}\"; cần {question.ExpectedWords.Vi}",
                $"\"{Shorten.To(text)}\" is no answer to \"{name}\": expected {question.ExpectedWords.En}");
        }
        else
        {
            known.Add(name, value);
        }
    }

    private void Report(string code, string place, string vi, string en) =>
        findings.Add(new Finding(code, FindingSeverity.Error, place, new BilingualText(vi, en)));
}
