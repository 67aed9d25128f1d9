using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>The judgement of one dossier: is the row sound, which time and rules hold, and by which road is it answered.</summary>
internal sealed partial class RegisterRun
{
    public const string ReceivedId = "@received";
    public const string ResultId = "@result";
    public const string ReturnedId = "@returned";
    public const string RefusedId = "@refused";

    private const int FewEvents = 12;

    private static readonly ProcessingTime NotStated = new ProcessingTime.NotStated(string.Empty);

    private readonly RegisterJudge judge;
    private readonly DossierClock clock;
    private readonly RegisterDossier dossier;
    private readonly LocalDateTime asOf;
    private readonly WorkingCalendar calendar;
    private readonly LocalDateTime? received;
    private readonly bool isOfRow; // received as the column says, though an event tells of a later receipt, too
    private readonly bool isCorrected; // then only the clock can say what happened
    private readonly bool hasHoles; // an event or an appointment is null
    private ProcessingTime time = NotStated;
    private DossierClockRules rules = DossierClockRules.OneStop;
    private StartRule? startRule;
    private string? otherStart; // the record counts from another event
    private string? fieldCode;
    private bool isRemote; // the rules may add days for it
    private List<RegisterFinding>? findings;

    public RegisterRun(RegisterJudge judge, DossierClock clock, RegisterDossier dossier, LocalDateTime asOf)
    {
        (this.judge, this.clock, this.asOf) = (judge, clock, asOf);
        this.dossier = WithoutHoles(dossier);
        hasHoles = !ReferenceEquals(this.dossier, dossier);
        dossier = this.dossier;
        calendar = judge.Calculator.Calendar;
        isCorrected = ClockHistory.HasCorrections(dossier.Events);
        var first = FirstReceipt();
        isOfRow = first is null ? dossier.Received is not null : !isCorrected && HappenedBetween(dossier.Received, first.Value);
        received = isOfRow ? dossier.Received : first;
    }

    /// <param name="always">Whether the clock is asked in any case; for tests, which hold that the answer is the same.</param>
    public RegisterAnswer Judge(bool always = false)
    {
        try
        {
            if (!IsSound())
            {
                return Unjudged(RegisterVerdict.NoVerdict);
            }

            if (received is not { } receipt || (receipt > asOf && !isCorrected))
            {
                return NotReceived();
            }

            FindTerms(receipt);
            return Doubted(Settle(!always && IsPlain() ? ShortRoad(receipt) : LongRoad()), receipt);
        }
        catch (CalendarRangeException)
        {
            Find(RegisterCodes.OutsideCalendar);
            return Unjudged(RegisterVerdict.NoVerdict);
        }
    }

    /// <summary>What is asked of the clock; null where the row is not sound.</summary>
    public DossierClockRequest? Request()
    {
        if (!IsSound() || received is not { } receipt)
        {
            return null;
        }

        FindTerms(receipt);
        return ToRequest();
    }

    /// <summary>Whether the row can be judged at all.</summary>
    private bool IsSound()
    {
        if (dossier.Events.Count > RegisterJudge.MostEvents)
        {
            Find(RegisterCodes.TooManyEvents);
            return false;
        }

        if (hasHoles || !HaveIdentifiers(dossier.Events))
        {
            Find(RegisterCodes.EventIdentifiers);
            return false;
        }

        if (received is { } receipt && !isCorrected && EndBefore(receipt) is { } early)
        {
            Find(RegisterCodes.EndBeforeReceipt, early);
            return false;
        }

        return true;
    }

