using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>
/// The rules by which a dossier's clock runs (quy tắc đồng hồ hồ sơ). Named sets with their articles are static properties; a set of one's own is made from one
/// of them. What the law leaves open is a property with a documented default.
/// </summary>
/// <remarks>
/// A set is a chain of versions: this one and, through <see cref="Earlier"/>, those before it; the day of receipt chooses. <c>with</c> changes this version
/// alone: dossiers received before <see cref="InForceFrom"/> keep the earlier ones as they are, and the answer says so. What is to hold for every dossier is
/// changed by <see cref="InEveryVersion"/>.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Deadlines.Clock;
/// using NodaTime;
///
/// var thisAlone = DossierClockRules.OneStop with { MostNewAppointments = 2 };
/// var all = DossierClockRules.OneStop.InEveryVersion(version =&gt; version with { MostNewAppointments = 2 });
///
/// Console.WriteLine(thisAlone.On(new LocalDate(2026, 9, 1)).MostNewAppointments); // 2
/// Console.WriteLine(thisAlone.On(new LocalDate(2025, 9, 1)).MostNewAppointments); // 1
/// Console.WriteLine(all.On(new LocalDate(2025, 9, 1)).MostNewAppointments); // 2
/// </code>
/// </example>
public sealed partial record DossierClockRules
{
    /// <summary>A short stable name, such as <c>one-stop</c>; all versions of a set share it.</summary>
    public required string Name { get; init; }

    /// <summary>What the set is, in words.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>The text behind the set, as an official would quote it. Never empty.</summary>
    public required string Source { get; init; }

    /// <summary>Confirmed when the text was read; secondary when it was reconstructed from texts that cite it.</summary>
    public SourceConfidence Confidence { get; init; }

    /// <summary>The first day on which a dossier received falls under this version; null for any day.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? InForceFrom { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>The last day on which a dossier received falls under this version; null while it is in force. The answer says so of a later receipt.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? InForceThrough { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>
    /// The version before this one, for dossiers received before <see cref="InForceFrom"/>; null when none is known. <c>with</c> leaves it as it is:
    /// <see cref="InEveryVersion"/>.
    /// </summary>
    public DossierClockRules? Earlier { get; init; }

    /// <summary>
    /// When the clock starts. Where it moves no moment, a rule named for the dossier (<see cref="DossierClockRequest.StartRule"/>) or those of
    /// <see cref="DeadlineOptions.StartRules"/> may; where it does, it goes before them.
    /// </summary>
    public ClockStart Start { get; init; } = ClockStart.AtOnce;

    /// <summary>What a supplement request does to the time. Default: it begins again from zero.</summary>
    public PauseSemantics Supplement { get; init; } = new PauseSemantics.RestartFromZero();

    /// <summary>What an unpaid fee does. Default: nothing.</summary>
    public ClockFee Fee { get; init; }

    /// <summary>Whether an announced system outage is left out of the time. Default: it is not.</summary>
    public bool OutageStopsTheClock { get; init; }

    /// <summary>How often a supplement may be requested; null for any number. Default: once.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? MostSupplementRequests { get; init; } = 1;

    /// <summary>How often a new appointment may be made; null for any number. Default: once.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? MostNewAppointments { get; init; } = 1;

    /// <summary>Which day is the last for the apology; the law leaves it open.</summary>
    public ClockApologyDay ApologyDay { get; init; }

    /// <summary>When the apology is to be made. Default: before the time expires.</summary>
    public ClockApologyTime ApologyTime { get; init; }

    /// <summary>
    /// Within what time of the receipt a supplement is to be requested of a dossier filed online; null when nothing is prescribed. Days and hours by the clock
    /// run from the receipt; hours by the clock do not stop for days off.
    /// </summary>
    public ProcessingTime? NoticeOnline { get; init; }

    /// <summary>The same for a dossier on paper.</summary>
    public ProcessingTime? NoticeOnPaper { get; init; }

    /// <summary>
    /// Whether NQ 66.7/2025/NQ-CP applies to a supplement request because data cannot be used (<see cref="SupplementCause.DataUnusable"/>): receipts from
    /// 01/01/2026 through 28/02/2027, 8 working hours online and 1 working day on paper. False where the sector has a time of its own, which goes first.
    /// </summary>
    public bool DataNotice { get; init; }

    /// <summary>Within what time of the receipt a dossier that does not meet the conditions is returned; null when nothing is prescribed.</summary>
    public ProcessingTime? ReturnWithin { get; init; }

