using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>A procedure while it is read, member by member; emptied and used again for the next.</summary>
internal sealed class ProcedureDraft
{
    public string Code = string.Empty;
    public string RawCode = string.Empty;
    public IReadOnlyList<ProcedurePart>? Parts;
    public string Name = string.Empty;
    public ProcedureKind Kind;
    public string RawKind = string.Empty;
    public bool IsInternal;
    public RegulationKind Regulation;
    public string RawRegulation = string.Empty;
    public AdministrativeLevels Levels;
    public IReadOnlyList<Field> Fields = ValueList.Empty<Field>();
    public IReadOnlyList<Agency> Agencies = ValueList.Empty<Agency>();
    public IReadOnlyList<Subject> Subjects = ValueList.Empty<Subject>();
    public IReadOnlyList<Step> Steps = ValueList.Empty<Step>();
    public IReadOnlyList<Channel> Channels = ValueList.Empty<Channel>();
    public IReadOnlyList<ProcedureCase> Cases = ValueList.Empty<ProcedureCase>();
    public IReadOnlyList<ComponentGroup> ComponentGroups = ValueList.Empty<ComponentGroup>();
    public IReadOnlyList<ProcedureResult> Results = ValueList.Empty<ProcedureResult>();
    public IReadOnlyList<LegalBasis> LegalBases = ValueList.Empty<LegalBasis>();
    public string Conditions = string.Empty;
    public OnlineService Online = OnlineService.NotStated.Instance;
    public bool IsOfflineOnly;
    public ProactiveLevel Proactive;
    public bool IsNonTerritorial;
    public bool IsSharedService;
    public IReadOnlyList<ReturnMethod> ReturnMethods = ValueList.Empty<ReturnMethod>();
    public string ReceivingAddress = string.Empty;
    public string SubjectDescription = string.Empty;
    public IReadOnlyList<ServiceGroup> ServiceGroups = ValueList.Empty<ServiceGroup>();
    public IReadOnlyList<ProcedureLink> Links = ValueList.Empty<ProcedureLink>();
    public string Keywords = string.Empty;
    public string Description = string.Empty;
    public string Note = string.Empty;
    public Validity? Validity = default(Validity); // null when it cannot be read
    public AnnouncementReference? Announcement;
    public ProcedureState State;
    public string RawState = string.Empty;
    public string SourceId = string.Empty;
    public Instant? CreatedAt;
    public Instant? UpdatedAt;

    public Procedure ToProcedure(ProcedureCode code) => new()
    {
        Code = code,
        Name = Name,
        Kind = Kind,
        RawKind = RawKind,
        IsInternal = IsInternal,
        Regulation = Regulation,
        RawRegulation = RawRegulation,
        Levels = Levels,
        Fields = Fields,
        Agencies = Agencies,
        Subjects = Subjects,
        Steps = Steps,
        Channels = Channels,
        Cases = Cases,
        ComponentGroups = ComponentGroups,
        Results = Results,
        LegalBases = LegalBases,
        Conditions = Conditions,
        Online = Online,
        IsOfflineOnly = IsOfflineOnly,
        Proactive = Proactive,
        IsNonTerritorial = IsNonTerritorial,
        IsSharedService = IsSharedService,
        ReturnMethods = ReturnMethods,
        ReceivingAddress = ReceivingAddress,
        SubjectDescription = SubjectDescription,
        ServiceGroups = ServiceGroups,
        Links = Links,
        Keywords = Keywords,
        Description = Description,
        Note = Note,
        Validity = Validity ?? default,
        Announcement = Announcement,
        State = State,
        RawState = RawState,
        SourceId = SourceId,
        CreatedAt = CreatedAt,
        UpdatedAt = UpdatedAt,
    };
}
