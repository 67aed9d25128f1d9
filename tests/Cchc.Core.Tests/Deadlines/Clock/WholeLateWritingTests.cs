using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>Whole states of histories of 5 working days from Monday 7/9/2026, due 14/9, in which something was written down or corrected late.</summary>
public sealed class WholeLateWritingTests
{
    private static readonly PauseRule Own = new() { Id = "own", Title = new("thử", "test"), Source = "Văn bản thử, Điều 1", Sets = ["one-stop"] };

    [Theory]
    [InlineData(StopEffect.StopsNothing)]
    [InlineData(StopEffect.Stops)]
    public void What_is_written_down_late(StopEffect effect) => Compare($"edge-late-{effect}.txt",
        ("the receipt, corrected when it was late", Late(effect).Received("2026-09-07T09:00").Corrected("2026-09-16T09:00", "e1",
            new DossierEvent.Received { Id = "e1", At = Dates.Moment("2026-09-10T09:00") }).Both("2026-09-17T09:00")),
        ("the receipt, corrected on the day on which it was written down", Late(effect).Received("2026-09-07T09:00").Corrected("2026-09-07T15:00", "e1",
            new DossierEvent.Received { Id = "e1", At = Dates.Moment("2026-09-08T09:00") }).Both("2026-09-09T09:00")),
        ("the receipt, corrected with more than a day left", Late(effect).Received("2026-09-07T09:00").Corrected("2026-09-10T15:00", "e1",
            new DossierEvent.Received { Id = "e1", At = Dates.Moment("2026-09-08T09:00") }).Both("2026-09-11T09:00")),
        ("the receipt, corrected with a day left", Late(effect).Received("2026-09-07T09:00").Corrected("2026-09-11T15:00", "e1",
            new DossierEvent.Received { Id = "e1", At = Dates.Moment("2026-09-08T09:00") }).Both("2026-09-11T16:00")),
        ("the end of a pause, corrected when it was late", Late(effect).Received("2026-09-07T09:00").Add(Paused("2026-09-08T10:00", "own"))
            .Resumed("2026-09-09T10:00").Corrected("2026-09-17T09:00", "e3", new DossierEvent.Resumed { Id = "e3", At = Dates.Moment("2026-09-15T10:00") })
            .Both("2026-09-18T09:00")),
        ("a pause, moved back when it was late", Late(effect).Received("2026-09-07T09:00").Add(Paused("2026-09-11T10:00", "own"))
            .Corrected("2026-09-17T09:00", "e2", new DossierEvent.Paused { Id = "e2", Rule = "own", At = Dates.Moment("2026-09-08T10:00") })
            .Resumed("2026-09-18T10:00").Both("2026-09-18T11:00")),
        ("a pause, written down when it was late", Late(effect).Received("2026-09-07T09:00")
            .Add(id => new DossierEvent.Paused { Id = id, Rule = "own", At = Dates.Moment("2026-09-09T10:00"), RecordedAt = Dates.Moment("2026-09-15T09:00") })
            .Both("2026-09-15T10:00")),
        ("a pause, written down at once", Late(effect).Received("2026-09-07T09:00")
            .Add(id => new DossierEvent.Paused { Id = id, Rule = "own", At = Dates.Moment("2026-09-11T10:00"), RecordedAt = Dates.Moment("2026-09-11T10:00") })
            .Both("2026-09-15T10:00")),
        ("a result, corrected to be in time", Late(effect).Received("2026-09-07T09:00").Result("2026-09-16T09:00").Corrected("2026-09-17T09:00", "e2",
            new DossierEvent.ResultIssued { Id = "e2", At = Dates.Moment("2026-09-11T09:00") }).Both("2026-09-18T09:00")),
        ("an apology, written down when it was late", Late(effect).Received("2026-09-07T09:00").Add(id => new DossierEvent.ExtendedWithApology
        {
            Id = id, At = Dates.Moment("2026-09-10T10:00"), RecordedAt = Dates.Moment("2026-09-16T09:00"), Promised = new DossierDue(Dates.Day("2026-09-18")),
            Reason = "Chậm",
        }).Both("2026-09-17T09:00")),
        ("a correction that is itself withdrawn", Late(effect).Received("2026-09-07T09:00").Corrected("2026-09-16T09:00", "e1",
            new DossierEvent.Received { Id = "e1", At = Dates.Moment("2026-09-10T09:00") }).Corrected("2026-09-16T10:00", "e2", null).Both("2026-09-17T09:00")),
        ("a supplement, withdrawn when it was late", Late(effect).Received("2026-09-07T09:00").Asked("2026-09-08T09:00").Supplemented("2026-09-09T09:00")
            .Corrected("2026-09-17T09:00", "e3", null).Both("2026-09-18T09:00")));

