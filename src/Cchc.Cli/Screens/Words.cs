using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Cli.Screens;

/// <summary>Dates and certainty in words, in the language in use.</summary>
internal static class Words
{
    private const string AsOf = " as of "; // as the library names a calendar of a day
    private const int DayLength = 10;

    /// <summary>A day with its weekday: <c>thứ Hai, 31/08/2026</c>, <c>Monday 2026-08-31</c>.</summary>
    public static string Weekday(LocalDate date) => Say.Text("date.withWeekday", Say.Text(Name(IsoDate.Weekday(date))), Date(date));

    /// <summary>A day: <c>31/08/2026</c>, <c>2026-08-31</c>.</summary>
    public static string Date(LocalDate date) => Say.IsVietnamese ? DateText.Vi(date) : DateText.Iso(date);

    /// <summary>Hours and minutes; seconds only when there are any.</summary>
    public static string Time(LocalTime time) => DateText.Spoken(time);

    /// <summary>A moment, or a day.</summary>
    public static string Moment(LocalDate date, LocalTime? time) => time is { } at ? Say.Text("date.withTime", Time(at), Weekday(date)) : Weekday(date);

    /// <summary>A part of a day in words; hours as they stand. Null for none.</summary>
    public static string? Part(DayPart? part) => part switch
    {
        null => null,
        DayPart.Morning => Say.Text("date.morning"),
        DayPart.Afternoon => Say.Text("date.afternoon"),
        _ => part.ToString(),
    };

    /// <summary>Which data an answer rests on: the identifiers stay as they are, what was chosen is said in words.</summary>
    public static string Data(string version)
    {
        if (!Say.IsVietnamese)
        {
            return version;
        }

        var day = version.IndexOf(AsOf, StringComparison.Ordinal);
        if (day >= 0 && DateText.StartIso(version[(day + AsOf.Length)..]) is { } known)
        {
            version = version[..day] + ", " + Say.Text("data.asOf", Date(known)) + version[(day + AsOf.Length + DayLength)..];
        }

        return version.Replace(", swaps literal", ", " + Say.Text("data.swapsLiteral"), StringComparison.Ordinal)
            .Replace(", 24/11 made up for", ", " + Say.Text("data.cultureDay"), StringComparison.Ordinal);
    }

    /// <summary>On what a step rests, cited in the order of the language in use; names of law that have no English one stay Vietnamese.</summary>
    public static string Basis(string legalBasis) =>
        Say.IsVietnamese ? legalBasis
        : legalBasis == DeadlineRules.Convention ? Say.Text("basis.convention")
        : legalBasis == DeadlineRules.TimeSource.Source ? Say.Text("basis.record")
        : Citation.In(legalBasis, Say.Language);

    /// <summary>Announced or projected.</summary>
    public static string Certainty(Certainty certainty) => Say.Text(certainty == Core.Calendars.Certainty.Announced ? "certainty.announced"
        : "certainty.projected");

    private static string Name(IsoDayOfWeek day) => day switch
    {
        IsoDayOfWeek.Monday => "date.monday",
        IsoDayOfWeek.Tuesday => "date.tuesday",
        IsoDayOfWeek.Wednesday => "date.wednesday",
        IsoDayOfWeek.Thursday => "date.thursday",
        IsoDayOfWeek.Friday => "date.friday",
        IsoDayOfWeek.Saturday => "date.saturday",
        _ => "date.sunday",
    };
}
