using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>A step with its moments (bước với thời điểm bắt đầu và hạn của bước).</summary>
public sealed record PlannedStage
{
    /// <summary>The step.</summary>
    public required Stage Stage { get; init; }

    /// <summary>When it begins, if those before it take all their time: by the clock in Vietnam, within the office hours of its agency.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime Start { get; init; }

    /// <summary>
    /// By when it is to be done (hạn của bước): within the office hours of its agency; the end of a day is the closing hour. Of a step of no length the moment
    /// at which it gets the dossier.
    /// </summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime Due { get; init; }

    /// <summary>The office hours of its agency from start to due. Zero for a step of no length, and where all its time lies in days off.</summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration Allowed { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(PlannedStage), PrintMembers);
}