    /// <summary>The end that stands before the receipt; null when there is none.</summary>
    private string? EndBefore(LocalDateTime receipt)
    {
        if (dossier.Refused < receipt || dossier.Result < receipt || dossier.Returned < receipt)
        {
            return dossier.Refused < receipt ? RefusedId : dossier.Result < receipt ? ResultId : ReturnedId;
        }

        var events = dossier.Events;
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].At < receipt && events[i] is DossierEvent.ResultIssued or DossierEvent.Refused or DossierEvent.Returned)
            {
                return events[i].Id;
            }
        }

        return null;
    }

    /// <summary>The dossier without what is null in its lists, and without letters of apology that have no appointment; itself where there is none.</summary>
    private static RegisterDossier WithoutHoles(RegisterDossier dossier)
    {
        for (var i = 0; i < dossier.Events.Count; i++)
        {
            if (IsHole(dossier.Events[i]))
            {
                return Filled();
            }
        }

        return dossier.Appointments.Any(change => change is null) ? Filled() : dossier;

        static bool IsHole(DossierEvent? item) => item is null or DossierEvent.ExtendedWithApology { Promised: null };

        RegisterDossier Filled() => dossier with
        {
            Events = [.. dossier.Events.Where(item => !IsHole(item))],
            Appointments = [.. dossier.Appointments.Where(change => change is not null)],
        };
    }

    private static bool HaveIdentifiers(IReadOnlyList<DossierEvent> events)
    {
        var known = events.Count > FewEvents ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < events.Count; i++)
        {
            if (string.IsNullOrEmpty(events[i].Id) || events[i].Id[0] == '@' || known?.Add(events[i].Id) == false)
            {
                return false;
            }

            for (var other = 0; known is null && other < i; other++)
            {
                if (events[other].Id == events[i].Id)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private RegisterAnswer NotReceived()
    {
        if (received is null && dossier is { Status: null, StatusWord: not null })
        {
            Find(RegisterCodes.UnknownStatus);
            return Unjudged(RegisterVerdict.NoVerdict);
        }

        if (received is not null || dossier.Status is null or 1)
        {
            return Unjudged(RegisterVerdict.NotReceived);
        }

        if (dossier.Status == 3)
        {
            return Unjudged(RegisterVerdict.Refused);
        }

        Find(RegisterCodes.NoReceipt);
        return Unjudged(RegisterVerdict.NoVerdict);
    }

    private void FindTerms(LocalDateTime receipt)
    {
        var terms = judge.Terms?.Invoke(dossier);
        (fieldCode, startRule) = (dossier.FieldCode ?? terms?.FieldCode, terms?.StartRule);
        rules = terms?.Rules ?? RegisterTerms.RulesOf(dossier.ProcedureCode, fieldCode);
        if (dossier.RulesName is { } name)
        {
            if (DossierClockRules.Find(name) is { } named)
            {
                rules = named;
            }
            else
            {
                Find(RegisterCodes.UnknownRules);
            }
        }

        otherStart = dossier.Time is null ? terms?.OtherStart : null;
        isRemote = dossier.IsRemote && (dossier.Time is not null || terms is not { IsRemote: true });
        time = dossier.Time ?? (terms is null ? NotStated : Latest(terms, receipt));
        if (time is ProcessingTime.NotStated or ProcessingTime.Unreadable)
        {
            Find(RegisterCodes.NoTime);
        }
    }

    /// <summary>Of several times the one that falls due last, by what happened to the dossier.</summary>
    private ProcessingTime Latest(RegisterTerms terms, LocalDateTime receipt)
    {
        if (terms.OtherTimes.Count == 0)
        {
            return terms.Time;
        }

        var (latest, end) = (terms.Time, EndBy(terms.Time, receipt));
        var differ = false;
        foreach (var other in terms.OtherTimes)
        {
            if (EndBy(other, receipt) is { } later && later != end)
            {
                differ = true;
                (latest, end) = end is null || end < later ? (other, later) : (latest, end);
            }
        }

        if (differ)
        {
            Find(RegisterCodes.SeveralTimes);
        }

        return latest;
    }

    /// <summary>
    /// The end of a time by what happened: the due moment, or where the clock stands and nothing is due after all that can be asked for. Null where the time
    /// gives no end.
    /// </summary>
    private LocalDateTime? EndBy(ProcessingTime length, LocalDateTime receipt)
    {
        if (!IsPlain())
        {
            var run = clock.Judge(ToRequest() with { Time = length }, asOf).Run;
            return (run.Due ?? run.IfResumed)?.Latest ?? (run.AnyDue is null ? null : LocalDateTime.MaxIsoValue);
        }

        var version = rules.On(receipt.Date);
        var rule = StartRuleOf(version, receipt);
        return DueFrom(version.Begin(receipt, rule, judge.Calculator.WorkingTime), new ClockDue(judge.Calculator, fieldCode, rule), judge.Calculator,
            length)?.Latest;
    }

    /// <summary>The rule by which the time begins in place of the start of the set; null for none.</summary>
    private StartRule? StartRuleOf(DossierClockRules version, LocalDateTime receipt) =>
        version.StartRuleFor(judge.Calculator.Options, startRule, dossier.ProcedureCode, fieldCode, receipt.Date);

    private void Find(string code, string? eventId = null) =>
        (findings ??= []).Add(new RegisterFinding(code, eventId, null, IsToBeChecked: true, DeadlineRules.Convention));

    /// <summary>Whether something happened to the dossier from one moment until before another: then it was received by the first.</summary>
    private bool HappenedBetween(LocalDateTime? from, LocalDateTime to)
    {
        var events = dossier.Events;
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].At >= from && events[i].At < to && events[i] is not (DossierEvent.Correction or DossierEvent.FeeNotified or DossierEvent.FeePaid))
            {
                return true;
            }
        }

        return false;
    }

    private LocalDateTime? FirstReceipt()
    {
        LocalDateTime? first = null;
        var events = dossier.Events;
        for (var i = 0; i < events.Count; i++)
        {
            first = events[i] is DossierEvent.Received receipt && (first is null || receipt.At < first) ? receipt.At : first;
        }

        return first;
    }

    private T? First<T>()
        where T : DossierEvent
    {
        var events = dossier.Events;
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is T found)
            {
                return found;
            }
        }

        return null;
    }

    private RegisterAnswer Unjudged(RegisterVerdict verdict) => new()
    {
        Dossier = dossier,
        AsOf = asOf,
        Verdict = verdict,
        ByPromise = verdict,
        AsVendors = VendorCount.Of(dossier, asOf),
        Findings = findings ?? [],
    };
}
