using Cchc.Core.Calendars;
using Cchc.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Calendars;

/// <summary>Add and count over random layers equal a loop over a model that reads the rules of layers word by word.</summary>
public sealed class RandomLayersTests
{
    private static readonly DayKind[] National = [DayKind.PublicHoliday, DayKind.Compensatory, DayKind.SwapOff, DayKind.MakeUpWorking];
    private static readonly DayKind[] Local = [DayKind.LocalClosure, DayKind.ExtraWorking, DayKind.PartialClosure, DayKind.Reception];

    [Fact]
    public void Add_and_count_equal_the_loop_over_the_model() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var random = new Random(seed);
            var (calendar, model) = RandomLayers(random);
            for (var i = 0; i < 40; i++)
            {
                var from = calendar.Start.PlusDays(random.Next(Days(calendar)));
                var n = random.Next(-60, 60);
                var expected = Walk(from, n, model, calendar);
                if (expected is null)
                {
                    FluentActions.Invoking(() => calendar.Add(from, n)).Should().Throw<CalendarRangeException>();
                    continue;
                }

                calendar.Add(from, n).Should().Be(expected.Value);
                calendar.Count(from, expected.Value).Should().Be(n);
            }

            for (var date = calendar.Start; date <= calendar.End; date = date.PlusDays(1))
            {
                calendar.IsWorkingDay(date).Should().Be(model(date), "{0}", date);
                calendar.Day(date).IsWorkingDay.Should().Be(model(date));
            }
        }).QuickCheckThrowOnFailure();

#if LIB_HAS_DATEONLY
    [Fact]
    public void Spans_give_what_single_calls_give()
    {
        var random = new Random(3);
        var calendar = WorkingCalendar.VietnamPublicSector;
        var dates = Enumerable.Range(0, 5000).Select(_ => new DateOnly(2015, 1, 1).AddDays(random.Next(7000))).ToArray();
        var counts = dates.Select(_ => random.Next(-200, 200)).ToArray();
        var results = new DateOnly[dates.Length + 3];

        calendar.Add(dates, counts, results);
        results.Take(dates.Length).Should().Equal(dates.Zip(counts, calendar.Add));
        results[^1].Should().Be(default, "what lies behind the items is left alone");
        calendar.Add(dates, -7, results);
        results.Take(dates.Length).Should().Equal(dates.Select(date => calendar.Add(date, -7)));
        var between = new int[dates.Length];
        calendar.Count(dates, results, between);
        between.Should().OnlyContain(count => count == -7);
        var own = dates.ToArray();
        calendar.Add(own, 3, own);
        own.Should().Equal(dates.Select(date => calendar.Add(date, 3)), "the results may take the place of the starts");
        calendar.Add(ReadOnlySpan<DateOnly>.Empty, 3, []);
    }

    [Fact]
    public void A_span_with_an_item_outside_names_it()
    {
        var calendar = WorkingCalendar.VietnamPublicSector;
        var dates = new[] { new DateOnly(2026, 8, 28), new DateOnly(2060, 1, 1), new DateOnly(2050, 12, 1) };
        FluentActions.Invoking(() => calendar.Add(dates, 5, new DateOnly[3])).Should().Throw<CalendarRangeException>().WithMessage("item 1, 2060-01-01 is out of range*");
        FluentActions.Invoking(() => calendar.Add(dates.AsSpan(2), [int.MaxValue], new DateOnly[1])).Should().Throw<CalendarRangeException>().WithMessage("item 0, 2050-12-01 + 2147483647 working days*");
        FluentActions.Invoking(() => calendar.Count(dates, dates, new int[3])).Should().Throw<CalendarRangeException>();
        FluentActions.Invoking(() => calendar.Add(dates, 5, new DateOnly[2])).Should().Throw<ArgumentException>().WithMessage("2 places for 3 items.*");
        FluentActions.Invoking(() => calendar.Add(dates, [1], new DateOnly[3])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => calendar.Count(dates, dates.AsSpan(1), new int[3])).Should().Throw<ArgumentException>();
    }
