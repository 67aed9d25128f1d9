using System.Collections.Concurrent;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Tables;

/// <summary>
/// Requests drawn by a seed, the same in every run: receipts around holidays, swaps, closures and the days on which laws change, at the edges of the office day,
/// every kind of time and start rule, and what the law leaves open decided either way.
/// </summary>
internal sealed class DrawnRequests(int seed)
{
    private static readonly string[] Days =
    [
        "2012-12-31", "2013-05-01", "2016-12-30", "2017-01-03", "2018-06-20", "2018-06-21", "2021-01-04", "2023-01-16", "2024-02-29", "2024-06-28",
            "2025-06-30",
        "2025-07-01", "2026-01-30", "2026-02-12", "2026-03-03", "2026-03-05", "2026-03-06", "2026-08-04", "2026-08-05", "2026-08-21", "2026-08-28",
            "2026-11-23",
        "2027-02-26", "2027-03-01", "2028-01-20", "2029-11-22",
    ];

    private static readonly int[] Minutes = [0, 450, 480, 540, 600, 690, 720, 810, 900, 901, 930, 960, 1020, 1021, 1140, 1439];
    private static readonly string[] Hours = ["08:00-12:00,13:00-16:00", "07:30-16:30", "08:00-12:00,13:00-17:00 | Fri 08:00-12:00"];
    private static readonly string?[] Fields = [null, null, "G15-TP07", "G08-NG07", "G15-TP03", "G15-TP05", "G13-TN02"];
    private static readonly WorkingCalendar Official = WorkingCalendar.VietnamPublicSector;
    private static readonly WorkingCalendar MadeUp = WorkingCalendar.VietnamPublicSectorWith(CultureDayMakeUp.NextWorkingDay);

    private static readonly WorkingCalendar Closed = Official.With(CalendarLayer.Of("closed",
    [
        Part("2026-03-04", "13:30-"), Part("2026-03-06", "morning"), Part("2026-03-09", "08:00-17:00"), Part("2026-08-24", "15:00-16:00"),
        new CalendarEdit.Add(new CalendarDay { Date = Dates.Day("2026-03-11"), Kind = DayKind.LocalClosure, Name = new("Lũ", "Flood") }),
        new CalendarEdit.Add(new CalendarDay { Date = Dates.Day("2026-03-14"), Kind = DayKind.ExtraWorking, Name = new("Làm thêm", "Extra day") }),
    ]));

    // Made once: each counts the hours of all its days.
    private static readonly ConcurrentDictionary<(int, DayOffReceipt, ClosedPartOfDay, string), DeadlineCalculator> Calculators = new();

    private readonly Random random = new(seed);

    private bool Half => random.Next(2) == 0;

    /// <summary>The next request and who computes it.</summary>
    public (DeadlineCalculator Calculator, DeadlineRequest Request) Next()
    {
        var calendar = random.Next(5) switch { 0 or 1 => Closed, 2 => MadeUp, _ => Official };
        var received = Dates.Day(Pick(Days)).PlusDays(random.Next(4)).AtMidnight().PlusMinutes(Pick(Minutes));
        var options = Half ? DeadlineOptions.Default : new DeadlineOptions
        {
            DayOffReceipt = (DayOffReceipt)random.Next(2),
            ClosedPartOfDay = (ClosedPartOfDay)random.Next(2),
            OfficeHours = Half ? OfficeTimetable.Default : OfficeTimetable.Parse(Pick(Hours)),
        };
        var which = (calendar == Closed ? 1 : calendar == MadeUp ? 2 : 0, options.DayOffReceipt, options.ClosedPartOfDay, options.OfficeHours.ToString());
        return (Calculators.GetOrAdd(which, _ => new DeadlineCalculator(calendar, options)), new DeadlineRequest
        {
            Time = Time(received.Date),
            Received = received,
            FieldCode = Pick(Fields),
            StartRule = random.Next(3) == 0 ? StartRules.BuiltIn.All[random.Next(StartRules.BuiltIn.All.Count)] : null,
            OtherTime = random.Next(5) == 0 ? new ProcessingTime.WorkingDays(3) : null,
        });
    }

    private ProcessingTime Time(LocalDate received) => random.Next(15) switch
    {
        0 => new ProcessingTime.WorkingDays(random.Next(0, 14) / 4m),
        1 => new ProcessingTime.WorkingDays(random.Next(1, 25)),
        2 => new ProcessingTime.CalendarDays(random.Next(0, 14) / 4m),
        3 => new ProcessingTime.CalendarDays(random.Next(1, 30)),
        4 => new ProcessingTime.WorkingHours(random.Next(1, 49) / 2m),
        5 => new ProcessingTime.ClockHours(random.Next(1, 100)),
        6 => new ProcessingTime.Weeks(random.Next(1, 4)),
        7 => new ProcessingTime.Months(random.Next(0, 3)),
        8 => new ProcessingTime.Years(random.Next(0, 3)),
        9 or 10 => new ProcessingTime.SameDay(random.Next(3) switch { 0 => null, 1 => new LocalTime(15, 0), _ => new LocalTime(10, 0) }),
        11 => Half ? new ProcessingTime.FixedDate(received.PlusDays(random.Next(-3, 12))) : new ProcessingTime.YearlyDate(new AnnualDate(2, 29)),
        12 => new ProcessingTime.Stages([new ProcessingTime.CalendarDays(random.Next(1, 5)), new ProcessingTime.ClockHours(Half ? 24 : 7)]),
        13 => new ProcessingTime.Stages([new ProcessingTime.WorkingDays(random.Next(1, 5) / 2m), new ProcessingTime.WorkingDays(0.5m),
            new ProcessingTime.Months(1), new ProcessingTime.WorkingHours(4)]),
        _ => random.Next(3) switch
        {
            0 => new ProcessingTime.NotStated("Không quy định"),
            1 => new ProcessingTime.Unreadable("mấy hôm"),
            _ => new ProcessingTime.Stages([new ProcessingTime.WorkingHours(4), new ProcessingTime.WorkingHours(6)]),
        },
    };

    private T Pick<T>(T[] among) => among[random.Next(among.Length)];

    private static CalendarEdit.Add Part(string date, string part) => new(new CalendarDay
    {
        Date = Dates.Day(date),
        Kind = DayKind.PartialClosure,
        Part = DayPart.Parse(part),
        Name = new("Bão số 4", "Storm no. 4"),
        Sources = [new LegalCitation(new LegalDocument { Id = "x", Kind = "Công văn", Number = "6337/UBND-KTN", Issuer = "UBND tỉnh" }, null)],
    });
}
