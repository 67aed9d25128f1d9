using Cchc.Core.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>One activity in the form: its inputs and, when they suffice, its cost.</summary>
internal sealed record FormRow(CostActivity Activity, ActivityCost? Cost, HourlyIncome? Income, int Row)
{
    public bool IsYearly => !Activity.IsOneOff;

    public bool IsOfficial => Activity.Payer == CostPayer.Official;

    public ExactNumber? Year => Cost?.InAll.Total;

    public ExactNumber? PerDossier => Cost is null ? null : Cost.Once.Total * Activity.Share.Likely;

    public ExactNumber? Hours => Cost?.InAll.Hours;

    public ExactNumber? Fees => Cost?.InAll.Fees;

    public ExactNumber? BusinessAsUsual => Cost?.BusinessAsUsual.Total;

    /// <summary>The rows of a cost; numbers of rows are given later.</summary>
    public static IReadOnlyList<FormRow> Of(ComplianceCost cost)
    {
        var rows = new List<FormRow>();
        var computed = 0;
        foreach (var activity in cost.Sheet.Activities)
        {
            var own = computed < cost.Activities.Count && ReferenceEquals(cost.Activities[computed].Activity, activity) ? cost.Activities[computed++] : null;
            rows.Add(new FormRow(activity, own, activity.Income ?? cost.Sheet.Incomes.FirstOrDefault(income => income.Payer == activity.Payer), 0));
        }

        return rows;
    }

    /// <summary>The sum over rows; null when one of them is not known.</summary>
    public static ExactNumber? Sum(IEnumerable<FormRow> rows, Func<FormRow, ExactNumber?> amount)
    {
        ExactNumber? sum = ExactNumber.Zero;
        foreach (var row in rows)
        {
            sum += amount(row);
        }

        return sum;
    }
}
