using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>
/// The code of a procedure (mã thủ tục hành chính), such as <c>1.001193</c>. Real data holds other shapes too (a leading space, seven
/// digits, a suffix); none is rejected and the raw text is kept. Equality and order are those of the clean text.
/// </summary>
public sealed class ProcedureCode : IEquatable<ProcedureCode>, IComparable<ProcedureCode>
{
    private ProcedureCode(string raw, string value)
    {
        Raw = raw;
        Value = value;
    }

    /// <summary>The text as it was found.</summary>
    public string Raw { get; }

    /// <summary>The clean text, as by <see cref="VietnameseText.Clean"/>. Never empty.</summary>
    public string Value { get; }

    /// <summary>Whether the code has the usual shape: a digit, a point, six digits.</summary>
    public bool IsStandard => Value.Length == 8 && Value[1] == '.' && IsDigit(Value[0]) && Value.Skip(2).All(IsDigit);

    /// <summary>Reads a code.</summary>
    /// <param name="text">Any text that is not blank.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank.</exception>
    public static ProcedureCode Parse(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        return TryParse(text, out var code) ? code : throw new FormatException($"\"{text}\" is not a procedure code: expected text such as 1.001193.");
    }

    /// <summary>Reads a code as <see cref="Parse"/> does, without an exception.</summary>
    /// <param name="text">The text; null and blank give false.</param>
    /// <param name="code">The code, or null.</param>
    /// <returns>Whether there was a code.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ProcedureCode? code)
    {
        var clean = VietnameseText.Clean(text);
        code = clean.Length == 0 ? null : new ProcedureCode(text!, clean);
        return code is not null;
    }

    /// <summary>Whether two codes are equal.</summary>
    /// <param name="left">A code or null.</param>
    /// <param name="right">A code or null.</param>
    /// <returns>True when both are null or their clean texts are the same.</returns>
    public static bool operator ==(ProcedureCode? left, ProcedureCode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">A code or null.</param>
    /// <param name="right">A code or null.</param>
    /// <returns>The opposite of equality.</returns>
    public static bool operator !=(ProcedureCode? left, ProcedureCode? right) => !(left == right);

    /// <summary>Whether a code sorts before another; null sorts first.</summary>
    /// <param name="left">A code or null.</param>
    /// <param name="right">A code or null.</param>
    /// <returns>True when it does.</returns>
    public static bool operator <(ProcedureCode? left, ProcedureCode? right) => Compare(left, right) < 0;

    /// <summary>Whether a code sorts after another; null sorts first.</summary>
    /// <param name="left">A code or null.</param>
    /// <param name="right">A code or null.</param>
    /// <returns>True when it does.</returns>
    public static bool operator >(ProcedureCode? left, ProcedureCode? right) => Compare(left, right) > 0;

    /// <summary>Whether a code sorts before another or equals it; null sorts first.</summary>
    /// <param name="left">A code or null.</param>
    /// <param name="right">A code or null.</param>
    /// <returns>True when it does.</returns>
    public static bool operator <=(ProcedureCode? left, ProcedureCode? right) => Compare(left, right) <= 0;

    /// <summary>Whether a code sorts after another or equals it; null sorts first.</summary>
    /// <param name="left">A code or null.</param>
    /// <param name="right">A code or null.</param>
    /// <returns>True when it does.</returns>
    public static bool operator >=(ProcedureCode? left, ProcedureCode? right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public bool Equals(ProcedureCode? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProcedureCode);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public int CompareTo(ProcedureCode? other) => other is null ? 1 : string.CompareOrdinal(Value, other.Value);

    /// <summary>The clean text.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    private static int Compare(ProcedureCode? left, ProcedureCode? right) =>
        left is null ? (right is null ? 0 : -1) : left.CompareTo(right);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
