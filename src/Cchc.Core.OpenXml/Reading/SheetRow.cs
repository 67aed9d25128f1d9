namespace Cchc.Core.OpenXml.Reading;

/// <summary>The cells of one row; the same object serves row after row.</summary>
internal sealed class SheetRow
{
    private readonly SheetCell[] cells = new SheetCell[ReadingLimits.Columns + 1];

    /// <summary>Counted from 1.</summary>
    public int Number { get; private set; }

    public bool IsHidden { get; set; }

    /// <summary>The last column with something in it; 0 for none.</summary>
    public int Last { get; private set; }

    /// <summary>A cell, by its column from 1.</summary>
    public SheetCell this[int column] => column <= Last ? cells[column] : default;

    public void Begin(int number)
    {
        Array.Clear(cells, 0, Last + 1);
        (Number, IsHidden, Last) = (number, false, 0);
    }

    public void Set(int column, SheetCell cell)
    {
        cells[column] = cell;
        Last = Math.Max(Last, column);
    }
}
