using System.Globalization;
using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.OpenXml.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Cli.Input;

/// <summary>Reads what the user typed; says what was expected when it cannot.</summary>
internal static class UserInput
{
    private const string ClockVariable = "CCHC_NOW";

    /// <summary>Opens a file to read; - is standard input. Every file that a command reads comes this way: what is read is never written to.</summary>
    public static Stream Open(string path)
    {
        if (path == "-")
        {
            OpenFiles.ReadStandardInput();
            return !IsInputClosed() ? Console.OpenStandardInput() : throw new InputException("input.closed");
        }

        try
        {
            if (Directory.Exists(path))
            {
                throw new InputException("input.folder", Quote(path));
            }

            OpenFiles.Read(path);
            return Known(File.OpenRead(path), path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException("input.cannotRead", Quote(path), SystemError.Of(error));
        }
    }

    // A picture, a PDF or a document is read by no command, and no reader could say so as plainly.
    private static FileStream Known(FileStream file, string path)
    {
        if (!file.CanSeek)
        {
            return file;
        }

        var head = new byte[8];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        if (ForeignFile.Picture(head.AsSpan(0, length)) is not { } kind)
        {
            return file;
        }

        file.Dispose();
        throw new InputException("input.foreign", Quote(path), Say.In(kind));
    }

    /// <summary>Reads a file by one of the library's readers.</summary>
    /// <param name="path">The file; - is standard input.</param>
    /// <param name="what">The key of what it is, for the message: "what.plan".</param>
    /// <param name="read">The reader.</param>
    /// <param name="name">How findings name standard input.</param>
    /// <returns>A reading with a value; a file with an error is wrong input, with all its findings.</returns>
    public static Reading<T> Read<T>(string path, string what, Func<Stream, string, Reading<T>> read, string name = "-")
        where T : class
    {
        using var content = Open(path);
        var reading = read(content, path == "-" ? name : Path.GetFileName(path));
        return reading.IsUsable
            ? reading
            : throw new InputException("input.unusable", Say.Text(what), Quote(path),
                string.Concat(reading.Findings.Select(finding => Environment.NewLine + Notes.Line(finding))));
    }

    /// <summary>The lines of a file to read; - is standard input.</summary>
    public static TextLines Lines(string path) => Lines(Open(path), path);

    /// <summary>The lines of a file that is open.</summary>
    public static TextLines Lines(Stream content, string path) => new(content, error => Unreadable(path, error));

    /// <summary>The table of dossiers in a file, from its heading on; - is standard input.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="path">The file.</param>
    /// <param name="columns">The columns that are needed, each perhaps in place of another.</param>
    public static DossierTable Table(ITableSource rows, string path, params TableColumn[][] columns)
    {
        try
        {
            return new DossierTable(rows, columns);
        }
        catch (FileContentException error)
        {
            // Of several sheets the first with data was read; another may have the table.
            var hint = rows.Findings.Any(finding => finding.Code == WorkbookReadingFindings.OtherSheets) ? Say.Text("table.chooseSheet") : string.Empty;
            throw Unreadable(path, new FileContentException(error.Code, new BilingualText(error.Text.Vi + hint, error.Text.En + hint)) { Line = error.Line });
        }
    }

    /// <summary>The rows of a text file with a table of dossiers.</summary>
    public static ITableSource Rows(TextLines lines, string path) => new CsvRecords(lines, path, heading => TableHeadings.Of(heading) is not null);

    /// <summary>The message about a file that cannot be read on.</summary>
    public static InputException Unreadable(string path, FileContentException error)
    {
        var place = error.Line > 1 ? string.Create(CultureInfo.InvariantCulture, $"{Quote(path)}:{error.Line}") : Quote(path);
        return new InputException(error.Code, new BilingualText($"{error.Code}: {place}: {error.Text.Vi}.", $"{error.Code}: {place}: {error.Text.En}."));
    }

    /// <summary>What was typed, for a message: one line, cut where it is long.</summary>
    public static string Quote(string text) => $"\"{Shown(text)}\"";

    /// <summary>The same without quotation marks.</summary>
    public static string Shown(string text) => Shorten.To(Notes.Harmless(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c))));

    /// <summary>A code of a procedure as people type it: digits of any width. A name is none, and the sentence says how to find its code.</summary>
    public static ProcedureCode Code(string text)
    {
        var plain = string.Concat(VietnameseText.Clean(text).Select(c => c is (>= '\uFF10' and <= '\uFF19') or '\uFF0E' ? (char)(c - 0xFEE0) : c));
        return plain.Any(AsciiDigit.Is) && !plain.Contains(' ', StringComparison.Ordinal) && ProcedureCode.TryParse(plain, out var code) ? code
            : throw new InputException("input.noCode", Quote(text), plain.Length == 0 ? "khai sinh" : Shown(plain));
    }

    /// <summary>Standard input (-) named more than once is refused: the second reading would find nothing.</summary>
    public static void OnlyOnce(params string?[] paths)
    {
        if (paths.Count(path => path == "-") > 1)
        {
            throw new InputException("input.onlyOnce");
        }
    }

    // Where it was closed the runtime puts something of its own in its place and would read that for ever. What was handed down is never marked to be closed
    // when a program starts (O_CLOEXEC); what the runtime opens is.
    private static bool IsInputClosed()
    {
        const int closedOnStart = 0x80000; // octal 02000000
        const string name = "flags:";
        try
        {
            return OperatingSystem.IsLinux()
                && Array.Find(File.ReadAllLines("/proc/self/fdinfo/0"), line => line.StartsWith(name, StringComparison.Ordinal)) is { } flags
                && (Convert.ToInt32(flags[name.Length..].Trim(), 8) & closedOnStart) != 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException or OverflowException or ArgumentException)
        {
            return error is FileNotFoundException && Directory.Exists("/proc/self/fdinfo");
        }
    }

    /// <summary>What clocks in Vietnam show now, to the second; a rehearsal sets it: CCHC_NOW=2026-08-28T16:30.</summary>
    public static LocalDateTime Now()
    {
        if (Environment.GetEnvironmentVariable(ClockVariable) is not { Length: > 0 } set)
        {
            return VietnamTime.From(TimeProvider.System).With(TimeAdjusters.TruncateToSecond);
        }

        return VietnamTime.TryParseMoment(set, null, out var date, out var time, out var error) ? date.At(time ?? LocalTime.Midnight)
            : throw new InputException("input.noMoment", new BilingualText($"{ClockVariable}: {error.Vi}.", $"{ClockVariable}: {error.En}."));
    }

    /// <summary>A day as people type it.</summary>
    public static LocalDate Date(string text) => DateText.ParseIso(text) is { } plain ? plain // no clock is needed for it
        : VietnamTime.TryParseDate(text, Now(), out var date, out var error) ? date
        : throw Wrong("input.noDate", error);

    /// <summary>The moment of receipt as people type it; a date alone is taken as the opening hour, and the flag says so.</summary>
    public static LocalDateTime Received(string text, OfficeTimetable officeHours, out bool dateOnly) => Received(text, Now(), officeHours, out dateOnly);

    /// <summary>The same in a file, which may have been written on any day: what day was "today" then nobody knows.</summary>
    public static LocalDateTime ReceivedInFile(string text, OfficeTimetable officeHours) => Received(text, null, officeHours, out _);

    private static LocalDateTime Received(string text, LocalDateTime? now, OfficeTimetable officeHours, out bool dateOnly)
    {
        if (!VietnamTime.TryParseMoment(text, now, out var date, out var time, out var error))
        {
            throw Wrong("input.noMoment", error);
        }

        dateOnly = time is null;
        return date.At(time ?? officeHours.On(date).Opening);
    }

    /// <summary>A day or a moment in ISO 8601; what is neither stays as it was typed.</summary>
    public static string Iso(string text) => DateText.ParseIso(text) is not null || !VietnamTime.TryParseMoment(text, Now(), out var date, out var time, out _)
        ? text : DateText.Iso(date) + (time is { } hour ? "T" + DateText.Time(hour) : string.Empty);

    private static InputException Wrong(string key, BilingualText error) => new(key, MomentFaultText.Closed(error));

    public static OfficeTimetable OfficeHours(string? text) => text is null
        ? OfficeTimetable.Default
        : OfficeTimetable.TryParse(text, out var hours)
            ? hours
            : throw new InputException("input.noHours", Quote(text));

    /// <summary>A start rule by its identifier; null for none named.</summary>
    public static StartRule? Rule(string? id) => id is null
        ? null
        : StartRules.BuiltIn.Find(id.Trim())
            ?? throw new InputException("input.noRule", Quote(id),
                string.Concat(StartRules.BuiltIn.All.Select(rule => $"{Environment.NewLine}  {rule.Id}: {Say.In(rule.Title)}")));

    public static SubmissionMethod Channel(string text) => RegisterWords.Channel(Core.Text.VietnameseText.Clean(text))
        ?? throw new InputException("input.noChannel", Quote(text));

    public static string Name(SubmissionMethod method) => method switch
    {
        SubmissionMethod.InPerson => "in-person",
        SubmissionMethod.Online => "online",
        SubmissionMethod.Postal => "postal",
        _ => "other",
    };

    public static int Year(string text, WorkingCalendar calendar)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && text.Trim().Length == 4)
        {
            return year >= calendar.Start.Year && year <= calendar.End.Year
                ? year
                : throw new InputException("input.yearOutOfCalendar", year, calendar.Start.Year, calendar.End.Year);
        }

        throw new InputException("input.noYear", Quote(text), calendar.Start.Year, calendar.End.Year);
    }
}
