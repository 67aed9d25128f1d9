using Cchc.Core.Text;

namespace Cchc.Core.Requirements.Inference;

/// <summary>The questions that inferred conditions need: yes or no, the same words once.</summary>
internal sealed class InferredQuestions
{
    private readonly Dictionary<string, Condition> asked = new(StringComparer.Ordinal);
    private readonly List<FactQuestion> items = [];

    public IReadOnlyList<FactQuestion> Items => items;

    /// <summary>The condition that words of a record hold; a question to the agency where only the agency can know.</summary>
    public Condition Ask(string words) =>
        Ask("t-" + VietnameseText.Fold(words), "truong-hop",
            new BilingualText($"Hồ sơ có thuộc trường hợp này không: \"{words}\"?", $"Does this case apply: \"{words}\"?"), AgencyKnowledge.Decides(words)
            ? QuestionAudience.Agency : QuestionAudience.Applicant);

    /// <summary>The condition that data cannot be used in place of a component.</summary>
    public Condition DataFails(string name, string database) => Ask(
        "d-" + VietnameseText.Fold(name),
        "khong-co-du-lieu",
        new BilingualText($"Có phải không khai thác được dữ liệu ({database}) thay cho \"{name}\" không?",
            $"Can the data ({database}) in place of \"{name}\" not be used?"),
        QuestionAudience.Agency);

    private Condition Ask(string key, string prefix, BilingualText text, QuestionAudience of)
    {
        if (!asked.TryGetValue(key, out var condition))
        {
            var id = FormattableString.Invariant($"{prefix}-{items.Count + 1}");
            condition = new Condition.Is(id, new FactValue.YesNo(true));
            asked.Add(key, condition);
            items.Add(new FactQuestion.YesNo(id, text) { AskedOf = of });
        }

        return condition;
    }
}
