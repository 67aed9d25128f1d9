using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>How a query and a procedure match. It says what was seen, for people; the order of hits is that of <see cref="ProcedureMatch.Score"/>.</summary>
[JsonConverter(typeof(WordConverter<ProcedureMatchKind>))]
public enum ProcedureMatchKind
{
    /// <summary>No match; never given back.</summary>
    None,

    /// <summary>
    /// Nothing was found that answers the query: these are the procedures nearest to it. Then all hits are of this kind, and people should be told.
    /// </summary>
    Nearest,

    /// <summary>Words match only when slips of typing are forgiven.</summary>
    Slips,

    /// <summary>Most of what the query says is found, not all.</summary>
    MostWords,

    /// <summary>Found through what people call it: an expression of the list of words, such as <c>sổ đỏ</c>.</summary>
    Synonyms,

    /// <summary>All words are found, some of them only in key words, field, results or cases of the procedure.</summary>
    Keywords,

    /// <summary>All words are found in the name, at least one of them only as the initials of words, such as <c>gpxd</c>.</summary>
    Initials,

    /// <summary>All words are found in the name, at least one of them only as the beginning of a word.</summary>
    Prefixes,

    /// <summary>All words are found in the name, not one after another.</summary>
    AllWords,

    /// <summary>The words are next to each other in the name, or the query is one whole word of it.</summary>
    Phrase,

    /// <summary>The code of the procedure begins with the query.</summary>
    CodePrefix,

    /// <summary>The query is the code of the procedure.</summary>
    Code,
}
