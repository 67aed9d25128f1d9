using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Times;

/// <summary>How the places and words of a record agree about its processing time.</summary>
[JsonConverter(typeof(WordConverter<TimeSelectionKind>))]
public enum TimeSelectionKind
{
    /// <summary>No time can be read, neither in fields nor in words.</summary>
    Nothing = 0,

    /// <summary>One time; what the words say besides is at most doubtful.</summary>
    One = 1,

    /// <summary>Several times that may all hold, each in its case: channels, cases, remote communes, verification.</summary>
    Several = 2,

    /// <summary>Times that cannot hold together: the words never state the time of the fields beside them, or channels and cases share no time.</summary>
    Contradictory = 3,

    /// <summary>No field states a time that can be read; the words do, surely or in doubt.</summary>
    WordsOnly = 4,
}
