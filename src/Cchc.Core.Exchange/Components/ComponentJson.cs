using System.Text.Json;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Components;

/// <summary>Questions, components, groups and conditions as objects of <c>cchc-components/1</c>.</summary>
internal static class ComponentJson
{
    private static readonly Condition Never = new Condition.Any([]);

    public static void Question(Utf8JsonWriter json, FactQuestion question)
    {
        json.WriteStartObject();
        json.WriteString("id", question.Id);
        json.WriteString("type", question is FactQuestion.YesNo ? ComponentWords.YesNo : question is FactQuestion.OfChoice ? ComponentWords.Choice
            : ComponentWords.Number);
        Both(json, question.Text);
        if (question.AskedOf != QuestionAudience.Applicant)
        {
            json.WriteString("askedOf", Array.Find(ComponentWords.Audiences, item => item.Value == question.AskedOf).Word);
        }

        Text(json, "doubtOf", question.DoubtOf);
        switch (question)
        {
            case FactQuestion.OfChoice choice:
                json.WriteStartArray("choices");
                foreach (var item in choice.Choices)
                {
                    json.WriteStartObject();
                    json.WriteString("id", item.Key);
                    Both(json, item.Value);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            case FactQuestion.OfNumber number:
                Number(json, "from", number.Least);
                Number(json, "to", number.Most);
                Text(json, "unit", number.Unit);
                break;
            default:
                break;
        }

        json.WriteEndObject();
    }

    public static void Component(Utf8JsonWriter json, ComponentRule rule, string? citation)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        if (rule.HandingOver != HandingOver.Submit)
        {
            json.WriteString("handingOver", Array.Find(ComponentWords.HandingOvers, item => item.Value == rule.HandingOver).Word);
        }

        json.WriteStartArray("pieces");
        foreach (var pieces in rule.Pieces)
        {
            json.WriteStartObject();
            json.WriteNumber("count", pieces.Count);
            Texts(json, "forms", ComponentWords.WordsOf(pieces.Forms));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (rule.Necessity != Necessity.Required)
        {
            json.WriteString("necessity", Array.Find(ComponentWords.Necessities, item => item.Value == rule.Necessity).Word);
        }

        Condition(json, "condition", rule.Condition, Requirements.Condition.Always);
        if (rule.Replacements.Count > 0)
        {
            json.WriteStartArray("replacements");
            foreach (var replacement in rule.Replacements)
            {
                json.WriteStartObject();
                json.WriteString("database", replacement.Database);
                json.WriteString("legalBasis", replacement.LegalBasis);
                Condition(json, "unless", replacement.Unless, Never);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Text(json, "resultOf", rule.ResultOf);
        Text(json, "legalBasis", rule.LegalBasis);
        Doubt(json, "doubt", rule.Doubt);
        Doubt(json, "formsDoubt", rule.FormsDoubt);
        Source(json, rule.Source, citation);
        json.WriteEndObject();
    }

    public static void Group(Utf8JsonWriter json, RequirementGroup group, string? citation)
    {
        json.WriteStartObject();
        json.WriteString("id", group.Id);
        Text(json, "name", group.Name);
        Number(json, "atLeast", group.AtLeast);
        Texts(json, "members", group.Members);
        Condition(json, "condition", group.Condition, Requirements.Condition.Always);
        Doubt(json, "doubt", group.Doubt);
        Source(json, group.Source, citation);
        json.WriteEndObject();
    }

    private static void Doubt(Utf8JsonWriter json, string name, BilingualText? doubt)
    {
        if (doubt is not null)
        {
            json.WriteStartObject(name);
            Both(json, doubt);
            json.WriteEndObject();
        }
    }

    private static void Source(Utf8JsonWriter json, RuleSource source, string? citation)
    {
        switch (source)
        {
            case RuleSource.Curated curated when curated.Citation != citation:
                json.WriteString("citation", curated.Citation);
                break;
            case RuleSource.Inferred inferred:
                json.WriteString("inferred", inferred.Words);
                break;
            case RuleSource.Stated:
                json.WriteBoolean("stated", true);
                break;
            default:
                break; // the citation at the head says it
        }
    }

    private static void Condition(Utf8JsonWriter json, string name, Condition condition, Condition otherwise)
    {
        if (condition != otherwise)
        {
            json.WritePropertyName(name);
            Condition(json, condition);
        }
    }

    public static void Condition(Utf8JsonWriter json, Condition condition)
    {
        json.WriteStartObject();
        switch (condition)
        {
            case Condition.Is { Values.Count: 1 } one:
                json.WriteString("fact", one.Fact);
                json.WritePropertyName("is");
                Value(json, one.Values[0]);
                break;
            case Condition.Is several:
                json.WriteString("fact", several.Fact);
                json.WriteStartArray("in");
                foreach (var value in several.Values)
                {
                    Value(json, value);
                }

                json.WriteEndArray();
                break;
            case Condition.Between between:
                json.WriteString("fact", between.Fact);
                Number(json, "from", between.Least);
                Number(json, "to", between.Most);
                if (between is { Least: null, Most: null })
                {
                    json.WriteNull("from"); // any number: without this nothing would say that it is a range
                }

                break;
            case Condition.All all:
                Conditions(json, "all", all.Conditions);
                break;
            case Condition.Any any:
                Conditions(json, "any", any.Conditions);
                break;
            case Condition.Not not:
                json.WritePropertyName("not");
                Condition(json, not.Condition);
                break;
            default:
                throw new NotSupportedException(condition.GetType().Name);
        }

        json.WriteEndObject();
    }

    private static void Conditions(Utf8JsonWriter json, string name, IReadOnlyList<Condition> conditions)
    {
        json.WriteStartArray(name);
        foreach (var condition in conditions)
        {
            Condition(json, condition);
        }

        json.WriteEndArray();
    }

    private static void Value(Utf8JsonWriter json, FactValue value)
    {
        switch (value)
        {
            case FactValue.YesNo yes:
                json.WriteBooleanValue(yes.Value);
                break;
            case FactValue.Number number:
                json.WriteNumberValue(number.Value);
                break;
            default:
                json.WriteStringValue(((FactValue.Choice)value).Id);
                break;
        }
    }

    private static void Both(Utf8JsonWriter json, BilingualText text)
    {
        json.WriteString("vi", text.Vi);
        json.WriteString("en", text.En);
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text);
        }
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }
}
