using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>The short road for pauses by assertion, beside the whole clock with the same pauses by a rule that allows them.</summary>
public sealed class PausedDueTests
{
    private static readonly PauseRule Asserted = new() { Id = "asserted", Title = new("tự khai", "asserted"), Source = "tự khai", Sets = ["batch"] };

    private static readonly DossierClockRules PausesOnly = new() { Name = "batch", Title = new("tính hàng loạt", "batch"), Source = "Bộ luật Dân sự" };

    private static readonly ClockPolicies AsStated = new() { OutsideHoursStops = StopEffect.Stops };

    [Fact]
    public void Gives_what_the_clock_gives_for_every_kind_of_time() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        Compare).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Some_of_them(int seed) => Compare(seed);

    private static void Compare(int seed)
    {
        var random = new Random(seed);
        var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector, new DeadlineOptions
        {
            DayOffReceipt = random.Next(2) == 0 ? DayOffReceipt.FirstDayIsNextWorkingDay : DayOffReceipt.ReceivedOnNextWorkingDay,
            OfficeHours = random.Next(3) == 0 ? OfficeTimetable.Parse("07:00-11:30,13:30-17:00 | Fri 07:00-11:30") : OfficeTimetable.Default,
        });
        for (var i = 0; i < 40; i++)
        {
            var (time, received) = (Time(random), Moment(random, new LocalDate(2025, 1, 1), 500));
            var pauses = Pauses(random, received);
            var (events, now) = History(received, pauses);
            var request = new DossierClockRequest { Time = time, Rules = PausesOnly, PauseRules = [Asserted], Policies = AsStated, Events = events };
            new DossierClock(calculator).TryGetLegalDue(request, now, out var expected, out _);
            PausedDue.Of(calculator, time, received, pauses).Should().Be(
                expected, "{0} from {1}, paused {2}", time.Description.En, received, string.Join("; ", pauses));
        }
    }

    private static ProcessingTime Time(Random random) => random.Next(10) switch
    {
        0 => new ProcessingTime.CalendarDays(random.Next(1, 60)),
        1 => new ProcessingTime.CalendarDays(random.Next(1, 20) + 0.5m),
        2 => new ProcessingTime.WorkingHours(random.Next(1, 80)),
        3 => new ProcessingTime.ClockHours(random.Next(1, 200)),
        4 => new ProcessingTime.Weeks(random.Next(1, 6)),
        5 => new ProcessingTime.Months(random.Next(1, 6)),
        6 => new ProcessingTime.Years(1),
        7 => new ProcessingTime.WorkingDays(random.Next(1, 40) + (random.Next(2) * 0.5m)),
        8 => new ProcessingTime.Stages(
            [new ProcessingTime.WorkingDays(random.Next(1, 5)), new ProcessingTime.WorkingHours(random.Next(1, 9)), new ProcessingTime.CalendarDays(3)]),
        _ => new ProcessingTime.SameDay(null),
    };

    // Whole days, hours in and outside office hours; also none at all, ones that touch, overlap, are empty or begin when the time has run out.
    private static List<(LocalDateTime From, LocalDateTime To)> Pauses(Random random, LocalDateTime received)
    {
        var pauses = new List<(LocalDateTime From, LocalDateTime To)>();
        var from = received;
        for (var n = random.Next(4); n > 0; n--)
        {
            from = random.Next(4) == 0 ? from : Moment(random, from.Date, 20) is var later && later > from ? later : from;
            var to = random.Next(6) == 0 ? from : Moment(random, from.Date, 30) is var end && end > from ? end : from;
            pauses.Add((from, to));
            from = random.Next(3) == 0 ? to : from;
        }

        return pauses;
    }

    private static LocalDateTime Moment(Random random, LocalDate from, int days) =>
        from.PlusDays(random.Next(days)).At(random.Next(3) == 0 ? LocalTime.Midnight : new LocalTime(random.Next(24), random.Next(4) * 15));

    private static (List<DossierEvent> Events, LocalDateTime Now) History(LocalDateTime received, List<(LocalDateTime From, LocalDateTime To)> pauses)
    {
        var (events, now) = (new List<DossierEvent> { new DossierEvent.Received { Id = "received", At = received } }, received);
        for (var i = 0; i < pauses.Count; i++)
        {
            events.Add(new DossierEvent.Paused { Id = $"paused{i}", At = pauses[i].From, Rule = Asserted.Id });
            events.Add(new DossierEvent.Resumed { Id = $"resumed{i}", At = pauses[i].To, Pause = $"paused{i}" });
            now = LocalDateTime.Max(now, pauses[i].To);
        }

        return (events, now);
    }
}
