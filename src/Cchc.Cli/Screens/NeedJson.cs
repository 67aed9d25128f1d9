using System.Text.Json;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;

namespace Cchc.Cli.Screens;

/// <summary>Papers, choices and questions as JSON.</summary>
internal static class NeedJson
{
    public static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<DossierNeed> needs)
    {
        writer.WriteStartArray(name);
        foreach (var need in needs)
        {
            writer.WriteStartObject();
            switch (need)
            {
                case DossierNeed.Paper paper:
                    Paper(writer, paper);
                    break;
                case DossierNeed.Choice choice:
                    writer.WriteString("type", "choice");
                    Group(writer, choice.Group);
                    writer.WriteNumber("wanted", choice.Wanted);
                    writer.WriteString("reasonVi", choice.Reason?.Vi);
                    writer.WriteString("reasonEn", choice.Reason?.En);
                    Write(writer, "alternatives", choice.Alternatives);
                    break;
                case DossierNeed.Together together:
                    writer.WriteString("type", "together");
                    Group(writer, together.Group);
                    Write(writer, "members", together.Members);
                    break;
            }

            writer.WriteString("whenVi", need.When?.Vi);
            writer.WriteString("whenEn", need.When?.En);
            Texts(writer, "openFacts", need.OpenFacts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Pieces with the words of cchc-dossier/1 for their forms.</summary>
    public static void Pieces(Utf8JsonWriter writer, string name, IReadOnlyList<RequiredPieces> pieces)
    {
        writer.WriteStartArray(name);
        foreach (var lot in pieces)
        {
            writer.WriteStartObject();
            writer.WriteNumber("count", lot.Count);
            Texts(writer, "forms", Enum.GetValues<PaperForms>().Where(form => form != PaperForms.None && ((int)form & ((int)form - 1)) == 0 && lot.Forms.HasFlag(form)).Select(form => JsonOut.Camel(form.ToString())));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void Questions(Utf8JsonWriter writer, string name, IReadOnlyList<FactQuestion> questions)
    {
        writer.WriteStartArray(name);
        foreach (var question in questions)
        {
            writer.WriteStartObject();
            writer.WriteString("id", question.Id);
            writer.WriteString("type", question switch { FactQuestion.YesNo => "yesNo", FactQuestion.OfChoice => "choice", _ => "number" });
            writer.WriteString("textVi", question.Text.Vi);
            writer.WriteString("textEn", question.Text.En);
            writer.WriteString("askedOf", JsonOut.Camel(question.AskedOf.ToString()));
            writer.WriteString("doubtOf", question.DoubtOf.Length > 0 ? question.DoubtOf : null);
            writer.WriteString("expected", question.Expected);
            writer.WriteStartArray("choices");
            foreach (var choice in question is FactQuestion.OfChoice of ? of.Choices : [])
            {
                writer.WriteStartObject();
                writer.WriteString("id", choice.Key);
                writer.WriteString("textVi", choice.Value.Vi);
                writer.WriteString("textEn", choice.Value.En);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Paper(Utf8JsonWriter writer, DossierNeed.Paper paper)
    {
        writer.WriteString("type", "paper");
        writer.WriteString("component", paper.Rule.Id);
        writer.WriteString("name", paper.Rule.Name);
        writer.WriteString("handingOver", JsonOut.Camel(paper.Rule.HandingOver.ToString()));
        writer.WriteString("necessity", JsonOut.Camel(paper.Rule.Necessity.ToString()));
        Pieces(writer, "pieces", paper.Pieces);
        writer.WriteString("legalBasis", paper.Rule.LegalBasis);
        writer.WriteString("source", SourceOf(paper.Rule.Source));
        writer.WriteString("reasonVi", paper.Reason?.Vi);
        writer.WriteString("reasonEn", paper.Reason?.En);
        writer.WriteString("lackVi", paper.Lack?.Vi);
        writer.WriteString("lackEn", paper.Lack?.En);
        Doubts(writer, paper.Rule);
    }

    /// <summary>What is doubtful about a component.</summary>
    public static void Doubts(Utf8JsonWriter writer, ComponentRule rule)
    {
        writer.WriteString("doubtVi", rule.Doubt?.Vi);
        writer.WriteString("doubtEn", rule.Doubt?.En);
        writer.WriteString("formsDoubtVi", rule.FormsDoubt?.Vi);
        writer.WriteString("formsDoubtEn", rule.FormsDoubt?.En);
    }

    private static void Group(Utf8JsonWriter writer, RequirementGroup group)
    {
        writer.WriteString("group", group.Id);
        writer.WriteString("name", group.Name);
        writer.WriteString("source", SourceOf(group.Source));
    }

    private static string? SourceOf(RuleSource source) => source switch
    {
        RuleSource.Curated curated => curated.Citation,
        RuleSource.Inferred inferred => inferred.Words,
        _ => null,
    };

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
