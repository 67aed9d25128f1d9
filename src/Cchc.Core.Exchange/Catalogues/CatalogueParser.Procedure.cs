using System.Text.Json;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Catalogues;

/// <content>A procedure, or the parts of one that changes hold.</content>
internal sealed partial class CatalogueParser
{
    private ItemBuffer<Field> fields = new();
    private ItemBuffer<Agency> agencies = new();
    private ItemBuffer<Subject> subjects = new();
    private ItemBuffer<Step> steps = new();
    private ItemBuffer<Channel> channels = new();
    private ItemBuffer<Fee> fees = new();
    private ItemBuffer<ProcedureCase> cases = new();
    private ItemBuffer<ComponentGroup> groups = new();
    private ItemBuffer<DossierComponent> components = new();
    private ItemBuffer<FormFile> files = new();
    private ItemBuffer<ProcedureResult> results = new();
    private ItemBuffer<LegalBasis> legalBases = new();
    private ItemBuffer<ReturnMethod> returnMethods = new();
    private ItemBuffer<string> places = new();
    private ItemBuffer<ServiceGroup> serviceGroups = new();
    private ItemBuffer<ProcedureLink> links = new();
    private ItemBuffer<ProcessingTime> stages = new();

    /// <summary>A procedure; null when it has no code, or a validity that cannot be read, which is reported: a version of unknown days is no version.</summary>
    private Procedure? ReadProcedure(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
        {
            return null;
        }

        var place = reader.TokenStartIndex;
        var draft = new ProcedureDraft();
        ReadMembers(ref reader, draft, inChanges: false);
        return CodeOf(place, draft.Code, draft.RawCode) is { } known && !Missing(place, draft.Validity, "validity") ? draft.ToProcedure(known) : null;
    }

    /// <summary>Some parts of a procedure of the given code.</summary>
    private ProcedureChanges? ReadChanges(ref Utf8JsonReader reader, ProcedureCode of)
    {
        if (!IsObject(ref reader))
        {
            return null;
        }

        var place = reader.TokenStartIndex;
        var draft = new ProcedureDraft();
        var seen = ReadMembers(ref reader, draft, inChanges: true);
        if (draft.Parts is not { } parts)
        {
            Report(place, CatalogueFindings.MissingMember, FindingSeverity.Error, "thiếu \"parts\": không rõ những phần nào thay đổi",
                "\"parts\" is missing: it is not clear which parts change");
            return null;
        }

        for (var member = CatalogueMember.Name; member <= CatalogueMember.UpdatedAt; member++)
        {
            if (((seen >> (int)member) & 1) != 0 && CatalogueMembers.PartOf(member) is { } part && !parts.Contains(part))
            {
                var (name, word) = (Name(CatalogueMembers.Procedure, (int)member), Name(CatalogueWords.ProcedurePart, (int)part));
                Report(place, CatalogueFindings.Contradiction, FindingSeverity.Error, $"\"{name}\" thuộc phần \"{word}\" không ghi trong \"parts\", bỏ qua",
                    $"\"{name}\" belongs to the part \"{word}\" that \"parts\" does not name; it was left out");
            }
        }

        return ProcedureChanges.Of(draft.ToProcedure(of), parts);
    }

    private static string Name(JsonNames names, int index) => System.Text.Encoding.ASCII.GetString(names[index].ToArray());

    private ulong ReadMembers(ref Utf8JsonReader reader, ProcedureDraft draft, bool inChanges)
    {
        var seen = 0UL;
        var members = new Members(CatalogueMembers.Procedure);
        while (members.Next(this, ref reader))
        {
            var member = (CatalogueMember)members.Current;
            seen |= 1UL << members.Current;
            if (inChanges ? CatalogueMembers.PartOf(member) is null && member != CatalogueMember.Parts : member == CatalogueMember.Parts)
            {
                Report(ref reader, CatalogueFindings.UnknownMember, "thành phần JSON này không đứng ở đây, bỏ qua",
                    "this member does not stand here; it was left out", FindingSeverity.Warning);
                reader.Skip();
                continue;
            }

            switch (member)
            {
                case CatalogueMember.Code: code = draft.Code = Text(ref reader); break;
                case CatalogueMember.RawCode: draft.RawCode = Raw(ref reader); break;
                case CatalogueMember.Parts: draft.Parts = Parts(ref reader); break;
                case CatalogueMember.Name: draft.Name = Text(ref reader); break;
                case CatalogueMember.Kind: draft.Kind = (ProcedureKind)WordOf(ref reader, CatalogueWords.ProcedureKind); break;
                case CatalogueMember.RawKind: draft.RawKind = Word(ref reader); break;
                case CatalogueMember.IsInternal: draft.IsInternal = Flag(ref reader); break;
                case CatalogueMember.Regulation: draft.Regulation = (RegulationKind)WordOf(ref reader, CatalogueWords.RegulationKind); break;
                case CatalogueMember.RawRegulation: draft.RawRegulation = Word(ref reader); break;
                case CatalogueMember.Levels: draft.Levels = Levels(ref reader); break;
                case CatalogueMember.Fields: draft.Fields = List(ref reader, fields, ReadField); break;
                case CatalogueMember.Agencies: draft.Agencies = List(ref reader, agencies, ReadAgency); break;
                case CatalogueMember.Subjects: draft.Subjects = List(ref reader, subjects, ReadSubject); break;
                case CatalogueMember.Steps: draft.Steps = List(ref reader, steps, ReadStep); break;
                case CatalogueMember.Channels: draft.Channels = List(ref reader, channels, ReadChannel); break;
                case CatalogueMember.Cases: draft.Cases = List(ref reader, cases, ReadCase); break;
                case CatalogueMember.ComponentGroups: draft.ComponentGroups = List(ref reader, groups, ReadGroup); break;
                case CatalogueMember.Results: draft.Results = List(ref reader, results, ReadResult); break;
                case CatalogueMember.LegalBases: draft.LegalBases = List(ref reader, legalBases, ReadLegalBasis); break;
                case CatalogueMember.Conditions: draft.Conditions = Text(ref reader); break;
                default: ReadService(ref reader, draft, member); break;
            }
        }

        return seen;
    }