    [Theory]
    [InlineData(StopEffect.StopsNothing)]
    [InlineData(StopEffect.Stops)]
    public void What_is_corrected_late_in_other_ways(StopEffect effect) => Compare($"edge-corrected-{effect}.txt",
        ("a pause, moved back by a correction that was written down later", Late(effect).Received("2026-09-07T09:00").Add(Paused("2026-09-11T10:00", "own"))
            .Add(id => new DossierEvent.Correction { Id = id, Of = "e2", At = Dates.Moment("2026-09-17T09:00"), RecordedAt = Dates.Moment("2026-09-18T15:00"),
                Replacement = new DossierEvent.Paused { Id = "e2", Rule = "own", At = Dates.Moment("2026-09-08T10:00") } })
            .Resumed("2026-09-18T10:00").Both("2026-09-18T16:00")),
        ("a pause, moved back while it was open: the clock stood, nothing was late", Late(effect).Received("2026-09-07T09:00")
            .Add(Paused("2026-09-09T10:00", "own")).Corrected("2026-09-14T09:00", "e2", Pause("2026-09-08T10:00")).Resumed("2026-09-18T10:00")
            .Both("2026-09-18T11:00")),
        ("a pause, moved back when it was late, and another written down then", Late(effect).Received("2026-09-07T09:00").Add(Paused("2026-09-09T10:00", "own"))
            .Resumed("2026-09-09T12:00").Add(id => Pause("2026-09-10T09:00") with { Id = id, RecordedAt = Dates.Moment("2026-09-17T09:00") })
            .Resumed("2026-09-14T09:00").Corrected("2026-09-17T09:00", "e2", Pause("2026-09-08T10:00")).Both("2026-09-18T11:00")),
        ("a transfer that was a pause, written down still later", Late(effect).Received("2026-09-07T09:00").Transferred("2026-09-09T09:00")
            .Corrected("2026-09-10T09:00", "e2", Pause("2026-09-09T09:00") with { RecordedAt = Dates.Moment("2026-09-18T09:00") }).Resumed("2026-09-17T09:00")
            .Both("2026-09-21T09:00")),
        ("a transfer that was a pause, said to be written down earlier", Late(effect).Received("2026-09-07T09:00").Transferred("2026-09-09T09:00")
            .Corrected("2026-09-17T09:00", "e2", Pause("2026-09-09T09:00") with { RecordedAt = Dates.Moment("2026-09-09T10:00") }).Both("2026-09-21T09:00")),
        ("a result at the same moment, put right when it was late", Late(effect).Received("2026-09-07T09:00").Result("2026-09-11T09:00")
            .Corrected("2026-09-17T09:00", "e2", new DossierEvent.ResultIssued { Id = "e2", At = Dates.Moment("2026-09-11T09:00"), Note = "số 5" })
            .Both("2026-09-18T09:00")),
        ("a transfer that was a result in time", Late(effect).Received("2026-09-07T09:00").Transferred("2026-09-10T09:00")
            .Corrected("2026-09-17T09:00", "e2", new DossierEvent.ResultIssued { Id = "e2", At = Dates.Moment("2026-09-11T09:00") }).Both("2026-09-18T09:00")),
        ("a result that came later than was written", Late(effect).Received("2026-09-07T09:00").Result("2026-09-09T09:00")
            .Corrected("2026-09-17T09:00", "e2", new DossierEvent.ResultIssued { Id = "e2", At = Dates.Moment("2026-09-11T09:00") }).Both("2026-09-18T09:00")),
        ("nothing but a correction", Late(effect).Corrected("2026-09-17T09:00", "e9", null).Both("2026-09-18T09:00")),
        ("written in another order than it happened", Late(effect).Result("2026-09-16T09:00").Received("2026-09-07T09:00").Transferred("2026-09-08T09:00")
            .Both("2026-09-18T09:00")));

    private static DossierHistory Late(StopEffect effect) =>
        new DossierHistory("5 ngày làm việc").With(request => request with { PauseRules = [Own], Policies = new ClockPolicies { LateRecordedStops = effect } });

    private static DossierEvent.Paused Pause(string at) => new() { Id = "e2", Rule = "own", At = Dates.Moment(at) };

    private static Func<string, DossierEvent> Paused(string at, string rule) => id => new DossierEvent.Paused { Id = id, At = Dates.Moment(at), Rule = rule };

    private static void Compare(string file, params (string Title, object? Answer)[] answers) =>
        WholeText.Compare(answers, "Deadlines", "Clock", "Whole", file);
}
