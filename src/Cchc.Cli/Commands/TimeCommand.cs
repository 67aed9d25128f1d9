using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc time "…"</c>: what a text says about processing times.</summary>
internal static class TimeCommand
{
    public static Command Create()
    {
        var text = new Argument("value.text", "time.text") { IsOptional = true };
        var file = new Option("--file", "time.file") { Value = "value.file" };
        return new Command("time", "time.about")
        {
            More = "time.more",
            No = "time.no",
            Arguments = [text],
            Options = [file],
            Formats = [OutputFormat.Text, OutputFormat.Json],
            Examples = ["cchc time \"Không quá 07 ngày làm việc; vùng xa thì tăng thêm 10 ngày\"", "cchc time --file phrases.txt"],
            Run = line => Run(line, line.Get(text), line.Get(file)),
        };
    }

    private static int Run(CommandLine line, string? text, string? file)
    {
        if ((text is null) == (file is null))
        {
            throw new UsageException(line.Command, "time.oneOf");
        }

        if (file is not null)
        {
            return ReadLines(file);
        }

        var expression = TimeExpression.Read(text!);
        JsonOut.Print(line.Format, () => TimeDocument.Of(expression), () => TimeView.Print(expression));
        return ExitCode.Ok;
    }

    private static int ReadLines(string file)
    {
        using var lines = UserInput.Lines(file);
        var code = ExitCode.Ok;
        while (lines.Next() is { } line)
        {
            if (line.IsTooLong)
            {
                Notes.Write(Say.Text("time.longLine", FileProblems.BrokenRow, $"{file}:{line.Number}", line.Number, TextLines.Longest));
                code = ExitCode.NoAnswer;
                continue;
            }

            JsonOut.PrintLine(TimeDocument.Of(TimeExpression.Read(line.Text), line.Number));
        }

        return code;
    }
}
