using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Reading;

namespace Cchc.Core.Exchange.Costs;

/// <summary>Figures that were published, whichever way they stand in a file: as a table, or as a list of relations. One of the two is not null.</summary>
/// <param name="Table">The table.</param>
/// <param name="Relations">The relations.</param>
internal sealed record PublishedFigures(StatedTable? Table, IReadOnlyList<StatedRelation>? Relations)
{
    /// <summary>Reads a file.</summary>
    public static Reading<PublishedFigures> Read(Stream content, string fileName, PublishedTableOptions options) =>
        Read(WholeTable.Read(content, fileName, IsHeading), options);

    /// <summary>Reads the rows of a sheet.</summary>
    public static Reading<PublishedFigures> Read(ITableSource rows, PublishedTableOptions options) => Read(WholeTable.Read(rows, IsHeading), options);

    private static bool IsHeading(string cell) => PublishedTableReader.IsHeading(cell) || StatedRelationReader.IsKnown(cell);

    private static Reading<PublishedFigures> Read(WholeTable table, PublishedTableOptions options)
    {
        if (StatedRelationReader.IsList(table))
        {
            var list = StatedRelationReader.Read(table);
            return new(list.FileName, list.Value is { } relations ? new PublishedFigures(null, relations) : null, list.Findings);
        }

        var one = PublishedTableReader.Read(table, options);
        return new(one.FileName, one.Value is { } read ? new PublishedFigures(read, null) : null, one.Findings);
    }
}
