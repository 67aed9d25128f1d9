namespace Cchc.Core.Text;

/// <summary>The kind of a character.</summary>
internal enum LetterClass
{
    Separator,
    Letter,
    Digit,
    Nothing,
}

/// <summary>One character as <see cref="LetterTable"/> knows it, in 32 bits.</summary>
internal readonly struct LetterCell(uint bits)
{
    public uint Bits { get; } = bits;

    /// <summary>The kind of character.</summary>
    public LetterClass Class => (LetterClass)(Bits >> 26 & 3);

    /// <summary>In lower case without any mark: <c>d</c> for <c>Đ</c>. Letters of other scripts in lower case.</summary>
    public char Plain => (char)(Bits & 0xFFFF);

    /// <summary>The place in <see cref="LetterTable.Alphabet"/> from 1; 0 for what is not a letter of it.</summary>
    public int Weight => (int)(Bits >> 16 & 63);

    /// <summary>The tone as <see cref="VietnameseLetters"/> numbers it; 0 for none.</summary>
    public int Tone => (int)(Bits >> 22 & 7);

    /// <summary>Whether it is a capital of the Latin alphabet.</summary>
    public bool IsUpper => (Bits >> 25 & 1) != 0;

    public static uint Pack(LetterClass kind, char plain, int weight, int tone, bool upper) =>
        plain | (uint)weight << 16 | (uint)tone << 22 | (upper ? 1u << 25 : 0) | (uint)kind << 26;
}
