using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>A dossier's history in short lines: e1, e2, … are its events in the order of writing.</summary>
internal sealed class DossierHistory(string time, DossierClockRules? rules = null, DossierClock? clock = null)
{
    public static readonly DossierClock TheClock = new(WorkingCalendar.VietnamPublicSector);
    private readonly DossierClock clock = clock ?? TheClock;

    public DossierClockRequest Request { get; private set; } = new() { Time = ProcessingTime.Parse(time), Rules = rules ?? DossierClockRules.OneStop };

    public DossierHistory Remote()
    {
        Request = Request with { IsRemote = true };
        return this;
    }

    public DossierHistory Add(Func<string, DossierEvent> make)
    {
        Request = Request.With(make($"e{Request.Events.Count + 1}"));
        return this;
    }

    public DossierHistory Received(string at, bool online = false, bool complete = true, bool outside = false, string? promised = null) =>
        Add(id => new DossierEvent.Received { Id = id, At = Dates.Moment(at), IsOnline = online, IsComplete = complete, IsOutsideTerritory = outside, Promised = Due(promised) });

    public DossierHistory There(string at) => Add(id => new DossierEvent.ReceivedByCompetentAgency { Id = id, At = Dates.Moment(at) });

    public DossierHistory Asked(string at, string? content = "Bản vẽ", SupplementCause cause = SupplementCause.Incomplete, string? recordedAt = null) =>
        Add(id => new DossierEvent.SupplementRequested { Id = id, At = Dates.Moment(at), Content = content, Cause = cause, RecordedAt = Recorded(recordedAt) });

    public DossierHistory Supplemented(string at, string? promised = null) => Add(id => new DossierEvent.Supplemented { Id = id, At = Dates.Moment(at), Promised = Due(promised) });

    /// <summary>A pause with words only, as a clerk types them.</summary>
    public DossierHistory Paused(string at, string? reason = "Xác định nghĩa vụ tài chính", string? basis = "Nghị định 101/2024/NĐ-CP") =>
        Add(id => new DossierEvent.Paused { Id = id, At = Dates.Moment(at), Reason = reason, LegalBasis = basis });

    /// <summary>A pause by a rule.</summary>
    public DossierHistory PausedBy(string rule, string at, string? recordedAt = null) =>
        Add(id => new DossierEvent.Paused { Id = id, At = Dates.Moment(at), Rule = rule, RecordedAt = Recorded(recordedAt) });

    public DossierHistory With(Func<DossierClockRequest, DossierClockRequest> change)
    {
        Request = change(Request);
        return this;
    }

    public DossierHistory Resumed(string at, string? pause = null) => Add(id => new DossierEvent.Resumed { Id = id, At = Dates.Moment(at), Pause = pause });

    public DossierHistory FeeNotified(string at) => Add(id => new DossierEvent.FeeNotified { Id = id, At = Dates.Moment(at) });

    public DossierHistory FeePaid(string at) => Add(id => new DossierEvent.FeePaid { Id = id, At = Dates.Moment(at) });

    public DossierHistory Transferred(string at) => Add(id => new DossierEvent.Transferred { Id = id, At = Dates.Moment(at), To = "Phòng chuyên môn" });

    public DossierHistory Extended(string at, string promised, string? reason = "Cần xác minh") =>
        Add(id => new DossierEvent.ExtendedWithApology { Id = id, At = Dates.Moment(at), Promised = Due(promised)!, Reason = reason });

    public DossierHistory Stopped(string at) => Add(id => new DossierEvent.StoppedByApplicant { Id = id, At = Dates.Moment(at) });

    public DossierHistory Refused(string at, string? reason = "Không đủ điều kiện") => Add(id => new DossierEvent.Refused { Id = id, At = Dates.Moment(at), Reason = reason });

    public DossierHistory Result(string at) => Add(id => new DossierEvent.ResultIssued { Id = id, At = Dates.Moment(at) });

    public DossierHistory Returned(string at, DossierReturn what = DossierReturn.Result) => Add(id => new DossierEvent.Returned { Id = id, At = Dates.Moment(at), What = what });

    public DossierHistory Outage(string at, bool announced = true) => Add(id => new DossierEvent.SystemOutage { Id = id, At = Dates.Moment(at), IsAnnounced = announced });

    public DossierHistory Restored(string at) => Add(id => new DossierEvent.SystemRestored { Id = id, At = Dates.Moment(at) });

    public DossierHistory Corrected(string at, string of, DossierEvent? replacement) =>
        Add(id => new DossierEvent.Correction { Id = id, At = Dates.Moment(at), Of = of, Replacement = replacement });

    public DossierClockState At(string now) => clock.Compute(Request, Dates.Moment(now));

    /// <summary>The whole state, the run without words having found the same.</summary>
    public DossierClockState Both(string now)
    {
        var state = At(now);
        var (run, found, gained) = clock.Judge(Request, Dates.Moment(now));
        found.Select(Judged).Should().Equal(state.Violations.Select(Judged));
        (run.State, run.Due, run.IfResumed, run.Promise, gained).Should().Be((state.State, state.LegalDue, state.DueIfResumedNow, state.PromisedDue,
            state.GainedWorkingDays));
        return state;

        static (string, string?, string, int?, bool, DossierDue?) Judged(DossierViolation found) =>
            (found.Code, found.EventId, found.LegalSource, found.GainedWorkingDays, found.IsToBeChecked, found.OtherDue);
    }

    private static LocalDateTime? Recorded(string? at) => at is null ? null : Dates.Moment(at);

    public static DossierDue? Due(string? text) =>
        text is null ? null : text.Length == 10 ? new DossierDue(Dates.Day(text)) : new DossierDue(Dates.Moment(text).Date, Dates.Moment(text).TimeOfDay);

    public static IEnumerable<string> Codes(DossierClockState state) => state.Violations.Select(item => $"{item.Code[^3..]} {item.EventId ?? "-"}");

    public static IEnumerable<string> Rules(DossierClockState state) => state.Explanation.Select(step => step.Rule.Code[^3..]);
}
