using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>Amounts in the words of reports: billions (tỷ), millions (triệu) or whole units, at most two decimals; without a sign.</summary>
internal static class MoneyWords
{
    private static readonly ExactNumber Million = ExactNumber.FromInt64(1_000_000);
    private static readonly ExactNumber Billion = ExactNumber.FromInt64(1_000_000_000);

    public static BilingualText Of(ExactNumber amount, string currency)
    {
        var size = amount.Sign < 0 ? -amount : amount;
        var unit = currency == CostSheet.Dong ? "đồng" : PlainLine.Of(currency);
        var code = PlainLine.Of(currency);
        return size >= Billion ? Text(size / Billion, "tỷ ", "billion ", 2)
            : size >= Million ? Text(size / Million, "triệu ", "million ", 2)
            : Text(size, string.Empty, string.Empty, currency == CostSheet.Dong ? 0 : 2);

        BilingualText Text(ExactNumber number, string vi, string en, int decimals) =>
            new($"{number.ToVietnamese(decimals)} {vi}{unit}", $"{number.ToEnglish(decimals)} {en}{code}");
    }
}
