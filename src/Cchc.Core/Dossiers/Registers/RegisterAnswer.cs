using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>
/// What a <see cref="RegisterJudge"/> says of one dossier at a moment (kết quả đánh giá một hồ sơ): by law, by the slip, and as the software of desks counts,
/// each by itself. Equal when all parts are.
/// </summary>
public sealed record RegisterAnswer
{
    /// <summary>The dossier.</summary>
    public required RegisterDossier Dossier { get; init; }

    /// <summary>The moment of the answer, by the clock in Vietnam; what happened or was written down later is left out.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime AsOf { get; init; }

    /// <summary>
    /// Where it stands by law (theo quy định). It compares moments and blames nobody: whether an article that was read makes a late answer a violation is said
    /// by the finding, <see cref="RegisterFinding.IsToBeChecked"/>, which the audit repeats.
    /// </summary>
    public RegisterVerdict Verdict { get; init; }

    /// <summary>
    /// The same against the last appointment that a slip or letter states (theo ngày hẹn trả), needing no processing time; <see
    /// cref="RegisterVerdict.NoVerdict"/> when none is stated. A new appointment made beyond the number allowed does not count.
    /// </summary>
    public RegisterVerdict ByPromise { get; init; }

    /// <summary>How the software of desks counts it.</summary>
    public VendorVerdict AsVendors { get; init; }

    /// <summary>The state of its clock; null when no clock could be run.</summary>
    public DossierState? State { get; init; }

    /// <summary>
    /// Late by law: true when answer or refusal came, or is still missing, after <see cref="LegalDue"/>; false when it came in time; null while it is open and
    /// not past, or unknown.
    /// </summary>
    public bool? IsLate { get; init; }

    /// <summary>Whether a stop is open that no known rule allows, overdue or not.</summary>
    public bool IsSuspendedUnlawfully { get; init; }

    /// <summary>The due moment by law (hạn theo quy định); null when there is none, or the clock stands still.</summary>
    public DossierDue? LegalDue { get; init; }

    /// <summary>While the clock stands still: the legal due moment were it to go on at once; null otherwise.</summary>
    public DossierDue? DueIfResumedNow { get; init; }

    /// <summary>The last appointment that a slip or letter states; null when there is none.</summary>
    public DossierDue? PromisedDue { get; init; }

    /// <summary>When the clock that runs now started; null when it has not.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? StartedAt { get; init; }

    /// <summary>When the dossier came to an end: result, refusal, stop, closing; null while it is open.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? EndedAt { get; init; }

    /// <summary>Working days used up to the end or to <see cref="AsOf"/>, stops left out; null when the clock has not started.</summary>
    public int? UsedWorkingDays { get; init; }

    /// <summary>The same in office hours; null when the clock has not started.</summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration? UsedWorkingTime { get; init; }

    /// <summary>Working days from the start to the legal due day, stops left out: what may be used; null when nothing is due.</summary>
    public int? AllowedWorkingDays { get; init; }

    /// <summary>
    /// The working days by which it is late: from the due day to the end or to <see cref="AsOf"/>; 0 when it is not, null when nothing is due.
    /// </summary>
    public int? LateWorkingDays { get; init; }

    /// <summary>
    /// What each agency had of the time, in the order in which they had it, an agency that had it twice twice. Empty when no transfer is recorded: then <see
    /// cref="RegisterDossier.Agency"/> had all that was used.
    /// </summary>
    public IReadOnlyList<AgencyShare> Shares { get; init => field = ValueList.Of(value); } = ValueList.Empty<AgencyShare>();

    /// <summary>What the rules do not allow, in order of time, and what the row leaves in doubt. Empty when nothing.</summary>
    public IReadOnlyList<RegisterFinding> Findings { get; init => field = ValueList.Of(value); } = ValueList.Empty<RegisterFinding>();

    /// <summary>Whether it is late by law only by one reading of what is open: by another, which its finding names, it is not.</summary>
    internal bool IsInTimeByAnotherReading
    {
        get
        {
            for (var i = 0; IsLate == true && i < Findings.Count; i++)
            {
                if (Findings[i] is { Code: ClockViolations.LateByLaw or ClockViolations.OverdueByLaw, OtherDue: not null })
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The working days that all its stops that do not count would gain together; null when there is none, or no due day can be computed.</summary>
    public int? GainedWorkingDays { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(RegisterAnswer), PrintMembers);
}
