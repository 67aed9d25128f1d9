using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>Units in the order of an indicator (xếp hạng đơn vị theo một chỉ số) as a page, text and CSV.</summary>
internal sealed class RankedUnitsReport
{
    private const int MostInText = 30;
    private const int MostOnPage = 200;
    private const int MostDrawn = 40;

    private readonly RankedUnits units;
    private readonly IndicatorSet set;
    private readonly string data;
    private readonly Language language;
    private readonly FigureWords words;
    private readonly bool vi;

    private RankedUnitsReport(RankedUnits units, IndicatorSet set, string data, Language language) =>
        (this.units, this.set, this.data, this.language, words, vi) =
            (units, set, data, language, new FigureWords(units.Indicator, language), language == Language.Vietnamese);

    /// <summary>The report.</summary>
    /// <param name="units">The units.</param>
    /// <param name="set">The set to which the indicator belongs.</param>
    /// <param name="data">From which files the figures are; empty for nothing.</param>
    /// <param name="language">The language.</param>
    public static TableReport Of(RankedUnits units, IndicatorSet set, string data, Language language)
    {
        var report = new RankedUnitsReport(units, set, data, language);
        return new TableReport(() => report.Page(isText: false), () => TextPage.Of(report.Page(isText: true), LetterLines.Columns), report.Csv);
    }

    private ReportPage Page(bool isText)
    {
        var moment = IndicatorWords.Of(units.AsOf);
        return new ReportPage
        {
            Language = language,
            Heading = Say("Xếp hạng: ", "Ranks: ") + units.Indicator.Name.In(language),
            Kind = set.Name.In(language),
            About =
            [
                Say(units.From is { } first ? $"Kỳ: từ {DateText.Vi(first)}, tình trạng đến {moment.Vi}." : $"Toàn bộ sổ, tình trạng đến {moment.Vi}.",
                    units.From is { } day ? $"Period: from {DateText.Iso(day)}, as of {moment.En}." : $"The whole register, as of {moment.En}."),
                .. data.Length > 0 ? [Say("Nguồn số liệu: ", "Data: ") + PlainLine.Of(data)] : Array.Empty<string>(),
            ],
            Blocks = [new Section(Say("Thứ hạng", "Places"), [.. Blocks(isText)])],
        };
    }

    private IEnumerable<ReportBlock> Blocks(bool isText)
    {
        var all = units.Ranking.Units;
        yield return new Paragraph(units.Indicator.IsLowerBetter ? Say("Giá trị thấp hơn xếp trước.", "The lowest value has the first place.")
            : Say("Giá trị cao hơn xếp trước.", "The highest value has the first place."));
        if (all.Count == 0)
        {
            yield return new Absent(Say("Không có đơn vị nào xếp hạng được.", "No unit has a place."));
        }

        if (!isText && all.Count > 0)
        {
            yield return Chart([.. all.Take(MostDrawn)]);
        }

        var figure = isText ? ColumnKind.Value : ColumnKind.Figure;
        var shown = all.Take(isText ? MostInText : MostOnPage).ToList();
        if (shown.Count > 0)
        {
            yield return new Table(string.Empty,
                [
                    new Column(Say("Thứ hạng", "Place"), ColumnKind.Number), new Column(units.PartName.In(language), ColumnKind.Lead),
                    new Column(Say("Giá trị", "Value"), figure), new Column(Say("Khoảng tin cậy 95%", "Interval at 95%"), figure) { IsOptional = true },
                    new Column(Say("Thứ hạng thực có thể", "True place may be"), figure) { IsOptional = true },
                    new Column(Say("Ghi chú", "Note"), ColumnKind.Prose) { IsOptional = true },
                ],
                shown.Select(unit => new Cell[]
                {
                    DateText.EnNumber(unit.Place), units.NameOf(unit.Ratio.Group, language), words.Ratio(unit.Ratio),
                    units.Interval(unit) is { } range ? $"{words.Value(range.Low)}–{words.Value(range.High)}" : string.Empty,
                    units.Reach(unit) is { } reach ? Places(reach) : string.Empty, Note(unit),
                }));
        }

        if (shown.Count < all.Count)
        {
            yield return new Paragraph(Say($"Còn {DateText.EnNumber(all.Count - shown.Count)} đơn vị khác; bảng CSV có đủ.",
                $"{DateText.EnNumber(all.Count - shown.Count)} more; the CSV has all."));
        }

        var others = Others().ToList();
        if (others.Count > 0)
        {
            yield return new Subheading(Say("Không xếp hạng", "Without a place"));
            yield return new Items([.. others.Take(MostInText), .. others.Count > MostInText ? ["…"] : Array.Empty<string>()]);
        }

        yield return new Paragraph(units.IsShare && all.Count <= IndicatorRanking.MostCompared
            ? Say("Bằng nhau thì cùng hạng (1, 2, 2, 4). “Thứ hạng thực có thể” là các thứ hạng mà số liệu cho phép: từng cặp đơn vị được so bằng kiểm định "
                + $"chính xác Fisher, hiệu chỉnh Holm, mức 5%. Dưới {DateText.EnNumber(RankedPart.Enough)} hồ sơ thì thứ hạng chưa nói lên nhiều. Loại thủ tục "
                + "khác nhau cũng làm tỷ lệ khác nhau.",
                "Ties share a place (1, 2, 2, 4). The true place may be any that the figures allow: each pair of units is compared by Fisher's exact test, "
                + $"corrected by Holm, at 5%. With fewer than {DateText.EnNumber(RankedPart.Enough)} dossiers a place says little. Other kinds of procedures "
                + "make other shares, too.")
            : Say("Bằng nhau thì cùng hạng (1, 2, 2, 4). Không tính được khoảng tin cậy cho loại số liệu này hoặc cho nhiều đơn vị như vậy.",
                "Ties share a place (1, 2, 2, 4). For figures of this kind, or so many units, no interval is computed."), IsSmall: true);
        if (units.CountedBy is { } whose)
        {
            yield return new Paragraph(whose.In(language), IsSmall: true);
        }
    }

