using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Support;

/// <summary>
/// Phrases of the national records by record and place, <c>executionSteps[0].description@142+330</c>: start and length in UTF-16 units. Of the sample the labelled
/// ones stand in <c>tests/Data/catalogue/phrases.tsv</c>: its records keep less text.
/// </summary>
internal static class LabelledPhrases
{
    private static readonly Lazy<Dictionary<(string Code, string Place), string>> Texts = new(() => SharedData.IsFull ? ReadAll() : ReadSample());

    /// <summary>Whether the phrase is among those read: all are where all records are.</summary>
    public static bool Has(string code, string place) => SharedData.IsFull || code == "typed" || Texts.Value.ContainsKey((code, place));

    /// <summary>The phrase; a test fails when it is not the one that was labelled.</summary>
    public static string Find(string code, string place, string hash)
    {
        var text = code == "typed" ? place : Text(code, place);
        Hash(text).Should().Be(hash, "the phrase is that which was labelled");
        return text;
    }

    private static string Text(string code, string place)
    {
        var at = place.IndexOf('@', StringComparison.Ordinal);
        if (at < 0 || !SharedData.IsFull)
        {
            return Texts.Value[(code, place)];
        }

        var part = place[(at + 1)..].Split('+').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return Texts.Value[(code, place[..at])].Substring(part[0], part[1]);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(VietnameseText.Clean(text))))[..12];

    private static Dictionary<(string Code, string Place), string> ReadSample() => File.ReadLines(SharedData.PathOf("catalogue", "phrases.tsv")).Where(line => line[0] != '#')
        .Select(line => line.Split('\t')).ToDictionary(cells => (cells[0], cells[1]), cells => JsonSerializer.Deserialize<string>(cells[2])!);

    private static Dictionary<(string Code, string Place), string> ReadAll()
    {
        var texts = new Dictionary<(string, string), string>();
        foreach (var line in SharedData.NationalLines())
        {
            using var json = JsonDocument.Parse(line);
            var code = json.RootElement.GetProperty("code").GetString()!;
            foreach (var member in json.RootElement.EnumerateObject())
            {
                Read(texts, code, member.Name, member.Value);
                if (member.Value.ValueKind != JsonValueKind.Array)
                {
                    continue;
                }

                var i = 0;
                foreach (var row in member.Value.EnumerateArray())
                {
                    foreach (var part in row.ValueKind == JsonValueKind.Object ? row.EnumerateObject().ToList() : [])
                    {
                        Read(texts, code, FormattableString.Invariant($"{member.Name}[{i}].{part.Name}"), part.Value);
                    }

                    i++;
                }
            }
        }

        return texts;
    }

    private static void Read(Dictionary<(string, string), string> texts, string code, string place, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            texts[(code, place)] = value.GetString()!;
        }
    }
}
