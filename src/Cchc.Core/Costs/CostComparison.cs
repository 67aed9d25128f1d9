using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>
/// The comparison of the current cost with the cost after (so sánh chi phí): benefit = current − after, rate = benefit ÷ current. TT 02/2017/TT-VPCP, art. 27.
/// </summary>
/// <remarks>
/// Two sheets of one currency; where one is incomplete there are no changes, and <see cref="Findings"/> say why. A change of income between the sheets is
/// reported: compare at constant prices (<see cref="Incomes.ConstantPrices"/>) or split the change with <see cref="CostEffects"/>.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs;
/// using Cchc.Core.Procedures.Identifiers;
///
/// var sheet = new CostSheet
/// {
///     Procedure = ProcedureCode.Parse("1.001193"),
///     Name = "Đăng ký khai sinh",
///     Year = 2025,
///     Currency = CostSheet.Dong,
///     TimesPerYear = 1,
///     SubjectsPerYear = 1_000,
///     Incomes = [new HourlyIncome { Payer = CostPayer.Individual, Value = 40_000, Year = 2025, Series = "survey", Source = "an example" }],
///     Activities =
///     [
///         new CostActivity
///         {
///             Id = "1", Name = "Điền tờ khai", Kind = ActivityKind.PrepareComponent, Payer = CostPayer.Individual,
///             Hours = 0.5m, Services = 0, Fees = 8_000,
///         },
///     ],
/// };
///
/// var after = sheet with { Activities = [sheet.Activities[0] with { Hours = 0.25m }] };
/// var comparison = CostComparison.Of(ComplianceCost.Of(sheet), ComplianceCost.Of(after));
/// Console.WriteLine(comparison.PerYear!.Value.Saving); // 10000000
/// Console.WriteLine(Percent.Of(comparison.PerYear.Value.Rate!.Value).En); // 35.71%
/// Console.WriteLine(comparison.Activities[0].InAll.After); // 18000000
/// </code>
/// </example>
public sealed partial record CostComparison
{
    private CostComparison(ComplianceCost before, ComplianceCost after, IReadOnlyList<Finding> findings)
    {
        (Before, After, Findings) = (before, after, findings);
        Activities = ValueList.Of(Pairs(before, after));
        if (before.Totals is not { } was || after.Totals is not { } becomes || findings.Any(finding => finding.Severity == FindingSeverity.Error))
        {
            return;
        }

        PerYear = new CostChange(was.PerYear.Total, becomes.PerYear.Total);
        PerDossier = new CostChange(was.PerDossier.Total, becomes.PerDossier.Total);
        OneOff = new CostChange(was.OneOff.Total, becomes.OneOff.Total);
        Fees = new CostChange(was.PerYear.Fees, becomes.PerYear.Fees);
        Administration = new CostChange(before.Administration!.Yearly, after.Administration!.Yearly);
    }

    /// <summary>The current cost.</summary>
    public ComplianceCost Before { get; }

    /// <summary>The cost after.</summary>
    public ComplianceCost After { get; }

    /// <summary>Always <see cref="CostMethod.Statutory"/>.</summary>
    public CostMethod Method { get; } = CostMethod.Statutory;

    /// <summary>The cost of a year; null when either side is incomplete.</summary>
    public CostChange? PerYear { get; }

    /// <summary>The mean cost of one dossier; null when either side is incomplete.</summary>
    public CostChange? PerDossier { get; }

    /// <summary>What is paid once for all; null when either side is incomplete.</summary>
    public CostChange? OneOff { get; }

    /// <summary>The fees inside <see cref="PerYear"/>: a transfer, not a saving of society. Null when either side is incomplete.</summary>
    public CostChange? Fees { get; }

    /// <summary>The administration's own cost of a year; null when either side is incomplete.</summary>
    public CostChange? Administration { get; }

    /// <summary>Activity by activity, in the order before, new ones last. Empty where a side could not be computed.</summary>
    public IReadOnlyList<ActivityChange> Activities { get; }

    /// <summary>What keeps the two from being compared, and warnings; the findings of both sides come first.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Compares two costs.</summary>
    /// <param name="before">The current cost.</param>
    /// <param name="after">The cost after.</param>
    /// <returns>The comparison, or what is missing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CostComparison Of(ComplianceCost before, ComplianceCost after)
    {
        var findings = new List<Finding>();
        findings.AddRange((before ?? throw new ArgumentNullException(nameof(before))).Findings.Select(finding =>
            finding with { Place = "before." + finding.Place }));
        findings.AddRange((after ?? throw new ArgumentNullException(nameof(after))).Findings.Select(finding =>
            finding with { Place = "after." + finding.Place }));
        var (was, becomes) = (before.Sheet, after.Sheet);
        if (was.Currency != becomes.Currency)
        {
            findings.Add(new Finding(
                CostFindings.WrongCurrency,
                FindingSeverity.Error,
                "after.currency",
                new BilingualText($"trước tính bằng {was.Currency}, sau tính bằng {becomes.Currency}",
                    $"before is in {was.Currency}, after in {becomes.Currency}")));
        }

        foreach (var income in before.Activities.Join(after.Activities, cost => cost.Activity.Id, cost => cost.Activity.Id, (left, right) =>
            (left.Activity.Id, Left: left.Income, Right: right.Income), StringComparer.Ordinal))
        {
            if (income.Left is not null && income.Right is not null && income.Left.Value.Likely != income.Right.Value.Likely)
            {
                findings.Add(new Finding(
                    CostFindings.IncomeDiffers,
                    FindingSeverity.Warning,
                    $"after.activities \"{PlainLine.Of(income.Id)}\".income",
                    new BilingualText(
                        $"thu nhập một giờ đổi từ {income.Left.Value.Likely.ToVietnamese(2)} thành {income.Right.Value.Likely.ToVietnamese(2)}: " +
                            "phần chênh lệch không phải do đơn giản hóa; hãy so theo giá cố định",
                        $"the income of an hour goes from {income.Left.Value.Likely.ToEnglish(2)} to {income.Right.Value.Likely.ToEnglish(2)}: that " +
                            "part of the change is not simplification; compare at constant prices")));
            }
        }

        return new CostComparison(before, after, ValueList.Of(findings));
    }

    private static IEnumerable<ActivityChange> Pairs(ComplianceCost before, ComplianceCost after)
    {
        var later = new Dictionary<string, ActivityCost>(StringComparer.Ordinal);
        foreach (var cost in after.Activities)
        {
            later[cost.Activity.Id] = cost;
        }

        foreach (var cost in before.Activities)
        {
            yield return new ActivityChange(cost.Activity.Id, cost, later.TryGetValue(cost.Activity.Id, out var match) ? match : null);
        }

        var earlier = new HashSet<string>(before.Activities.Select(cost => cost.Activity.Id), StringComparer.Ordinal);
        foreach (var cost in after.Activities.Where(cost => !earlier.Contains(cost.Activity.Id)))
        {
            yield return new ActivityChange(cost.Activity.Id, null, cost);
        }
    }
}
