using Cchc.Core.Dossiers;
using Cchc.Core.Text;

namespace Cchc.Cli.Screens;

/// <summary>A citizen's list as JSON.</summary>
internal static class CitizenJson
{
    public static void Print(CitizenList list, string name, Language language) => JsonOut.Print(writer =>
    {
        writer.WriteString("procedure", list.Rules.Procedure.Value);
        writer.WriteString("procedureName", name);
        writer.WriteNumber("sets", list.Rules.Sets);
        NeedJson.Write(writer, "submit", list.Submit);
        NeedJson.Write(writer, "present", list.Present);
        NeedJson.Write(writer, "conditional", list.Conditional);
        NeedJson.Write(writer, "askDesk", list.AskDesk);
        writer.WriteStartArray("notNeeded");
        foreach (var item in list.NotNeeded)
        {
            var database = item.Replacement?.Database;
            writer.WriteStartObject();
            writer.WriteString("component", item.Rule.Id);
            writer.WriteString("name", item.Rule.Name);
            writer.WriteString("database", database);
            writer.WriteString("legalBasis", item.Replacement?.LegalBasis);
            writer.WriteString("reasonVi", database is null ? "cơ quan tự khai thác dữ liệu" : $"dữ liệu đã có trong {database}");
            writer.WriteString("reasonEn", database is null ? "the agency fetches the data itself" : $"the data are in {database}");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        NeedJson.Questions(writer, "questions", list.Questions);
        NeedJson.Questions(writer, "deskQuestions", list.DeskQuestions);
        writer.WriteString("text", list.ToText(name, language));
    });
}
