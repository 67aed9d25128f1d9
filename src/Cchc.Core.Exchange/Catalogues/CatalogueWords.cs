using Cchc.Core.Exchange.Reading;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>The words of <c>cchc-catalogue/1</c>: each stands at the value of its enumeration, those of flags at the number of their bit.</summary>
internal static class CatalogueWords
{
    public static readonly JsonNames ProcedureKind = new("other standard local interlinked internal interlinkedInternal");
    public static readonly JsonNames RegulationKind = new("other assigned notAssigned central local");
    public static readonly JsonNames AdministrativeLevels = new("ministry province district commune otherAgency vertical undetermined");
    public static readonly JsonNames AgencyRole = new("executing competent delegated coordinating announcing");
    public static readonly JsonNames SubmissionMethod = new("other inPerson online postal");
    public static readonly JsonNames FeeKind = new("other charge levy price");
    public static readonly JsonNames PartialReason = new("notStated appearInPerson fieldVerification unresolvedIncident otherTechnical");
    public static readonly JsonNames ProactiveLevel = new("none remind prepareDossier recommendOption carryOut");
    public static readonly JsonNames ProcedureLinkKind = new("related interlinked replaces");
    public static readonly JsonNames ProcedureState = new("other active updated withdrawn");
    public static readonly JsonNames AnnouncingLevel = new("ministry province");

    public static readonly JsonNames ProcedurePart =
        new("name steps channels components cases subjects agencies results conditions legalBases fields kind levels onlineService delivery links " +
            "notes record");
}