    private void ReadService(ref Utf8JsonReader reader, ProcedureDraft draft, CatalogueMember member)
    {
        switch (member)
        {
            case CatalogueMember.Online: draft.Online = Online(ref reader); break;
            case CatalogueMember.IsOfflineOnly: draft.IsOfflineOnly = Flag(ref reader); break;
            case CatalogueMember.Proactive: draft.Proactive = (ProactiveLevel)WordOf(ref reader, CatalogueWords.ProactiveLevel); break;
            case CatalogueMember.IsNonTerritorial: draft.IsNonTerritorial = Flag(ref reader); break;
            case CatalogueMember.IsSharedService: draft.IsSharedService = Flag(ref reader); break;
            case CatalogueMember.ReturnMethods: draft.ReturnMethods = List(ref reader, returnMethods, ReadReturnMethod); break;
            case CatalogueMember.ReceivingAddress: draft.ReceivingAddress = Text(ref reader); break;
            case CatalogueMember.SubjectDescription: draft.SubjectDescription = Text(ref reader); break;
            case CatalogueMember.ServiceGroups: draft.ServiceGroups = List(ref reader, serviceGroups, ReadServiceGroup); break;
            case CatalogueMember.Links: draft.Links = List(ref reader, links, ReadLink); break;
            case CatalogueMember.Keywords: draft.Keywords = Text(ref reader); break;
            case CatalogueMember.Description: draft.Description = Text(ref reader); break;
            case CatalogueMember.Note: draft.Note = Text(ref reader); break;
            case CatalogueMember.Validity: draft.Validity = ReadValidity(ref reader); break;
            case CatalogueMember.Announcement: draft.Announcement = ReadReference(ref reader); break;
            case CatalogueMember.State: draft.State = (ProcedureState)WordOf(ref reader, CatalogueWords.ProcedureState); break;
            case CatalogueMember.RawState: draft.RawState = Word(ref reader); break;
            case CatalogueMember.SourceId: draft.SourceId = Text(ref reader); break;
            case CatalogueMember.CreatedAt: draft.CreatedAt = Moment(ref reader); break;
            default: draft.UpdatedAt = Moment(ref reader); break;
        }
    }

    /// <summary>The code of a record; null when there is none, or its raw form is another code, which is reported at the place of the record.</summary>
    private ProcedureCode? CodeOf(long place, string clean, string raw)
    {
        if (!ProcedureCode.TryParse(clean, out var found))
        {
            Report(place, CatalogueFindings.NoCode, FindingSeverity.Error, "thiếu mã thủ tục (\"code\"), bỏ qua",
                "the procedure code (\"code\") is missing; left out");
            return null;
        }

        if (raw.Length == 0)
        {
            return found.Raw == found.Value ? found : ProcedureCode.Parse(found.Value);
        }

        if (ProcedureCode.TryParse(raw, out var known) && known == found)
        {
            return known;
        }

        Report(place, CatalogueFindings.Contradiction, FindingSeverity.Error,
            $"\"rawCode\" {RecordFindings.Quote(raw)} không phải dạng thô của mã {RecordFindings.Quote(found.Value)}, bỏ qua",
            $"\"rawCode\" {RecordFindings.Quote(raw)} is not the raw form of the code {RecordFindings.Quote(found.Value)}; it was left out");
        return ProcedureCode.Parse(found.Value);
    }

    private void DropBuffers()
    {
        // What a damaged line left behind goes with its buffers.
        (fields, agencies, subjects, steps, channels, fees) = (new(), new(), new(), new(), new(), new());
        (cases, groups, components, files, results, legalBases) = (new(), new(), new(), new(), new(), new());
        (returnMethods, places, serviceGroups, links, stages) = (new(), new(), new(), new(), new());
        (announcedChanges, bases, replacedCodes) = (new(), new(), new());
    }
}
