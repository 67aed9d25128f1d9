using System.Globalization;
using System.Text.Json;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Calendars;

/// <summary>Reads one file of the format <c>cchc-calendar/1</c> and collects everything that is wrong with it.</summary>
internal sealed partial class CalendarLayerReader(string fileName, bool isBuiltIn)
{
    internal const string Format = "cchc-calendar/1";
    private const int MostFindings = 500;

    private readonly List<(int Line, Finding Finding)> findings = [];
    private readonly List<CalendarEdit> edits = [];
    private readonly Dictionary<string, LegalDocument> documents = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private string layerId = string.Empty;
    private int? planYear;

    /// <summary>What was found, in order of line.</summary>
    public IReadOnlyList<Finding> Findings => ValueList.Of(findings.OrderBy(item => item.Line).Select(item => item.Finding));

    /// <summary>The layer with every record that could be read; null when nothing could.</summary>
    public CalendarLayer? Read(Stream stream)
    {
        var (bytes, problem) = FileContent.ReadWhole(stream, CalendarLayer.LargestFile);
        if (problem != FileProblem.None)
        {
            var code = problem switch { FileProblem.TooLarge => "CCHC-CAL-022", FileProblem.Utf16 => "CCHC-CAL-024", _ => FileProblems.Code(problem) };
            var text = FileProblems.Text(problem, CalendarLayer.LargestFile);
            Report(code, 1, null, text.Vi, text.En);
            return null;
        }

        try
        {
            return ReadRoot(LineJson.Parse(bytes.AsSpan()));
        }
        catch (JsonException error)
        {
            var line = (int)Math.Min(int.MaxValue - 1, error.LineNumber ?? 0) + 1;
            Report("CCHC-CAL-001", line, null, $"không phải JSON hợp lệ: {error.Message}", $"not valid JSON: {error.Message}");
        }
        return null;
    }

    private CalendarLayer? ReadRoot(LineJson root)
    {
        if (root.Kind != JsonTokenType.StartObject || root["format"] is not { Kind: JsonTokenType.String } format || VietnameseText.Clean(format.Text) != Format)
        {
            var found = root["format"]?.Text ?? root.Kind.ToString();
            Report("CCHC-CAL-002", (root["format"] ?? root).Line, null, $"gặp \"{found}\", cần \"format\": \"{Format}\"", $"found \"{found}\", expected \"format\": \"{Format}\"");
            return null;
        }

        var item = new Record(this, root, null, RootNames);
        layerId = item.Required("id") ?? fileName;
        ReadPlan(root["plan"]);
        foreach (var document in Items(root, "documents"))
        {
            ReadDocument(document);
        }

        foreach (var day in Items(root, "add"))
        {
            if (ReadDay(day) is { } added)
            {
                edits.Add(new CalendarEdit.Add(added) { Line = day.Line });
            }
        }

        foreach (var day in Items(root, "replace"))
        {
            if (ReadDay(day) is { } replaced)
            {
                edits.Add(new CalendarEdit.Replace(replaced) { Line = day.Line });
            }
        }

        foreach (var revoked in Items(root, "revoke"))
        {
            ReadRevoke(revoked);
        }

        return new CalendarLayer(layerId, item.Text("version"), planYear, ValueList.Of(edits), fileName);
    }

    private void ReadPlan(LineJson? plan)
    {
        if (plan is null or { Kind: JsonTokenType.Null })
        {
            return;
        }

        if (plan.Kind == JsonTokenType.Number && int.TryParse(plan.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= BuiltInCalendar.FirstYear && year <= BuiltInCalendar.LastYear)
        {
            planYear = year;
            return;
        }

        Report(
            "CCHC-CAL-003",
            plan.Line,
            null,
            $"plan: gặp {plan.Text ?? plan.Kind.ToString()}, cần một năm từ {BuiltInCalendar.FirstYear} đến {BuiltInCalendar.LastYear}",
            $"plan: found {plan.Text ?? plan.Kind.ToString()}, expected a year from {BuiltInCalendar.FirstYear} to {BuiltInCalendar.LastYear}");
    }

    private IEnumerable<LineJson> Items(LineJson owner, string name, string? id = null)
    {
        var value = owner[name];
        if (value is null or { Kind: JsonTokenType.Null })
        {
            return [];
        }

        if (value.Kind == JsonTokenType.StartArray)
        {
            return value.Members.Select(member => member.Value);
        }

        Report("CCHC-CAL-004", value.Line, id, $"{name}: cần một mảng, gặp {value.Kind}", $"{name}: expected an array, found {value.Kind}");
        return [];
    }

    private void Report(string code, int line, string? id, string vi, string en)
    {
        if (findings.Count < MostFindings)
        {
            Add(code, line, id, vi, en);
        }
        else if (findings.Count == MostFindings)
        {
            Add("CCHC-CAL-025", int.MaxValue, null, $"hơn {MostFindings} lỗi; các lỗi khác không liệt kê", $"more than {MostFindings} findings; the others are not listed");
        }
    }

    private void Add(string code, int line, string? id, string vi, string en) =>
        findings.Add((line, new Finding(code, FindingSeverity.Error, PlaceOf(fileName, line, id), new BilingualText(vi, en))));

    /// <summary>File, line and identifier as findings name them.</summary>
    internal static string PlaceOf(string file, int line, string? id)
    {
        var place = line is > 0 and < int.MaxValue ? string.Format(CultureInfo.InvariantCulture, "{0}:{1}", file, line) : file;
        return id is null ? place : $"{place} ({id})";
    }
}
