using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Text;
using Microsoft.VisualBasic.FileIO;

namespace Cchc.Cli.Commands;

/// <summary>Running deadlines from a CSV file with the columns id, received and time.</summary>
internal static class DossierList
{
    private static readonly string[] Columns = ["id", "received", "time"];

    public static IReadOnlyList<RunningDeadline> Read(string path, OfficeTimetable officeHours)
    {
        using var stream = Input.Open(path);
        try
        {
            using var text = Input.OpenText(stream);
            using var parser = new TextFieldParser(text) { TextFieldType = FieldType.Delimited, HasFieldsEnclosedInQuotes = true };
            var head = parser.PeekChars(200) ?? string.Empty;
            parser.SetDelimiters(head.Contains('\t') ? "\t" : head.Contains(';') ? ";" : ",");
            return Read(parser, path, officeHours);
        }
        catch (MalformedLineException error)
        {
            throw new InputException($"\"{path}\" line {error.LineNumber} is no CSV: a quote that does not end?");
        }
        catch (DecoderFallbackException)
        {
            throw new InputException($"\"{path}\" is not UTF-8.");
        }
    }

    private static List<RunningDeadline> Read(TextFieldParser parser, string path, OfficeTimetable officeHours)
    {
        var header = parser.ReadFields()?.Select(name => VietnameseText.Clean(name).ToLowerInvariant()).ToArray() ?? [];
        var places = Array.ConvertAll(Columns, column => Array.IndexOf(header, column));
        if (Array.Exists(places, place => place < 0))
        {
            throw new InputException($"\"{path}\" begins with \"{string.Join(",", header)}\": expected a header with the columns id, received, time.");
        }

        var deadlines = new List<RunningDeadline>();
        while (!parser.EndOfData)
        {
            var line = parser.LineNumber;
            var fields = parser.ReadFields()!;
            if (fields.Length != header.Length)
            {
                throw new InputException($"\"{path}\" line {line} has {fields.Length} columns: expected {header.Length}; a comma inside a value needs quotes.");
            }

            var (id, received, time) = (fields[places[0]], fields[places[1]], fields[places[2]]);
            // A time that cannot be read belongs to its dossier, which is then listed with the reason.
            var parsed = ProcessingTime.TryParse(time, out var known) ? known : new ProcessingTime.Unreadable(VietnameseText.Clean(time));
            try
            {
                deadlines.Add(new RunningDeadline(id, new DeadlineRequest { Time = parsed, Received = Input.Received(received, officeHours, out _) }));
            }
            catch (InputException error)
            {
                throw new InputException($"\"{path}\" line {line}: {error.Message}");
            }
        }

        return deadlines;
    }
}
