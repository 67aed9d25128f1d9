using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Dossiers.Registers;
using NodaTime;

namespace Cchc.Core.Dossiers.Handling;

/// <summary>One dossier against its process.</summary>
internal sealed class StagesRun(RegisterStages stages, RegisterDossier dossier, LocalDateTime asOf)
{
    private ProcessPlace place = null!; // found before it is used
    private ClockRun clock = null!;

    public StagedDossier Run()
    {
        if (dossier.ProcedureCode is not { } code)
        {
            return Without(StagedStanding.NoProcedure);
        }

        if (stages.Find(code) is not { } found)
        {
            return Without(StagedStanding.NoProcess);
        }

        place = found;
        try
        {
            // The time of the process where nothing else is known: it decides on no date here, but whether a row can be judged.
            var known = dossier.Time is null && stages.Judge.Terms is null && place.Process.Total is { } total ? dossier with { Time = total } : dossier;
            if (stages.Judge.ClockOf(known, asOf) is not { } run)
            {
                return Without(StagedStanding.NotJudged) with { Process = place.Process };
            }

            clock = run;
            return clock.StartedAt is { } start && start <= asOf ? Followed(start) : Without(StagedStanding.NotBegun) with { Process = place.Process };
        }
        catch (CalendarRangeException)
        {
            return Without(StagedStanding.NotJudged) with { Process = place.Process };
        }
    }

    private StagedDossier Without(StagedStanding standing) => new() { Dossier = dossier, AsOf = asOf, Standing = standing };

    private StagedDossier Followed(LocalDateTime start)
    {
        var about = Without(StagedStanding.NoProgress) with { Process = place.Process, StartedAt = start, EndedAt = clock.EndedAt };
        var (events, isRestarted) = Events(start);
        if (!events.Exists(item => item is DossierEvent.Transferred))
        {
            return about;
        }

        var plan = stages.Planner.Plan(place.Process, start);
        var handling = StageHandling.OfEvents(plan, events);
        about = about with { UnknownNames = [.. handling.UnknownNames] };
        if (!handling.IsAny)
        {
            return about with { Standing = StagedStanding.UnknownUnits };
        }

        var until = LocalDateTime.Max(clock.EndedAt ?? asOf, start);
        var progress = new ProgressRun(stages.Planner, plan, handling, until).Run();
        var steps = new StagedStep[progress.Stages.Count];
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            steps[i] = Step(i, progress.Stages, plan, until, isRestarted);
        }

        return about with { Standing = StagedStanding.Followed, Steps = steps, IsStopped = clock.EndedAt is null && Stands() };
    }

    private bool Stands()
    {
        var stops = clock.Standing;
        return stops.Count > 0 && stops[stops.Count - 1].To >= asOf;
    }

    /// <summary>
    /// The transfers, and the answer as the end of the last step. Who got the dossier before the clock began anew has it when it begins.
    /// </summary>
    private (List<DossierEvent> Events, bool IsRestarted) Events(LocalDateTime start)
    {
        var (events, isRestarted) = (new List<DossierEvent>(), false);
        foreach (var item in clock.Happened)
        {
            var transfer = item switch
            {
                DossierEvent.Transferred moved => moved,
                DossierEvent.ReceivedByCompetentAgency { Agency: { } agency } => new DossierEvent.Transferred { Id = item.Id, At = item.At, To = agency },
                _ => null,
            };
            if (transfer is not null)
            {
                isRestarted |= transfer.At < start;
                events.Add(transfer.At < start ? transfer with { At = start } : transfer);
            }
        }

        if (clock is { EndState: DossierState.Done or DossierState.Returned, EndedAt: { } end })
        {
            events.Add(new DossierEvent.ResultIssued { Id = "@end", At = LocalDateTime.Max(end, start) });
        }

        return (events, isRestarted);
    }

    private StagedStep Step(int number, IReadOnlyList<StageTiming> timings, StagePlan plan, LocalDateTime until, bool isRestarted)
    {
        var timing = timings[number];
        var (stage, hours) = (timing.Planned.Stage, stages.Planner.ClockOf(timing.Planned.Stage.Agency).Hours);
        var end = timing.Done ?? until;
        var late = timing.Late == Duration.Zero ? Duration.Zero : Less(timing.Late, Stopped(hours, plan.Received, end));
        var begun = timing.Started is { } got && place.Begins(number) ? LocalDateTime.Max(got, timing.Planned.Start) : timing.Started;
        var used = timing.Used is { } time && begun is { } from ? Less(time, Stopped(hours, from, end)) : (Duration?)null;
        var isPassed = isRestarted && timing.Done == plan.Received;
        var isCounted = stage.IsTimed && !isPassed && used is not null && (timing.Done is not null || timing.IsHolding);
        return new StagedStep
        {
            Stage = stage,
            Started = timing.Started,
            Done = timing.Done,
            Due = timing.Due,
            IsHolding = timing.IsHolding && clock.EndedAt is null,
            IsCounted = isCounted,
            IsUnknown = stage.IsTimed && !isCounted && !isPassed && (timing.Done is not null || IsFollowed(number, timings)),
            Allowed = timing.Planned.Allowed,
            Used = used,
            Late = isCounted ? late : Duration.Zero,
            OwnLate = isCounted ? Duration.Min(late, Less(used!.Value, timing.Planned.Allowed)) : Duration.Zero,
        };
    }

    private static bool IsFollowed(int number, IReadOnlyList<StageTiming> timings)
    {
        for (var later = number + 1; later < timings.Count; later++)
        {
            if (timings[later].Done is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The office hours between two moments in which the clock of the dossier stood.</summary>
    private Duration Stopped(WorkingTime hours, LocalDateTime from, LocalDateTime to)
    {
        var sum = Duration.Zero;
        foreach (var (stop, goesOn) in clock.Standing)
        {
            var (low, high) = (LocalDateTime.Max(stop, from), LocalDateTime.Min(goesOn, to));
            sum += low < high ? hours.Count(low, high) : Duration.Zero;
        }

        return sum;
    }

    private static Duration Less(Duration whole, Duration part) => Duration.Max(Duration.Zero, whole - part);
}
