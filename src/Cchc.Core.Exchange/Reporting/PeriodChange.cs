using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>An indicator in two periods, by groups: what moved it, and what is doubtful about that.</summary>
internal sealed record PeriodChange
{
    private readonly Func<string?, Language, string> nameOfKey;

    /// <param name="indicator">The indicator.</param>
    /// <param name="periods">Both periods, the earlier first, each with the moment for which it was judged.</param>
    /// <param name="before">The groups of the earlier one.</param>
    /// <param name="after">Those of the later one.</param>
    /// <param name="partName">What groups are, as a heading.</param>
    /// <param name="nameOfKey">The name of a group by its key; of null for dossiers without one.</param>
    public PeriodChange(Indicator indicator, (JudgedPeriod First, JudgedPeriod Second) periods, GroupRatios before, GroupRatios after, BilingualText partName,
        Func<string?, Language, string> nameOfKey)
    {
        // A group without data in one period is left out of both: else it would count as new or gone.
        var missing = before.Missing.Concat(after.Missing).GroupBy(item => item.Group, StringComparer.Ordinal).Select(same => same.First()).ToList();
        HashSet<string> names = new(missing.Select(item => item.Group), StringComparer.Ordinal);
        (Indicator, First, Second, PartName, Missing, this.nameOfKey) = (indicator, periods.First.Period, periods.Second.Period, partName, missing, nameOfKey);
        Comparison = PeriodComparison.Of(before.Without(names).Ratios, after.Without(names).Ratios);
        Groups = [.. Comparison.Groups.OrderByDescending(group => Size(group.Effects.Total)).ThenBy(group => group.Group, VietnameseCollation.Instance)];
        Doubts = [.. Doubted(periods)];
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The earlier period.</summary>
    public ReportPeriod First { get; }

    /// <summary>The later one.</summary>
    public ReportPeriod Second { get; }

    /// <summary>What moved the figure.</summary>
    public PeriodComparison Comparison { get; }

    /// <summary>The groups, those first that moved it most.</summary>
    public IReadOnlyList<PeriodComparison.GroupChange> Groups { get; }

    /// <summary>What groups are, as a heading.</summary>
    public BilingualText PartName { get; }

    /// <summary>Whose a dossier is when groups are agencies or officers; null for others.</summary>
    public BilingualText? CountedBy { get; init; }

    /// <summary>Groups without data in one of the periods, with the reason; they are in neither whole.</summary>
    public IReadOnlyList<(string Group, BilingualText Reason)> Missing { get; }

    /// <summary>What is to be known before the periods are compared, in sentences.</summary>
    public IReadOnlyList<BilingualText> Doubts { get; }

    /// <summary>The name of a group.</summary>
    public string NameOf(string group, Language language) => group == GroupRatios.Rest
        ? language == Language.Vietnamese ? "các nhóm còn lại" : "all other groups" : nameOfKey(GroupRatios.Key(group), language);

    private static ExactNumber Size(ExactNumber number) => number.Sign < 0 ? -number : number;

    private IEnumerable<BilingualText> Doubted((JudgedPeriod First, JudgedPeriod Second) periods)
    {
        if (First.Months != Second.Months)
        {
            yield return new($"Hai kỳ dài khác nhau ({First.Title.Vi}: {Number(First.Months)} tháng; {Second.Title.Vi}: {Number(Second.Months)} tháng).",
                $"The periods differ in length: {First.Title.En} has {Number(First.Months)} months, {Second.Title.En} {Number(Second.Months)}.");
        }

        foreach (var period in new[] { periods.First, periods.Second })
        {
            if (!period.IsOver)
            {
                var day = period.AsOf.Date;
                yield return new($"Kỳ chưa kết thúc: số liệu của {period.Period.Title.Vi} mới đến ngày {DateText.Vi(day)}.",
                    $"The period is not over: the figures of {period.Period.Title.En} go up to {DateText.Iso(day)}.");
            }
        }

        if (Missing.Count > 0)
        {
            var (vi, en) = (string.Join("; ", Listed(Language.Vietnamese)), string.Join("; ", Listed(Language.English)));
            yield return new($"{Number(Missing.Count)} nhóm thiếu số liệu ở một trong hai kỳ, không tính ở cả hai: {vi}.",
                $"{Number(Missing.Count)} groups lack data in one of the periods and are left out of both: {en}.");
        }
    }

    private IEnumerable<string> Listed(Language language)
    {
        const int most = 5;
        return Missing.Take(most).Select(item => $"{NameOf(item.Group, language)} ({item.Reason.In(language)})").Concat(Missing.Count > most ? ["…"] : []);
    }

    private static string Number(int number) => DateText.EnNumber(number);
}
