using System.Text;

namespace Cchc.Core.Text;

/// <summary>
/// Vietnamese in the character sets before Unicode, told by what becomes of its words: one of the sets is meant where nearly all words with marks are
/// syllables of Vietnamese when they are read by it. Bytes of other languages, damaged UTF-8 and other files stay what they are.
/// </summary>
internal static class LegacyText
{
    private const int MostWords = 400;
    private const double Share = 0.8; // of the words with marks; names of firms and foreign places are the others

    // Where it differs from Latin-1 from A0 on; the tone marks stand behind their letter.
    private const string Windows1258Changes = "\u00C3\u0102\u00CC\u0300\u00D0\u0110\u00D2\u0309\u00D5\u01A0\u00DD\u01AF\u00DE\u0303\u00E3\u0103\u00EC\u0301"
        + "\u00F0\u0111\u00F2\u0323\u00F5\u01A1\u00FD\u01B0\u00FE\u20AB";

    // 80 to 9F; no character stands at the hyphens.
    private const string Windows1258Signs = "€-‚ƒ„…†‡ˆ‰-‹Œ----‘’“”•–—˜™-›œ--Ÿ";

    private const string Tcvn3Pairs = "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00ADư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễ"
        + "ÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ";

    private const string Vowels = "aăâeêioôơuưy";
    private const string VniTones = "ùøûõï"; // acute, grave, hook, tilde, dot, behind a letter
    private const string VniRoofs = "âáàåãä"; // the roof alone and with the tones in the same order
    private const string VniBreves = "êéèúüë";
    private const string VniSingles = "ñđôơöưííììæỉóĩòịîỵ";

    private const char NoLetter = '\u02AC'; // a letter, but none of Vietnamese

    private static readonly char[] Windows1258 = Table(Windows1258Changes, Windows1258Signs);
    private static readonly char[] Tcvn3 = Table(Tcvn3Pairs, null);

    /// <summary>The character of a byte in Windows-1258; 0 for one of the few bytes that it does not have.</summary>
    public static char OfWindows1258(byte value) => Windows1258[value];

    /// <summary>Which of the character sets bytes are written in; None for bytes that are no text.</summary>
    public static LegacyCharset Of(ReadOnlySpan<byte> bytes)
    {
        var latin = new char[bytes.Length];
        var isWindows = true;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < ' ' && bytes[i] is not ((byte)'\t' or (byte)'\n' or (byte)'\r'))
            {
                return LegacyCharset.None;
            }

            latin[i] = (char)bytes[i];
            isWindows &= Windows1258[bytes[i]] != '\0';
        }

        var text = new string(latin);
        return isWindows && Syllables(Decoded(text, Windows1258)) > 0 ? LegacyCharset.Windows1258 : Of(text);
    }

    /// <summary>Which of the sets a text is written in whose characters are in truth bytes, as when a file of such a font was saved as Unicode.</summary>
    public static LegacyCharset Of(string text)
    {
        var asItStands = Syllables(text); // "ký" is the same in TCVN3
        return Syllables(Decoded(text, Tcvn3)) > asItStands ? LegacyCharset.Tcvn3
            : Syllables(FromVni(text)) > asItStands ? LegacyCharset.Vni
            : LegacyCharset.None;
    }

    /// <summary>How people call a character set.</summary>
    public static string NameOf(LegacyCharset charset) => charset switch
    {
        LegacyCharset.Windows1258 => "Windows-1258",
        LegacyCharset.Tcvn3 => "TCVN3 (ABC)",
        LegacyCharset.Vni => "VNI",
        _ => "?",
    };

    // How many words with marks are syllables; 0 where too many others have marks. A word with marks has a letter that is not in ASCII; one letter alone tells
    // nothing.
    private static int Syllables(string decoded)
    {
        var text = VietnameseText.ToNfc(decoded);
        var (words, good, start, hasMarks) = (0, 0, 0, false);
        for (var at = 0; at <= text.Length && words < MostWords; at++)
        {
            if (at < text.Length && char.IsLetter(text[at]))
            {
                hasMarks |= text[at] >= '\u0080';
                continue;
            }

            if (hasMarks && at > start + 1)
            {
                words++;
                good += VietnameseSyllable.IsOne(text.Substring(start, at - start)) ? 1 : 0;
            }

            (start, hasMarks) = (at + 1, false);
        }

        return good >= words * Share ? good : 0;
    }

    private static string Decoded(string piece, char[] table)
    {
        var decoded = new StringBuilder(piece.Length);
        foreach (var c in piece)
        {
            decoded.Append(c < table.Length ? table[c] : c);
        }

        return decoded.ToString();
    }

    private static string FromVni(string piece)
    {
        var decoded = new StringBuilder(piece.Length);
        foreach (var upper in piece)
        {
            var c = char.ToLowerInvariant(upper);
            var before = decoded.Length > 0 ? decoded[decoded.Length - 1] : '\0';
            if (before != '\0' && Vowels.Contains(before) && Marked(before, c) is { } marked)
            {
                decoded.Length--;
                decoded.Append(marked);
            }
            else
            {
                var single = VniSingles.IndexOf(c);
                decoded.Append(single >= 0 && single % 2 == 0 ? VniSingles[single + 1] : c);
            }
        }

        return decoded.ToString();
    }

    private static string? Marked(char letter, char mark)
    {
        const string tones = "\u0301\u0300\u0309\u0303\u0323";
        if (VniTones.IndexOf(mark) is >= 0 and var tone)
        {
            return VietnameseText.ToNfc($"{letter}{tones[tone]}");
        }

        var (shape, number) = letter is 'a' or 'e' or 'o' && VniRoofs.IndexOf(mark) is >= 0 and var roof ? ('\u0302', roof)
            : letter == 'a' && VniBreves.IndexOf(mark) is >= 0 and var breve ? ('\u0306', breve)
            : ('\0', 0);
        return shape == '\0' ? null : VietnameseText.ToNfc($"{letter}{shape}{(number == 0 ? string.Empty : tones[number - 1].ToString())}");
    }

    private static char[] Table(string pairs, string? signs)
    {
        var table = new char[256];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = signs is null && i >= 0x80 ? NoLetter : (char)i;
        }

        for (var i = 0; signs is not null && i < signs.Length; i++)
        {
            table[0x80 + i] = signs[i] == '-' ? '\0' : signs[i];
        }

        for (var i = 0; i < pairs.Length; i += 2)
        {
            table[pairs[i]] = pairs[i + 1];
        }

        return table;
    }
}

/// <summary>How Vietnamese was written before Unicode, one byte a letter or two.</summary>
internal enum LegacyCharset : byte
{
    /// <summary>None of these, or nothing that tells.</summary>
    None = 0,

    /// <summary>Letters, and marks as letters of their own behind them: "CSV" of a Vietnamese Windows.</summary>
    Windows1258,

    /// <summary>TCVN 5712:1993 (ABC): fonts whose names begin with .Vn.</summary>
    Tcvn3,

    /// <summary>VNI: fonts whose names begin with VNI-.</summary>
    Vni,
}
