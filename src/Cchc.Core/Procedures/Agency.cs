using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Procedures;

/// <summary>An agency and its role in a procedure.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Code">Its code; empty for a group of agencies (such as "Ủy ban nhân dân cấp xã"), which has none.</param>
/// <param name="Name">Its name.</param>
public sealed record Agency(AgencyRole Role, string Code, string Name)
{
    /// <summary>The code, read anew at each call; null when there is none.</summary>
    [JsonIgnore]
    public AgencyCode? Identifier => AgencyCode.TryParse(Code, out var identifier) ? identifier : null;
}
