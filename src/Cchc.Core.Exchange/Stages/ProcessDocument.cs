using System.Text.Json.Serialization;
using Cchc.Core.Exchange.Writing;

namespace Cchc.Core.Exchange.Stages;

/// <summary>The members of a file of the format <c>cchc-process/1</c>, in the order in which they are written.</summary>
internal sealed record ProcessDocument(string Format, string? Name, string? Procedure, string? Decision, string? Source, decimal? HoursPerDay)
{
    public required IReadOnlyList<StageDocument> Stages { get; init; }

    public IReadOnlyList<SubtotalDocument>? Subtotals { get; init; }

    public IReadOnlyList<string>? Totals { get; init; }
}

/// <summary>A step.</summary>
internal sealed record StageDocument(string Number, string Unit, string? Role, string? Agency, string? Work, string Time, string? Parallel, string? Branch,
    string? Note);

/// <summary>A sum of some steps.</summary>
internal sealed record SubtotalDocument(string First, string Last, string Time, string? Name);

/// <summary>The shape of files of processes, written out by the compiler.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ProcessDocument))]
internal sealed partial class ProcessFileContext : JsonSerializerContext
{
    /// <summary>The shape as files are written.</summary>
    public static ProcessFileContext Files { get; } = new(FormJson.Options());
}
