namespace Cchc.Core.Text;

/// <summary>
/// Goes through a text letter by letter: a letter and the combining marks behind it are one step, so composed, decomposed and mixed text
/// give the same steps. Invisible characters are passed over.
/// </summary>
internal ref struct LetterScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int next;

    /// <summary>The kind of character at the current position.</summary>
    public LetterClass Class { get; private set; }

    /// <summary>The letter in lower case without marks, or the digit.</summary>
    public char Plain { get; private set; }

    /// <summary>Its place in the alphabet from 1, shape included; 0 for digits and other scripts.</summary>
    public int Weight { get; private set; }

    /// <summary>Its tone, 0 for none.</summary>
    public int Tone { get; private set; }

    /// <summary>Whether it is a capital.</summary>
    public bool IsUpper { get; private set; }

    /// <summary>Where the step begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the next step begins: behind the marks.</summary>
    public readonly int End => next;

    /// <summary>The letter in lower case with its shape but no tone: <c>đ</c>, <c>ê</c>.</summary>
    public readonly char Shaped => Weight == 0 ? Plain : LetterTable.Alphabet[Weight - 1];

    /// <summary>Goes one step on; false at the end of the text.</summary>
    public bool MoveNext()
    {
        while (next < text.Length)
        {
            Start = next;
            var cell = LetterTable.Of(text[next++]);
            if (cell.Class == LetterClass.Nothing)
            {
                continue;
            }

            (Class, Plain, Weight, Tone, IsUpper) = (cell.Class, cell.Plain, cell.Weight, cell.Tone, cell.IsUpper);
            while (next < text.Length && text[next] >= '\u00AD' && LetterTable.Of(text[next]).Class == LetterClass.Nothing)
            {
                Mark(text[next++]);
            }

            return true;
        }

        return false;
    }

    private void Mark(char mark)
    {
        if (Weight == 0)
        {
            return;
        }

        var tone = VietnameseLetters.ToneOf(mark);
        if (tone != 0)
        {
            Tone = tone;
        }
        else if (VietnameseLetters.TryShape(Shaped, mark, out var shaped))
        {
            Weight = LetterTable.Alphabet.IndexOf(shaped) + 1;
        }
    }
}
