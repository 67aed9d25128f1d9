using System.Globalization;
using System.Text.Json;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>Loads the embedded year files once, checks them against the statutes, and projects the years after them.</summary>
internal static class BuiltInCalendar
{
    private const string Folder = "Cchc.Core.Calendars.Data.";

    private static readonly Lazy<WorkingCalendar> WithoutMakeUp = new(() => Load(CultureDayMakeUp.None));
    private static readonly Lazy<WorkingCalendar> WithMakeUp = new(() => Load(CultureDayMakeUp.NextWorkingDay));

    public static WorkingCalendar Get(CultureDayMakeUp cultureDay) => cultureDay switch
    {
        CultureDayMakeUp.None => WithoutMakeUp.Value,
        CultureDayMakeUp.NextWorkingDay => WithMakeUp.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(cultureDay), cultureDay, "Expected None or NextWorkingDay."),
    };

    /// <summary>The built-in calendar as it was known on a day.</summary>
    public static WorkingCalendar AsOf(CultureDayMakeUp cultureDay, LocalDate asOf)
    {
        var now = Get(cultureDay);
        var decided = now.SpecialDays(now.Start, now.AnnouncedThrough);
        var (days, announced) = KnownCalendar.Of(decided, asOf, now.Start.Year, now.End.Year, cultureDay);
        return WorkingCalendar.Create(now.Start, now.End, days, $"{now.DataVersion} as of {DateText.Iso(asOf)}", announced, cultureDay);
    }

    private static WorkingCalendar Load(CultureDayMakeUp cultureDay)
    {
        using var manifest = JsonDocument.Parse(Resource("manifest.json"));
        var root = manifest.RootElement;
        var first = root.GetProperty("firstYear").GetInt32();
        var last = root.GetProperty("lastYear").GetInt32();
        var projected = root.GetProperty("projectedThrough").GetInt32();
        var version = $"{root.GetProperty("name").GetString()} {root.GetProperty("version").GetString()}";

        var days = new List<CalendarDay>();
        var findings = new List<Finding>();
        for (var year = first; year <= last; year++)
        {
            var name = year.ToString(CultureInfo.InvariantCulture) + ".json";
            var reader = new CalendarYearReader(name);
            days.AddRange(reader.Read(Resource(name), year));
            findings.AddRange(reader.Findings);
        }

        findings.AddRange(CalendarPairCheck.Check(days));
        findings.AddRange(StatuteCheck.Check(days, first, last));
        if (findings.Count > 0)
        {
            throw new CalendarDataException(ValueList.Of(findings));
        }

        for (var year = last + 1; year <= projected; year++)
        {
            days.AddRange(HolidayProjection.Of(year, cultureDay));
        }

        return WorkingCalendar.Create(new LocalDate(first, 1, 1), new LocalDate(projected, 12, 31), days, version, new LocalDate(last, 12, 31), cultureDay);
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(BuiltInCalendar).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The embedded calendar file {name} is missing from the assembly.");
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
