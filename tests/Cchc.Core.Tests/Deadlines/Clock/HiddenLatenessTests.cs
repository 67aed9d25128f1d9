using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>
/// Histories by which a late dossier could look as if it were in time. Received on Monday 3/3/2025 under NĐ 61/2018/NĐ-CP, 10 working days (4–7, 10–14, 17/3),
/// due 17/3; none of these days is a holiday.
/// </summary>
public sealed class HiddenLatenessTests
{
    private static readonly DossierClock Clock = new(WorkingCalendar.VietnamPublicSector);

    private static readonly DossierEvent.Received Receipt = new() { Id = "1", At = At("2025-03-03T09:00"), IsOnline = true };

    /// <summary>
    /// NĐ 61/2018/NĐ-CP art. 17.2(a), 19.4: asked once; a dossier goes back with the same form. Complete on Friday 7/3, 10 working days: 21/3. Handing it back on
    /// 11/3 asks a second time, and its coming in on 14/3 begins nothing.
    /// </summary>
    [Fact]
    public void A_dossier_handed_back_after_its_supplement_was_asked_of_twice()
    {
        var state = State(
            "2025-03-25T09:00",
            Receipt,
            new DossierEvent.SupplementRequested { Id = "2", At = At("2025-03-04T09:00"), Content = "Thiếu bản đồ" },
            new DossierEvent.Supplemented { Id = "3", At = At("2025-03-07T09:00") },
            new DossierEvent.Returned { Id = "4", At = At("2025-03-11T09:00"), What = DossierReturn.Dossier },
            new DossierEvent.Received { Id = "5", At = At("2025-03-14T09:00"), IsOnline = true },
            new DossierEvent.ResultIssued { Id = "6", At = At("2025-03-24T09:00") });
        (state.LegalDue, state.IsLateAgainstLegal).Should().Be((Due("2025-03-21"), true));
        Found(state, "CCHC-DL-400").Should().Equal("4 violation");
        Found(state, "CCHC-DL-404").Should().Equal("6 violation");
    }

