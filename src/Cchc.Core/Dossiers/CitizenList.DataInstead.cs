using System.Text.Json.Serialization;
using Cchc.Core.Requirements;

namespace Cchc.Core.Dossiers;

public sealed partial record CitizenList
{
    /// <summary>A component that need not be brought, because its data are in a database.</summary>
    /// <param name="Rule">The component.</param>
    /// <param name="Replacement">The database and the article; null where the component is nothing but data that the agency fetches.</param>
    public sealed record DataInstead(
        [property: JsonRequired] ComponentRule Rule,
        ComponentRule.Replacement? Replacement);
}
