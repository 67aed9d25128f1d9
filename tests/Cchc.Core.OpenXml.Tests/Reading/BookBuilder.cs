using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Cchc.Core.OpenXml.Tests.Reading;

/// <summary>Workbooks written by hand, sign by sign, as other programs write them: with shared texts, looks, joined cells, hidden rows.</summary>
internal sealed class BookBuilder
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State, StringBuilder Before, StringBuilder Rows, List<string> Merges)> sheets = [];
    private readonly List<string> formats = ["General"];
    private readonly List<string> texts = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    public bool Is1904 { get; init; }

    /// <summary>Whether texts are in the list of shared texts, or in their cells.</summary>
    public bool SharesTexts { get; init; } = true;

    /// <summary>What stands before each element name, such as <c>x:</c>.</summary>
    public string Prefix { get; init; } = string.Empty;

    public CompressionLevel Level { get; init; } = CompressionLevel.Fastest;

    public BookBuilder Sheet(string name, string state = "visible", string columns = "")
    {
        sheets.Add((name, state, new StringBuilder(columns), new StringBuilder(), []));
        return this;
    }

    /// <summary>A row of values: texts, numbers, truth, or cells.</summary>
    public BookBuilder Row(int number, params object?[] values) => Row(number, isHidden: false, values);

    public BookBuilder Hidden(int number, params object?[] values) => Row(number, isHidden: true, values);

    public BookBuilder Merge(string range)
    {
        sheets[^1].Merges.Add(range);
        return this;
    }

    /// <summary>A row, or anything else, as XML without prefixes.</summary>
    public BookBuilder Raw(string xml)
    {
        sheets[^1].Rows.Append(xml);
        return this;
    }

    public byte[] Bytes()
    {
        using var memory = new MemoryStream();
        Write(memory);
        return memory.ToArray();
    }

    public void Write(Stream target, Action<ZipArchive>? more = null)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + string.Concat(sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>");
        Part(zip, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Links}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Part(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Links}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
            + $"<Relationship Id=\"rId900\" Type=\"{Links}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId901\" Type=\"{Links}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>");
        Part(zip, "xl/workbook.xml", Element("workbook", $"<workbookPr{(Is1904 ? " date1904=\"1\"" : string.Empty)}/><sheets>"
            + string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"rId{i + 1}\"/>")) + "</sheets>"));
        for (var i = 0; i < sheets.Count; i++)
        {
            var (_, _, before, rows, merges) = sheets[i];
            var joined = merges.Count == 0 ? string.Empty : $"<mergeCells count=\"{merges.Count}\">{string.Concat(merges.Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>";
            Part(zip, $"xl/worksheets/sheet{i + 1}.xml", Element("worksheet", $"{before}<sheetData>{rows}</sheetData>{joined}"));
        }

        Part(zip, "xl/styles.xml", Element("styleSheet", "<numFmts>" + string.Concat(formats.Select((format, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{SecurityElement.Escape(format)}\"/>"))
            + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + string.Concat(formats.Select((format, i) => $"<xf numFmtId=\"{(format == "General" ? 0 : 164 + i)}\"/>")) + "</cellXfs>"));
        Part(zip, "xl/sharedStrings.xml", Element("sst", string.Concat(texts)));
        more?.Invoke(zip);
    }

    public static void Part(ZipArchive zip, string name, string xml, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, level).Open());
        writer.Write(xml);
    }

    internal string Cell(string address, object? value)
    {
        string Number(IFormattable number) => $"<c r=\"{address}\"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>";
        return value switch
        {
            null => string.Empty,
            Cell cell => Formatted(address, cell),
            bool truth => $"<c r=\"{address}\" t=\"b\"><v>{(truth ? 1 : 0)}</v></c>",
            string text when SharesTexts => $"<c r=\"{address}\" t=\"s\"><v>{Shared($"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>")}</v></c>",
            string text => $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
            IFormattable number => Number(number),
            _ => throw new ArgumentException($"{value} is no value of a cell"),
        };
    }

    private BookBuilder Row(int number, bool isHidden, object?[] values)
    {
        var rows = sheets[^1].Rows;
        rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\"{(isHidden ? " hidden=\"1\"" : string.Empty)}>");
        for (var i = 0; i < values.Length; i++)
        {
            rows.Append(Cell(Letters(i + 1) + number.ToString(CultureInfo.InvariantCulture), values[i]));
        }

        rows.Append("</row>");
        return this;
    }

    private static string Letters(int column) => (column > 26 ? Letters((column - 1) / 26) : string.Empty) + (char)('A' + ((column - 1) % 26));

    private string Formatted(string address, Cell cell)
    {
        var style = cell.Format is null ? 0 : formats.IndexOf(cell.Format);
        if (style < 0)
        {
            style = formats.Count;
            formats.Add(cell.Format!);
        }

        var type = cell.Type.Length > 0 ? $" t=\"{cell.Type}\"" : string.Empty;
        var value = cell.Type == "s" ? Shared(cell.Xml).ToString(CultureInfo.InvariantCulture) : null;
        return $"<c r=\"{address}\" s=\"{style}\"{type}>{(value is null ? cell.Xml : $"<v>{value}</v>")}</c>";
    }

    private int Shared(string item)
    {
        if (!places.TryGetValue(item, out var place))
        {
            place = texts.Count;
            places.Add(item, place);
            texts.Add(item);
        }

        return place;
    }

    private string Element(string name, string inside)
    {
        var xml = $"<{name} xmlns=\"{Main}\" xmlns:r=\"{Links}\">{inside}</{name}>";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + (Prefix.Length == 0 ? xml
            : System.Text.RegularExpressions.Regex.Replace(xml, "<(/?)([a-zA-Z])", $"<$1{Prefix}$2").Replace("xmlns=", $"xmlns:{Prefix.TrimEnd(':')}="));
    }
}

/// <summary>A cell as XML: its content, type and look.</summary>
internal sealed record Cell(string Xml, string Type = "", string? Format = null)
{
    /// <summary>A number with a look, such as a day: 46262 as <c>dd/mm/yyyy</c>.</summary>
    public static Cell Number(double value, string format) => new($"<v>{value.ToString("R", CultureInfo.InvariantCulture)}</v>", Format: format);

    /// <summary>A formula with the result that the file keeps.</summary>
    public static Cell Formula(string formula, string result, string type = "") => new($"<f>{formula}</f><v>{result}</v>", type);

    public static Cell Unknown(string formula) => new($"<f>{formula}</f>");

    public static Cell Error(string error) => new($"<v>{error}</v>", "e");

    /// <summary>A shared text of several runs.</summary>
    public static Cell Rich(params string[] runs) => new($"<si>{string.Concat(runs.Select((run, i) => $"<r>{(i % 2 == 0 ? "<rPr><b/></rPr>" : string.Empty)}<t xml:space=\"preserve\">{SecurityElement.Escape(run)}</t></r>"))}<rPh sb=\"0\" eb=\"1\"><t>đọc</t></rPh></si>", "s");
}
