using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>
/// The province or agency that has a version of its own (địa phương, cơ quan). Equal when the codes are, in either order of their levels;
/// names do not count.
/// </summary>
public sealed record Locality
{
    private readonly AgencyCode? agency;

    /// <summary>A locality.</summary>
    /// <param name="code">The identifier of the agency, such as <c>H15</c>, <c>H15.12</c> or <c>000.00.12.H15</c>.</param>
    /// <param name="name">The name; empty when not known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Locality(string code, string name = "")
    {
        Code = code ?? throw new ArgumentNullException(nameof(code));
        Name = name ?? throw new ArgumentNullException(nameof(name));
        agency = AgencyCode.TryParse(code, out var read) ? read : null;
    }

    /// <summary>The identifier of the agency as it was given.</summary>
    public string Code { get; }

    /// <summary>The name; empty when not known.</summary>
    public string Name { get; }

    /// <summary>The identifier, read; null when the code is blank.</summary>
    [JsonIgnore]
    public AgencyCode? Agency => agency;

    /// <summary>Whether two localities are the same agency.</summary>
    /// <param name="other">The other, or null.</param>
    /// <returns>True when they are.</returns>
    public bool Equals(Locality? other) => other is not null && agency == other.agency;

    /// <inheritdoc/>
    public override int GetHashCode() => agency?.GetHashCode() ?? 0;

    /// <summary>Name and code.</summary>
    /// <returns>For example <c>Lào Cai (H15)</c>.</returns>
    public override string ToString() => Name.Length == 0 ? Code : $"{VietnameseText.Clean(Name)} ({Code})";

    /// <summary>Whether a version of this locality holds in another one: in itself and in the agencies below it.</summary>
    internal bool Holds(Locality other) => agency is not null && other.agency is not null && other.agency.IsWithin(agency);

    /// <summary>How many levels below the top it is.</summary>
    internal int Depth => agency?.Segments.Count ?? 0;
}
