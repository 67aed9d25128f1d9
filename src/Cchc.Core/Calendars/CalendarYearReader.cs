using System.Text.Json;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Calendars;

/// <summary>Reads one year file (<c>cchc-calendar-year/1</c>) and collects everything that is wrong with it.</summary>
internal sealed class CalendarYearReader(string fileName)
{
    private const string Format = "cchc-calendar-year/1";

    private readonly List<Finding> findings = [];
    private readonly Dictionary<string, LegalDocument> documents = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public IReadOnlyList<Finding> Findings => findings;

    public IReadOnlyList<CalendarDay> Read(ReadOnlyMemory<byte> json, int year)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json);
        }
        catch (JsonException error)
        {
            Report("CCHC-CAL-001", "file", $"không phải JSON hợp lệ: {error.Message}", $"not valid JSON: {error.Message}");
            return [];
        }

        using (document)
        {
            return ReadRoot(document.RootElement, year);
        }
    }

    private List<CalendarDay> ReadRoot(JsonElement root, int year)
    {
        var days = new List<CalendarDay>();
        if (root.ValueKind != JsonValueKind.Object || Text(root, "file", "format") != Format)
        {
            Report("CCHC-CAL-002", "format", $"cần \"{Format}\"", $"expected \"{Format}\"");
            return days;
        }

        if (!root.TryGetProperty("year", out var stated) || stated.ValueKind != JsonValueKind.Number || !stated.TryGetInt32(out var number) || number != year)
        {
            Report("CCHC-CAL-003", "year", $"cần {year}", $"expected {year}");
        }

        foreach (var (item, place) in Items(root, "documents"))
        {
            ReadDocument(item, place);
        }

        foreach (var (item, place) in Items(root, "days"))
        {
            if (ReadDay(item, place, year) is { } day)
            {
                days.Add(day);
            }
        }

        return days;
    }

    private void ReadDocument(JsonElement item, string place)
    {
        var id = Required(item, place, "id");
        var kind = Required(item, place, "kind");
        var issuer = Required(item, place, "issuer");
        if (id is null || kind is null || issuer is null)
        {
            return;
        }

        if (documents.ContainsKey(id))
        {
            Report("CCHC-CAL-007", place, $"mã văn bản \"{id}\" lặp lại", $"document id \"{id}\" stands twice");
            return;
        }

        documents.Add(id, new LegalDocument
        {
            Id = id,
            Kind = kind,
            Number = Text(item, place, "number"),
            Title = Text(item, place, "title"),
            Issuer = issuer,
            IssuedOn = Date(item, place, "issuedOn"),
            ReportedOn = Date(item, place, "reportedOn"),
            Note = Text(item, place, "note"),
        });
    }

    private CalendarDay? ReadDay(JsonElement item, string place, int year)
    {
        var id = Required(item, place, "id");
        var date = Date(item, place, "date");
        var kind = Kind(Required(item, place, "kind"), place);
        var vi = Required(item, place, "nameVi");
        var en = Required(item, place, "nameEn");
        var confidence = Text(item, place, "confidence");
        var sources = ReadSources(item, place);
        if (id is not null && !ids.Add(id))
        {
            Report("CCHC-CAL-007", place, $"mã \"{id}\" lặp lại", $"id \"{id}\" stands twice");
        }

        if (confidence is not ("confirmed" or "secondary"))
        {
            Report("CCHC-CAL-005", place + ".confidence", $"\"{confidence}\": cần confirmed hoặc secondary", $"\"{confidence}\": expected confirmed or secondary");
        }

        if (date is { } known && known.Year != year)
        {
            Report("CCHC-CAL-006", place + ".date", $"{DateText.Iso(known)} không thuộc năm {year}", $"{DateText.Iso(known)} is not in {year}");
        }

        if (id is null || date is null || kind is null || vi is null || en is null)
        {
            return null;
        }

        return new CalendarDay
        {
            Date = date.Value,
            Kind = kind.Value,
            Name = new BilingualText(VietnameseText.ToNfc(vi), en),
            StandsFor = Date(item, place, "standsFor"),
            Sources = sources,
            DecidedOn = Date(item, place, "decidedOn"),
            Certainty = Certainty.Announced,
            Confidence = confidence == "secondary" ? SourceConfidence.Secondary : SourceConfidence.Confirmed,
        };
    }

    private List<LegalCitation> ReadSources(JsonElement item, string place)
    {
        var sources = new List<LegalCitation>();
        foreach (var (source, at) in Items(item, "documents", place))
        {
            var id = Required(source, at, "ref");
            if (id is not null && documents.TryGetValue(id, out var document))
            {
                sources.Add(new LegalCitation(document, Text(source, at, "article")));
            }
            else if (id is not null)
            {
                Report("CCHC-CAL-008", at, $"không có văn bản \"{id}\"", $"no document \"{id}\" in this file");
            }
        }

        if (sources.Count == 0)
        {
            Report("CCHC-CAL-009", place, "không có văn bản căn cứ", "no source document");
        }

        return sources;
    }

    private DayKind? Kind(string? kind, string place)
    {
        switch (kind)
        {
            case null: return null;
            case "publicHoliday": return DayKind.PublicHoliday;
            case "compensatory": return DayKind.Compensatory;
            case "swapOff": return DayKind.SwapOff;
            case "makeUpWorking": return DayKind.MakeUpWorking;
            default:
                Report("CCHC-CAL-005", place + ".kind", $"loại ngày \"{kind}\" không có", $"unknown kind of day \"{kind}\"");
                return null;
        }
    }

    private IEnumerable<(JsonElement Item, string Place)> Items(JsonElement owner, string name, string? place = null)
    {
        var path = place is null ? name : $"{place}.{name}";
        if (owner.ValueKind != JsonValueKind.Object || !owner.TryGetProperty(name, out var array) || array.ValueKind != JsonValueKind.Array)
        {
            Report("CCHC-CAL-004", path, "cần một mảng", "expected an array");
            yield break;
        }

        var i = 0;
        foreach (var item in array.EnumerateArray())
        {
            yield return (item, $"{path}[{i++}]");
        }
    }

    private string? Required(JsonElement owner, string place, string name)
    {
        var text = Text(owner, place, name);
        if (string.IsNullOrWhiteSpace(text))
        {
            Report("CCHC-CAL-004", $"{place}.{name}", "thiếu hoặc rỗng", "missing or empty");
            return null;
        }

        return text;
    }

    private string? Text(JsonElement owner, string place, string name)
    {
        if (owner.ValueKind != JsonValueKind.Object || !owner.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        Report("CCHC-CAL-004", $"{place}.{name}", $"cần chuỗi, gặp {value.ValueKind}", $"expected a string, found {value.ValueKind}");
        return null;
    }

    private LocalDate? Date(JsonElement owner, string place, string name)
    {
        var text = Text(owner, place, name);
        if (text is null)
        {
            if (name == "date")
            {
                Report("CCHC-CAL-004", $"{place}.{name}", "thiếu hoặc rỗng", "missing or empty");
            }

            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success)
        {
            return parsed.Value;
        }

        Report("CCHC-CAL-005", $"{place}.{name}", $"\"{text}\" không phải ngày yyyy-MM-dd", $"\"{text}\" is no date yyyy-MM-dd");
        return null;
    }

    private void Report(string code, string place, string vi, string en) =>
        findings.Add(new Finding(code, FindingSeverity.Error, $"{fileName}: {place}", new BilingualText(vi, en)));
}
