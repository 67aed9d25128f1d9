using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cchc.Core.OpenXml;

/// <summary>Numbers the looks that are used, in the order of their first use, and writes them as the styles of the workbook.</summary>
internal sealed class LookTable
{
    private const uint FirstOwnFormat = 164;
    private readonly List<CellLook> looks = [CellLook.Plain];
    private readonly Dictionary<CellLook, uint> numbers = new() { [CellLook.Plain] = 0 };

    public uint Of(CellLook look)
    {
        if (!numbers.TryGetValue(look, out var number))
        {
            number = (uint)looks.Count;
            looks.Add(look);
            numbers.Add(look, number);
        }

        return number;
    }

    public Stylesheet Write()
    {
        var fonts = looks.Select(look => (look.Bold, look.Italic, look.Size)).Distinct().ToList();
        var fills = looks.Select(look => look.Fill).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var formats = looks.Select(look => look.Format).Where(format => format != "General").Distinct(StringComparer.Ordinal).ToList();
        var sheet = new Stylesheet();
        if (formats.Count > 0)
        {
            sheet.Append(new NumberingFormats(formats.Select((format, i) =>
                new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)i, FormatCode = format })) { Count = (uint)formats.Count });
        }

        sheet.Append(
            new Fonts(fonts.Select(Font)) { Count = (uint)fonts.Count },
            new Fills(new[] { Fill(PatternValues.None), Fill(PatternValues.Gray125) }.Concat(fills.Select(Fill))) { Count = (uint)fills.Count + 2 },
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin()) { Count = 2 },
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            new CellFormats(looks.Select(look =>
                Format(look, (uint)fonts.IndexOf((look.Bold, look.Italic, look.Size)), look.Fill is null ? 0 : (uint)fills.IndexOf(look.Fill) + 2,
                    look.Format == "General" ? 0 : FirstOwnFormat + (uint)formats.IndexOf(look.Format)))) { Count = (uint)looks.Count },
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
        return sheet;
    }

    private static CellFormat Format(CellLook look, uint font, uint fill, uint format)
    {
        var alignment = new Alignment { Vertical = look.Down, WrapText = look.Format == "General" };
        if (look.Across is { } across)
        {
            alignment.Horizontal = across;
        }

        var written = new CellFormat(alignment)
        {
            NumberFormatId = format,
            FontId = font,
            FillId = fill,
            BorderId = look.Border ? 1U : 0U,
            FormatId = 0,
            ApplyNumberFormat = format != 0,
            ApplyFont = true,
            ApplyFill = fill != 0,
            ApplyBorder = look.Border,
            ApplyAlignment = true,
        };
        if (look.Quoted)
        {
            written.QuotePrefix = true;
        }

        return written;
    }

    private static Font Font((bool Bold, bool Italic, int Size) font)
    {
        var written = new Font();
        if (font.Bold)
        {
            written.Append(new Bold());
        }

        if (font.Italic)
        {
            written.Append(new Italic());
        }

        written.Append(new FontSize { Val = font.Size }, new FontName { Val = "Times New Roman" }, new FontFamilyNumbering { Val = 1 });
        return written;
    }

    private static Fill Fill(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Fill Fill(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Thin() => new(
        Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder());

    private static T Line<T>()
        where T : BorderPropertiesType, new()
    {
        var line = new T { Style = BorderStyleValues.Thin };
        line.Append(new Color { Rgb = new HexBinaryValue("FF7B8794") });
        return line;
    }
}
