using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Core.Procedures.Validation;

/// <summary>A catalogue as the rules see it: the versions of each code, with their positions.</summary>
internal sealed class CatalogueView
{
    private readonly Dictionary<ProcedureCode, List<int>> versions = [];

    public CatalogueView(ProcedureCatalogue catalogue)
    {
        Catalogue = catalogue;
        for (var i = 0; i < catalogue.Procedures.Count; i++)
        {
            var code = catalogue.Procedures[i].Code;
            if (!versions.TryGetValue(code, out var list))
            {
                versions.Add(code, list = []);
                Codes.Add(code);
            }

            list.Add(i);
        }
    }

    public ProcedureCatalogue Catalogue { get; }

    /// <summary>The codes in the order of their first version.</summary>
    public List<ProcedureCode> Codes { get; } = [];

    /// <summary>The positions of the versions of a code; empty when there is none.</summary>
    public IReadOnlyList<int> VersionsOf(ProcedureCode code) => versions.TryGetValue(code, out var list) ? list : [];
}
