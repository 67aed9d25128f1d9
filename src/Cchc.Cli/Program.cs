using System.Text;
using Cchc.Cli.Commands;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using Cchc.Core.Reading;

namespace Cchc.Cli;

/// <summary>The command <c>cchc</c>: choose the language, parse, call the library, print.</summary>
internal static class Program
{
    private const string EndOfOptions = "--";

    public static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var language = LanguageChoice.Of(args, Environment.GetEnvironmentVariable);
        Say.Use(language.Language);
        try
        {
            return language.Wrong is { } wrong ? throw WrongLanguage(wrong, language.IsVariable) : Run(args);
        }
        catch (InputException error)
        {
            return Refuse(args, error.Key, error.Message);
        }
        catch (CalendarRangeException error)
        {
            return Refuse(args, "input.outOfCalendar", OutOfCalendar.Text(error));
        }
        catch (FileContentException error)
        {
            return Refuse(args, error.Code, $"{error.Code}: {Say.In(error.Text)}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse(args, "output.failed", Say.Text("output.failed", SystemError.Of(error)));
        }
    }

    private static int Run(string[] args)
    {
        var root = Root.Create();
        if (Says(args, GlobalOptions.Version))
        {
            Console.Out.WriteLine(Root.Version);
            return ExitCode.Ok;
        }

        if (args.Length == 0 || Says(args, GlobalOptions.Help))
        {
            return Help(root, args);
        }

        var line = LineParser.Parse(root, args);
        JsonOut.Head = () => AnswerHead.Of(line, Root.Version);
        return line.Command.Run is { } run ? Result.Of(line.Output, () => run(line)) : HelpCommand.Print(line.Command);
    }

    private static int Help(Command root, string[] args) => HelpCommand.Print(LineParser.Named(root, args.TakeWhile(word => word != EndOfOptions)));

    private static bool Says(string[] args, Option flag)
    {
        foreach (var word in args)
        {
            if (word == EndOfOptions)
            {
                return false;
            }

            if (word == flag.Name || word == flag.Short)
            {
                return true;
            }
        }

        return false;
    }

    private static InputException WrongLanguage(string text, bool isVariable) =>
        string.Equals(text.Trim(), "both", StringComparison.OrdinalIgnoreCase) ? new InputException("language.both")
        : isVariable ? new InputException("language.variable", UserInput.Quote(text), ChoiceWords.List(GlobalOptions.Language))
        : new InputException("language.wrong", UserInput.Quote(text), ChoiceWords.List(GlobalOptions.Language));

    /// <summary>The sentence on standard error; for programs, which asked for JSON, as JSON.</summary>
    private static int Refuse(string[] args, string key, string message)
    {
        if (!AskedForJson(args))
        {
            Notes.Write(message);
            return ExitCode.WrongInput;
        }

        Console.Error.WriteLine(Notes.HarmlessJson(JsonOut.Written(json =>
        {
            json.WriteStartObject();
            json.WriteString("format", "cchc-error/1");
            json.WriteString("code", key);
            json.WriteString("message", message);
            json.WriteString("language", TextTable.NameOf(Say.Language));
            json.WriteNumber("exitCode", ExitCode.WrongInput);
            json.WriteEndObject();
        })));
        return ExitCode.WrongInput;
    }

    private static bool AskedForJson(string[] args)
    {
        var json = OutputFormat.Json.Name();
        for (var i = 0; i < args.Length && args[i] != EndOfOptions; i++)
        {
            var sign = args[i].IndexOf('=', StringComparison.Ordinal);
            var name = sign < 0 ? args[i] : args[i][..sign];
            if (name == GlobalOptions.Format.Name || name == GlobalOptions.Format.Short)
            {
                var value = sign < 0 ? (i + 1 < args.Length ? args[i + 1] : string.Empty) : args[i][(sign + 1)..];
                return string.Equals(value.Trim(), json, StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }
}
