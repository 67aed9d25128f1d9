using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Writing;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>The members of a file of the format <c>cchc-events/1</c>, in the order in which they are written.</summary>
internal sealed record EventsDocument(
    string Format,
    WrittenTime Time,
    WrittenTime? OtherTime,
    string? OtherStart,
    string? Rules,
    string? Procedure,
    string? Field,
    bool? Remote,
    WrittenStartRule? StartRule,
    IReadOnlyList<PauseRuleDocument>? PauseRules,
    PoliciesDocument? Policies,
    IReadOnlyList<EventDocument> Events);

/// <summary>A processing time as a file has it: words, an array of stages, or an object with the words of a record that states none.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record WrittenTime(ProcessingTime Time)
{
    /// <summary>Writes it; files are read by their parser.</summary>
    public sealed class Converter : JsonConverter<WrittenTime>
    {
        public override WrittenTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, WrittenTime value, JsonSerializerOptions options) => CostJson.Time(writer, value.Time);
    }
}

/// <summary>The members of a file of the format <c>cchc-pause-rules/1</c>.</summary>
internal sealed record PauseRulesDocument(string Format, IReadOnlyList<PauseRuleDocument> PauseRules);

/// <summary>An event: the members that all have, then those of its type.</summary>
internal sealed record EventDocument(string? Id, string Type, string At, string? RecordedAt, string? Note)
{
    public bool? Online { get; init; }

    public bool? Complete { get; init; }

    public bool? OutsideTerritory { get; init; }

    public string? Agency { get; init; }

    public string? Content { get; init; }

    public string? Cause { get; init; }

    public string? Rule { get; init; }

    public string? Pause { get; init; }

    public string? To { get; init; }

    public string? Promised { get; init; }

    public string? Reason { get; init; }

    public string? LegalBasis { get; init; }

    public string? What { get; init; }

    public bool? Announced { get; init; }

    public string? Of { get; init; }

    public EventDocument? Replacement { get; init; }
}

/// <summary>A pause rule.</summary>
internal sealed record PauseRuleDocument(string Id, string Title, string? TitleEn, string Source, string Article, string? InForceFrom, string? InForceTo)
{
    public IReadOnlyList<string>? Procedures { get; init; }

    public IReadOnlyList<string>? Fields { get; init; }

    public IReadOnlyList<string>? Sets { get; init; }

    public int? Most { get; init; }

    public string? Longest { get; init; }

    public string? ClosesAfter { get; init; }

    public string? Semantics { get; init; }

    public int? AddedWorkingDays { get; init; }

    public string? Standing { get; init; }
}

/// <summary>The policies that differ from their defaults.</summary>
internal sealed record PoliciesDocument(string? LateSupplementRequests, string? LateRecordedStops, string? LastDayStops, string? OutsideHoursStops)
{
    [JsonIgnore]
    public bool IsEmpty => LateSupplementRequests is null && LateRecordedStops is null && LastDayStops is null && OutsideHoursStops is null;
}
