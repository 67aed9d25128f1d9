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

    /// <summary>The keys that begin with the word: from <c>Low</c>, <c>Count</c> of them.</summary>
    public int Low, Count;

    /// <summary>Whether the word is also tried as the initials of several words.</summary>
    public bool AsInitials;

    /// <summary>Whether no key equals the word or begins with it.</summary>
    public readonly bool IsUnknown => Exact < 0 && Count == 0;

    /// <summary>Whether a key equals the word or begins with it.</summary>
    public readonly bool Matches(int key) => key == Exact || (uint)(key - Low) < (uint)Count;
}
