using System.Globalization;
using System.Text.Json.Nodes;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Writing;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>
/// Writes a dossier (hồ sơ) as JSON of the format <c>cchc-dossier/1</c> (docs/reference/dossier.md). <see cref="DossierReader"/> reads an equal dossier from
/// it by the rules that ask for its
/// facts, and an equal draft, as far as their texts are clean (NFC, single spaces).
/// </summary>
public static class DossierWriter
{
    /// <summary>Writes a dossier.</summary>
    /// <param name="dossier">The dossier, its facts included.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The reader would refuse it: an item with no form or several, a name given twice, more than 1,000 facts or 10,000 items.
    /// </exception>
    public static string Write(Dossier dossier) => Write(DossierDraft.Of(dossier));

    /// <summary>Writes a dossier to a stream.</summary>
    /// <param name="dossier">The dossier, its facts included.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The reader would refuse it.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Dossier dossier, Stream output) => FormJson.Write(Write(dossier), output);

    /// <summary>Writes as <see cref="Write(Dossier, Stream)"/> does, without waiting for the stream.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark; not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">It cannot be written so that it is read again.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(Dossier dossier, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(dossier), output, cancellationToken);

    /// <summary>Writes a draft: answers as they were given, whatever the rules ask.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is null.</exception>
    /// <exception cref="ArgumentException">The reader would refuse it.</exception>
    public static string Write(DossierDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var document = new DossierDocument(
            DossierReader.Format,
            draft.Procedure?.Value,
            FormJson.Optional(draft.Code),
            FormJson.Flag(draft.IsOnline),
            draft.Answers.Count == 0
                ? null
                : new JsonObject(draft.Answers.Select(answer => new KeyValuePair<string, JsonNode?>(answer.Key, Value(answer.Value)))),
            FormJson.Optional(draft.Items.Select(item => new DossierItemDocument(
                FormJson.Optional(item.Component),
                FormJson.Optional(item.Name),
                string.Join(" ", ComponentWords.WordsOf(item.Form)),
                item.Count == 1 ? null : item.Count,
                FormJson.Flag(item.IsDigitised),
                FormJson.Flag(item.IsReused),
                FormJson.Flag(item.IsSigned)))));
        return FormJson.Text(document, DossierFileContext.Files.DossierDocument, nameof(draft), stream => DossierReader.ReadDraft(stream, "dossier").Findings);
    }

    /// <summary>Writes a draft to a stream.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The reader would refuse it.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(DossierDraft draft, Stream output) => FormJson.Write(Write(draft), output);

    /// <summary>Writes as <see cref="Write(DossierDraft, Stream)"/> does, without waiting for the stream.</summary>
    /// <param name="draft">The dossier, with its answers as written.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark; not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">It cannot be written so that it is read again.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(DossierDraft draft, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(draft), output, cancellationToken);

    // As a person would write it: true for yes, a number where the same digits come back.
    private static JsonValue Value(string answer) => answer switch
    {
        "yes" => JsonValue.Create(true),
        "no" => JsonValue.Create(false),
        _ when decimal.TryParse(answer, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == answer => JsonValue.Create(number),
        _ => JsonValue.Create(answer),
    };
}
