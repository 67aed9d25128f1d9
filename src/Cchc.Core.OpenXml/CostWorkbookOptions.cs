using NodaTime;

namespace Cchc.Core.OpenXml;

/// <summary>What a workbook says besides the figures. Nothing is taken from the machine: what is not given is not written.</summary>
public sealed record CostWorkbookOptions
{
    /// <summary>Nothing given.</summary>
    public static CostWorkbookOptions Default { get; } = new();

    /// <summary>Who prepared it (người lập biểu); empty when not stated.</summary>
    public string PreparedBy { get; init; } = string.Empty;

    /// <summary>The day it was prepared; null when not stated.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Which data the figures were taken from (dữ liệu), such as a file and its version; empty when not stated.</summary>
    public string Data { get; init; } = string.Empty;

    /// <summary>Whether the spreadsheet computes everything anew when it opens the file, although the results are stored. Default no.</summary>
    public bool RecalculateOnOpen { get; init; }
}
