using Cchc.Core.Exchange.Reading;

namespace Cchc.Core.Exchange.LegacyPackets;

/// <summary>The codes of what is peculiar to the legacy packet; everything else has the codes of <see cref="RecordFindings"/>.</summary>
internal static class LegacyFindings
{
    public const string ErrorCode = "CCHC-CAT-080";
    public const string UnknownMember = "CCHC-CAT-081";
    public const string BadMessage = "CCHC-CAT-082";
    public const string DuplicateMember = "CCHC-CAT-083";
    public const string BadMoment = "CCHC-CAT-084";
    public const string UnknownLevel = "CCHC-CAT-085";
    public const string UncertainAmount = "CCHC-CAT-086";
    public const string UnknownState = "CCHC-CAT-087";
    public const string NoPlace = "CCHC-CAT-088";
    public const string NoResult = "CCHC-CAT-089";
    public const string NotCarried = "CCHC-CAT-090";
    public const string CarriedOtherwise = "CCHC-CAT-091";
    public const string CatalogueNotCarried = "CCHC-CAT-092";
}
