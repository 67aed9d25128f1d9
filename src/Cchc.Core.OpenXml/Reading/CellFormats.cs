using System.Globalization;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>The looks of cells: which number format each has.</summary>
internal sealed class CellFormats
{
    private readonly List<NumberFormat> formats = [];

    /// <summary>The look of a cell; the general one where the workbook does not know it.</summary>
    public NumberFormat this[int style] => style >= 0 && style < formats.Count ? formats[style] : NumberFormat.General;

    /// <summary>Reads the styles; a workbook without them has none.</summary>
    public static CellFormats Read(Stream? content, string part, SheetNames names)
    {
        var read = new CellFormats();
        if (content is null)
        {
            return read;
        }

        var own = new Dictionary<int, NumberFormat>();
        var isCells = false;
        using var xml = new PartXml(content, part, names);
        while (xml.Next())
        {
            var name = (string)xml.Name;
            if (xml.Kind == System.Xml.XmlNodeType.EndElement)
            {
                isCells &= name != "cellXfs";
                continue;
            }

            if (xml.Kind != System.Xml.XmlNodeType.Element)
            {
                continue;
            }

            switch (name)
            {
                case "numFmt" when Number(xml.Attribute("numFmtId")) is { } id && own.Count < ReadingLimits.Formats:
                    own[id] = NumberFormat.Of(xml.Attribute("formatCode") ?? string.Empty);
                    break;
                case "cellXfs":
                    isCells = !xml.IsEmpty;
                    break;
                case "xf" when isCells:
                    if (read.formats.Count >= ReadingLimits.Formats)
                    {
                        throw xml.Damaged();
                    }

                    var format = Number(xml.Attribute("numFmtId")) ?? 0;
                    read.formats.Add(own.TryGetValue(format, out var known) ? known : NumberFormat.Of(format));
                    break;
            }
        }

        return read;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
