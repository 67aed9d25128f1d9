using System.Text.Json;

namespace Cchc.Core.Reading;

/// <summary>
/// The names of members met before on this thread: the rows of a file have the same ones, and each is made once. A name is kept at a place that its length and
/// its ends give; another name of the same place takes it over.
/// </summary>
internal readonly ref struct JsonNames
{
    private const int Places = 256;

    [ThreadStatic]
    private static string?[]? known;

    private readonly string?[] names;

    public JsonNames() => names = known ??= new string?[Places];

    /// <summary>The name at which the reader stands; null where it is not plain: long, escaped, or empty.</summary>
    public string? Of(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan is not { Length: > 0 and <= 64 } bytes || bytes.IndexOf((byte)'\\') >= 0)
        {
            return null;
        }

        ref var name = ref names[((bytes.Length * 31) + (bytes[0] * 7) + bytes[bytes.Length - 1]) % Places];
        if (name is null || !reader.ValueTextEquals(name))
        {
            try
            {
                var given = reader.GetString()!;
                name = string.IsInterned(given) ?? given; // a name of a format is then the text that it is compared with
            }
            catch (InvalidOperationException)
            {
                return null; // no valid UTF-8
            }
        }

        return name;
    }
}
