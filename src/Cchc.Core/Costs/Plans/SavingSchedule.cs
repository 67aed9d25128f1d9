using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Plans;

/// <summary>
/// What the simplification of one procedure saves, year by year: measures begin and lapse, so the years differ. A year that is not listed is not known, and not
/// zero: list it with 0 where the measures are not yet, or no longer, in force.
/// </summary>
public sealed record SavingSchedule
{
    /// <summary>A schedule.</summary>
    /// <param name="procedure">The code of the procedure.</param>
    /// <param name="method">How the savings were reached.</param>
    /// <param name="currency">Their currency.</param>
    /// <param name="savings">One amount a year, in any order; kept by year.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A year is listed twice.</exception>
    public SavingSchedule(ProcedureCode procedure, CostMethod method, string currency, IReadOnlyList<YearAmount> savings)
    {
        Procedure = procedure ?? throw new ArgumentNullException(nameof(procedure));
        Method = method;
        Currency = currency ?? throw new ArgumentNullException(nameof(currency));
        Savings = ValueList.Of((savings ?? throw new ArgumentNullException(nameof(savings))).OrderBy(saving => saving.Year));
        for (var i = 1; i < Savings.Count; i++)
        {
            if (Savings[i].Year == Savings[i - 1].Year)
            {
                throw new ArgumentException($"{procedure} {Savings[i].Year}: duplicate year.", nameof(savings));
            }
        }
    }

    /// <summary>The code of the procedure.</summary>
    [JsonPropertyName("code")]
    public ProcedureCode Procedure { get; }

    /// <summary>How the savings were reached.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public CostMethod Method { get; init; }

    /// <summary>The currency of the savings.</summary>
    public string Currency { get; }

    /// <summary>The savings, by year.</summary>
    [JsonPropertyName("years")]
    public IReadOnlyList<YearAmount> Savings { get; }

    /// <summary>The saving of a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The amount; null when the year is not listed.</returns>
    public ExactNumber? InYear(int year)
    {
        foreach (var saving in Savings)
        {
            if (saving.Year == year)
            {
                return saving.Amount;
            }
        }

        return null;
    }
}
