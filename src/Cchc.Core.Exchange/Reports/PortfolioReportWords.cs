using System.Globalization;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>The words of a report of a portfolio.</summary>
internal sealed class PortfolioReportWords(Language language)
{
    public Language Language => language;

    public string this[string vi, string en] => language == Language.Vietnamese ? vi : en;

    public string Grouping(PortfolioGrouping grouping) => grouping switch
    {
        PortfolioGrouping.Agency => this["Theo cơ quan", "By agency"],
        PortfolioGrouping.Field => this["Theo lĩnh vực", "By field"],
        PortfolioGrouping.Year => this["Theo năm", "By year"],
        _ => this["Theo thủ tục", "By procedure"],
    };

    public string Key(string key) => key.Length == 0 ? this["(không nêu)", "(not stated)"] : key;

    public string Method(CostMethod method) => method == CostMethod.WaitingTime
        ? this["Lượng giá thời gian chờ (không phải chi phí tuân thủ)", "Valuation of waiting time (not the compliance cost)"]
        : this["Chi phí tuân thủ, Điều 27 Thông tư số 02/2017/TT-VPCP", "Compliance cost, art. 27 of Circular No. 02/2017/TT-VPCP"];

    /// <summary>The heading of a sum: its method and unit.</summary>
    public string Kind(PortfolioSum sum) => $"{Method(sum.Method ?? CostMethod.Statutory)}, {Unit(sum.Currency ?? CostSheet.Dong)}";

    public string Unit(string currency) => (currency == CostSheet.Dong ? this["đồng", "VND"] : PlainLine.Of(currency)) + this["/năm", "/year"];

    public string Money(ExactNumber? value, string? currency) => value is not { } known ? this["chưa tính được", "not computed"]
        : currency is null or CostSheet.Dong ? Number(known, 0) : Number(known, 2);

    public string Rate(ExactNumber? rate) => rate is { } known ? Percent.Of(known).In(language) : this["không xác định", "undefined"];

    public string Count(long value) => Number(value, 0);

    public string Number(ExactNumber value, int decimals) => language == Language.Vietnamese ? value.ToVietnamese(decimals) : value.ToEnglish(decimals);

    /// <summary>The year and the amount from which a programme counts.</summary>
    public string Baseline(CostProgramme programme) =>
        $"{Year(programme.BaselineYear)}, {Money(programme.Baseline, programme.Currency)} {Unit(programme.Currency)}";

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reached, not reached and what is missing, or undefined.</summary>
    public string Progress(SavingsTarget.Progress progress, string currency) => progress.IsReached switch
    {
        null => this["không xác định", "undefined"],
        true => $"{Rate(progress.Rate)}: {this["đạt", "reached"]}",
        _ =>
            $"{Rate(progress.Rate)}: {this["chưa đạt, còn thiếu", "not reached, missing"]} {Number(progress.MissingPoints!.Value, 2)} " +
            $"{this["điểm %", "points"]}, "
            + MoneyWords.Of(progress.MissingMoney!.Value, currency).In(language),
    };

    /// <summary>The review of the rows of one method and currency, as a sentence; null when none was reviewed.</summary>
    public static BilingualText? Review(PortfolioContent content, PortfolioSum sum)
    {
        var review = content.Portfolio.Where(row => row.Method == sum.Method && row.Currency == sum.Currency).Review();
        return review.Reviewed == 0 ? null : review.Describe();
    }

    /// <summary>The years of a programme that its targets or savings name.</summary>
    public static IEnumerable<ProgrammeYear> Years(CostProgramme programme) => programme.Years.Where(year => year.Year > programme.BaselineYear);

    /// <summary>The targets that are due in a year; before the first is due, none.</summary>
    public static IEnumerable<SavingsTarget.Progress> Due(ProgrammeYear year) => year.Targets.Where(progress => progress.Target.Year == year.Year);
}
