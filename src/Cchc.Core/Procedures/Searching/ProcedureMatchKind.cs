using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>How a query and a procedure match, from the weakest to the strongest; a stronger kind always ranks before a weaker one.</summary>
[JsonConverter(typeof(WordConverter<ProcedureMatchKind>))]
public enum ProcedureMatchKind
{
    /// <summary>No match; never given back.</summary>
    None,

    /// <summary>The words match when slips of typing are forgiven. Tried only when nothing else matches.</summary>
    Slips,

    /// <summary>All words are found, some of them only among the key words (từ khóa) of the procedure.</summary>
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
