using System.Text.Json;
using Cchc.Core.Reading;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Components;

internal sealed partial class DossierRulesParser
{
    private const string ConditionShapes = "{\"fact\", \"is\"}, {\"fact\", \"in\"}, {\"fact\", \"from\", \"to\"}, {\"all\"}, {\"any\"}, {\"not\"}";

    private static readonly string[][] Shapes = [["fact", "is"], ["fact", "in"], ["fact", "from", "to"], ["all"], ["any"], ["not"]];
    private static readonly string[] QuestionNames = ["id", "type", "vi", "en", "askedOf", "doubtOf", "note"];
    private static readonly string[] ChoiceNames = ["id", "vi", "en"];

    private FactQuestion? Question(LineJson json)
    {
        var type = Required(json, "type", NameOf(json)) is { } word ? Word(word, json["type"]!, "type", NameOf(json), ComponentWords.Questions) : null;
        CheckNames(json, NameOf(json), type switch
        {
            ComponentWords.Choice => [.. QuestionNames, "choices"],
            ComponentWords.Number => [.. QuestionNames, "from", "to", "unit"],
            ComponentWords.YesNo => QuestionNames,
            _ => [.. QuestionNames, "choices", "from", "to", "unit"],
        });
        var id = Identifier(json, questionLines);
        var text = Both(json, id);
        _ = Text(json, "note", id);
        FactQuestion? question = type switch
        {
            ComponentWords.YesNo => new FactQuestion.YesNo(id ?? "?", text),
            ComponentWords.Number =>
                new FactQuestion.OfNumber(id ?? "?", text, Number(json, "from", id), Number(json, "to", id), Text(json, "unit", id) ?? string.Empty),
            ComponentWords.Choice => new FactQuestion.OfChoice(id ?? "?", text, Choices(json, id)),
            _ => null,
        };
        return id is null || question is null ? null
            : question with { AskedOf = Word(json, "askedOf", id, ComponentWords.Audiences), DoubtOf = Text(json, "doubtOf", id) ?? string.Empty };
    }

    private List<KeyValuePair<string, BilingualText>> Choices(LineJson json, string? question)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var choices = Objects(json, "choices", question, required: true, item =>
        {
            CheckNames(item, question, ChoiceNames);
            var text = Both(item, question);
            return Identifier(item, seen) is { } id ? new ChoiceText(id, text) : null;
        });
        return [.. choices.Select(choice => new KeyValuePair<string, BilingualText>(choice.Id, choice.Text))];
    }

    private BilingualText Both(LineJson json, string? id) => new(Required(json, "vi", id) ?? "?", Required(json, "en", id) ?? "?");

    private Condition OptionalCondition(LineJson json, string name, string? id, Condition otherwise) =>
        json.Given(name) is { } value ? ConditionOf(value, id) : otherwise;

    private Condition ConditionOf(LineJson json, string? id)
    {
        if (json.Kind != JsonTokenType.StartObject)
        {
            return NoCondition(json, id);
        }

        var names = json.Members.Select(member => member.Name).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count != json.Members.Count)
        {
            CheckNames(json, id, [.. names]); // which is given twice
        }

        // A range may leave out one of its ends; everything else is written whole.
        var shape = Array.Find(Shapes, shape => names.TrueForAll(name => shape.Contains(name, StringComparer.Ordinal))
            && names.Count >= Math.Min(2, shape.Length) && names.Contains(shape[0], StringComparer.Ordinal));
        return (shape is null ? null : shape[shape.Length - 1]) switch
        {
            "is" => new Condition.Is(Required(json, "fact", id) ?? "?", [.. Values([json["is"]!], id)]),
            "in" => new Condition.Is(Required(json, "fact", id) ?? "?", [.. Values(Items(json, "in", id), id)]),
            "to" => new Condition.Between(Required(json, "fact", id) ?? "?", Number(json, "from", id), Number(json, "to", id)),
            "all" => new Condition.All(Items(json, "all", id).Select(item => ConditionOf(item, id)).ToList()),
            "any" => new Condition.Any(Items(json, "any", id).Select(item => ConditionOf(item, id)).ToList()),
            "not" => new Condition.Not(ConditionOf(json["not"]!, id)),
            _ => NoCondition(json, id),
        };
    }

    private Condition NoCondition(LineJson json, string? id)
    {
        var found = json.Kind == JsonTokenType.StartObject ? Shorten.To("{" + string.Join(", ", json.Members.Select(member => $"\"{member.Name}\"")) + "}")
            : Quoted(json);
        Report(RequirementFileFindings.NotACondition, json.Line, id, $"điều kiện: gặp {found}, cần một trong {ConditionShapes}",
            $"condition: found {found}, expected one of {ConditionShapes}");
        return Condition.Always;
    }

    private IEnumerable<FactValue> Values(IEnumerable<LineJson> items, string? id)
    {
        foreach (var item in items)
        {
            switch (item.Kind)
            {
                case JsonTokenType.True or JsonTokenType.False:
                    yield return new FactValue.YesNo(item.Kind == JsonTokenType.True);
                    break;
                case JsonTokenType.Number when Decimal(item, "is", id) is { } number:
                    yield return new FactValue.Number(number);
                    break;
                case JsonTokenType.String when TextOf(item, "is", id) is { } choice:
                    yield return new FactValue.Choice(choice);
                    break;
                case JsonTokenType.Number or JsonTokenType.String when !IsBlank(item):
                    break; // reported where it was read
                default:
                    Expected(FormFault.WrongType, item, "is", id, "true, false, số hoặc mã lựa chọn", "true, false, a number or the id of a choice");
                    break;
            }
        }
    }

    private sealed record ChoiceText(string Id, BilingualText Text);
}
