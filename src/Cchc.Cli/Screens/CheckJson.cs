using System.Text.Json;
using Cchc.Core.Dossiers;

namespace Cchc.Cli.Screens;

/// <summary>A check as JSON, with the letter and the receipt when they are asked for.</summary>
internal static class CheckJson
{
    public static void Write(Utf8JsonWriter writer, DossierCheck result, string name)
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
            NeedJson.Pieces(writer, "missing", item.Missing);
            writer.WriteNumber("excessPieces", item.ExcessPieces);
            writer.WriteString("reasonVi", item.Reason.Vi);
            writer.WriteString("reasonEn", item.Reason.En);
            NeedJson.Doubts(writer, item.Rule);
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
            writer.WriteString("doubtVi", item.Group.Doubt?.Vi);
            writer.WriteString("doubtEn", item.Group.Doubt?.En);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("strangers");
        foreach (var item in result.UnlistedItems)
        {
            writer.WriteStringValue(item.Name.Length > 0 ? item.Name : item.Component);
        }

        writer.WriteEndArray();
        NeedJson.Questions(writer, "openQuestions", result.OpenQuestions);
    }

    /// <summary>The letter: its text and its parts.</summary>
    public static void Letter(Utf8JsonWriter writer, SupplementRequest request, string text)
    {
        writer.WriteStartObject("letter");
        writer.WriteString("state", JsonOut.Camel(request.GetType().Name));
        writer.WriteString("text", text);
        var (needs, conditional, questions) = request switch
        {
            SupplementRequest.Needed needed => (needed.Needs, needed.Conditional, needed.Questions),
            SupplementRequest.Undetermined open => ([], open.Conditional, open.Questions),
            _ => ([], [], []),
        };
        NeedJson.Write(writer, "needs", needs);
        NeedJson.Write(writer, "conditional", conditional);
        NeedJson.Questions(writer, "questions", questions);
        NeedJson.Write(writer, "forDesk", request.ForDesk);
        NeedJson.Questions(writer, "deskQuestions", request.DeskQuestions);
        Ids(writer, "toFetch", request.ToFetch);
        Ids(writer, "leftOut", request.LeftOut);
        writer.WriteEndObject();
    }

    /// <summary>The receipt: its text and its rows.</summary>
    public static void Receipt(Utf8JsonWriter writer, ReceiptList list, string text)
    {
        writer.WriteStartObject("receipt");
        writer.WriteString("text", text);
        writer.WriteStartArray("rows");
        foreach (var row in list.Rows)
        {
            writer.WriteStartObject();
            writer.WriteNumber("number", row.Number);
            writer.WriteString("component", row.Component);
            writer.WriteString("name", row.Name);
            writer.WriteString("form", JsonOut.Camel(row.Form.ToString()));
            writer.WriteNumber("count", row.Count);
            writer.WriteNumber("originals", row.Originals);
            writer.WriteNumber("copies", row.Copies);
            writer.WriteBoolean("known", row.IsKnown);
            writer.WriteBoolean("presented", row.IsPresented);
            writer.WriteBoolean("digitised", row.IsDigitised);
            writer.WriteBoolean("reused", row.IsReused);
            writer.WriteBoolean("signed", row.IsSigned);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Ids(Utf8JsonWriter writer, string name, IReadOnlyList<ComponentResult> components)
    {
        writer.WriteStartArray(name);
        foreach (var item in components)
        {
            writer.WriteStringValue(item.Rule.Id);
        }

        writer.WriteEndArray();
    }
}
