using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cchc.Core.Text;

namespace Cchc.Core.Calendars;

/// <summary>A hash over the whole content of a calendar, the same on every machine and target.</summary>
internal static class CalendarHash
{
    private const char Field = '\u001F';
    private const char Record = '\u001E';

    public static string Of(WorkingCalendar calendar)
    {
        var text = new StringBuilder("cchc-calendar-hash/1").Append(Record)
            .Append(DateText.Iso(calendar.Start)).Append(Field).Append(DateText.Iso(calendar.End)).Append(Field).Append(DateText.Iso(calendar.AnnouncedThrough))
            .Append(Record);
        foreach (var day in calendar.SpecialDays(calendar.Start, calendar.End))
        {
            Append(text, day);
        }

        foreach (var day in calendar.AllOtherRecords())
        {
            Append(text, day);
        }

        foreach (var date in calendar.WithdrawnDates(calendar.Start, calendar.End).OrderBy(date => date))
        {
            var day = calendar.Day(date);
            text.Append("withdrawn").Append(Field).Append(DateText.Iso(date)).Append(Field).Append(string.Join(";", day.Withdrawn.Select(old => old.Id)))
                .Append(Field).Append(string.Join("; ", day.Sources.Select(source => source.HashText))).Append(Record);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
#if NET8_0_OR_GREATER
        var hash = SHA256.HashData(bytes);
#else
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(bytes);
#endif
        return "sha256:" + string.Concat(hash.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static void Append(StringBuilder text, CalendarDay day) =>
        text.Append(day.Id).Append(Field).Append(day.Layer).Append(Field).Append(DateText.Iso(day.Date)).Append(Field).Append(CalendarWords.Of(day.Kind))
            .Append(Field)
            .Append(day.Name.Vi).Append(Field).Append(day.Name.En).Append(Field).Append(day.Part).Append(Field)
            .Append(day.StandsFor is { } other ? DateText.Iso(other) : null).Append(Field).Append(day.DecidedOn is { } decided ? DateText.Iso(decided) : null)
            .Append(Field)
            .Append(day.Certainty).Append(Field).Append(day.Confidence).Append(Field)
            .Append(string.Join("; ", day.Sources.Select(source => source.HashText))).Append(Field)
            .Append(day.ProjectionReason?.Vi).Append(Field).Append(day.ProjectionReason?.En).Append(Field)
            .Append(string.Join(";", day.Sources.Select(source => $"{source.Document.Id},{source.Document.Note}"))).Append(Record);
}
