using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>What one agency had and took of the time (thời gian được giao và đã dùng của một cơ quan), in its own office hours. Of steps side by side all
/// hours count.</summary>
public sealed record StageShare
{
    /// <summary>The agency as its steps name it; null for steps that name none.</summary>
    public string? Agency { get; init; }

    /// <summary>The hours of its steps as planned.</summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration Allowed { get; init; }

    /// <summary>The hours that its steps took so far, of those whose start and end are known.</summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration Used { get; init; }

    /// <summary>The hours by which its steps were late, added up. A step that got the dossier late is late by less of its own doing: see
    /// <see cref="StageTiming.Used"/>.</summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration Late { get; init; }

    /// <summary>How many of its steps were or are late.</summary>
    public int LateStages { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(StageShare), PrintMembers);
}
