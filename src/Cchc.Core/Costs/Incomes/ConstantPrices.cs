using Cchc.Core.Text;

namespace Cchc.Core.Costs.Incomes;

/// <summary>
/// A cost sheet at the prices of another year (theo giá cố định): the incomes of that year in place of its own, so that a comparison shows what simplification
/// did and not what wages did. Hours, times and subjects stay. When an income of the year is missing there is no sheet, and <see cref="Findings"/> say which.
/// </summary>
public sealed record ConstantPrices
{
    private ConstantPrices(int year, CostSheet? sheet, IReadOnlyList<Finding> findings)
    {
        (Year, Sheet, Findings) = (year, sheet, findings);
        Cost = sheet is null ? null : ComplianceCost.Of(sheet);
    }

    /// <summary>The year whose prices are used.</summary>
    public int Year { get; }

    /// <summary>The sheet at those prices; null when something is missing. Its incomes are of <see cref="Year"/>, which its own findings note.</summary>
    public CostSheet? Sheet { get; }

    /// <summary>The cost of that sheet; null when something is missing.</summary>
    public ComplianceCost? Cost { get; }

    /// <summary>What is missing, with its place.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>A sheet with the incomes of a base sheet: each payer's, and an activity's own where the base has the activity and gives it its own.</summary>
    /// <param name="sheet">The sheet to recompute.</param>
    /// <param name="baseSheet">The sheet whose incomes are used, in the same currency.</param>
    /// <returns>The sheet at constant prices, or what is missing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ConstantPrices Of(CostSheet sheet, CostSheet baseSheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var findings = new List<Finding>();
        if (sheet.Currency != (baseSheet ?? throw new ArgumentNullException(nameof(baseSheet))).Currency)
        {
            findings.Add(new Finding(CostFindings.DifferentCurrencies, FindingSeverity.Error, "currency", new BilingualText(
                $"bảng tính bằng {PlainLine.Of(sheet.Currency)}, năm gốc bằng {PlainLine.Of(baseSheet.Currency)}",
                $"the sheet is in {PlainLine.Of(sheet.Currency)}, the base in {PlainLine.Of(baseSheet.Currency)}")));
        }

        // An activity without an income of its own in the base year takes that of its payer, even where its sheet now gives it one.
        var activities = sheet.Activities.Select((activity, i) =>
        {
            var earlier = baseSheet.Activities.FirstOrDefault(other => other.Id == activity.Id && other.Payer == activity.Payer);
            if (earlier?.Income is null && !baseSheet.Incomes.Any(entry => entry.Payer == activity.Payer) && activity.Hours is { High.Sign: > 0 })
            {
                findings.Add(Missing($"activities[{i}] \"{PlainLine.Of(activity.Id)}\".income", CostWords.Payer(activity.Payer), baseSheet.Year));
            }

            return activity with { Income = earlier?.Income };
        }).ToList();
        return new ConstantPrices(baseSheet.Year, findings.Count > 0 ? null : sheet with { Activities = activities, Incomes = baseSheet.Incomes },
            ValueList.Of(findings));
    }

    /// <summary>A sheet with the incomes of a year, each of its own series, from a table; services and fees by an index where one is given.</summary>
    /// <param name="sheet">The sheet to recompute.</param>
    /// <param name="year">The year of the prices.</param>
    /// <param name="incomes">The table; a series without a figure of the year is a finding, never replaced by another.</param>
    /// <param name="index">Brings services and fees, taken to be at the prices of the sheet's year, to those of <paramref name="year"/>; null leaves
    /// them.</param>
    /// <returns>The sheet at constant prices, or what is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> or <paramref name="incomes"/> is null.</exception>
    public static ConstantPrices Of(CostSheet sheet, int year, IncomeTable incomes, PriceIndex? index = null)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(incomes);
        var findings = new List<Finding>();
        var factor = index is null ? ExactNumber.One : index.Factor(sheet.Year, year);
        if (factor is null)
        {
            findings.Add(new Finding(IncomeFindings.IndexLacksYear, FindingSeverity.Error, "index", new BilingualText(
                $"chỉ số \"{PlainLine.Of(index!.Series)}\" không có năm {sheet.Year} hoặc {year}",
                $"the index \"{PlainLine.Of(index.Series)}\" lacks {sheet.Year} or {year}")));
        }

        var general = sheet.Incomes.Select((income, i) => Find(income, $"incomes[{i}]")).ToList();
        var activities = sheet.Activities.Select((activity, i) => activity with
        {
            Income = activity.Income is null ? null : Find(activity.Income, $"activities[{i}] \"{PlainLine.Of(activity.Id)}\".income"),
            Services = Scale(activity.Services),
            Fees = Scale(activity.Fees),
        }).ToList();
        return new ConstantPrices(year, findings.Count > 0 ? null : sheet with { Incomes = general, Activities = activities }, ValueList.Of(findings));

        HourlyIncome Find(HourlyIncome income, string place)
        {
            if (incomes.Find(income.Series, year)?.For(income.Payer) is { } figure)
            {
                if (figure.Currency != sheet.Currency)
                {
                    findings.Add(new Finding(CostFindings.DifferentCurrencies, FindingSeverity.Error, place, new BilingualText(
                        $"bảng tính bằng {PlainLine.Of(sheet.Currency)}, thu nhập năm {year} bằng {PlainLine.Of(figure.Currency)}",
                        $"the sheet is in {PlainLine.Of(sheet.Currency)}, the income of {year} in {PlainLine.Of(figure.Currency)}")));
                }

                return figure;
            }

            findings.Add(Missing(place, new BilingualText($"chỉ tiêu \"{PlainLine.Of(income.Series)}\"", $"the series \"{PlainLine.Of(income.Series)}\""),
                year));
            return income;
        }

        Estimate? Scale(Estimate? money) =>
            money is null || factor is null ? money : new Estimate(money.Low * factor.Value, money.Likely * factor.Value, money.High * factor.Value);
    }

    private static Finding Missing(string place, BilingualText what, int year) =>
        new(IncomeFindings.NoIncomeOfYear, FindingSeverity.Error, place,
            new BilingualText($"không có thu nhập một giờ năm {year} của {what.Vi}", $"no hourly income of {year} for {what.En}"));

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(ConstantPrices), PrintMembers);
}
