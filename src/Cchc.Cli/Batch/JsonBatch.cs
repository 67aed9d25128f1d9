using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cchc.Cli.Batch;

/// <summary>A batch as JSON lines: each object as it stands, with dueDate, dueTime, certainty and error.</summary>
internal static class JsonBatch
{
    private static readonly string[] Added = ["dueDate", "dueTime", "certainty", "error"];
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<bool> Run(TextReader input, TextWriter output, BatchCalculator calculator)
    {
        using var buffer = new MemoryStream();
        using var writer = new Utf8JsonWriter(buffer, Options);
        while (input.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            buffer.SetLength(0);
            writer.Reset();
            var ok = Answer(line, writer, calculator);
            writer.Flush();
            output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            output.Write('\n');
            yield return ok;
        }
    }

    private static bool Answer(string line, Utf8JsonWriter writer, BatchCalculator calculator)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(line);
        }
        catch (JsonException error)
        {
            return Write(writer, default, line, BatchAnswer.Wrong($"not JSON: {error.Message}"));
        }

        using (document)
        {
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object
                ? Write(writer, root, null, calculator.Answer(Row(root)))
                : Write(writer, default, line, BatchAnswer.Wrong($"expected an object, found {root.ValueKind}"));
        }
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
                wrong ??= $"{name}: expected a string, found {value.GetRawText()}";
                return string.Empty;
            }

            return value.GetString()!.Trim();
        }

        return new BatchRow
        {
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
        writer.WriteString("error", answer.Error);
        writer.WriteEndObject();
        return answer.Error is null;
    }
}
