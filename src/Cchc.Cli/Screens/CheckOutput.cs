using Cchc.Cli.Input;
using Cchc.Core.Dossiers;
using Cchc.Core.Text;

namespace Cchc.Cli.Screens;

/// <summary>What a check prints: the check itself, or the letter and the receipt that were asked for; as JSON all of them in one object.</summary>
internal sealed class CheckOutput(DossierCheck result, string name, Language language)
{
    /// <summary>What stands in the letter; null for none.</summary>
    public SupplementLetter? Letter { get; init; }

    public bool HasReceipt { get; init; }

    public void Print(OutputFormat format)
    {
        var request = Letter is null ? null : SupplementRequest.Of(result);
        var letter = request is null ? null : Notes.Harmless(Letter!.ToText(request, language));
        var rows = HasReceipt ? ReceiptList.Of(result.Rules, result.Dossier) : null;
        var receipt = rows is null ? null : Notes.Harmless(rows.ToText(language));
        if (format == OutputFormat.Json)
        {
            JsonOut.Print(writer =>
            {
                CheckJson.Write(writer, result, name);
                if (request is not null)
                {
                    CheckJson.Letter(writer, request, letter!);
                }

                if (rows is not null)
                {
                    CheckJson.Receipt(writer, rows, receipt!);
                }
            });
        }
        else if (letter is not null || receipt is not null)
        {
            NoteDesk(request);
            Console.Out.Write(letter ?? receipt);
            Console.Out.Write(letter is null || receipt is null ? string.Empty : "\n" + receipt);
        }
        else
        {
            CheckView.Print(result, name, language);
        }
    }

    // There is one request only: what an official has to settle comes before it, and stands beside the letter, not in it.
    private void NoteDesk(SupplementRequest? request)
    {
        if (request is not SupplementRequest.Needed { ForDesk.Count: > 0 } needed)
        {
            return;
        }

        Notes.Write(language == Language.Vietnamese ? "Trước khi gửi phiếu, cán bộ cần xác định:" : "To be settled by an official before the request goes out:");
        foreach (var question in needed.DeskQuestions)
        {
            Notes.Write($"  {question.Text.In(language)} ({FactWords.Of(question)})");
        }
    }
}
