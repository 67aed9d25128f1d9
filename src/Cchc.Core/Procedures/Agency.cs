using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Procedures;

/// <summary>An agency and its role in a procedure.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Code">Its code; empty for a group of agencies (such as "Ủy ban nhân dân cấp xã"), which has none.</param>
/// <param name="Name">Its name.</param>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Procedures;
///
/// var department = new Agency(AgencyRole.Competent, "000.00.12.H38", "Sở Tư pháp");
/// var group = new Agency(AgencyRole.Executing, string.Empty, "Ủy ban nhân dân cấp xã");
///
/// Console.WriteLine(department.Identifier); // 000.00.12.H38
/// Console.WriteLine(group.Identifier is null); // True
/// </code>
/// </example>
public sealed record Agency(
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] AgencyRole Role,
    [property: JsonRequired] string Code,
    [property: JsonRequired] string Name)
{
    /// <summary>The code, read anew at each call; null when there is none.</summary>
    [JsonIgnore]
    public AgencyCode? Identifier => AgencyCode.TryParse(Code, out var identifier) ? identifier : null;
}
