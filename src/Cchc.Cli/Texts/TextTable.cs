using System.Text;
using System.Text.Json;
using Cchc.Core.Text;

namespace Cchc.Cli.Texts;

/// <summary>
/// The texts of one language: an embedded JSON object of keys and texts, a line each. A command says a dozen of a thousand: the object is not read as a whole,
/// a text is looked up where it stands. A test holds that all languages have the same keys and places to fill, and that every text is found.
/// </summary>
internal sealed class TextTable
{
    private readonly byte[] json;

    private TextTable(byte[] json) => this.json = json;

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is none: a fault of the program, which the tests find.</exception>
    public string this[string key]
    {
        get
        {
            // Within a text there is no line end: this is a member's name.
            var name = Encoding.UTF8.GetBytes($"\n  \"{key}\": \"");
            var start = json.AsSpan().IndexOf(name);
            return start >= 0 ? TextAt(start + name.Length) : throw new KeyNotFoundException($"There is no text \"{key}\".");
        }
    }

    public static TextTable Read(Language language)
    {
        using var stream = typeof(TextTable).Assembly.GetManifestResourceStream($"Cchc.Cli.Texts.{NameOf(language)}.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new TextTable(bytes);
    }

    /// <summary>The name of a language as one types it.</summary>
    public static string NameOf(Language language) => language == Language.Vietnamese ? "vi" : "en";

    private string TextAt(int start)
    {
        var end = start;
        var isEscaped = false;
        for (; json[end] != (byte)'"'; end++)
        {
            if (json[end] == (byte)'\\')
            {
                isEscaped = true;
                end++;
            }
        }

        return isEscaped ? Unescaped(json.AsSpan(start - 1, end - start + 2)) : Encoding.UTF8.GetString(json, start, end - start);
    }

    private static string Unescaped(ReadOnlySpan<byte> quoted)
    {
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        return reader.GetString()!;
    }
}
