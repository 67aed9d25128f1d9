using Cchc.Core.Text;

namespace Cchc.Core.Costs.Incomes;

/// <summary>
/// A dated, sourced price index (chỉ số giá) by which amounts of one year are brought to the prices of another. The library has no figures of its own, and a
/// year that is missing is never estimated.
/// </summary>
public sealed class PriceIndex
{
    /// <summary>An index.</summary>
    /// <param name="series">What it measures, such as "CPI, 2019 = 100".</param>
    /// <param name="source">Who states it.</param>
    /// <param name="values">The level of each year, above zero.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The series or source is blank, a level is not above zero, or a year is listed twice.</exception>
    public PriceIndex(string series, string source, IReadOnlyList<YearAmount> values)
    {
        Series = VietnameseText.Clean(series ?? throw new ArgumentNullException(nameof(series)));
        Source = VietnameseText.Clean(source ?? throw new ArgumentNullException(nameof(source)));
        if (Series.Length == 0 || Source.Length == 0)
        {
            throw new ArgumentException($"\"{Series}\", \"{Source}\": an index needs a series and a source.", nameof(series));
        }

        Values = ValueList.Of((values ?? throw new ArgumentNullException(nameof(values))).OrderBy(value => value.Year));
        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i].Amount.Sign <= 0 || (i > 0 && Values[i].Year == Values[i - 1].Year))
            {
                throw new ArgumentException($"{Values[i].Year} {Values[i].Amount}: expected one level above zero for each year.", nameof(values));
            }
        }
    }

    /// <summary>What it measures.</summary>
    public string Series { get; }

    /// <summary>Who states it.</summary>
    public string Source { get; }

    /// <summary>The levels, by year.</summary>
    public IReadOnlyList<YearAmount> Values { get; }

    /// <summary>What an amount of one year is multiplied with to be at the prices of another.</summary>
    /// <param name="from">The year of the amount.</param>
    /// <param name="to">The year of the prices.</param>
    /// <returns>Level of <paramref name="to"/> ÷ level of <paramref name="from"/>; null when the index lacks a year.</returns>
    public ExactNumber? Factor(int from, int to) => Level(from) is { } earlier && Level(to) is { } later ? later / earlier : null;

    /// <summary>An amount at the prices of another year.</summary>
    /// <param name="amount">The amount and its year.</param>
    /// <param name="to">The year of the prices.</param>
    /// <returns>The amount, exactly; null when the index lacks a year.</returns>
    public ExactNumber? Convert(YearAmount amount, int to) => Factor(amount.Year, to) is { } factor ? amount.Amount * factor : null;

    private ExactNumber? Level(int year)
    {
        foreach (var value in Values)
        {
            if (value.Year == year)
            {
                return value.Amount;
            }
        }

        return null;
    }
}
