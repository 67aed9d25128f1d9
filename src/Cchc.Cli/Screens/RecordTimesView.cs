using Cchc.Core.Deadlines;
using Cchc.Core.Procedures.Times;

namespace Cchc.Cli.Screens;

/// <summary>What the words of a record say beside a date: the words of an alternative, contradictions, readings in doubt.</summary>
internal static class RecordTimesView
{
    private const int MostWords = 3;

    /// <summary>The contradictions and the doubtful readings of the record.</summary>
    public static void Print(DeadlineAnswer answer, (bool Vi, bool En) languages)
    {
        if (answer.NeedsChoice && (answer.Selection?.Contradictions.Count > 0 || answer.Doubtful.Count > 0))
        {
            Screen.Line();
        }

        foreach (var text in answer.Selection?.Contradictions ?? [])
        {
            Screen.Paragraph(Words.Say(languages, "Mâu thuẫn", "Contradiction") + ": ", Words.Say(languages, text.Vi, text.En), "bold yellow");
        }

        foreach (var item in answer.Doubtful)
        {
            var due = item.Deadline is Deadline.Due { Date: var date, TimeOfDay: var time } ? $" → {Words.Moment(languages, date, time)}" : string.Empty;
            Screen.Paragraph(Words.Say(languages, "Còn nghi ngờ", "In doubt") + ": ", Words.Say(languages, item.Time.Description.Vi, item.Time.Description.En)
                + due, "yellow");
            PrintWords(item.Option, "  ", languages);
        }
    }

    /// <summary>The words that state an option, and for whom it holds.</summary>
    public static void PrintWords(TimeOption? option, string indent, (bool Vi, bool En) languages)
    {
        if (option is { IsRemote: true })
        {
            Screen.Paragraph(indent, Words.Say(languages, "chỉ vùng sâu, vùng xa, miền núi, biên giới, hải đảo, vùng khó khăn", "remote communes only"),
                "yellow");
        }

        foreach (var group in (option?.Words ?? []).GroupBy(words => words.Quote, StringComparer.Ordinal).Take(MostWords))
        {
            var places = group.Select(words => words.Source.Label).ToList();
            Screen.Paragraph(indent,
                $"{Words.Say(languages, "lời văn", "words")} " +
                $"({string.Join(", ", places.Select(place => languages.Vi ? place.Vi : place.En).Distinct(StringComparer.Ordinal))}): “{group.Key}”",
                "grey");
        }
    }
}
