using Cchc.Core.Costs;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>The words and the notation of numbers of a cost report.</summary>
internal sealed class CostReportWords(Language language, string currency)
{
    private readonly bool vi = language == Language.Vietnamese;

    public Language Language => language;

    /// <summary>The unit of money: <c>đồng</c> or the code.</summary>
    public string Unit { get; } = currency == CostSheet.Dong && language == Language.Vietnamese ? "đồng" : currency;

    /// <summary>The series of an income with its year, where it does not name it itself.</summary>
    public static string Series(HourlyIncome income)
    {
        var year = ((ExactNumber)income.Year).ToString();
        return income.Series.Contains(year) ? income.Series : (income.Series + " " + year).Trim();
    }

    /// <summary>The series with how the hour follows from it.</summary>
    public static string Derived(HourlyIncome income) => Series(income) + (income.Derivation.Length == 0 ? string.Empty : $" ({income.Derivation})");

    public string HourlyIncome(HourlyIncome income) =>
        $"{Number(income.Value.Likely, 2)} {(income.Currency == CostSheet.Dong ? this["đồng", "VND"] : income.Currency)}{this["/giờ", "/hour"]}";

    /// <summary>How much of the spread of the result a driver explains.</summary>
    public string Spread(CostDrivers.Driver driver) => $"{this["phần độ phân tán", "share of the spread"]}: {Rate(driver.ShareOfSpread)}";

    public string PerYear => Unit + this["/năm", "/year"];

    public string Before => this["Hiện tại", "Current"];

    public string After => this["Sau đơn giản hóa", "After"];

    public string Saving => this["Cắt giảm", "Saving"];

    public string this[string vietnamese, string english] => vi ? vietnamese : english;

    public string Money(ExactNumber value) => Number(value, currency == CostSheet.Dong ? 0 : 2);

    public string Money(ExactNumber? value) => value is { } known ? Money(known) : Unknown;

    public string Unknown => this["chưa tính được", "not computed"];

    /// <summary>A saving; an increase says so in words.</summary>
    public string Change(ExactNumber saving) => saving.Sign < 0 ? $"{Money(saving)} ({this["tăng", "increase"]})" : Money(saving);

    public string Rate(ExactNumber? rate) => rate is { } known ? Number(known * 100, 2) + "%" : this["không xác định", "undefined"];

    public string Number(ExactNumber value, int decimals) => vi ? value.ToVietnamese(decimals) : value.ToEnglish(decimals);
}
