using Cchc.Core.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.Simplification;

/// <summary>
/// One assumption of an estimate (giả định ước tính): a number or a range, and where it comes from. Two assumptions are equal when all parts are.
/// </summary>
public sealed record Assumption
{
    /// <summary>An assumption.</summary>
    /// <param name="id">What it is: one of <see cref="AssumptionSet.KnownIds"/>, such as <c>copy.minutes</c>.</param>
    /// <param name="value">Low, likely, high, in <see cref="Unit"/>; not negative.</param>
    /// <param name="source">The document or survey that states it; empty for a guess (giả định).</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The identifier is not known, or the value is negative or, for a share, more than 1.</exception>
    public Assumption(string id, Estimate value, string source = "")
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(source);
        var known = AssumptionNames.Find(id ?? throw new ArgumentNullException(nameof(id)))
            ?? throw new ArgumentException($"No assumption \"{id}\"; expected {string.Join(", ", AssumptionSet.KnownIds)}.", nameof(id));
        if (value.Low.Sign < 0 || value.High > known.Most)
        {
            throw new ArgumentException($"{id}: {value}; expected 0 to {known.Most}.", nameof(value));
        }

        (Id, Value, Source, Name, Unit) = (id, value, VietnameseText.Clean(source), known.Name, known.Unit);
    }

    /// <summary>The identifier.</summary>
    public string Id { get; }

    /// <summary>Low, likely, high.</summary>
    public Estimate Value { get; }

    /// <summary>Who states it; empty when nobody does.</summary>
    public string Source { get; }

    /// <summary>What it is.</summary>
    public BilingualText Name { get; }

    /// <summary>The unit: minutes, đồng, a part of all dossiers from 0 to 1, points of effort.</summary>
    public BilingualText Unit { get; }

    /// <summary>Whether nobody states it (giả định).</summary>
    public bool IsGuess => Source.Length == 0;

    /// <summary>The most that a known assumption may be.</summary>
    internal static ExactNumber MostOf(string id) => AssumptionNames.Find(id)!.Value.Most;

    /// <summary>Identifier, value and source.</summary>
    /// <returns>One line in English.</returns>
    public override string ToString() => $"{Id} = {Value} {Unit.En} ({(IsGuess ? "assumed" : Source)})";
}
