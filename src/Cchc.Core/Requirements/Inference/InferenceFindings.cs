using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements.Inference;

/// <summary>Collects what inferring leaves open; every code is defined here once.</summary>
internal sealed class InferenceFindings(ProcedureCode procedure)
{
    public const string GroupsOpen = "CCHC-REQ-050";
    public const string FormsOpen = "CCHC-REQ-051";
    public const string NoQuantity = "CCHC-REQ-052";
    public const string NecessityOpen = "CCHC-REQ-053";
    public const string ConditionOpen = "CCHC-REQ-054";
    public const string AlternativesOpen = "CCHC-REQ-055";
    public const string NoteOpen = "CCHC-REQ-056";
    public const string SetsOpen = "CCHC-REQ-057";
    public const string NoComponent = "CCHC-REQ-058";
    public const string Flat = "CCHC-REQ-059";
    public const string QuantityDiffers = "CCHC-REQ-060";
    public const string PapersUnnamed = "CCHC-REQ-141";

    private readonly List<Finding> items = [];

    public IReadOnlyList<Finding> Items => items;

    public void Add(string code, FindingSeverity severity, string place, string vi, string en) =>
        items.Add(new Finding(code, severity, place.Length == 0 ? procedure.Value : $"{procedure.Value}, {place}", new BilingualText(vi, en)));

    public static string GroupPlace(int group) => FormattableString.Invariant($"componentGroups[{group}]");

    public static string EntryPlace(int group, int entry) => FormattableString.Invariant($"componentGroups[{group}].components[{entry}]");

    public static string Quote(string text) => $"\"{Shorten.Within(text, 80)}\"";
}
