using System.Text;
using System.Text.Json;
using Cchc.Core.Text;

namespace Cchc.Core.Reading;

/// <summary>Where JSON is damaged, in two languages and with what stands there. The words of the parser are English alone, and for programmers.</summary>
internal static class DamagedJson
{
    /// <summary>How deeply what is read as one document may be nested.</summary>
    public const int DeepestDocument = 64;

    private const int Around = 12;

    /// <summary>The sentence: not valid JSON at that place, or nested too deeply.</summary>
    /// <param name="json">What was parsed, UTF-8.</param>
    /// <param name="error">What the parser said.</param>
    /// <param name="deepest">How deeply it may be nested.</param>
    public static BilingualText Sentence(ReadOnlySpan<byte> json, JsonException error, int deepest = DeepestDocument) =>
        Sentence(Place(json, error, null), deepest);

    /// <summary>The same for a record of several lines whose blanks were left out in reading: only what stands at the place tells it.</summary>
    public static BilingualText SentenceWithoutNumbers(ReadOnlySpan<byte> json, JsonException error)
    {
        var near = Near(json, error.LineNumber ?? 0, Column(error));
        return Sentence(near.Length == 0 ? new("chỗ kết thúc", "its end") : new($"chỗ{near}", $"the place{near}"), DeepestDocument);
    }

    /// <summary>The place alone: byte 10 of the line (…"hours": NaN…).</summary>
    /// <param name="json">What was parsed, UTF-8.</param>
    /// <param name="error">What the parser said.</param>
    /// <param name="line">The line in what was parsed; null where the finding names it.</param>
    public static BilingualText Place(ReadOnlySpan<byte> json, JsonException error, long? line)
    {
        var column = Column(error);
        var near = Near(json, error.LineNumber ?? 0, column);
        return new($"byte thứ {column} của dòng{(line is null ? string.Empty : $" thứ {line} trong đó")}{near}",
            $"byte {column} of {(line is null ? "the line" : $"its line {line}")}{near}");
    }

    private static BilingualText Sentence(BilingualText place, int deepest) => new(
        $"không phải JSON hợp lệ tại {place.Vi}, hoặc lồng quá {deepest} tầng", $"not valid JSON at {place.En}, or nested more than {deepest} levels deep");

    private static long Column(JsonException error) => (error.BytePositionInLine ?? 0) + 1;

    // What stands around the place, in brackets; nothing at the end of a text where only blanks stand before. What cannot be shown is told by U+FFFD, so that
    // the place does not look right.
    private static string Near(ReadOnlySpan<byte> json, long feeds, long column)
    {
        var start = 0;
        for (; feeds > 0; feeds--)
        {
            var end = json.Slice(start).IndexOf((byte)'\n');
            start += end < 0 ? 0 : end + 1;
        }

        var at = (int)Math.Min(json.Length, start + column - 1);
        var (first, last) = (Math.Max(start, at - Around), Math.Min(json.Length, at + Around));
        while (first < at && IsInsideLetter(json, first))
        {
            first++;
        }

        while (last > at + 1 && last < json.Length && IsInsideLetter(json, last))
        {
            last--;
        }

        var shown = new StringBuilder();
        foreach (var c in Encoding.UTF8.GetString(json.Slice(first, last - first).ToArray()))
        {
            shown.Append(char.IsControl(c) && !char.IsWhiteSpace(c) ? '\uFFFD' : c);
        }

        var text = PlainLine.Of(shown.ToString());
        return text.Length == 0 ? string.Empty : $" (…{text}…)";
    }

    private static bool IsInsideLetter(ReadOnlySpan<byte> json, int at) => (json[at] & 0xC0) == 0x80;
}
