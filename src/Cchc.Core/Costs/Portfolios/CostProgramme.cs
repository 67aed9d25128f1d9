using System.Globalization;
using System.Text.Json.Serialization;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>
/// A programme of simplification (chương trình cắt giảm, đơn giản hóa): the cost of a baseline year, what procedures save in each year after, and targets. All
/// of one method and currency.
/// </summary>
public sealed record CostProgramme
{
    /// <summary>The baseline year (năm gốc).</summary>
    public required int BaselineYear { get; init; }

    /// <summary>The cost of the baseline year: of all procedures of the programme, simplified or not.</summary>
    public required ExactNumber Baseline { get; init; }

    /// <summary>How the amounts were reached.</summary>
    public required CostMethod Method { get; init; }

    /// <summary>The currency.</summary>
    public required string Currency { get; init; }

    /// <summary>The targets.</summary>
    public IReadOnlyList<SavingsTarget> Targets { get; init => field = ValueList.Of(value); } = ValueList.Empty<SavingsTarget>();

    /// <summary>What procedures save, year by year; at most one schedule a procedure.</summary>
    public IReadOnlyList<SavingSchedule> Savings { get; init => field = ValueList.Of(value); } = ValueList.Empty<SavingSchedule>();

    /// <summary>The years that a schedule lists, in order.</summary>
    [JsonIgnore]
    public IReadOnlyList<ProgrammeYear> Years => ValueList.Of(
        Savings.SelectMany(schedule => schedule.Savings).Select(saving => saving.Year).Distinct().OrderBy(year => year).Select(InYear));

    /// <summary>Savings and progress of a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The cost against the baseline, and each target with what is missing.</returns>
    public ProgrammeYear InYear(int year)
    {
        var findings = new List<Finding>();
        var unknown = new List<ProcedureCode>();
        var known = new List<ExactNumber>();
        var seen = new HashSet<ProcedureCode>();
        var broken = false;
        foreach (var schedule in Savings)
        {
            var place = $"savings \"{PlainLine.Of(schedule.Procedure.Value)}\"";
            if (schedule.Method != Method || schedule.Currency != Currency)
            {
                broken = true;
                findings.Add(new Finding(
                    schedule.Method != Method ? PortfolioFindings.DifferentMethods : CostFindings.DifferentCurrencies,
                    FindingSeverity.Error,
                    place,
                    new BilingualText(
                        $"{CostWords.Method(schedule.Method).Vi}, {PlainLine.Of(schedule.Currency)}; chương trình tính theo " +
                            $"{CostWords.Method(Method).Vi}, {PlainLine.Of(Currency)}",
                        $"{CostWords.Method(schedule.Method).En}, {PlainLine.Of(schedule.Currency)}; the programme is in {CostWords.Method(Method).En}, " +
                            $"{PlainLine.Of(Currency)}")));
            }
            else if (!seen.Add(schedule.Procedure))
            {
                broken = true;
                findings.Add(new Finding(PortfolioFindings.TwoSchedules, FindingSeverity.Error, place,
                    new BilingualText("thủ tục có hai lịch tiết kiệm", "the procedure has two schedules of savings")));
            }
            else if (schedule.InYear(year) is { } saving)
            {
                known.Add(saving);
            }
            else
            {
                var text = year.ToString(CultureInfo.InvariantCulture);
                unknown.Add(schedule.Procedure);
                findings.Add(new Finding(PortfolioFindings.YearNotListed, FindingSeverity.Warning, place, new BilingualText(
                    $"không có số tiết kiệm của năm {text}; nếu biện pháp chưa hoặc hết hiệu lực, ghi 0",
                    $"no saving is stated for {text}; write 0 where the measures are not in force")));
            }
        }

        if (Method == CostMethod.WaitingTime)
        {
            findings.Add(WaitingCost.Warning);
        }

        var sum = ExactSum.Of(known);
        if (sum is null)
        {
            broken = true;
            findings.Add(new Finding(CostFindings.SumTooPrecise, FindingSeverity.Error, "savings", ExactSum.Refusal));
        }

        var saved = sum ?? ExactNumber.Zero;
        broken |= IsImpossible(year, saved, findings);
        CostChange? change = broken || known.Count == 0 ? null : new CostChange(Baseline, Baseline - saved);
        foreach (var target in change is null ? [] : Targets.Where(target => target.BaselineYear is { } other && other != BaselineYear))
        {
            findings.Add(new Finding(PortfolioFindings.TargetOfAnotherYear, FindingSeverity.Warning, "targets", new BilingualText(
                $"{target.Name.Vi}: chỉ tiêu so với năm {target.BaselineYear}, chương trình lấy năm {BaselineYear} làm gốc",
                $"{target.Name.En}: the target is against {target.BaselineYear}, the baseline of the programme is {BaselineYear}")));
        }

        return new ProgrammeYear(
            year,
            change,
            ValueList.Of(unknown),
            ValueList.Of(change is { } measured ? Targets.Select(target => target.Measure(measured)) : []),
            ValueList.Of(findings));
    }

    // Each makes the year unknown: a rate of such amounts would measure nothing.
    private bool IsImpossible(int year, ExactNumber saved, List<Finding> findings)
    {
        var count = findings.Count;
        if (Baseline.Sign < 0)
        {
            Add(PortfolioFindings.NegativeBaseline, FindingSeverity.Error, "baseline", $"{Baseline.ToVietnamese(4)}: chi phí năm gốc cần số không âm",
                $"{Baseline.ToEnglish(4)}: expected a cost of the baseline year that is not negative");
        }
        else if (saved > Baseline)
        {
            Add(
                PortfolioFindings.SavesMoreThanBaseline,
                FindingSeverity.Error,
                "savings",
                $"tiết kiệm {saved.ToVietnamese(4)} của năm {year} lớn hơn chi phí năm gốc {Baseline.ToVietnamese(4)}: chi phí sau sẽ âm",
                $"the {saved.ToEnglish(4)} saved in {year} is more than the baseline of {Baseline.ToEnglish(4)}: the cost after would be negative");
        }

        if (year < BaselineYear)
        {
            Add(PortfolioFindings.YearBeforeBaseline, FindingSeverity.Warning, "savings", $"năm {year} trước năm gốc {BaselineYear}: không so với chỉ tiêu",
                $"{year} lies before the baseline year {BaselineYear}: it is not measured against it");
        }

        var isImpossible = findings.Count > count;
        if (Savings.Count == 0)
        {
            Add(PortfolioFindings.NoSchedule, FindingSeverity.Warning, "savings", "chưa có lịch tiết kiệm của thủ tục nào: mức tiết kiệm là chưa biết",
                "there is no schedule of savings: what is saved is unknown");
        }

        return isImpossible;

        void Add(string code, FindingSeverity severity, string place, string vi, string en) =>
            findings.Add(new Finding(code, severity, place, new BilingualText(vi, en)));
    }

    /// <summary>The savings of all years that can be computed, for discounting.</summary>
    /// <returns>One amount a year, by year; years with errors, before the baseline year or of which nothing is known are left out, and years in which a
    /// schedule is unknown count what is known.</returns>
    public IReadOnlyList<YearAmount> YearlySavings() =>
        ValueList.Of(Years.Where(year => year.Change is not null).Select(year => new YearAmount(year.Year, year.Change!.Value.Saving)));

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(CostProgramme), PrintMembers);
}
