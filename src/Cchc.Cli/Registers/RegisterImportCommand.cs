using Cchc.Cli.Commands;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Core.Exchange.Registers;

namespace Cchc.Cli.Registers;

/// <summary><c>cchc register import FILE</c>: any form of a register in, one form out.</summary>
internal static class RegisterImportCommand
{
    public static Command Create()
    {
        var options = new RegisterOptions();
        return new Command("register import", "registerImport.about")
        {
            More = "registerImport.more",
            No = "register.no",
            Arguments = [options.File],
            Options = options.All,
            Formats = [OutputFormat.Csv, OutputFormat.Json],
            Examples =
            [
                "cchc register import export.xlsx --output register.csv",
                "cchc register import message.json --format json --output register.jsonl",
                "cchc register import register.csv --events events.csv --format json --output register.jsonl",
                "cchc register import export.csv --map \"Ngày vào sổ=received\" --output register.csv",
            ],
            Run = line =>
            {
                var input = options.Open(line);
                Result.Write(stream =>
                {
                    if (line.Format == OutputFormat.Json)
                    {
                        RegisterWriter.WriteJsonLines(input.Read(), stream);
                    }
                    else
                    {
                        RegisterWriter.WriteCsv(input.Read(), stream);
                    }
                });
                input.Sum();
                return input.Wrong == 0 && input.Dossiers > 0 ? ExitCode.Ok : ExitCode.NoAnswer;
            },
        };
    }
}
