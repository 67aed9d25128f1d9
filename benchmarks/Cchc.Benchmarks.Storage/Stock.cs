using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures.Identifiers;
using NodaTime;

namespace Cchc.Benchmarks.Storage;

/// <summary>
/// Dossiers of a year, the same on every run: nine in ten in whole working days, the rest in months, hours and halves of days; one in ten with a supplement or
/// a pause. Most that are due have ended; one in twenty has not.
/// </summary>
internal sealed class Stock(WorkingCalendar calendar, LocalDateTime now)
{
    private readonly Random random = new(20261130);
    private readonly DossierClock clock = new(calendar);

    public Row Next(int number)
    {
        var received = now.PlusDays(-random.Next(365)).PlusHours(-random.Next(6));
        DossierClockRequest history = new() { Time = Time(), Events = [new DossierEvent.Received { Id = "1", At = received }] };
        var later = received.PlusHours(25);
        if (later.PlusDays(20) < now)
        {
            history = random.Next(20) switch
            {
                0 => history.With(new DossierEvent.SupplementRequested { Id = "2", At = later, Content = "Thiếu giấy tờ" }).With(new DossierEvent.Supplemented { Id = "3", At = later.PlusDays(9) }),
                1 => (history with { Rules = DossierClockRules.Land }).With(new DossierEvent.Paused { Id = "2", At = later, Rule = "land-examination" }).With(new DossierEvent.Resumed { Id = "3", At = later.PlusDays(9) }),
                _ => history,
            };
        }

        var isDue = clock.Compute(history, now).LegalDue?.IsBefore(now) == true;
        history = isDue && random.Next(20) != 0 ? history.With(new DossierEvent.ResultIssued { Id = "9", At = now }) : history;
        return new Row { Code = DossierCode.Parse(string.Create(CultureInfo.InvariantCulture, $"H38.1-260105-{number:0000000}")), History = history };
    }

    private ProcessingTime Time() => random.Next(20) switch
    {
        0 => new ProcessingTime.Months(random.Next(1, 3)),
        1 => random.Next(2) == 0 ? new ProcessingTime.WorkingHours(random.Next(8, 80)) : new ProcessingTime.WorkingDays(random.Next(1, 20) + 0.5m),
        _ => new ProcessingTime.WorkingDays(random.Next(1, 46)),
    };
}
