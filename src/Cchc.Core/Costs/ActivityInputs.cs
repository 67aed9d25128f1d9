using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>The inputs of one activity after those of its sheet were filled in: nothing missing, nothing negative.</summary>
internal sealed class ActivityInputs(
    CostActivity activity, HourlyIncome? income, Estimate hours, Estimate services, Estimate fees, Estimate timesPerYear, Estimate subjectsPerYear,
        Estimate overhead)
{
    public CostActivity Activity { get; } = activity;
    public HourlyIncome? Income { get; } = income;
    public Estimate Hours { get; } = hours;
    public Estimate Services { get; } = services;
    public Estimate Fees { get; } = fees;
    public Estimate TimesPerYear { get; } = timesPerYear;
    public Estimate SubjectsPerYear { get; } = subjectsPerYear;
    public Estimate Overhead { get; } = overhead;

    /// <summary>The cost at the likely values.</summary>
    public ActivityCost Cost()
    {
        var time = Income is null ? ExactNumber.Zero : Hours.Likely * Income.Value.Likely * (ExactNumber.One + Overhead.Likely);
        var once = new CostAmounts(Hours.Likely, time, Services.Likely, Fees.Likely);
        var times = Activity.IsOneOff ? ExactNumber.One : TimesPerYear.Likely;
        var subjects = SubjectsPerYear.Likely * Activity.Share.Likely;
        var all = once * (times * subjects);
        return new ActivityCost(Activity, Income, once, times, subjects, all, all * Activity.BusinessAsUsual.Likely);
    }
}
