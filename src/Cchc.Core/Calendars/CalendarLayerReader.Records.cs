using System.Text.Json;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

internal sealed partial class CalendarLayerReader
{
    private const int LongestText = 1000;

    private static readonly string[] RootNames = ["$schema", "format", "id", "version", "plan", "note", "documents", "add", "replace", "revoke"];
    private static readonly string[] DocumentNames = ["id", "kind", "number", "title", "issuer", "issuedOn", "reportedOn", "note"];
    private static readonly string[] DayNames = ["id", "date", "kind", "nameVi", "nameEn", "standsFor", "part", "documents", "decidedOn", "confidence", "note"];
    private static readonly string[] RevokeNames = ["id", "documents", "decidedOn", "note"];
    private static readonly string[] SourceNames = ["ref", "article"];

    private void ReadDocument(LineJson json)
    {
        var item = new Record(this, json, json["id"]?.Text, DocumentNames);
        if (!item.IsObject)
        {
            return;
        }

        var id = item.Required("id");
        var kind = item.Required("kind");
        var issuer = item.Required("issuer");
        var issued = item.Date("issuedOn");
        var reported = item.Date("reportedOn");
        var (number, title, note) = (item.Text("number"), item.Text("title"), item.Text("note"));
        if (id is null || kind is null || issuer is null)
        {
            return;
        }

        if (documents.ContainsKey(id))
        {
            item.Report("CCHC-CAL-007", $"mã văn bản \"{id}\" lặp lại", $"document id \"{id}\" stands twice");
            return;
        }

        documents.Add(id, new LegalDocument { Id = id, Kind = kind, Number = number, Title = title, Issuer = issuer, IssuedOn = issued, ReportedOn = reported, Note = note });
    }

    private CalendarDay? ReadDay(LineJson json)
    {
        var item = new Record(this, json, json["id"]?.Text, DayNames);
        if (!item.IsObject)
        {
            return null;
        }

        var id = item.Required("id");
        var date = item.Required("date") is null ? null : item.Date("date");
        var word = item.Required("kind");
        var kind = CalendarWords.SpecialKind(word);
        var vi = item.Required("nameVi");
        var en = item.Required("nameEn");
        var standsFor = item.Date("standsFor");
        var decided = item.Date("decidedOn");
        var sources = ReadSources(item, json);
        var part = ReadPart(item, kind);
        CheckId(item, id);
        CheckDecided(item, decided);
        if (word is not null && kind is null)
        {
            item.Report("CCHC-CAL-005", $"loại ngày \"{word}\" không có", $"unknown kind of day \"{word}\"");
        }

        var confidence = item.Text("confidence") ?? (isBuiltIn ? string.Empty : "confirmed");
        if (confidence is not ("confirmed" or "secondary"))
        {
            item.Report("CCHC-CAL-005", $"confidence \"{confidence}\": cần confirmed hoặc secondary", $"confidence \"{confidence}\": expected confirmed or secondary");
        }

        if (date is { } known && planYear is { } year && known.Year != year && !(kind is DayKind.SwapOff or DayKind.MakeUpWorking && Math.Abs(known.Year - year) == 1))
        {
            item.Report("CCHC-CAL-006", $"{DateText.Iso(known)} không thuộc kế hoạch năm {year}", $"{DateText.Iso(known)} is not in {year}, the year of the plan");
        }

        var unnamed = sources.Count > 0 && sources.TrueForAll(source => source.Document.Number is null && (kind >= DayKind.LocalClosure || source.Document.Title is null));
        if (unnamed && !isBuiltIn)
        {
            item.Report("CCHC-CAL-014", "phải có số văn bản", "a document with its number is needed");
        }

        if (id is null || date is null || kind is null || vi is null || en is null || confidence is not ("confirmed" or "secondary"))
        {
            return null;
        }

        return new CalendarDay
        {
            Id = id,
            Date = date.Value,
            Kind = kind.Value,
            Name = new BilingualText(vi, en),
            StandsFor = standsFor,
            Part = part,
            Sources = sources,
            DecidedOn = decided,
            Certainty = Certainty.Announced,
            Confidence = confidence == "secondary" ? SourceConfidence.Secondary : SourceConfidence.Confirmed,
        };
    }

    private void ReadRevoke(LineJson json)
    {
        var item = new Record(this, json, json["id"]?.Text, RevokeNames);
        if (!item.IsObject)
        {
            return;
        }

        var id = item.Required("id");
        var decided = item.Date("decidedOn");
        var sources = ReadSources(item, json);
        CheckId(item, id);
        CheckDecided(item, decided);
        if (id is not null)
        {
            edits.Add(new CalendarEdit.Revoke(id, decided) { Sources = sources, Line = json.Line });
        }
    }

    private List<LegalCitation> ReadSources(Record item, LineJson json)
    {
        var sources = new List<LegalCitation>();
        var named = 0;
        foreach (var source in Items(json, "documents", item.Id))
        {
            named++;
            var citation = new Record(this, source, item.Id, SourceNames);
            var id = citation.Required("ref");
            var article = citation.Text("article");
            if (id is not null && documents.TryGetValue(id, out var document))
            {
                sources.Add(new LegalCitation(document, article));
            }
            else if (id is not null)
            {
                citation.Report("CCHC-CAL-008", $"không có văn bản \"{id}\" trong tệp", $"no document \"{id}\" in this file");
            }
        }

        if (named == 0)
        {
            item.Report("CCHC-CAL-009", "không có văn bản căn cứ", "no source document");
        }

        return sources;
    }