    private Chart Chart(List<IndicatorRanking.Unit> drawn)
    {
        var most = units.IsShare ? ExactNumber.One : drawn.Select(unit => unit.Ratio.Value!.Value).Append(ExactNumber.Zero).Max();
        var least = drawn.Select(unit => unit.Ratio.Value!.Value).Append(ExactNumber.Zero).Min();
        var enough = DateText.EnNumber(RankedPart.Enough);
        return new Chart(units.Indicator.Name.In(language) + (units.IsShare ? Say(", kèm khoảng tin cậy 95%", ", with its interval at 95%") : string.Empty),
            units.IsShare ? [("after", Say($"từ {enough} hồ sơ", $"{enough} dossiers and more")),
                ("saving", Say($"dưới {enough} hồ sơ", $"fewer than {enough}"))]
                : [],
            [.. drawn.Select(unit => new ChartRow(units.NameOf(unit.Ratio.Group, language), new Bar(units.IsUncertain(unit) ? "saving" : "after", string.Empty,
                words.Ratio(unit.Ratio), ExactNumber.Zero, unit.Ratio.Value!.Value) { Doubt = units.Interval(unit) }))],
            least, drawn.Select(unit => unit.Ratio.Value!.Value).Append(most).Max());
    }

    private string Note(IndicatorRanking.Unit unit) => string.Join("; ", new[]
    {
        units.Tied.Contains(unit.Place) ? Say("đồng hạng", "tied") : string.Empty, units.IsUncertain(unit) ? Say("ít hồ sơ", "few dossiers") : string.Empty,
        unit.Place > 1 && units.Reach(unit) is { } reach && reach.Best < unit.Of && IsLast(unit)
            ? Say("chưa thể nói là đơn vị kém nhất", "cannot be called the last") : string.Empty,
    }.Where(text => text.Length > 0));

    private bool IsLast(IndicatorRanking.Unit unit) => unit.Ratio.Value == units.Ranking.Units[units.Ranking.Units.Count - 1].Ratio.Value;

    private static string Places((int Best, int Worst) reach) => reach.Best == reach.Worst ? DateText.EnNumber(reach.Best)
        : $"{DateText.EnNumber(reach.Best)}–{DateText.EnNumber(reach.Worst)}";

    private IEnumerable<string> Others() =>
        units.Ranking.Unranked.Select(ratio => $"{units.NameOf(ratio.Group, language)}: {Say("mẫu số bằng 0", "the denominator is 0")}")
            .Concat(units.Missing.Select(item => $"{units.NameOf(item.Group, language)}: {item.Reason.In(language)}"))
            .Concat(units.Unnamed.Select(ratio => $"{units.NameOf(ratio.Group, language)}: {words.Ratio(ratio)}"));

    private string Csv()
    {
        var csv = new CsvText().Row("place", "group", "name", "numerator", "denominator", "value", "low", "high", "bestPlace", "worstPlace", "isTied",
            "isUncertain", "reason");
        foreach (var unit in units.Ranking.Units)
        {
            var (range, reach) = (units.Interval(unit), units.Reach(unit));
            csv.Row([unit.Place, .. Figures(unit.Ratio), Number(range?.Low), Number(range?.High), Number(reach?.Best), Number(reach?.Worst),
                units.Tied.Contains(unit.Place), units.IsUncertain(unit), default]);
        }

        foreach (var ratio in units.Ranking.Unranked.Concat(units.Unnamed))
        {
            csv.Row([default, .. Figures(ratio), default, default, default, default, default, default,
                ratio.Value is null ? Say("mẫu số bằng 0", "the denominator is 0") : Say("không ghi đơn vị", "names no unit")]);
        }

        foreach (var (group, reason) in units.Missing)
        {
            csv.Row([default, GroupRatios.Key(group), units.NameOf(group, language), .. Enumerable.Repeat(default(CsvText.Value), 9), reason.In(language)]);
        }

        return csv.ToString();

        CsvText.Value[] Figures(GroupRatio ratio) => [GroupRatios.Key(ratio.Group), units.NameOf(ratio.Group, language), Number(ratio.Numerator),
            Number(ratio.Denominator), Number(ratio.Value)];
    }

    private static CsvText.Value Number(ExactNumber? number) => PeriodChangeReport.Number(number);

    private string Say(string vietnamese, string english) => vi ? vietnamese : english;
}
