using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.OpenXml.Forms;

namespace Cchc.Cli.Screens;

/// <summary>A form as a list of its fields: what is known, and what stays open.</summary>
internal static class FormView
{
    /// <summary>The same for programs.</summary>
    public static FormDocument Document(FilledForm form)
    {
        var (official, values) = (form.Official(), form.Values());
        return new(official.Number, official.Title, official.Regulation, JsonOut.Iso(form.Date), official.IsComparedWithOfficialLayout,
            [.. official.Fields.Where(field => field.Table is null && field.Name != "qr").Select(field => new FormFieldDocument(field.Name, field.Vietnamese,
                field.IsTable ? null : values.TryGetValue(field.Name, out var text) ? text : null, field.IsTable ? [.. form.Rows(field.Name)] : null))]);
    }

    public static void Print(FilledForm form)
    {
        var official = form.Official();
        Screen.Line($"[bold]{Screen.Escape(Say.Text("form.heading", official.Number, official.Title, official.Regulation))}[/]");
        var values = form.Values();
        foreach (var field in official.Fields.Where(field => field.Table is null && field.Name != "qr"))
        {
            var label = Say.IsVietnamese ? field.Vietnamese : field.Name;
            if (field.IsTable)
            {
                Table(form, official, field, label);
            }
            else
            {
                Screen.Paragraph(label + ": ", values.TryGetValue(field.Name, out var value) ? value : Say.Text("form.open"));
            }
        }
    }

    private static void Table(FilledForm form, OfficialForm official, FormField table, string label)
    {
        Screen.Line(Screen.Escape(label + ":"));
        var columns = official.Fields.Where(field => field.Table == table.Name).Select(field => field.Name[(table.Name.Length + 1)..]).ToList();
        var any = false;
        foreach (var row in form.Rows(table.Name))
        {
            any = true;
            Screen.Paragraph("  ", string.Join(" | ", columns.Select(column => row.TryGetValue(column, out var cell) ? cell.Replace('\n', ' ') : "-")));
        }

        if (!any)
        {
            Screen.Paragraph("  ", Say.Text("form.open"));
        }
    }
}
