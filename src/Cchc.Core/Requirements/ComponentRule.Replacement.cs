using System.Text.Json.Serialization;

namespace Cchc.Core.Requirements;

public sealed partial record ComponentRule
{
    /// <summary>
    /// A database or data store that holds what a component says, so that it may not be demanded: NĐ 224/2026/NĐ-CP, art. 18(4), NQ 66.7/2025/NQ-CP.
    /// </summary>
    /// <param name="Database">The database (cơ sở dữ liệu), or the citizen's data store (kho dữ liệu cá nhân).</param>
    /// <param name="LegalBasis">The article.</param>
    /// <param name="Unless">When the data cannot be used and the paper may be demanded after all, such as an incident; <see cref="Condition.Any"/> of nothing
    /// for never.</param>
    public sealed record Replacement(
        [property: JsonRequired] string Database,
        [property: JsonRequired] string LegalBasis,
        [property: JsonRequired] Condition Unless);
}
