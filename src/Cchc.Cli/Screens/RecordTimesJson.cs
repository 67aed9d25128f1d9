using System.Text.Json;
using Cchc.Core.Deadlines;
using Cchc.Core.Procedures.Times;

namespace Cchc.Cli.Screens;

/// <summary>What the words of a record say, as JSON; field names are stable and documented in docs/reference/cli.md.</summary>
internal static class RecordTimesJson
{
    /// <summary>How the record agrees, in what it contradicts itself, and the readings in doubt.</summary>
    public static void Write(Utf8JsonWriter writer, DeadlineAnswer answer)
    {
        writer.WriteString("recordTimes", answer.Selection is null ? null : JsonOut.Camel(answer.Selection.Kind.ToString()));
        writer.WriteStartArray("contradictions");
        foreach (var text in answer.Selection?.Contradictions ?? [])
        {
            writer.WriteStartObject();
            writer.WriteString("textVi", text.Vi);
            writer.WriteString("textEn", text.En);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("doubtful");
        foreach (var item in answer.Doubtful)
        {
            writer.WriteStartObject();
            writer.WriteString("timeVi", item.Time.Description.Vi);
            writer.WriteString("timeEn", item.Time.Description.En);
            var due = item.Deadline as Deadline.Due;
            DeadlineJson.WriteMoment(writer, due?.Date, due?.TimeOfDay);
            WriteOption(writer, item.Option);
            writer.WriteString("error", item.Error);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>For which case an option holds, how sure it is, and the words that state it.</summary>
    public static void WriteOption(Utf8JsonWriter writer, TimeOption? option)
    {
        writer.WriteString("condition", option?.Condition);
        writer.WriteBoolean("remoteOnly", option?.IsRemote == true);
        writer.WriteString("confidence", option is null ? null : JsonOut.Camel(option.Confidence.ToString()));
        writer.WriteStartArray("words");
        foreach (var words in option?.Words ?? [])
        {
            writer.WriteStartObject();
            WritePlace(writer, words.Source);
            writer.WriteString("quote", words.Alternative.Words);
            writer.WriteString("condition", words.Alternative.Condition);
            writer.WriteString("trigger", words.Alternative.Trigger);
            writer.WriteString("role", JsonOut.Camel(words.Alternative.Role.ToString()));
            writer.WriteString("confidence", JsonOut.Camel(words.Alternative.Confidence.ToString()));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The place in the record.</summary>
    public static void WritePlace(Utf8JsonWriter writer, TimeSource source)
    {
        switch (source)
        {
            case TimeSource.OfChannel row:
                writer.WriteString("kind", "channel");
                writer.WriteString("channel", JsonOut.Camel(row.Channel.Method.ToString()));
                writer.WriteNumber("row", row.Row);
                writer.WriteString("description", row.Channel.Description);
                break;
            case TimeSource.OfCase item:
                writer.WriteString("kind", "case");
                writer.WriteString("case", item.Case.Code);
                writer.WriteNumber("row", item.Row);
                writer.WriteString("description", item.Case.Name);
                break;
        }
    }
}
