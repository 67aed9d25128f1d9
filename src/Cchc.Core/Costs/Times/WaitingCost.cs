using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Times;

/// <summary>
/// Waiting time valued in money: days × hours a day × income × dossiers a year, as Đồng Nai does in QĐ 2816/QĐ-UBND (20/11/2025). Not the statutory compliance
/// cost: art. 27 of TT 02/2017/TT-VPCP does not count opportunity cost. A type of its own, so that it cannot be added to one.
/// </summary>
public sealed record WaitingCost
{
    private const int MostDays = 36_600;
    private const long Most = 1_000_000_000_000_000;

    /// <summary>Values the waiting time of one procedure.</summary>
    /// <param name="procedure">The code of the procedure.</param>
    /// <param name="days">Processing days, fractions included: 0 to 36,600.</param>
    /// <param name="hoursPerDay">Hours valued a day: 0 to 24; Đồng Nai takes 8.</param>
    /// <param name="income">The income of an hour, its likely value.</param>
    /// <param name="dossiersPerYear">Dossiers a year; not negative.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public WaitingCost(ProcedureCode procedure, ExactNumber days, ExactNumber hoursPerDay, HourlyIncome income, ExactNumber dossiersPerYear)
    {
        Procedure = procedure ?? throw new ArgumentNullException(nameof(procedure));
        Income = income ?? throw new ArgumentNullException(nameof(income));
        _ = Within(income.Value.Likely, Most, nameof(income));
        (Days, HoursPerDay, DossiersPerYear) = (days, hoursPerDay, dossiersPerYear);
    }

    /// <summary>The code of the procedure.</summary>
    public ProcedureCode Procedure { get; }

    /// <summary>Processing days.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ExactNumber Days { get; init => field = Within(value, MostDays, "days"); }

    /// <summary>Hours valued a day.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ExactNumber HoursPerDay { get; init => field = Within(value, 24, "hoursPerDay"); }

    /// <summary>The income of an hour.</summary>
    public HourlyIncome Income { get; }

    /// <summary>Dossiers a year.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ExactNumber DossiersPerYear { get; init => field = Within(value, Most, "dossiersPerYear"); }

    /// <summary>Always <see cref="CostMethod.WaitingTime"/>.</summary>
    public CostMethod Method { get; } = CostMethod.WaitingTime;

    /// <summary>Money for one dossier.</summary>
    public ExactNumber PerDossier => Days * HoursPerDay * Income.Value.Likely;

    /// <summary>Money a year.</summary>
    public ExactNumber PerYear => PerDossier * DossiersPerYear;

    /// <summary>The warning that goes with every such amount: <c>CCHC-COST-020</c>.</summary>
    public static Finding Warning { get; } = new(
        CostTimeFindings.NotComplianceCost,
        FindingSeverity.Warning,
        "method",
        new BilingualText(
            "lượng giá thời gian chờ không phải chi phí tuân thủ theo Điều 27 Thông tư số 02/2017/TT-VPCP (không tính chi phí cơ hội); không cộng với " +
                "chi phí tuân thủ",
            "a valuation of waiting time is not the compliance cost of art. 27 of Circular No. 02/2017/TT-VPCP (opportunity cost is not counted); " +
                "never add it to one"));

    private static ExactNumber Within(ExactNumber value, long most, string name) => value.Sign >= 0 && value <= ExactNumber.FromInt64(most)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{value}: expected 0 to {ExactNumber.FromInt64(most).ToEnglish()}.");
}
