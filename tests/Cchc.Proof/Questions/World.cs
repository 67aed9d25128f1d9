using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using Cchc.Proof.SecondEngine;

namespace Cchc.Proof.Questions;

/// <summary>One calendar with its office hours, said to both engines: swaps counted or not, closures of a province, extra days, hours by weekday and season, days closed in part.</summary>
internal sealed class World
{
    private static readonly int[][] Hours =
    [
        [480, 720, 780, 1020], [450, 690, 810, 1020], [420, 690, 810, 1020], [420, 660, 840, 1050], [480, 720, 810, 990], [480, 960], [450, 600, 630, 720, 810, 1020], [420, 690],
    ];

    public World(int seed)
    {
        var draw = new Draw(seed);
        var ordinary = seed % 4 == 0;
        Slow = new SlowCalendar { IgnoresSwaps = !ordinary && draw.Chance(20) };
        var rules = new List<SlowHours> { new(Sessions(ordinary ? Hours[0] : draw.Of(Hours))) };
        var timetable = OfficeTimetable.Of(Office(rules[0].Sessions));
        if (!ordinary && draw.Chance(50))
        {
            var weekdays = draw.Of<IsoDayOfWeek[]>([IsoDayOfWeek.Friday], [IsoDayOfWeek.Saturday], [IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday], []);
            var isSeason = weekdays.Length == 0 || draw.Chance(50);
            var (from, to) = isSeason ? (new AnnualDate(4, 16), new AnnualDate(10, 15)) : ((AnnualDate?)null, (AnnualDate?)null);
            if (isSeason && draw.Chance(40))
                (from, to) = (new AnnualDate(11, 1), new AnnualDate(2, 15));
            rules.Add(new SlowHours(Sessions(draw.Of(Hours)), from, to, weekdays.Length == 0 ? null : weekdays));
            timetable = timetable.With(Office(rules[1].Sessions), from, to, weekdays);
        }

        SlowOffice = new SlowOffice(Slow, rules);
        var edits = ordinary ? [] : Edits(draw);
        Calendar = WorkingCalendar.VietnamPublicSector.WithSwaps(Slow.IgnoresSwaps ? SwapPolicy.Literal : SwapPolicy.AgencyCalendar);
        if (edits.Count > 0)
            Calendar = Calendar.With(CalendarLayer.Of("proof", [.. edits]));
        Options = new DeadlineOptions
        {
            OfficeHours = timetable,
            DayOffReceipt = !ordinary && draw.Chance(30) ? DayOffReceipt.ReceivedOnNextWorkingDay : DayOffReceipt.FirstDayIsNextWorkingDay,
            ClosedPartOfDay = draw.Chance(50) ? ClosedPartOfDay.ByOpenHours : ClosedPartOfDay.BySession,
        };
        Calculator = new DeadlineCalculator(Calendar, Options);
        Working = new WorkingTime(Calendar, timetable);
        SlowDeadline = new SlowDeadline(SlowOffice)
        {
            LateIsNextDay = Options.DayOffReceipt == DayOffReceipt.ReceivedOnNextWorkingDay,
            BySession = Options.ClosedPartOfDay == ClosedPartOfDay.BySession,
        };
        IsOrdinary = ordinary;
    }

    public bool IsOrdinary { get; }

    public SlowCalendar Slow { get; }

    public SlowOffice SlowOffice { get; }

    public SlowDeadline SlowDeadline { get; }

    public WorkingCalendar Calendar { get; }

    public WorkingTime Working { get; }

    public DeadlineOptions Options { get; }

    public DeadlineCalculator Calculator { get; }

    private List<CalendarEdit> Edits(Draw draw)
    {
        var edits = new List<CalendarEdit>();
        var taken = new HashSet<LocalDate>();
        for (var count = draw.Below(60); count > 0; count--)
        {
            var day = draw.Day();
            if (!taken.Add(day))
                continue;
            if (draw.Chance(40))
            {
                Slow.LocalClosures.Add(day);
                edits.Add(Edit(day, DayKind.LocalClosure, null));
            }
            else if (draw.Chance(40) && day.DayOfWeek == IsoDayOfWeek.Saturday && !SlowCalendar.DecidedDays.Contains(day))
            {
                Slow.ExtraDays.Add(day);
                edits.Add(Edit(day, DayKind.ExtraWorking, null));
            }
            else
            {
                var from = 420 + (30 * draw.Below(20));
                var to = from + 30 + (30 * draw.Below(8));
                edits.Add(Edit(day, DayKind.PartialClosure, new DayPart.Hours(Time(from), Time(to))));
                SlowOffice.Closed[day] = [(from, to)];
            }
        }

        return edits;
    }

    private static CalendarEdit.Add Edit(LocalDate day, DayKind kind, DayPart? part) =>
        new(new CalendarDay { Date = day, Kind = kind, Part = part, Name = new BilingualText("Theo quyết định của tỉnh", "By decision of the province") });

    private static (int From, int To)[] Sessions(int[] hours) => [.. hours.Chunk(2).Select(pair => (pair[0], pair[1]))];

    private static OfficeHours Office(IReadOnlyList<(int From, int To)> sessions) => OfficeHours.Of([.. sessions.Select(session => new OfficeSession(Time(session.From), Time(session.To)))]);

    public static LocalTime Time(int minute) => new(minute / 60, minute % 60);

    public static ProcessingTime Said(SlowTime time) => time.Unit switch
    {
        SlowUnit.WorkingDays => new ProcessingTime.WorkingDays(time.Amount),
        SlowUnit.CalendarDays => new ProcessingTime.CalendarDays(time.Amount),
        SlowUnit.Weeks => new ProcessingTime.Weeks((int)time.Amount),
        SlowUnit.Months => new ProcessingTime.Months((int)time.Amount),
        SlowUnit.Years => new ProcessingTime.Years((int)time.Amount),
        SlowUnit.WorkingHours => new ProcessingTime.WorkingHours(time.Amount),
        SlowUnit.ClockHours => new ProcessingTime.ClockHours(time.Amount),
        SlowUnit.SameDay => new ProcessingTime.SameDay(time.CutOff is { } minute ? Time(minute) : null),
        _ => new ProcessingTime.YearlyDate(time.Yearly),
    };

    public static StartRule Said(SlowStart start) => new()
    {
        Id = "proof",
        Title = new BilingualText("Quy tắc", "Rule"),
        Source = "Điều 147",
        CountsFirstDay = start.CountsFirstDay,
        Start = new ClockStart
        {
            CutOff = start.CutOff is { } cut ? Time(cut) : null,
            DaysOffMove = start.DaysOffMove,
            BeforeClosing = Duration.FromMinutes(start.BeforeClosing),
            OpeningAt = start.OpeningAt is { } opening ? Time(opening) : null,
            AtNextSession = start.AtNextSession,
        },
    };
}
