using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>The inputs of one activity after those of its sheet were filled in: nothing missing, nothing negative.</summary>
internal sealed record ActivityInputs(
    CostActivity Activity,
    HourlyIncome? Income,
    Estimate Hours,
    Estimate Services,
    Estimate Fees,
    Estimate TimesPerYear,
    Estimate SubjectsPerYear,
    Estimate Overhead)
{
    /// <summary>The cost at the likely values.</summary>
    public ActivityCost Cost()
    {
        var hours = Hours.Likely;
        var time = Income is null ? ExactNumber.Zero : hours * Income.Value.Likely * (ExactNumber.One + Overhead.Likely);
        var once = new CostAmounts(hours, time, Services.Likely, Fees.Likely);
        var times = Activity.IsOneOff ? ExactNumber.One : TimesPerYear.Likely;
        var subjects = SubjectsPerYear.Likely * Activity.Share.Likely;
        var all = once * (times * subjects);
        return new ActivityCost(Activity, Income, once, times, subjects, all, all * Activity.BusinessAsUsual.Likely);
    }
}
