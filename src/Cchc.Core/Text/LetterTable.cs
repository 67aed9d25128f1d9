namespace Cchc.Core.Text;

/// <summary>
/// What each character is to a reader of Vietnamese: plain letter, letter of the alphabet with its shape, tone, case. One flat table, made
/// from <see cref="VietnameseLetters"/>, so that a text is folded or compared with one look-up a character and alike on every machine.
/// </summary>
internal static class LetterTable
{
    /// <summary>The letters in dictionary order; <c>f j w z</c> in their Latin places. A letter's place here, from 1, is its weight.</summary>
    public const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private const int Size = 0x1F00;

    // Latin letters of other languages, so that names of firms and foreign places fold too; a hyphen means that there is no plain letter.
    private const string Latin1 = "aaaaaaaceeeeiiiiđnooooo-ouuuuy--aaaaaaaceeeeiiiiđnooooo-ouuuuy-y";

    private static readonly uint[] Cells = Build();

    /// <summary>The cell of a character.</summary>
    public static LetterCell Of(char c) => c < Size ? new LetterCell(Cells[c]) : Far(c);

    // The Kelvin sign is a k.
    private static LetterCell Far(char c) => char.ToLowerInvariant(c) is < (char)Size and var lower ? new LetterCell(Cells[lower]) : Rare(c);

    private static uint[] Build()
    {
        var cells = new uint[Size];
        for (var i = 0; i < Size; i++)
        {
            cells[i] = Rare((char)i).Bits;
        }

        for (var i = 0; i < Latin1.Length; i++)
        {
            if (Latin1[i] != '-')
            {
                cells[0xC0 + i] = Letter(Latin1[i], 0, upper: i < 0x20);
            }
        }

        for (var c = 'a'; c <= 'z'; c++)
        {
            cells[c] = Letter(c, 0, upper: false);
            cells[c - 32] = Letter(c, 0, upper: true);
        }

        (cells['đ'], cells['Đ']) = (Letter('đ', 0, upper: false), Letter('đ', 0, upper: true));
        foreach (var shaped in "aăâeêioôơuưy")
        {
            for (var tone = 0; tone <= 5; tone++)
            {
                VietnameseLetters.TryTone(shaped, tone, out var lower);
                VietnameseLetters.TryTone(UpperOf(shaped), tone, out var upper);
                cells[lower] = Letter(shaped, tone, upper: false);
                cells[upper] = Letter(shaped, tone, upper: true);
            }
        }

        // Capitals beyond the blocks above follow their small letters: Ÿ, İ.
        cells[0x130] = Letter('i', 0, upper: true);
        for (var i = 0x100; i < Size; i++)
        {
            var lower = char.ToLowerInvariant((char)i);
            if (lower != i && lower < 0x100)
            {
                cells[i] = cells[lower];
            }
        }

        return cells;
    }

    private static char UpperOf(char shaped) => "AĂÂEÊIOÔƠUƯY"["aăâeêioôơuưy".IndexOf(shaped)];

    private static uint Letter(char shaped, int tone, bool upper)
    {
        var plain = shaped switch { 'ă' or 'â' => 'a', 'đ' => 'd', 'ê' => 'e', 'ô' or 'ơ' => 'o', 'ư' => 'u', _ => shaped };
        return LetterCell.Pack(LetterClass.Letter, plain, Alphabet.IndexOf(shaped) + 1, tone, upper);
    }

    private static LetterCell Rare(char c)
    {
        if (c is >= '0' and <= '9')
        {
            return new LetterCell(LetterCell.Pack(LetterClass.Digit, c, 0, 0, upper: false));
        }

        // Marks and invisible characters belong to the letter before them; half a surrogate pair is nothing one can look for.
        var kind = VietnameseLetters.IsMark(c) || VietnameseText.IsInvisible(c) ? LetterClass.Nothing
            : char.IsLetterOrDigit(c) ? LetterClass.Letter
            : LetterClass.Separator;
        return new LetterCell(LetterCell.Pack(kind, kind == LetterClass.Letter ? char.ToLowerInvariant(c) : '\0', 0, 0, upper: false));
    }
}
