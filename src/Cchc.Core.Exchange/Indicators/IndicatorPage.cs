using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>Values of indicators as a page; as text its figures stand in words.</summary>
internal sealed class IndicatorPage(IndicatorTable table, Language language, bool isText, int mostGroups)
{
    private readonly bool vi = language == Language.Vietnamese;
    private readonly IndicatorSetBlocks blocks = new(language, isText);

    private bool IsGrouped => table.Groups[0].By.Count > 0;

    public ReportPage Build()
    {
        var moment = IndicatorWords.Of(table.AsOf);
        var period = table.From is { } from
            ? Say($"Kỳ: từ {DateText.Vi(from)} đến {DateText.Vi(table.AsOf.Date)}; {Count(table.LeftOut)} hồ sơ đã giải quyết xong trước kỳ không tính.",
                $"Period: {DateText.Iso(from)} to {DateText.Iso(table.AsOf.Date)}; {IndicatorWords.EnDossiers(table.LeftOut)} that ended before it left out.")
            : Say("Kỳ: toàn bộ sổ.", "Period: the whole register.");
        return new ReportPage
        {
            Language = language,
            Heading = Say("Chỉ số kết quả giải quyết thủ tục hành chính", "Indicators of administrative procedures"),
            About =
            [
                Say($"Tình trạng đến {moment.Vi}. {period}", $"As of {moment.En}. {period}"),
                Dossiers(),
            ],
            Blocks = [.. table.Sets.Select((set, i) => new Section(set.Name.In(language), [.. Set(set)], table.Sets.Count > 1 ? i + 1 : 0))],
            Footer =
            [
                new Paragraph(Say(
                    "Mỗi tỷ lệ ghi kèm tử số và mẫu số. Mẫu số bằng 0 hoặc thiếu số liệu thì không có giá trị, không coi là 0% hay 100%.",
                    "Each share stands with its numerator and denominator. Where the denominator is 0 or data are missing there is no value, never 0% or "
                        + "100%."),
                    IsSmall: true),
                .. table.Groups[0].By.Select(key => IndicatorWords.CountedBy(key)).OfType<BilingualText>()
                    .Select(text => new Paragraph(text.In(language), IsSmall: true)),
            ],
        };
    }

    private IEnumerable<ReportBlock> Set(IndicatorSet set) =>
        blocks.About(set, table.From, table.AsOf.Date).Concat(IsGrouped ? Grouped(set) : blocks.Whole(set.Values(table.Groups[0])));

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
            var (indicator, place) = (set.Indicators[i], i);
            yield return new Subheading(blocks.Name(indicator));
            if (blocks.Note(indicator) is { Length: > 0 } note)
            {
                yield return new Paragraph(note, IsSmall: true);
            }

            // Where no group has a value, and all for the same reason, the whole says it once.
            var isSilent = whole[i].Value is null && values.TrueForAll(of => of[place].Value is null && of[place].Reason == whole[place].Reason);
            var rows = isSilent ? [] : shown.Select((group, row) => Row(group, values[row][place]));
            yield return new Table(string.Empty,
                [.. keys.Select((key, k) => new Column(IndicatorWords.Of(key).In(language), k == 0 ? ColumnKind.Lead : ColumnKind.Value)), .. blocks.Figures()],
                rows.Append(Row(table.Whole, whole[place])));
        }

        Cell[] Row(IndicatorGroup group, IndicatorValue value) =>
        [
            .. keys.Select((key, k) => (Cell)(group.IsRest || group.By.Count == 0
                ? (k == 0 ? Capital(IndicatorWords.Value(group, language)) : string.Empty) : IndicatorWords.Value(key, group.Keys[k], language))),
            .. blocks.Figures(value),
        ];
    }

    private string Dossiers() => Say(
        $"{Count(table.Whole.Dossiers)} hồ sơ" + (table.NotReceived == 0 ? "." : $"; {Count(table.NotReceived)} hồ sơ chưa tiếp nhận đến thời điểm "
            + "này, hoặc không ghi ngày tiếp nhận, không tính."),
        IndicatorWords.EnDossiers(table.Whole.Dossiers) + (table.NotReceived == 0 ? "."
            : $"; {Count(table.NotReceived)} not received by then, or without a day of receipt, left out."));

    private string Count(long number) => IndicatorText.Number(number, 0, language);

    private string Say(string vietnamese, string english) => vi ? vietnamese : english;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
