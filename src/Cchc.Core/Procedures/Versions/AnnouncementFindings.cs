using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>Collects the findings of applying a decision; the only place with their codes.</summary>
internal sealed class AnnouncementFindings(AnnouncementDecision decision)
{
    public const string Empty = "CCHC-ANN-001";
    public const string CodeExists = "CCHC-ANN-002";
    public const string CodeUnknown = "CCHC-ANN-003";
    public const string NotInForce = "CCHC-ANN-004";
    public const string PartWithoutBasis = "CCHC-ANN-005";
    public const string BasisWithoutPart = "CCHC-ANN-006";
    public const string LaterVersion = "CCHC-ANN-007";
    public const string ChangesNothing = "CCHC-ANN-008";
    public const string CodeTwice = "CCHC-ANN-009";
    public const string AppliedAlready = "CCHC-ANN-010";
    public const string CannotLapse = "CCHC-ANN-011";
    public const string LapsesTooEarly = "CCHC-ANN-012";
    public const string NeverInForce = "CCHC-ANN-013";
    public const string NoNumber = "CCHC-ANN-014";
    public const string NoLocalVersion = "CCHC-ANN-015";

    public const string WrongLocality = "CCHC-ANN-016";
    public const string LevelOfLocality = "CCHC-ANN-017";
    public const string NoSensibleDay = "CCHC-ANN-018";
    public const string ReplacesNothing = "CCHC-ANN-019";
    public const string LocalVersionsEnd = "CCHC-ANN-020";

    private readonly List<Finding> items = [];

    public IReadOnlyList<Finding> Items => items;

    public bool HasError => items.Any(item => item.Severity == FindingSeverity.Error);

    public void Add(string code, FindingSeverity severity, int change, ProcedureCode? procedure, string vi, string en)
    {
        var place = FormattableString.Invariant($"{decision.Number}, changes[{change}]");
        items.Add(new Finding(code, severity, change < 0 ? decision.Number : procedure is null ? place : $"{place}, {procedure}", new BilingualText(vi, en)));
    }
}
