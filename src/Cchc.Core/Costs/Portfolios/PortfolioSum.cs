using Cchc.Core.Costs.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>
/// The sum of rows of one method and one currency. Amounts are null when the rows mix methods or currencies, when none of them is complete: missing is never
/// zero, or when they have no common denominator that is small enough to add them exactly. The sum of no rows at all is zero, with no rate.
/// </summary>
public sealed record PortfolioSum
{
    private PortfolioSum(IReadOnlyList<PortfolioRow> rows, IReadOnlyList<PortfolioRow> incomplete, IReadOnlyList<Finding> findings) =>
        (Rows, Incomplete, Findings) = (rows, incomplete, findings);

    /// <summary>The method; null when there is no row or more than one method.</summary>
    public CostMethod? Method { get; private init; }

    /// <summary>The currency; null when there is no row or more than one currency.</summary>
    public string? Currency { get; private init; }

    /// <summary>The rows that are in the sum.</summary>
    public IReadOnlyList<PortfolioRow> Rows { get; }

    /// <summary>The rows that are not, because an amount is missing or makes no sense.</summary>
    public IReadOnlyList<PortfolioRow> Incomplete { get; }

    /// <summary>The procedures that the rows of the sum stand for.</summary>
    public long Procedures => Rows.Sum(row => (long)row.Procedures);

    /// <summary>Before and after; null when there is no sum.</summary>
    public CostChange? Change { get; private init; }

    /// <summary>Money a year before; null when there is no sum.</summary>
    public ExactNumber? Before => Change?.Before;

    /// <summary>Money a year after; null when there is no sum.</summary>
    public ExactNumber? After => Change?.After;

    /// <summary>Money saved a year; negative when it grew, null when there is no sum.</summary>
    public ExactNumber? Saving => Change?.Saving;

    /// <summary>The sum saved ÷ the sum before; null when there is no sum or nothing to save.</summary>
    public ExactNumber? Rate => Change?.Rate;

    /// <summary>Why there is no sum, what was left out, and the warning that belongs to waiting time.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The sum of rows.</summary>
    internal static PortfolioSum Of(IEnumerable<PortfolioRow> rows)
    {
        var all = rows.ToList();
        var methods = all.Select(row => row.Method).Distinct().OrderBy(method => method).ToList();
        var currencies = all.Select(row => row.Currency).Distinct(StringComparer.Ordinal).OrderBy(currency => currency, StringComparer.Ordinal).ToList();
        var findings = new List<Finding>();
        if (methods.Count > 1)
        {
            findings.Add(new Finding(PortfolioFindings.DifferentMethods, FindingSeverity.Error, "method", new BilingualText(
                "không cộng số liệu của hai phương pháp: " + string.Join("; ", methods.Select(method => CostWords.Method(method).Vi)),
                "amounts of two methods are never added: " + string.Join("; ", methods.Select(method => CostWords.Method(method).En)))));
        }

        if (currencies.Count > 1)
        {
            var listed = string.Join(", ", currencies.Select(PlainLine.Of));
            findings.Add(new Finding(CostFindings.DifferentCurrencies, FindingSeverity.Error, "currency",
                new BilingualText($"không cộng các loại tiền khác nhau: {listed}", $"different currencies are never added: {listed}")));
        }

        var refused = findings.Count > 0;
        var complete = ValueList.Of(all.Where(PortfolioCheck.IsUsable));
        var incomplete = ValueList.Of(all.Where(row => !PortfolioCheck.IsUsable(row)));
        if (incomplete.Count > 0)
        {
            findings.Add(new Finding(PortfolioFindings.AmountMissing, FindingSeverity.Warning, "rows", new BilingualText(
                $"{incomplete.Count} trong {all.Count} dòng thiếu hoặc sai số liệu, không được cộng",
                $"{incomplete.Count} of {all.Count} rows lack an amount or state a wrong one and are not in the sum")));
        }

        var (before, after) = refused ? (null, null)
            : (ExactSum.Of(complete.Select(row => row.Before!.Value)), ExactSum.Of(complete.Select(row => row.After!.Value)));
        if (!refused && (before is null || after is null))
        {
            findings.Add(new Finding(CostFindings.SumTooPrecise, FindingSeverity.Error, "rows", ExactSum.Refusal));
        }

        if (methods.Contains(CostMethod.WaitingTime))
        {
            findings.Add(WaitingCost.Warning);
        }

        return new PortfolioSum(complete, incomplete, ValueList.Of(findings))
        {
            Method = methods.Count == 1 ? methods[0] : null,
            Currency = currencies.Count == 1 ? currencies[0] : null,
            Change = before is { } was && after is { } becomes && (complete.Count > 0 || incomplete.Count == 0) ? new CostChange(was, becomes) : null,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(PortfolioSum), PrintMembers);
}
