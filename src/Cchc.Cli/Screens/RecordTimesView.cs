using Cchc.Cli.Texts;
using Cchc.Core.Deadlines;
using Cchc.Core.Procedures.Times;

namespace Cchc.Cli.Screens;

/// <summary>What the words of a record say beside a date: the words of an alternative, contradictions, readings in doubt.</summary>
internal static class RecordTimesView
{
    private const int MostWords = 3;

    /// <summary>The contradictions and the doubtful readings of the record.</summary>
    public static void Print(DeadlineAnswer answer)
    {
        if (answer.NeedsChoice && (answer.Selection?.Contradictions.Count > 0 || answer.Doubtful.Count > 0))
        {
            Screen.Line();
        }

        foreach (var text in answer.Selection?.Contradictions ?? [])
        {
            Screen.Paragraph(Say.Text("times.contradiction") + ": ", Say.In(text), "bold yellow");
        }

        foreach (var item in answer.Doubtful)
        {
            var due = item.Deadline is Deadline.Due { Date: var date, TimeOfDay: var time } ? $" → {Words.Moment(date, time)}" : string.Empty;
            Screen.Paragraph(Say.Text("times.doubt") + ": ", Say.In(item.Time.Description) + due, "yellow");
            PrintWords(item.Option, "  ");
        }
    }

    /// <summary>The words that state an option, and for whom it holds.</summary>
    public static void PrintWords(TimeOption? option, string indent)
    {
        if (option is { IsRemote: true })
        {
            Screen.Paragraph(indent, Say.Text("times.remote"), "yellow");
        }

        foreach (var group in (option?.Words ?? []).GroupBy(words => words.Quote, StringComparer.Ordinal).Take(MostWords))
        {
            var places = group.Select(words => Say.In(words.Source.Label)).Distinct(StringComparer.Ordinal);
            Screen.Paragraph(indent, $"{Say.Text("times.words", string.Join(", ", places))}: “{group.Key}”", "grey");
        }
    }
}
