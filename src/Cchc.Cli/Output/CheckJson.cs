using System.Text.Json;
using Cchc.Core.Dossiers;
using Cchc.Core.Procedures.Requirements;

namespace Cchc.Cli.Output;

/// <summary>A check and a citizen's list as JSON.</summary>
internal static class CheckJson
{
    public static void Print(DossierCheckResult result, string name) => JsonOut.Print(writer =>
    {
        writer.WriteString("procedure", result.Rules.Procedure.Value);
        writer.WriteString("procedureName", name);
        writer.WriteString("state", JsonOut.Camel(result.State.ToString()));
        writer.WriteStartArray("components");
        foreach (var item in result.Components)
        {
            writer.WriteStartObject();
            writer.WriteString("id", item.Rule.Id);
            writer.WriteString("name", item.Rule.Name);
            writer.WriteString("state", JsonOut.Camel(item.State.ToString()));
            writer.WriteStartArray("missing");
            foreach (var lot in item.Missing)
            {
                writer.WriteStartObject();
                writer.WriteNumber("count", lot.Count);
                writer.WriteString("forms", lot.Forms.ToString());
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteNumber("excessPieces", item.ExcessPieces);
            writer.WriteString("reasonVi", item.Reason.Vi);
            writer.WriteString("reasonEn", item.Reason.En);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("groups");
        foreach (var item in result.Groups)
        {
            writer.WriteStartObject();
            writer.WriteString("id", item.Group.Id);
            writer.WriteString("name", item.Group.Name);
            writer.WriteString("state", JsonOut.Camel(item.State.ToString()));
            writer.WriteNumber("wanted", item.Wanted);
            writer.WriteString("reasonVi", item.Reason.Vi);
            writer.WriteString("reasonEn", item.Reason.En);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("strangers");
        foreach (var item in result.Strangers)
        {
            writer.WriteStringValue(item.Name.Length > 0 ? item.Name : item.Component);
        }

        writer.WriteEndArray();
        Questions(writer, "openQuestions", result.OpenQuestions);
    });

    public static void Print(CitizenList list, string name) => JsonOut.Print(writer =>
    {
        writer.WriteString("procedure", list.Rules.Procedure.Value);
        writer.WriteString("procedureName", name);
        writer.WriteNumber("sets", list.Rules.Sets);
        writer.WriteString("text", list.ToText(name));
        Questions(writer, "questions", list.Questions);
    });

    private static void Questions(Utf8JsonWriter writer, string name, IReadOnlyList<FactQuestion> questions)
    {
        writer.WriteStartArray(name);
        foreach (var question in questions)
        {
            writer.WriteStartObject();
            writer.WriteString("id", question.Id);
            writer.WriteString("textVi", question.Text.Vi);
            writer.WriteString("textEn", question.Text.En);
            writer.WriteString("expected", question.Expected);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
