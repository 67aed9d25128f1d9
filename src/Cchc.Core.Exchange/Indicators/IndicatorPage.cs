using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>Values of indicators as a page; as text its figures stand in words.</summary>
internal sealed class IndicatorPage(IndicatorTable table, Language language, bool isText, int mostGroups)
{
    private readonly bool vi = language == Language.Vietnamese;

    private ColumnKind FigureKind => isText ? ColumnKind.Value : ColumnKind.Figure;

    private bool IsGrouped => table.Groups[0].By.Count > 0;

    public ReportPage Build()
    {
        var moment = IndicatorWords.Of(table.AsOf);
        var period = table.From is { } from
            ? Say($"Kỳ: từ {DateText.Vi(from)} đến {DateText.Vi(table.AsOf.Date)}; {Count(table.LeftOut)} hồ sơ đã giải quyết xong trước kỳ không tính.",
                $"Period: {DateText.Iso(from)} to {DateText.Iso(table.AsOf.Date)}; {Count(table.LeftOut)} dossiers that ended before it are left out.")
            : Say("Kỳ: toàn bộ sổ.", "Period: the whole register.");
        return new ReportPage
        {
            Language = language,
            Heading = Say("Chỉ số kết quả giải quyết thủ tục hành chính", "Indicators of administrative procedures"),
            About =
            [
                Say($"Tình trạng đến {moment.Vi}. {period}", $"As of {moment.En}. {period}"),
                Say($"{Count(table.Whole.Dossiers)} hồ sơ.", $"{Count(table.Whole.Dossiers)} dossiers."),
            ],
            Blocks = [.. table.Sets.Select((set, i) => new Section(set.Name.In(language), [.. Set(set)], table.Sets.Count > 1 ? i + 1 : 0))],
            Footer =
            [
                new Paragraph(Say(
                    "Mỗi tỷ lệ ghi kèm tử số và mẫu số. Mẫu số bằng 0 hoặc thiếu số liệu thì không có giá trị, không coi là 0% hay 100%.",
                    "Each share stands with its numerator and denominator. Where the denominator is 0 or data are missing there is no value, never 0% or "
                        + "100%."),
                    IsSmall: true),
            ],
        };
    }

    private IEnumerable<ReportBlock> Set(IndicatorSet set)
    {
        yield return new Paragraph(Say($"Căn cứ: {set.Source.Text} ({IndicatorWords.Of(set.Source.Standing).Vi}).",
            $"Source: {set.Source.Text} ({IndicatorWords.Of(set.Source.Standing).En})."), IsSmall: true);
        if (set.PeriodRule is { } rule)
        {
            yield return new Paragraph(rule.In(language), IsSmall: true);
        }

        foreach (var block in IsGrouped ? Grouped(set) : Whole(set))
        {
            yield return block;
        }
    }

    /// <summary>One table a group of indicators, for all dossiers together.</summary>
    private IEnumerable<ReportBlock> Whole(IndicatorSet set)
    {
        var values = set.Values(table.Groups[0]);
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
                    new Column(Say("Chỉ số", "Indicator"), ColumnKind.Lead), new Column(Say("Giá trị", "Value"), FigureKind),
                    new Column(Say("Tử số", "Numerator"), FigureKind), new Column(Say("Mẫu số", "Denominator"), FigureKind),
                    new Column(Why, ColumnKind.Prose) { IsOptional = true },
                    new Column(Say("Không tính", "Left out"), ColumnKind.Prose) { IsOptional = true },
                    new Column(Say("Ghi chú", "Note"), ColumnKind.Prose) { IsOptional = true },
                    new Column(Say("Điểm", "Points"), FigureKind) { IsOptional = true },
                    new Column(Say("Chỉ tiêu", "Target"), ColumnKind.Prose) { IsOptional = true },
                ],
                part.Select(value => new Cell[]
                {
                    new(value.Indicator.Name.In(language), isText ? string.Empty : Note(value)), Shown(value), Numerator(value),
                    Number(value.Denominator), Reason(value), LeftOut(value), isText ? Note(value) : string.Empty, Points(value), Target(value),
                }));
        }
    }

    /// <summary>One table an indicator, a row a group.</summary>
    private IEnumerable<ReportBlock> Grouped(IndicatorSet set)
    {
        var keys = table.Groups[0].By;
        var shown = table.Groups.Take(mostGroups).ToList();
        if (shown.Count < table.Groups.Count)
        {
            yield return new Paragraph(Say($"Liệt kê {Count(shown.Count)} trong {Count(table.Groups.Count)} nhóm; bảng CSV có đủ.",
                $"{Count(shown.Count)} of {Count(table.Groups.Count)} groups are listed; the CSV has all."), IsSmall: true);
        }

        var (values, whole) = (shown.ConvertAll(set.Values), set.Values(table.Whole));
        for (var i = 0; i < set.Indicators.Count; i++)
        {
            yield return new Subheading(set.Indicators[i].Name.In(language));
            var place = i;
            var rows = shown.Select((group, row) => Row(group, values[row][place])).Append(Row(table.Whole, whole[place]));
            yield return new Table(string.Empty,
                [
                    .. keys.Select((key, k) => new Column(IndicatorWords.Of(key).In(language), k == 0 ? ColumnKind.Lead : ColumnKind.Value)),
                    new Column(Say("Giá trị", "Value"), FigureKind), new Column(Say("Tử số", "Numerator"), FigureKind),
                    new Column(Say("Mẫu số", "Denominator"), FigureKind), new Column(Why, ColumnKind.Prose) { IsOptional = true },
                    new Column(Say("Chỉ tiêu", "Target"), ColumnKind.Prose) { IsOptional = true },
                ],
                rows);
        }

        Cell[] Row(IndicatorGroup group, IndicatorValue value) =>
        [
            .. keys.Select((key, k) => (Cell)(group.IsRest || group.By.Count == 0
                ? (k == 0 ? Capital(IndicatorWords.Value(group, language)) : string.Empty) : IndicatorWords.Value(key, group.Keys[k], language))),
            Shown(value), Numerator(value), Number(value.Denominator), Reason(value), Target(value),
        ];
    }

    private string Why => Say("Vì sao không có giá trị", "Why there is no value");

    private string Shown(IndicatorValue value) => value.Value is null ? "–" : value.Text(language);

    /// <summary>What is divided; empty where nothing is, as for a median: the value says it.</summary>
    private string Numerator(IndicatorValue value) => value.Indicator.IsQuotient ? Number(value.Numerator) : string.Empty;

    private string Reason(IndicatorValue value) => value.Reason?.In(language) ?? string.Empty;

    private string Note(IndicatorValue value) => value.Indicator.Note?.In(language) ?? string.Empty;

    private string LeftOut(IndicatorValue value) => string.Join("; ", value.LeftOut.Where(part => part.Value is not { Sign: 0 })
        .Select(part => $"{Number(part.Value)} {part.Count.Title.In(language)}")
        .Concat(value.NumeratorParts.Concat(value.DenominatorParts).Where(part => part.NotStated > 0).Distinct()
            .Select(part => Say($"{Count(part.NotStated)} hồ sơ không ghi có phải {part.Count.Title.Vi} hay không",
                $"{Count(part.NotStated)} dossiers leave open: {part.Count.Title.En}"))));

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

    private string Count(long number) => IndicatorText.Number(number, 0, language);

    private string Say(string vietnamese, string english) => vi ? vietnamese : english;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
