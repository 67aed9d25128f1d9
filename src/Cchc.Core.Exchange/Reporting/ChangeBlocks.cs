using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>What moved a figure between two periods as blocks of a page: in words, by cause, by group with a chart.</summary>
internal sealed class ChangeBlocks(PeriodChange change, Language language, bool isText)
{
    private const int MostDrawn = 12;

    private readonly bool vi = language == Language.Vietnamese;
    private readonly FigureWords words = new(change.Indicator, language);

    private ColumnKind FigureKind => isText ? ColumnKind.Value : ColumnKind.Figure;

    /// <summary>The whole change in one sentence.</summary>
    public static string Sentence(PeriodChange change, Language language)
    {
        var (vi, words, comparison) = (language == Language.Vietnamese, new FigureWords(change.Indicator, language), change.Comparison);
        var (before, after) = (words.Ratio(comparison.Before), words.Ratio(comparison.After));
        var both = vi ? $"{change.First.Title.Vi}: {before}; {change.Second.Title.Vi}: {after}" : $"{change.First.Title.En}: {before}; "
            + $"{change.Second.Title.En}: {after}";
        if (comparison.Change is not { } moved)
        {
            return both + (vi ? ". Không so sánh được: một kỳ có mẫu số bằng 0." : ". Not comparable: the denominator of a period is 0.");
        }

        var parts = comparison.Total is { } total
            ? string.Join("; ", Causes(total).Where(cause => cause.IsAlways || cause.Value.Sign != 0).Select(cause =>
                $"{cause.Name.In(language)} {words.Signed(cause.Value)}"))
            : vi ? "không tách được nguyên nhân vì số liệu có quá nhiều mẫu số khác nhau" : "the parts cannot be added exactly, there are too many different "
                + "denominators";
        return $"{both}: {words.Move(moved)} ({parts}).";
    }

    /// <summary>The causes with what each adds.</summary>
    public static IReadOnlyList<(string Id, BilingualText Name, ExactNumber Value, bool IsAlways)> Causes(PeriodComparison.Effects effects) =>
    [
        ("rate", new("do tỷ lệ của từng nhóm thay đổi", "from the rates of groups"), effects.Rate, true),
        ("mix", new("do cơ cấu thay đổi", "from their weights"), effects.Mix, true),
        ("appeared", new("do nhóm mới có", "from groups that are new"), effects.Appeared, false),
        ("vanished", new("do nhóm không còn", "from groups that are gone"), effects.Vanished, false),
        ("unrated", new("do tử số không có mẫu số", "from numerators without a denominator"), effects.Unrated, false),
    ];

    /// <summary>All of it.</summary>
    /// <param name="most">How many groups are shown.</param>
    public IEnumerable<ReportBlock> Of(int most)
    {
        var sentence = Sentence(change, language);
        yield return new Paragraph(char.ToUpperInvariant(sentence[0]) + sentence.Substring(1));
        foreach (var doubt in change.Doubts)
        {
            yield return new Paragraph(doubt.In(language), IsDoubt: true);
        }

        if (change.Comparison.Change is null || change.Groups.Count == 0)
        {
            yield break;
        }

        var shown = change.Groups.Take(most).ToList();
        if (!isText)
        {
            yield return Chart([.. shown.Take(MostDrawn)]);
        }

        yield return Groups(shown);
        if (shown.Count < change.Groups.Count)
        {
            var rest = DateText.EnNumber(change.Groups.Count - shown.Count);
            yield return new Paragraph(Say($"Còn {rest} nhóm khác có ảnh hưởng nhỏ hơn; bảng CSV có đủ.",
                $"{rest} more groups move the figure less; the CSV has all."));
        }

        yield return new Paragraph(Say(
            "Do tỷ lệ: tỷ lệ của chính nhóm đó thay đổi. Do cơ cấu: phần của nhóm trong mẫu số chung thay đổi, có lợi khi nhóm cao hơn mức chung. Mỗi phần là "
                + "bình quân của hai thứ tự tính (giá trị Shapley), cộng lại đúng bằng mức thay đổi. Phép tách cho biết nhóm nào làm số liệu thay đổi, "
                + "không cho biết vì sao.",
            "Rate: the rate of the group itself changed. Weight: its part of the common denominator changed, which raises the figure where the group lies "
                + "above the whole. Each is the mean of two orders of counting (Shapley value); together they are the change exactly. It is told which group "
                + "moved the figure, not why."), IsSmall: true);
        if (change.CountedBy is { } whose)
        {
            yield return new Paragraph(whose.In(language), IsSmall: true);
        }
    }

    private Chart Chart(List<PeriodComparison.GroupChange> shown)
    {
        var totals = shown.ConvertAll(group => group.Effects.Total);
        var drawn = DateText.EnNumber(shown.Count);
        var (raises, lowers) = (Say("làm tăng", "raises it"), Say("làm giảm", "lowers it"));
        return new Chart(
            Say($"Mỗi nhóm làm số liệu thay đổi bao nhiêu{Unit}", $"How much each group moved the figure{Unit}")
                + (shown.Count < change.Groups.Count ? Say($": {drawn} nhóm nhiều nhất", $": the {drawn} that moved it most") : string.Empty),
            [("after", change.Indicator.IsLowerBetter ? lowers : raises), ("growth", change.Indicator.IsLowerBetter ? raises : lowers)],
            [.. shown.Select((group, i) => new ChartRow(change.NameOf(group.Group, language),
                new Bar(totals[i].Sign < 0 == change.Indicator.IsLowerBetter ? "after" : "growth", string.Empty, words.Signed(totals[i]),
                    ExactNumber.Zero, totals[i])))],
            totals.Append(ExactNumber.Zero).Min(), totals.Append(ExactNumber.Zero).Max());
    }

    private Table Groups(List<PeriodComparison.GroupChange> shown) => new(string.Empty,
        [
            new Column(change.PartName.In(language), ColumnKind.Lead), new Column(Say("Kỳ trước", "Before"), FigureKind),
            new Column(Say("Kỳ này", "Now"), FigureKind), new Column(Say("Do tỷ lệ", "Rate"), FigureKind), new Column(Say("Do cơ cấu", "Weight"), FigureKind),
            new Column(Say("Khác", "Other"), FigureKind) { IsOptional = true }, new Column(Say("Tổng cộng", "Total"), FigureKind),
        ],
        shown.Select(group => Row(change.NameOf(group.Group, language), group.Before, group.After, group.Effects)).Concat(
            change.Comparison.Total is { } total
                ? [Row(Say("Toàn bộ", "All together"), change.Comparison.Before, change.Comparison.After, total)] : Array.Empty<Cell[]>()));

    private Cell[] Row(string name, GroupRatio? before, GroupRatio? after, PeriodComparison.Effects effects)
    {
        var other = effects.Appeared + effects.Vanished + effects.Unrated;
        return
        [
            name, words.Ratio(before), words.Ratio(after), words.Signed(effects.Rate), words.Signed(effects.Mix),
            other.Sign == 0 ? string.Empty : words.Signed(other) + Kind(effects), words.Signed(effects.Total),
        ];
    }

    private string Kind(PeriodComparison.Effects effects) => (effects.Appeared.Sign != 0, effects.Vanished.Sign != 0) switch
    {
        (true, false) => Say(" (mới có)", " (new)"),
        (false, true) => Say(" (không còn)", " (gone)"),
        _ => string.Empty,
    };

    private string Unit => words.ChangeUnit.Length == 0 ? string.Empty : $" ({words.ChangeUnit})";

    private string Say(string vietnamese, string english) => vi ? vietnamese : english;
}
