using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Identifiers;

/// <summary>
/// What all identifiers share. Text from outside is never rejected unless it is blank: the raw text is kept, <see cref="Value"/> is the
/// clean text, <see cref="Key"/> the normalised form, by which identifiers are equal and sorted. Immutable; independent of culture.
/// </summary>
/// <typeparam name="TSelf">The identifier itself. The set is closed.</typeparam>
[SuppressMessage("Design", "CA1000", Justification = "Called through the derived type: ProcedureCode.Parse(text).")]
public abstract class Identifier<TSelf> : IEquatable<TSelf>, IComparable<TSelf>, IComparable
#if NET8_0_OR_GREATER
    , ISpanParsable<TSelf>, ISpanFormattable
#endif
    where TSelf : Identifier<TSelf>
{
    private const int QuotedLength = 60;

    private protected Identifier(string raw, string value)
    {
        Raw = raw;
        Value = value;
        Key = value;
    }

    /// <summary>The text as it was found.</summary>
    public string Raw { get; }

    /// <summary>The clean text, as by <see cref="VietnameseText.Clean"/>. Never empty.</summary>
    public string Value { get; }

    /// <summary>The normalised form. Two identifiers are equal when their keys are the same, character by character. Never empty.</summary>
    public string Key { get; private protected init; }

    /// <summary>Whether the text has a shape that the law or the portal gives this identifier. When not, its parts may be null.</summary>
    public abstract bool IsStandard { get; }

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">Any text that is not blank.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank.</exception>
    public static TSelf Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return TryParse(text, out var identifier) ? identifier : throw NotOne(text);
    }

    /// <summary>Reads an identifier as <see cref="Parse(string)"/> does, without an exception.</summary>
    /// <param name="text">The text; null and blank give false.</param>
    /// <param name="identifier">The identifier, or null.</param>
    /// <returns>Whether there was one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TSelf? identifier)
    {
        var clean = VietnameseText.Clean(text);
        identifier = clean.Length == 0 ? null : IdentifierKind.Make<TSelf>(text!, clean);
        return identifier is not null;
    }

#if NET8_0_OR_GREATER
    // Explicit: identifiers do not depend on culture, and callers should not have to pass a format provider.

    /// <inheritdoc/>
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<TSelf>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => TryParse(s, out result);

    /// <inheritdoc/>
    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(new string(s));

    /// <inheritdoc/>
    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(new string(s), out result);

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var fits = Value.TryCopyTo(destination);
        charsWritten = fits ? Value.Length : 0;
        return fits;
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
#endif

    /// <summary>Whether two identifiers are equal.</summary>
    /// <param name="left">An identifier or null.</param>
    /// <param name="right">An identifier or null.</param>
    /// <returns>True when both are null or their keys are the same.</returns>
    public static bool operator ==(Identifier<TSelf>? left, Identifier<TSelf>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two identifiers differ.</summary>
    /// <param name="left">An identifier or null.</param>
    /// <param name="right">An identifier or null.</param>
    /// <returns>The opposite of equality.</returns>
    public static bool operator !=(Identifier<TSelf>? left, Identifier<TSelf>? right) => !(left == right);

    /// <summary>Whether an identifier sorts before another; null sorts first.</summary>
    /// <param name="left">An identifier or null.</param>
    /// <param name="right">An identifier or null.</param>
    /// <returns>True when it does.</returns>
    public static bool operator <(Identifier<TSelf>? left, Identifier<TSelf>? right) => Compare(left, right) < 0;

    /// <summary>Whether an identifier sorts after another; null sorts first.</summary>
    /// <param name="left">An identifier or null.</param>
    /// <param name="right">An identifier or null.</param>
    /// <returns>True when it does.</returns>
    public static bool operator >(Identifier<TSelf>? left, Identifier<TSelf>? right) => Compare(left, right) > 0;

    /// <summary>Whether an identifier sorts before another or equals it; null sorts first.</summary>
    /// <param name="left">An identifier or null.</param>
    /// <param name="right">An identifier or null.</param>
    /// <returns>True when it does.</returns>
    public static bool operator <=(Identifier<TSelf>? left, Identifier<TSelf>? right) => Compare(left, right) <= 0;

    /// <summary>Whether an identifier sorts after another or equals it; null sorts first.</summary>
    /// <param name="left">An identifier or null.</param>
    /// <param name="right">An identifier or null.</param>
    /// <returns>True when it does.</returns>
    public static bool operator >=(Identifier<TSelf>? left, Identifier<TSelf>? right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public bool Equals(TSelf? other) => other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    /// <summary>Compares by <see cref="Key"/>, character by character; null sorts first.</summary>
    /// <param name="other">An identifier or null.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(TSelf? other) => other is null ? 1 : string.CompareOrdinal(Key, other.Key);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null or TSelf
        ? CompareTo(obj as TSelf)
        : throw new ArgumentException($"Cannot compare a {typeof(TSelf).Name} with a {obj.GetType().Name}.", nameof(obj));

    /// <summary>The clean text.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public sealed override string ToString() => Value;

    private static int Compare(Identifier<TSelf>? left, Identifier<TSelf>? right) =>
        left is null ? (right is null ? 0 : -1) : left.CompareTo(right as TSelf);

    private static FormatException NotOne(string text)
    {
        var quoted = Shorten.To(text, QuotedLength);
        return new FormatException($"\"{quoted}\" is not a {IdentifierKind.Words(typeof(TSelf))}.");
    }
}
