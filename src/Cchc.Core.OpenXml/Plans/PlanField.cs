namespace Cchc.Core.OpenXml.Plans;

/// <summary>One value of the workbook to fill in: a column of a table, or a line of a page.</summary>
/// <param name="Member">Its member in <c>cchc-cost/1</c>.</param>
/// <param name="Heading">What stands above or before it.</param>
/// <param name="Kind">What may stand there.</param>
internal sealed record PlanField(string Member, string Heading, PlanFieldKind Kind)
{
    /// <summary>How wide a column is, in characters.</summary>
    public double Width { get; init; } = 14;

    /// <summary>A few words on what is meant; for lines of a page.</summary>
    public string Hint { get; init; } = string.Empty;

    /// <summary>Whether a cost cannot be computed without it: yellow while it is empty.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>The words to choose from; empty where there is no choice.</summary>
    public IReadOnlyList<(string Word, string Name)> Words { get; init; } = [];
}

/// <summary>What may stand in a cell of the workbook to fill in.</summary>
internal enum PlanFieldKind
{
    Words,

    /// <summary>A number, a fraction, or a range <c>1 .. 2 .. 4</c>.</summary>
    Number,

    /// <summary>One of the words.</summary>
    Word,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Several texts, each on its line or with semicolons between them.</summary>
    List,

    /// <summary>A processing time; several stages on their lines.</summary>
    Time,
}
