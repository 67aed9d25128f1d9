using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Cli.Input;

/// <summary>Reads what the user typed; says what was expected when it cannot.</summary>
internal static class UserInput
{
    private static readonly Offset Vietnam = Offset.FromHours(7);

    private static readonly LocalDateTimePattern[] Moments =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm':'ss"),
    ];

    private static readonly OffsetDateTimePattern[] MomentsWithOffset =
    [
        OffsetDateTimePattern.Rfc3339,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"),
    ];

    /// <summary>Opens a file to read; - is standard input. Every file that a command reads comes this way: what is read is never written to.</summary>
    public static Stream Open(string path)
    {
        if (path == "-")
        {
            OpenFiles.ReadStandardInput();
            return !IsInputClosed() ? Console.OpenStandardInput() : throw new InputException("Standard input (-) is closed: there is nothing to read.");
        }

        try
        {
            if (Directory.Exists(path))
            {
                throw new InputException($"{Quote(path)} is a folder: a file is needed.");
            }

            OpenFiles.Read(path);
            return File.OpenRead(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"The file {Quote(path)} cannot be read: {error.Message}");
        }
    }

    /// <summary>Reads a file by one of the library's readers.</summary>
    /// <param name="path">The file; - is standard input.</param>
    /// <param name="what">What it is, for the message: "the plan".</param>
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
            : throw new InputException(
                $"{what} {Quote(path)} cannot be used:{string.Concat(reading.Findings.Select(finding => Environment.NewLine + finding))}");
    }

    /// <summary>The lines of a file to read; - is standard input.</summary>
    public static TextLines Lines(string path) => new(Open(path), Quote(path), message => new InputException(message));

    /// <summary>What was typed, for a message: one line, cut where it is long.</summary>
    public static string Quote(string text) => $"\"{Shorten.To(Notes.Harmless(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c))))}\"";

    /// <summary>Standard input (-) named more than once is refused: the second reading would find nothing.</summary>
    public static void OnlyOnce(params string?[] paths)
    {
        if (paths.Count(path => path == "-") > 1)
        {
            throw new InputException("Standard input (-) can be read once only.");
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

    public static LocalDate Date(string text)
    {
        var parsed = LocalDatePattern.Iso.Parse(text.Trim());
        return parsed.Success ? parsed.Value : throw new InputException($"{Quote(text)} is not a date: expected yyyy-MM-dd, such as 2026-09-03.");
    }

    /// <summary>The moment of receipt; a date alone is taken as the opening hour, and the flag says so.</summary>
    public static LocalDateTime Received(string text, OfficeTimetable officeHours, out bool dateOnly)
    {
        var clean = text.Trim();
        dateOnly = false;
        foreach (var pattern in Moments)
        {
            if (pattern.Parse(clean) is { Success: true } moment)
            {
                return moment.Value;
            }
        }

        foreach (var pattern in MomentsWithOffset)
        {
            if (pattern.Parse(clean) is { Success: true } moment && moment.Value.Year is > 1 and < 9999)
            {
                return moment.Value.WithOffset(Vietnam).LocalDateTime;
            }
        }

        if (LocalDatePattern.Iso.Parse(clean) is { Success: true } date)
        {
            dateOnly = true;
            return date.Value.At(officeHours.On(date.Value).Opening);
        }

        throw new InputException($"{Quote(text)} is not a moment of receipt: expected yyyy-MM-ddTHH:mm (Vietnam time), such as 2026-08-28T16:30, or a date.");
    }

    public static OfficeTimetable OfficeHours(string? text) => text is null
        ? OfficeTimetable.Default
        : OfficeTimetable.TryParse(text, out var hours)
            ? hours
            : throw new InputException($"{Quote(text)} is not office hours: expected sessions such as 07:30-11:30,13:30-17:00, then rules after " +
                "bars such as | Fri 07:30-11:30.");

    /// <summary>A start rule by its identifier; null for none named.</summary>
    public static StartRule? Rule(string? id) => id is null
        ? null
        : StartRules.BuiltIn.Find(id.Trim())
            ?? throw new InputException($"\"{id}\" is not a start rule: expected {string.Join(", ", StartRules.BuiltIn.All.Select(rule => rule.Id))}.");

    public static SubmissionMethod Channel(string text) => Core.Text.VietnameseText.Clean(text).ToLowerInvariant() switch
    {
        "in-person" or "inperson" or "direct" or "trực tiếp" or "truc tiep" => SubmissionMethod.InPerson,
        "online" or "trực tuyến" or "truc tuyen" => SubmissionMethod.Online,
        "postal" or "post" or "bưu chính" or "buu chinh" => SubmissionMethod.Postal,
        _ => throw new InputException($"{Quote(text)} is not a channel: expected in-person, online or postal."),
    };

    public static string Name(SubmissionMethod method) => method switch
    {
        SubmissionMethod.InPerson => "in-person",
        SubmissionMethod.Online => "online",
        SubmissionMethod.Postal => "postal",
        _ => "other",
    };

    public static int Year(string text, WorkingCalendar calendar)
    {
        if (int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
            && text.Trim().Length == 4)
        {
            return year >= calendar.Start.Year && year <= calendar.End.Year
                ? year
                : throw new InputException($"The year {year} is out of range: the calendar covers {calendar.Start.Year} to {calendar.End.Year}.");
        }

        throw new InputException($"{Quote(text)} is not a year: expected four digits, {calendar.Start.Year} to {calendar.End.Year}.");
    }
}
