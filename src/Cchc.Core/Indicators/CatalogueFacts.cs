using Cchc.Core.Calendars;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Indicators;

/// <summary>What the rows of <see cref="CatalogueCounts"/> ask of a catalogue.</summary>
internal sealed class CatalogueFacts
{
    /// <summary>Who is a citizen in indicator 4.5 of QĐ 766/QĐ-TTg, folded.</summary>
    private static readonly HashSet<string> Citizens =
        new(["cong dan viet nam", "nguoi viet nam dinh cu o nuoc ngoai", "nguoi nuoc ngoai"], StringComparer.Ordinal);

    private readonly Dictionary<AnnouncementDayCount, (int Due, int OnTime)> announced = [];

    public CatalogueFacts(ProcedureCatalogue catalogue, LocalDate? from, LocalDate to, Locality? locality, WorkingCalendar calendar)
    {
        Levels = OnlineLevels.Of(catalogue, to, locality);
        Procedures = [.. OnlineLevels.Counted(catalogue, to, locality)];
        var forms = new TextForms();
        Complete = Procedures.Count(procedure => IsComplete(procedure, to, forms));
        IReadOnlyList<AnnouncementDecision> decisions =
            [.. catalogue.Announcements.Where(decision => locality is null || decision.Locality?.Holds(locality) == true)];
        foreach (var count in new[] { AnnouncementDayCount.DecreeDays, AnnouncementDayCount.WorkingDays })
        {
            announced[count] = Announced(decisions, from, to, calendar, count);
        }

        Entered = Entries(decisions, from, to, calendar);
        HasDecisions = decisions.Count > 0;
    }

    /// <summary>The procedures in force on the last day, internal ones left out.</summary>
    public IReadOnlyList<Procedure> Procedures { get; }

    /// <summary>Their online levels.</summary>
    public OnlineLevels Levels { get; }

    /// <summary>How many state all the parts that every procedure must state.</summary>
    public int Complete { get; }

    /// <summary>Whether the catalogue knows its announcing decisions; without them nobody can say what was announced.</summary>
    public bool HasDecisions { get; }

    /// <summary>Procedures that had to be entered in the period, and those entered in time.</summary>
    public (int Due, int OnTime) Entered { get; }

    /// <summary>Procedures announced in the period, and those announced in time, by a way of counting the days.</summary>
    public (int Due, int OnTime) Announcements(AnnouncementDayCount count) => announced[count];

    /// <summary>Whether a procedure costs a fee: an amount that is stated and is not 0.</summary>
    public static bool HasFee(Procedure procedure) => procedure.Channels.Any(channel => channel.Fees.Any(fee => fee.Amount > 0));

    /// <summary>Whether a procedure ends with a paper: its record names a result.</summary>
    public static bool HasResult(Procedure procedure) => procedure.Results.Any(result => !string.IsNullOrWhiteSpace(result.Name));

    /// <summary>Whether a procedure is offered online, in full or in part.</summary>
    public static bool IsOnline(Procedure procedure) =>
        procedure.Online is OnlineService.Full or OnlineService.Partial or OnlineService.Level { Value: >= 3 };

    /// <summary>Whether persons may apply, by the names that indicator 4.5 of QĐ 766/QĐ-TTg lists.</summary>
    public static bool IsForCitizens(Procedure procedure) => procedure.Subjects.Any(subject => Citizens.Contains(VietnameseText.Fold(subject.Name.Trim())));

    /// <summary>The seven parts of art. 8(2) of NĐ 63/2010/NĐ-CP that every procedure has; those required only where there are any cannot be told.</summary>
    public static bool IsComplete(Procedure procedure, LocalDate date, TextForms? forms = null)
    {
        var view = new ProcedureView(procedure, date, forms);
        return !RequiredPartRules.Name(view).Concat(RequiredPartRules.Steps(view)).Concat(RequiredPartRules.Channels(view))
            .Concat(RequiredPartRules.Components(view)).Concat(RequiredPartRules.Time(view)).Concat(RequiredPartRules.Subjects(view))
            .Concat(RequiredPartRules.Agency(view)).Any();
    }

    /// <summary>A procedure in several decisions of the period is counted once, and is late when one of them is.</summary>
    private static (int Due, int OnTime) Announced(
        IReadOnlyList<AnnouncementDecision> decisions, LocalDate? from, LocalDate to, WorkingCalendar calendar, AnnouncementDayCount count) =>
        Once(decisions.Where(decision => !(decision.SignedOn < from) && decision.SignedOn <= to)
            .Select(decision => (decision, IsLate: AnnouncementTiming.Of(decision, calendar, count).IsLate is not false)));

    /// <summary>What was entered in the period, and what was not though its time ended in it.</summary>
    private static (int Due, int OnTime) Entries(IReadOnlyList<AnnouncementDecision> decisions, LocalDate? from, LocalDate to, WorkingCalendar calendar) =>
        Once(decisions.Select(decision => (decision, AnnouncementTiming.Of(decision, calendar).EnterBy))
            .Where(item => item.decision.EnteredOn is { } day && day <= to ? !(day < from) : !(item.EnterBy < from) && item.EnterBy <= to)
            .Select(item => (item.decision, IsLate: item.decision.EnteredOn is not { } day || day > to || day > item.EnterBy)));

    private static (int Due, int OnTime) Once(IEnumerable<(AnnouncementDecision Decision, bool IsLate)> decisions)
    {
        var codes = decisions.SelectMany(item => item.Decision.Changes.Select(change => (change.Code, item.IsLate))).GroupBy(item => item.Code).ToList();
        return (codes.Count, codes.Count(group => group.All(item => !item.IsLate)));
    }
}
