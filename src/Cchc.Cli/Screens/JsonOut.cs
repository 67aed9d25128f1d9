using Cchc.Cli.Input;
using Cchc.Core.Exchange.Documents;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Cli.Screens;

/// <summary>JSON on standard output: the documents of the library, what could steer a terminal as escapes. Names are stable and documented in
/// docs/reference/cli.md.</summary>
internal static class JsonOut
{
    public static void Print(object document) => Console.Out.Write(Notes.HarmlessJson(DocumentJson.Text(document)));

    /// <summary>A document, or the same on the screen.</summary>
    public static void Print(OutputFormat format, Func<object> document, Action screen)
    {
        if (format == OutputFormat.Json)
        {
            Print(document());
        }
        else
        {
            screen();
        }
    }

    /// <summary>A document on one line.</summary>
    public static void PrintLine(object document) => Console.Out.Write(Notes.HarmlessJson(DocumentJson.Line(document)) + '\n');

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
