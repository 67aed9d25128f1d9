using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Procedures.Times;
using NodaTime;

namespace Cchc.Cli.Screens;

/// <summary>A deadline as JSON; field names are stable and documented in docs/reference/cli.md.</summary>
internal static class DeadlineJson
{
    public static void Print(DeadlineAnswer answer) => JsonOut.Print(writer =>
    {
        writer.WriteString("procedure", answer.Procedure?.Code.Value);
        writer.WriteString("procedureName", answer.Procedure?.Name);
        writer.WriteStartArray("version");
        foreach (var reason in answer.Version)
        {
            writer.WriteStartObject();
            writer.WriteString("textVi", reason.Vi);
            writer.WriteString("textEn", reason.En);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("received", $"{JsonOut.Iso(answer.Received.Date)}T{Words.Time(answer.Received.TimeOfDay)}");
        if (!answer.NeedsChoice)
        {
            WriteDeadline(writer, answer.Items[0], answer.Calendar);
            writer.WriteBoolean("choiceNeeded", false);
        }
        else
        {
            WriteChoice(writer, answer);
        }

        RecordTimesJson.Write(writer, answer);
        WriteNow(writer, answer);
    });

    private static void WriteNow(Utf8JsonWriter writer, DeadlineAnswer answer)
    {
        if (answer.Now is null)
        {
            return;
        }

        writer.WriteString("nowDataVersion", answer.Now.Calendar.DataVersion);
        writer.WriteStartArray("nowDifferent");
        foreach (var move in answer.Differences())
        {
            writer.WriteStartObject();
            writer.WriteString("number", move.Id);
            WriteMoment(writer, move.After.Date, move.After.TimeOfDay);
            writer.WriteNumber("calendarDays", move.CalendarDays);
            writer.WriteString("textVi", move.Description.Vi);
            writer.WriteString("textEn", move.Description.En);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteChoice(Utf8JsonWriter writer, DeadlineAnswer answer)
    {
        var due = answer.Items.Select(item => item.Deadline).OfType<Deadline.Due>().ToList();
        writer.WriteNull("timeVi");
        writer.WriteNull("timeEn");
        WriteMoment(writer, answer.Agreed?.Date, answer.Agreed?.TimeOfDay);
        writer.WriteString("certainty", answer.Agreed is null ? null : JsonOut.Camel(due.Max(item => item.Certainty).ToString()));
        writer.WriteData(answer.Calendar);
        writer.WriteStartArray("explanation");
        writer.WriteStartObject();
        writer.WriteString("rule", DeadlineRules.TimeSource.Code);
        writer.WriteString("legalBasis", DeadlineRules.TimeSource.Source);
        writer.WriteString("textVi", $"Thủ tục ghi {answer.Items.Count} thời hạn khác nhau: cần chọn trường hợp, cách thức nộp hoặc một trong các thời hạn.");
        writer.WriteString("textEn", $"The record states {answer.Items.Count} different times: a case, a channel or an alternative has to be chosen.");
        writer.WriteString("certainty", "announced");
        writer.WriteStartArray("daysOff");
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartArray("otherReadings");
        writer.WriteEndArray();
        writer.WriteStartArray("sources");
        writer.WriteEndArray();
        RecordTimesJson.WriteOption(writer, null);
        writer.WriteBoolean("choiceNeeded", true);
        writer.WriteStartArray("alternatives");
        foreach (var item in answer.Items)
        {
            writer.WriteStartObject();
            writer.WriteNumber("number", item.Number);
            WriteDeadline(writer, item, answer.Calendar);
            writer.WriteString("error", item.Error);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDeadline(Utf8JsonWriter writer, AnswerItem item, WorkingCalendar calendar)
    {
        var deadline = item.Deadline;
        var due = deadline as Deadline.Due;
        writer.WriteString("timeVi", item.Time.Description.Vi);
        writer.WriteString("timeEn", item.Time.Description.En);
        WriteMoment(writer, due?.Date, due?.TimeOfDay);
        writer.WriteString("certainty", due is null ? null : JsonOut.Camel(due.Certainty.ToString()));
        writer.WriteData(calendar);
        writer.WriteStartArray("explanation");
        foreach (var step in deadline?.Explanation ?? [])
        {
            WriteStep(writer, step);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("otherReadings");
        foreach (var reading in due?.OtherReadings ?? [])
        {
            writer.WriteStartObject();
            writer.WriteString("rule", reading.Rule.Code);
            writer.WriteString("textVi", reading.Text.Vi);
            writer.WriteString("textEn", reading.Text.En);
            WriteMoment(writer, reading.Date, reading.TimeOfDay);
            writer.WriteString("certainty", JsonOut.Camel(reading.Certainty.ToString()));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteSources(writer, item.Option);
        RecordTimesJson.WriteOption(writer, item.Option);
    }

    internal static void WriteStep(Utf8JsonWriter writer, ExplanationStep step)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", step.Rule.Code);
        writer.WriteString("legalBasis", step.LegalBasis);
        writer.WriteString("textVi", step.Text.Vi);
        writer.WriteString("textEn", step.Text.En);
        writer.WriteString("certainty", JsonOut.Camel(step.Certainty.ToString()));
        writer.WriteDate("from", step.From == default ? null : step.From);
        writer.WriteDate("to", step.To == default ? null : step.To);
        writer.WriteStartArray("daysOff");
        foreach (var day in step.DaysOff)
        {
            writer.WriteStartObject();
            writer.WriteDay(day);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter writer, TimeOption? option)
    {
        writer.WriteStartArray("sources");
        foreach (var source in option?.Sources ?? [])
        {
            writer.WriteStartObject();
            RecordTimesJson.WritePlace(writer, source);
            writer.WriteString("stated", source.Stated.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void WriteMoment(Utf8JsonWriter writer, LocalDate? date, LocalTime? time)
    {
        writer.WriteDate("dueDate", date);
        writer.WriteString("dueTime", time is { } at ? Words.Time(at) : null);
    }
}
