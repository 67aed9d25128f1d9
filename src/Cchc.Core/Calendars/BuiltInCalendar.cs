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

    private const string Folder = "Cchc.Core.Calendars.Data.";

    private static readonly Lazy<IReadOnlyList<CalendarLayer>> Layers = new(LoadLayers);
    private static readonly Lazy<WorkingCalendar> WithoutMakeUp = new(() => Spec(Layers.Value, CultureDayMakeUp.None).Build());
    private static readonly Lazy<WorkingCalendar> WithMakeUp = new(() => Spec(Layers.Value, CultureDayMakeUp.NextWorkingDay).Build());

    public static WorkingCalendar Get(CultureDayMakeUp cultureDay) => cultureDay switch
    {
        CultureDayMakeUp.None => WithoutMakeUp.Value,
        CultureDayMakeUp.NextWorkingDay => WithMakeUp.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(cultureDay), cultureDay, "Expected None or NextWorkingDay."),
    };

    /// <summary>The calendar made from data files, the embedded ones or those of a test.</summary>
    public static CalendarSpec Spec(IReadOnlyList<CalendarLayer> files, CultureDayMakeUp cultureDay) => new()
    {
        Name = $"{Name} {files.Select(file => file.Version).OrderBy(version => version, StringComparer.Ordinal).LastOrDefault()}",
        Start = new LocalDate(FirstYear, 1, 1),
        End = new LocalDate(LastYear, 12, 31),
        CultureDay = cultureDay,
        Bottom = files,
    };

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

    private static IReadOnlyList<CalendarLayer> LoadLayers()
    {
        var assembly = typeof(BuiltInCalendar).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal));
        var layers = Read(names.Select(name => (name.Substring(Folder.Length), assembly.GetManifestResourceStream(name)!)));
        var findings = Spec(layers, CultureDayMakeUp.None).Check();
        return findings.Count == 0 ? layers : throw new CalendarDataException(findings);
    }
}
