using System.Text;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>
/// A doubt is a question, never a demand: what is doubtful gets a question to the agency, and is required only where the answer is yes. So the check, the
/// letter, the list, the statistics and compiled rules all know it, and what was answered is no doubt any more. Applying it twice changes nothing.
/// </summary>
internal sealed class DoubtQuestions
{
    private const int LongestName = 160;
    private const string Prefix = "phai-nop-";
    private readonly List<FactQuestion> asked;
    private readonly HashSet<string> names;
    private readonly HashSet<string> doubtful = new(StringComparer.Ordinal);

    public DoubtQuestions(IEnumerable<FactQuestion> questions, IEnumerable<ComponentRule> components, IEnumerable<RequirementGroup> groups)
    {
        asked = [.. questions];
        names = new HashSet<string>(asked.Where(question => question is not null).Select(question => question.Id), StringComparer.Ordinal);
        Components = [.. components.Select(Asked)];
        Groups = [.. groups.Select(Asked)];
        asked.RemoveAll(question => question is { DoubtOf.Length: > 0 } && !doubtful.Contains(question.DoubtOf));
    }

    public IReadOnlyList<FactQuestion> Questions => asked;

    public IReadOnlyList<ComponentRule> Components { get; }

    public IReadOnlyList<RequirementGroup> Groups { get; }

    private ComponentRule Asked(ComponentRule rule) => rule is { Doubt: { } doubt, Id.Length: > 0, Condition: not null }
        ? rule with { Condition = With(rule.Condition, rule.Id,
            new BilingualText($"Hồ sơ này có phải có “{Shorten.To(rule.Name, LongestName)}” không? ({doubt.Vi})",
                $"Does this dossier need “{Shorten.To(rule.Name, LongestName)}”? ({doubt.En})")) }
        : rule;

    private RequirementGroup Asked(RequirementGroup group) => group is { Doubt: { } doubt, Id.Length: > 0, Condition: not null }
        ? group with { Condition = With(group.Condition, group.Id,
            new BilingualText($"Nhóm giấy tờ “{Named(group)}” có áp dụng cho hồ sơ này không? ({doubt.Vi})",
                $"Does the group “{Named(group)}” apply to this dossier? ({doubt.En})")) }
        : group;

    private static string Named(RequirementGroup group) => group.Name.Length > 0 ? Shorten.To(group.Name, LongestName) : group.Id;

    private Condition With(Condition condition, string id, BilingualText text)
    {
        doubtful.Add(id);
        var question = asked.Find(item => item is not null && item.DoubtOf == id);
        if (question is null)
        {
            question = new FactQuestion.YesNo(Free(id), text) { AskedOf = QuestionAudience.Agency, DoubtOf = id };
            asked.Add(question);
            names.Add(question.Id);
        }

        var answer = new Condition.Is(question.Id, new FactValue.YesNo(true));
        return condition == Condition.Always ? answer
            : condition == answer || (condition is Condition.All all && all.Conditions.Contains(answer)) ? condition
            : new Condition.All([condition, answer]);
    }

    private string Free(string id)
    {
        var slug = new StringBuilder(Prefix);
        foreach (var letter in VietnameseText.Fold(id))
        {
            slug.Append(char.IsLetterOrDigit(letter) ? letter : '-');
        }

        var name = slug.ToString();
        for (var number = 2; names.Contains(name); number++)
        {
            name = FormattableString.Invariant($"{slug}-{number}");
        }

        return name;
    }
}
