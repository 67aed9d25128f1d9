using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Simplification;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Simplification;

/// <summary>The use of a procedure as a table states it.</summary>
internal static class CountedUse
{
    public static ProcedureUse Of(ProcedureCode procedure, ExactNumber dossiers, string fileName) => new()
    {
        Procedure = procedure,
        DossiersPerYear = dossiers,
        Source = new BilingualText($"tệp {PlainLine.Of(fileName)}", $"the file {PlainLine.Of(fileName)}"),
    };
}
