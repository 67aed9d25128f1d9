using System.Text.RegularExpressions;
using Cchc.Cli.Input;
using Cchc.Core.Text;

namespace Cchc.Cli.Tests.Languages;

/// <summary>Which words of a text belong to no language that it should be in.</summary>
internal static class Letters
{
    // Syllables of Vietnamese by their letters, which no official writes without a mark and every English text has.
    private static readonly string[] English = ["the", "on", "a", "he", "me", "be", "we", "so", "go", "an", "in", "is", "no", "do", "to", "can", "me", "by", "may", "day", "say", "one", "or"];
    private static readonly string[] BothLanguages = ["an", "in", "to", "do", "can", "may", "day", "so", "a", "on"];

    /// <summary>What is no Vietnamese word, each with the reason why it may stand in a Vietnamese text.</summary>
    private static readonly Dictionary<string, string> Allowed = Words(
        ("names of programs, formats and protocols", "cchc JSON CSV SQL ClickHouse HTML SVG CSS UTF gzip DOCX Word text json csv xlsx html svg ics docx PDF PNG JPEG zip sarif sql roff bash zsh fish pwsh PowerShell Excel TERM man SARIF JSON-LD CPSV AP Windows"),
        ("names of variables and keys", "CCHC LANG NOW NO COLOR Ctrl C B"),
        ("names of columns and members of files, as they are typed", "id received time procedure case channel rule pauses dueDate dueTime certainty otherDue dueByRules error pauseBasis from to"),
        ("names and values of data", "vn public sector sample quang nam national local docs explanation reference rules validation md vi en VNPT Fri uu"),
        ("signs of documents of law", "TTHC QH BNV TTg SHTT QLNV KSTT SCM VPCP TP BTP CP NĐ QĐ TT TB CV KQ QPPL HĐND UBND VKSNDTC HC TAND BXD BGTVT VND BLĐTBXH"),
        ("names of members of records, where a finding stands", "steps cases componentGroups legalBases channels activities note method agencies name number fields"),
        ("units as records state them, quoted", "OTHER WORKING DAY"),
        ("acronyms of Vietnamese; SA and CH stand behind an hour", "BHYT SA CH"),
        ("words that the official forms have", "email"),
        ("endings of names of files", "gz"),
        ("roman numbers and letters of lists", "I II III IV V VI VII VIII IX X TT STT T CN"));

    public static bool IsVietnamese(char c) => c > '\u007F' && char.IsLetter(c);

    /// <summary>The words that are no Vietnamese: neither a syllable nor allowed. Options, values of options, names of commands, of files, codes and dates are passed over.</summary>
    public static IEnumerable<string> NotVietnamese(string text, IEnumerable<string> typed)
    {
        var known = typed.ToHashSet(StringComparer.Ordinal);
        foreach (var chunk in Regex.Split(text, "[\\s]+").Select(chunk => chunk.Trim('"', '“', '”', '(', ')', ',', ';', ':', '.', '[', ']', '…', '\'', '*', '~', '!', '?', '·', '%')))
        {
            if (known.Contains(chunk) || IsCode(chunk))
            {
                continue;
            }

            foreach (var word in Regex.Matches(chunk, "\\p{L}{2,}").Select(match => match.Value)) // a letter alone names a point or a mark
            {
                if (!known.Contains(word) && !Allowed.ContainsKey(word) && !IsWord(word))
                {
                    yield return word;
                }
            }
        }
    }

    /// <summary>Options; what has a digit, a dot or an equal sign inside; paths; identifiers of data.</summary>
    private static bool IsCode(string chunk) =>
        chunk.StartsWith('-') || chunk.Any(char.IsAsciiDigit) || Regex.IsMatch(chunk, "[=/|\\\\@_]") || Regex.IsMatch(chunk, "^[A-Z]{2,}(-[A-Z]{2,})+$") || Regex.IsMatch(chunk, "\\w\\.\\w");

    // A syllable that ends with a stop has a mark; one of the common English words is none.
    private static bool IsWord(string word) => VietnameseSyllable.IsOne(word)
        && !(word.All(char.IsAscii) && (Regex.IsMatch(word, "(c|ch|p|t)$", RegexOptions.IgnoreCase) || English.Except(BothLanguages).Contains(word, StringComparer.OrdinalIgnoreCase)));

    private static Dictionary<string, string> Words(params (string Reason, string Words)[] groups) =>
        groups.SelectMany(group => group.Words.Split(' ').Select(word => (word, group.Reason))).DistinctBy(item => item.word).ToDictionary(item => item.word, item => item.Reason, StringComparer.Ordinal);
}
