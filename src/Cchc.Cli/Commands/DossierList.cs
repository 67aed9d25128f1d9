using Cchc.Cli.Batch;
using Cchc.Cli.Input;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary>Running deadlines from a CSV file with the columns id, received and time.</summary>
internal static class DossierList
{
    private static readonly string[] Columns = ["id", "received", "time"];

    public static IReadOnlyList<RunningDeadline> Read(string path, OfficeTimetable officeHours)
    {
        using var lines = UserInput.Lines(path);
        var records = new CsvRecords(lines);
        var heading = records.Next() is { } first ? Good(first, path).Cells
            : throw new InputException($"{UserInput.Quote(path)} is empty: expected a header with the columns {string.Join(", ", Columns)}.");
        var header = Array.ConvertAll(heading, name => VietnameseText.Clean(name).ToLowerInvariant());
        if (header.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new InputException($"{FileProblems.NameTwice}: {UserInput.Quote(path)} has more than one column {UserInput.Quote(twice.Key)}: " +
                "nobody can tell which counts.");
        }

        var places = Array.ConvertAll(Columns, column => Array.IndexOf(header, column));
        if (Array.Exists(places, place => place < 0))
        {
            throw new InputException($"{UserInput.Quote(path)} begins with {UserInput.Quote(string.Join(",", heading))}: expected a header with the " +
                "columns id, received, time.");
        }

        records.IsRow = cells => cells.Length == header.Length;
        var deadlines = new List<RunningDeadline>();
        while (records.Next() is { } record)
        {
            deadlines.Add(Deadline(Good(record, path), header.Length, places, path, officeHours));
        }

        return deadlines;
    }

    private static CsvRecord Good(CsvRecord record, string path) =>
        record.Error is null ? record : throw new InputException($"{FileProblems.BrokenRow}: {UserInput.Quote(path)}: {record.Error.En}.");

    private static RunningDeadline Deadline(CsvRecord record, int columns, int[] places, string path, OfficeTimetable officeHours)
    {
        if (record.Cells.Length != columns)
        {
            throw new InputException($"{UserInput.Quote(path)} line {record.Line} has {record.Cells.Length} columns: expected {columns}; a " +
                "separator inside a value needs quotes.");
        }

        var (id, received, time) = (record.Cells[places[0]].Trim(), record.Cells[places[1]], record.Cells[places[2]]);

        // A time that cannot be read belongs to its dossier, which is then listed with the reason.
        var parsed = ProcessingTime.TryParse(time, out var known) ? known : new ProcessingTime.Unreadable(VietnameseText.Clean(time));
        try
        {
            return new RunningDeadline(id, new DeadlineRequest { Time = parsed, Received = UserInput.Received(received, officeHours, out _) });
        }
        catch (InputException error)
        {
            throw new InputException($"{UserInput.Quote(path)} line {record.Line}: {error.Message}");
        }
    }
}
