using System.Text;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// The special days of the default calendar as they come out of its data files and the projection, one line a day: a question about one day reads the lines of
/// its year and nothing else. Written by the tests; a test compares every day with the files. A year from which something was withdrawn is not in it.
/// </summary>
/// <remarks>
/// Fields are parted by tabs. Lines that many days share (names, reasons, documents, places in them) come first; they are referred to by their number. A year
/// begins with <c>=2026</c>, and behind that where a 24/11 leaves two readings: the day that only one of them makes a day off, and that 24/11.
/// </remarks>
internal sealed class BuiltInRecords
{
    /// <summary>The one in the library.</summary>
    public static readonly Lazy<BuiltInRecords> Carried = new(() => new BuiltInRecords(Bytes()));

    /// <summary>What stands before a year.</summary>
    public const char YearMark = '=';

    private const string Resource = "Cchc.Core.Calendars.Records.txt";

    private readonly byte[] text;
    private readonly int[] starts; // where each line begins; one more than there are lines
    private readonly int[] yearLines = new int[BuiltInCalendar.LastYear - BuiltInCalendar.FirstYear + 1]; // the line that opens each year; 0 for none
    private readonly Year?[] years = new Year?[BuiltInCalendar.LastYear - BuiltInCalendar.FirstYear + 1];

    public BuiltInRecords(byte[] text)
    {
        this.text = text;
        var lines = 1;
        foreach (var letter in text)
        {
            lines += letter == (byte)'\n' ? 1 : 0;
        }

        starts = new int[lines];
        for (int i = 0, line = 1; i < text.Length; i++)
        {
            if (text[i] == (byte)'\n')
            {
                starts[line++] = i + 1;
            }
        }

        for (var line = 0; line < lines - 1; line++)
        {
            if (text[starts[line]] == (byte)YearMark)
            {
                yearLines[Whole(Line(line).Substring(1, 4)) - BuiltInCalendar.FirstYear] = line;
            }
        }
    }

    /// <summary>The bytes in the library.</summary>
    public static byte[] Bytes()
    {
        using var stream = typeof(BuiltInRecords).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        for (var read = 0; read < bytes.Length;)
        {
            read += stream.Read(bytes, read, bytes.Length - read);
        }

        return bytes;
    }

    /// <summary>Whether the days of a year are here.</summary>
    public bool Has(int year) => yearLines[year - BuiltInCalendar.FirstYear] > 0;

    /// <summary>A year that is here.</summary>
    public Year Of(int year) => years[year - BuiltInCalendar.FirstYear] ??= Read(yearLines[year - BuiltInCalendar.FirstYear]);

    /// <summary>The special day of a date in a year that is here; null for an ordinary one.</summary>
    public CalendarDay? Find(LocalDate date)
    {
        foreach (var day in Of(date.Year).Days)
        {
            if (day.Date == date)
            {
                return day;
            }
        }

        return null;
    }

    private Year Read(int yearLine)
    {
        var end = yearLine + 1;
        while (end < starts.Length - 1 && text[starts[end]] != (byte)YearMark)
        {
            end++;
        }

        var days = new CalendarDay[end - yearLine - 1];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = Day(Line(yearLine + 1 + i).Split('\t'));
        }

        var opening = Line(yearLine).Split('\t');
        return new Year(days, DateText.ParseIso(opening[1]), DateText.ParseIso(opening[2]));
    }

    /// <summary>Date, kind, name, the day it stands for, its sources, the day of the decision, certainty, confidence, reason, identifier.</summary>
    private CalendarDay Day(string[] fields) => new()
    {
        Date = DateText.ParseIso(fields[0]).GetValueOrDefault(),
        Layer = BuiltInCalendar.Name,
        Kind = (DayKind)Whole(fields[1]),
        Name = Words(fields[2]),
        StandsFor = DateText.ParseIso(fields[3]),
        Sources = Sources(fields[4].Split(' ')),
        DecidedOn = DateText.ParseIso(fields[5]),
        Certainty = (Certainty)Whole(fields[6]),
        Confidence = (SourceConfidence)Whole(fields[7]),
        ProjectionReason = fields[8].Length > 0 ? Words(fields[8]) : null,
        Id = fields[9],
    };

    private BilingualText Words(string line)
    {
        var both = Line(Whole(line)).Split('\t');
        return new(both[0], both[1]);
    }

    private IReadOnlyList<LegalCitation> Sources(string[] lines)
    {
        var sources = new LegalCitation[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var fields = Line(Whole(lines[i])).Split('\t'); // the document, the place in it
            sources[i] = new LegalCitation(Document(Line(Whole(fields[0])).Split('\t')), Given(fields[1]));
        }

        return ValueList.Of(sources);
    }

    private static LegalDocument Document(string[] fields) => new()
    {
        Id = fields[0],
        Kind = fields[1],
        Number = Given(fields[2]),
        Title = Given(fields[3]),
        Issuer = fields[4],
        IssuedOn = DateText.ParseIso(fields[5]),
        ReportedOn = DateText.ParseIso(fields[6]),
        Note = Given(fields[7]),
    };

    /// <summary>One year.</summary>
    /// <param name="days">Its special days, in order.</param>
    /// <param name="cultureDay">The day on which its 24/11 is made up for by one reading and not by the other; null for none.</param>
    /// <param name="holiday">That 24/11.</param>
    public sealed class Year(CalendarDay[] days, LocalDate? cultureDay, LocalDate? holiday)
    {
        public CalendarDay[] Days { get; } = days;

        /// <summary>Those of the special days that are projected; mostly none.</summary>
        public LocalDate[] Projected { get; } = [.. days.Where(day => day.Certainty == Certainty.Projected).Select(day => day.Date)];

        public LocalDate? CultureDay { get; } = cultureDay;

        public LocalDate? Holiday { get; } = holiday;
    }

    private static string? Given(string field) => field.Length > 0 ? field : null;

    private static int Whole(string text) => DateText.Digits(text, 0, text.Length);

    private string Line(int number) => Encoding.UTF8.GetString(text, starts[number], starts[number + 1] - starts[number] - 1);
}
