using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;
using NodaTime;
using OneStopDesk.Problems;

namespace OneStopDesk.Desk;

/// <summary>
/// From a form to an event, and which events a state allows. What the law does not allow is entered all the same: the clock names the violation.
/// </summary>
public static class EventKinds
{
    /// <summary>The kinds that only a supervisor enters.</summary>
    public static bool NeedsSupervisor(string type) => type is "extended" or "correction";

    /// <summary>What can happen next.</summary>
    public static IReadOnlyList<string> Next(DossierState state, IReadOnlyList<DossierEvent> events)
    {
        List<string> next = state switch
        {
            DossierState.Processing => ["supplementRequested", "paused", "feeNotified", "transferred", "extended", "result", "refused", "stopped"],
            DossierState.AwaitingSupplement => ["supplemented", "refused", "stopped"],
            DossierState.AwaitingFee => ["feePaid", "stopped"],
            DossierState.Paused => ["resumed", "stopped"],
            DossierState.Done or DossierState.Refused or DossierState.Stopped => ["returned"],
            _ => [],
        };

        // A stop that the law does not allow stops nothing and leaves the dossier in processing; its end can be entered all the same.
        var standing = Standing(events);
        if (state == DossierState.Processing)
        {
            Swap<DossierEvent.Paused, DossierEvent.Resumed>(next, standing, "paused", "resumed");
            Swap<DossierEvent.FeeNotified, DossierEvent.FeePaid>(next, standing, "feeNotified", "feePaid");
            Swap<DossierEvent.SupplementRequested, DossierEvent.Supplemented>(next, standing, "supplementRequested", "supplemented");
        }

        if (standing.Count > 1)
        {
            next.Add("correction");
        }

        return next;
    }

    /// <summary>Whether an entry can be withdrawn: it is in the history, is not the reception, and still stands.</summary>
    public static bool CanWithdraw(IReadOnlyList<DossierEvent> events, string id) => Standing(events).Skip(1).Any(item => item.Id == id);

    /// <summary>The event of a form.</summary>
    /// <exception cref="InputException">The kind is not known, or what it needs is missing.</exception>
    public static DossierEvent Of(EventForm form, string id, LocalDateTime now, LocalDateTime notBefore)
    {
        var at = form.At is { Length: > 0 } typed ? Moments.Parse(typed) : now;
        if (at > now)
        {
            throw new InputException(DeskProblems.Future, Moments.Write(at));
        }

        if (at < notBefore)
        {
            throw new InputException(DeskProblems.Before, Moments.Write(at));
        }

        var promised = Moments.ParseDay(form.Promised);
        DossierEvent item = form.Type switch
        {
            "supplementRequested" => new DossierEvent.SupplementRequested { Id = id, At = at, Content = Texts.Optional(form.Content, Texts.Paragraph) },
            "supplemented" => new DossierEvent.Supplemented { Id = id, At = at, Promised = promised },
            "paused" => new DossierEvent.Paused
            {
                Id = id, At = at, Rule = RuleOf(form.Rule), Reason = Texts.Optional(form.Reason, Texts.Paragraph), LegalBasis = Texts.Optional(form.LegalBasis),
            },
            "resumed" => new DossierEvent.Resumed { Id = id, At = at, Promised = promised },
            "feeNotified" => new DossierEvent.FeeNotified { Id = id, At = at },
            "feePaid" => new DossierEvent.FeePaid { Id = id, At = at, Promised = promised },
            "transferred" => new DossierEvent.Transferred { Id = id, At = at, To = Texts.Optional(form.To) },
            "extended" => new DossierEvent.ExtendedWithApology
            {
                Id = id, At = at,
                Promised = promised ?? throw new InputException(DeskProblems.Missing, new BilingualText("ngày hẹn trả", "the new appointment")),
                Reason = Texts.Optional(form.Reason, Texts.Paragraph),
            },
            "stopped" => new DossierEvent.StoppedByApplicant { Id = id, At = at },
            "refused" => new DossierEvent.Refused { Id = id, At = at, Reason = Texts.Optional(form.Reason, Texts.Paragraph) },
            "result" => new DossierEvent.ResultIssued { Id = id, At = at },
            "returned" => new DossierEvent.Returned { Id = id, At = at },
            "correction" => new DossierEvent.Correction { Id = id, At = now, Of = Texts.Required(form.Of, new("việc bị hủy", "the entry to withdraw")) },
            _ => throw new InputException(DeskProblems.Event, Texts.Shown(form.Type)),
        };

        // Written down later than it happened: the clock knows of it from then on only, and says so where that matters.
        return item with { Note = Texts.Optional(form.Note, Texts.Paragraph), RecordedAt = item.At < now ? now : null };
    }

    // A rule that nobody knows is a slip and no claim. One that is known and does not cover the dossier is entered: the clock names the violation.
    private static string? RuleOf(string? id) => Texts.Optional(id) is not { } given || PauseRules.Find(given) is not null ? Texts.Optional(id)
        : throw new InputException(DeskProblems.Rule, given);

    // The reception, and what came after it and was not withdrawn.
    private static List<DossierEvent> Standing(IReadOnlyList<DossierEvent> events)
    {
        var withdrawn = events.OfType<DossierEvent.Correction>().Select(item => item.Of).ToHashSet(StringComparer.Ordinal);
        return [.. events.Where((item, i) => i == 0 || (item is not DossierEvent.Correction && !withdrawn.Contains(item.Id)))];
    }

    private static void Swap<TBegin, TEnd>(List<string> next, IReadOnlyList<DossierEvent> events, string begin, string end)
        where TBegin : DossierEvent
        where TEnd : DossierEvent
    {
        if (events.LastOrDefault(item => item is TBegin or TEnd) is TBegin)
        {
            next[next.IndexOf(begin)] = end;
        }
    }
}
