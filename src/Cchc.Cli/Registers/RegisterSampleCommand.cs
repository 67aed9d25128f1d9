using System.Globalization;
using System.Text;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Exchange.Stages;
using Cchc.Core.Exchange.Writing;

namespace Cchc.Cli.Registers;

/// <summary><c>cchc register sample</c>: an invented register with planted abuses, and the key that says where.</summary>
internal static class RegisterSampleCommand
{
    public static Command Create()
    {
        var dossiers = new Option("--dossiers", "registerSample.dossiers") { Value = "value.number" };
        var seed = new Option("--seed", "registerSample.seed") { Value = "value.number" };
        var key = new Option("--key", "registerSample.key") { Value = "value.file" };
        var processes = new Option("--processes", "registerSample.processes") { Value = "value.file" };
        return new Command("register sample", "registerSample.about")
        {
            More = "registerSample.more",
            Options = [dossiers, seed, key, processes],
            Formats = [OutputFormat.Csv, OutputFormat.Json],
            Examples =
            [
                "cchc register sample --dossiers 1000 --output so-mau.csv",
                "cchc register sample --dossiers 5000 --processes quy-trinh.csv --output so-mau.csv",
                "cchc register sample --dossiers 1000000 --seed 7 --key dap-an.csv --output so-mau.csv",
            ],
            Run = line =>
            {
                var many = (int)Number(line.Get(dossiers) ?? "1000", 0, RegisterSample.MostDossiers);
                var start = Number(line.Get(seed) ?? "1", long.MinValue, long.MaxValue);
                if (line.Get(processes) is { } table)
                {
                    OutputFile.Write(table, stream =>
                    {
                        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 12, leaveOpen: true);
                        writer.Write(ProcessCsv.Of(RegisterSample.Processes));
                        return true;
                    });
                }

                if (line.Get(key) is { } path)
                {
                    OutputFile.Write(path, stream =>
                    {
                        Write(line, many, start, stream);
                        return true;
                    });
                }
                else
                {
                    Write(line, many, start, null);
                }

                Notes.Write(Say.Text("registerSample.asOf", Words.Moment(RegisterSample.AsOf.Date, RegisterSample.AsOf.TimeOfDay)));
                return ExitCode.Ok;
            },
        };
    }

    private static void Write(CommandLine line, int dossiers, long seed, Stream? key)
    {
        using var keys = key is null ? null : new StreamWriter(key, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        keys?.Write(CsvText.ByteOrderMark + "dossier,abuse,codes\r\n");
        var sample = RegisterSample.Make(dossiers, seed).Select(item =>
        {
            if (item.Abuse is not null)
            {
                keys?.Write($"{item.Dossier.Code},{item.Abuse},{string.Join(' ', item.Codes)}\r\n");
            }

            return item.Dossier;
        });
        Result.Write(stream =>
        {
            if (line.Format == OutputFormat.Json)
            {
                RegisterWriter.WriteJsonLines(sample, stream);
            }
            else
            {
                RegisterWriter.WriteCsv(sample, stream);
            }
        });
    }

    private static long Number(string text, long least, long most) =>
        long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
            : throw new InputException("registerSample.noNumber", UserInput.Quote(text), Say.Grouped(least), Say.Grouped(most));
}
