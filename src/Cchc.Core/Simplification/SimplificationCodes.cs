namespace Cchc.Core.Simplification;

/// <summary>The codes of the rules; docs/reference/findings.md lists them.</summary>
internal static class SimplificationCodes
{
    public const string DataInstead = "CCHC-SIM-101";
    public const string FewerCopies = "CCHC-SIM-201";
    public const string NoCertification = "CCHC-SIM-301";
    public const string FormData = "CCHC-SIM-401";
    public const string LongerThanOthers = "CCHC-SIM-501";
    public const string LongerThanUsed = "CCHC-SIM-502";
    public const string WaitingStage = "CCHC-SIM-601";
    public const string NoOnlineChannel = "CCHC-SIM-701";
    public const string PartialOnline = "CCHC-SIM-702";
}
