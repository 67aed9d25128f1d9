using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>A condition in words, by the questions of the rules; what the known facts have settled is left out.</summary>
internal sealed class ConditionWords(DossierRules rules, Facts facts)
{
    private const string AndVi = "; và ";

    /// <summary>Said where it is open whether something is needed, and no condition says why.</summary>
    public static BilingualText Depending { get; } = new("tùy câu trả lời", "depending on the answers");

    /// <summary>Several cases, in any of which something is needed.</summary>
    public static BilingualText AnyOf(IEnumerable<BilingualText> cases)
    {
        var texts = cases.Distinct().Select(text => text.Vi.Contains(AndVi) ? new BilingualText($"({text.Vi})", $"({text.En})") : text).ToList();
        return texts.Count == 1 ? cases.First() : Joined(texts, "; hoặc ", "; or ");
    }

    /// <summary>What of several conditions, all of which must hold, is open; null when nothing is.</summary>
    public BilingualText? Open(IEnumerable<Condition> conditions)
    {
        var open = conditions.Where(condition => condition.Evaluate(facts) == Truth.Unknown).ToList();
        var texts = open.Select(condition => Of(condition, nested: false)).Distinct().ToList();
        return open.Exists(ConditionForms.IsUnsaid) ? Depending : texts.Count == 0 ? null : Joined(texts, AndVi, "; and ");
    }

    private BilingualText Of(Condition condition, bool nested) => condition switch
    {
        Condition.Is item => Answered(item.Fact, item.Values),
        Condition.Between range => Answered(range.Fact, Range(range.Fact, range.Least, range.Most)),
        Condition.All all => Several(all.Conditions, nested, Truth.True, " và ", " and "),
        Condition.Any any => Several(any.Conditions, nested, Truth.False, " hoặc ", " or "),
        Condition.Not { Condition: Condition.Is { Values.Count: 1 } item } when item.Values[0] is FactValue.YesNo answer =>
            Answered(item.Fact, [new FactValue.YesNo(!answer.Value)]),
        Condition.Not not => Negated(Of(not.Condition, nested: false)),
        _ => new(condition.ToString(), condition.ToString()),
    };

    private BilingualText Several(IReadOnlyList<Condition> conditions, bool nested, Truth settled, string vi, string en)
    {
        var open = conditions.Where(condition => condition.Evaluate(facts) != settled).ToList();
        var text = Joined([.. open.Select(condition => Of(condition, nested || open.Count > 1)).Distinct()], vi, en);
        return nested && open.Count > 1 ? new($"({text.Vi})", $"({text.En})") : text;
    }

    private static BilingualText Negated(BilingualText text) => new($"không phải ({text.Vi})", $"not ({text.En})");

    private static BilingualText Joined(List<BilingualText> texts, string vi, string en) =>
        new(string.Join(vi, texts.Select(text => text.Vi)), string.Join(en, texts.Select(text => text.En)));

    private FactQuestion? QuestionOf(string fact) => rules.Questions.FirstOrDefault(question => question.Id == fact);

    private BilingualText Answered(string fact, IReadOnlyList<FactValue> values) =>
        Answered(fact, Joined([.. values.Select(value => Value(fact, value))], " hoặc ", " or "));

    private BilingualText Answered(string fact, BilingualText answer)
    {
        var question = QuestionOf(fact)?.Text ?? new BilingualText(fact, fact);
        return new($"“{question.Vi}” – {answer.Vi}", $"“{question.En}” – {answer.En}");
    }

    private BilingualText Value(string fact, FactValue value) => value switch
    {
        FactValue.YesNo { Value: true } => new("có", "yes"),
        FactValue.YesNo => new("không", "no"),
        FactValue.Choice choice when QuestionOf(fact) is FactQuestion.OfChoice question =>
            question.Choices.Where(item => item.Key == choice.Id).Select(item => item.Value).FirstOrDefault() ?? new BilingualText(choice.Id, choice.Id),
        FactValue.Number number => new(DateText.ViNumber(number.Value), DateText.EnNumber(number.Value)),
        _ => new(value.ToString(), value.ToString()),
    };

    private BilingualText Range(string fact, decimal? least, decimal? most)
    {
        var unit = QuestionOf(fact) is FactQuestion.OfNumber { Unit.Length: > 0 } number ? " " + number.Unit : string.Empty;
        return (least, most) switch
        {
            ({ } from, { } to) =>
                new($"từ {DateText.ViNumber(from)} đến {DateText.ViNumber(to)}{unit}", $"from {DateText.EnNumber(from)} to {DateText.EnNumber(to)}{unit}"),
            ({ } from, null) => new($"từ {DateText.ViNumber(from)}{unit} trở lên", $"{DateText.EnNumber(from)}{unit} or more"),
            (null, { } to) => new($"đến {DateText.ViNumber(to)}{unit}", $"{DateText.EnNumber(to)}{unit} or less"),
            _ => new("một số", "a number"),
        };
    }
}
