using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>What is wrong with the rows of a portfolio.</summary>
internal static class PortfolioCheck
{
    /// <summary>Whether a row can enter a sum: both amounts known and not negative, one procedure or more, a currency.</summary>
    public static bool IsUsable(PortfolioRow row) => row is { Before.Sign: >= 0, After.Sign: >= 0, Procedures: >= 1 } && IsCurrency(row.Currency);

    public static bool IsCurrency(string currency) => currency.Length == 3 && currency.All(c => c is >= 'A' and <= 'Z');

    public static IEnumerable<Finding> Of(IReadOnlyList<PortfolioRow> rows)
    {
        var seen = new Dictionary<(string, int, CostMethod, string), (int First, bool AnyWithout, HashSet<string> Agencies)>();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            foreach (var finding in Of(row, i))
            {
                yield return finding;
            }

            var key = (row.Procedure?.Value ?? "\n" + row.Name, row.Year, row.Method, row.Currency);
            if (!seen.TryGetValue(key, out var earlier))
            {
                seen[key] = (i, row.Agency.Length == 0, new HashSet<string>(StringComparer.Ordinal) { row.Agency });
                continue;
            }

            // The same procedure may be counted at several agencies, each with its own subjects; a row that names none may count them all.
            if (!earlier.Agencies.Add(row.Agency) || row.Agency.Length == 0 || earlier.AnyWithout)
            {
                yield return new Finding(
                    PortfolioFindings.ProcedureTwice,
                    FindingSeverity.Warning,
                    Place(row, i),
                    new BilingualText(
                        $"thủ tục này của năm {row.Year} đã có ở rows[{earlier.First}] hoặc dòng sau đó: có thể tính hai lần",
                        $"this procedure of {row.Year} is also at rows[{earlier.First}] or a later row: it may be counted twice"));
            }

            seen[key] = (earlier.First, earlier.AnyWithout || row.Agency.Length == 0, earlier.Agencies);
        }
    }

    private static IEnumerable<Finding> Of(PortfolioRow row, int index)
    {
        var place = Place(row, index);
        foreach (var (amount, name) in new[] { (row.Before, "before"), (row.After, "after") })
        {
            if (amount is null)
            {
                yield return new Finding(PortfolioFindings.AmountMissing, FindingSeverity.Warning, place + "." + name,
                    new BilingualText("chưa có số liệu: dòng này không được cộng", "missing: the row is left out of the sums"));
            }
            else if (amount.Value.Sign < 0)
            {
                yield return new Finding(PortfolioFindings.BadRow, FindingSeverity.Error, place + "." + name,
                    new BilingualText($"{amount}: cần số không âm; dòng này không được cộng",
                        $"{amount}: expected a number that is not negative; the row is left out of the sums"));
            }
        }

        if (row.Procedures < 1)
        {
            yield return new Finding(PortfolioFindings.BadRow, FindingSeverity.Error, place + ".procedures",
                new BilingualText($"{row.Procedures}: cần từ 1 thủ tục; dòng này không được cộng",
                    $"{row.Procedures}: expected at least 1 procedure; the row is left out of the sums"));
        }

        if (!IsCurrency(row.Currency))
        {
            var quoted = PlainLine.Of(row.Currency);
            yield return new Finding(PortfolioFindings.BadRow, FindingSeverity.Error, place + ".currency",
                new BilingualText($"\"{quoted}\" không phải mã tiền tệ ba chữ in hoa như VND",
                    $"\"{quoted}\" is not a currency code of three capital letters such as VND"));
        }

        if (row is { IsSimplified: true, IsReviewed: false })
        {
            yield return new Finding(PortfolioFindings.NotReviewed, FindingSeverity.Warning, place,
                new BilingualText("được đơn giản hóa nhưng không ghi là được rà soát", "simplified, but not marked as reviewed"));
        }

        if (row is { IsSimplified: true, Before: { } before, After: { } after } && after > before)
        {
            yield return new Finding(PortfolioFindings.SimplifiedCostsMore, FindingSeverity.Warning, place,
                new BilingualText("được đơn giản hóa nhưng chi phí sau cao hơn chi phí trước: cần xem lại mức thu nhập, số lượt hoặc số liệu",
                    "simplified, but it costs more after than before: see the income, the number of times or the amounts"));
        }
    }

    private static string Place(PortfolioRow row, int index) => $"rows[{index}] \"{PlainLine.Of(row.Procedure?.Value ?? row.Name)}\" {row.Year}";
}
