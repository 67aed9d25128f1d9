using System.Globalization;
using System.Text;
using System.Xml;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>The rows of a sheet from the first to the last, one at a time.</summary>
internal sealed class SheetRows : IDisposable
{
    private readonly SheetNames names = new();
    private readonly StringBuilder buffer = new();
    private readonly WorkbookParts workbook;
    private readonly WorkbookSheet sheet;
    private readonly PartXml xml;
    private readonly List<int> hiddenColumns = [];
    private bool isOver;

    public SheetRows(WorkbookParts workbook, WorkbookSheet sheet)
    {
        (this.workbook, this.sheet) = (workbook, sheet);
        xml = new PartXml(workbook.Open(sheet), sheet.Part, names);
    }

    /// <summary>The row that was read.</summary>
    public SheetRow Row { get; } = new();

    /// <summary>Columns that are hidden, from 1; complete before the first row.</summary>
    public IReadOnlyList<int> HiddenColumns => hiddenColumns;

    /// <summary>Reads the next row that has something in it; false at the end.</summary>
    public bool Next()
    {
        while (!isOver && xml.Next())
        {
            if (xml.Kind == XmlNodeType.Element && xml.Name == names.Row)
            {
                ReadRow();
                if (Row.Last > 0)
                {
                    return true;
                }
            }
            else if (xml.Kind == XmlNodeType.Element && xml.Name == names.Column)
            {
                HiddenColumn();
            }
            else if (xml.Kind == XmlNodeType.EndElement && xml.Name == names.Data)
            {
                break; // what follows is no cell; the part is read to its end, so that damage shows
            }
        }

        while (!isOver && xml.Next())
        {
        }

        isOver = true;
        return false;
    }

    public void Dispose() => xml.Dispose();

    private void HiddenColumn()
    {
        if (xml.Attribute("hidden") is "1" or "true" && int.TryParse(xml.Attribute("min"), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(xml.Attribute("max"), NumberStyles.None, CultureInfo.InvariantCulture, out var last))
        {
            for (var column = first; column <= Math.Min(last, ReadingLimits.Columns) && hiddenColumns.Count < ReadingLimits.Columns; column++)
            {
                hiddenColumns.Add(column);
            }
        }
    }

    private void ReadRow()
    {
        var (number, isHidden) = (Row.Number + 1, false);
        while (xml.NextAttribute())
        {
            if (xml.Name == names.Reference)
            {
                number = int.TryParse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
            }
            else if (xml.Name == names.Hidden)
            {
                isHidden = xml.Value is "1" or "true";
            }
        }

        if (number <= Row.Number || number > ReadingLimits.Rows)
        {
            throw xml.Damaged(); // rows out of order, twice, or beyond the last that there is
        }

        Row.Begin(number);
        Row.IsHidden = isHidden;
        if (xml.IsEmpty)
        {
            return;
        }

        var (depth, column) = (xml.Depth, 0);
        while (xml.Next() && xml.Depth > depth)
        {
            if (xml.Kind == XmlNodeType.Element && xml.Name == names.Cell)
            {
                column = ReadCell(column);
            }
        }
    }

    private int ReadCell(int before)
    {
        var (column, style, type) = (before + 1, 0, string.Empty);
        while (xml.NextAttribute())
        {
            if (xml.Name == names.Reference)
            {
                if (!CellAddress.TryParse(xml.Value, out column, out var row) || row != Row.Number || column <= before)
                {
                    throw xml.Damaged();
                }
            }
            else if (xml.Name == names.Style)
            {
                style = int.TryParse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
            }
            else if (xml.Name == names.Text)
            {
                type = xml.Value;
            }
        }

        if (xml.IsEmpty)
        {
            return column;
        }

        var cell = Content(type, style);
        if (!cell.IsEmpty)
        {
            if (column > ReadingLimits.Columns)
            {
                var at = CellAddress.Of(column, Row.Number);
                throw WorkbookFault.TooLarge($"ô {at} nằm ngoài {ReadingLimits.Columns} cột đầu của trang tính; chỉ các cột đó được đọc",
                    $"cell {at} stands beyond the first {ReadingLimits.Columns} columns, and no other are read");
            }

            Row.Set(column, cell);
        }

        return column;
    }

    private SheetCell Content(string type, int style)
    {
        var depth = xml.Depth;
        var isFormula = false;
        string? value = null;
        while (xml.Next() && xml.Depth > depth)
        {
            if (xml.Kind != XmlNodeType.Element || xml.Depth != depth + 1)
            {
                continue;
            }

            if (xml.Name == names.Value)
            {
                value = Plain();
            }
            else if (xml.Name == names.Inline)
            {
                value = TextValue.Read(xml, names, buffer);
            }
            else if (xml.Name == names.Formula)
            {
                isFormula = true;
            }
        }

        return Of(type, style, value, isFormula);
    }

    private SheetCell Of(string type, int style, string? value, bool isFormula)
    {
        if (string.IsNullOrEmpty(value))
        {
            return isFormula && (value is null || type.Length == 0 || type == "n") ? new SheetCell(SheetCellType.NoResult, string.Empty, NumberFormat.General)
                : default;
        }

        switch (type)
        {
            case "s":
                var text = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? workbook.Texts[index] : null;
                return Text(text ?? throw xml.Damaged());
            case "str":
                return Text(TextValue.Decoded(value!));
            case "inlineStr":
                return Text(value!);
            case "b":
                return new SheetCell(SheetCellType.Boolean, value is "1" or "true" ? "true" : value is "0" or "false" ? "false" : throw xml.Damaged(),
                    NumberFormat.General);
            case "e":
                return new SheetCell(SheetCellType.Error, value!, NumberFormat.General);
            case "d":
                return new SheetCell(SheetCellType.Day, value!, NumberFormat.General);
            default:
                return type is "" or "n" && SheetNumberText.IsNumber(value!) ? new SheetCell(SheetCellType.Number, value!, workbook.Formats[style])
                    : throw xml.Damaged();
        }
    }

    private static SheetCell Text(string text) => text.Length == 0 ? default : new SheetCell(SheetCellType.Text, text, NumberFormat.General);

    // The text of <v>; its end is read too.
    private string Plain()
    {
        if (xml.IsEmpty)
        {
            return string.Empty;
        }

        var (depth, text) = (xml.Depth, string.Empty);
        while (xml.Next() && xml.Depth > depth)
        {
            if (xml.Kind is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text = text.Length == 0 ? xml.Value : text.Length > ReadingLimits.Text * 7 ? throw xml.Damaged() : text + xml.Value;
            }
        }

        return text;
    }
}