#endif

    private static int Days(WorkingCalendar calendar) => Period.DaysBetween(calendar.Start, calendar.End) + 1;

    private static LocalDate? Walk(LocalDate date, int n, Func<LocalDate, bool> works, WorkingCalendar calendar)
    {
        var step = Math.Sign(n);
        while (n != 0)
        {
            date = date.PlusDays(step);
            if (date < calendar.Start || date > calendar.End)
            {
                return null;
            }

            n -= works(date) ? step : 0;
        }

        return date;
    }

    private static (WorkingCalendar Calendar, Func<LocalDate, bool> Works) RandomLayers(Random random)
    {
        var start = new LocalDate(2019, 1, 1).PlusDays(random.Next(800));
        var length = random.Next(30, 400);
        LocalDate Any() => start.PlusDays(random.Next(length));

        var alive = Enumerable.Range(0, length).Where(_ => random.Next(6) == 0)
            .Select(i => Day($"n{i}", start.PlusDays(i), National[random.Next(National.Length)], null)).ToList();
        var calendar = WorkingCalendar.Create(start, start.PlusDays(length - 1), alive, "random");
        for (var layer = random.Next(4); layer >= 0; layer--)
        {
            var edits = new List<CalendarEdit>();
            for (var i = random.Next(40); i > 0; i--)
            {
                var choice = random.Next(4);
                if (choice < 2 || alive.Count == 0)
                {
                    var kind = Local[random.Next(Local.Length)];
                    var added = Day($"l{layer}-{i}", Any(), kind, kind == DayKind.PartialClosure ? DayPart.Parse(random.Next(2) == 0 ? "morning" : "afternoon") : null);
                    var clash = alive.Exists(day => day.Date == added.Date && (day.Layer == $"l{layer}" && day.Kind is DayKind.LocalClosure or DayKind.ExtraWorking || day.Kind == DayKind.PublicHoliday));
                    if (!clash)
                    {
                        edits.Add(new CalendarEdit.Add(added));
                        alive.Add(added with { Layer = $"l{layer}" });
                    }
                }
                else if (alive[random.Next(alive.Count)] is var old && choice == 2)
                {
                    edits.Add(new CalendarEdit.Revoke(old.Id, null));
                    alive.Remove(old);
                }
                else if (old.Kind is DayKind.PartialClosure)
                {
                    var changed = old with { Part = DayPart.Parse("morning"), Layer = null };
                    edits.Add(new CalendarEdit.Replace(changed));
                    alive.Remove(old);
                    alive.Add(changed with { Layer = $"l{layer}" });
                }
            }

            calendar = calendar.With(CalendarLayer.Of($"l{layer}", [.. edits]));
        }

        return (calendar, date => Works(date, alive));
    }

    /// <summary>The rules word by word: the week, the national record, then each local entry in order.</summary>
    private static bool Works(LocalDate date, List<CalendarDay> alive)
    {
        var works = date.DayOfWeek <= IsoDayOfWeek.Friday;
        foreach (var day in alive.Where(day => day.Date == date && National.Contains(day.Kind)))
        {
            works = day.Kind == DayKind.MakeUpWorking;
        }

        var (morning, afternoon) = (false, false);
        foreach (var day in alive.Where(day => day.Date == date && Local.Contains(day.Kind)))
        {
            works = day.Kind switch
            {
                DayKind.LocalClosure => false,
                DayKind.ExtraWorking => true,
                _ => works,
            };
            morning |= day is { Kind: DayKind.PartialClosure, Part: DayPart.Morning };
            afternoon |= day is { Kind: DayKind.PartialClosure, Part: DayPart.Afternoon };
            if (morning && afternoon && day.Kind == DayKind.PartialClosure)
            {
                works = false;
            }
        }

        return works;
    }

    private static CalendarDay Day(string id, LocalDate date, DayKind kind, DayPart? part) => new() { Id = id, Date = date, Kind = kind, Part = part, Name = new BilingualText("x", "x") };
}
