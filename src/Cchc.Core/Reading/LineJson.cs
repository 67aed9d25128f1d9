using System.Text;
using System.Text.Json;
using Cchc.Core.Text;

namespace Cchc.Core.Reading;

/// <summary>A JSON value that knows its line, so that a finding can say where. Members keep their order; a name may be given more than once.</summary>
internal sealed class LineJson(JsonTokenType kind, int line, string? text)
{
    /// <summary>How deeply a file may be nested unless its format says otherwise; layers and events need five.</summary>
    public const int DeepestNesting = 8;

    private readonly List<(string Name, LineJson Value)> members = [];

    /// <summary>StartObject, StartArray, String, Number, True, False or Null.</summary>
    public JsonTokenType Kind { get; } = kind;

    /// <summary>The line on which the value begins, counted from 1.</summary>
    public int Line { get; } = line;

    /// <summary>A string's or a number's text; null for everything else, and for a string that is not valid UTF-8.</summary>
    public string? Text { get; } = text;

    /// <summary>Whether it is a string that is not valid UTF-8, half a surrogate pair for instance.</summary>
    public bool IsDamaged => Kind == JsonTokenType.String && Text is null;

    /// <summary>The members of an object, or the items of an array with empty names.</summary>
    public IReadOnlyList<(string Name, LineJson Value)> Members => members;

    /// <summary>The first member of that name; null when there is none.</summary>
    public LineJson? this[string name]
    {
        get
        {
            foreach (var member in members)
            {
                if (member.Name == name)
                {
                    return member.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The first member of that name, unless it is missing or null.</summary>
    public LineJson? Given(string name) => this[name] is { Kind: not JsonTokenType.Null } value ? value : null;

    /// <summary>Reads one JSON value.</summary>
    /// <param name="json">UTF-8 without a byte order mark.</param>
    /// <param name="deepest">How deeply it may be nested.</param>
    /// <exception cref="JsonException">It is no JSON, or nested too deeply; the exception knows the line.</exception>
    public static LineJson Parse(ReadOnlySpan<byte> json, int deepest = DeepestNesting)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = deepest });
        var lines = new LineCounter();
        var open = new Stack<LineJson>();
        var name = string.Empty;
        LineJson? root = null;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = Valid(ref reader) ?? "\uFFFD";
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
                default:
                    var value = new LineJson(reader.TokenType, lines.At(json, (int)reader.TokenStartIndex), TextOf(ref reader));
                    root ??= value;
                    if (open.Count > 0)
                    {
                        open.Peek().members.Add((name, value));
                    }

                    name = string.Empty;
                    if (value.Kind is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        open.Push(value);
                    }

                    break;
            }
        }

        return root!; // an empty text is a JsonException of the reader
    }

    private static string? Valid(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? TextOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => Valid(ref reader),
        JsonTokenType.Number => Encoding.ASCII.GetString(reader.ValueSpan.ToArray()),
        _ => null,
    };

    /// <summary>Counts line feeds up to places that come in order, each byte once.</summary>
    private struct LineCounter
    {
        private int place;
        private int feeds;

        public int At(ReadOnlySpan<byte> json, int target)
        {
            for (; place < target; place++)
            {
                feeds += json[place] == (byte)'\n' ? 1 : 0;
            }

            return feeds + 1;
        }
    }
}
