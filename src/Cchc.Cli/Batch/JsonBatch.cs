using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Cli.Input;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;

namespace Cchc.Cli.Batch;

/// <summary>A batch as JSON lines: each object as it stands, with dueDate, dueTime, certainty and error; a line that is no such object as text in
/// line.</summary>
internal static class JsonBatch
{
    private static readonly string[] Added = ["dueDate", "dueTime", "certainty", "otherDue", "pauseBasis", "dueByRules", "error"];
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Unique = new() { AllowDuplicateProperties = false };

    public static IEnumerable<bool> Run(TextLines input, TextWriter output, BatchCalculator calculator)
    {
        using var buffer = new MemoryStream();
        using var writer = new Utf8JsonWriter(buffer, Options);
        while (input.Next() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line.Text))
            {
                continue;
            }

            var ok = Answer(line, writer, buffer, calculator);
            writer.Flush();
            output.Write(Notes.HarmlessJson(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)));
            output.Write('\n');
            yield return ok;
        }
    }

    private static bool Answer(TextLine line, Utf8JsonWriter writer, MemoryStream buffer, BatchCalculator calculator)
    {
        bool Wrong(string error)
        {
            Begin(writer, buffer);
            return Write(writer, default, line.Text, BatchAnswer.Wrong(error));
        }

        if (line.IsTooLong)
        {
            return Wrong(Say.Text("batch.longLine", line.Number, TextLines.Longest));
        }

        try
        {
            using var document = JsonDocument.Parse(line.Text, Unique);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return Wrong(Say.Text("batch.noObject"));
            }

            Begin(writer, buffer);
            return Write(writer, root, null, calculator.Answer(Row(root)));
        }
        catch (JsonException error)
        {
            return Wrong(Twice(line.Text) is { } twice ? Say.Text("batch.memberTwice", FileProblems.NameTwice, UserInput.Quote(twice))
                : Say.In(DamagedJson.Sentence(Encoding.UTF8.GetBytes(line.Text), error)));
        }
        catch (InvalidOperationException)
        {
            return Wrong(Say.Text("batch.surrogate"));
        }
    }

    private static string? Twice(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Twice(document.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // A member whose name is given twice in one object, at any depth; null for none.
    private static string? Twice(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Array:
                return json.EnumerateArray().Select(Twice).FirstOrDefault(name => name is not null);
            case JsonValueKind.Object:
                var names = new HashSet<string>(StringComparer.Ordinal);
                foreach (var member in json.EnumerateObject())
                {
                    if ((names.Add(member.Name) ? Twice(member.Value) : member.Name) is { } twice)
                    {
                        return twice;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private static void Begin(Utf8JsonWriter writer, MemoryStream buffer)
    {
        writer.Reset();
        buffer.SetLength(0);
    }

    private static BatchRow Row(JsonElement root)
    {
        var wrong = default(string);
        string Text(string name)
        {
            if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            {
                return string.Empty;
            }

            if (value.ValueKind != JsonValueKind.String)
            {
                wrong ??= Say.Text("batch.noString", name, Notes.Short(value.GetRawText()));
                return string.Empty;
            }

            return value.GetString()!.Trim();
        }

        return new BatchRow
        {
            IsOfProgram = true,
            Received = Text("received"),
            Time = Text("time"),
            Procedure = Text("procedure"),
            Case = Text("case"),
            Channel = Text("channel"),
            Rule = Text("rule"),
            Pauses = root.TryGetProperty("pauses", out var pauses) ? BatchRow.PausesOf(pauses) : [],
            Error = wrong,
        };
    }

    private static bool Write(Utf8JsonWriter writer, JsonElement root, string? line, BatchAnswer answer)
    {
        writer.WriteStartObject();
        if (line is not null)
        {
            writer.WriteString("line", line);
        }
        else
        {
            foreach (var member in root.EnumerateObject())
            {
                if (!Added.Contains(member.Name, StringComparer.Ordinal))
                {
                    member.WriteTo(writer);
                }
            }
        }

        writer.WriteString("dueDate", answer.Date is null ? null : answer.DateText);
        writer.WriteString("dueTime", answer.Time is null ? null : answer.TimeText);
        writer.WriteString("certainty", answer.Date is null ? null : answer.CertaintyText);
        if (answer.Others.Count > 0)
        {
            writer.WriteString("otherDue", answer.OtherText);
        }

        if (answer.PauseBasis.Length > 0)
        {
            writer.WriteString("pauseBasis", answer.PauseBasis);
        }

        if (answer.ByRules is not null)
        {
            writer.WriteString("dueByRules", answer.ByRulesText);
        }

        writer.WriteString("error", answer.Error);
        writer.WriteEndObject();
        return answer.Error is null;
    }
}