    /// <summary>Within what time of the request the supplement must arrive, else the dossier is closed; null when it stays open.</summary>
    public ProcessingTime? SupplementWithin { get; init; }

    /// <summary>Working days added for mountain, island and remote communes; 0 for none.</summary>
    public int RemoteWorkingDays { get; init; }

    /// <summary>The article on supplements; null for <see cref="Source"/>.</summary>
    public string? SupplementSource { get; init; }

    /// <summary>The article on supplements of a dossier on paper where it is another; null for <see cref="SupplementSource"/>.</summary>
    public string? SupplementSourceOnPaper { get; init; }

    /// <summary>The article on the content of a supplement request; null for the one on supplements.</summary>
    public string? ContentSource { get; init; }

    /// <summary>
    /// The text that limits how often a supplement may be requested; null for the one on supplements. Where none does, the words that it is a convention of
    /// this library.
    /// </summary>
    public string? SupplementLimitSource { get; init; }

    /// <summary>The article on refusals and their reasons; null for <see cref="Source"/>.</summary>
    public string? RefusalSource { get; init; }

    /// <summary>The provision on pauses, cited where a pause names no rule; null for <see cref="Source"/>.</summary>
    public string? PauseSource { get; init; }

    /// <summary>The article that makes the fee part of the start; null for <see cref="Source"/>.</summary>
    public string? FeeSource { get; init; }

    /// <summary>The article on when the fee is notified and paid; null for <see cref="FeeSource"/>.</summary>
    public string? FeeNoticeSource { get; init; }

    /// <summary>A remark added to the closing of a dossier on what the text leaves to other law; null for none.</summary>
    public BilingualText? ClosingRemark { get; init; }

    /// <summary>The article on apologies and new appointments; null for <see cref="Source"/>.</summary>
    public string? ApologySource { get; init; }

    /// <summary>
    /// The text that limits how often a new appointment may be made; null for the one on apologies, else as <see cref="SupplementLimitSource"/>.
    /// </summary>
    public string? AppointmentLimitSource { get; init; }

    /// <summary>The version that holds for a dossier received on a day.</summary>
    /// <param name="received">The day of the first receipt.</param>
    /// <returns>
    /// This version or an earlier one, which <c>with</c> has not changed; the earliest known when the dossier is older than all.
    /// </returns>
    public DossierClockRules On(LocalDate received)
    {
        received = received.WithCalendar(CalendarSystem.Iso);
        var rules = this;
        while (rules.InForceFrom is { } from && received < from && rules.Earlier is { } earlier)
        {
            rules = earlier;
        }

        return rules;
    }

    /// <summary>This set with the same change in this version and in all before it (sửa ở mọi phiên bản), for dossiers received on any day.</summary>
    /// <param name="change">
    /// Makes of a version the one that takes its place, such as <c>version =&gt; version with { … }</c>; its earlier version is set anew.
    /// </param>
    /// <returns>The changed version with its changed earlier ones.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="change"/> gives null.</exception>
    public DossierClockRules InEveryVersion(Func<DossierClockRules, DossierClockRules> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var version = change(this) ?? throw new ArgumentException("The change gives no rules.", nameof(change));
        return version with { Earlier = Earlier?.InEveryVersion(change) };
    }

    /// <summary>
    /// The rule by which the time of a dossier begins in place of <see cref="Start"/>: the one named for it, else the one of the options that it falls under.
    /// Null where this version states a start of its own, which goes first: a decree stands above the record of a procedure.
    /// </summary>
    internal StartRule? StartRuleFor(DeadlineOptions options, StartRule? named, string? procedureCode, string? fieldCode, LocalDate received) =>
        Start.Moves ? null
            : named ?? (ReferenceEquals(options.StartRules, StartRules.BuiltIn) ? null : options.StartRules.Choose(procedureCode, fieldCode, received));

    /// <summary>The moment from which the time runs, by that rule where there is one.</summary>
    internal LocalDateTime Begin(LocalDateTime moment, StartRule? rule, WorkingTime hours) => (rule?.Start ?? Start).Apply(moment, hours);

    /// <summary>The named set with a name.</summary>
    /// <param name="name">Such as <c>one-stop</c>; null gives null.</param>
    /// <returns>The set as it is in force now, with its earlier versions; null when none has that name.</returns>
    public static DossierClockRules? Find(string? name) => All.FirstOrDefault(rules => rules.Name == name);

    /// <summary>Name and source.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Name}: {Source}";
}
