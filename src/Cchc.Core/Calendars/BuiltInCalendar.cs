using System.Globalization;
using System.Text;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// Loads the embedded files once: every file of <c>Data/</c> is a layer, in order of name. Checks them against one another and the
/// statutes, and projects the years after them. A new notice is one file more.
/// </summary>
internal static class BuiltInCalendar
{
    /// <summary>The layer that the built-in records carry.</summary>
    public const string Name = "vn-public-sector";

    /// <summary>The first year covered.</summary>
    public const int FirstYear = 2007;

    /// <summary>The last year covered; those after the last plan are projected.</summary>
    public const int LastYear = 2050;

    private const string Resource = "Cchc.Core.Calendars.Data.gz";
    private const int MostBytes = 16 * 1024 * 1024;

    private static readonly Lazy<IReadOnlyList<CalendarLayer>> Layers = new(LoadLayers);
    private static readonly Lazy<WorkingCalendar> WithoutMakeUp = new(FromTable);
    private static readonly Lazy<WorkingCalendar> WithMakeUp = new(() => Spec(Layers, BuiltInTable.Version, CultureDayMakeUp.NextWorkingDay).Build());

    public static WorkingCalendar Get(CultureDayMakeUp cultureDay) => cultureDay switch
    {
        CultureDayMakeUp.None => WithoutMakeUp.Value,
        CultureDayMakeUp.NextWorkingDay => WithMakeUp.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(cultureDay), cultureDay, "Expected None or NextWorkingDay."),
    };

    /// <summary>The calendar made from data files, the embedded ones or those of a test.</summary>
    public static CalendarSpec Spec(IReadOnlyList<CalendarLayer> files, CultureDayMakeUp cultureDay) => Spec(new(() => files), VersionOf(files), cultureDay);

    /// <summary>The highest version of all files.</summary>
    public static string VersionOf(IReadOnlyList<CalendarLayer> files) =>
        files.Select(file => file.Version ?? string.Empty).Aggregate((a, b) => string.CompareOrdinal(a, b) >= 0 ? a : b);

    /// <summary>Reads data files in order of name, without their extension, so that <c>2027-2.json</c> comes after <c>2027.json</c>.</summary>
    public static IReadOnlyList<CalendarLayer> Read(IEnumerable<(string Name, Stream Content)> files)
    {
        var layers = new List<CalendarLayer>();
        var findings = new List<Finding>();
        foreach (var (name, content) in files.OrderBy(file => Path.GetFileNameWithoutExtension(file.Name), StringComparer.Ordinal))
        {
            using (content)
            {
                var reader = new CalendarLayerReader(name, isBuiltIn: true);
                if (reader.Read(content) is { } layer)
                {
                    layers.Add(layer);
                }

                findings.AddRange(reader.Findings);
            }
        }

        return findings.Count == 0 ? layers : throw new CalendarDataException(ValueList.Of(findings));
    }

    private static CalendarSpec Spec(Lazy<IReadOnlyList<CalendarLayer>> files, string version, CultureDayMakeUp cultureDay) => new()
    {
        Name = $"{Name} {version}",
        Start = new LocalDate(FirstYear, 1, 1),
        End = new LocalDate(LastYear, 12, 31),
        CultureDay = cultureDay,
        Bottom = files,
    };

    /// <summary>
    /// The default calendar from the table in the code, without reading a file. Who asks why is answered from the records of the year; the files are read for
    /// what concerns all years, and must agree.
    /// </summary>
    internal static WorkingCalendar FromTable()
    {
        var spec = Spec(Layers, BuiltInTable.Version, CultureDayMakeUp.None);
        var isWorking = BuiltInTable.WorkingDays();
        return new WorkingCalendar(spec, BuiltInTable.AnnouncedThrough, isWorking, new(() =>
        {
            var days = spec.Resolve();
            return days.AnnouncedThrough == BuiltInTable.AnnouncedThrough && days.WorkingDays(spec.Start, spec.End).AsSpan().SequenceEqual(isWorking)
                ? days
                : throw new InvalidOperationException("The table of working days differs from the data files: write it anew, see CONTRIBUTING.md.");
        }), BuiltInRecords.Carried);
    }

    // That the files agree with one another and with the statutes is a test; layers laid over them are checked together with them.
    private static IReadOnlyList<CalendarLayer> LoadLayers()
    {
        using var packed = typeof(BuiltInCalendar).Assembly.GetManifestResourceStream(Resource)!;
        return Read(Unpack(packed).Select(file => (file.Name, (Stream)new MemoryStream(file.Content))));
    }

    /// <summary>The data files as they are packed into the library: for each its name and length on a line of their own, then its bytes.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Unpack(Stream packed)
    {
        var files = new List<(string Name, byte[] Content)>();
        var bytes = WholeFile.Read(packed, MostBytes).Bytes.AsSpan();
        while (bytes.Length > 0)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = Encoding.UTF8.GetString(bytes.Slice(0, end).ToArray()).Split(' ');
            var length = int.Parse(line[1], NumberStyles.None, CultureInfo.InvariantCulture);
            files.Add((line[0], bytes.Slice(end + 1, length).ToArray()));
            bytes = bytes.Slice(end + 1 + length);
        }

        return files;
    }
}

/// <summary>
/// The working days of the default calendar as bits, so that it answers without reading its files. Written by the tests from the files of
/// <c>Data/</c>; a test compares the two.
/// </summary>
internal static partial class BuiltInTable
{
    /// <summary>The last day whose plan is announced.</summary>
    public static LocalDate AnnouncedThrough => new(LastPlan, 12, 31);

    /// <summary>Whether each day is worked, from the first day of the calendar on.</summary>
    public static bool[] WorkingDays()
    {
        var bits = Bits;
        var isWorking = new bool[DayCount];
        for (var i = 0; i < isWorking.Length; i++)
        {
            isWorking[i] = (bits[i >> 3] >> (i & 7) & 1) != 0;
        }

        return isWorking;
    }
}
