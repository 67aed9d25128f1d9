using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>The state of a dossier's clock at a moment (đồng hồ hồ sơ), with its reasons. Equal when all parts are.</summary>
public sealed partial record DossierClockState
{
    /// <summary>The moment for which the state is computed, by the clock in Vietnam.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime Now { get; init; }

    /// <summary>The version of the rules that was applied, chosen by the day of receipt.</summary>
    public required DossierClockRules Rules { get; init; }

    /// <summary>The state of the dossier.</summary>
    public required DossierState State { get; init; }

    /// <summary>When the clock that runs now started, after cut-off hours; null when it has not started, or was reset to zero.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? StartedAt { get; init; }

    /// <summary>When the dossier came to an end: result, refusal, stop, closing; null while it is open.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? EndedAt { get; init; }

    /// <summary>
    /// The due moment by law (hạn theo quy định); null when there is none or it depends on what has not happened yet: see <see cref="NoLegalDue"/>.
    /// </summary>
    public DossierDue? LegalDue { get; init; }

    /// <summary>Why there is no <see cref="LegalDue"/>; null when there is one.</summary>
    public BilingualText? NoLegalDue { get; init; }

    /// <summary>While the clock is stopped: the legal due moment if it resumed now. Null otherwise. It only moves later.</summary>
    public DossierDue? DueIfResumedNow { get; init; }

    /// <summary>Every moment promised to the applicant, in order (các lần hẹn trả). The legal date is not moved by them.</summary>
    public IReadOnlyList<Appointment> PromisedDues { get; init => field = ValueList.Of(value); } = ValueList.Empty<Appointment>();

    /// <summary>The last promise against which lateness is measured; null when there is none.</summary>
    [JsonIgnore]
    public DossierDue? PromisedDue => PromisedDues.LastOrDefault(item => item.Counts)?.Due;

    /// <summary>
    /// Working days used from the start to now or to the end, pauses left out: the start day is not counted, today is. Null when the clock has not started.
    /// </summary>
    public int? UsedWorkingDays { get; init; }

    /// <summary>
    /// The same in working hours, as the office was open: of a time in days from the opening of the first day that counts, without the days that stops leave
    /// out; of a time in hours from the very moment, without the hours of stops. Null when the clock has not started.
    /// </summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration? UsedWorkingTime { get; init; }

    /// <summary>
    /// Working days left after today, the due day included; negative when it is past. While the clock is stopped, what is left when it resumes. Null when
    /// unknown or at the end.
    /// </summary>
    public int? LeftWorkingDays { get; init; }

    /// <summary>The same in working hours, to the end of the due day or its hour. With <see cref="UsedWorkingTime"/> it makes the whole time.</summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration? LeftWorkingTime { get; init; }

    /// <summary>
    /// The last moment for an apology with a new appointment; null when no (further) one is allowed, no due moment is known, or there is no day for it.
    /// </summary>
    public DossierDue? LatestApology { get; init; }

    /// <summary>The last moment for requesting a supplement; null when not received or nothing is prescribed.</summary>
    public DossierDue? LatestSupplementNotice { get; init; }

    /// <summary>When the dossier is closed unless the applicant acts, or was closed for that; null when it is not waiting under such a rule.</summary>
    public DossierDue? AutomaticClosingAt { get; init; }

    /// <summary>
    /// Late by law: true when the answer came, or is still missing now, after <see cref="LegalDue"/>; false when it came in time; null while it is open and not
    /// past, or when it is unknown. A missing due date is never in time.
    /// </summary>
    public bool? IsLateAgainstLegal { get; init; }

    /// <summary>The same against <see cref="PromisedDue"/>. An approved extension makes the promise later, never the law.</summary>
    public bool? IsLateAgainstPromised { get; init; }

    /// <summary>What the rules do not allow, in order of time. Empty when nothing is wrong.</summary>
    public IReadOnlyList<DossierViolation> Violations { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierViolation>();

    /// <summary>
    /// The working days that all stops that do not count would gain together (tổng số ngày làm việc được lợi): as
    /// <see cref="DossierViolation.GainedWorkingDays"/>, with all of them allowed. Null when there is none, or no due day can be computed.
    /// </summary>
    public int? GainedWorkingDays { get; init; }

    /// <summary>The policies that were applied to what no text settles.</summary>
    public ClockPolicies Policies { get; init; } = ClockPolicies.Default;

    /// <summary>The readings that the policies did not choose, each with its date. Empty where no policy had to decide.</summary>
    public IReadOnlyList<Reading> OtherReadings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Reading>();

    /// <summary>The reasons, one step a line, in the order in which they were applied. Never empty.</summary>
    public IReadOnlyList<ExplanationStep> Explanation { get; init => field = ValueList.Of(value); } = ValueList.Empty<ExplanationStep>();

    /// <summary>Announced when every day from the start to the due day is announced; projected when one of them is projected.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Which calendar data the answer was computed from.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The content hash of that data: <see cref="WorkingCalendar.ContentHash"/>.</summary>
    public required string DataHash { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(DossierClockState), PrintMembers);
}
