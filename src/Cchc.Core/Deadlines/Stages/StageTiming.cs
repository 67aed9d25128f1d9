using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>How one step of a dossier went (diễn biến của một bước).</summary>
public sealed record StageTiming
{
    /// <summary>The step as it was planned.</summary>
    public required PlannedStage Planned { get; init; }

    /// <summary>When it got the dossier; null while it has not, or when nobody said when the step before was done.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? Started { get; init; }

    /// <summary>When it was done; null while it is not, or when nobody said so.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? Done { get; init; }

    /// <summary>By when it is to be done under the policy for late steps; the planned moment where no step before it was late.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime Due { get; init; }

    /// <summary>Whether it has the dossier at the moment of the question (đang giữ hồ sơ).</summary>
    public bool IsHolding { get; init; }

    /// <summary>The office hours of its agency that it took so far; null where start or end is not known. Zero for one that has not begun.</summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration? Used { get; init; }

    /// <summary>
    /// The office hours of its agency after <see cref="Due"/> until it was done, or until the moment of the question (thời gian trễ); zero when it was in time.
    /// Done after closing and before the next opening is in time: nobody lost an office hour.
    /// </summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration Late { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(StageTiming), PrintMembers);
}