    private static DayPart? ReadPart(Record item, DayKind? kind)
    {
        var text = item.Text("part");
        if (text is null)
        {
            if (kind == DayKind.PartialClosure)
            {
                item.Report("CCHC-CAL-021", "nghỉ một phần ngày phải có part", "a partial closure needs its part");
            }

            return null;
        }

        if (!DayPart.TryParse(text, out var part))
        {
            item.Report("CCHC-CAL-005", $"part \"{text}\": cần morning, afternoon hoặc giờ như 13:30-", $"part \"{text}\": expected morning, afternoon or hours such as 13:30-");
        }
        else if (kind is not (null or DayKind.PartialClosure or DayKind.Reception))
        {
            item.Report("CCHC-CAL-021", $"{CalendarWords.Of(kind.Value)} không có part", $"{CalendarWords.Of(kind.Value)} has no part: it is the whole day");
        }

        return part;
    }

    private void CheckId(Record item, string? id)
    {
        if (id is not null && !ids.Add(id))
        {
            item.Report("CCHC-CAL-007", $"mã \"{id}\" lặp lại", $"id \"{id}\" stands twice");
        }
    }

    // The built-in data hold a few days whose decision was not found; whoever writes a layer has the document at hand.
    private void CheckDecided(Record item, LocalDate? decided)
    {
        if (decided is null && !isBuiltIn && !item.Has("decidedOn"))
        {
            item.Report("CCHC-CAL-015", "thiếu decidedOn, ngày ban hành quyết định", "decidedOn is missing, the day of the decision");
        }
    }

    /// <summary>One JSON object of the file: checks the names of its members once, then reads them with their types.</summary>
    private sealed class Record
    {
        private readonly CalendarLayerReader reader;
        private readonly LineJson json;

        public Record(CalendarLayerReader reader, LineJson json, string? id, string[] names)
        {
            (this.reader, this.json, Id) = (reader, json, id);
            if (json.Kind != JsonTokenType.StartObject)
            {
                Report("CCHC-CAL-004", $"cần một đối tượng, gặp {json.Kind}", $"expected an object, found {json.Kind}");
                return;
            }

            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (name, value) in json.Members)
            {
                if (!seen.Add(name))
                {
                    reader.Report("CCHC-CAL-020", value.Line, id, $"\"{name}\" lặp lại", $"\"{name}\" stands twice");
                }
                else if (value.IsDamaged)
                {
                    reader.Report("CCHC-CAL-024", value.Line, id, $"\"{name}\" có chữ không phải UTF-8", $"\"{name}\" is not valid UTF-8");
                }
                else if (Array.IndexOf(names, name) < 0)
                {
                    reader.Report("CCHC-CAL-019", value.Line, id, $"không có mục \"{name}\"; cần {string.Join(", ", names)}", $"unknown member \"{name}\"; expected {string.Join(", ", names)}");
                }
            }
        }

        public string? Id { get; }

        public bool IsObject => json.Kind == JsonTokenType.StartObject;

        public bool Has(string name) => json[name] is { Kind: not JsonTokenType.Null };

        public string? Required(string name)
        {
            var text = Text(name);
            if (text is null && IsObject && (!Has(name) || (json[name]!.Text is { } empty && VietnameseText.Clean(empty).Length == 0)))
            {
                Report("CCHC-CAL-004", $"{name}: thiếu hoặc rỗng", $"{name}: missing or empty");
            }

            return text;
        }

        /// <summary>The text in NFC without white space around it; null when it is missing, null, empty or of another type.</summary>
        public string? Text(string name)
        {
            var value = json[name];
            if (value is null or { Kind: JsonTokenType.Null } or { IsDamaged: true })
            {
                return null;
            }

            if (value.Kind == JsonTokenType.String)
            {
                var text = VietnameseText.Clean(value.Text);
                if (text.Length > LongestText || text.Any(c => char.IsControl(c) || HiddenMarks.Turns(c)))
                {
                    reader.Report("CCHC-CAL-026", value.Line, Id, $"{name}: có ký tự điều khiển, ký tự đảo chiều chữ, hoặc dài hơn {LongestText} ký tự", $"{name}: has control characters, characters that turn the direction of writing, or is longer than {LongestText} characters");
                    return null;
                }

                return text.Length > 0 ? text : null;
            }

            reader.Report("CCHC-CAL-004", value.Line, Id, $"{name}: cần chuỗi, gặp {value.Text ?? value.Kind.ToString()}", $"{name}: expected a string, found {value.Text ?? value.Kind.ToString()}");
            return null;
        }

        public LocalDate? Date(string name)
        {
            if (Text(name) is not { } text)
            {
                return null;
            }

            if (DateText.ParseIso(text) is { } date)
            {
                return date;
            }

            reader.Report("CCHC-CAL-005", json[name]!.Line, Id, $"{name}: \"{text}\" không phải ngày yyyy-MM-dd", $"{name}: \"{text}\" is no date yyyy-MM-dd");
            return null;
        }

        public void Report(string code, string vi, string en) => reader.Report(code, json.Line, Id, vi, en);
    }
}
