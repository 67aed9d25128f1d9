using Cchc.Core.Exchange.Components;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Samples;

/// <summary>
/// Curated rules of four national procedures that ship with the library: birth registration, permanent residence, construction permit, registration of a
/// private enterprise. Written by hand from their records of 2026 and the law named there; each part cites its source. Check them against the law in force
/// before using them for citizens.
/// </summary>
public static class SampleComponents
{
    private const string Folder = "components.";

    /// <summary>The codes of the procedures.</summary>
    public static IReadOnlyList<ProcedureCode> Codes { get; } =
        ValueList.Of(new[] { "1.001193", "1.004222", "1.013225", "2.001610" }.Select(ProcedureCode.Parse));

    /// <summary>Reads the embedded rules of a procedure, through the same reader as any file.</summary>
    /// <param name="code">The code, such as <c>1.001193</c>.</param>
    /// <returns>The rules, new ones at each call; null when none ship for that procedure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static DossierRules? Load(string code)
    {
        var clean = VietnameseText.Clean(code ?? throw new ArgumentNullException(nameof(code)));
        if (!Codes.Any(known => known.Value == clean))
        {
            return null;
        }

        using var stream = SampleCatalogue.Open(Folder + clean + ".json");
        var read = DossierRulesReader.Read(stream, clean + ".json");
        return read.Value?.Rules ?? throw new InvalidOperationException("The embedded rules cannot be used: " + string.Join("; ", read.Findings));
    }
}
