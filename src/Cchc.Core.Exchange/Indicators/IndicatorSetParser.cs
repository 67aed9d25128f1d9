using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Indicators;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>Makes a set of indicators of the JSON values of a file, and collects what is wrong.</summary>
internal sealed partial class IndicatorSetParser(string fileName) : FormValues(fileName, FormFormat.Indicators)
{
    internal const string Format = "cchc-indicators/1";
    internal const int MostIndicators = 500;

    private static readonly string[] RootNames =
        ["$schema", "format", "note", "id", "nameVi", "nameEn", "source", "standing", "from", "through", "periodVi", "periodEn", "counts", "indicators"];

    private static readonly string[] OfSource = ["standing", "from", "through"];

    private static readonly string[] CountNames = ["name", "titleVi", "titleEn", "noteVi", "noteEn"];

    private static readonly (string, AuditStanding)[] Standings = Words<AuditStanding>();

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private IReadOnlyList<IndicatorCount> counts = [];

    private protected override int LongestText => 4_000;

    public IndicatorSet? Root(LineJson root)
    {
        if (!Begins(root, Format, RootNames))
        {
            return null;
        }

        _ = Text(root, "note", null);
        var (id, name, source) = (Required(root, "id", null), Both(root, "name", null, required: true), Source(root, null, required: true));
        counts = Objects(root, "counts", null, required: false, Count);
        var indicators = Objects(root, "indicators", null, required: true, Indicator);
        if (root["indicators"] is { Members.Count: > MostIndicators } list)
        {
            Report(IndicatorFileFindings.TooMany, list.Line, null, $"indicators: {list.Members.Count} chỉ số, nhiều nhất {MostIndicators}",
                $"indicators: {list.Members.Count} indicators, at most {MostIndicators} are read");
        }

        var period = Both(root, "period", null, required: false);
        return id is null || name is null || source is null ? null : new IndicatorSet
        {
            Id = id, Name = name, Source = source, PeriodRule = period, Counts = counts, Indicators = indicators,
        };
    }

    private IndicatorCount? Count(LineJson json)
    {
        CheckNames(json, null, CountNames);
        var name = Required(json, "name", null);
        var (title, note) = (Both(json, "title", name, required: true), Both(json, "note", name, required: false));
        if (name is null)
        {
            return null;
        }

        if (IndicatorCount.NameFault(name) is { } fault)
        {
            Report(IndicatorFileFindings.BadName, json["name"]!.Line, name, "name: " + fault.Vi, "name: " + fault.En);
            return null;
        }

        return IsFirst(names, name, json, name, $"tên \"{name}\"", $"name \"{name}\"") && title is not null
            ? new IndicatorCount(name, title) { Note = note } : null;
    }

    /// <summary>A text in two languages: one member each. Where the English one is missing the Vietnamese one stands for both.</summary>
    private BilingualText? Both(LineJson json, string name, string? id, bool required)
    {
        var vi = required ? Required(json, name + "Vi", id) : Text(json, name + "Vi", id);
        var en = Text(json, name + "En", id);
        if (vi is null && en is not null && !required)
        {
            Missing(json, name + "Vi", id);
        }

        return vi is null ? null : new BilingualText(vi, en ?? vi);
    }

    private AuditSource? Source(LineJson json, string? id, bool required)
    {
        var text = required ? Required(json, "source", id) : Text(json, "source", id);
        var (standing, from, through) = (Word(json, "standing", id, Standings), Date(json, "from", id), Date(json, "through", id));
        if (through < from)
        {
            Expected(FormFault.OutOfRange, json["through"]!, "through", id, "ngày không trước from", "a day not before from");
        }

        if (text is null && !required)
        {
            foreach (var alone in OfSource.Where(name => json.Given(name) is not null))
            {
                Report(FormFault.Missing, json[alone]!, id, $"{alone}: có mà thiếu source", $"{alone}: given without source");
            }
        }

        return text is null ? null : new AuditSource(text, standing, from, through);
    }

    private static (string, T)[] Words<T>()
        where T : struct, Enum => [.. EnumWords<T>.Pairs];
}
