using Cchc.Core.Deadlines.Clock;
using Cchc.Proof.SecondEngine;

namespace Cchc.Proof.Questions;

/// <summary>A history drawn at random: events in order of time, stops that do not overlap, asked for at some moment.</summary>
internal sealed record RandomDossier(SlowTime Time, bool IsLand, int NoticeDays, IReadOnlyList<SlowEvent> Events, LocalDateTime Now)
{
    public static RandomDossier Of(World world, Draw draw)
    {
        var isLand = draw.Chance(50);
        var received = draw.Moment(isLand ? 2024 : 2018, 2026);
        if (isLand && !ClockQuestions.IsLandDay(received.Date))
            received = received.PlusYears(1);
        else if (received.Date < new LocalDate(2018, 6, 21))
            received = received.PlusYears(2);
        var time = draw.Below(4) switch
        {
            0 => new SlowTime(SlowUnit.WorkingHours, 2 + draw.Below(40)),
            1 => new SlowTime(SlowUnit.CalendarDays, 1 + draw.Below(30)),
            _ => new SlowTime(SlowUnit.WorkingDays, 1 + draw.Below(20)),
        };
        var events = new List<SlowEvent> { new("received", received) };
        var at = received;
        for (var count = draw.Below(4); count > 0; count--)
        {
            at = Later(world, draw, at, 8);
            switch (draw.Below(isLand ? 4 : 2))
            {
                case 0:
                    events.Add(new SlowEvent("asked", at));
                    Answer(world, draw, events, ref at, "supplemented");
                    break;
                case 1:
                    events.Add(new SlowEvent("paused", at, HasRule: false));
                    Answer(world, draw, events, ref at, "resumed");
                    break;
                case 2:
                    events.Add(new SlowEvent("paused", at, HasRule: true));
                    Answer(world, draw, events, ref at, "resumed");
                    break;
                default:
                    events.Add(new SlowEvent("notified", at));
                    Answer(world, draw, events, ref at, "paid");
                    break;
            }

            if (events[^1].Kind is "asked" or "paused" or "notified")
                break;
        }

        if (draw.Chance(50))
        {
            at = Later(world, draw, at, 20);
            events.Add(new SlowEvent(draw.Chance(85) ? "result" : "stopped", at));
        }

        var now = draw.Chance(50) ? at.PlusDays(1 + draw.Below(40)) : received.PlusMinutes(draw.Below(60 * 24 * 60));
        var notice = received.Date < new LocalDate(2025, 7, 1) ? 3 : 2;
        return new RandomDossier(time, isLand, notice, events, now);
    }

    private static void Answer(World world, Draw draw, List<SlowEvent> events, ref LocalDateTime at, string kind)
    {
        if (draw.Chance(20))
            return;
        at = Later(world, draw, at, 12);
        events.Add(new SlowEvent(kind, at));
    }

    private static LocalDateTime Later(World world, Draw draw, LocalDateTime at, int days)
    {
        var day = at.Date.PlusDays(draw.Below(days));
        if (draw.Chance(80))
            day = world.Slow.NextOrSame(day);
        var moment = day.AtMidnight().PlusMinutes(draw.Minute());
        return moment > at ? moment : at.PlusMinutes(1 + draw.Below(200));
    }

    public IReadOnlyList<DossierEvent> Said() => [.. Events.Select((item, i) => Said(item, $"e{i}", IsLand))];

    private static DossierEvent Said(SlowEvent item, string id, bool isLand) => item.Kind switch
    {
        "received" => new DossierEvent.Received { Id = id, At = item.At, IsComplete = true },
        "asked" => new DossierEvent.SupplementRequested { Id = id, At = item.At, Content = "Bản sao giấy tờ" },
        "supplemented" => new DossierEvent.Supplemented { Id = id, At = item.At },
        "paused" => new DossierEvent.Paused { Id = id, At = item.At, Rule = item.HasRule && isLand ? PauseRules.LandPublicPosting.Id : null, Reason = "Chờ" },
        "resumed" => new DossierEvent.Resumed { Id = id, At = item.At },
        "notified" => new DossierEvent.FeeNotified { Id = id, At = item.At },
        "paid" => new DossierEvent.FeePaid { Id = id, At = item.At },
        "result" => new DossierEvent.ResultIssued { Id = id, At = item.At },
        _ => new DossierEvent.StoppedByApplicant { Id = id, At = item.At },
    };

    public override string ToString() =>
        $"{(IsLand ? "land" : "one-stop")} {Time.Amount} {Time.Unit} at {Now:uuuu-MM-dd HH:mm}: {string.Join(", ", Events.Select(item => $"{item.Kind}{(item.HasRule ? " by rule" : "")} {item.At:uuuu-MM-dd HH:mm}"))}";
}
