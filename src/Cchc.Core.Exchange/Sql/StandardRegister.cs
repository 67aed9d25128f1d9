namespace Cchc.Core.Exchange.Sql;

/// <summary>Databases in which a day is looked up by a join.</summary>
internal abstract class StandardRegister : RegisterDialect
{
    public override string TextType => "text";

    public override string Layers(string below, IReadOnlyList<RegisterLayer> layers, string columns) =>
        $"SELECT {columns}\nFROM (\n{layers.Aggregate(below, Layer)}) l";

    private string Layer(string below, RegisterLayer layer) => Over($"(\n{below})", layer);

    /// <summary>The columns of a layer beside those of what lies below it.</summary>
    /// <param name="below">A selection in parentheses, or a name.</param>
    /// <param name="layer">What is added.</param>
    protected string Over(string below, RegisterLayer layer)
    {
        var joins = string.Concat(layer.Lookups.Select(lookup =>
            $"\nLEFT JOIN {(lookup.OfOffice ? "cchc_office_days" : "cchc_calendar_days")} {lookup.Alias} ON {lookup.Alias}."
            + $"{(lookup.ByNumber ? "working_number" : "calendar_day")} = {Resolve(lookup.Key)}"));
        var columns = string.Join(",\n  ", layer.Columns.Select(column => $"{Resolve(column.Expression)} AS {column.Name}"));
        return Fence($"SELECT l.*,\n  {columns}\nFROM {below} l{joins}");
    }

    private static string Resolve(string expression) => RegisterLookup.Replace(expression, (alias, part) => $"{alias}.{DayColumns[part]}");
}
