using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

internal sealed partial class CalendarLayerReader
{
    private static readonly string[] RootNames = ["$schema", "format", "id", "version", "plan", "note", "documents", "add", "replace", "revoke"];
    private static readonly string[] DocumentNames = ["id", "kind", "number", "title", "issuer", "issuedOn", "reportedOn", "note"];
    private static readonly string[] DayNames = ["id", "date", "kind", "nameVi", "nameEn", "standsFor", "part", "documents", "decidedOn", "confidence", "note"];
    private static readonly string[] RevokeNames = ["id", "documents", "decidedOn", "note"];
    private static readonly string[] SourceNames = ["ref", "article"];
    private static readonly (string Word, SourceConfidence Value)[] Confidences =
        [("confirmed", SourceConfidence.Confirmed), ("secondary", SourceConfidence.Secondary)];

    private void ReadDocument(LineJson json)
    {
        if (!Begin(json, DocumentNames, out var id))
        {
            return;
        }

        var (kind, issuer) = (Required(json, "kind", id), Required(json, "issuer", id));
        var (issued, reported) = (Date(json, "issuedOn", id), Date(json, "reportedOn", id));
        var (number, title, note) = (Text(json, "number", id), Text(json, "title", id), Text(json, "note", id));
        if (id is null || kind is null || issuer is null
            || !IsFirst(documentLines, id, json, id, $"mã văn bản \"{Shorten.To(id)}\"", $"document id \"{Shorten.To(id)}\""))
        {
            return;
        }

        documents.Add(
            id,
            new LegalDocument { Id = id, Kind = kind, Number = number, Title = title, Issuer = issuer, IssuedOn = issued, ReportedOn = reported, Note = note });
    }

    private CalendarDay? ReadDay(LineJson json)
    {
        if (!Begin(json, DayNames, out var id))
        {
            return null;
        }

        NeedText(json, "kind", id);
        var (date, kind) = (Date(json, "date", id, required: true), WordOrNull(json, "kind", id, CalendarWords.SpecialKinds));
        var (vi, en) = (Required(json, "nameVi", id), Required(json, "nameEn", id));
        var (standsFor, decided) = (Date(json, "standsFor", id), Date(json, "decidedOn", id));
        var sources = ReadSources(json, id);
        var part = ReadPart(json, id, kind);
        _ = Text(json, "note", id);
        CheckDecision(json, id);
        if (isBuiltIn)
        {
            NeedText(json, "confidence", id);
        }

        var confidence = isBuiltIn || (json.Given("confidence") is { } given && !IsBlank(given))
            ? WordOrNull(json, "confidence", id, Confidences)
            : SourceConfidence.Confirmed;
        if (date is { } known && planYear is { } year && known.Year != year
            && !(kind is DayKind.SwapOff or DayKind.MakeUpWorking && Math.Abs(known.Year - year) == 1))
        {
            Report(CalendarFindings.OutsidePlanYear, json.Line, id, $"{DateText.Vi(known)} không thuộc kế hoạch năm {year}",
                $"{DateText.Iso(known)} is not in {year}, the year of the plan");
        }

        var unnamed = sources.Count > 0
            && sources.TrueForAll(source => source.Document.Number is null && (kind >= DayKind.LocalClosure || source.Document.Title is null));
        if (unnamed && !isBuiltIn)
        {
            Report(CalendarFindings.NoDocumentNumber, json.Line, id, "phải có số văn bản", "a document with its number is needed");
        }

        if (id is null || date is null || kind is null || vi is null || en is null || confidence is null)
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
            Confidence = confidence.Value,
        };
    }

    private void ReadRevoke(LineJson json)
    {
        if (!Begin(json, RevokeNames, out var id))
        {
            return;
        }

        var decided = Date(json, "decidedOn", id);
        var sources = ReadSources(json, id);
        _ = Text(json, "note", id);
        CheckDecision(json, id);
        if (id is not null)
        {
            edits.Add(new CalendarEdit.Revoke(id, decided) { Sources = sources, Line = json.Line });
        }
    }

    private List<LegalCitation> ReadSources(LineJson json, string? id)
    {
        var sources = new List<LegalCitation>();
        var named = 0;
        foreach (var source in Items(json, "documents", id))
        {
            named++;
            if (!IsObject(source, "documents", id))
            {
                continue;
            }

            CheckNames(source, id, SourceNames);
            var (reference, article) = (Required(source, "ref", id), Text(source, "article", id));
            if (reference is not null && documents.TryGetValue(reference, out var document))
            {
                sources.Add(new LegalCitation(document, article));
            }
            else if (reference is not null)
            {
                Report(CalendarFindings.UnknownDocument, source.Line, id, $"không có văn bản \"{Shorten.To(reference)}\" trong tệp",
                    $"no document \"{Shorten.To(reference)}\" in this file");
            }
        }

        if (named == 0)
        {
            Report(CalendarFindings.NoDocument, json.Line, id, "không có văn bản căn cứ", "no source document");
        }

        return sources;
    }

    private DayPart? ReadPart(LineJson json, string? id, DayKind? kind)
    {
        if (Text(json, "part", id) is not { } text)
        {
            if (kind == DayKind.PartialClosure)
            {
                Report(CalendarFindings.PartDoesNotFitKind, json.Line, id, "nghỉ một phần ngày phải có part", "a partial closure needs its part");
            }

            return null;
        }

        if (!DayPart.TryParse(text, out var part))
        {
            NotValid(FormFault.BadTime, json["part"]!, "part", id, "một phần của ngày", "part of a day", "morning, afternoon, 13:30-");
        }
        else if (kind is not (null or DayKind.PartialClosure or DayKind.Reception))
        {
            Report(CalendarFindings.PartDoesNotFitKind, json.Line, id, $"{CalendarWords.Of(kind.Value)} không có part",
                $"{CalendarWords.Of(kind.Value)} has no part: it is the whole day");
        }

        return part;
    }

    /// <summary>Checks an object and the names of its members, and reads its identifier; that of a day or a revocation may be given once.</summary>
    private bool Begin(LineJson json, string[] names, out string? id)
    {
        id = json["id"]?.Text;
        if (!IsObject(json, null, id))
        {
            return false;
        }

        CheckNames(json, id, names);
        id = Required(json, "id", id);
        if (id is not null && names != DocumentNames)
        {
            IsFirst(ids, id, json, id, $"mã \"{Shorten.To(id)}\"", $"id \"{Shorten.To(id)}\"");
        }

        return true;
    }

    // The built-in data hold a few days whose decision was not found; whoever writes a layer has the document at hand.
    private void CheckDecision(LineJson json, string? id)
    {
        if (!isBuiltIn && json.Given("decidedOn") is null)
        {
            Report(CalendarFindings.NoDecisionDay, json.Line, id, "thiếu decidedOn, ngày ban hành quyết định", "decidedOn is missing, the day of the decision");
        }
    }
}
