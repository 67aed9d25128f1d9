using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>The members of the objects of <c>cchc-catalogue/1</c>, in the order in which they are written.</summary>
internal static class CatalogueMembers
{
    public const string Format = "cchc-catalogue/1";

    public static readonly JsonNames Header = new("format dataVersion procedures localVersions announcements");
    public static readonly JsonNames Line = new("procedure localVersion announcement");

    /// <summary>In the order of <see cref="CatalogueMember"/>.</summary>
    public static readonly JsonNames Procedure = new(
        "code rawCode parts name kind rawKind isInternal regulation rawRegulation levels fields agencies subjects steps channels cases " +
            "componentGroups results legalBases conditions " +
        "online isOfflineOnly proactive isNonTerritorial isSharedService returnMethods receivingAddress subjectDescription serviceGroups links " +
            "keywords description note " +
        "validity announcement state rawState sourceId createdAt updatedAt");

    public static readonly JsonNames CodeAndName = new("code name");
    public static readonly JsonNames Agency = new("role code name");
    public static readonly JsonNames Step = new("name description actor caseName");
    public static readonly JsonNames Channel = new("method rawMethod time description fees");
    public static readonly JsonNames Fee = new("kind rawKind amount rawAmount currency description tariff");
    public static readonly JsonNames FormFile = new("name id address bucket");
    public static readonly JsonNames Case = new("code name time conditions");
    public static readonly JsonNames ComponentGroup = new("name components");
    public static readonly JsonNames Component = new("code name originals copies hasElectronicForm isProcessingResult isMarkedRequired formName forms");
    public static readonly JsonNames LegalBasis = new("number title");
    public static readonly JsonNames Online = new("level full partial note");
    public static readonly JsonNames ReturnMethod = new("submitted places");
    public static readonly JsonNames ServiceGroup = new("name audience");
    public static readonly JsonNames Link = new("kind code name");
    public static readonly JsonNames Validity = new("from through");
    public static readonly JsonNames Reference = new("number signedOn publishedAt issuer rawKind");

    public static readonly JsonNames Time = new(
        "workingDays calendarDays workingHours clockHours weeks months years sameDay cutOff fixedDate yearlyDate stages notStated unreadable rawValue rawUnit");

    public static readonly JsonNames LocalVersion = new("code rawCode locality changes validity announcement localCode");

    public static readonly JsonNames Announcement = new(
        "number issuer level signedOn effectiveFrom lapsesAfter legalTextSignedOn isShortened enteredOn locality changes");

    public static readonly JsonNames Change = new("new amended replaced abolished");
    public static readonly JsonNames Amended = new("code rawCode changes bases");
    public static readonly JsonNames Basis = new("part legalText");
    public static readonly JsonNames Replaced = new("procedure replacedCodes basis");
    public static readonly JsonNames Abolished = new("code rawCode basis");

    /// <summary>The part to which a member of a procedure belongs; null for those that identify a version.</summary>
    public static ProcedurePart? PartOf(CatalogueMember member) => member switch
    {
        CatalogueMember.Name => ProcedurePart.Name,
        CatalogueMember.Kind or CatalogueMember.RawKind or CatalogueMember.IsInternal or CatalogueMember.Regulation or CatalogueMember.RawRegulation =>
            ProcedurePart.Kind,
        CatalogueMember.Levels => ProcedurePart.Levels,
        CatalogueMember.Fields => ProcedurePart.Fields,
        CatalogueMember.Agencies => ProcedurePart.Agencies,
        CatalogueMember.Subjects or CatalogueMember.SubjectDescription => ProcedurePart.Subjects,
        CatalogueMember.Steps => ProcedurePart.Steps,
        CatalogueMember.Channels => ProcedurePart.Channels,
        CatalogueMember.Cases => ProcedurePart.Cases,
        CatalogueMember.ComponentGroups => ProcedurePart.Components,
        CatalogueMember.Results => ProcedurePart.Results,
        CatalogueMember.LegalBases => ProcedurePart.LegalBases,
        CatalogueMember.Conditions => ProcedurePart.Conditions,
        CatalogueMember.Online or CatalogueMember.IsOfflineOnly or CatalogueMember.Proactive or CatalogueMember.IsNonTerritorial
            or CatalogueMember.IsSharedService =>
            ProcedurePart.OnlineService,
        CatalogueMember.ReturnMethods or CatalogueMember.ReceivingAddress => ProcedurePart.Delivery,
        CatalogueMember.ServiceGroups or CatalogueMember.Links => ProcedurePart.Links,
        CatalogueMember.Keywords or CatalogueMember.Description or CatalogueMember.Note => ProcedurePart.Notes,
        CatalogueMember.State or CatalogueMember.RawState or CatalogueMember.SourceId or CatalogueMember.CreatedAt or CatalogueMember.UpdatedAt =>
            ProcedurePart.Record,
        _ => null,
    };
}

/// <summary>The members of a procedure, in the order in which they are written; <see cref="Parts"/> stands in changes only.</summary>
internal enum CatalogueMember
{
    Code, RawCode, Parts, Name, Kind, RawKind, IsInternal, Regulation, RawRegulation, Levels, Fields, Agencies, Subjects, Steps, Channels, Cases,
    ComponentGroups, Results, LegalBases, Conditions, Online, IsOfflineOnly, Proactive, IsNonTerritorial, IsSharedService, ReturnMethods, ReceivingAddress,
    SubjectDescription, ServiceGroups, Links, Keywords, Description, Note, Validity, Announcement, State, RawState, SourceId, CreatedAt, UpdatedAt,
}
