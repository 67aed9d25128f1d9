using Cchc.Cli.Input;
using Cchc.Cli.Texts;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.OpenXml;

namespace Cchc.Cli.Screens;

/// <summary>The checks of published figures, in every format.</summary>
internal static class FiguresView
{
    /// <summary>Shows the check of a table.</summary>
    public static void Show(OutputFormat format, PublishedTableCheck check, Reading<StatedTable> file)
    {
        if (format == OutputFormat.Xlsx)
        {
            Result.Write(stream => Notes.Findings(TableCheckWorkbook.Write(stream, check), "Excel"));
            return;
        }

        Result.Write(format == OutputFormat.Json ? AnswerJson.Write(check, file) : Text(TableCheckReport.Of(check, Say.Language), format), format);
    }

    /// <summary>Shows the check of a list of relations.</summary>
    public static void Show(OutputFormat format, StatedRelationCheck check, Reading<IReadOnlyList<StatedRelation>> file, string name)
    {
        switch (format)
        {
            case OutputFormat.Json:
                JsonOut.Print(RelationsDocument.Of(check, file));
                break;
            case OutputFormat.Xlsx:
                Result.Write(stream => Notes.Findings(RelationWorkbook.Write(stream, check), "Excel"));
                break;
            default:
                Result.Write(Text(StatedRelationReport.Of(check, name, Say.Language), format), format);
                break;
        }
    }

    private static string Text(TableReport report, OutputFormat format) => format switch
    {
        OutputFormat.Csv => report.ToCsv(),
        OutputFormat.Html => report.ToHtml(),
        _ => report.ToText(),
    };
}
