using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>The steps of a process for one dossier, each with its due moment (kế hoạch từng bước của một hồ sơ). <see cref="StagePlanner"/> makes it.</summary>
public sealed record StagePlan
{
    /// <summary>The process.</summary>
    public required InternalProcess Process { get; init; }

    /// <summary>When the complete dossier was received, by the clock in Vietnam.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime Received { get; init; }

    /// <summary>The steps in the order of the process; never empty unless the process is.</summary>
    public required IReadOnlyList<PlannedStage> Stages { get; init => field = ValueList.Of(value); }

    /// <summary>When the last step is to be done; of a process without steps the receipt.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime End { get; init; }

    /// <summary>The whole time: that of the procedure where it was given, else the total of the process. Null when there is none.</summary>
    public ProcessingTime? Time { get; init; }

    /// <summary>When the dossier as a whole is due by that time (hạn trả kết quả); null when it cannot be computed.</summary>
    public DossierDue? Due { get; init; }

    /// <summary>Announced when every day from the receipt to the end is announced.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Which calendar data the plan was computed from.</summary>
    public required string DataVersion { get; init; }

    /// <summary>Where the plan does not end with the whole time, and why; where steps have no office time. Empty when there is nothing to say.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Finding>();

    /// <summary>What there is to say about the process, against its own sums and the procedure's time where that was given, and about the plan.</summary>
    internal IReadOnlyList<Finding> AllFindings => ValueList.Of(Process.Check(Time == Process.Total ? null : Time).Concat(Findings));

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(StagePlan), PrintMembers);
}
