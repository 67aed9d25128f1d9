using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Documents;

namespace Cchc.Cli.Screens;

/// <summary>The times of a text, for people.</summary>
internal static class TimeView
{
    public static void Print(TimeExpression expression)
    {
        if (expression.Alternatives.Count == 0)
        {
            Screen.Line("Không có chữ nào / The text is blank");
        }

        foreach (var item in expression.Alternatives)
        {
            Screen.Paragraph("- ", item.Description.Vi, "bold");
            Screen.Paragraph("  ", $"{item.Description.En} [{Role(item)}, {Confidence(item.Confidence)}]");
        }

        if (expression.StartRule is { } rule)
        {
            Screen.Paragraph("- ", $"quy tắc bắt đầu: {rule.Title.Vi}", "bold");
            Screen.Paragraph("  ", $"start rule: {rule.Title.En}");
        }
    }

    private static string? Role(TimeAlternative item) => DocumentText.Camel(item.Role.ToString());

    private static string? Confidence(TimeConfidence confidence) => DocumentText.Camel(confidence.ToString());
}
