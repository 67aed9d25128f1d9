using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>
/// A rule of law that lets a dossier be paused (quy định tạm dừng): its article, its days in force, what it covers, its limits and what the pause does to the
/// time. A pause counts only by such a rule; words written beside it are a claim. The known ones are in <see cref="PauseRules"/>; own ones are made alike and
/// are the caller's own assertion. Equal when all parts are.
/// </summary>
public sealed record PauseRule
{
    /// <summary>A short stable name by which a pause names the rule, such as <c>land-financial-obligation</c>. Not empty.</summary>
    public required string Id { get; init; }

    /// <summary>What the rule allows.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>The text and its article, as an official would quote it. Not empty.</summary>
    public required string Source { get; init; }

    /// <summary>Confirmed when the article was read; secondary when it is known from texts that cite it.</summary>
    public SourceConfidence Confidence { get; init; }

    /// <summary>The first day on which a pause may begin by this rule; null for any.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? InForceFrom { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>The last day on which a pause may begin by this rule; null while it is in force.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? InForceThrough { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>The procedures (mã thủ tục) that it covers. A rule that names no procedure, field or set covers nothing.</summary>
    public IReadOnlyList<string> ProcedureCodes { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>The fields (mã lĩnh vực) that it covers.</summary>
    public IReadOnlyList<string> FieldCodes { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>The sets of clock rules that it covers, by <see cref="DossierClockRules.Name"/>.</summary>
    public IReadOnlyList<string> Sets { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>What such a pause does to the time. Default: it is left out.</summary>
    public PauseSemantics Semantics { get; init; } = new PauseSemantics.ExcludedTime();

    /// <summary>How often a dossier may be paused by this rule (không quá n lần); null for any number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int? Most
    {
        get;
        init => field = value is null or >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected at least 1 pause.");
    }

    /// <summary>How long one pause may last; the excess is not excluded. Null when nothing is prescribed.</summary>
    public ProcessingTime? Longest { get; init; }

    /// <summary>Within what time of its beginning the pause must end, else the dossier is closed; null when it stays open.</summary>
    public ProcessingTime? ClosedAfter { get; init; }

    /// <summary>Whether a pause may begin by this rule on a day.</summary>
    /// <param name="day">The day on which the pause begins.</param>
    /// <returns>True from <see cref="InForceFrom"/> through <see cref="InForceThrough"/>.</returns>
    public bool IsInForce(LocalDate day)
    {
        day = day.WithCalendar(CalendarSystem.Iso);
        return (InForceFrom is not { } from || day >= from) && (InForceThrough is not { } through || day <= through);
    }

    /// <summary>Whether the rule covers a dossier.</summary>
    /// <param name="procedureCode">The code of the procedure; null when unknown.</param>
    /// <param name="fieldCode">The code of the field; null when unknown.</param>
    /// <param name="set">The name of the set of clock rules; null when unknown.</param>
    /// <returns>True when it names one of them.</returns>
    public bool Covers(string? procedureCode, string? fieldCode, string? set) =>
        (procedureCode is not null && ProcedureCodes.Contains(procedureCode, StringComparer.Ordinal))
        || (fieldCode is not null && FieldCodes.Contains(fieldCode, StringComparer.Ordinal))
        || (set is not null && Sets.Contains(set, StringComparer.Ordinal));

    /// <summary>Identifier and source.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {Source}";

    /// <summary>The days in force in words.</summary>
    internal BilingualText Period => (InForceFrom, InForceThrough) switch
    {
        ({ } from, { } through) => new($"từ {DateText.Vi(from)} đến hết {DateText.Vi(through)}", $"from {DateText.Iso(from)} through {DateText.Iso(through)}"),
        ({ } from, null) => new($"từ {DateText.Vi(from)}", $"from {DateText.Iso(from)}"),
        (null, { } through) => new($"đến hết {DateText.Vi(through)}", $"through {DateText.Iso(through)}"),
        _ => new("không ghi ngày hiệu lực", "no days in force stated"),
    };
}
