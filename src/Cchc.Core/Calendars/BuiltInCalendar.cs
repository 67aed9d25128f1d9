using System.Globalization;
using System.Text.Json;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>Loads the embedded year files once.</summary>
internal static class BuiltInCalendar
{
    private const string Folder = "Cchc.Core.Calendars.Data.";

    private static readonly Lazy<WorkingCalendar> Calendar = new(Load);

    public static WorkingCalendar Instance => Calendar.Value;

    private static WorkingCalendar Load()
    {
        using var manifest = JsonDocument.Parse(Resource("manifest.json"));
        var root = manifest.RootElement;
        var first = root.GetProperty("firstYear").GetInt32();
        var last = root.GetProperty("lastYear").GetInt32();
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
        return findings.Count == 0
            ? WorkingCalendar.Create(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31), days, version)
            : throw new CalendarDataException(ValueList.Of(findings));
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
