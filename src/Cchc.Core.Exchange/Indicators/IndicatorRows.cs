using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>Values of indicators as rows, for CSV and workbooks: numbers exact as far as decimals go, a row an indicator of a group.</summary>
internal static class IndicatorRows
{
    private const int Decimals = 10;

    /// <summary>The names of the columns, with a column for each key.</summary>
    public static IReadOnlyList<string> Heading(IReadOnlyList<IndicatorKey> by) =>
    [
        "set", "id", "name", .. by.Select(key => WordConverter<IndicatorKey>.Word(key)), "dossiers", "numerator", "denominator", "value", "unit", "shown",
        "points", "weight", "target", "met", "distance", "leftOut", "notStated", "reason", "numeratorOf", "denominatorOf", "source", "standing",
    ];

    /// <summary>The cells of a value.</summary>
    public static IReadOnlyList<string?> Cells(IndicatorSet set, IndicatorGroup group, IndicatorValue value, Language language)
    {
        var (indicator, source) = (value.Indicator, value.Indicator.Source ?? set.Source);
        return
        [
            set.Id, indicator.Id, indicator.Name.In(language),
            .. group.By.Select((key, i) => group.IsRest ? IndicatorWords.Value(group, language) : group.Keys[i]),
            Number(group.Dossiers), Number(value.Numerator), Number(value.Denominator), Number(value.Value), WordConverter<IndicatorUnit>.Word(indicator.Unit),
            value.Value is null ? null : value.Text(language), Number(value.Points), Number(indicator.Weight), Number(indicator.Target),
            value.IsMet is { } met ? (met ? "true" : "false") : null, Number(value.Distance),
            value.LeftOut.Count == 0 ? null : string.Join("; ", value.LeftOut.Select(part => $"{part.Count.Title.In(language)}: {Number(part.Value) ?? "?"}")),
            NotStated(value), value.Reason?.In(language), IndicatorWords.Of(indicator.Numerator, set, language),
            IndicatorWords.Of(indicator.Denominator, set, language), source.Text, WordConverter<AuditStanding>.Word(source.Standing),
        ];
    }

    /// <summary>Writes CSV.</summary>
    public static void WriteCsv(IndicatorTable table, TextWriter output, Language language)
    {
        output.Write(CsvText.ByteOrderMark);
        output.Write(string.Join(",", Heading(table.Groups[0].By)) + "\r\n");
        foreach (var (set, group, value) in table.Rows())
        {
            output.Write(string.Join(",", Cells(set, group, value, language).Select(cell => CsvText.Cell(cell, ','))) + "\r\n");
        }
    }

    private static string? Number(ExactNumber? value) => value is not { } number ? null : number.Round(Decimals).ToString();

    private static string? NotStated(IndicatorValue value)
    {
        var most = value.NumeratorParts.Concat(value.DenominatorParts).Select(part => part.NotStated).DefaultIfEmpty(0).Max();
        return most == 0 ? null : Number(most);
    }
}
