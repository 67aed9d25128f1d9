namespace Cchc.Core.Exchange.Sql;

/// <summary>Columns that are computed from those below and from days that are looked up. Columns of one layer do not use each other.</summary>
/// <param name="Lookups">What is looked up, each perhaps by those before it.</param>
/// <param name="Columns">Names, each its own among all layers, and expressions.</param>
internal sealed record RegisterLayer(IReadOnlyList<RegisterLookup> Lookups, IReadOnlyList<(string Name, string Expression)> Columns);
