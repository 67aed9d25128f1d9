using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>
/// A compliance cost (chi phí tuân thủ TTHC) as an Excel workbook in the form 03/SCM-KSTT of TT 02/2017/TT-VPCP, with formulas that compute: officials can go
/// on working in it. The results are stored beside the formulas. What is missing stays missing: yellow cells, and #N/A instead of a sum.
/// </summary>
public static class CostWorkbook
{
    private const string BeforeName = "Hiện tại";
    private const string AfterName = "Sau đơn giản hóa";
    private const string BeforeTitle = "CHI PHÍ TUÂN THỦ THỦ TỤC HÀNH CHÍNH HIỆN TẠI";
    private const string AfterTitle = "CHI PHÍ TUÂN THỦ THỦ TỤC HÀNH CHÍNH SAU ĐƠN GIẢN HÓA";

    /// <summary>Writes one cost: the form and its sources.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="cost">The cost, complete or not.</param>
    /// <param name="options">What else is said; null takes <see cref="CostWorkbookOptions.Default"/>.</param>
    /// <returns>What could not be written as it was given (CCHC-COST-200 to 203), with the cell; empty when all could. It stands in the workbook too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="cost"/> is null.</exception>
    public static IReadOnlyList<Finding> Write(Stream stream, ComplianceCost cost, CostWorkbookOptions? options = null)
    {
        Check(stream);
        return Write(
            stream,
            [(BeforeName, BeforeTitle, cost ?? throw new ArgumentNullException(nameof(cost)))],
            null,
            cost.Findings,
            options);
    }

    /// <summary>Writes the current cost, the cost after simplification, their comparison and the sources: four sheets.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="comparison">The comparison, complete or not.</param>
    /// <param name="options">What else is said; null takes <see cref="CostWorkbookOptions.Default"/>.</param>
    /// <returns>What could not be written as it was given (CCHC-COST-200 to 203), with the cell; empty when all could. It stands in the workbook too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="comparison"/> is null.</exception>
    public static IReadOnlyList<Finding> Write(Stream stream, CostComparison comparison, CostWorkbookOptions? options = null)
    {
        Check(stream);
        return Write(
            stream,
            [
                (BeforeName, BeforeTitle, (comparison ?? throw new ArgumentNullException(nameof(comparison))).Before),
                (AfterName, AfterTitle, comparison.After),
            ],
            comparison,
            comparison.Findings,
            options);
    }

    /// <summary>Writes the current cost, the cost after, their comparison, the measures of the plan (<c>Biện pháp</c>) and the sources: five sheets.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="result">The result; with an error in the plan the current cost, the measures without amounts and what is wrong.</param>
    /// <param name="options">What else is said; null takes <see cref="CostWorkbookOptions.Default"/>.</param>
    /// <returns>What could not be written as it was given (CCHC-COST-200 to 203), with the cell; empty when all could. It stands in the workbook too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="result"/> is null.</exception>
    public static IReadOnlyList<Finding> Write(Stream stream, PlanResult result, CostWorkbookOptions? options = null)
    {
        Check(stream);
        ArgumentNullException.ThrowIfNull(result);

        // With an error in the plan there is no procedure after that anybody meant.
        var comparison = result.Comparison ?? (CostComparison.Of(result.Before, result.After) is { PerYear: null } incomplete ? incomplete : null);
        return comparison is null
            ? Write(stream, [(BeforeName, BeforeTitle, result.Before)], null, result.Findings, options, result)
            : Write(stream, [(BeforeName, BeforeTitle, result.Before), (AfterName, AfterTitle, result.After)], comparison, result.Findings, options, result);
    }

    private static Finding[] Write(Stream stream, IReadOnlyList<(string Name, string Title, ComplianceCost Cost)> costs, CostComparison? comparison,
        IReadOnlyList<Finding> findings, CostWorkbookOptions? options, PlanResult? plan = null)
    {
        var chosen = options ?? CostWorkbookOptions.Default;
        var notes = new WorkbookNotes();
        var looks = new LookTable();
        var sourceWriter = new SheetWriter("Nguồn", looks, notes);
        var sources = new SourceSheet(sourceWriter, costs.Select(item => item.Cost).ToList(), chosen);
        var forms = costs.Select(item => new FormSheet(new SheetWriter(item.Name, looks, notes), item.Cost, item.Title, sources)).ToList();
        var sheets = forms.Select(form => form.Sheet).ToList();
        ComparisonSheet? compared = null;
        if (comparison is not null)
        {
            // Two complete sides without a comparison: they have different currencies.
            var comparable = comparison.PerYear is not null || !comparison.Before.IsComplete || !comparison.After.IsComplete;
            var writer = new SheetWriter("So sánh", looks, notes);
            compared = new ComparisonSheet(writer, forms[0], forms[1], comparable);
            sheets.Add(writer);
        }

        if (plan is not null)
        {
            var writer = new SheetWriter("Biện pháp", looks, notes);
            _ = new MeasureSheet(writer, plan, compared);
            sheets.Add(writer);
        }

        sources.Finish(costs.Select(item => (item.Name, item.Cost)).ToList(), [.. findings, .. notes.Findings]);
        sources.Close();
        sheets.Add(sourceWriter);
        WorkbookPackage.Write(stream, sheets, looks, chosen, costs[costs.Count - 1].Cost.Sheet.Name);
        return notes.Findings.ToArray();
    }

    private static void Check(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
    }
}
