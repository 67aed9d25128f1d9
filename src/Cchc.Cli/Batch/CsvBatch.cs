using Cchc.Cli.Input;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Cli.Batch;

/// <summary>A batch as CSV: the columns of the input, then dueDate, dueTime, certainty and error. Every row of the result has as many cells as its
/// header.</summary>
internal static class CsvBatch
{
    private const int MostSurplus = 5;
    private const int MostNotes = 20;

    private static readonly string[] Known = ["id", "received", "time", "procedure", "case", "channel", "pauses", "rule"];
    private static readonly string[] Added = ["dueDate", "dueTime", "certainty", "error"];
    private static readonly string[] AddedWithPauses = ["dueDate", "dueTime", "certainty", "pauseBasis", "error"];

    public static IEnumerable<bool> Run(TextLines input, TextWriter output, BatchCalculator calculator, string path)
    {
        var records = new CsvRecords(input);
        var header = records.Next() is not { } first
            ? throw new InputException($"{UserInput.Quote(path)} is empty: expected a header with the columns {string.Join(", ", Known)}.")
            : first.Error is null ? first.Cells
            : throw new InputException($"The header of {UserInput.Quote(path)} cannot be read: {first.Error.En}.");
        var places = Places(header, path);
        records.Width = header.Length;
        records.IsRow = cells => cells.Length == header.Length && LooksReceived(cells[places[1]]);
        output.Write(CsvText.ByteOrderMark);
        var withPauses = places[6] >= 0;
        Write(output, header, header.Length, withPauses ? AddedWithPauses : Added, records.Separator);
        var (broken, doubtful) = (0, 0);
        while (records.Next() is { } record)
        {
            if (record.Error is not null && ++broken <= MostNotes)
            {
                Notes.Write($"{FileProblems.BrokenRow} {path}:{record.Line}: " +
                    $"{record.Error.En}{(broken == MostNotes ? "; more such rows say so in error alone" : string.Empty)}");
            }

            if (record.Doubt is not null && ++doubtful <= MostNotes)
            {
                Notes.Write($"{FileProblems.RowInside} {path}:{record.Line}: " +
                    $"{record.Doubt}{(doubtful == MostNotes ? " More such rows are not named." : string.Empty)}");
            }

            var answer = calculator.Answer(Row(record, header.Length, places));
            Write(output, record.Cells, header.Length, Cells(answer, withPauses), records.Separator);
            yield return answer.Error is null;
        }
    }

    private static string[] Cells(BatchAnswer answer, bool withPauses) => withPauses
        ? [answer.DateText, answer.TimeText, answer.CertaintyText, answer.PauseBasis, answer.Error ?? string.Empty]
        : [answer.DateText, answer.TimeText, answer.CertaintyText, answer.Error ?? string.Empty];

    private static int[] Places(string[] header, string path)
    {
        var names = Array.ConvertAll(header, name => VietnameseText.Clean(name));
        if (names.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new InputException($"{FileProblems.NameTwice}: {UserInput.Quote(path)} has more than one column {UserInput.Quote(twice.Key)}: " +
                "nobody can tell which counts.");
        }

        var places = Array.ConvertAll(Known, column => Array.FindIndex(names, name => string.Equals(name, column, StringComparison.OrdinalIgnoreCase)));
        if (places[1] < 0 || (places[2] < 0 && places[3] < 0))
        {
            throw new InputException($"{UserInput.Quote(path)} begins with {UserInput.Quote(string.Join(",", names))}: expected a header with the " +
                "columns id, received, and time or procedure.");
        }

        if (Array.Find(AddedWithPauses, name => names.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } there)
        {
            throw new InputException($"{UserInput.Quote(path)} has a column {there} already: it is one of those that are added.");
        }

        return places;
    }

    // A date as anybody writes one, also one that is not read, such as 28/08/2026: numbers with two equal signs between them.
    private static bool LooksReceived(string cell)
    {
        var text = cell.AsSpan().TrimStart();
        var sign = text.IndexOfAny('-', '/', '.');
        if (sign is < 1 or > 4)
        {
            return false;
        }

        var rest = text[(sign + 1)..];
        var second = rest.IndexOf(text[sign]);
        return second is 1 or 2 && AreDigits(text[..sign]) && AreDigits(rest[..second]) && rest.Length > second + 1
            && AreDigits(rest[(second + 1)..(second + 2)]);
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static BatchRow Row(CsvRecord record, int columns, int[] places)
    {
        var fields = record.Cells;
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
            Error = record.Error?.En ?? Width(fields, columns),
        };
    }

    // What has no column to stand in is quoted here: nothing is lost.
    private static string? Width(string[] fields, int columns)
    {
        if (fields.Length == columns)
        {
            return null;
        }

        var surplus = fields.Length > columns
            ? $": {string.Join(", ", fields.Skip(columns).Take(MostSurplus).Select(UserInput.Quote))}" +
                $"{(fields.Length > columns + MostSurplus ? ", …" : string.Empty)} stands in no column"
            : string.Empty;
        return $"the row has {fields.Length} columns, the header {columns}{surplus}; a separator inside a value needs quotes";
    }

    private static void Write(TextWriter output, string[] fields, int columns, string[] added, char separator)
    {
        for (var i = 0; i < columns; i++)
        {
            output.Write(CsvText.Cell(i < fields.Length ? fields[i] : string.Empty, separator));
            output.Write(separator);
        }

        for (var i = 0; i < added.Length; i++)
        {
            output.Write(CsvText.Cell(added[i], separator));
            output.Write(i + 1 < added.Length ? separator : '\n');
        }
    }
}
