namespace Cchc.Core.Procedures.Searching;

/// <summary>One word of a query: where it stands in the folded query, and what of the index it matches.</summary>
internal struct SearchWord
{
    /// <summary>Where the folded word begins in the query's buffers, and its length.</summary>
    public int Start, Length;

    /// <summary>The tone typed; 0 for none.</summary>
    public int Tone;

    /// <summary>Whether the word was typed with any diacritic.</summary>
    public bool HasMarks;

    /// <summary>The key that equals the word, or -1.</summary>
    public int Exact;

    /// <summary>The spelling that equals the word, or -1.</summary>
    public int Form;

    /// <summary>The keys that begin with the word, when it is taken for a beginning: from <c>Low</c>, <c>Count</c> of them.</summary>
    public int Low, Count;

    /// <summary>Whether the word is also tried as the initials of several words.</summary>
    public bool AsInitials;

    /// <summary>The keys that differ by slips: from <c>Slip</c> in the query's list, <c>Slips</c> of them.</summary>
    public int Slip, Slips;

    /// <summary>Whether the word says nothing about what is meant.</summary>
    public bool IsFiller;

    /// <summary>Whether it was typed without the diacritics of the word that says nothing, so that it may be another.</summary>
    public bool IsDoubtful;

    /// <summary>Whether it is one of several things that are said at once.</summary>
    public bool IsTaken;

    /// <summary>How many words the longest expression of the list has that stands here, and the longest of the things that are said at once.</summary>
    public int Expression, Thing;

    /// <summary>Whether it says only what is done.</summary>
    public bool IsAction;

    /// <summary>The key that stands for the word in expressions: its own, or the best of those that differ by slips; -1 for none.</summary>
    public int Key;
}