    /// <summary>Handed back with the request that is still open: one request, and the time begins once, on 14/3: 17–21, 24–28/3.</summary>
    [Fact]
    public void A_dossier_handed_back_while_its_supplement_is_awaited_was_asked_of_once()
    {
        var state = State(
            "2025-03-25T09:00",
            Receipt,
            new DossierEvent.SupplementRequested { Id = "2", At = At("2025-03-04T09:00"), Content = "Thiếu bản đồ" },
            new DossierEvent.Returned { Id = "3", At = At("2025-03-05T09:00"), What = DossierReturn.Dossier },
            new DossierEvent.Received { Id = "4", At = At("2025-03-14T09:00"), IsOnline = true });
        state.LegalDue.Should().Be(Due("2025-03-28"));
        state.Violations.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2025-03-14T09:00", "2025-03-14T10:00", "")]
    [InlineData("2025-03-14T09:00", "2025-03-17T16:00", "")]
    [InlineData("2025-03-14T09:00", "2025-03-18T09:00", "9 question")]
    [InlineData("2025-03-18T09:00", "2025-03-20T09:00", "")] // late as it is written
    public void A_stop_by_the_applicant_written_down_when_the_time_was_over_is_a_claim(string at, string written, string found)
    {
        var state = State("2025-03-25T09:00", Receipt, new DossierEvent.StoppedByApplicant { Id = "9", At = At(at), RecordedAt = At(written) });
        string.Join(";", Found(state, "CCHC-DL-471")).Should().Be(found);
        state.IsLateAgainstLegal.Should().Be(at.StartsWith("2025-03-18", StringComparison.Ordinal) ? true : null);
    }

    [Fact]
    public void A_late_result_corrected_into_a_stop_in_time_is_a_claim()
    {
        var state = State(
            "2025-03-25T09:00",
            Receipt,
            new DossierEvent.ResultIssued { Id = "2", At = At("2025-03-20T09:00") },
            new DossierEvent.Correction { Id = "3", At = At("2025-03-21T09:00"), Of = "2", Replacement = new DossierEvent.StoppedByApplicant { Id = "2", At = At("2025-03-13T09:00") } });
        Found(state, "CCHC-DL-471").Should().Equal("2 question");
    }

    [Theory]
    [InlineData("2025-03-05T09:00", StopEffect.StopsNothing, false)] // nobody had anything to hide yet
    [InlineData("2025-03-24T09:00", StopEffect.StopsNothing, true)]
    [InlineData("2025-03-24T09:00", StopEffect.Stops, true)]
    public void A_receipt_withdrawn_when_the_dossier_was_late_stays(string written, StopEffect effect, bool isFound)
    {
        var state = State("2025-03-25T09:00", [Receipt, new DossierEvent.Correction { Id = "2", At = At(written), Of = "1" }],
            new ClockPolicies { LateRecordedStops = effect });
        Found(state, "CCHC-DL-470").Should().Equal(isFound ? ["2 question"] : []);
        state.State.Should().Be(isFound && effect == StopEffect.StopsNothing ? DossierState.Processing : DossierState.NotReceived);
        state.IsLateAgainstLegal.Should().Be(isFound && effect == StopEffect.StopsNothing ? true : null);
    }

    /// <summary>Promised for 12/3, done on 13/3; afterwards the slip is said to have named 17/3.</summary>
    [Theory]
    [InlineData("2025-03-04T09:00", StopEffect.StopsNothing, false, false)]
    [InlineData("2025-03-14T09:00", StopEffect.StopsNothing, true, true)]
    [InlineData("2025-03-14T09:00", StopEffect.Stops, true, false)]
    public void A_slip_corrected_when_its_day_had_passed_stays(string written, StopEffect effect, bool isFound, bool isLate)
    {
        var state = State(
            "2025-03-25T09:00",
            [
                Receipt with { Promised = Due("2025-03-12") },
                new DossierEvent.ResultIssued { Id = "2", At = At("2025-03-13T09:00") },
                new DossierEvent.Correction { Id = "3", At = At(written), Of = "1", Replacement = Receipt with { Promised = Due("2025-03-17") } },
            ],
            new ClockPolicies { LateRecordedStops = effect });
        Found(state, "CCHC-DL-470").Should().Equal(isFound ? ["3 question"] : []);
        (state.IsLateAgainstPromised, state.IsLateAgainstLegal).Should().Be((isLate, false));
        if (isFound)
        {
            state.Violations.Single(item => item.Code == "CCHC-DL-470").Text.Vi.Should().Contain("đã quá ngày hẹn (thứ Tư, 12/03/2025), dời ngày hẹn");
        }
    }

    [Theory]
    [InlineData("2025-03-06T09:00", "")] // within 3 working days: NĐ 61/2018/NĐ-CP art. 19.4
    [InlineData("2025-05-19T09:00", "1 question")] // refused within the processing time, art. 19.8, or told too late
    public void An_incomplete_dossier_refused_when_nobody_had_been_told_in_time(string refused, string found)
    {
        var state = State("2025-05-20T09:00", Receipt with { IsComplete = false },
            new DossierEvent.Refused { Id = "2", At = At(refused), Reason = "Không đủ điều kiện" });
        string.Join(";", Found(state, "CCHC-DL-432")).Should().Be(found);
    }

    [Theory]
    [InlineData("2025-03-13T09:00", "")]
    [InlineData("2025-03-14T08:00", "")] // systems write days without hours
    [InlineData("2025-03-14T10:00", "")]
    [InlineData("2025-03-10T09:00", "2 question")]
    public void A_result_written_down_on_a_day_before_it_is_a_claim(string written, string found)
    {
        var at = written.StartsWith("2025-03-13", StringComparison.Ordinal) ? "2025-03-13T16:00" : "2025-03-14T09:00";
        var state = State("2025-03-25T09:00", Receipt, new DossierEvent.ResultIssued { Id = "2", At = At(at), RecordedAt = At(written) });
        string.Join(";", Found(state, "CCHC-DL-474")).Should().Be(found);
    }

    [Theory]
    [InlineData(".", true)]
    [InlineData(" …  - ", true)]
    [InlineData("", true)]
    [InlineData(null, true)]
    [InlineData("a", false)]
    [InlineData("Thiếu CCCD.", false)]
    public void Marks_alone_are_no_content_and_no_reason(string? text, bool isNothing)
    {
        var asked = State("2025-03-05T09:00", Receipt, new DossierEvent.SupplementRequested { Id = "2", At = At("2025-03-04T09:00"), Content = text! });
        Found(asked, "CCHC-DL-434").Should().HaveCount(isNothing ? 1 : 0);
        var refused = State("2025-03-05T09:00", Receipt, new DossierEvent.Refused { Id = "2", At = At("2025-03-04T09:00"), Reason = text! });
        Found(refused, "CCHC-DL-433").Should().HaveCount(isNothing ? 1 : 0);
        var paused = State("2025-03-05T09:00", Receipt, new DossierEvent.Paused { Id = "2", At = At("2025-03-04T09:00"), Reason = text, LegalBasis = "Công văn" });
        Found(paused, "CCHC-DL-402").Should().HaveCount(isNothing ? 1 : 0);
        var late = State("2025-03-20T09:00", Receipt, new DossierEvent.ExtendedWithApology { Id = "2", At = At("2025-03-11T09:00"), Reason = text!, Promised = Due("2025-03-24") });
        Found(late, "CCHC-DL-414").Should().HaveCount(isNothing ? 1 : 0);
    }

    /// <summary>NĐ 118/2025/NĐ-CP art. 17(3), as amended by NĐ 309/2026/NĐ-CP art. 8(3) from 05/8/2026; art. 18(2). Received on Monday 10/8/2026.</summary>
    [Theory]
    [InlineData("2026-08-11T23:59", false)]
    [InlineData("2026-08-12T00:00", true)]
    [InlineData("2026-10-30T09:00", true)]
    public void Received_outside_its_territory_and_not_passed_on(string now, bool isFound)
    {
        var receipt = Receipt with { At = At("2026-08-10T16:00"), IsOutsideTerritory = true };
        var state = State(now, receipt);
        Found(state, "CCHC-DL-475").Should().Equal(isFound ? ["1 question"] : []);
        state.State.Should().Be(DossierState.AwaitingCompetentAgency);
        Found(State(now, receipt, new DossierEvent.ReceivedByCompetentAgency { Id = "2", At = At("2026-08-11T09:00") }), "CCHC-DL-475").Should().BeEmpty();
    }

    private static DossierClockState State(string now, params DossierEvent[] events) => State(now, events, ClockPolicies.Default);

    private static DossierClockState State(string now, DossierEvent[] events, ClockPolicies policies) =>
        Clock.Compute(new DossierClockRequest { Time = new ProcessingTime.WorkingDays(10), Events = events, Policies = policies }, At(now));

    private static IEnumerable<string> Found(DossierClockState state, string code) =>
        state.Violations.Where(item => item.Code == code).Select(item => $"{item.EventId} {(item.IsToBeChecked ? "question" : "violation")}");

    private static DossierDue Due(string day) => new(Dates.Day(day));

    private static LocalDateTime At(string moment) => Dates.Moment(moment);
}
