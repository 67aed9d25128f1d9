using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators.Reporting;

namespace Cchc.Core.Exchange.Documents;

/// <content>Reports on periods.</content>
public static partial class AnswerJson
{
    /// <summary>The figures of a register in a period (số liệu giải quyết hồ sơ trong kỳ): report 06a, shares with their denominators, months, days, parts,
    /// late dossiers.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="options">Whose report it is, names of parts and fields; null for none. How many are listed on a page does not matter here.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    public static string Write(PeriodFigures figures, IndicatorReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return DocumentJson.PlainText(PeriodReportDocument.Of(figures, options ?? IndicatorReportOptions.Default));
    }
}
