using System.Globalization;
using Cchc.Core.Deadlines;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Text;

namespace Cchc.Cli.Screens;

/// <summary>A deadline for people: the date first, then the reasons.</summary>
internal static class DeadlineView
{
    public static void Print(DeadlineAnswer answer, (bool Vi, bool En) languages)
    {
        if (answer.Procedure is { } procedure)
        {
            Screen.Line($"[bold]{Screen.Escape(procedure.Code.Value)}[/] {Screen.Escape(procedure.Name)}");
        }

        foreach (var reason in answer.Version)
        {
            Screen.Paragraph("  ", Words.Say(languages, reason.Vi, reason.En), "grey");
        }

        Screen.Line($"{Words.Say(languages, "Nhận hồ sơ", "Received")}: {Words.Moment(languages, answer.Received.Date, answer.Received.TimeOfDay)}");
        foreach (var move in answer.Differences())
        {
            Screen.Paragraph(Words.Say(languages, "Theo lịch hiện nay", "By what is known now") + ": ", (answer.NeedsChoice ? move.Id + ". " : string.Empty)
                + Words.Say(languages, move.Description.Vi, move.Description.En), "yellow");
        }

        if (!answer.NeedsChoice)
        {
            PrintDue(answer.Items[0].Deadline!, string.Empty, languages);
            RecordTimesView.Print(answer, languages);
            PrintReasons(answer.Items[0].Deadline!, languages);
            return;
        }

        PrintAlternatives(answer, languages);
    }

    private static void PrintAlternatives(DeadlineAnswer answer, (bool Vi, bool En) languages)
    {
        Screen.Line();
        var several = Words.Say(languages, $"Thủ tục ghi {answer.Items.Count} thời hạn khác nhau", $"The record states {answer.Items.Count} different times");
        Screen.Line($"[yellow]{several}:[/]");
        foreach (var item in answer.Items)
        {
            Screen.Line();
            Screen.Line($"[bold]{item.Number.ToString(CultureInfo.InvariantCulture)}. " +
                $"{Screen.Escape(Words.Say(languages, item.Time.Description.Vi, item.Time.Description.En))}[/]");
            if (item.Deadline is { } deadline)
            {
                PrintDue(deadline, "   ", languages);
            }
            else
            {
                Screen.Paragraph("   ", Words.Say(languages, "Ngoài phạm vi lịch", item.Error ?? "Outside the calendar"), "bold yellow");
            }

            foreach (var source in item.Option?.Sources ?? [])
            {
                Screen.Paragraph("   ", Words.Say(languages, source.Label.Vi, source.Label.En) + Detail(source), "grey");
            }

            RecordTimesView.PrintWords(item.Option, "   ", languages);
        }

        RecordTimesView.Print(answer, languages);
        Screen.Line();
        Screen.Line(Words.Say(languages, "Chọn bằng", "Choose with") + ": --case, --channel, --alternative");
        if (answer.Agreed is { } due)
        {
            Screen.Line($"{Words.Say(languages, "Các thời hạn cho cùng một hạn", "All of them fall due on")}: " +
                $"{Words.Moment(languages, due.Date, due.TimeOfDay)}");
        }
    }

    private static string Detail(TimeSource source)
    {
        var text = source is TimeSource.OfCase item ? item.Case.Name : ((TimeSource.OfChannel)source).Channel.Description;
        text = Core.Text.VietnameseText.Clean(text);
        return text.Length == 0 ? string.Empty : ": " + Shorten.Within(text, 90);
    }

    private static void PrintDue(Deadline deadline, string indent, (bool Vi, bool En) languages)
    {
        if (deadline is Deadline.Due due)
        {
            Screen.Line($"{indent}[bold green]{Words.Say(languages, "Hạn trả kết quả", "Due")}: " +
                $"{Words.Moment(languages, due.Date, due.TimeOfDay)}[/] ({Words.Certainty(languages, due.Certainty)})");
            foreach (var reading in due.OtherReadings)
            {
                Screen.Line($"{indent}[yellow]{Words.Say(languages, "Cách hiểu khác", "Other reading")}: " +
                    $"{Words.Moment(languages, reading.Date, reading.TimeOfDay)}[/]");
                Screen.Paragraph(indent + "  ", $"{Words.Say(languages, reading.Text.Vi, reading.Text.En)} [{reading.Rule.Code}]");
            }

            return;
        }

        var none = (Deadline.Undetermined)deadline;
        Screen.Line($"{indent}[bold yellow]{Words.Say(languages, "Không xác định được hạn", "No due date")}[/]");
        foreach (var reason in new[] { languages.Vi ? none.Reason.Vi : null, languages.En ? none.Reason.En : null }.OfType<string>())
        {
            Screen.Paragraph(indent + "  ", reason);
        }
    }

    private static void PrintReasons(Deadline deadline, (bool Vi, bool En) languages)
    {
        Screen.Line();
        Screen.Line($"[bold]{Words.Say(languages, "Vì sao", "Why")}[/]");
        var number = 0;
        foreach (var step in deadline.Explanation)
        {
            var opening = $"{(++number).ToString(CultureInfo.InvariantCulture),2}. ";
            if (languages.Vi)
            {
                Screen.Paragraph(opening, step.Text.Vi);
                opening = "    ";
            }

            if (languages.En)
            {
                Screen.Paragraph(opening, step.Text.En);
            }

            Screen.Paragraph("    ", $"{step.LegalBasis} [{step.Rule.Code}; {Words.Certainty(languages, step.Certainty)}]", "grey");
        }

        Screen.Line($"[grey]{Words.Say(languages, "Dữ liệu", "Data")}: {Screen.Escape(deadline.DataVersion)}[/]");
    }
}
