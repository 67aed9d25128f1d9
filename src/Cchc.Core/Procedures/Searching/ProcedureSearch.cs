using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>
/// Looks procedures up by words of their names, by code, by initials: with or without diacritics, by beginnings of words, and, when
/// nothing else is found, with slips of typing. Immutable and thread-safe; prepared once, in time proportional to the catalogue.
/// </summary>
/// <remarks>
/// A name must have all words of the query. The order of hits is total and does not depend on the machine: by <see cref="ProcedureMatchKind"/>, then
/// fewer words whose diacritics differ from those typed (fewer slips), then matches early in the name, close together, in short names, then the name in
/// <see cref="VietnameseCollation"/> order, then code, then place in the list. A leading "Thủ tục" of query and name does not count.
/// The first 400 characters and 16 words of a query are considered; any text is a query, and text without letters and digits finds nothing.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Procedures.Searching;
///
/// var search = new ProcedureSearch(new[]
/// {
///     new ProcedureSearch.Entry("1.001193", "Thủ tục đăng ký khai sinh"),
///     new ProcedureSearch.Entry("1.009994", "Cấp giấy phép xây dựng", "xây nhà"),
/// });
///
/// Console.WriteLine(search.Search("khai sihn")[0]); // 1.001193 Thủ tục đăng ký khai sinh
/// Console.WriteLine(search.Search("gpxd")[0].Kind); // Initials
/// Console.WriteLine(search.Search("khai sinh")[0].Mark("[", "]")); // Thủ tục đăng ký [khai sinh]
/// </code>
/// </example>
public sealed partial class ProcedureSearch
{
    private readonly (string Code, string Name, string Keywords)[] entries;
    private readonly SearchIndex index;
    private readonly int[] places;

    /// <summary>A search over a catalogue; hits number its <see cref="ProcedureCatalogue.Procedures"/>.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public ProcedureSearch(ProcedureCatalogue catalogue)
        : this((catalogue ?? throw new ArgumentNullException(nameof(catalogue))).Procedures.Select(
            procedure => new Entry(procedure.Code.Value, procedure.Name, procedure.Keywords)))
    {
    }

    /// <summary>A search over any list of codes, names and key words (từ khóa).</summary>
    /// <param name="entries">In any order; hits number them from 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public ProcedureSearch(IEnumerable<Entry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);

        this.entries =
        [
            .. entries.Select(entry => entry is null
                ? throw new ArgumentException("An entry is null.", nameof(entries))
                : (entry.Code ?? string.Empty, entry.Name ?? string.Empty, entry.Keywords ?? string.Empty)),
        ];
        index = SearchIndexBuilder.Build(this.entries);
        places = new int[index.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[index.Originals[i]] = i;
        }
    }

    /// <summary>How many procedures are searched.</summary>
    public int Count => entries.Length;

    /// <summary>Finds the best hits without allocating.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="hits">Receives the hits, the best first; its length is the most that are given.</param>
    /// <returns>How many hits there are in <paramref name="hits"/>.</returns>
    public int Search(ReadOnlySpan<char> query, Span<SearchHit> hits) => SearchRun.Search(index, query, hits);

    /// <summary>Finds the best matches, with what of each name matched.</summary>
    /// <param name="query">What was typed; null counts as empty.</param>
    /// <param name="most">How many at most; 0 or more.</param>
    /// <returns>The matches, the best first; empty when there are none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public IReadOnlyList<ProcedureMatch> Search(string? query, int most = 20)
    {
        if (most < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(most), most, "The number of matches cannot be negative.");
        }

        var hits = new SearchHit[Math.Min(most, entries.Length)];
        var count = Search(query.AsSpan(), hits);
        var matches = new ProcedureMatch[count];
        for (var i = 0; i < count; i++)
        {
            var (code, name, _) = entries[hits[i].Index];
            matches[i] = new ProcedureMatch(hits[i], code, name, SearchMarks.Find(index, places[hits[i].Index], name, query.AsSpan(), hits[i].Kind));
        }

        return ValueList.Of(matches);
    }
}
