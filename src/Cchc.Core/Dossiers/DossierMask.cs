using System.Text.Json.Serialization;

namespace Cchc.Core.Dossiers;

/// <summary>
/// Which components of compiled rules are provided by what was brought, a bit for each: made once by <see cref="CompiledRules.Mask"/> and then checked without
/// allocation. The default is a dossier with nothing in it. Belongs to the rules that made it.
/// </summary>
[JsonConverter(typeof(DossierMask.Converter))]
public readonly partial struct DossierMask : IEquatable<DossierMask>
{
    /// <summary>How many components a mask can hold.</summary>
    public const int Capacity = 256;

    internal DossierMask(ulong word0, ulong word1, ulong word2, ulong word3) => (Word0, Word1, Word2, Word3) = (word0, word1, word2, word3);

    internal ulong Word0 { get; }

    internal ulong Word1 { get; }

    internal ulong Word2 { get; }

    internal ulong Word3 { get; }

    /// <summary>Whether a component is provided.</summary>
    /// <param name="component">Its number in the rules, from 0.</param>
    /// <returns>True when enough of it was brought.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 255.</exception>
    public bool this[int component] => (Word(component) >> (component & 63) & 1) != 0;

    /// <summary>Whether two masks are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they are.</returns>
    public static bool operator ==(DossierMask left, DossierMask right) => left.Equals(right);

    /// <summary>Whether two masks differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they do.</returns>
    public static bool operator !=(DossierMask left, DossierMask right) => !left.Equals(right);

    /// <summary>The same and one more component provided.</summary>
    /// <param name="component">Its number in the rules, from 0.</param>
    /// <returns>Another mask.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 255.</exception>
    public DossierMask With(int component)
    {
        _ = Word(component);
        var bit = 1UL << (component & 63);
        return new DossierMask(
            Word0 | (component < 64 ? bit : 0),
            Word1 | (component is >= 64 and < 128 ? bit : 0),
            Word2 | (component is >= 128 and < 192 ? bit : 0),
            Word3 | (component >= 192 ? bit : 0));
    }

    /// <inheritdoc/>
    public bool Equals(DossierMask other) => Word0 == other.Word0 && Word1 == other.Word1 && Word2 == other.Word2 && Word3 == other.Word3;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DossierMask other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Word0 ^ (Word1 * 31) ^ (Word2 * 961) ^ (Word3 * 29_791)).GetHashCode();

    private ulong Word(int component) => (component >> 6) switch
    {
        0 => Word0,
        1 => Word1,
        2 => Word2,
        3 => Word3,
        _ => throw new ArgumentOutOfRangeException(nameof(component), component, $"Expected 0 to {Capacity - 1}."),
    };
}
