using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>A row of a CSV file.</summary>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Cells">Its cells as they stand, without their quotation marks.</param>
/// <param name="Error">Why it cannot be trusted; null for nothing.</param>
/// <param name="Doubt">What somebody should look at though it is read as it stands; null for nothing.</param>
internal readonly record struct CsvRecord(int Line, string[] Cells, BilingualText? Error = null, string? Doubt = null);
