using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>Questions and conditions: what they name, and whether they can hold together.</summary>
internal sealed partial class DossierRulesCheck
{
    /// <summary>The most steps a search for answers may take; beyond it contradictions are not searched for, which is reported as a finding.</summary>
    public const int MostSteps = 20_000;

    private readonly Dictionary<string, FactQuestion> sound = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    private void CheckQuestions()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (question, place) in Present(rules.Questions, "questions", question => question.Id))
        {
            var before = errors.Count;
            if (question.Id.Length == 0 || !question.Id.All(c => char.IsLetterOrDigit(c) || c == '-'))
            {
                Error(RequirementFindings.BadId, place, "tên dữ kiện để trống hoặc có ký tự khác chữ, số, dấu gạch nối",
                    "the name of the fact is blank, or has other characters than letters, digits and hyphens");
            }
            else if (!seen.Add(VietnameseText.Clean(question.Id)))
            {
                Error(RequirementFindings.DuplicateId, place, $"câu hỏi {Quote(question.Id)} ghi hai lần", $"duplicate question {Quote(question.Id)}");
            }

            if (IsBlank(question.Text))
            {
                Error(RequirementFindings.BlankText, place, "câu hỏi để trống", "the text of the question is blank in one of its languages");
            }

            if (question is FactQuestion.OfNumber { Least: { } least, Most: { } most } && least > most)
            {
                Error(RequirementFindings.QuestionWithoutChoice, place, $"không có số nào từ {DateText.EnNumber(least)} đến {DateText.EnNumber(most)}",
                    $"no number is from {DateText.EnNumber(least)} to {DateText.EnNumber(most)}");
            }

            if (question is FactQuestion.OfChoice choices)
            {
                var distinct = choices.Choices.Select(choice => VietnameseText.Clean(choice.Key)).Where(id => id.Length > 0)
                    .Distinct(StringComparer.OrdinalIgnoreCase).Count();
                if (choices.Choices.Count < 2 || distinct != choices.Choices.Count || choices.Choices.Any(choice => IsBlank(choice.Value)))
                {
                    Error(RequirementFindings.QuestionWithoutChoice, place, "cần ít nhất hai lựa chọn khác nhau, có mã và lời",
                        "expected at least two choices, each with an identifier of its own and a text");
                }
            }

            if (errors.Count == before)
            {
                sound[question.Id] = question;
            }
        }
    }

    private void CheckConditions()
    {
        var named = components.SelectMany(item => item.Rule.Replacements.Where(replacement => replacement is not null)
            .Select(replacement => (replacement.Unless, item.Place + ", replacement")).Prepend((item.Rule.Condition, item.Place)))
            .Concat(groups.Select(item => (item.Group.Condition, item.Place))).ToList();
        var usable = named.Where(item => IsSound(item.Item1, item.Item2)).Select(item => item.Item1).ToList();
        foreach (var question in rules.Questions.Where(question => question is not null && !used.Contains(question.Id)))
        {
            Information(
                RequirementFindings.UnusedQuestion,
                $"questions {Quote(question.Id)}",
                "không điều kiện nào dùng đến câu hỏi",
                "no condition uses the question");
        }

        if (!isTree || usable.Count < named.Count)
        {
            return; // what may not be asked, or goes in a circle, cannot be put together
        }

        var space = new FactSpace(
            [.. rules.Questions.Where(question => question is not null && sound.TryGetValue(question.Id, out var own) && ReferenceEquals(own, question))],
            usable.SelectMany(ConditionNode.Parts).Select(part => part.Condition));
        new ContradictionCheck(this, space).Run();
    }

    private bool IsSound(Condition? condition, string place)
    {
        var before = errors.Count;
        var isAsked = true;
        foreach (var (part, depth) in condition is null ? [(null!, 1)] : ConditionNode.Parts(condition))
        {
            if (depth > ConditionNode.MostDepth)
            {
                Error(RequirementFindings.TooDeep, place, $"điều kiện lồng nhau quá {ConditionNode.MostDepth} tầng",
                    $"the condition is nested deeper than {ConditionNode.MostDepth} levels");
                break;
            }

            var fact = part switch
            {
                null => null,
                Condition.Is some => some.Fact,
                Condition.Between range => range.Fact,
                _ => string.Empty,
            };
            if (part is null || fact is null)
            {
                Error(RequirementFindings.UndefinedPart, place, "điều kiện là null", "a condition is null, or names no fact");
            }
            else if (part is Condition.Is or Condition.Between)
            {
                isAsked &= IsSoundAtom(part, fact, place);
            }
        }

        return isAsked && errors.Count == before;
    }

    private bool IsSoundAtom(Condition atom, string fact, string place)
    {
        used.Add(fact);
        var isAsked = sound.TryGetValue(fact, out var question);
        if (!isAsked && !rules.Questions.Any(asked => asked?.Id == fact))
        {
            Error(RequirementFindings.UnknownFact, place, $"không câu hỏi nào hỏi dữ kiện {Quote(fact)}", $"no question asks for the fact {Quote(fact)}");
        }

        if (atom is Condition.Is { Values: var values })
        {
            if (values.Count == 0)
            {
                Error(
                    RequirementFindings.ConditionWithoutValues,
                    place,
                    $"điều kiện về {Quote(fact)} không nêu giá trị nào",
                    $"the condition on {Quote(fact)} names no value");
            }

            foreach (var value in values.Where(value => value is null || question?.Accepts(value) == false))
            {
                Error(RequirementFindings.ValueNotAccepted, place, $"câu hỏi {Quote(fact)} không nhận giá trị {Quote(value?.ToString())}",
                    $"the question {Quote(fact)} does not accept {Quote(value?.ToString())}: expected {question?.Expected ?? "a value"}");
            }
        }
        else if (atom is Condition.Between range)
        {
            CheckRange(range, question, place);
        }

        return isAsked;
    }

    private void CheckRange(Condition.Between range, FactQuestion? question, string place)
    {
        if (range.Least > range.Most)
        {
            Error(RequirementFindings.ImpossibleRange, place, $"khoảng của {Quote(range.Fact)} có cận dưới lớn hơn cận trên",
                $"the range of {Quote(range.Fact)} has its least above its most");
        }
        else if (question is not null and not FactQuestion.OfNumber)
        {
            Error(RequirementFindings.ImpossibleRange, place, $"khoảng số cho {Quote(range.Fact)}, nhưng câu hỏi không hỏi số",
                $"a range of numbers for {Quote(range.Fact)}, but the question does not ask for a number");
        }
        else if (question is FactQuestion.OfNumber number && (range.Least > number.Most || range.Most < number.Least))
        {
            Error(RequirementFindings.ImpossibleRange, place, $"khoảng của {Quote(range.Fact)} nằm ngoài các số mà câu hỏi nhận",
                $"the range of {Quote(range.Fact)} holds no number that the question accepts: expected {number.Expected}");
        }
        else if (range.Least is null && range.Most is null)
        {
            Warning(RequirementFindings.RangeWithoutEnds, place, $"khoảng của {Quote(range.Fact)} không có cận nào nên luôn đúng",
                $"the range of {Quote(range.Fact)} has no end, and always holds");
        }
    }
}
