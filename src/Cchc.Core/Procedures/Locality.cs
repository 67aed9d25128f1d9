using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>The province or agency that has a version of its own (địa phương, cơ quan).</summary>
/// <param name="Code">The identifier of the agency, such as <c>H15</c> or <c>H15.12</c>.</param>
/// <param name="Name">The name; empty when not known. Two localities of one code are the same whatever their names.</param>
public sealed record Locality(string Code, string Name = "")
{
    /// <summary>Whether two localities have the same code.</summary>
    /// <param name="other">The other, or null.</param>
    /// <returns>True when they have.</returns>
    public bool Equals(Locality? other) => other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    /// <summary>Name and code.</summary>
    /// <returns>For example <c>Lào Cai (H15)</c>.</returns>
    public override string ToString() => Name.Length == 0 ? Code : $"{Name} ({Code})";

    /// <summary>Whether a version of this locality holds in another one: in itself.</summary>
    internal bool Holds(Locality other) => Equals(other);

    /// <summary>How far down from the top level it stands.</summary>
    internal int Depth => Key.Count(c => c == '.');

    private string Key => VietnameseText.Clean(Code).ToUpperInvariant();
}
