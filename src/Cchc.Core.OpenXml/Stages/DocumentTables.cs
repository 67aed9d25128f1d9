using System.Globalization;
using System.Text;
using System.Xml;
using Cchc.Core.OpenXml.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Stages;

/// <summary>The paragraphs and the rows of the tables of a Word document in order, read as a stream with the limits of workbooks.</summary>
internal sealed class DocumentTables
{
    private const string Part = "word/document.xml";
    private const int MostRows = 20_000;
    private const int MostCells = 64;
    private const int MostText = 4 * 1024 * 1024;
    private const long MostXml = 64L * 1024 * 1024;

    private readonly ZipParts zip;
    private readonly StringBuilder text = new();
    private readonly List<string> cells = [];
    private List<string> above = []; // the row before, for cells that go on over several rows
    private int row;
    private int total;
    private int cellStart;
    private bool goesOn;
    private int span;

    private DocumentTables(ZipParts zip) => this.zip = zip;

    /// <summary>The document of a file; null when it is a zip file of another kind.</summary>
    public static DocumentTables? Open(Stream file)
    {
        WorkbookFileKind.Refuse(file);
        var parts = ZipParts.Open(file);
        return parts.Has(Part) ? new DocumentTables(parts) : null;
    }

    /// <summary>Each paragraph outside a table as one cell, each row of a table as its cells, with its number in the document. What stands in a table inside a
    /// cell belongs to the cell.</summary>
    public IEnumerable<(int Line, IReadOnlyList<string> Cells)> Rows()
    {
        using var xml = new PartXml(zip.Open(Part, MostXml)!, Part, new SheetNames());
        var (depth, isText) = (0, false);
        while (xml.Next())
        {
            var name = (string)xml.Name;
            switch (xml.Kind)
            {
                case XmlNodeType.Element when name == "tbl" && !xml.IsEmpty:
                    depth++;
                    above = depth == 1 ? [] : above;
                    break;
                case XmlNodeType.Element when name == "t":
                    isText = !xml.IsEmpty;
                    break;
                case XmlNodeType.Element:
                    Begin(name, depth, xml);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when isText:
                    Add(xml.Value);
                    break;
                case XmlNodeType.EndElement when name == "t":
                    isText = false;
                    break;
                case XmlNodeType.EndElement when name == "tbl":
                    depth--;
                    break;
                case XmlNodeType.EndElement when name == "tc" && depth == 1:
                    EndCell();
                    break;
                case XmlNodeType.EndElement when name == "tr" && depth == 1:
                    above = [.. cells];
                    yield return (Next(), above);
                    cells.Clear();
                    break;
                case XmlNodeType.EndElement when name == "p" && depth == 0:
                    if (VietnameseText.Clean(text.ToString()) is { Length: > 0 } paragraph)
                    {
                        yield return (Next(), [paragraph]);
                    }

                    text.Clear();
                    break;
                case XmlNodeType.EndElement when name == "p":
                    Add(" ");
                    break;
            }
        }
    }

    private void Begin(string name, int depth, PartXml xml)
    {
        if (name is "br" or "tab" or "cr")
        {
            Add(" ");
        }
        else if (depth == 1 && name == "tc")
        {
            (cellStart, goesOn, span) = (text.Length, false, 1);
        }
        else if (depth == 1 && name == "vMerge")
        {
            goesOn = xml.AnyAttribute("val") is not "restart";
        }
        else if (depth == 1 && name == "gridSpan" && int.TryParse(xml.AnyAttribute("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var wide))
        {
            span = Math.Min(Math.Max(wide, 1), MostCells);
        }
    }

    // A cell over several rows has its text in the first; over several columns its text in the first, so that later cells stay in their columns.
    private void EndCell()
    {
        var own = VietnameseText.Clean(text.ToString(cellStart, text.Length - cellStart));
        text.Length = cellStart;
        own = goesOn && own.Length == 0 && cells.Count < above.Count ? Again(above[cells.Count]) : own;
        cells.Add(own);
        for (var i = 1; i < span; i++)
        {
            cells.Add(string.Empty);
        }

        if (cells.Count > MostCells)
        {
            throw WorkbookFault.TooLarge($"tệp Word có hàng nhiều hơn {MostCells} ô", $"a row of the document has more than {MostCells} cells");
        }
    }

    // A long cell that goes on over thousands of rows is as much work as its text so many times.
    private string Again(string more)
    {
        total += more.Length;
        return total <= MostText ? more
            : throw WorkbookFault.TooLarge($"tệp Word có hơn {MostText} ký tự, quá nhiều", $"the document has more than {MostText} characters");
    }

    private void Add(string more) => text.Append(Again(more));

    private int Next() => ++row <= MostRows ? row
        : throw WorkbookFault.TooLarge($"tệp Word có hơn {MostRows} đoạn và hàng", $"the document has more than {MostRows} paragraphs and rows");
}
