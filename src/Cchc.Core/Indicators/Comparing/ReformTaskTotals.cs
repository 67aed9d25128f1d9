using System.Text.Json.Serialization;
using Cchc.Core.Costs;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>
/// The tasks of a reform plan counted on a day (kết quả thực hiện nhiệm vụ cải cách hành chính): done, late, running, overdue, in all and by unit, each share
/// with its denominator. Equal when all figures are.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using System.Linq;
/// using Cchc.Core.Costs;
/// using Cchc.Core.Indicators.Comparing;
/// using NodaTime;
///
/// var due = new LocalDate(2022, 9, 30);
/// var tasks = Enumerable.Range(1, 45).Select(i =&gt; new ReformTask { Name = $"Nhiệm vụ {i}", Due = due, Completed = i &lt;= 34 ? due : null });
/// var totals = ReformTaskTotals.Of(tasks, due);
///
/// Console.WriteLine(totals.DoneRatio); // 34/45
/// Console.WriteLine(Percent.Of(totals.DoneRatio.Value!.Value).Vi); // 75,56%
/// Console.WriteLine(Percent.Of(totals.DoneRatio.Value!.Value, RateRounding.Cut).Vi); // 75,55%
/// </code>
/// </example>
public sealed record ReformTaskTotals
{
    private const int States = 6;

    private readonly IReadOnlyList<long> counts;

    private ReformTaskTotals(LocalDate asOf, string unit, IReadOnlyList<long> counts, IReadOnlyList<ReformTaskTotals> units, IReadOnlyList<Finding> findings) =>
        (AsOf, Unit, this.counts, Units, Findings) = (asOf, unit, counts, units, findings);

    /// <summary>The day for which is counted (ngày chốt số liệu).</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate AsOf { get; }

    /// <summary>The unit, as written; empty for the whole plan and for tasks without one.</summary>
    public string Unit { get; }

    /// <summary>The same by unit, in the order of the plan, tasks without a unit under an empty name; empty for a unit.</summary>
    public IReadOnlyList<ReformTaskTotals> Units { get; }

    /// <summary>
    /// Questions about single tasks (CCHC-TSK-001 to 007): done wholly without a day, a day without being done wholly, no due day, done after the day asked
    /// for, a number that stands twice, a state in words that the day, the share or the due day contradicts. Empty for a unit.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>All tasks (tổng số nhiệm vụ): the denominator of <see cref="DoneRatio"/> and <see cref="OverdueRatio"/>.</summary>
    public long Tasks => counts.Sum();

    /// <summary>Tasks that are done, in time or not (đã hoàn thành).</summary>
    public long Done => Count(ReformTaskState.DoneOnTime) + Count(ReformTaskState.DoneLate) + Count(ReformTaskState.DoneUndated);

    /// <summary>Done of all tasks (tỷ lệ hoàn thành).</summary>
    public GroupRatio DoneRatio => new(Unit, Done, Tasks);

    /// <summary>Done on time of those done of which that can be said (tỷ lệ hoàn thành đúng hạn); tasks without the days for it are left out.</summary>
    public GroupRatio OnTimeRatio => new(Unit, Count(ReformTaskState.DoneOnTime), Count(ReformTaskState.DoneOnTime) + Count(ReformTaskState.DoneLate));

    /// <summary>Not done and overdue of all tasks (tỷ lệ quá hạn).</summary>
    public GroupRatio OverdueRatio => new(Unit, Count(ReformTaskState.Overdue), Tasks);

    /// <summary>How many tasks are in a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="state"/> is not a defined value.</exception>
    public long Count(ReformTaskState state) => (int)state is >= 0 and < States ? counts.ElementAtOrDefault((int)state)
        : throw new ArgumentOutOfRangeException(nameof(state), state, "Expected a state of a task.");

