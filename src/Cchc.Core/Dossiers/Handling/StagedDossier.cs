using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers.Handling;

/// <summary>One dossier of a register held against its internal process (hồ sơ đối chiếu với quy trình nội bộ). Equal when all parts are.</summary>
public sealed record StagedDossier
{
    /// <summary>The dossier.</summary>
    public required RegisterDossier Dossier { get; init; }

    /// <summary>The moment of the answer, by the clock in Vietnam; what happened or was written down later is left out.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime AsOf { get; init; }

    /// <summary>Whether its steps can be told, and if not, why.</summary>
    public StagedStanding Standing { get; init; }

    /// <summary>The process of its procedure; null when there is none.</summary>
    public InternalProcess? Process { get; init; }

    /// <summary>When the clock that runs now began: the receipt, or the last complete supplement; null when it has not.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? StartedAt { get; init; }

    /// <summary>When it ended: result, refusal, stop, closing; null while it is open.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? EndedAt { get; init; }

    /// <summary>Whether the clock stands now by a rule of law (đang tạm dừng đúng quy định): whoever holds it loses no time.</summary>
    public bool IsStopped { get; init; }

    /// <summary>The steps in the order of the process; empty unless <see cref="Standing"/> is <see cref="StagedStanding.Followed"/>.</summary>
    public IReadOnlyList<StagedStep> Steps { get; init => field = ValueList.Of(value); } = ValueList.Empty<StagedStep>();

    /// <summary>The names in transfers that belong to no step, as written; empty when there are none.</summary>
    public IReadOnlyList<string> UnknownNames { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>The steps that hold it now: several when they run side by side, none when it has ended or its steps cannot be told.</summary>
    [JsonIgnore]
    public IReadOnlyList<StagedStep> Holders => ValueList.Of(Steps.Where(step => step.IsHolding));

    /// <summary>The steps that were or are late, in the order of the process.</summary>
    [JsonIgnore]
    public IReadOnlyList<StagedStep> LateSteps => ValueList.Of(Steps.Where(step => step.Late > Duration.Zero));

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(StagedDossier), PrintMembers);
}
