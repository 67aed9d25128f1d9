using System.Text;
using System.Text.Json;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Cli.Screens;

/// <summary>The times of a text, for people and as JSON; field names are stable and documented in docs/reference/cli.md.</summary>
internal static class TimeView
{
    public static void Print(TimeExpression expression)
    {
        if (expression.Alternatives.Count == 0)
        {
            Screen.Line("Không có chữ nào / The text is blank");
        }

        foreach (var item in expression.Alternatives)
        {
            Screen.Paragraph("- ", item.Description.Vi, "bold");
            Screen.Paragraph("  ", $"{item.Description.En} [{Role(item)}, {Confidence(item.Confidence)}]");
        }

        if (expression.StartRule is { } rule)
        {
            Screen.Paragraph("- ", $"quy tắc bắt đầu: {rule.Title.Vi}", "bold");
            Screen.Paragraph("  ", $"start rule: {rule.Title.En}");
        }
    }

    public static void PrintJson(TimeExpression expression) => JsonOut.Print(writer => Write(writer, expression));

    /// <summary>One object on one line.</summary>
    public static void PrintLine(int line, TimeExpression expression) => JsonOut.PrintLine(writer =>
    {
        writer.WriteNumber("line", line);
        Write(writer, expression);
    });

    private static void Write(Utf8JsonWriter writer, TimeExpression expression)
    {
        writer.WriteString("text", Whole(expression.Text));
        writer.WriteString("confidence", Confidence(expression.Confidence));
        writer.WriteString("startCutOff", expression.StartRule?.Start.CutOff is { } start ? Words.Time(start) : null);
        writer.WriteStartArray("alternatives");
        foreach (var item in expression.Alternatives)
        {
            writer.WriteStartObject();
            var (value, unit) = Length(item.Time);
            if (value is { } number)
            {
                writer.WriteNumber("value", number);
            }
            else
            {
                writer.WriteNull("value");
            }

            writer.WriteString("unit", unit);
            Parts(writer, item.Time);
            writer.WriteString("cutOff", item.Time is ProcessingTime.SameDay { CutOff: { } cutOff } ? Words.Time(cutOff) : null);
            writer.WriteString("date", item.Time is ProcessingTime.FixedDate date ? JsonOut.Iso(date.Date) : null);
            writer.WriteString("yearlyDate", item.Time is ProcessingTime.YearlyDate yearly ? FormattableString.Invariant($"{yearly.Date.Month:00}-{yearly.Date.Day:00}") : null);
            writer.WriteBoolean("isBeforeDate", item.IsBeforeDate);
            writer.WriteString("condition", Whole(item.Condition));
            writer.WriteString("trigger", Whole(item.Trigger));
            writer.WriteString("words", Whole(item.Words));
            writer.WriteBoolean("isUpperBound", item.IsUpperBound);
            writer.WriteString("role", Role(item));
            writer.WriteString("confidence", Confidence(item.Confidence));
            writer.WriteString("descriptionVi", Whole(item.Description.Vi));
            writer.WriteString("descriptionEn", Whole(item.Description.En));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The parts of a time in several units, "1 tháng 10 ngày"; null for others.</summary>
    private static void Parts(Utf8JsonWriter writer, ProcessingTime time)
    {
        if (time is not ProcessingTime.Stages stages)
        {
            writer.WriteNull("parts");
            return;
        }

        writer.WriteStartArray("parts");
        foreach (var part in stages.Parts)
        {
            var (value, unit) = Length(part);
            writer.WriteStartObject();
            writer.WriteNumber("value", value ?? 0m);
            writer.WriteString("unit", unit);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Role(TimeAlternative item) => JsonOut.Camel(item.Role.ToString());

    private static string Confidence(TimeConfidence confidence) => JsonOut.Camel(confidence.ToString());

    private static (decimal? Value, string? Unit) Length(ProcessingTime time) => time switch
    {
        ProcessingTime.WorkingDays days => (days.Value, "workingDay"),
        ProcessingTime.CalendarDays days => (days.Value, "calendarDay"),
        ProcessingTime.WorkingHours hours => (hours.Value, "workingHour"),
        ProcessingTime.ClockHours hours => (hours.Value, "hour"),
        ProcessingTime.Weeks weeks => (weeks.Value, "week"),
        ProcessingTime.Months months => (months.Value, "month"),
        ProcessingTime.Years years => (years.Value, "year"),
        ProcessingTime.SameDay => (null, "sameDay"),
        ProcessingTime.Stages => (null, "mixed"),
        _ => (null, null),
    };

    /// <summary>Halves of surrogate pairs, which JSON cannot carry, as the replacement character.</summary>
    private static string? Whole(string? text)
    {
        for (var i = 0; i < text?.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            }
        }

        return text;
    }
}
