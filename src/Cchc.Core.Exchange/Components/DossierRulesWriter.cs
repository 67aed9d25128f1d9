using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Requirements;

namespace Cchc.Core.Exchange.Components;

/// <summary>
/// Writes the rules of a procedure's dossier as JSON of the format <c>cchc-components/1</c>, one question, component or group a line, so that two versions of a
/// file can be compared by line. What has its default value is left out. <see cref="DossierRulesReader"/> reads equal rules from it, as far as
/// their texts are clean (NFC, single spaces).
/// </summary>
public static class DossierRulesWriter
{
    // Not for HTML: so letters and quotation marks stand as they are.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = ComponentWords.DeepestNesting - 2,
    };

    /// <summary>Writes rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, lines ended by a line feed; not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">Conditions are nested more deeply than the reader reads, some twenty levels.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(DossierRules rules, Stream output)
    {
        ArgumentNullException.ThrowIfNull(rules);

        ArgumentNullException.ThrowIfNull(output);

        var citation = CitationOf(rules);
        var members = new List<(string Name, IReadOnlyList<byte[]> Items, bool IsList)>
        {
            ("format", [Json(json => json.WriteStringValue(ComponentWords.Format))], false),
            ("procedure", [Json(json => json.WriteStringValue(rules.Procedure.Value))], false),
        };
        if (citation is not null)
        {
            members.Add(("citation", [Json(json => json.WriteStringValue(citation))], false));
        }

        if (rules.Sets != 1)
        {
            members.Add(("sets", [Json(json => json.WriteNumberValue(rules.Sets))], false));
        }

        if (rules.OnlineWhen is { } online)
        {
            members.Add(("online", [Json(json => ComponentJson.Condition(json, online))], false));
        }

        members.Add(("questions", [.. rules.Questions.Select(item => Json(json => ComponentJson.Question(json, item)))], true));
        members.Add(("components", [.. rules.Components.Select(item => Json(json => ComponentJson.Component(json, item, citation)))], true));
        members.Add(("groups", [.. rules.Groups.Select(item => Json(json => ComponentJson.Group(json, item, citation)))], true));
        Lay([.. members.Where(member => member.Items.Count > 0)], output);
    }

    /// <summary>Writes rules as text.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The text, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Conditions are nested more deeply than the reader reads, some twenty levels.</exception>
    public static string Write(DossierRules rules)
    {
        using var stream = new MemoryStream();
        Write(rules, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Writes as <see cref="Write(DossierRules, Stream)"/> does, without waiting for the stream.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark; not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">Conditions are nested more deeply than the reader reads, some twenty levels.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(DossierRules rules, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(rules), output, cancellationToken);

    // The citation that stands at the head: the one most parts share.
    private static string? CitationOf(DossierRules rules) => rules.Components.Select(item => item.Source).Concat(rules.Groups.Select(item => item.Source))
        .OfType<RuleSource.Curated>().GroupBy(source => source.Citation, StringComparer.Ordinal).OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key;

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return buffer.ToArray();
    }

    private static void Lay(List<(string Name, IReadOnlyList<byte[]> Items, bool IsList)> members, Stream output)
    {
        Ascii(output, "{\n");
        for (var i = 0; i < members.Count; i++)
        {
            var (name, items, isList) = members[i];
            Ascii(output, $"  \"{name}\": {(isList ? "[\n" : string.Empty)}");
            for (var k = 0; k < items.Count; k++)
            {
                Ascii(output, isList ? "    " : string.Empty);
                output.Write(items[k], 0, items[k].Length);
                Ascii(output, isList ? k + 1 < items.Count ? ",\n" : "\n" : string.Empty);
            }

            Ascii(output, $"{(isList ? "  ]" : string.Empty)}{(i + 1 < members.Count ? "," : string.Empty)}\n");
        }

        Ascii(output, "}\n");
    }

    private static void Ascii(Stream output, string text)
    {
        var bytes = System.Text.Encoding.ASCII.GetBytes(text);
        output.Write(bytes, 0, bytes.Length);
    }
}
