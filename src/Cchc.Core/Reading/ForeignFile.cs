using System.Text;
using Cchc.Core.Text;

namespace Cchc.Core.Reading;

/// <summary>What a file is that people give where JSON is needed: told by its first bytes, in one sentence without words of programmers.</summary>
internal static class ForeignFile
{
    private const int Shown = 24;

    private static readonly (byte[] Head, BilingualText Name)[] Known =
    [
        (Bytes("%PDF"), new("tệp PDF", "a PDF file")),
        (Bytes("PK\u0003\u0004"), new("tệp Excel, Word hoặc tệp nén (zip)", "a workbook, a Word document or a zip file")),
        ([0xD0, 0xCF, 0x11, 0xE0], new("tệp Excel hoặc Word đời cũ", "an older file of Excel or Word")),
        ([0x89, 0x50, 0x4E, 0x47], new("tệp ảnh PNG", "a PNG picture")),
        ([0xFF, 0xD8, 0xFF], new("tệp ảnh JPEG", "a JPEG picture")),
        (Bytes("{\\rtf"), new("tệp văn bản RTF", "an RTF document")),
        (Bytes("<"), new("trang web hoặc tệp XML", "a web page or XML")),
    ];

    /// <summary>Pictures, PDF and documents, which no command reads: a word for it; null for anything else.</summary>
    /// <param name="head">The first bytes of a file, at least eight where it has as many.</param>
    public static BilingualText? Picture(ReadOnlySpan<byte> head)
    {
        foreach (var at in new[] { 0, 3, 4, 5 })
        {
            if (Begins(head, Known[at].Head))
            {
                return Known[at].Name;
            }
        }

        return null;
    }

    /// <summary>That a file is no JSON: a known kind of file, or a text that begins with neither brace nor bracket; null where it may be JSON.</summary>
    /// <param name="file">The file, without a byte order mark.</param>
    public static BilingualText? Of(ReadOnlySpan<byte> file)
    {
        if (OfKnownKind(file) is { } known)
        {
            return known;
        }

        var content = file.Slice(Utf8.Blank(file, withFeeds: true));
        if (content.Length == 0 || content[0] is not (> (byte)' ' and < 0x7F) and not >= 0xC3 || IsJsonStart(content))
        {
            return null;
        }

        var end = content.IndexOfAny((byte)'\n', (byte)'\r');
        var line = PlainLine.Of(Encoding.UTF8.GetString(content.Slice(0, Math.Min(end < 0 ? content.Length : end, 200)).ToArray()));
        var shown = Shorten.To(line, Shown);
        return new BilingualText($"tệp bắt đầu bằng “{shown}”, không phải dạng JSON (bắt đầu bằng dấu {{)",
            $"the file begins with “{shown}” and is no JSON, which begins with {{");
    }

    /// <summary>That a file is of a known kind that is no JSON; null for any other.</summary>
    /// <param name="file">The file or its first bytes.</param>
    public static BilingualText? OfKnownKind(ReadOnlySpan<byte> file)
    {
        foreach (var (head, name) in Known)
        {
            if (Begins(file, head))
            {
                return new BilingualText($"đây là {name.Vi}; cần tệp dạng JSON", $"this is {name.En}; JSON is needed");
            }
        }

        return null;
    }

    // Whatever a JSON value can begin with is left to its parser, which says where it is damaged.
    private static bool IsJsonStart(ReadOnlySpan<byte> content) => content[0] is (byte)'{' or (byte)'[' or (byte)'"' or (byte)'-'
        or (>= (byte)'0' and <= (byte)'9') or (byte)'/' or (byte)'}' or (byte)']' or (byte)','
        || Begins(content, Bytes("true")) || Begins(content, Bytes("false")) || Begins(content, Bytes("null"));

    private static bool Begins(ReadOnlySpan<byte> file, ReadOnlySpan<byte> head) =>
        file.Length >= head.Length && file.Slice(0, head.Length).SequenceEqual(head);

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);
}
