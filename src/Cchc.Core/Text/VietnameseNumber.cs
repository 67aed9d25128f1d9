namespace Cchc.Core.Text;

/// <summary>Vietnamese number words (số bằng chữ) from 0 to 999.</summary>
internal static class VietnameseNumber
{
    /// <summary>Reads a run of number words as one number; false when they are not one.</summary>
    /// <param name="words">Lower-case words in NFC.</param>
    /// <param name="start">The first word.</param>
    /// <param name="count">How many words.</param>
    /// <param name="value">The number.</param>
    public static bool TryRead(IReadOnlyList<string> words, int start, int count, out int value)
    {
        value = 0;
        var i = start;
        var end = start + count;
        if (i + 1 < end && words[i + 1] == "trăm" && Digit(words[i]) is > 0 and var hundreds)
        {
            value = hundreds * 100;
            i += 2;
            if (i == end)
            {
                return true;
            }

            if (words[i] is "linh" or "lẻ")
            {
                i++;
                return i + 1 == end && Digit(words[i]) is > 0 and var single && Sum(ref value, single);
            }
        }

        return TryTens(words, i, end, ref value);
    }

    private static bool TryTens(IReadOnlyList<string> words, int i, int end, ref int value)
    {
        switch (end - i)
        {
            case 1 when words[i] == "mười":
                return Sum(ref value, 10);
            case 1 when value == 0:
                return Digit(words[i]) is >= 0 and var digit && Sum(ref value, digit);
            case 2 when words[i] == "mười":
                return UnitAfterTen(words[i + 1]) is > 0 and var unit && Sum(ref value, 10 + unit);
            case 2 when words[i + 1] is "mươi" or "chục":
                return Digit(words[i]) is > 1 and var tens && Sum(ref value, tens * 10);
            case 2 when words[i + 1] is "mốt" or "lăm":
                return Digit(words[i]) is > 1 and var spoken && Sum(ref value, (spoken * 10) + UnitAfterTens(words[i + 1]));
            case 3 when words[i + 1] == "mươi":
                return Digit(words[i]) is > 1 and var ten && UnitAfterTens(words[i + 2]) is > 0 and var last && Sum(ref value, (ten * 10) + last);
            default:
                return false;
        }
    }

    private static bool Sum(ref int value, int more)
    {
        value += more;
        return true;
    }

    private static int UnitAfterTens(string word) => word switch
    {
        "mốt" => 1,
        "tư" => 4,
        _ => UnitAfterTen(word),
    };

    private static int UnitAfterTen(string word) => word == "lăm" || word == "nhăm" ? 5 : Digit(word);

    private static int Digit(string word) => word switch
    {
        "không" => 0,
        "một" => 1,
        "hai" => 2,
        "ba" => 3,
        "bốn" => 4,
        "năm" => 5,
        "sáu" => 6,
        "bảy" or "bẩy" => 7,
        "tám" => 8,
        "chín" => 9,
        _ => -1,
    };
}
