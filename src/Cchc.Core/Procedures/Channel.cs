using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>A row of the channels of a procedure: a way to submit, its processing time and its fees. One method may have several rows.</summary>
public sealed record Channel
{
    /// <summary>How the dossier is submitted.</summary>
    public required SubmissionMethod Method { get; init; }

    /// <summary>The method as the record writes it.</summary>
    public required string RawMethod { get; init; }

    /// <summary>The processing time (thời hạn giải quyết).</summary>
    public required StatedTime Time { get; init; }

    /// <summary>The description; empty when there is none. Often states the time again, with conditions.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>The fees; empty when the record lists none.</summary>
    public IReadOnlyList<Fee> Fees { get; init => field = ValueList.Of(value); } = ValueList.Empty<Fee>();
}
