using System.Text.Json.Serialization;
using Cchc.Core.Exchange.Writing;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>The members of a file of the format <c>cchc-indicators/1</c>, in the order in which they are written.</summary>
internal sealed record IndicatorSetDocument(
    string Format, string Id, string NameVi, string? NameEn, string Source, string? Standing, string? From, string? Through, string? PeriodVi, string? PeriodEn)
{
    public IReadOnlyList<IndicatorCountDocument>? Counts { get; init; }

    public required IReadOnlyList<IndicatorDocument> Indicators { get; init; }
}

/// <summary>A count that the caller states.</summary>
internal sealed record IndicatorCountDocument(string Name, string TitleVi, string? TitleEn, string? NoteVi, string? NoteEn);

/// <summary>An indicator.</summary>
internal sealed record IndicatorDocument(string Id, string NameVi, string? NameEn, string Numerator, string Denominator)
{
    public string? Unit { get; init; }

    public string? Rounding { get; init; }

    public int? Decimals { get; init; }

    public IReadOnlyList<string>? LeftOut { get; init; }

    public string? NoteVi { get; init; }

    public string? NoteEn { get; init; }

    public decimal? Target { get; init; }

    public bool? LowerIsBetter { get; init; }

    public decimal? Cap { get; init; }

    public decimal? Weight { get; init; }

    public decimal? FullAt { get; init; }

    public string? Points { get; init; }

    public string? GroupVi { get; init; }

    public string? GroupEn { get; init; }

    public string? Source { get; init; }

    public string? Standing { get; init; }

    public string? From { get; init; }

    public string? Through { get; init; }
}

/// <summary>The shape of files of indicators, written out by the compiler.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IndicatorSetDocument))]
internal sealed partial class IndicatorFileContext : JsonSerializerContext
{
    /// <summary>The shape as files are written.</summary>
    public static IndicatorFileContext Files { get; } = new(FormJson.Options());
}
