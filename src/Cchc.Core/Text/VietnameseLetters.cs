namespace Cchc.Core.Text;

/// <summary>
/// Tables for the accented Vietnamese letters: which base letter, which shape (circumflex, breve, horn) and which tone make them.
/// The library has its own because <c>string.Normalize</c> silently does nothing under invariant globalization.
/// </summary>
internal static class VietnameseLetters
{
    // Each row: the shaped vowel without tone, then with grave, acute, hook above, tilde, dot below.
    private static readonly string[] Rows =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
        "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ",
        "OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "UÙÚỦŨỤ", "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
    ];

    private static readonly Dictionary<char, (char Shaped, int Tone)> Toned = BuildToned();

    /// <summary>Splits a composed letter into its shaped vowel and its tone (0 for none); false for any other character.</summary>
    public static bool TrySplit(char letter, out char shaped, out int tone)
    {
        var found = Toned.TryGetValue(letter, out var parts);
        (shaped, tone) = parts;
        return found;
    }

    /// <summary>Puts a tone on a shaped vowel; false when the pair is not a Vietnamese letter.</summary>
    public static bool TryTone(char shaped, int tone, out char letter)
    {
        foreach (var row in Rows)
        {
            if (row[0] == shaped)
            {
                letter = row[tone];
                return true;
            }
        }

        letter = shaped;
        return false;
    }

    /// <summary>Puts circumflex, breve or horn on a plain vowel; false when the pair is not a Vietnamese letter.</summary>
    public static bool TryShape(char vowel, char mark, out char shaped)
    {
        shaped = (vowel, mark) switch
        {
            ('a', '\u0306') => 'ă',
            ('A', '\u0306') => 'Ă',
            ('a', '\u0302') => 'â',
            ('A', '\u0302') => 'Â',
            ('e', '\u0302') => 'ê',
            ('E', '\u0302') => 'Ê',
            ('o', '\u0302') => 'ô',
            ('O', '\u0302') => 'Ô',
            ('o', '\u031B') => 'ơ',
            ('O', '\u031B') => 'Ơ',
            ('u', '\u031B') => 'ư',
            ('U', '\u031B') => 'Ư',
            _ => '\0',
        };
        return shaped != '\0';
    }

    /// <summary>The tone number of a combining tone mark (1 grave, 2 acute, 3 hook above, 4 tilde, 5 dot below), or 0.</summary>
    public static int ToneOf(char mark) => mark switch
    {
        '\u0300' or '\u0340' => 1,
        '\u0301' or '\u0341' => 2,
        '\u0309' => 3,
        '\u0303' => 4,
        '\u0323' => 5,
        _ => 0,
    };

    /// <summary>Whether the character is a combining mark of the range that Vietnamese text uses.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static Dictionary<char, (char Shaped, int Tone)> BuildToned()
    {
        var map = new Dictionary<char, (char, int)>(Rows.Length * 6);
        foreach (var row in Rows)
        {
            for (var tone = 0; tone < row.Length; tone++)
            {
                map.Add(row[tone], (row[0], tone));
            }
        }

        return map;
    }
}
