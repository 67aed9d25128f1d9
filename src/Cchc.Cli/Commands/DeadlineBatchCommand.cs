using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Cchc.Cli.Batch;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc deadline batch FILE</c>: due dates for millions of dossiers, row by row, in order.</summary>
internal static class DeadlineBatchCommand
{
    private const string Description =
        """
        Due dates of many dossiers: CSV or JSON lines in, the same with dueDate, dueTime, certainty and error out, in order.
        Tính hạn trả cho nhiều hồ sơ.

        Columns: id; received (yyyy-MM-ddTHH:mm); time (such as 05 ngày làm việc), or procedure with case and channel; rule; pauses, in CSV
        2026-03-03..2026-03-05;2026-03-20..2026-03-21, in JSON [{"from": "2026-03-03", "to": "2026-03-05"}].
        A row that cannot be answered says so in error; the others are answered. Exit code 0, or 1 when a row has an error.

        Examples:
          cchc deadline batch open.csv > due.csv
          cchc deadline batch open.jsonl --output due.jsonl
        """;

    /// <param name="single">The options of the question about one dossier, which mean nothing here.</param>
    public static Command Create(IReadOnlyList<Option> single)
    {
        var file = new Argument<string>("file") { Description = "The dossiers, or - for standard input." };
        var output = new Option<string>("--output", "-o")
        {
            Description = "Write to this file in place of standard output; it appears when the whole batch is done.",
            HelpName = "file",
        };
        var catalogue = new Option<string>("--catalogue", "-c")
        {
            Description = "File of procedures for the rows, in place of the embedded sample; of several versions that in force on the day of receipt is used.",
            HelpName = "file",
        };
        var hours = new Option<string>("--office-hours") { Description = "Sessions of a working day; default 08:00-12:00,13:00-17:00.", HelpName = "hours" };
        var command = new Command("batch", Description) { file, output, catalogue, hours };
        var options = new CalendarOptions().AddTo(command);
        command.Validators.Add(result =>
        {
            if (single.FirstOrDefault(option => result.GetResult(option) is { Implicit: false }) is { } given)
            {
                result.AddError($"{given.Name} belongs to cchc deadline, not to cchc deadline batch: the file has a column for it.");
            }
        });
        command.SetAction(parsed =>
        {
            var calculator = new DeadlineCalculator(options.Calendar(parsed),
                new DeadlineOptions { OfficeHours = UserInput.OfficeHours(parsed.GetValue(hours)) });
            var batch = new BatchCalculator(calculator, () => Catalogue(parsed.GetValue(catalogue)));
            return parsed.GetValue(output) is { } path ? ToFile(parsed.GetValue(file)!, path, batch) : ToConsole(parsed.GetValue(file)!, batch);
        });
        return command;
    }

    private static ProcedureCatalogue Catalogue(string? path) => path is null ? SampleCatalogue.Load() : CatalogueInput.Read(path);

    private static int ToConsole(string input, BatchCalculator batch)
    {
        // Console.Out flushes at every write: a buffer of its own makes millions of rows bearable.
        using var stream = OutputFile.StandardOutput();
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16);
        return Run(input, writer, batch);
    }

    private static int ToFile(string input, string path, BatchCalculator batch)
    {
        var code = ExitCode.Ok;
        OutputFile.Write(path, stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
            code = Run(input, writer, batch);
        });
        return code;
    }

    private static int Run(string path, TextWriter output, BatchCalculator batch)
    {
        using var input = UserInput.Lines(path);
        var (rows, errors) = (0L, 0L);
        var watch = Stopwatch.StartNew();
        var progress = new BatchProgress(input.File!);
        if (input.First() == '[')
        {
            throw new InputException($"{UserInput.Quote(path)} begins with [: expected one JSON object a line, not an array, or CSV with a heading.");
        }

        foreach (var ok in input.First() == '{' ? JsonBatch.Run(input, output, batch) : CsvBatch.Run(input, output, batch, path))
        {
            rows++;
            errors += ok ? 0 : 1;
            progress.Show(rows);
        }

        output.Flush();
        progress.Clear();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows, {errors:N0} errors, {watch.Elapsed.TotalSeconds:F1} s"));
        return errors == 0 ? ExitCode.Ok : ExitCode.NoAnswer;
    }
}
