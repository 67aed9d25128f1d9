using DocumentFormat.OpenXml.Spreadsheet;

namespace Cchc.Core.OpenXml;

/// <summary>How a cell looks.</summary>
internal sealed record CellLook
{
    public static readonly CellLook Plain = new();
    public static readonly CellLook Title = new() { Bold = true, Size = 14, Across = HorizontalAlignmentValues.Center };
    public static readonly CellLook Heading = new()
    {
        Bold = true,
        Across = HorizontalAlignmentValues.Center,
        Border = true,
        Fill = Grey,
        Down = VerticalAlignmentValues.Center,
    };
    public static readonly CellLook Words = new() { Border = true };
    public static readonly CellLook Group = new() { Border = true, Bold = true, Fill = Light };
    public static readonly CellLook Sum = new() { Border = true, Bold = true, Fill = Grey };

    public const string Grey = "FFD9E1E8";
    public const string Light = "FFF0F3F6";
    public const string Missing = "FFFFF2B3";
    public const string Money = "#,##0";
    public const string Cents = "#,##0.00";
    public const string Percent = "0.00%";
    public const string Date = "dd/mm/yyyy";
    public const string Moment = "dd/mm/yyyy hh:mm";
    public const string MomentWithSeconds = "dd/mm/yyyy hh:mm:ss";

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public int Size { get; init; } = 11;

    public string? Fill { get; init; }

    public bool Border { get; init; }

    public HorizontalAlignmentValues? Across { get; init; }

    public VerticalAlignmentValues Down { get; init; } = VerticalAlignmentValues.Top;

    public string Format { get; init; } = "General";

    /// <summary>Text that begins like a formula stays text even when it is edited.</summary>
    public bool Quoted { get; init; }

    public CellLook In(string format) => this with { Format = format, Across = HorizontalAlignmentValues.Right };
}
