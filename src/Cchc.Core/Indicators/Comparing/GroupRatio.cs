using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>
/// The numerator and the denominator of one group (tử số, mẫu số của một nhóm: đơn vị, lĩnh vực, cấp, kênh), exactly: what comparisons and ranks are made of.
/// Equal when all parts are.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Indicators.Comparing;
///
/// Console.WriteLine(new GroupRatio("Sở Xây dựng", 34, 45)); // Sở Xây dựng 34/45
/// Console.WriteLine(new GroupRatio("Xã A", 0, 0).Value is null); // True
/// </code>
/// </example>
public sealed record GroupRatio
{
    /// <summary>A ratio.</summary>
    /// <param name="group">What the group is called; null or empty for the whole.</param>
    /// <param name="numerator">Any number.</param>
    /// <param name="denominator">Not negative; 0 where there is nothing to divide by.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is negative.</exception>
    public GroupRatio(string? group, ExactNumber numerator, ExactNumber denominator)
    {
        Group = group ?? string.Empty;
        (Numerator, Denominator) = (numerator, Checked(denominator, nameof(denominator), Group));
    }

    /// <summary>The ratio of an indicator in a group.</summary>
    /// <param name="group">What the group is called.</param>
    /// <param name="value">The value.</param>
    /// <returns>Its numerator and denominator; null when one of them is missing, or the denominator is negative.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static GroupRatio? Of(string group, IndicatorValue value)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(value);
        return value is { Numerator: { } numerator, Denominator: { Sign: >= 0 } denominator } ? new GroupRatio(group, numerator, denominator) : null;
    }

    /// <summary>What the group is called; empty for the whole.</summary>
    public string Group { get; }

    /// <summary>The numerator (tử số).</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ExactNumber Numerator { get; init; }

    /// <summary>The denominator (mẫu số); 0 or more.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ExactNumber Denominator
    {
        get;
        init => field = Checked(value, nameof(value), Group);
    }

    /// <summary>Numerator ÷ denominator, 1 being all; null when the denominator is 0: then there is no value, neither 0 % nor 100 %.</summary>
    public ExactNumber? Value => Denominator.Sign == 0 ? null : Numerator / Denominator;

    /// <summary>Whether it is a share of things counted: whole numbers, the numerator between 0 and the denominator, which is at most a thousand
    /// billion.</summary>
    internal bool IsShareOfCounts => Numerator.IsWhole && Denominator.IsWhole && Numerator.Sign >= 0 && Numerator <= Denominator && Denominator <= MostCounted;

    private static ExactNumber MostCounted { get; } = 1_000_000_000_000L;

    private static ExactNumber Checked(ExactNumber denominator, string parameter, string group) => denominator.Sign >= 0 ? denominator
        : throw new ArgumentOutOfRangeException(parameter, denominator, $"The denominator of \"{group}\" is {denominator}: expected 0 or more.");

    /// <summary>The group and its ratio.</summary>
    /// <returns>For example <c>Sở Xây dựng 34/45</c>.</returns>
    public override string ToString() => (Group.Length == 0 ? string.Empty : Group + " ") + Numerator + "/" + Denominator;
}
