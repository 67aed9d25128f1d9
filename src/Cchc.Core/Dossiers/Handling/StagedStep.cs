using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers.Handling;

/// <summary>
/// How one step of a dossier of a register went (diễn biến một bước của hồ sơ), lawful stops left out: hours in which the clock of the dossier stood are
/// nobody's. Equal when all parts are.
/// </summary>
public sealed record StagedStep
{
    /// <summary>The step.</summary>
    public required Stage Stage { get; init; }

    /// <summary>When it got the dossier, by the clock in Vietnam; null while it has not, or when nobody wrote it down.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? Started { get; init; }

    /// <summary>When it handed the dossier on, or answered; null while it has not, or when nobody wrote it down.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? Done { get; init; }

    /// <summary>By when it was to be done, stops not added.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime Due { get; init; }

    /// <summary>Whether it has the dossier now (đang giữ hồ sơ).</summary>
    public bool IsHolding { get; init; }

    /// <summary>
    /// Whether it counts in shares: it has a time of its own, and it is known when it got the dossier and when it let it go or that it holds it. A step that
    /// was passed before the clock began anew does not.
    /// </summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether it ran, and when it began or ended nobody wrote down.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The office hours of its agency that it is given (thời gian được giao).</summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration Allowed { get; init; }

    /// <summary>The office hours that it took (thời gian đã dùng), stops left out; null where begin or end is not known.</summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration? Used { get; init; }

    /// <summary>The office hours after its due moment (thời gian trễ), stops left out; zero when it was in time.</summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration Late { get; init; }

    /// <summary>
    /// How much of <see cref="Late"/> is its own doing (trễ do chính bước này): at most what it took beyond the time it is given. A step that got the dossier
    /// late and took no more than its time is late by nothing of its own. Zero where it is not known.
    /// </summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration OwnLate { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(StagedStep), PrintMembers);
}
