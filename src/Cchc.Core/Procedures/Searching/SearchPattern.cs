namespace Cchc.Core.Procedures.Searching;

/// <summary>An expression of the list of words, looked up in an index: what it is made of and what it stands for.</summary>
internal sealed class SearchPattern
{
    /// <summary>What the expression is.</summary>
    public enum Use
    {
        /// <summary>It says the same as its alternatives.</summary>
        Synonym,

        /// <summary>It says nothing about which procedure is meant.</summary>
        Filler,

        /// <summary>It says that something ends: the opposite of most procedures.</summary>
        Ending,

        /// <summary>It says what is done, which tells less than the thing it is done to.</summary>
        Action,

        /// <summary>It is the sign of a question that no office answers.</summary>
        Elsewhere,

        /// <summary>It is one of several things that stand for something when they are said at once.</summary>
        Part,
    }

    /// <summary>The keys of its words.</summary>
    public required int[] Keys { get; init; }

    /// <summary>The spellings of its words.</summary>
    public required int[] Forms { get; init; }

    /// <summary>What the expression is.</summary>
    public required Use What { get; init; }

    /// <summary>The spellings of each alternative.</summary>
    public int[][] Alternatives { get; init; } = [];

    /// <summary>The weight of all words of each alternative.</summary>
    public int[] Totals { get; init; } = [];

    /// <summary>Whether what it stands for ends something.</summary>
    public bool Ends { get; set; }

    /// <summary>Whether it stands for something or for nothing; the others are only signs.</summary>
    public bool HasMeaning => What is Use.Synonym or Use.Filler;

    /// <summary>Which parts of <see cref="SearchIndex.Together"/> it says.</summary>
    public List<int> Parts { get; init; } = [];

    /// <summary>The next shorter expression that begins with the same word, or -1.</summary>
    public int Next { get; set; } = -1;

    /// <summary>What it counts for in a query: as much as its own words.</summary>
    public int Weight { get; init; }
}
