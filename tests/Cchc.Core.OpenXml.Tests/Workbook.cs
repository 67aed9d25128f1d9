using System.Xml.Linq;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Cchc.Core.OpenXml.Tests;

/// <summary>A workbook read back: sheets, addresses, texts, formulas and stored values.</summary>
internal sealed class Workbook
{
    private readonly Dictionary<string, Dictionary<string, Stored>> sheets = new(StringComparer.Ordinal);

    public Workbook(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var workbook = document.WorkbookPart!;
        foreach (var sheet in workbook.Workbook.Sheets!.Elements<Sheet>())
        {
            var part = (WorksheetPart)workbook.GetPartById(sheet.Id!.Value!);
            sheets.Add(sheet.Name!.Value!, part.Worksheet.Descendants<Cell>().ToDictionary(
                cell => cell.CellReference!.Value!,
                cell => new Stored(cell.CellFormula?.Text, cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? string.Empty, cell.DataType?.InnerText ?? "n", cell.StyleIndex?.Value ?? 0),
                StringComparer.Ordinal));
        }
    }

    public IReadOnlyDictionary<string, Dictionary<string, Stored>> Sheets => sheets;

    public Stored this[string sheet, string address] => sheets[sheet][address];

    public static byte[] Bytes(CostComparison comparison, CostWorkbookOptions? options = null)
    {
        using var stream = new MemoryStream();
        CostWorkbook.Write(stream, comparison, options);
        return stream.ToArray();
    }

    public static byte[] Bytes(PlanResult result)
    {
        using var stream = new MemoryStream();
        CostWorkbook.Write(stream, result);
        return stream.ToArray();
    }

    public static byte[] Bytes(ComplianceCost cost)
    {
        using var stream = new MemoryStream();
        CostWorkbook.Write(stream, cost);
        return stream.ToArray();
    }

    public static IReadOnlyList<string> Errors(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").ToList();
    }

    /// <summary>The address of the first cell of a sheet with a text.</summary>
    public string Find(string sheet, string text) => sheets[sheet].First(cell => cell.Value.Value == text && cell.Value.Type == "inlineStr").Key;

    internal sealed record Stored(string? Formula, string Value, string Type, uint Style);
}
