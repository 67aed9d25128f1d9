using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Cchc.Core.Text;

namespace Cchc.Cli.Texts;

/// <summary>
/// What the command says, in the language in use and in no other: its own words from the table of that language (Texts/vi.json, Texts/en.json), those of the
/// library from their bilingual texts. The language is set once, when the command starts.
/// </summary>
internal static partial class Say
{
    private const char Minus = '−';

    private static TextTable? table;

    /// <summary>The language in use.</summary>
    public static Language Language { get; private set; } = Language.Vietnamese;

    public static bool IsVietnamese => Language == Language.Vietnamese;

    /// <summary>Chooses the language; its table is read when the first word is said.</summary>
    public static void Use(Language language) => (Language, table) = (language, null);

    /// <summary>A text of the command.</summary>
    /// <param name="key">Its key, such as <c>deadline.due</c>.</param>
    /// <param name="values">What stands at {0}, {1} …; numbers with the decimal mark of the language.</param>
    public static string Text(string key, params object?[] values)
    {
        var text = (table ??= TextTable.Read(Language))[key];
        return values.Length == 0 ? text : Filled(text, values);
    }

    /// <summary>A text of the library.</summary>
    public static string In(BilingualText text) => text.In(Language);

    /// <summary>An example line: its days and moments as one types them in the language.</summary>
    public static string Example(string line) => !IsVietnamese ? line
        : DayOfExample().Replace(line, found => found.Groups["hour"].Success ? found.Result("\"${d}/${m}/${y} ${hour}\"") : found.Result("${d}/${m}/${y}"));

    /// <summary>A number for people, with the decimal mark of the language.</summary>
    public static string Number(decimal value, string format = "0.##")
    {
        var text = value.ToString(format, CultureInfo.InvariantCulture).Replace('-', Minus);
        return IsVietnamese ? text.Replace('.', ',') : text;
    }

    /// <summary>A whole number for people, in groups of three digits.</summary>
    public static string Grouped(long value)
    {
        var text = value.ToString("N0", CultureInfo.InvariantCulture).Replace('-', Minus);
        return IsVietnamese ? text.Replace(',', '.') : text;
    }

    [GeneratedRegex("(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})(T(?<hour>[0-9]{2}:[0-9]{2}))?(?![0-9-])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayOfExample();

    private static string Filled(string text, object?[] values)
    {
        var filled = new StringBuilder(text.Length + 32);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '{' && at + 2 < text.Length && text[at + 2] == '}' && text[at + 1] - '0' is >= 0 and var place && place < values.Length)
            {
                filled.Append(values[place] switch
                {
                    decimal number => Number(number),
                    IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
                    var value => value?.ToString(),
                });
                at += 2;
            }
            else
            {
                filled.Append(text[at]);
            }
        }

        return filled.ToString();
    }
}
