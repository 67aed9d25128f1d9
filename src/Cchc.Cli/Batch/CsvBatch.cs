using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Cli.Batch;

/// <summary>A batch as CSV: the columns of the input, then dueDate, dueTime, certainty, otherDue and error. Every row of the result has as many cells as its
/// header. A table with a Vietnamese heading is answered in Vietnamese where that is the language: names of columns, days, words.</summary>
internal static class CsvBatch
{
    private const int MostSurplus = 5;
    private const int MostNotes = 20;
    private const int MostNamed = 20;

    private static readonly string[] AddedWithPauses = ["dueDate", "dueTime", "certainty", "otherDue", "pauseBasis", "dueByRules", "error"];

    public static IEnumerable<bool> Run(ITableSource rows, TextWriter output, BatchCalculator calculator, string path)
    {
        var table = UserInput.Table(rows, path, [TableColumn.Received], [TableColumn.Time, TableColumn.Procedure]);
        var named = table.Heading.Cells[table[TableColumn.Received]].Trim();
        var isVietnamese = Say.IsVietnamese && !string.Equals(named, "received", StringComparison.OrdinalIgnoreCase);
        Check(table, path, isVietnamese ? Spoken() : AddedWithPauses);
        var received = table[TableColumn.Received];
        rows.Expect(table.Width, cells => cells.Length == table.Width && LooksReceived(cells[received]));
        output.Write(CsvText.ByteOrderMark);
        var withPauses = table[TableColumn.Pauses] >= 0;
        Write(output, table.Heading.Cells, table.Width, Picked(isVietnamese ? Spoken() : AddedWithPauses, withPauses), rows.Separator);
        var (broken, doubtful) = (0, 0);
        while (table.Next() is { } record)
        {
            if (record.Error is not null && ++broken <= MostNotes)
            {
                Notes.Write($"{FileProblems.BrokenRow} {path}:{record.Line}: {Say.In(record.Error)}"
                    + (broken == MostNotes ? Say.Text("batch.moreBroken") : string.Empty));
            }

            if (record.Doubt is not null && ++doubtful <= MostNotes)
            {
                Notes.Write($"{FileProblems.RowInside} {path}:{record.Line}: {Say.In(record.Doubt)}"
                    + (doubtful == MostNotes ? Say.Text("batch.moreDoubtful") : string.Empty));
            }

            var answer = calculator.Answer(Row(record, table));
            Write(output, record.Cells, table.Width, Picked(isVietnamese ? Spoken(answer) : Cells(answer), withPauses), rows.Separator);
            yield return answer.Error is null;
        }

        foreach (var finding in rows.Findings)
        {
            Notes.Write(Notes.Line(finding));
        }
    }

    private static string[] Cells(BatchAnswer answer) =>
        [
            answer.DateText, answer.TimeText, answer.CertaintyText, answer.OtherText, answer.PauseBasis, answer.ByRulesText, answer.Error ?? string.Empty,
        ];

    private static string[] Spoken() =>
    [
        Say.Text("batch.columnDue"), Say.Text("batch.columnTime"), Say.Text("batch.columnCertainty"), Say.Text("batch.columnOther"),
        Say.Text("batch.columnPauses"), Say.Text("batch.columnByRules"), Say.Text("batch.columnError"),
    ];

    private static string[] Spoken(BatchAnswer answer) =>
    [
        answer.Date is { } date ? Words.Date(date) : string.Empty,
        answer.TimeText,
        answer.Date is null ? string.Empty : Words.Certainty(answer.Certainty),
        string.Join("; ", answer.Others.Select(Spoken)),
        answer.PauseBasis.Replace(BatchAnswer.Asserted, Say.Text("batch.asserted"), StringComparison.Ordinal),
        answer.ByRules is { } due ? Spoken(due) : string.Empty,
        answer.Error ?? string.Empty,
    ];

    private static string Spoken((NodaTime.LocalDate Date, NodaTime.LocalTime? Time) due) =>
        Words.Date(due.Date) + (due.Time is { } time ? " " + Words.Time(time) : string.Empty);

    // The pauses have their columns only where the input has one.
    private static string[] Picked(string[] cells, bool withPauses) => withPauses ? cells : [.. cells[..4], cells[^1]];

    private static void Check(DossierTable table, string path, string[] added)
    {
        if (Array.Find(added, name => table.Unused.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } there)
        {
            throw new InputException("batch.columnThere", UserInput.Quote(path), there);
        }

        if (table.Unused.Count > 0)
        {
            var names = string.Join(", ", table.Unused.Take(MostNamed).Select(UserInput.Quote)) + (table.Unused.Count > MostNamed ? ", …" : string.Empty);
            Notes.Write($"{FileProblems.UnusedColumns} {path}: {Say.Text("batch.unusedColumns", names)}");
        }
    }

    // A date as anybody writes one, also one that is not read, such as 8/28/2026: numbers with two equal signs between them.
    private static bool LooksReceived(string cell)
    {
        if (TypedMoment.TryRead(cell, null, out _, out _))
        {
            return true;
        }

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

    private static BatchRow Row(RawRow row, DossierTable table) => new()
    {
        Received = table.Received(row),
        Time = table.Cell(row, TableColumn.Time),
        Procedure = table.Cell(row, TableColumn.Procedure),
        Case = table.Cell(row, TableColumn.Case),
        Channel = table.Cell(row, TableColumn.Channel),
        Rule = table.Cell(row, TableColumn.Rule),
        Pauses = BatchRow.PausesOf(table.Cell(row, TableColumn.Pauses)),
        Error = row.Error is { } error ? Say.In(error) : table.Fits(row) ? null : Surplus(row.Cells, table.Width),
    };

    // What has no column to stand in is quoted here: nothing is lost.
    private static string Surplus(string[] fields, int columns)
    {
        if (fields.Length < columns)
        {
            return Say.Text("batch.fewColumns", fields.Length, columns);
        }

        var surplus = string.Join(", ", fields.Skip(columns).Take(MostSurplus).Select(UserInput.Quote))
            + (fields.Length > columns + MostSurplus ? ", …" : string.Empty);
        return Say.Text("batch.manyColumns", fields.Length, columns, surplus);
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
