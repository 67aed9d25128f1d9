using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>The days that unlawful pauses would gain, against a model that walks day by day with the pauses it is told to leave out of the time.</summary>
public sealed class GainedDaysTests
{
    [Fact]
    public void Gained_days_equal_a_walk_day_by_day() => Check(random =>
    {
        var calendar = WorkingCalendar.VietnamPublicSector;
        var days = random.Next(1, 30);
        var receipt = new LocalDate(2026, 1, 5).PlusDays(random.Next(300)).At(new LocalTime(9, 0));
        var history = new DossierHistory($"{days} ngày làm việc", DossierClockRules.Land).Add(id => new DossierEvent.Received { Id = id, At = receipt });
        var pauses = new List<(LocalDateTime From, LocalDateTime To, bool Lawful)>();
        var day = receipt.Date;
        for (var (i, count) = (0, random.Next(1, 4)); i < count; i++)
        {
            // Inside office hours, so that the walk needs to know of days only.
            var from = day.PlusDays(random.Next(0, 12)).At(new LocalTime(10 + (2 * i), 0));
            var to = from.PlusDays(random.Next(0, 20)).PlusHours(1);
            var lawful = random.Next(3) == 0;
            pauses.Add((from, to, lawful));
            history.Add(id => new DossierEvent.Paused { Id = id, At = from, Rule = lawful ? "land-public-posting" : null, Reason = "abc", LegalBasis = "xyz" }).Add(id => new DossierEvent.Resumed { Id = id, At = to });
            day = to.Date;
        }

        var state = history.At("2027-06-01T09:00");
        var due = Walk(calendar, receipt.Date, days, pauses, (pause, _) => pause.Lawful);
        state.LegalDue!.Date.Should().Be(due);
        for (var i = 0; i < pauses.Count; i++)
        {
            var id = $"e{(2 * i) + 2}";
            foreach (var violation in state.Violations.Where(one => one.EventId == id && one.GainedWorkingDays is not null))
            {
                // A stop that counts (begun in the last working day) gains what leaving it out would save; any other what allowing it would add.
                var counts = pauses[i].Lawful && violation.Code == "CCHC-DL-429";
                var other = Walk(calendar, receipt.Date, days, pauses, (pause, place) => place == i ? !counts : pause.Lawful, allowed: counts ? -1 : i);
                var (without, with) = counts ? (other, due) : (due, other);
                violation.GainedWorkingDays.Should().Be(with > without ? calendar.Count(without, with) : 0, "{0} {1}: {2}", violation.Code, id, string.Join("; ", pauses));
            }
        }
    });

    /// <param name="calendar">The calendar.</param>
    /// <param name="start">The day of receipt, not counted.</param>
    /// <param name="length">Working days.</param>
    /// <param name="pauses">The pauses.</param>
    /// <param name="counts">Whether one counts, by place.</param>
    /// <param name="allowed">The one that counts even after the due day; -1 for none.</param>
    private static LocalDate Walk(WorkingCalendar calendar, LocalDate start, int length, List<(LocalDateTime From, LocalDateTime To, bool Lawful)> pauses, Func<(LocalDateTime From, LocalDateTime To, bool Lawful), int, bool> counts, int allowed = -1)
    {
        var taken = new List<(LocalDateTime From, LocalDateTime To)>();
        for (var i = 0; i < pauses.Count; i++)
        {
            // A pause that begins after the day on which the time ran out stops nothing.
            if (counts(pauses[i], i) && (i == allowed || pauses[i].From.Date <= End(calendar, start, length, taken)))
            {
                taken.Add((pauses[i].From, pauses[i].To));
            }
        }

        return End(calendar, start, length, taken);
    }

    private static LocalDate End(WorkingCalendar calendar, LocalDate start, int length, List<(LocalDateTime From, LocalDateTime To)> taken)
    {
        var wanted = length + calendar.Days(start, new LocalDate(2027, 12, 31)).Count(day => day.IsWorkingDay && taken.Exists(pause => pause.From.Date < day.Date && day.Date <= pause.To.Date));
        for (var day = start.PlusDays(1); ; day = day.PlusDays(1))
        {
            wanted -= calendar.IsWorkingDay(day) ? 1 : 0;
            if (wanted == 0)
            {
                return day;
            }
        }
    }

    private static void Check(Action<Random> property) => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => property(new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(300)));
}
