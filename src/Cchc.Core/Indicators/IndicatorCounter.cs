using Cchc.Core.Dossiers.Registers;

namespace Cchc.Core.Indicators;

/// <summary>
/// Counts the dossiers of a register for sets of indicators, by group (bộ đếm chỉ số). What it holds grows with groups, not with dossiers. A counter is used
/// by one thread at a time; those of two parts of a register, added together, are that of the whole.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Times;
/// using Cchc.Core.Dossiers.Audits;
/// using Cchc.Core.Dossiers.Registers;
/// using Cchc.Core.Indicators;
/// using Cchc.Core.Text;
/// using NodaTime;
///
/// var late = new Indicator
/// {
///     Id = "late",
///     Name = new BilingualText("Tỷ lệ hồ sơ giải quyết quá hạn", "Share of dossiers resolved late"),
///     Numerator = IndicatorExpression.Parse("resolvedLateByLaw"),
///     Denominator = IndicatorExpression.Parse("resolved - resolvedUnknownByLaw"),
///     LeftOut = ["resolvedUnknownByLaw"],
/// };
/// var set = new IndicatorSet
/// {
///     Id = "own",
///     Name = new BilingualText("Bộ chỉ số của đơn vị", "Our own set"),
///     Source = new AuditSource("quy ước của đơn vị", AuditStanding.Convention),
///     Indicators = [late],
/// };
/// var dossier = new RegisterDossier
/// {
///     Code = "H01.2-260810-0001",
///     Time = new ProcessingTime.WorkingDays(5),
///     Received = new LocalDateTime(2026, 8, 10, 9, 0),
///     Result = new LocalDateTime(2026, 8, 18, 8, 0),
/// };
/// var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
/// var counter = new IndicatorCounter([set]);
/// foreach (var answer in judge.JudgeAll([dossier], new LocalDateTime(2026, 9, 1, 8, 0)))
/// {
///     counter.Add(answer);
/// }
///
/// Console.WriteLine(set.Values(counter.Whole())[0].Text(Language.English)); // 100%
/// </code>
/// </example>
public sealed class IndicatorCounter
{
    private readonly CountPlan plan;
    private readonly CountFacts facts;
    private readonly Dictionary<GroupKey, GroupCounts> groups = [];
    private GroupCounts? rest;

    /// <summary>A counter of what sets of indicators need.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="options">Period and groups; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sets"/> is null.</exception>
    /// <exception cref="ArgumentException">An expression of a set has a name that is no count.</exception>
    public IndicatorCounter(IReadOnlyList<IndicatorSet> sets, IndicatorOptions? options = null)
        : this(CountPlan.Of(Names(sets)), options ?? IndicatorOptions.Default)
    {
    }

    private IndicatorCounter(CountPlan plan, IndicatorOptions options) => (this.plan, Options, facts) = (plan, options, new CountFacts(options));

    /// <summary>Period and groups.</summary>
    public IndicatorOptions Options { get; }

    /// <summary>How many dossiers were left out because they ended before the period.</summary>
    public long LeftOut { get; private set; }

    /// <summary>
    /// How many dossiers were left out because they were not received by the moment for which they were judged, or state no receipt (chưa tiếp nhận).
    /// </summary>
    public long NotReceived { get; private set; }

    /// <summary>Counts a dossier.</summary>
    /// <param name="answer">What a <see cref="RegisterJudge"/> says of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    public void Add(RegisterAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        facts.Of(answer);
        if (facts.IsLeftOut)
        {
            (LeftOut, NotReceived) = facts.HasEndedBefore ? (LeftOut + 1, NotReceived) : (LeftOut, NotReceived + 1);
            return;
        }

        Group(GroupKey.Of(facts, Options.By)).Add(facts);
    }

    /// <summary>Adds what another counter with the same sets and options counted.</summary>
    /// <param name="later">The other counter; what it holds stays as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="later"/> is null.</exception>
    /// <exception cref="ArgumentException">It counts other things, another period or other groups.</exception>
    public void Add(IndicatorCounter later)
    {
        ArgumentNullException.ThrowIfNull(later);
        if (!plan.Names.SequenceEqual(later.plan.Names, StringComparer.Ordinal)
            || later.Options.From != Options.From || !later.Options.By.SequenceEqual(Options.By))
        {
            throw new ArgumentException("The other counter counts other things, another period or other groups.", nameof(later));
        }

        (LeftOut, NotReceived) = (LeftOut + later.LeftOut, NotReceived + later.NotReceived);
        foreach (var pair in later.groups)
        {
            Group(pair.Key).Add(pair.Value);
        }

        if (later.rest is not null)
        {
            (rest ??= new GroupCounts(plan)).Add(later.rest);
        }
    }

    /// <summary>The groups in the order of their keys; those without a key last, the rest after them.</summary>
    /// <returns>One group for each combination of keys that a dossier has.</returns>
    public IReadOnlyList<IndicatorGroup> Groups()
    {
        var all = groups.OrderBy(pair => pair.Key, GroupKey.Order).Select(pair =>
            new IndicatorGroup(plan, pair.Value, Options.By, pair.Key.ToList(Options.By.Count), false));
        return rest is null ? [.. all] : [.. all, new IndicatorGroup(plan, rest, Options.By, [.. Options.By.Select(_ => (string?)null)], true)];
    }

    /// <summary>All dossiers together.</summary>
    /// <returns>The whole; without dossiers where none was counted.</returns>
    public IndicatorGroup Whole()
    {
        var sum = new GroupCounts(plan);
        foreach (var group in groups.Values)
        {
            sum.Add(group);
        }

        if (rest is not null)
        {
            sum.Add(rest);
        }

        return new IndicatorGroup(plan, sum, [], [], false);
    }

    private static IEnumerable<string> Names(IReadOnlyList<IndicatorSet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        foreach (var set in sets)
        {
            set.CheckNames(nameof(sets));
        }

        return sets.SelectMany(set => set.Indicators).SelectMany(indicator => indicator.Names);
    }

    private GroupCounts Group(GroupKey key)
    {
        if (groups.TryGetValue(key, out var found))
        {
            return found;
        }

        return groups.Count < Options.MostGroups ? groups[key] = new GroupCounts(plan) : rest ??= new GroupCounts(plan);
    }
}
