using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators;
using Cchc.Core.Text;
using NodaTime;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>
/// A set of indicators as blocks of a page, the same wherever values stand: where the set comes from and how well that is known, and each value with numerator,
/// denominator and what is to be known beside it.
/// </summary>
internal sealed class IndicatorSetBlocks(Language language, bool isText)
{
    private readonly bool vi = language == Language.Vietnamese;

    private ColumnKind FigureKind => isText ? ColumnKind.Value : ColumnKind.Figure;

    /// <summary>Its source, what is doubtful about it in the period, and which dossiers belong to it.</summary>
    public IEnumerable<ReportBlock> About(IndicatorSet set, LocalDate? first, LocalDate last)
    {
        yield return new Paragraph(Source(set.Source), IsSmall: true);
        if (IndicatorWords.OutOfForce(set.Source, first, last) is { } doubt)
        {
            yield return new Paragraph(doubt.In(language), IsDoubt: true);
        }

        if (set.PeriodRule is { } rule)
        {
            yield return new Paragraph(rule.In(language), IsSmall: true);
        }
    }

    /// <summary>One table a group of indicators, over one group of dossiers.</summary>
    public IEnumerable<ReportBlock> Whole(IReadOnlyList<IndicatorValue> values)
    {
        if (IndicatorPoints.OfWhole(values) is { Most.Sign: > 0 } all)
        {
            yield return new Paragraph(Sum(all));
        }

        foreach (var part in values.GroupBy(value => value.Indicator.Group))
        {
            if (part.Key is { } title)
            {
                yield return new Subheading(title.In(language));
            }

            if (IndicatorPoints.OfWhole([.. part]) is { Most.Sign: > 0 } sum)
            {
                yield return new Paragraph(Sum(sum), IsSmall: true);
            }

            yield return new Table(string.Empty,
                [
                    new Column(Say("Chỉ số", "Indicator"), ColumnKind.Lead), .. Figures(),
                    .. isText ? [new Column(Say("Ghi chú", "Note"), ColumnKind.Prose) { IsOptional = true }] : Array.Empty<Column>(),
                ],
                part.Select(value => (Cell[])
                [
                    new(Name(value.Indicator), isText ? string.Empty : Note(value.Indicator)), .. Figures(value), .. isText ? [Note(value.Indicator)]
                        : Array.Empty<Cell>(),
                ]));
        }
    }

    /// <summary>The columns of a value.</summary>
    public IEnumerable<Column> Figures() =>
    [
        new Column(Say("Giá trị", "Value"), FigureKind), new Column(Say("Tử số", "Numerator"), FigureKind),
        new Column(Say("Mẫu số", "Denominator"), FigureKind),
        .. isText ? Besides().Select(item => new Column(item, ColumnKind.Prose) { IsOptional = true })
            : [new Column(Say("Cần biết", "To be known"), ColumnKind.Prose) { IsOptional = true }],
        new Column(Say("Điểm", "Points"), FigureKind) { IsOptional = true }, new Column(Say("Chỉ tiêu", "Target"), ColumnKind.Prose) { IsOptional = true },
    ];

    /// <summary>The cells of a value, under <see cref="Figures()"/>. On a page what is to be known shares a column: three would not fit on paper.</summary>
    public IEnumerable<Cell> Figures(IndicatorValue value)
    {
        string[] besides = [value.Reason?.In(language) ?? string.Empty, IndicatorWords.LeftOut(value, language), IndicatorWords.Open(value, language)];
        return
        [
            value.Value is null ? "–" : value.Text(language), Numerator(value), Number(value.Denominator),
            .. isText ? besides.Select(text => (Cell)text)
                : [string.Join("\n", Besides().Zip(besides, (name, text) => text.Length == 0 ? text : $"{name}: {text}").Where(line => line.Length > 0))],
            Points(value), Target(value),
        ];
    }

    /// <summary>An indicator with its number in the set, by which notes and points speak of it; names of the library's own are no words.</summary>
    public string Name(Indicator indicator) => IndicatorWords.Name(indicator, language);

    /// <summary>What else there is to know of an indicator: its note, and its source where it is not that of the set.</summary>
    public string Note(Indicator indicator) => string.Join(" ", new[]
    {
        indicator.Note?.In(language), indicator.Source is { } source ? Source(source) : null,
    }.OfType<string>());

    private string Source(AuditSource source) => Say("Căn cứ: ", "Source: ") + IndicatorWords.Source(source).In(language) + ".";

    // What is divided; empty where nothing is, as for a median: the value says it.
    private string Numerator(IndicatorValue value) => value.Indicator.IsQuotient ? Number(value.Numerator) : string.Empty;

    private string[] Besides() => vi ? ["Vì sao không có giá trị", "Không tính", "Chưa rõ"] : ["Why there is no value", "Left out", "Left open"];

    private string Sum(IndicatorPoints points) => points.Missing.Count == 0
        ? Say($"Điểm: {Number(points.Reached)}/{Number(points.Most)}.", $"Points: {Number(points.Reached)}/{Number(points.Most)}.")
        : points.Measured.Sign == 0
        ? Say($"Điểm: chưa có số liệu để chấm, tối đa {Number(points.Most)}.", $"Points: no data yet, {Number(points.Most)} in all.")
        : Say($"Điểm: {Number(points.Reached)} trong {Number(points.Measured)} điểm của phần có số liệu, tối đa {Number(points.Most)}; chưa có số liệu: chỉ số "
                + string.Join(", ", points.Missing) + ".",
            $"Points: {Number(points.Reached)} of the {Number(points.Measured)} for which there are data, of {Number(points.Most)} in all; no data for "
                + string.Join(", ", points.Missing) + ".");

    private string Points(IndicatorValue value) => value.Indicator.Weight is not { } weight ? string.Empty
        : (value.Points is { } points ? Number(points) : "–") + "/" + Number(weight);

    private string Target(IndicatorValue value) => value.Indicator.Target is not { } target ? string.Empty
        : IndicatorText.Of(target, value.Indicator, language) + (value.IsMet is null ? string.Empty : ": " + value.TargetText(language));

    private string Number(ExactNumber? value) => value is { } number ? IndicatorText.Number(number, 2, language) : "–";

    private string Say(string vietnamese, string english) => vi ? vietnamese : english;
}
