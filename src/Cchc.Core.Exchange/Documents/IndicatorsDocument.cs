using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Indicators;
using Cchc.Core.Text;
using NodaTime;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>Values of indicators: sets, groups, what stands behind each value.</summary>
internal sealed record IndicatorsDocument(
    string AsOf, string? From, long Dossiers, long LeftOut, long NotReceived, IReadOnlyList<string> By, IReadOnlyList<CountedByDocument> CountedBy,
    IReadOnlyList<IndicatorSetValuesDocument> Sets)
{
    public static IndicatorsDocument Of(IndicatorTable table) => new(
        At(table.AsOf)!, Iso(table.From), table.Whole.Dossiers, table.LeftOut, table.NotReceived,
        [.. table.Groups[0].By.Select(key => WordConverter<IndicatorKey>.Word(key))], CountedByDocument.Of(table.Groups[0].By),
        [.. table.Sets.Select(set => IndicatorSetValuesDocument.Of(set, table.Groups))]);
}

/// <summary>Whose a dossier is when it is counted by a key.</summary>
internal sealed record CountedByDocument(string Key, BilingualText Text)
{
    public static IReadOnlyList<CountedByDocument> Of(IEnumerable<IndicatorKey> by) =>
        [.. by.Where(key => IndicatorWords.CountedBy(key) is not null)
            .Select(key => new CountedByDocument(WordConverter<IndicatorKey>.Word(key), IndicatorWords.CountedBy(key)!))];
}

/// <summary>A set and its groups.</summary>
internal sealed record IndicatorSetValuesDocument(
    string Id, BilingualText Name, string Source, string Standing, IReadOnlyList<IndicatorDefinitionDocument> Indicators,
    IReadOnlyList<IndicatorGroupDocument> Groups)
{
    public static IndicatorSetValuesDocument Of(IndicatorSet set, IReadOnlyList<IndicatorGroup> groups) => new(
        set.Id, set.Name, set.Source.Text, WordConverter<AuditStanding>.Word(set.Source.Standing),
        [.. set.Indicators.Select(one => IndicatorDefinitionDocument.Of(set, one))],
        [.. groups.Select(group => IndicatorGroupDocument.Of(set, group))]);
}

/// <summary>What an indicator is.</summary>
internal sealed record IndicatorDefinitionDocument(
    string Id, BilingualText Name, string Numerator, string Denominator, string Unit, string Rounding, int Decimals, IReadOnlyList<string> LeftOut,
    BilingualText? Note, ExactNumber? Target, bool LowerIsBetter, ExactNumber? Weight, string Source, string Standing)
{
    public static IndicatorDefinitionDocument Of(IndicatorSet set, Indicator indicator)
    {
        var source = indicator.Source ?? set.Source;
        return new(
            indicator.Id, indicator.Name, indicator.Numerator.ToString(), indicator.Denominator.ToString(), WordConverter<IndicatorUnit>.Word(indicator.Unit),
            WordConverter<IndicatorRounding>.Word(indicator.Rounding), indicator.Decimals, indicator.LeftOut, indicator.Note, indicator.Target,
            indicator.IsLowerBetter, indicator.Weight, source.Text, WordConverter<AuditStanding>.Word(source.Standing));
    }
}

/// <summary>A group of dossiers; no keys for the whole, null for a key that the dossiers do not have.</summary>
internal sealed record IndicatorGroupDocument(
    IReadOnlyList<string?> Keys, bool IsRest, long Dossiers, IReadOnlyList<IndicatorValueDocument> Values, IReadOnlyList<IndicatorPointsDocument> Points)
{
    public static IndicatorGroupDocument Of(IndicatorSet set, IndicatorGroup group)
    {
        var values = set.Values(group);
        return new(group.Keys, group.IsRest, group.Dossiers, [.. values.Select(IndicatorValueDocument.Of)],
            [.. IndicatorPoints.Of(values).Select(IndicatorPointsDocument.Of)]);
    }
}

/// <summary>The points of a group of indicators; what has no data brings none and takes none away.</summary>
internal sealed record IndicatorPointsDocument(BilingualText? Group, ExactNumber Most, ExactNumber Measured, ExactNumber Reached, IReadOnlyList<string> Missing)
{
    public static IndicatorPointsDocument Of(IndicatorPoints points) => new(points.Group, points.Most, points.Measured, points.Reached, points.Missing);
}

/// <summary>A value; null where there is none, with the reason.</summary>
internal sealed record IndicatorValueDocument(
    string Id, ExactNumber? Numerator, ExactNumber? Denominator, ExactNumber? Value, ExactNumber? Rounded, BilingualText? Shown, ExactNumber? Points,
    bool? IsMet, ExactNumber? Distance, IReadOnlyList<IndicatorPartDocument> Parts, IReadOnlyList<IndicatorPartDocument> LeftOut, BilingualText? Reason)
{
    public static IndicatorValueDocument Of(IndicatorValue value) => new(
        value.Indicator.Id, value.Numerator, value.Denominator, value.Value, value.Rounded,
        value.Value is null ? null : new BilingualText(value.Text(Language.Vietnamese), value.Text(Language.English)), value.Points, value.IsMet,
        value.Distance,
        [.. value.NumeratorParts.Concat(value.DenominatorParts).Distinct().Select(IndicatorPartDocument.Of)],
        [.. value.LeftOut.Select(IndicatorPartDocument.Of)], value.Reason);
}

/// <summary>A count behind a value.</summary>
internal sealed record IndicatorPartDocument(string Name, BilingualText Title, ExactNumber? Value, long NotStated)
{
    public static IndicatorPartDocument Of(IndicatorPart part) => new(part.Count.Name, part.Count.Title, part.Value, part.NotStated);
}

/// <summary>A dossier behind an indicator: what it adds to which count.</summary>
internal sealed record IndicatorTraceDocument(
    string Code, string? Procedure, string? Agency, IReadOnlyList<IndicatorPartDocument> Numerator, IReadOnlyList<IndicatorPartDocument> Denominator,
    IReadOnlyList<IndicatorPartDocument> LeftOut)
{
    public static IndicatorTraceDocument Of(IndicatorTrace trace) => new(
        trace.Answer.Dossier.Code, trace.Answer.Dossier.ProcedureCode, trace.Answer.Dossier.Agency, [.. trace.Numerator.Select(IndicatorPartDocument.Of)],
        [.. trace.Denominator.Select(IndicatorPartDocument.Of)], [.. trace.LeftOut.Select(IndicatorPartDocument.Of)]);
}

/// <summary>An indicator with the dossiers behind it.</summary>
internal sealed record IndicatorExplanationDocument(
    string AsOf, string Set, IndicatorDefinitionDocument Indicator, IReadOnlyList<string> By, IReadOnlyList<string?> Keys, IndicatorValueDocument Value,
    long Dossiers, IReadOnlyList<IndicatorTraceDocument> Listed)
{
    public static IndicatorExplanationDocument Of(
        IndicatorSet set, Indicator indicator, IndicatorGroup group, IndicatorValue value, IReadOnlyList<IndicatorTrace> listed,
        long dossiers, LocalDateTime asOf) =>
        new(At(asOf)!, set.Id, IndicatorDefinitionDocument.Of(set, indicator), [.. group.By.Select(key => WordConverter<IndicatorKey>.Word(key))], group.Keys,
            IndicatorValueDocument.Of(value), dossiers, [.. listed.Select(IndicatorTraceDocument.Of)]);
}
