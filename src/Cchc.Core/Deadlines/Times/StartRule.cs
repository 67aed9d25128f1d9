using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Times;

/// <summary>
/// When the time of a dossier begins (quy tắc bắt đầu tính thời hạn): a convention with its article, its period in force and what it applies to. The named
/// ones are in <see cref="StartRules"/>; own ones are made alike.
/// </summary>
public sealed record StartRule
{
    /// <summary>A short stable name, such as <c>next-day-after-15</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The rule in one phrase.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>The article, as an official would quote it.</summary>
    public required string Source { get; init; }

    /// <summary>How well the source is known.</summary>
    public SourceConfidence Confidence { get; init; }

    /// <summary>The first day of receipt to which the rule applies; null for any.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The last day of receipt to which the rule applies; null while it is in force.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? InForceThrough { get; init; }

    /// <summary>The fields (mã lĩnh vực) for which the rule is chosen by itself; empty for none.</summary>
    public IReadOnlyList<string> FieldCodes { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>The procedures (mã thủ tục) for which the rule is chosen by itself; empty for none.</summary>
    public IReadOnlyList<string> ProcedureCodes { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>How the moment of receipt is moved. Default: it is not.</summary>
    public ClockStart Start { get; init; } = ClockStart.AtOnce;

    /// <summary>Whether the day of receipt is the first day counted. Default: it is not counted, art. 147.2 of the Civil Code 2015.</summary>
    public bool CountsFirstDay { get; init; }

    /// <summary>Whether a dossier received on a day falls under the rule by its period in force.</summary>
    /// <param name="received">The day of receipt.</param>
    /// <returns>True from <see cref="InForceFrom"/> through <see cref="InForceThrough"/>.</returns>
    public bool IsInForce(LocalDate received)
    {
        received = received.WithCalendar(CalendarSystem.Iso);
        return (InForceFrom is not { } from || received >= from) && (InForceThrough is not { } through || received <= through);
    }

    /// <summary>Identifier and source.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {Source}";
}
