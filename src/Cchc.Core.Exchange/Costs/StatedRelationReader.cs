using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// Reads the sums and shares of published statistics from CSV, to be checked with <see cref="StatedRelationCheck"/>: columns <c>source</c> (nguồn),
/// <c>period</c>
/// (kỳ), <c>unit</c> (đơn vị), <c>relation</c> (hệ thức), <c>left</c> (các số), <c>right</c> (phần thiếu), <c>stated</c> (công bố). Other columns, such as
/// what somebody recomputed before, are claims of others and are not read.
/// </summary>
public static class StatedRelationReader
{
    private static readonly string[] Source = ["source", "nguồn"], Period = ["period", "kỳ", "kỳ báo cáo"], Unit = ["unit", "đơn vị"],
        Relation = ["relation", "hệ thức", "quan hệ"], Left = ["left", "các số", "vế trái"], Right = ["right", "phần thiếu", "vế phải"], Stated = ["stated",
            "công bố"];

    /// <summary>Reads a table.</summary>
    /// <param name="content">CSV in UTF-8, UTF-16 or Windows-1258, separated by comma, semicolon or tab; at most 4 MiB. Not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <returns>The relations, or what is wrong with the file.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<IReadOnlyList<StatedRelation>> Read(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return Read(WholeTable.Read(content, fileName, IsKnown));
    }

    /// <summary>Reads the rows of a table.</summary>
    internal static Reading<IReadOnlyList<StatedRelation>> Read(ITableSource rows) => Read(WholeTable.Read(rows, IsKnown));

    /// <summary>Whether a table is a list of relations: it has the columns that one needs.</summary>
    internal static bool IsList(WholeTable table) => table.Column(Relation) >= 0 && table.Column(Left) >= 0 && table.Column(Stated) >= 0;

    /// <summary>Whether a cell is a heading of such a list.</summary>
    internal static bool IsKnown(string heading) =>
        Array.Exists([Source, Period, Unit, Relation, Left, Right, Stated], names => WholeTable.IsNamed(heading, names));

    /// <summary>Reads a table that was read as such.</summary>
    internal static Reading<IReadOnlyList<StatedRelation>> Read(WholeTable table)
    {
        if (table.List.HasErrors)
        {
            return new(table.FileName, null, table.Findings);
        }

        var (relation, left, stated) = (table.Column(Relation), table.Column(Left), table.Column(Stated));
        if (relation < 0 || left < 0 || stated < 0)
        {
            var found = string.Join(", ", table.Header.Cells.Take(20).Select(cell => $"\"{Shorten.To(PlainLine.Of(cell), 40)}\""));
            table.List.Error(PublishedTableFileFindings.UnknownLayout, table.Header.Line, null,
                $"cần các cột relation (hệ thức), left (các số), stated (công bố); các cột trong tệp: {found}",
                $"expected the columns relation, left and stated; the columns found are {found}");
            return new(table.FileName, null, table.Findings);
        }

        var (source, period, unit, right) = (table.Column(Source), table.Column(Period), table.Column(Unit), table.Column(Right));
        var relations = table.Rows.Where(row => row[relation].Length + row[left].Length + row[stated].Length > 0).Select(row => new StatedRelation
        {
            Source = row[source],
            Period = row[period],
            Unit = row[unit],
            Name = row[relation],
            Expression = Number(row, left),
            MissingTerm = row[right],
            Stated = Number(row, stated),
            Line = row.Line,
        }).ToList();
        if (relations.Count == 0)
        {
            table.List.Error(PublishedTableFileFindings.NoRows, table.Header.Line, null, "không có dòng nào dưới tiêu đề cột",
                "there is no row below the headings");
        }

        return new(table.FileName, ValueList.Of(relations), table.Findings);
    }

    // Relations are written in Vietnamese notation; a number of a workbook has a decimal point.
    private static string Number(TableRow row, int column) => row.KindOf(column) == CellKind.Number ? row[column].Replace('.', ',') : row[column];
}
