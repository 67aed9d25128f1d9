using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>A problem or a remark that a <see cref="ProcedureValidator"/> reports about a catalogue. Two findings are equal when all their parts are.</summary>
public sealed record ValidationFinding
{
    /// <summary>The code of the rule, such as <c>CCHC-CAT-104</c>.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters: that of the rule.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The code of the procedure (mã thủ tục), in clean form; empty when the finding is about none.</summary>
    public required string Procedure { get; init; }

    /// <summary>
    /// The place: the member names of <see cref="Procedures.Procedure"/> in camelCase, such as <c>componentGroups[0].components[3].copies</c>, counted from 0;
    /// of a local version or an announcement that of the catalogue, such as <c>localVersions[2].code</c>. Empty for the whole procedure.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>What was found, with a quotation, and what was expected.</summary>
    public required BilingualText Text { get; init; }

    /// <summary>
    /// The position of the procedure in <see cref="ProcedureCatalogue.Procedures"/>, counted from 0, by which its line in a file can be found; null for a
    /// finding about a local version or an announcement.
    /// </summary>
    public int? Index { get; init; }

    /// <summary>One line in English.</summary>
    /// <returns>Code, procedure, path and text.</returns>
    public override string ToString() => $"{Code} {Procedure} {Path}: {Text.En}";
}
