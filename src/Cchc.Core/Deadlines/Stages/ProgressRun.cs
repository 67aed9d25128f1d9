using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>Where a dossier stands, in the making.</summary>
internal sealed class ProgressRun(StagePlanner planner, StagePlan plan, StageHandling handling, LocalDateTime now)
{
    private readonly IReadOnlyList<PlannedStage> stages = plan.Stages;
    private readonly IReadOnlyList<IReadOnlyList<int>> before = StageGroups.Before(plan.Process.Stages);
    private readonly HashSet<int> lasts = StageGroups.Last(plan.Process.Stages);
    private readonly LocalDateTime?[] done = handling.Done;
    private readonly LocalDateTime?[] started = new LocalDateTime?[plan.Stages.Count];
    private readonly LocalDateTime[] ends = new LocalDateTime[plan.Stages.Count]; // when a step hands over: done, or due under the policy
    private readonly bool[] followed = new bool[plan.Stages.Count]; // somebody after the step had the dossier
    private readonly List<Finding> findings = handling.Findings;

    public StageProgress Run()
    {
        Future();
        Follow();
        var timings = new StageTiming[stages.Count];
        var end = plan.Received;
        for (var i = 0; i < stages.Count; i++)
        {
            timings[i] = Timing(i);
            end = LocalDateTime.Max(end, stages[i].Stage.IsTimed ? timings[i].Due : end);
        }

        var whole = planner.ClockOf(null).Hours;
        var isOver = Enumerable.Range(0, timings.Length).All(i => done[i] is not null || !stages[i].Stage.IsTimed || followed[i]);
        return new StageProgress
        {
            Now = now,
            Policy = planner.Options.Late,
            Stages = ValueList.Of(timings),
            End = end,
            Left = isOver || now >= end ? Duration.Zero : whole.Count(now, end),
            Needed = Sum(timings.Where((timing, i) => timing.Done is null && !followed[i]), Rest),
            Shares = ValueList.Of(Shares(timings)),
            Findings = ValueList.Of(findings),
        };
    }

    private static Duration Rest(StageTiming timing) =>
        timing is { IsHolding: true, Used: { } used } ? Duration.Max(Duration.Zero, timing.Planned.Allowed - used) : timing.Planned.Allowed;

    private StageTiming Timing(int place)
    {
        var planned = stages[place];
        var clock = planner.ClockOf(planned.Stage.Agency).Hours;
        var handedOver = Handed(place);
        started[place] = handedOver;
        var due = Due(place, handedOver);
        CheckOrder(place, handedOver);
        var isHolding = done[place] is null && handedOver <= now && !followed[place] && (planned.Stage.IsTimed || !IsLast(place));
        var until = done[place] ?? (isHolding ? now : null);
        var late = planned.Stage.IsTimed && until is { } moment && moment > due ? clock.Count(due, moment) : Duration.Zero;
        ends[place] = done[place] ?? (isHolding ? LocalDateTime.Max(due, now) : due);
        var counted = handedOver is { } got ? before[place].Count == 0 ? LocalDateTime.Max(got, planned.Start) : got : default(LocalDateTime?);
        return new StageTiming
        {
            Planned = planned,
            Started = handedOver,
            Done = done[place],
            Due = due,
            IsHolding = isHolding,
            Used = done[place] < handedOver ? null
                : counted is { } from ? until is { } to ? clock.Count(LocalDateTime.Min(from, to), to) : followed[place] ? null : Duration.Zero
                : done[place] is null && !followed[place] ? Duration.Zero : null,
            Late = late,
        };
    }

    // The dossier comes when all that run before are done; null while one is not. Nobody hands over what did not come yet, whatever moment is said.
    private LocalDateTime? Handed(int place)
    {
        if (before[place].Count == 0)
        {
            return plan.Received;
        }

        var last = default(LocalDateTime?);
        foreach (var step in before[place])
        {
            // A step without time hands over at once unless it says when.
            if ((done[step] ?? (stages[step].Stage.IsTimed ? null : started[step])) is not { } moment)
            {
                return null;
            }

            moment = LocalDateTime.Max(moment, started[step] ?? plan.Received);
            last = last is { } known ? LocalDateTime.Max(known, moment) : moment;
        }

        return last;
    }

