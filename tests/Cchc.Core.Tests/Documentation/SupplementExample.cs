using Cchc.Core.Dossiers;

namespace Cchc.Core.Tests.Documentation;

/// <summary>The example of docs/how-to/ask-for-supplements.md, compiled as it stands there.</summary>
internal static class SupplementExample
{
    public static void Run(DossierCheck result, TextWriter Console)
    {
        // <example>
        var request = SupplementRequest.Of(result);
        switch (request)
        {
            case SupplementRequest.Needed needed:
                Console.WriteLine($"{needed.Needs.Count} to supply, {needed.Questions.Count} to answer");
                break;
            case SupplementRequest.Undetermined open:
                Console.WriteLine($"to settle first: {open.DeskQuestions.Count}, to ask: {open.Questions.Count}");
                break;
            default:
                Console.WriteLine("không cần bổ sung");
                break;
        }

        var letter = new SupplementLetter { Date = new LocalDate(2026, 9, 3), Applicant = "Nguyễn Thị A", Agency = "UBND PHƯỜNG X" };
        Console.WriteLine(letter.ToText(request).Split('\n').First(line => line.Contains("1. ")));
        Console.WriteLine(ReceiptList.Of(result.Rules, result.Dossier).ToText().Split('\n')[2]);

        var statistics = DossierStatistics.Of([new DossierObservation { First = result, SupplementRequests = 1 }]);
        Console.WriteLine(statistics.Rank()[0].Text.En);
        // </example>
    }
}
