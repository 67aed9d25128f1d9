using System.Globalization;
using Cchc.Core.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Cchc.Cli.Batch;

/// <summary>A batch as CSV: the columns of the input as they stand, then dueDate, dueTime, certainty and error.</summary>
internal static class CsvBatch
{
    private static readonly string[] Known = ["id", "received", "time", "procedure", "case", "channel", "pauses", "rule"];
    private static readonly string[] Added = ["dueDate", "dueTime", "certainty", "error"];

    public static IEnumerable<bool> Run(TextReader input, TextWriter output, BatchCalculator calculator, string path)
    {
        using var parser = new CsvParser(input, new CsvConfiguration(CultureInfo.InvariantCulture) { DetectDelimiter = true, DetectDelimiterValues = [",", ";", "\t"], BadDataFound = null, IgnoreBlankLines = true }, leaveOpen: true);
        if (!parser.Read())
        {
            throw new InputException($"\"{path}\" is empty: expected a header with the columns {string.Join(", ", Known)}.");
        }

        var header = parser.Record!;
        var places = Places(header, path);
        Write(output, header, header.Length, Added, parser.Delimiter);
        while (parser.Read())
        {
            var fields = parser.Record!;
            var answer = calculator.Answer(Row(fields, header.Length, places));
            Write(output, fields, header.Length, [answer.DateText, answer.TimeText, answer.CertaintyText, answer.Error ?? string.Empty], parser.Delimiter);
            yield return answer.Error is null;
        }
    }

    private static int[] Places(string[] header, string path)
    {
        var names = Array.ConvertAll(header, name => VietnameseText.Clean(name));
        var places = Array.ConvertAll(Known, column => Array.FindIndex(names, name => string.Equals(name, column, StringComparison.OrdinalIgnoreCase)));
        if (places[1] < 0 || (places[2] < 0 && places[3] < 0))
        {
            throw new InputException($"\"{path}\" begins with \"{string.Join(",", names)}\": expected a header with the columns id, received, and time or procedure.");
        }

        if (Array.Find(Added, name => names.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } there)
        {
            throw new InputException($"\"{path}\" has a column {there} already: it is one of those that are added.");
        }

        return places;
    }

    private static BatchRow Row(string[] fields, int columns, int[] places)
    {
        string Field(int known) => places[known] >= 0 && places[known] < fields.Length ? fields[places[known]].Trim() : string.Empty;
        return new BatchRow
        {
            Received = Field(1),
            Time = Field(2),
            Procedure = Field(3),
            Case = Field(4),
            Channel = Field(5),
            Rule = Field(7),
            Pauses = BatchRow.PausesOf(Field(6)),
            Error = fields.Length == columns ? null : $"the row has {fields.Length} columns, the header {columns}; a separator inside a value needs quotes",
        };
    }

    private static void Write(TextWriter output, string[] fields, int columns, string[] added, string delimiter)
    {
        // A row with too few columns is filled up so that the added ones stay in their place; with too many it keeps what it has.
        for (var i = 0; i < Math.Max(columns, fields.Length); i++)
        {
            Cell(output, i < fields.Length ? fields[i] : string.Empty, delimiter);
            output.Write(delimiter);
        }

        for (var i = 0; i < added.Length; i++)
        {
            Cell(output, added[i], delimiter);
            output.Write(i + 1 < added.Length ? delimiter : "\n");
        }
    }

    private static void Cell(TextWriter output, string text, string delimiter)
    {
        if (text.AsSpan().IndexOfAny('"', '\r', '\n') < 0 && !text.Contains(delimiter, StringComparison.Ordinal))
        {
            output.Write(text);
            return;
        }

        output.Write('"');
        output.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }
}
