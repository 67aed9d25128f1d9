namespace Cchc.Core.Procedures.Identifiers;

/// <summary>The kinds of document that a number may name (Decree 30/2020/NĐ-CP appendix III, Law 64/2025/QH15), folded for comparison.</summary>
internal static class DocumentTypes
{
    public const string Decision = "QĐ";
    public const string Assembly = "QH";
    public const string StandingCommittee = "UBTVQH";

    // Folded sign, sign, folded full name, whether its numbers always have a year.
    private static readonly (string Folded, string Sign, string Name, bool NeedsYear)[] All =
    [
        ("ND", "NĐ", "NGHI DINH", true),
        ("TT", "TT", "THONG TU", true),
        ("TTLT", "TTLT", "THONG TU LIEN TICH", true),
        ("QD", Decision, "QUYET DINH", false),
        ("NQ", "NQ", "NGHI QUYET", false),
        ("NQLT", "NQLT", "NGHI QUYET LIEN TICH", true),
        ("CT", "CT", "CHI THI", false),
        ("PL", "PL", "PHAP LENH", true),
        ("L", "L", "LENH", false),
        ("VBHN", "VBHN", "VAN BAN HOP NHAT", false),
        ("TB", "TB", "THONG BAO", false),
        ("KH", "KH", "KE HOACH", false),
        ("CTR", "CTr", "CHUONG TRINH", false),
        ("HD", "HD", "HUONG DAN", false),
        ("QC", "QC", "QUY CHE", false),
        ("QYD", "QyĐ", "QUY DINH", false),
        ("KL", "KL", "KET LUAN", false),
        ("BC", "BC", "BAO CAO", false),
        ("TTR", "TTr", "TO TRINH", false),
        ("CD", "CĐ", "CONG DIEN", false),
        ("SL", "SL", "SAC LENH", false),
    ];

    private static readonly Dictionary<string, (string Sign, bool NeedsYear)> ByFolded =
        All.ToDictionary(type => type.Folded, type => (type.Sign, type.NeedsYear), StringComparer.Ordinal);

    public static bool IsKnown(string folded) => ByFolded.ContainsKey(folded);

    public static string SignOf(string folded) => ByFolded[folded].Sign;

    public static bool NeedsYear(string folded) => ByFolded[folded].NeedsYear;

    /// <summary>The kind, by sign or name, at the end of the words before a number, "số" passed over; null for none.</summary>
    public static string? EndOf(string words)
    {
        var text = words.TrimEnd(' ', '.', ':', '/', '-');
        if (EndsWithWord(text, "SO"))
        {
            text = text.Substring(0, text.Length - 2).TrimEnd(' ', '.', ':', '/', '-');
        }

        string? found = null;
        var length = 0;
        foreach (var (folded, _, name, _) in All)
        {
            foreach (var word in new[] { folded, name })
            {
                if (word.Length > length && EndsWithWord(text, word))
                {
                    (found, length) = (folded, word.Length);
                }
            }
        }

        return found;
    }

    private static bool EndsWithWord(string text, string word) =>
        text.EndsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !IdentifierText.IsLetterOrDigit(text[text.Length - word.Length - 1]));
}