    private LocalDateTime Due(int place, LocalDateTime? handedOver)
    {
        var planned = stages[place];
        if (before[place].Count == 0)
        {
            return planned.Due;
        }

        var (from, gotAt) = (handedOver ?? before[place].Max(step => ends[step]), before[place].Max(step => stages[step].Due));
        if (planner.Options.Late == LateStages.DueMomentsStay || from <= gotAt)
        {
            return planned.Due;
        }

        var clock = planner.ClockOf(planned.Stage.Agency);
        if (planner.Options.Late == LateStages.RestIsShifted)
        {
            // The same office time as planned, from the later moment on.
            return planned.Allowed == Duration.Zero ? LocalDateTime.Max(planned.Due, from) : clock.Hours.Add(from, planned.Allowed);
        }

        return Shrunk(planned, from, gotAt);
    }

    // What was planned from the hand-over to the end is drawn together into what is left of it.
    private LocalDateTime Shrunk(PlannedStage planned, LocalDateTime from, LocalDateTime gotAt)
    {
        var whole = planner.ClockOf(null).Hours;
        if (from >= plan.End)
        {
            return plan.End;
        }

        var (needed, left) = (whole.Count(gotAt, plan.End).ToInt64Nanoseconds(), whole.Count(from, plan.End).ToInt64Nanoseconds());
        var own = whole.Count(gotAt, planned.Due).ToInt64Nanoseconds();
        if (needed == 0L || own <= 0L)
        {
            return LocalDateTime.Min(LocalDateTime.Max(planned.Due, from), plan.End);
        }

        var share = (long)decimal.Round((decimal)own * left / needed);
        return share == 0L ? from : LocalDateTime.Min(whole.Add(from, Duration.FromNanoseconds(share)), plan.End);
    }

    private bool IsLast(int place) => lasts.Contains(place);

    private void Follow()
    {
        for (var next = stages.Count - 1; next >= 0; next--)
        {
            foreach (var step in before[next])
            {
                followed[step] |= done[next] is not null || followed[next];
            }
        }
    }

    private void CheckOrder(int place, LocalDateTime? handedOver)
    {
        var stage = stages[place].Stage;
        if (done[place] is { } moment)
        {
            var earliest = before[place].Count == 0 ? plan.Received : handedOver;
            if (earliest is { } least && moment < least)
            {
                var (at, handed) = (new DueMoment(moment.Date, moment.TimeOfDay), new DueMoment(least.Date, least.TimeOfDay));
                findings.Add(StageFindings.Warning(StageFindings.WrongOrder, Place(stage),
                    $"{StageFindings.Opening(stage.NameVi)} xong {at.Vi}, trước khi nhận được hồ sơ ({handed.Vi}): không tính được thời gian đã dùng.",
                    $"{StageFindings.Opening(stage.NameEn)} was done on {at.En}, before it got the dossier ({handed.En}): "
                    + "the time that it took cannot be told."));
            }
        }
        else if (stage.IsTimed && followed[place])
        {
            findings.Add(StageFindings.Warning(StageFindings.MissingMoment, Place(stage),
                $"Không có thời điểm xong của {stage.NameVi} dù bước sau đã xong: không biết bước này có trễ không.",
                $"Nobody said when {stage.NameEn} was done, though a later one is: whether it was late is not known."));
        }
    }

    private void Future()
    {
        for (var i = 0; i < done.Length; i++)
        {
            if (done[i] is { } moment && moment > now)
            {
                var (stage, at, asked) = (stages[i].Stage, new DueMoment(moment.Date, moment.TimeOfDay), new DueMoment(now.Date, now.TimeOfDay));
                findings.Add(StageFindings.Warning(StageFindings.InTheFuture, Place(stage),
                    $"{StageFindings.Opening(stage.NameVi)} ghi xong {at.Vi}, sau thời điểm hỏi ({asked.Vi}): chưa tính.",
                    $"{StageFindings.Opening(stage.NameEn)} is said to be done on {at.En}, after the moment of the question ({asked.En}): left out."));
                done[i] = null;
            }
        }
    }

    private static IEnumerable<StageShare> Shares(StageTiming[] timings) =>
        timings.GroupBy(timing => VietnameseText.Fold(timing.Planned.Stage.Agency), StringComparer.Ordinal).Select(agency => new StageShare
        {
            Agency = agency.First().Planned.Stage.Agency,
            Allowed = Sum(agency, timing => timing.Planned.Allowed),
            Used = Sum(agency, timing => timing.Planned.Stage.IsTimed ? timing.Used ?? Duration.Zero : Duration.Zero),
            Late = Sum(agency, timing => timing.Late),
            LateStages = agency.Count(timing => timing.Late > Duration.Zero),
        });

    private static Duration Sum(IEnumerable<StageTiming> timings, Func<StageTiming, Duration> of) =>
        timings.Aggregate(Duration.Zero, (sum, timing) => sum + of(timing));

    private static string Place(Stage stage) => $"stages[{Shorten.To(stage.Number, 20)}]";
}
