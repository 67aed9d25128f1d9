using Cchc.Core.Deadlines;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures;

/// <summary>A processing time that a procedure offers, with every place of the record that states it.</summary>
public sealed record TimeOption
{
    private IReadOnlyList<TimeSource> sources = ValueList.Empty<TimeSource>();

    /// <summary>The time.</summary>
    public required ProcessingTime Time { get; init; }

    /// <summary>Another reading of the same statement; null when there is only one.</summary>
    public ProcessingTime? OtherReading { get; init; }

    /// <summary>The places that state it; at least one.</summary>
    public required IReadOnlyList<TimeSource> Sources
    {
        get => sources;
        init => sources = ValueList.Of(value);
    }

    /// <summary>Where the time comes from and how it was read, as a sentence.</summary>
    public required BilingualText Origin { get; init; }

    /// <summary>The code of the field of the procedure, by which sector rules are cited; null when it has none.</summary>
    public string? FieldCode { get; init; }

    /// <summary>What to ask a <see cref="DeadlineCalculator"/>, with the origin of the time as the first step of the explanation.</summary>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam.</param>
    /// <returns>The request.</returns>
    public DeadlineRequest ToRequest(LocalDateTime received) => new()
    {
        Time = Time,
        Received = received,
        FieldCode = FieldCode,
        OtherTime = OtherReading,
        Context =
        [
            new ExplanationStep { Rule = DeadlineRules.TimeSource, LegalBasis = DeadlineRules.TimeSource.Source, Text = Origin },
        ],
    };
}
