using System.Diagnostics;
using System.Text;
using Cchc.Cli.Batch;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc deadline batch FILE</c>: due dates for millions of dossiers, row by row, in order.</summary>
internal static class DeadlineBatchCommand
{
    public static Command Create()
    {
        var file = new Argument("value.file", "batch.file");
        var catalogue = SharedOptions.Catalogue("batch.catalogue");
        var hours = SharedOptions.OfficeHours();
        var sheet = SharedOptions.Sheet();
        var options = new CalendarOptions();
        return new Command("deadline batch", "batch.about")
        {
            More = "batch.more",
            No = "batch.no",
            Arguments = [file],
            Options = [catalogue, hours, sheet, .. options.All],
            Formats = [OutputFormat.Csv, OutputFormat.Json],
            IsFormatOfInput = true,
            Examples =
            [
                "cchc deadline batch open.csv > due.csv",
                "cchc deadline batch open.jsonl --output due.jsonl",
                "cchc deadline batch open.xlsx --sheet \"08-2026\" --output due.csv",
            ],
            Run = line =>
            {
                var calculator = new DeadlineCalculator(options.Calendar(line), new DeadlineOptions { OfficeHours = UserInput.OfficeHours(line.Get(hours)) });
                var batch = new BatchCalculator(calculator, () => Catalogue(line.Get(catalogue)));
                var code = ExitCode.Ok;
                Result.Write(stream =>
                {
                    using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
                    code = Run(line, line.Get(file)!, line.Get(sheet), line.Get(catalogue), writer, batch);
                });
                return code;
            },
        };
    }

    private static ProcedureCatalogue Catalogue(string? path) => path is null ? SampleCatalogue.Load() : CatalogueInput.Read(path);

    private static int Run(CommandLine line, string path, string? sheet, string? catalogue, TextWriter output, BatchCalculator batch)
    {
        using var file = TableInput.Open(path, sheet, out var isWorkbook);
        using var input = isWorkbook ? null : UserInput.Lines(file, path);
        var (rows, errors) = (0L, 0L);
        var watch = Stopwatch.StartNew();
        var progress = new BatchProgress(file);
        var isTyped = path == "-" && (!Console.IsInputRedirected || Result.IsTerminal);
        var first = input?.First();
        if (first == '[')
        {
            throw new InputException("batch.array", UserInput.Quote(path));
        }

        var format = first == '{' ? OutputFormat.Json : OutputFormat.Csv;
        if (line.IsFormatGiven && line.Format != format)
        {
            throw new InputException("batch.formatOfInput", UserInput.Quote(path), format.Name());
        }

        CheckName(line.Output, format, path, catalogue);
        if (format == OutputFormat.Json && input!.Next() is { } begun)
        {
            input.Return(begun.Text.Trim() == "{" ? throw new InputException("batch.manyLines", UserInput.Quote(path)) : [begun]);
        }

        foreach (var ok in format == OutputFormat.Json ? JsonBatch.Run(input!, output, batch)
            : CsvBatch.Run(isWorkbook ? TableInput.Rows(file, path, sheet) : UserInput.Rows(input!, path), output, batch, path))
        {
            rows++;
            errors += ok ? 0 : 1;
            progress.Show(rows);
            if (isTyped)
            {
                output.Flush(); // who types rows sees each answer, also when Ctrl-C ends it
            }
        }

        output.Flush();
        progress.Clear();
        Notes.Write(Say.Text("batch.summary", Say.Grouped(rows), Say.Grouped(errors), Say.Number((decimal)watch.Elapsed.TotalSeconds, "0.0")));
        return errors == 0 ? ExitCode.Ok : ExitCode.NoAnswer;
    }

    // A name that says another format; what is read is refused elsewhere, whatever its name.
    private static void CheckName(string? output, OutputFormat format, string path, string? catalogue)
    {
        if (output is not null && OutputFormats.Find(Path.GetExtension(output).TrimStart('.')) is { } named && named != format && named != OutputFormat.Text
            && (catalogue is null || FileIdentity.Of(output) != FileIdentity.Of(catalogue)))
        {
            throw new InputException("batch.nameOfInput", UserInput.Quote(path), format.Name(), UserInput.Quote(output));
        }
    }
}
