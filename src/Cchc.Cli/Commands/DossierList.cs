using Cchc.Cli.Batch;
using Cchc.Cli.Input;
using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary>Running deadlines from a CSV file or a workbook with the columns id, received and time.</summary>
internal static class DossierList
{
    public static IReadOnlyList<RunningDeadline> Read(string path, OfficeTimetable officeHours, string? sheet)
    {
        using var file = TableInput.Open(path, sheet, out var isWorkbook);
        using var lines = isWorkbook ? null : UserInput.Lines(file, path);
        using var rows = isWorkbook ? TableInput.Rows(file, path, sheet) : UserInput.Rows(lines!, path);
        var table = UserInput.Table(rows, path, [TableColumn.Dossier], [TableColumn.Received], [TableColumn.Time]);
        rows.Expect(0, cells => cells.Length == table.Width);
        var deadlines = new List<RunningDeadline>();
        while (table.Next() is { } row)
        {
            deadlines.Add(Deadline(Good(row, path), table, path, officeHours));
        }

        foreach (var finding in rows.Findings)
        {
            Notes.Write(Notes.Line(finding));
        }

        return deadlines;
    }

    private static RawRow Good(RawRow row, string path) =>
        row.Error is null ? row : throw new InputException("table.broken", FileProblems.BrokenRow, UserInput.Quote(path), Say.In(row.Error));

    private static RunningDeadline Deadline(RawRow row, DossierTable table, string path, OfficeTimetable officeHours)
    {
        if (!table.Fits(row))
        {
            throw new InputException("table.columns", UserInput.Quote(path), row.Line, row.Cells.Length, table.Width);
        }

        var (id, received, time) = (table.Cell(row, TableColumn.Dossier), table.Received(row), table.Cell(row, TableColumn.Time));

        // A time that cannot be read belongs to its dossier, which is then listed with the reason.
        var parsed = ProcessingTime.TryParse(time, out var known) ? known : new ProcessingTime.Unreadable(VietnameseText.Clean(time));
        try
        {
            return new RunningDeadline(id, new DeadlineRequest { Time = parsed, Received = UserInput.ReceivedInFile(received, officeHours) });
        }
        catch (InputException error)
        {
            throw new InputException("table.inLine", UserInput.Quote(path), row.Line, error.Message);
        }
    }
}
