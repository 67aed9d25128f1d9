namespace Cchc.Core.Exchange.NationalPortal;

/// <summary>
/// The members of the portal's objects that are read, and those that only repeat what is read under another name: identifiers of its own
/// tables, lists of such identifiers, agencies a second time as text. Any other member that has a value is reported.
/// </summary>
internal sealed class PortalMembers(string read, string repeated = "")
{
    public static readonly PortalMembers Record = new(
        "id code name state type formalityType isInternal isMinistry isProvince isWard isOtherAgency isVertical isUndetermined isFullProcess " +
            "isSharedService isOfflineOnly"
        + " isNonTerritorial executionSteps executionMethods executionCases cases category categoriesDetails subjectTypesDetails resultsDetails " +
            "legalBasisesDetails departmentsExecuting"
        + " departmentsAuthority departmentsAuthorized departmentsCoordinating unitGroupsExecuting unitGroupsAuthority unitGroupsAuthorized " +
            "unitGroupsCoordinating"
        + " departmentPromulgateCode departmentPromulgateName procedureProposal requirementsAndConditions description note keywords " +
            "dossierReceivingAddresses serviceGroupsDetails"
        + " returningMethods createdAt updatedAt",
        "codeNotation categoryIds serviceGroupIds legalBasisIds resultIds subjectTypeIds departmentExecutingIds departmentAuthorityIds " +
            "departmentAuthorizedIds departmentCoordinatingIds"
        + " unitGroupExecutingIds unitGroupAuthorityIds unitGroupAuthorizedIds unitGroupCoordinatingIds departmentPromulgateId executingAgencies " +
            "authorizedAgencies delegatedAgencies coordinatingAgencies");

    public static readonly PortalMembers Step = new("name description");

    public static readonly PortalMembers Channel = new("submissionMethod processingTime processingTimeUnit description fees");

    public static readonly PortalMembers Fee = new("type value currencyName currency description attachment", "currencyId");

    public static readonly PortalMembers Case = new("name code processingDay processingDayType", "id");

    public static readonly PortalMembers Group = new("name profileComponents", "id");

    public static readonly PortalMembers Component = new("code name originalQty copyQty required hasElectronicForm isProcessingResult attachments",
        "profileComponentId");

    public static readonly PortalMembers Attachment = new("id fileName filePath bucketName");

    public static readonly PortalMembers Named = new("code name", "id");

    public static readonly PortalMembers Proposal = new("proposalNumber decisionDate publicationDate issuingAgency proposalType", "id");

    private readonly HashSet<string> names = new((read + " " + repeated).Split([' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    public bool Holds(string name) => names.Contains(name);
}
