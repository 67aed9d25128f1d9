using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Writing;

/// <summary>A report as content in order, without any format. <see cref="HtmlPage"/> and <see cref="TextPage"/> render it.</summary>
internal sealed record ReportPage
{
    public required Language Language { get; init; }

    /// <summary>The heading of the page.</summary>
    public required string Heading { get; init; }

    /// <summary>Whether the heading is a name of a record, which stays Vietnamese in a page in another language.</summary>
    public bool IsName { get; init; }

    /// <summary>The title of the document; the heading when empty.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>What kind of report it is, above the heading; may be empty.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>The code of the procedure, after the kind; may be empty.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>Lines under the heading.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    public required IReadOnlyList<ReportBlock> Blocks { get; init; }

    /// <summary>Where the data come from.</summary>
    public IReadOnlyList<ReportBlock> Footer { get; init; } = [];

    /// <summary>How deep an item of a list a line of a record is: 0 none, 1 after a dash or bullet, 2 after a plus, which records use below dashes.</summary>
    public static int ItemLevel(string line) => line.Length < 2 ? 0 : line[0] switch
    {
        '-' or '–' or '—' or '•' or '▪' or '❖' or '✓' or '➢' or '●' or '·' => 1,
        '+' or '○' => 2,
        _ => 0,
    };
}
