using System.Globalization;
using Cchc.Cli.Commands;
using Cchc.Core.Deadlines;
using Cchc.Core.Procedures;

namespace Cchc.Cli.Output;

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
            Screen.Paragraph("  ", $"{reason.Vi} / {reason.En}", "grey");
        }

        Screen.Line($"Nhận hồ sơ / Received: {Words.Moment(answer.Received.Date, answer.Received.TimeOfDay)}");
        foreach (var move in answer.Differences())
        {
            Screen.Paragraph("Theo lịch hiện nay / By what is known now: ", $"{(answer.NeedsChoice ? move.Id + ". " : string.Empty)}{move.Description.Vi} / {move.Description.En}", "yellow");
        }

        if (!answer.NeedsChoice)
        {
            PrintDue(answer.Items[0].Deadline!, string.Empty);
            RecordTimesView.Print(answer);
            PrintReasons(answer.Items[0].Deadline!, languages);
            return;
        }

        PrintAlternatives(answer);
    }

    private static void PrintAlternatives(DeadlineAnswer answer)
    {
        Screen.Line();
        Screen.Line($"[yellow]Thủ tục ghi {answer.Items.Count} thời hạn khác nhau / The record states {answer.Items.Count} different times:[/]");
        foreach (var item in answer.Items)
        {
            Screen.Line();
            Screen.Line($"[bold]{item.Number.ToString(CultureInfo.InvariantCulture)}. {Screen.Escape(item.Time.Description.Vi)} / {Screen.Escape(item.Time.Description.En)}[/]");
            if (item.Deadline is { } deadline)
            {
                PrintDue(deadline, "   ");
            }
            else
            {
                Screen.Paragraph("   ", "Ngoài phạm vi lịch / " + item.Error, "bold yellow");
            }

            foreach (var source in item.Option?.Sources ?? [])
            {
                Screen.Paragraph("   ", $"{source.Label.Vi} / {source.Label.En}{Detail(source)}", "grey");
            }

            RecordTimesView.PrintWords(item.Option, "   ");
        }

        RecordTimesView.Print(answer);
        Screen.Line();
        Screen.Line("Chọn bằng / Choose with: --case, --channel, --alternative");
        if (answer.Agreed is { } due)
        {
            Screen.Line($"Các thời hạn cho cùng một hạn / All of them fall due on: {Words.Moment(due.Date, due.TimeOfDay)}");
        }
    }

    private static string Detail(TimeSource source)
    {
        var text = source is TimeSource.OfCase item ? item.Case.Name : ((TimeSource.OfChannel)source).Channel.Description;
        text = Core.Text.VietnameseText.Clean(text);
        return text.Length == 0 ? string.Empty : ": " + (text.Length <= 90 ? text : text[..89] + "…");
    }

    private static void PrintDue(Deadline deadline, string indent)
    {
        if (deadline is Deadline.Due due)
        {
            Screen.Line($"{indent}[bold green]Hạn trả kết quả / Due: {Words.Moment(due.Date, due.TimeOfDay)}[/] ({Words.Certainty(due.Certainty)})");
            foreach (var reading in due.OtherReadings)
            {
                Screen.Line($"{indent}[yellow]Cách hiểu khác / Other reading: {Words.Moment(reading.Date, reading.TimeOfDay)}[/]");
                Screen.Paragraph(indent + "  ", $"{reading.Text.Vi} / {reading.Text.En} [{reading.Rule.Code}]");
            }

            return;
        }

        var none = (Deadline.Undetermined)deadline;
        Screen.Line($"{indent}[bold yellow]Không xác định được hạn / No due date[/]");
        Screen.Paragraph(indent + "  ", none.Reason.Vi);
        Screen.Paragraph(indent + "  ", none.Reason.En);
    }

    private static void PrintReasons(Deadline deadline, (bool Vi, bool En) languages)
    {
        Screen.Line();
        Screen.Line("[bold]Vì sao / Why[/]");
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

            Screen.Paragraph("    ", $"{step.LegalBasis} [{step.Rule.Code}; {step.Certainty.ToString().ToLowerInvariant()}]", "grey");
        }

        Screen.Line($"[grey]Dữ liệu / Data: {Screen.Escape(deadline.DataVersion)}[/]");
    }
}
