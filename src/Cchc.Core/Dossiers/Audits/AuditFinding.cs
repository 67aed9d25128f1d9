using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>
/// Something that the audit of a register found in a dossier (phát hiện rà soát): by which rule and article, in which event, which agency and officer had it
/// then, and what it gained. Equal when all parts are.
/// </summary>
/// <remarks>
/// A finding is a point to look at in the dossier itself. Where <see cref="IsQuestion"/> is true the text behind it was not read, or is no text of law, and
/// its words say so. Officers are codes; names of persons never appear here.
/// </remarks>
public sealed record AuditFinding
{
    /// <summary>The rule.</summary>
    public required AuditRule Rule { get; init; }

    /// <summary>The code of the dossier (mã hồ sơ), as written.</summary>
    public required string Dossier { get; init; }

    /// <summary>
    /// Who had the dossier at that moment (cơ quan, đơn vị giữ hồ sơ khi đó), as written: the agency of the row, or whom a transfer had given it to by then.
    /// Null when the register does not tell.
    /// </summary>
    public string? Agency { get; init; }

    /// <summary>
    /// The code of the officer (mã cán bộ) of the row; null when the register has none, or the agency of the row did not have the dossier then.
    /// </summary>
    public string? Officer { get; init; }

    /// <summary>Whether a transfer (chuyển hồ sơ) had given the dossier to others by then, who are <see cref="Agency"/>.</summary>
    public bool IsHeldByOthers { get; init; }

    /// <summary>Whether transfers are recorded, yet not who had the dossier at that moment (sổ không ghi ai giữ hồ sơ khi đó).</summary>
    public bool IsHolderUntold { get; init; }

    /// <summary>The event; null when it is what did not happen, or concerns the dossier as a whole.</summary>
    public string? EventId { get; init; }

    /// <summary>When the event happened, by the clock in Vietnam; null when there is none.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? At { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>Whether the register knows the day of <see cref="At"/> alone, so that no hour is told.</summary>
    [JsonIgnore]
    internal bool IsOfDay { get; init; }

    /// <summary>What exactly, such as a component or two days; null when the title says it all.</summary>
    public BilingualText? Detail { get; init; }

    /// <summary>
    /// Of a stop: the working days that it would gain (số ngày làm việc được lợi), as <see cref="DossierViolation.GainedWorkingDays"/>. Null for anything
    /// else.
    /// </summary>
    public int? GainedWorkingDays { get; init; }

    /// <summary>Whether nobody may be blamed by it (cần kiểm tra): the text was not read, or the rule is no text of law.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The text behind the rule for this dossier. Never empty.</summary>
    public required string LegalSource { get; init; }

    /// <summary>The line or row of the file where the dossier stood; 0 when it comes from no file.</summary>
    public long Line { get; init; }

    /// <summary>The finding in words, with its moment and what it gained.</summary>
    [JsonIgnore]
    public BilingualText Text
    {
        get
        {
            var (vi, en) = (Rule.Title.Vi, Rule.Title.En);
            (vi, en) = Detail is { } detail ? ($"{vi}: {detail.Vi}", $"{en}: {detail.En}") : (vi, en);
            (vi, en) = At is { } at
                && new DossierDue(at.Date, IsOfDay ? null : at.TimeOfDay).Moment is var moment ? ($"{vi} ({moment.Vi})", $"{en} ({moment.En})") : (vi, en);
            (vi, en) = GainedWorkingDays is { } days and > 0
                ? ($"{vi}; được lợi {DateText.EnNumber(days)} ngày làm việc",
                    $"{en}; gains {DateText.EnNumber(days)} working day{(days == 1 ? string.Empty : "s")}")
                : (vi, en);
            (vi, en) = IsHeldByOthers ? ($"{vi}; khi đó hồ sơ ở {PlainLine.Of(Agency!)}", $"{en}; {PlainLine.Of(Agency!)} had it then")
                : IsHolderUntold ? ($"{vi}; sổ không ghi ai giữ hồ sơ khi đó", $"{en}; the register does not tell who had it then")
                : (vi, en);
            return IsQuestion ? CheckWords.Of(new(vi, en)) : new BilingualText(Capital(vi), Capital(en));
        }
    }

    /// <summary>The <see cref="LegalSource"/> in one language, as letters cite it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP</c>.</returns>
    public string LegalSourceIn(Language language) => Citation.In(LegalSource, language);

    /// <summary>One line in Vietnamese.</summary>
    /// <returns>Code, dossier and text.</returns>
    public override string ToString() => $"{Rule.Code} {Dossier}: {Text.Vi}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
