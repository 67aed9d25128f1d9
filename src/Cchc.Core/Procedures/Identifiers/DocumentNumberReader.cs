using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Identifiers;

/// <summary>What was read of a document's number. <see cref="Key"/> is the same for all ways of writing it.</summary>
internal sealed class DocumentNumberParts(string number, int? year, string type, string issuer, string? locality, string key)
{
    public string Number { get; } = number;
    public int? Year { get; } = year;
    public string Type { get; } = type;
    public string Issuer { get; } = issuer;
    public string? Locality { get; } = locality;
    public string Key { get; } = key;
}

/// <summary>
/// Finds the one number in a text such as "Nghị định số 104/2022/NĐ-CP ngày 21/12/2022 của Chính phủ". Each place where a number may begin
/// is tried once and looks a bounded way ahead, so the work is linear.
/// </summary>
internal static class DocumentNumberReader
{
    public static DocumentNumberParts? Read(string value)
    {
        var text = IdentifierText.Fold(value);
        DocumentNumberParts? found = null;
        var i = 0;
        while (i < text.Length)
        {
            if (!AsciiDigit.Is(text[i]))
            {
                i++;
                continue;
            }

            if (MayBegin(text, i) && DocumentNumberScan.Read(text, value, i, out var end) is { } parts)
            {
                if (found is not null && found.Key != parts.Key)
                {
                    return null; // two documents: neither is the one
                }

                found = parts;
                i = end;
                continue;
            }

            while (i < text.Length && AsciiDigit.Is(text[i]))
            {
                i++;
            }
        }

        return found;
    }

    /// <summary>A number does not begin inside another number (12/21/2025) nor inside a word, unless that is a kind or "số" (TT43/2023).</summary>
    private static bool MayBegin(string text, int start)
    {
        if (start == 0)
        {
            return true;
        }

        var previous = text[start - 1];
        if (previous is '.' or '/' or '-' or '_')
        {
            return start == 1 || !AsciiDigit.Is(text[start - 2]);
        }

        if (!IdentifierText.IsLetter(previous))
        {
            return !char.IsLetterOrDigit(previous);
        }

        var from = start;
        while (from > 0 && start - from <= 5 && IdentifierText.IsLetterOrDigit(text[from - 1]))
        {
            from--;
        }

        var word = text.Substring(from, start - from);
        return word == "SO" || DocumentTypes.IsKnown(word);
    }
}
