using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Deadlines;

/// <summary>
/// Whole answers: due moment, certainty, every step with its words and sources, every other reading (<c>Whole/*.txt</c>). Due moments were checked by
/// hand against the official calendar; what each case is there for stands in its title.
/// </summary>
public sealed class WholeDeadlinesTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    [Fact]
    public void Times_in_days() => Compare("days.txt",
        ("3 working days over the swap day and National Day: 3, 4, 7/9", Of("3 ngày làm việc", "2026-08-28T16:30")),
        ("1 working day ends on the Saturday that is worked", Of("1 ngày làm việc", "2026-08-21T09:00")),
        ("no day at all is due on the day of receipt", Of("0 ngày làm việc", "2026-08-28T09:00")),
        ("no day at all, received on a Sunday", Of("0 ngày làm việc", "2026-08-30T09:00")),
        ("half a day ends with the morning", Of("0,5 ngày làm việc", "2026-03-02T09:00")),
        ("received on a Saturday off: two readings", Of("5 ngày làm việc", "2026-08-29T10:00")),
        ("received after hours: two readings", Of("2 ngày làm việc", "2026-03-02T17:01")),
        ("received after hours, counted from the next working day", Of("2 ngày làm việc", "2026-03-02T17:01",
            new() { DayOffReceipt = DayOffReceipt.ReceivedOnNextWorkingDay })),
        ("received on a Sunday, counted from the next working day", Of("5 ngày làm việc", "2026-08-30T10:00",
            new() { DayOffReceipt = DayOffReceipt.ReceivedOnNextWorkingDay })),
        ("10 days end on a working day", Of("10 ngày", "2026-03-02T09:00")),
        ("10 days end on a Saturday and move to Monday", Of("10 ngày", "2026-03-04T09:00")),
        ("30 days end on National Day", Of("30 ngày", "2026-08-03T09:00")),
        ("2.5 days end at noon", Of("2,5 ngày", "2026-03-02T09:00")),
        ("2.5 days end on a day off", Of("2,5 ngày", "2026-03-05T09:00")));

    [Fact]
    public void Times_in_weeks_months_years_and_dates() => Compare("months.txt",
        ("2 weeks", Of("2 tuần", "2026-03-02T09:00")),
        ("1 month from the 31st ends on the last day of February", Of("1 tháng", "2026-01-30T09:00")),
        ("1 month from the 4th ends on a Saturday", Of("1 tháng", "2026-06-04T09:00")),
        ("1 year from 29/2 ends on 28/2", Of("1 năm", "2024-02-29T09:00")),
        ("a date after the receipt", Of("15/12/2026", "2026-11-20T09:00")),
        ("a date that is past", Of("15/12/2026", "2026-12-16T09:00")),
        ("a date every year, still to come", Of("15/12", "2026-11-20T09:00")),
        ("a date every year, on its day", Of("15/12", "2026-12-15T09:00")),
        ("a date every year, past this year", Of("15/12", "2025-12-16T09:00")),
        ("a date on a Sunday", Of("13/12/2026", "2026-11-20T09:00")));

    [Fact]
    public void Times_in_hours() => Compare("hours.txt",
        ("8 working hours over a weekend", Of("8 giờ làm việc", "2026-03-06T14:00")),
        ("working hours received at night", Of("4 giờ làm việc", "2026-03-06T19:00")),
        ("12 working hours are a day and a half", Of("12 giờ làm việc", "2026-03-02T09:00")),
        ("hours of a day of seven", Of("10 giờ làm việc", "2026-03-02T09:00", new() { OfficeHours = OfficeTimetable.Parse("08:00-12:00,13:00-16:00") })),
        ("hours of days of different length", Of("16 giờ làm việc", "2026-03-05T09:00",
            new() { OfficeHours = OfficeTimetable.Parse("08:00-12:00,13:00-17:00 | Fri 08:00-12:00") })),
        ("working hours over a closed afternoon", Of("4 giờ làm việc", "2026-03-04T10:00", closed: ["2026-03-04 13:30-"])),
        ("working hours on the make-up Saturday", Of("8 giờ làm việc", "2026-08-21T16:00")),
        ("hours by the clock end at night", Of("12 giờ", "2026-03-03T15:00")),
        ("hours by the clock end at midnight", Of("15 giờ", "2026-03-02T09:00")),
        ("hours by the clock end on a Sunday", Of("24 giờ", "2026-03-07T09:00")),
        ("hours by the clock end between the sessions", Of("3 giờ", "2026-03-03T09:30")));

    [Fact]
    public void Done_on_the_day_of_receipt() => Compare("same-day.txt",
        ("in the morning", SameDay(null, "2026-03-03T09:00")),
        ("after hours", SameDay(null, "2026-03-03T17:30")),
        ("on a day off", SameDay(null, "2026-03-07T09:00")),
        ("before 15:00", SameDay(new LocalTime(15, 0), "2026-03-03T14:59", "G15-TP07")),
        ("at 15:00", SameDay(new LocalTime(15, 0), "2026-03-03T15:00", "G15-TP07")),
        ("after 15:00", SameDay(new LocalTime(15, 0), "2026-03-03T15:01", "G15-TP07")),
        ("after 15:00, of no known field", SameDay(new LocalTime(15, 0), "2026-03-03T15:01")),
        ("after 15:00 before the make-up Saturday", SameDay(new LocalTime(15, 0), "2026-08-21T16:00", "G15-TP07")),
        ("a law that was not read", SameDay(new LocalTime(15, 0), "2027-03-02T16:00", "G15-TP07")),
        ("in the morning of a day whose afternoon is closed", SameDay(null, "2026-03-04T09:00", closed: ["2026-03-04 13:00-"])),
        ("on a day on which the office never opens", SameDay(null, "2026-03-04T09:00", closed: ["2026-03-04 08:00-17:00"])));

    [Fact]
    public void Several_stages() => Compare("stages.txt",
        ("one unit adds up", Of("4 giờ làm việc + 4 giờ làm việc", "2026-03-02T09:00")),
        ("15 days and 5 working days", Of("15 ngày + 5 ngày làm việc", "2026-07-01T09:00")),
        ("2 months and 15 days", Of("02 tháng và 15 ngày", "2025-12-16T09:00")),
        ("2 days and 4 hours: hours after days are working hours", Of("2 ngày và 4 giờ", "2026-11-09T09:00")),
        ("1 working day and 24 hours: from 24:00 to 24:00", Of("1 ngày làm việc và 24 giờ", "2026-11-09T09:00")),
        ("4 working hours and a working day", Of("4 giờ làm việc + 1 ngày làm việc", "2026-08-24T08:00")),
        ("neighbours in one unit add up before they are rounded", Of("1,5 ngày làm việc + 4,5 ngày làm việc + 2 ngày", "2026-03-02T09:00")));

    [Fact]
    public void Start_rules_and_what_else_is_known() => Compare("start-rules.txt",
        [.. StartRules.BuiltIn.All.SelectMany(rule => new[] { "2026-03-03T14:00", "2026-03-03T15:30", "2026-03-07T09:00" }
            .Select(at => ($"{rule.Id}, 3 working days, received {at}", Of("3 ngày làm việc", at, startRule: rule)))),
        ("a rule that is in force later, 8 working hours", Of("8 giờ làm việc", "2024-06-25T15:30", startRule: StartRules.NextDayAfter15)),
        ("0 days under a rule that counts the first day", Of("0 ngày làm việc", "2026-03-03T09:00",
            startRule: StartRules.BuiltIn.All.First(rule => rule.CountsFirstDay))),
        ("a month under a rule that counts the first day", Of("1 tháng", "2026-03-03T09:00",
            startRule: StartRules.BuiltIn.All.First(rule => rule.CountsFirstDay))),
        ("a year under a rule that counts the first day", Of("1 năm", "2026-03-03T09:00",
            startRule: StartRules.BuiltIn.All.First(rule => rule.CountsFirstDay))),
        ("another reading of the record", Of("3 ngày làm việc", "2026-03-03T09:00", otherTime: "5 ngày")),
        ("another reading of the record with the same day", Of("3 ngày làm việc", "2026-03-03T09:00", otherTime: "3 ngày")),
        ("not stated", Of("Không quy định", "2026-03-03T09:00"))]);

    [Fact]
    public void Closed_hours_and_days_of_two_readings() => Compare("closed.txt",
        ("half a day over a closed morning", Of("0,5 ngày làm việc", "2026-03-03T09:00", closed: ["2026-03-04 morning"])),
        ("half a day over a closed morning, by session", Of("0,5 ngày làm việc", "2026-03-03T09:00", new() { ClosedPartOfDay = ClosedPartOfDay.BySession },
            closed: ["2026-03-04 morning"])),
        ("three quarters on a day with too few open hours", Of("0,75 ngày làm việc", "2026-03-03T09:00", closed: ["2026-03-04 morning"])),
        ("the due day is closed in part", Of("1 ngày làm việc", "2026-03-03T09:00", closed: ["2026-03-04 13:30-"])),
        ("received after the office had closed that day", Of("2 ngày làm việc", "2026-03-04T13:31", closed: ["2026-03-04 13:30-"])),
        ("received on a day on which the office never opens", Of("2 ngày làm việc", "2026-03-04T07:00", closed: ["2026-03-04 08:00-17:00"])),
        ("over 24/11/2029, a Saturday", Of("2 ngày làm việc", "2029-11-22T09:00")),
        ("over 24/11/2029, made up", Of("2 ngày làm việc", "2029-11-22T09:00",
            calendar: WorkingCalendar.VietnamPublicSectorWith(CultureDayMakeUp.NextWorkingDay))),
        ("in a year whose plan is not announced", Of("30 ngày làm việc", "2028-01-10T09:00")));

    private static void Compare(string file, params (string Title, object? Answer)[] answers) => WholeText.Compare(answers, "Deadlines", "Whole", file);

    private static Deadline SameDay(LocalTime? cutOff, string received, string? field = null, string[]? closed = null) =>
        Calculator(null, closed, null).Compute(new DeadlineRequest { Time = new ProcessingTime.SameDay(cutOff), Received = Dates.Moment(received),
            FieldCode = field });

    private static Deadline Of(string time, string received, DeadlineOptions? options = null, string[]? closed = null, StartRule? startRule = null,
        string? otherTime = null,
        WorkingCalendar? calendar = null) => Calculator(options, closed, calendar).Compute(new DeadlineRequest
        {
            Time = Time(time),
            Received = Dates.Moment(received),
            StartRule = startRule,
            OtherTime = otherTime is null ? null : ProcessingTime.Parse(otherTime),
        });

    private static ProcessingTime Time(string text) => text switch
    {
        "Không quy định" => new ProcessingTime.NotStated(text),
        "0 ngày làm việc" => new ProcessingTime.WorkingDays(0),
        _ => ProcessingTime.Parse(text),
    };

    private static DeadlineCalculator Calculator(DeadlineOptions? options, string[]? closed, WorkingCalendar? calendar)
    {
        calendar ??= Calendar;
        return new DeadlineCalculator(closed is null ? calendar : calendar.With(CalendarLayer.Of("storm", [.. closed.Select(Closed)])), options);
    }

    private static CalendarEdit Closed(string text) => new CalendarEdit.Add(new CalendarDay
    {
        Date = Dates.Day(text[..10]),
        Kind = DayKind.PartialClosure,
        Part = DayPart.Parse(text[11..]),
        Name = new BilingualText("Bão số 4", "Storm no. 4"),
        Sources = [new LegalCitation(new LegalDocument { Id = "x", Kind = "Công văn", Number = "6337/UBND-KTN", Issuer = "UBND tỉnh" }, null)],
    });
}
