using Cchc.Core.Costs;
using Cchc.Core.Costs.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>Two valuations of waiting time that may be compared.</summary>
internal sealed class WaitingPair
{
    public WaitingPair(WaitingCost before, WaitingCost after)
    {
        Before = before ?? throw new ArgumentNullException(nameof(before));
        After = after ?? throw new ArgumentNullException(nameof(after));
        if (before.Procedure != after.Procedure)
        {
            throw new ArgumentException($"{before.Procedure} before and {after.Procedure} after: expected one procedure.", nameof(after));
        }

        if (before.Income.Currency != after.Income.Currency)
        {
            throw new ArgumentException($"{before.Income.Currency} before and {after.Income.Currency} after: expected one currency.", nameof(after));
        }
    }

    public WaitingCost Before { get; }

    public WaitingCost After { get; }

    public string Currency => Before.Income.Currency;

    public CostChange PerYear => new(Before.PerYear, After.PerYear);

    public CostChange PerDossier => new(Before.PerDossier, After.PerDossier);

    /// <summary>The incomes used; one where both sides use the same.</summary>
    public IEnumerable<HourlyIncome> Incomes => new[] { Before.Income, After.Income }.Distinct();

    /// <summary>The inputs with both values, in the language.</summary>
    public IEnumerable<(string Label, ExactNumber Before, ExactNumber After)> Inputs(CostReportWords words) =>
    [
        (words["Số ngày giải quyết", "Processing days"], Before.Days, After.Days),
        (words["Số giờ một ngày", "Hours a day"], Before.HoursPerDay, After.HoursPerDay),
        (words["Số hồ sơ một năm", "Dossiers a year"], Before.DossiersPerYear, After.DossiersPerYear),
    ];
}