    /// <summary>The figures as named counts of indicators: <c>planTasks</c>, <c>planTasksDone</c>, <c>planTasksOverdue</c> and so on, for
    /// <see cref="IndicatorGroup.With"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<KeyValuePair<string, ExactNumber>> Counts => ValueList.Of<KeyValuePair<string, ExactNumber>>(
    [
        new("planTasks", Tasks), new("planTasksDone", Done), new("planTasksDoneOnTime", Count(ReformTaskState.DoneOnTime)),
        new("planTasksDoneLate", Count(ReformTaskState.DoneLate)), new("planTasksDoneUndated", Count(ReformTaskState.DoneUndated)),
        new("planTasksInProgress", Count(ReformTaskState.InProgress)), new("planTasksOverdue", Count(ReformTaskState.Overdue)),
        new("planTasksWithoutDue", Count(ReformTaskState.NoDue)),
    ]);

    /// <summary>Counts tasks.</summary>
    /// <param name="tasks">The tasks.</param>
    /// <param name="asOf">The day for which is counted.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tasks"/> or one of them is null.</exception>
    public static ReformTaskTotals Of(IEnumerable<ReformTask> tasks, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        var day = asOf.WithCalendar(CalendarSystem.Iso);
        var all = tasks.Select(task => task ?? throw new ArgumentNullException(nameof(tasks))).ToList();
        var units = all.GroupBy(task => task.Unit, StringComparer.Ordinal)
            .Select(unit => new ReformTaskTotals(day, unit.Key, Counted(unit, day), ValueList.Empty<ReformTaskTotals>(), ValueList.Empty<Finding>()));
        return new ReformTaskTotals(day, string.Empty, Counted(all, day), ValueList.Of(units), ValueList.Of(ReformTaskCheck.Of(all, day)));
    }

    /// <summary>The figures in one sentence.</summary>
    /// <param name="rounding">How the percentage is brought to two decimals: reports do both.</param>
    /// <returns>For example <c>34/45 nhiệm vụ đã hoàn thành (75,55%): 30 đúng hạn, 4 trễ hạn; 8 đang thực hiện, 3 quá hạn</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a defined value.</exception>
    public BilingualText Describe(RateRounding rounding = RateRounding.Rounded)
    {
        if (DoneRatio.Value is not { } rate)
        {
            return new BilingualText("không có nhiệm vụ nào", "there are no tasks");
        }

        var percent = Percent.Of(rate, rounding);
        var done = Words((ReformTaskState.DoneOnTime, "đúng hạn", "on time"), (ReformTaskState.DoneLate, "trễ hạn", "late"),
            (ReformTaskState.DoneUndated, "không rõ đúng hạn hay trễ hạn", "without the days to say"));
        var open = Words((ReformTaskState.InProgress, "đang thực hiện", "in progress"), (ReformTaskState.Overdue, "quá hạn", "overdue"),
            (ReformTaskState.NoDue, "chưa hoàn thành, không nêu hạn", "open without a due day"));
        var (part, whole) = (DateText.EnNumber(Done), DateText.EnNumber(Tasks));
        return new BilingualText(
            $"{part}/{whole} nhiệm vụ đã hoàn thành ({percent.Vi})" + (done.Vi.Length > 0 ? ": " + done.Vi : string.Empty)
                + (open.Vi.Length > 0 ? "; " + open.Vi : string.Empty),
            $"{part} of {whole} tasks done ({percent.En})" + (done.En.Length > 0 ? ": " + done.En : string.Empty)
                + (open.En.Length > 0 ? "; " + open.En : string.Empty));
    }

    private (string Vi, string En) Words(params (ReformTaskState State, string Vi, string En)[] states)
    {
        var shown = Array.FindAll(states, item => Count(item.State) > 0);
        return (string.Join(", ", shown.Select(item => DateText.EnNumber(Count(item.State)) + " " + item.Vi)),
            string.Join(", ", shown.Select(item => DateText.EnNumber(Count(item.State)) + " " + item.En)));
    }

    private static IReadOnlyList<long> Counted(IEnumerable<ReformTask> tasks, LocalDate day)
    {
        var states = new long[States];
        foreach (var task in tasks)
        {
            states[(int)task.StateOn(day)]++;
        }

        return ValueList.Of(states);
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(ReformTaskTotals), PrintMembers);
}
