using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

/// <summary>Histories of dossiers, the same for the same seed.</summary>
internal static class Histories
{
    public const string Now = "2026-10-15T10:00:00";

    public static readonly LocalDateTime Moment = new(2026, 10, 15, 10, 0);

    public static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    /// <summary>The calendar after a decision: a storm closes the offices for two days.</summary>
    public static readonly WorkingCalendar Storm = Calendar.With(CalendarLayer.Of("storm", Closed(new LocalDate(2026, 10, 20)), Closed(new LocalDate(2026, 10, 21))));

    public static DossierCode Code(int number) => DossierCode.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"H38.1-260105-{number:00000}"));

    public static DossierClockRequest Simple(LocalDateTime received, int workingDays = 5) => new()
    {
        Time = new ProcessingTime.WorkingDays(workingDays),
        Events = [new DossierEvent.Received { Id = "1", At = received }],
    };

    /// <summary>One of any kind: all units of time, stops that run and stops that are over, supplements, dossiers at their end.</summary>
    public static DossierClockRequest Any(Random random)
    {
        var received = new LocalDateTime(2026, 7, 6, 7, 30).PlusDays(random.Next(101)).PlusMinutes(random.Next(600));
        DossierClockRequest history = new() { Time = Time(random), Events = [new DossierEvent.Received { Id = "1", At = received }] };
        var later = received.PlusDays(1).PlusHours(random.Next(5));
        history = random.Next(10) switch
        {
            0 => history.With(Asked(later)),
            1 => history.With(Asked(later)).With(new DossierEvent.Supplemented { Id = "3", At = later.PlusDays(random.Next(1, 20)) }),
            2 => Paused(history, later),
            3 => Paused(history, later).With(new DossierEvent.Resumed { Id = "3", At = later.PlusDays(random.Next(1, 40)) }),
            4 => (history with { Rules = DossierClockRules.ConstructionAppraisal }).With(new DossierEvent.Paused { Id = "2", At = later, Rule = "construction-appraisal-once" }),
            _ => history,
        };
        var end = received.PlusDays(random.Next(60, 90));
        return random.Next(3) == 0 && end < Moment ? history.With(new DossierEvent.ResultIssued { Id = "9", At = end }) : history;
    }

    private static DossierEvent.SupplementRequested Asked(LocalDateTime at) => new() { Id = "2", At = at, Content = "Thiếu giấy tờ" };

    private static DossierClockRequest Paused(DossierClockRequest history, LocalDateTime at) =>
        (history with { Rules = DossierClockRules.Land }).With(new DossierEvent.Paused { Id = "2", At = at, Rule = "land-examination" });

    private static ProcessingTime Time(Random random) => random.Next(20) switch
    {
        0 => new ProcessingTime.CalendarDays(random.Next(1, 60)),
        1 => new ProcessingTime.Months(random.Next(1, 3)),
        2 => new ProcessingTime.WorkingHours(random.Next(1, 80)),
        3 => new ProcessingTime.WorkingDays(random.Next(1, 30) + 0.5m),
        4 => new ProcessingTime.Stages([new ProcessingTime.WorkingDays(random.Next(1, 10)), new ProcessingTime.WorkingDays(random.Next(1, 10))]),
        _ => new ProcessingTime.WorkingDays(random.Next(1, 60)),
    };

    private static CalendarEdit.Add Closed(LocalDate date) =>
        new(new CalendarDay { Date = date, Kind = DayKind.LocalClosure, Name = new BilingualText("Nghỉ tránh bão", "Closed for a storm") });
}
