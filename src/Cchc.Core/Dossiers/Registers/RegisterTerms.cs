using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>
/// The time of a procedure and the rules of its clock (thời hạn và quy tắc tính), as a <see cref="RegisterJudge"/> looks them up. Equal when all parts are.
/// </summary>
public sealed partial record RegisterTerms
{
    /// <summary>The processing time (thời hạn giải quyết).</summary>
    public required ProcessingTime Time { get; init; }

    /// <summary>
    /// Other times that the record of the procedure states; empty for none. A dossier is judged by the time that falls due last, so that nobody is called late
    /// by a choice of ours, and a finding says that there were several.
    /// </summary>
    public IReadOnlyList<ProcessingTime> OtherTimes { get; init => field = ValueList.Of(value); } = ValueList.Empty<ProcessingTime>();

    /// <summary>
    /// The words by which the record counts all its times from another event than the receipt (<c>TimeOption.OtherStart</c>); null when not. A dossier whose
    /// row does not state the time itself is then never called late: <c>CCHC-REG-014</c>.
    /// </summary>
    public string? OtherStart { get; init; }

    /// <summary>
    /// When the time begins (quy tắc bắt đầu), as the record states it ("nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo"), for every time; null when it
    /// says nothing. It holds too where a row states the time itself, and where <see cref="Rules"/> state no start of their own:
    /// <see cref="DossierClockRequest.StartRule"/>.
    /// </summary>
    public StartRule? StartRule { get; init; }

    /// <summary>The rules of the clock. Default: <see cref="DossierClockRules.OneStop"/>.</summary>
    public DossierClockRules Rules { get; init; } = DossierClockRules.OneStop;

    /// <summary>
    /// Whether the times are those of mountain, island and remote communes already (<c>TimeOption.IsRemote</c>), so that <see cref="Rules"/> that add days for
    /// such add none once more. Default: they are not.
    /// </summary>
    public bool IsRemote { get; init; }

    /// <summary>The code of the field (mã lĩnh vực), by which pause rules are found; null when unknown.</summary>
    public string? FieldCode { get; init; }

    /// <summary>The set of rules for a procedure, by what the known pause rules cover: minerals, construction appraisal, land; else one-stop.</summary>
    /// <param name="procedureCode">The code of the procedure; null when unknown.</param>
    /// <param name="fieldCode">The code of its field; null when unknown.</param>
    /// <returns>The set as it is in force now, with its earlier versions.</returns>
    public static DossierClockRules RulesOf(string? procedureCode, string? fieldCode)
    {
        foreach (var rule in PauseRules.All)
        {
            if (rule.Sets.Count > 0 && rule.Covers(procedureCode, fieldCode, null) && DossierClockRules.Find(rule.Sets[0]) is { } rules)
            {
                return rules;
            }
        }

        return DossierClockRules.OneStop;
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(RegisterTerms), PrintMembers);
}
