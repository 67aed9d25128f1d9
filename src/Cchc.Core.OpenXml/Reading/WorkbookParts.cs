using System.Globalization;
using System.Xml;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>The parts of a workbook: which sheets it has, how its cells look, and which texts they share.</summary>
internal sealed class WorkbookParts
{
    private const string TypesPart = "[Content_Types].xml";

    private readonly ZipParts zip;
    private readonly string formatsPart;
    private readonly string textsPart;
    private CellFormats? formats;
    private SharedTexts? texts;

    private WorkbookParts(ZipParts zip, string main)
    {
        this.zip = zip;
        var folder = main.Substring(0, main.LastIndexOf('/') + 1);
        var links = Links(folder + "_rels/" + main.Substring(folder.Length) + ".rels", folder);
        formatsPart = links.Values.FirstOrDefault(link => link.Type.EndsWith("/styles", StringComparison.Ordinal)).Target ?? string.Empty;
        textsPart = links.Values.FirstOrDefault(link => link.Type.EndsWith("/sharedStrings", StringComparison.Ordinal)).Target ?? string.Empty;
        Sheets = ReadSheets(main, links);
    }

    /// <summary>The sheets with cells, in the order of the workbook.</summary>
    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <summary>Whether days are counted from 1904, as Excel for old Macintoshes did.</summary>
    public bool Is1904 { get; private set; }

    public CellFormats Formats => formats ??= CellFormats.Read(zip.Open(formatsPart, ReadingLimits.SmallPart), formatsPart, new SheetNames());

    public SharedTexts Texts => texts ??= SharedTexts.Read(zip.Open(textsPart), textsPart, new SheetNames());

    /// <summary>Opens a workbook; what is none is refused with a sentence that says what it is.</summary>
    /// <param name="file">The file; it can seek, and is not closed.</param>
    public static WorkbookParts Open(Stream file)
    {
        WorkbookFileKind.Refuse(file);
        var parts = ZipParts.Open(file);
        WorkbookFileKind.Refuse(parts);
        var types = Types(parts);
        var main = types.FirstOrDefault(type => type.Value.EndsWith(".sheet.main+xml", StringComparison.Ordinal)
            || type.Value.EndsWith(".sheet.macroEnabled.main+xml", StringComparison.Ordinal)
            || type.Value.EndsWith(".template.main+xml", StringComparison.Ordinal)
            || type.Value.EndsWith(".template.macroEnabled.main+xml", StringComparison.Ordinal)).Key;
        main = main is not null && parts.Has(main) ? main : parts.Has("xl/workbook.xml") ? "xl/workbook.xml" : throw WorkbookFileKind.NotAWorkbook();
        return new WorkbookParts(parts, main);
    }

    /// <summary>The cells of a sheet as XML.</summary>
    public Stream Open(WorkbookSheet sheet) => zip.Open(sheet.Part) ?? throw WorkbookFault.Damaged(sheet.Part);

    private static Dictionary<string, string> Types(ZipParts zip)
    {
        var types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var content = zip.Open(TypesPart, ReadingLimits.SmallPart) ?? throw WorkbookFileKind.NotAWorkbook();
        using var xml = new PartXml(content, TypesPart, new SheetNames());
        while (xml.NextElement())
        {
            if ((string)xml.Name == "Override" && xml.Attribute("PartName") is { } name && types.Count < ReadingLimits.Parts)
            {
                types[name.TrimStart('/')] = xml.Attribute("ContentType") ?? string.Empty;
            }
        }

        return types;
    }

    private Dictionary<string, (string Type, string Target)> Links(string part, string folder)
    {
        var links = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        if (zip.Open(part, ReadingLimits.SmallPart) is not { } content)
        {
            throw WorkbookFault.Damaged(part);
        }

        using var xml = new PartXml(content, part, new SheetNames());
        while (xml.NextElement())
        {
            if ((string)xml.Name == "Relationship" && xml.Attribute("Id") is { } id && xml.Attribute("TargetMode") != "External"
                && links.Count < ReadingLimits.Parts)
            {
                links[id] = (xml.Attribute("Type") ?? string.Empty, Path(folder, xml.Attribute("Target") ?? string.Empty));
            }
        }

        return links;
    }

    private List<WorkbookSheet> ReadSheets(string part, Dictionary<string, (string Type, string Target)> links)
    {
        var sheets = new List<WorkbookSheet>();
        using var xml = new PartXml(zip.Open(part, ReadingLimits.SmallPart)!, part, new SheetNames());
        while (xml.NextElement())
        {
            if ((string)xml.Name == "workbookPr")
            {
                Is1904 = xml.Attribute("date1904") is "1" or "true";
            }

            if ((string)xml.Name == "sheet" && sheets.Count < ReadingLimits.Sheets)
            {
                var (name, isHidden) = (xml.Attribute("name") ?? string.Empty, xml.Attribute("state") is "hidden" or "veryHidden");
                if (xml.AnyAttribute("id") is { } id && links.TryGetValue(id, out var link)
                    && link.Type.EndsWith("/worksheet", StringComparison.Ordinal)) // others are charts
                {
                    sheets.Add(new WorkbookSheet(PlainLine.Of(TextValue.Decoded(name)), link.Target, isHidden));
                }
            }
        }

        return sheets;
    }

    private static string Path(string folder, string target)
    {
        target = target.Replace('\\', '/');
        if (target.Length > 0 && target[0] == '/')
        {
            return target.TrimStart('/');
        }

        var steps = new List<string>();
        foreach (var step in (folder + target).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("" or "." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join("/", steps);
    }
}

/// <summary>One sheet of a workbook: its name as people see it, its part, and whether it is hidden.</summary>
internal sealed record WorkbookSheet(string Name, string Part, bool IsHidden);
