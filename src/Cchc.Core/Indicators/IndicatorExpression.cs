using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>
/// An expression over named counts (công thức), exact: names, decimal numbers, <c>+ - * /</c>, brackets, <c>min(a, b)</c>, <c>max(a, b)</c>. One text form,
/// used in files and explanations. Equal when their texts are.
/// </summary>
/// <remarks>Bounded: at most <see cref="LongestText"/> characters and <see cref="DeepestNesting"/> levels of brackets, signs and functions.</remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Indicators;
///
/// var share = IndicatorExpression.Parse("100 * done/(done + open)");
///
/// Console.WriteLine(share); // 100 * done / (done + open)
/// Console.WriteLine(share.Evaluate(name => name == "done" ? 34 : 11)); // 680/9
/// IndicatorExpression.TryParse("100 * (done + open", out _, out var error);
/// Console.WriteLine(error!.En); // "100 * (done + open" at character 19: expected ")", found the end
/// </code>
/// </example>
[JsonConverter(typeof(Converter))]
public sealed partial class IndicatorExpression : IEquatable<IndicatorExpression>
{
    /// <summary>The longest text, in characters.</summary>
    public const int LongestText = 1000;

    /// <summary>How deep brackets, signs and functions may be nested.</summary>
    public const int DeepestNesting = 40;

    private readonly string text;

    internal IndicatorExpression(ExpressionNode root)
    {
        (Root, text) = (root, root.Text());
        Names = ValueList.Of(root.Names().Distinct(StringComparer.Ordinal));
    }

    /// <summary>The names in it, each once, in their order.</summary>
    public IReadOnlyList<string> Names { get; }

    internal ExpressionNode Root { get; }

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is none; the message says where and what was expected.</exception>
    public static IndicatorExpression Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var expression, out var error) ? expression : throw new FormatException(error.En);

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="expression">The expression, or null.</param>
    /// <param name="error">What is wrong, the text quoted, with the place and what was expected; null when nothing is.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out IndicatorExpression? expression, [NotNullWhen(false)] out
        BilingualText? error)
    {
        var parser = new ExpressionParser(text ?? string.Empty);
        var root = parser.Parse();
        expression = root is null ? null : new IndicatorExpression(root);
        error = parser.Error;
        return root is not null;
    }

    /// <summary>Its value.</summary>
    /// <param name="counts">Gives the value of a name; null when it has none.</param>
    /// <returns>The exact value; null when a name has none, or something is divided by zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    public ExactNumber? Evaluate(Func<string, ExactNumber?> counts) => Root.Evaluate(counts ?? throw new ArgumentNullException(nameof(counts)));

    /// <inheritdoc/>
    public bool Equals(IndicatorExpression? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorExpression);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>The one text form: single spaces, no needless brackets, a decimal point.</summary>
    /// <returns>What <see cref="Parse"/> reads as an equal expression.</returns>
    public override string ToString() => text;

    /// <summary>The same with the titles of counts in the place of their names, for people to read.</summary>
    internal string InWords(Func<string, string> title) => Root.Text(title);
}
