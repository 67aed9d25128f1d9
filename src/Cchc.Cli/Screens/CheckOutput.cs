using Cchc.Cli.Input;
using Cchc.Cli.Texts;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Documents;

namespace Cchc.Cli.Screens;

/// <summary>What a check prints: the check itself, or the letter and the receipt that were asked for; as JSON all of them in one object.</summary>
internal sealed class CheckOutput(DossierCheck result, string name)
{
    /// <summary>What stands in the letter; null for none.</summary>
    public SupplementLetter? Letter { get; init; }

    public bool HasReceipt { get; init; }

    public void Print(OutputFormat format)
    {
        var request = Letter is null ? null : SupplementRequest.Of(result);
        var letter = request is null ? null : Notes.Harmless(Letter!.ToText(request, Say.Language));
        var rows = HasReceipt ? ReceiptList.Of(result.Rules, result.Dossier) : null;
        var receipt = rows is null ? null : Notes.Harmless(rows.ToText(Say.Language));
        JsonOut.Print(format, Document, Show);

        object Document() => CheckDocument.Of(result, name) with
        {
            Letter = request is null ? null : SupplementDocument.Of(request, letter!),
            Receipt = rows is null ? null : ReceiptDocument.Of(rows, receipt!),
        };

        void Show()
        {
            if (letter is null && receipt is null)
            {
                CheckView.Print(result, name);
                return;
            }

            NoteDesk(request);
            Result.Text.Write(letter ?? receipt);
            Result.Text.Write(letter is null || receipt is null ? string.Empty : "\n" + receipt);
        }
    }

    // There is one request only: what an official has to settle comes before it, and stands beside the letter, not in it.
    private static void NoteDesk(SupplementRequest? request)
    {
        if (request is not SupplementRequest.Needed { ForDesk.Count: > 0 } needed)
        {
            return;
        }

        Notes.Write(Say.Text("check.deskFirst"));
        foreach (var question in needed.DeskQuestions)
        {
            Notes.Write($"  {Say.In(question.Text)} ({FactWords.Of(question)})");
        }
    }
}
