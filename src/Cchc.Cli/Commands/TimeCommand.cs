using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
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
        var text = new Argument<string?>("text")
        {
            Description = "The text, such as \"Không quá 07 ngày làm việc; vùng xa thì tăng thêm 10 ngày\".",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var file = new Option<string>("--file")
        {
            Description = "One phrase a line (UTF-8), - for standard input; one JSON object a line is printed.",
            HelpName = "FILE",
        };
        var format = SharedOptions.Format();
        var command = new Command("time",
            "What a text says about processing times: each with its case, trigger, role and confidence. Đọc thời hạn giải quyết trong văn bản.") { text, file,
            format };
        command.SetAction(parsed => Run(parsed.GetValue(text), parsed.GetValue(file), SharedOptions.Parse(parsed.GetValue(format)!)));
        return command;
    }

    private static int Run(string? text, string? file, OutputFormat format)
    {
        if ((text is null) == (file is null))
        {
            throw new InputException("Exactly one of a text and --file is needed, such as cchc time \"05 ngày làm việc\" or cchc time --file phrases.txt.");
        }

        if (file is not null)
        {
            return ReadLines(file);
        }

        var expression = TimeExpression.Read(text!);
        JsonOut.Print(format, () => TimeDocument.Of(expression), () => TimeView.Print(expression));
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
                Notes.Write($"{FileProblems.BrokenRow} {file}:{line.Number}: line {line.Number} is longer than {TextLines.Longest} characters and " +
                    "was left out");
                code = ExitCode.NoAnswer;
                continue;
            }

            JsonOut.PrintLine(TimeDocument.Of(TimeExpression.Read(line.Text), line.Number));
        }

        return code;
    }
}
