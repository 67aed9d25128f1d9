using System.Globalization;
using System.Text;
using System.Text.Json;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>Where a byte of a JSON line stands, as a path such as <c>channels[2].fees[0].amount</c>. Made by reading the line again: only findings pay for
/// it.</summary>
internal static class CatalogueJsonPath
{
    private const int LongestName = 40;

    /// <summary>The path of the token at a place, without the name of the record's kind.</summary>
    public static string Of(ReadOnlySpan<byte> json, long place, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(json, options);
        var open = new Stack<Level>();
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= place)
            {
                Step(ref reader, open, place);
            }
        }
        catch (JsonException)
        {
            // The damage itself is the place.
        }

        return Text(open);
    }

    private static void Step(ref Utf8JsonReader reader, Stack<Level> open, long place)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            open.Peek().Name = NameOf(ref reader);
            return;
        }

        var isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
        if (isEnd)
        {
            open.Pop();
        }
        else if (open.Count > 0)
        {
            open.Peek().Index++;
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.TokenStartIndex < place)
        {
            open.Push(new Level { IsArray = reader.TokenType == JsonTokenType.StartArray });
        }
    }

    private static string Text(Stack<Level> open)
    {
        var text = new StringBuilder();
        foreach (var level in open.Reverse().Skip(1))
        {
            if (level.IsArray)
            {
                text.Append('[').Append(Math.Max(level.Index, 0).ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else if (level.Name is { } name)
            {
                text.Append(text.Length > 0 ? "." : string.Empty).Append(name);
            }
        }

        return text.ToString();
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        var name = CatalogueParser.Shown(ref reader);
        return Shorten.To(name, LongestName);
    }

    private sealed class Level
    {
        public bool IsArray { get; set; }

        public int Index { get; set; } = -1;

        public string? Name { get; set; }
    }
}
