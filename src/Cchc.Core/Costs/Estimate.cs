using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>An input as one number, or as a range: low, likely, high. Results are those of the likely value; simulations use the range.</summary>
/// <remarks>
/// Numbers convert to certain estimates, so <c>Hours = 2</c> can be written. Equal when all three values are; there is no default, and null means not
/// stated.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs;
///
/// Estimate certain = 2;
/// var range = new Estimate(1, 2, 4);
/// Console.WriteLine(certain); // 2
/// Console.WriteLine(range); // 1..2..4
/// Console.WriteLine(range.IsCertain); // False
/// </code>
/// </example>
[JsonConverter(typeof(Estimate.Converter))]
public sealed partial record Estimate
{
    /// <summary>A certain number.</summary>
    /// <param name="value">Any; whether it makes sense is said where it is used.</param>
    public Estimate(ExactNumber value)
        : this(value, value, value)
    {
    }

    /// <summary>A range.</summary>
    /// <param name="low">The lowest possible value.</param>
    /// <param name="likely">The likely value.</param>
    /// <param name="high">The highest possible value.</param>
    /// <exception cref="ArgumentException">They are not in this order.</exception>
    public Estimate(ExactNumber low, ExactNumber likely, ExactNumber high)
    {
        if (low > likely || likely > high)
        {
            throw new ArgumentException($"low {low}, likely {likely}, high {high}: expected low ≤ likely ≤ high.", nameof(likely));
        }

        (Low, Likely, High) = (low, likely, high);
    }

    /// <summary>The lowest possible value.</summary>
    public ExactNumber Low { get; }

    /// <summary>The likely value: the one that results are computed with.</summary>
    public ExactNumber Likely { get; }

    /// <summary>The highest possible value.</summary>
    public ExactNumber High { get; }

    /// <summary>Whether it is one number.</summary>
    public bool IsCertain => Low == High;

    /// <summary>A certain number.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator Estimate(decimal value) => new(value);

    /// <summary>A certain number.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator Estimate(int value) => new(value);

    /// <summary>A certain number.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator Estimate(ExactNumber value) => new(value);

    /// <summary>The number, or the range with the likely value.</summary>
    /// <returns>For example <c>2</c> or <c>1..2..4</c>.</returns>
    public override string ToString() => IsCertain ? Likely.ToString() : $"{Low}..{Likely}..{High}";
}
