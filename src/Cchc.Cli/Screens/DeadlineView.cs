using System.Globalization;
using Cchc.Cli.Texts;
using Cchc.Core.Deadlines;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Text;

namespace Cchc.Cli.Screens;

/// <summary>A deadline for people: the date first, then the reasons.</summary>
internal static class DeadlineView
{
    private const int LongestDetail = 90;

    public static void Print(DeadlineAnswer answer)
    {
        if (answer.Procedure is { } procedure)
        {
            Screen.Line($"[bold]{Screen.Escape(procedure.Code.Value)}[/] {Screen.Escape(procedure.Name)}");
        }

        foreach (var reason in answer.Version)
        {
            Screen.Paragraph("  ", Say.In(reason), "grey");
        }

        Screen.Line($"{Say.Text("deadline.received")}: {Words.Moment(answer.Received.Date, answer.Received.TimeOfDay)}");
        foreach (var move in answer.Differences())
        {
            Screen.Paragraph(Say.Text("deadline.byNow") + ": ", (answer.NeedsChoice ? move.Id + ". " : string.Empty) + Say.In(move.Description), "yellow");
        }

        if (!answer.NeedsChoice)
        {
            var deadline = answer.Items[0].Deadline!;
            PrintDue(deadline, string.Empty);
            RecordTimesView.Print(answer);
            ReasonsView.Print(deadline.Explanation, deadline.DataVersion);
            return;
        }

        PrintAlternatives(answer);
    }

    private static void PrintAlternatives(DeadlineAnswer answer)
    {
        Screen.Line();
        Screen.Line($"[yellow]{Say.Text("deadline.severalTimes", answer.Items.Count)}:[/]");
        foreach (var item in answer.Items)
        {
            Screen.Line();
            Screen.Line($"[bold]{item.Number.ToString(CultureInfo.InvariantCulture)}. {Screen.Escape(Say.In(item.Time.Description))}[/]");
            if (item.Deadline is { } deadline)
            {
                PrintDue(deadline, "   ");
            }
            else
            {
                Screen.Paragraph("   ", item.Error ?? string.Empty, "bold yellow");
            }

            foreach (var source in item.Option?.Sources ?? [])
            {
                Screen.Paragraph("   ", Say.In(source.Label) + Detail(source), "grey");
            }

            RecordTimesView.PrintWords(item.Option, "   ");
        }

        RecordTimesView.Print(answer);
        Screen.Line();
        Screen.Line(Say.Text("deadline.chooseWith") + ": --case, --channel, --alternative");
        if (answer.Agreed is { } due)
        {
            Screen.Line($"{Say.Text("deadline.allAgree")}: {Words.Moment(due.Date, due.TimeOfDay)}");
        }
    }

    private static string Detail(TimeSource source)
    {
        var text = source is TimeSource.OfCase item ? item.Case.Name : ((TimeSource.OfChannel)source).Channel.Description;
        text = VietnameseText.Clean(text);
        return text.Length == 0 ? string.Empty : $": “{Shorten.Within(text, LongestDetail)}”";
    }

    private static void PrintDue(Deadline deadline, string indent)
    {
        if (deadline is Deadline.Due due)
        {
            Screen.Line($"{indent}[bold green]{Say.Text("deadline.due")}: {Words.Moment(due.Date, due.TimeOfDay)}[/] ({Words.Certainty(due.Certainty)})");
            foreach (var reading in due.OtherReadings)
            {
                Screen.Line($"{indent}[yellow]{Say.Text("deadline.otherReading")}: {Words.Moment(reading.Date, reading.TimeOfDay)}[/]");
                Screen.Paragraph(indent + "  ", $"{Say.In(reading.Text)} [{reading.Rule.Code}]");
            }

            return;
        }

        Screen.Line($"{indent}[bold yellow]{Say.Text("deadline.none")}[/]");
        Screen.Paragraph(indent + "  ", Say.In(((Deadline.Undetermined)deadline).Reason));
    }
}
