using System.Globalization;
using System.Text.Json;
using Cchc.Core.Deadlines.Times;
using NodaTime.Text;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>Processing times as text that reads back as an equal time: one text for equal times.</summary>
internal static class TimeText
{
    private const string Expected = "a processing time: words, an array of words, or an object with one member";

    public static string Of(ProcessingTime time) => time is ProcessingTime.Stages || !TryWords(time, out var words)
        ? CompactJson.Text(json => Write(json, time))
        : words;

    public static ProcessingTime Read(string stored)
    {
        if (stored.Length == 0 || stored[0] is not ('{' or '['))
        {
            return ProcessingTime.Parse(stored);
        }

        try
        {
            using var json = JsonDocument.Parse(stored);
            return Read(json.RootElement, stored);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException or OverflowException or UnparsableValueException)
        {
            throw CompactJson.NotReadable(stored, Expected, e);
        }
    }

    private static bool TryWords(ProcessingTime time, out string words)
    {
        words = time is ProcessingTime.NotStated or ProcessingTime.Unreadable ? string.Empty : time.Description.Vi;
        return ProcessingTime.TryParse(words, out var read) && read == time;
    }

    private static void Write(Utf8JsonWriter json, ProcessingTime time)
    {
        if (time is ProcessingTime.Stages stages)
        {
            json.WriteStartArray();
            foreach (var part in stages.Parts)
            {
                Write(json, part);
            }

            json.WriteEndArray();
        }
        else if (TryWords(time, out var words))
        {
            json.WriteStringValue(words);
        }
        else
        {
            var (kind, value) = Named(time);
            json.WriteStartObject();
            json.WriteString(kind, value);
            json.WriteEndObject();
        }
    }

    private static (string Kind, string Value) Named(ProcessingTime time) => time switch
    {
        ProcessingTime.WorkingDays it => ("workingDays", Number(it.Value)),
        ProcessingTime.CalendarDays it => ("calendarDays", Number(it.Value)),
        ProcessingTime.WorkingHours it => ("workingHours", Number(it.Value)),
        ProcessingTime.ClockHours it => ("clockHours", Number(it.Value)),
        ProcessingTime.Weeks it => ("weeks", Number(it.Value)),
        ProcessingTime.Months it => ("months", Number(it.Value)),
        ProcessingTime.Years it => ("years", Number(it.Value)),
        ProcessingTime.SameDay it => ("sameDay", it.CutOff is { } cutOff ? LocalTimePattern.ExtendedIso.Format(cutOff) : string.Empty),
        ProcessingTime.FixedDate it => ("fixedDate", LocalDatePattern.Iso.Format(it.Date.WithCalendar(NodaTime.CalendarSystem.Iso))),
        ProcessingTime.YearlyDate it => ("yearlyDate", AnnualDatePattern.Iso.Format(it.Date)),
        ProcessingTime.NotStated it => ("notStated", it.Words),
        ProcessingTime.Unreadable it => ("unreadable", it.Words),
        _ => throw new NotSupportedException($"A processing time of the kind {time.GetType().Name} cannot be stored."),
    };

    private static ProcessingTime Read(JsonElement json, string stored)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            return new ProcessingTime.Stages([.. json.EnumerateArray().Select(part => Read(part, stored))]);
        }

        if (json.ValueKind == JsonValueKind.String)
        {
            return ProcessingTime.Parse(json.GetString()!);
        }

        var members = json.EnumerateObject().ToList();
        return members.Count == 1 ? Kind(members[0].Name, members[0].Value.GetString()!, stored) : throw CompactJson.NotReadable(stored, Expected);
    }

    private static ProcessingTime Kind(string kind, string value, string stored) => kind switch
    {
        "workingDays" => new ProcessingTime.WorkingDays(Number(value)),
        "calendarDays" => new ProcessingTime.CalendarDays(Number(value)),
        "workingHours" => new ProcessingTime.WorkingHours(Number(value)),
        "clockHours" => new ProcessingTime.ClockHours(Number(value)),
        "weeks" => new ProcessingTime.Weeks((int)Number(value)),
        "months" => new ProcessingTime.Months((int)Number(value)),
        "years" => new ProcessingTime.Years((int)Number(value)),
        "sameDay" => new ProcessingTime.SameDay(value.Length == 0 ? null : LocalTimePattern.ExtendedIso.Parse(value).GetValueOrThrow()),
        "fixedDate" => new ProcessingTime.FixedDate(LocalDatePattern.Iso.Parse(value).GetValueOrThrow()),
        "yearlyDate" => new ProcessingTime.YearlyDate(AnnualDatePattern.Iso.Parse(value).GetValueOrThrow()),
        "notStated" => new ProcessingTime.NotStated(value),
        "unreadable" => new ProcessingTime.Unreadable(value),
        _ => throw CompactJson.NotReadable(stored, Expected),
    };

    // No zeros at the end: 5 and 5.0 are one time, and one text.
    private static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static decimal Number(string value) => decimal.Parse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
