using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators.Comparing;

public sealed partial record PeriodComparison
{
    /// <summary>A change by what caused it, 1 being all: 0.01 is one percentage point. The parts add up to it exactly.</summary>
    /// <param name="Rate">The rates of groups that are in both periods (do tỷ lệ của từng nhóm thay đổi).</param>
    /// <param name="Mix">Their weights: more or less of all that is counted falls to groups above the mean (do cơ cấu thay đổi).</param>
    /// <param name="Appeared">Groups that have a denominator in the later period alone (do nhóm mới có).</param>
    /// <param name="Vanished">Groups that have one in the earlier period alone (do nhóm không còn).</param>
    /// <param name="Unrated">Numerators of groups whose denominator is 0 in that period: part of the whole, and of no rate (tử số không có mẫu số).</param>
    public readonly record struct Effects(ExactNumber Rate, ExactNumber Mix, ExactNumber Appeared, ExactNumber Vanished, ExactNumber Unrated)
    {
        /// <summary>All parts together.</summary>
        public ExactNumber Total => Rate + Mix + Appeared + Vanished + Unrated;
    }

    /// <summary>One group in both periods.</summary>
    /// <param name="Group">What it is called.</param>
    /// <param name="Before">Its ratio in the earlier period; null when it is not there.</param>
    /// <param name="After">Its ratio in the later period; null when it is not there.</param>
    /// <param name="Effects">What it adds to the change of the whole.</param>
    public sealed record GroupChange(
        [property: JsonRequired] string Group,
        GroupRatio? Before,
        GroupRatio? After,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] Effects Effects)
    {
        /// <summary>Whether it has a denominator in the later period alone (nhóm mới có).</summary>
        public bool HasAppeared => Before?.Value is null && After?.Value is not null;

        /// <summary>Whether it has a denominator in the earlier period alone (nhóm không còn).</summary>
        public bool HasVanished => Before?.Value is not null && After?.Value is null;
    }

    /// <summary>The comparison in one sentence, in percentage points with two decimals.</summary>
    /// <param name="name">What is compared, such as "Tỷ lệ đúng hạn", in the middle of a sentence or at its beginning.</param>
    /// <returns>The sentence; where there is nothing to compare it says why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public BilingualText Describe(BilingualText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Change is not { } change)
        {
            var isBefore = Before.Value is null;
            return new BilingualText(
                $"{name.Vi}: không so sánh được, mẫu số của {(isBefore ? "kỳ trước" : "kỳ này")} bằng 0",
                $"{name.En}: not comparable, the denominator of the {(isBefore ? "earlier" : "later")} period is 0");
        }

        var (first, second) = (ComparingText.Ratio(Before), ComparingText.Ratio(After));
        var move = change.Sign == 0 ? new BilingualText("không đổi", "no change")
            : new BilingualText($"{(change.Sign > 0 ? "tăng" : "giảm")} {ComparingText.Points(Abs(change)).Vi} điểm phần trăm",
                $"{(change.Sign > 0 ? "up" : "down")} {ComparingText.Points(Abs(change)).En} percentage points");
        if (Total is not { } total)
        {
            return new BilingualText($"{name.Vi}: kỳ trước {first.Vi}, kỳ này {second.Vi}: {move.Vi}; không tách được nguyên nhân vì số liệu có quá nhiều mẫu "
                + "số khác nhau", $"{name.En}: {first.En} before, {second.En} now: {move.En}; the parts cannot be added exactly, there are too many different "
                + "denominators");
        }

        var parts = new (ExactNumber Value, BilingualText Text, bool IsShown)[]
        {
            (total.Rate, new BilingualText("do tỷ lệ của từng nhóm thay đổi", "from the rates of groups"), true),
            (total.Mix, new BilingualText("do cơ cấu thay đổi", "from their weights"), true),
            (total.Appeared, new BilingualText("do nhóm mới có", "from groups that are new"), total.Appeared.Sign != 0),
            (total.Vanished, new BilingualText("do nhóm không còn", "from groups that are gone"), total.Vanished.Sign != 0),
            (total.Unrated, new BilingualText("do tử số không có mẫu số", "from numerators without a denominator"), total.Unrated.Sign != 0),
        };
        var shown = Array.FindAll(parts, part => part.IsShown);
        return new BilingualText(
            $"{name.Vi}: kỳ trước {first.Vi}, kỳ này {second.Vi}: {move.Vi}, gồm "
                + string.Join("; ", shown.Select(part => $"{part.Text.Vi} {ComparingText.Signed(part.Value).Vi}")),
            $"{name.En}: {first.En} before, {second.En} now: {move.En}, made up of "
                + string.Join("; ", shown.Select(part => $"{ComparingText.Signed(part.Value).En} {part.Text.En}")));
    }

    private static ExactNumber Abs(ExactNumber number) => number.Sign < 0 ? -number : number;
}
