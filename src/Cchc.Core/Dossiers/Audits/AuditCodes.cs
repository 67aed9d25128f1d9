namespace Cchc.Core.Dossiers.Audits;

/// <summary>The codes of what only a register shows; docs/reference/findings.md lists them.</summary>
internal static class AuditCodes
{
    public const string NoSlip = "CCHC-AU-001";
    public const string SlipEarlierThanLaw = "CCHC-AU-002";
    public const string DueMovedWithoutTrail = "CCHC-AU-003";
    public const string DueMovedBack = "CCHC-AU-004";
    public const string ForbiddenComponent = "CCHC-AU-005";
    public const string ReturnedBeforeResult = "CCHC-AU-006";
    public const string RepeatedStops = "CCHC-AU-007";
    public const string StopWrittenOutsideHours = "CCHC-AU-008";
}
