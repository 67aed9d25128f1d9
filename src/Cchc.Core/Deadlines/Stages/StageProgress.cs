using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>Where a dossier stands in its process (tiến độ theo bước): who holds it, who was late by how much, what is left.</summary>
public sealed record StageProgress
{
    /// <summary>The moment of the question, by the clock in Vietnam.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime Now { get; init; }

    /// <summary>The policy for late steps by which due moments were counted.</summary>
    public LateStages Policy { get; init; }

    /// <summary>The steps in the order of the process.</summary>
    public required IReadOnlyList<StageTiming> Stages { get; init => field = ValueList.Of(value); }

    /// <summary>The steps that hold the dossier now: several when they run side by side, none when all are done or the dossier was not received yet.</summary>
    [JsonIgnore]
    public IReadOnlyList<StageTiming> Holders => ValueList.Of(Stages.Where(stage => stage.IsHolding));

    /// <summary>When the last step is to be done under the policy.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime End { get; init; }

    /// <summary>The office hours from now until <see cref="End"/> (thời gian còn lại); zero when it has passed or all is done.</summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration Left { get; init; }

    /// <summary>The office hours that the steps not done yet need by the plan (thời gian các bước còn lại cần).</summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration Needed { get; init; }

    /// <summary>What each agency had and took, in the order in which they come first.</summary>
    public IReadOnlyList<StageShare> Shares { get; init => field = ValueList.Of(value); } = ValueList.Empty<StageShare>();

    /// <summary>Moments that belong to no step, contradict the order, or are missing. Empty when there are none.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Finding>();

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(StageProgress), PrintMembers);
}
