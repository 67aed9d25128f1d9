using Cchc.Core.Exchange.Costs;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Samples;

/// <summary>
/// Two example files of costs that ship with the library: birth registration (1.001193), whose hours and volumes are an illustration and no official figures,
/// and the published totals of Hà Nội for 2.000635 (QĐ 1811). For trying things out, never for a report.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs;
/// using Cchc.Core.Exchange.Samples;
///
/// var sample = SampleCosts.Load("1.001193")!;
///
/// Console.WriteLine(sample.Sheet); // 1.001193 Thủ tục đăng ký khai sinh (2025)
/// Console.WriteLine(ComplianceCost.Of(sample.Sheet).IsComplete); // True
/// Console.WriteLine(SampleCosts.Load("9.999999") is null); // True
/// </code>
/// </example>
public static class SampleCosts
{
    private const string Folder = "costs.";

    /// <summary>The codes of the procedures.</summary>
    public static IReadOnlyList<ProcedureCode> Codes { get; } = ValueList.Of(new[] { "1.001193", "2.000635" }.Select(ProcedureCode.Parse));

    /// <summary>Reads an embedded file, through the same reader as any file.</summary>
    /// <param name="code">The code, such as <c>1.001193</c>.</param>
    /// <returns>Sheet and plan, new ones at each call; null when none ship for that procedure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static CostCase? Load(string code)
    {
        var clean = VietnameseText.Clean(code ?? throw new ArgumentNullException(nameof(code)));
        if (!Codes.Any(known => known.Value == clean))
        {
            return null;
        }

        using var stream = SampleCatalogue.Open(Folder + clean + ".json");
        var read = CostPlanReader.Read(stream, clean + ".json");
        return read.Value ?? throw new InvalidOperationException("The embedded costs cannot be used: " + string.Join("; ", read.Findings));
    }
}
