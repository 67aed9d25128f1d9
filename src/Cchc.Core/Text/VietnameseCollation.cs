namespace Cchc.Core.Text;

/// <summary>
/// The dictionary order of Vietnamese, for lists of names. Texts are compared syllable by syllable; in a syllable first the letters
/// (a ă â b c d đ e ê … o ô ơ … u ư … y, with f j w z in their Latin places), then the tone (none, huyền, hỏi, ngã, sắc, nặng). So
/// <c>tuân thủ</c> comes before <c>tuần chay</c>, as in printed dictionaries. Only between texts alike in all syllables does case
/// decide, small before capital.
/// </summary>
/// <remarks>
/// The letters and their order are those of the alphabet taught in schools; the order of tones is that of the Unicode CLDR collation for
/// <c>vi</c> (grave, hook above, tilde, acute, dot below), one of several in use. CLDR, unlike dictionaries, compares the letters of the whole text before
/// any tone; this order does not. Digits come before letters, and a run of them compares as a number. White space and punctuation only
/// separate. The position of the tone mark does not matter: <c>hoà</c> and <c>hòa</c> are neighbours. Remaining ties are broken by ordinal order, so
/// the result is 0 only for equal strings. Null comes first. The same on every machine, invariant globalization included.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using System.Linq;
/// using Cchc.Core.Text;
///
/// var names = new[] { "tuần chay", "Đà Nẵng", "tuân thủ", "Dĩ An" };
///
/// Console.WriteLine(string.Join(", ", names.OrderBy(name =&gt; name, VietnameseCollation.Instance))); // Dĩ An, Đà Nẵng, tuân thủ, tuần chay
/// </code>
/// </example>
public sealed class VietnameseCollation : IComparer<string?>
{
    // By tone number of VietnameseLetters: none, grave, acute, hook above, tilde, dot below.
    private const string ToneRanks = "014235";

    private VietnameseCollation()
    {
    }

    /// <summary>The one instance.</summary>
    public static VietnameseCollation Instance { get; } = new();

    /// <summary>Compares two texts.</summary>
    /// <param name="x">A text or null.</param>
    /// <param name="y">A text or null.</param>
    /// <returns>Negative when <paramref name="x"/> comes first, positive when <paramref name="y"/> does, 0 for equal strings.</returns>
    public int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
        {
            return 0;
        }

        if (x is null || y is null)
        {
            return x is null ? -1 : 1;
        }

        var order = CompareSyllables(x.AsSpan(), y.AsSpan(), out var byCase);
        order = order != 0 ? order : byCase;
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    /// <summary>Compares letters and tones alone; what case would decide is given apart.</summary>
    internal static int CompareSyllables(ReadOnlySpan<char> x, ReadOnlySpan<char> y, out int byCase)
    {
        var left = new CollationReader(x);
        var right = new CollationReader(y);
        byCase = 0;
        while (true)
        {
            var (hasLeft, hasRight) = (left.MoveToSyllable(), right.MoveToSyllable());
            if (!hasLeft || !hasRight)
            {
                return hasLeft ? 1 : hasRight ? -1 : 0;
            }

            bool goLeft, goRight;
            do
            {
                var order = left.Element.CompareTo(right.Element);
                order = order != 0 ? order : left.CompareNumber(in right);
                if (order != 0)
                {
                    return order;
                }

                byCase = byCase != 0 ? byCase : left.IsUpper.CompareTo(right.IsUpper);
                (goLeft, goRight) = (left.MoveInSyllable(), right.MoveInSyllable());
            }
            while (goLeft && goRight);

            var rest = goLeft ? 1 : goRight ? -1 : left.Tones.CompareTo(right.Tones);
            if (rest != 0)
            {
                return rest;
            }
        }
    }

    /// <summary>Reads syllables: runs of letters and digits; a run of digits is one element.</summary>
    private ref struct CollationReader(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;
        private LetterScanner scanner = new(text);
        private bool ahead;
        private bool ended;
        private int numberStart;
        private int numberEnd;

        /// <summary>What is compared first: 0 for a number, then the alphabet, then other scripts.</summary>
        public int Element { get; private set; }

        public bool IsUpper { get; private set; }

        /// <summary>The tones of the syllable in their order, as one number; which letter carries them does not matter.</summary>
        public ulong Tones { get; private set; }

        public bool MoveToSyllable()
        {
            Tones = 0;
            while (Peek())
            {
                if (scanner.Class != LetterClass.Separator)
                {
                    Take();
                    return true;
                }

                ahead = false;
            }

            return false;
        }

        public bool MoveInSyllable()
        {
            if (!Peek() || scanner.Class == LetterClass.Separator)
            {
                return false;
            }

            Take();
            return true;
        }

        /// <summary>Compares two numbers of any length by value; 0 where either is a letter.</summary>
        public readonly int CompareNumber(in CollationReader other)
        {
            if (Element != 0)
            {
                return 0;
            }

            var order = (numberEnd - numberStart).CompareTo(other.numberEnd - other.numberStart);
            return order != 0
                ? order
                : text.Slice(numberStart, numberEnd - numberStart).SequenceCompareTo(other.text.Slice(other.numberStart, other.numberEnd - other.numberStart));
        }

        private bool Peek()
        {
            if (!ahead && !ended)
            {
                ahead = scanner.MoveNext();
                ended = !ahead;
            }

            return ahead;
        }

        private void Take()
        {
            ahead = false;
            if (scanner.Class == LetterClass.Digit)
            {
                TakeNumber();
                return;
            }

            Element = scanner.Weight != 0 ? scanner.Weight : 64 + scanner.Plain;
            IsUpper = scanner.IsUpper;
            if (scanner.Tone != 0)
            {
                Tones = unchecked((Tones * 6) + (ulong)(ToneRanks[scanner.Tone] - '0'));
            }
        }

        private void TakeNumber()
        {
            (Element, IsUpper, numberStart, numberEnd) = (0, false, scanner.Start, scanner.Start + 1);
            while (Peek() && scanner.Class == LetterClass.Digit)
            {
                // Marks between digits are dropped by the scanner: such a run ends before them, as it cannot be compared in place.
                if (scanner.Start != numberEnd)
                {
                    break;
                }

                numberEnd++;
                ahead = false;
            }

            while (numberStart < numberEnd && text[numberStart] == '0')
            {
                numberStart++;
            }
        }
    }
}
