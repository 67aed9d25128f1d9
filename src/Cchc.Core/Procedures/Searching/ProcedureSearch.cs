using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>
/// Looks procedures up as citizens ask for them: by words of names, results, cases and fields, by what people call them (<c>sổ đỏ</c>), by code, by initials,
/// with or without diacritics, half typed, with slips. Immutable and thread-safe; prepared once, in time proportional to the catalogue.
/// </summary>
/// <remarks>
/// A procedure need not have all words of the query: the rarer a word, the more it counts, and what stands in the list of words as saying nothing does not.
/// When no procedure has most of what was asked, all hits are <see cref="ProcedureMatchKind.Nearest"/>. The order of hits is total and does not depend on
/// the machine: by score, then by the name in <see cref="VietnameseCollation"/> order, then code, then place in the list. Of the first five at most two have
/// nearly the same name while others fit about as well: a third variant of one procedure counts no more than the last of those.
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
/// Console.WriteLine(search.Search("xin phép xây nhà")[0]); // 1.009994 Cấp giấy phép xây dựng
/// Console.WriteLine(search.Search("khai sinh")[0].Mark("[", "]")); // Thủ tục đăng ký [khai sinh]
/// Console.WriteLine(search.Search("cấp cứu")[0].Kind); // Nearest
/// </code>
/// </example>
public sealed partial class ProcedureSearch
{
    private readonly Entry[] entries;
    private readonly SearchIndex index;
    private readonly int[] places;

    /// <summary>A search over a catalogue; hits number its <see cref="ProcedureCatalogue.Procedures"/>.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="words">
    /// The text of a list of words that is laid over the list of the library (<see cref="BuiltInWords"/>), such as a province's; null for none. What it says
    /// of an expression replaces what the library says.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    /// <exception cref="FormatException">A line of <paramref name="words"/> is not as the format says; the message quotes it.</exception>
    public ProcedureSearch(ProcedureCatalogue catalogue, string? words = null)
        : this((catalogue ?? throw new ArgumentNullException(nameof(catalogue))).Procedures.Select(EntryOf), words)
    {
    }

    /// <summary>A search over any list of codes, names and what else is searched.</summary>
    /// <param name="entries">In any order; hits number them from 0.</param>
    /// <param name="words">The text of a list of words that is laid over the list of the library; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    /// <exception cref="FormatException">A line of <paramref name="words"/> is not as the format says; the message quotes it.</exception>
    public ProcedureSearch(IEnumerable<Entry> entries, string? words = null)
    {
        ArgumentNullException.ThrowIfNull(entries);

        this.entries =
        [
            .. entries.Select(entry => entry is null
                ? throw new ArgumentException("An entry is null.", nameof(entries))
                : entry.Code is null || entry.Name is null ? entry with { Code = entry.Code ?? string.Empty, Name = entry.Name ?? string.Empty } : entry),
        ];
        index = words is null
            ? SearchIndexBuilder.Build(this.entries, SearchVocabulary.Default)
            : SearchIndexBuilder.Build(this.entries, SearchVocabulary.Default, SearchVocabulary.Parse(words));
        places = new int[index.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[index.Originals[i]] = i;
        }
    }

    /// <summary>
    /// The list of words of the library as text: what people say (<c>sổ đỏ</c>) and what it stands for, and what says nothing (<c>tôi muốn</c>). A template
    /// for a list of one's own; its first lines explain the format.
    /// </summary>
    public static string BuiltInWords => SearchVocabulary.Text;

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
        var matched = new bool[index.Forms.Length];
        var count = SearchRun.Search(index, query.AsSpan(), hits, matched);
        var matches = new ProcedureMatch[count];
        for (var i = 0; i < count; i++)
        {
            var (at, name) = (hits[i].Index, entries[hits[i].Index].Name);
            matches[i] = new ProcedureMatch(hits[i], entries[at].Code, name, SearchMarks.Find(index, places[at], name, query.AsSpan(), matched, hits[i].Kind));
        }

        return ValueList.Of(matches);
    }

    private static Entry EntryOf(Procedure procedure) => new(procedure.Code.Value, procedure.Name, procedure.Keywords)
    {
        Field = procedure.Fields.Count > 0 ? procedure.Fields[0].Name : null,
        Results = procedure.Results.Count switch
        {
            0 => null,
            1 => procedure.Results[0].Name,
            _ => Lines(procedure.Results.Select(result => result.Name)),
        },
        Cases = procedure.Cases.Count == 0 ? null : Lines(procedure.Cases.Select(item => item.Name).Where(name => name != procedure.Name)),
        Levels = procedure.Levels,
        Kind = procedure.IsInternal ? ProcedureKind.Internal : procedure.Kind,
    };

    private static string Lines(IEnumerable<string> names) => string.Join("\n", names.Distinct(StringComparer.Ordinal));
}
