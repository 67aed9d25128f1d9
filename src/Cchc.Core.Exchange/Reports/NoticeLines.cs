namespace Cchc.Core.Exchange.Reports;

/// <summary>How the lines of a record show that they are items of a list.</summary>
internal static class NoticeLines
{
    /// <summary>How deep an item a line is: 0 none, 1 after a dash or bullet, 2 after a plus, which records use below dashes.</summary>
    public static int ItemLevel(string line) => line.Length < 2 ? 0 : line[0] switch
    {
        '-' or '–' or '—' or '•' or '▪' or '❖' or '✓' or '➢' or '●' or '·' => 1,
        '+' or '○' => 2,
        _ => 0,
    };
}
