using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>A procedure through time: its national versions and those of localities. Made by <see cref="ProcedureCatalogue.HistoryOf"/>.</summary>
public sealed record ProcedureHistory
{
    internal ProcedureHistory(ProcedureCode code, IEnumerable<Procedure> versions, IEnumerable<LocalVersion> localVersions)
    {
        Code = code;
        Versions = ValueList.Of(versions);
        LocalVersions = ValueList.Of(localVersions);
    }

    /// <summary>The code.</summary>
    public ProcedureCode Code { get; }

    /// <summary>The national versions by their first day; those that do not state it come first.</summary>
    public IReadOnlyList<Procedure> Versions { get; }

    /// <summary>The versions of localities by their first day; empty when there are none.</summary>
    public IReadOnlyList<LocalVersion> LocalVersions { get; }
}
