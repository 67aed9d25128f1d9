using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>A catalogue of procedures (danh mục thủ tục hành chính) and what its reading found. Immutable, thread-safe.</summary>
public sealed class ProcedureCatalogue
{
    private readonly Dictionary<ProcedureCode, Procedure> byCode = [];

    /// <summary>A catalogue of the given procedures.</summary>
    /// <param name="procedures">In the order of their source; all are kept, also those whose code stands twice.</param>
    /// <param name="findings">What reading them found; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="procedures"/> is null.</exception>
    public ProcedureCatalogue(IEnumerable<Procedure> procedures, IEnumerable<Finding>? findings = null)
    {
        Procedures = ValueList.Of(procedures ?? throw new ArgumentNullException(nameof(procedures)));
        Findings = ValueList.Of(findings ?? []);
        foreach (var procedure in Procedures)
        {
            if (!byCode.ContainsKey(procedure.Code))
            {
                byCode.Add(procedure.Code, procedure);
            }
        }
    }

    /// <summary>All procedures in the order of their source.</summary>
    public IReadOnlyList<Procedure> Procedures { get; }

    /// <summary>What reading the catalogue found; empty when nothing.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Looks a procedure up by its code, in constant time.</summary>
    /// <param name="code">The code; white space around it does not matter.</param>
    /// <param name="procedure">The procedure, the first when the code stands twice; or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(string? code, [NotNullWhen(true)] out Procedure? procedure)
    {
        procedure = null;
        return ProcedureCode.TryParse(code, out var parsed) && byCode.TryGetValue(parsed, out procedure);
    }

    /// <summary>Looks a procedure up by its code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The procedure, the first when the code stands twice.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such procedure.</exception>
    public Procedure Find(string code) => TryFind(code, out var procedure)
        ? procedure
        : throw new KeyNotFoundException($"The catalogue of {Procedures.Count} procedures has none with the code \"{code}\".");
}
