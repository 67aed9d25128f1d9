using Cchc.Cli.Texts;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Exchange.Documents;
using NodaTime;

namespace Cchc.Cli.Screens;

/// <summary>The state of a dossier's clock for people: state and dates first, then what was not allowed, then the reasons.</summary>
internal static class ClockView
{
    public static void Print(DossierClockState state)
    {
        void Line(string name, DossierDue? due)
        {
            if (due is not null)
            {
                Screen.Line($"{name}: {Words.Moment(due.Date, due.TimeOfDay)}");
            }
        }

        Screen.Line($"{Say.Text("clock.asOf")}: {Words.Moment(state.Now.Date, state.Now.TimeOfDay)}");
        Screen.Line($"[bold]{Say.Text("clock.state")}: {Say.Text(Key(state.State))}[/]");
        if (state.EndedAt is { } ended)
        {
            Screen.Line($"{Say.Text("clock.ended")}: {Words.Moment(ended.Date, ended.TimeOfDay)}");
        }

        var legal = Say.Text("clock.legalDue");
        if (state.LegalDue is { } due)
        {
            Screen.Line($"[bold green]{legal}: {Words.Moment(due.Date, due.TimeOfDay)}[/] " +
                $"({Words.Certainty(state.Certainty)}){Late(state.IsLateAgainstLegal)}");
        }
        else
        {
            Screen.Paragraph(legal + ": ", Say.In(state.NoLegalDue!), "bold yellow");
        }

        Line(Say.Text("clock.ifResumed"), state.DueIfResumedNow);
        foreach (var promise in state.PromisedDues)
        {
            var remark = (promise.IsStated ? string.Empty : $" ({Say.Text("clock.byLaw")})")
                + (promise.Counts ? string.Empty : $" ({Say.Text("clock.doesNotCount")})");
            Screen.Line($"{Say.Text("clock.promised")} ({Screen.Escape(promise.EventId)}): " +
                $"{Words.Moment(promise.Due.Date, promise.Due.TimeOfDay)}{remark}" +
                $"{(promise.Due == state.PromisedDue && promise.Counts ? Late(state.IsLateAgainstPromised) : string.Empty)}");
        }

        if (state.UsedWorkingDays is { } used)
        {
            Screen.Line($"{Say.Text("clock.used")}: {Say.Grouped(used)} {Say.Text("clock.workingDays")} ({Hours(state.UsedWorkingTime)})");
        }

        if (state.LeftWorkingDays is { } left)
        {
            Screen.Line($"{Say.Text("clock.left")}: {Say.Grouped(left)} {Say.Text("clock.workingDays")} ({Hours(state.LeftWorkingTime)})");
        }

        Line(Say.Text("clock.supplementBy"), state.EndedAt is null && state.LatestSupplementNotice is { } notice
            && !notice.IsBefore(state.Now) ? notice : null);
        Line(Say.Text("clock.apologyBy"), state.LatestApology);
        Line(Say.Text("clock.closedAfter"), state.AutomaticClosingAt);
        // Those of policies stand beside the findings that they decide.
        foreach (var reading in state.OtherReadings.Where(reading => reading.Policy is ClockFinding.OtherTime or ClockFinding.HoursOnDayOff))
        {
            Screen.Paragraph($"{Say.Text("deadline.otherReading")}: ", Say.In(reading.Text), "grey");
        }

        PrintViolations(state);
        ReasonsView.Print(state.Explanation, state.DataVersion);
    }

    private static string Key(DossierState state) => state switch
    {
        DossierState.NotReceived => "clock.stateNotReceived",
        DossierState.Processing => "clock.stateProcessing",
        DossierState.AwaitingSupplement => "clock.stateAwaitingSupplement",
        DossierState.AwaitingFee => "clock.stateAwaitingFee",
        DossierState.AwaitingCompetentAgency => "clock.stateAwaitingCompetentAgency",
        DossierState.Paused => "clock.statePaused",
        DossierState.Done => "clock.stateDone",
        DossierState.Returned => "clock.stateReturned",
        DossierState.Refused => "clock.stateRefused",
        DossierState.Stopped => "clock.stateStopped",
        _ => "clock.stateClosed",
    };

    private static string Hours(Duration? time) =>
        ClockDocument.Hours(time) is { } hours ? $"{Say.Number((decimal)hours)} {Say.Text("clock.workingHours")}" : "?";

    private static string Late(bool? late) => late switch
    {
        true => $" [bold red]{Say.Text("clock.late")}[/]",
        false => " " + Say.Text("clock.onTime"),
        _ => string.Empty,
    };

    private static void PrintViolations(DossierClockState state)
    {
        if (state.Violations.Count == 0)
        {
            return;
        }

        PrintPoints(Say.Text("clock.violations"), state.Violations.Where(violation => !violation.IsToBeChecked), "yellow");
        PrintPoints(Say.Text("clock.toCheck"), state.Violations.Where(violation => violation.IsToBeChecked), "default");
        if (state.GainedWorkingDays is { } gained)
        {
            Screen.Line($"[bold]{Say.Text("clock.ifStopsCounted")}: +{gained} " +
                $"{Say.Text("clock.workingDays")}[/]");
        }
    }

    // A point whose article was not read is a question, and no violation.
    private static void PrintPoints(string heading, IEnumerable<DossierViolation> points, string style)
    {
        var begun = false;
        foreach (var point in points)
        {
            if (!begun)
            {
                Screen.Line();
                Screen.Line($"[bold]{heading}[/]");
                begun = true;
            }

            Screen.Paragraph($" {point.Code} {point.EventId ?? "-"}: ", Say.In(point.Text), style);
            Screen.Paragraph("    ", Words.Basis(point.LegalSource), "grey");
        }
    }
}
