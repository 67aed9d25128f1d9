using System.Globalization;
using System.Text;
using System.Text.Json;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Plans;

/// <summary>The JSON form of what a workbook holds, one value a line, so that each line has its cell: <c>CostPlanReader</c> reads it, and its findings are
/// led back to the cells.</summary>
internal sealed class PlanJson
{
    private readonly StringBuilder text = new();
    private readonly List<PlanPlace> places = [];
    private readonly Stack<bool> filled = new();

    public byte[] Bytes() => Encoding.UTF8.GetBytes(text.ToString());

    /// <summary>The cell of a line; null for a line that there is not.</summary>
    public PlanPlace? At(int line) => line >= 1 && line <= places.Count ? places[line - 1] : null;

    public void Open(char bracket, PlanPlace place, string? name = null)
    {
        Line(bracket.ToString(CultureInfo.InvariantCulture), place, name);
        filled.Push(false);
    }

    public void Close(char bracket, PlanPlace place)
    {
        filled.Pop();
        text.Append('\n').Append(bracket);
        places.Add(place);
    }

    public void Text(string value, PlanPlace place, string? name = null) => Line($"\"{JsonEncodedText.Encode(value)}\"", place, name);

    public void Raw(string value, PlanPlace place, string? name = null) => Line(value, place, name);

    /// <summary>A number where it is a decimal one, else a fraction as a string.</summary>
    public void Number(ExactNumber value, PlanPlace place, string? name = null)
    {
        var shown = value.ToString();
        Line(shown.Contains('/') ? $"\"{shown}\"" : shown, place, name);
    }

    private void Line(string value, PlanPlace place, string? name)
    {
        if (places.Count > 0)
        {
            text.Append(filled.Pop() ? ",\n" : "\n");
            filled.Push(true);
        }

        text.Append(name is null ? string.Empty : $"\"{name}\": ").Append(value);
        places.Add(place);
    }
}

/// <summary>Where a value stands: sheet, row, column, and the columns of its neighbours, so that a value that is missing has a cell too.</summary>
internal sealed record PlanPlace(string Sheet, int Row, int Column, IReadOnlyDictionary<string, PlanPlace>? Members = null)
{
    public override string ToString() => $"{Sheet}!{Reading.CellAddress.Of(Column, Row)}";
}
