using Cchc.Core.Costs;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Costs;

/// <summary>Sheets for tests.</summary>
internal static class CostSheets
{
    public static readonly HourlyIncome Wage = new()
    {
        Payer = CostPayer.Individual,
        Value = 40_000,
        Year = 2025,
        Series = "test",
        Source = "test",
    };

    public static CostActivity Activity(string id, Estimate? hours, Estimate? services = null, Estimate? fees = null) => new()
    {
        Id = id,
        Name = "công việc " + id,
        Kind = ActivityKind.PrepareComponent,
        Payer = CostPayer.Individual,
        Hours = hours,
        Services = services ?? 0,
        Fees = fees ?? 0,
    };

    public static CostSheet Sheet(params CostActivity[] activities) => new()
    {
        Procedure = ProcedureCode.Parse("1.001193"),
        Name = "Đăng ký khai sinh",
        Year = 2025,
        Currency = "VND",
        TimesPerYear = 1,
        SubjectsPerYear = 100,
        Incomes = [Wage],
        Activities = activities,
    };

    /// <summary>A complete sheet of some activities of all payers, yearly and once for all, whose times and subjects are those of the sheet.</summary>
    public static CostSheet Random(Random random) => Sheet([.. Enumerable.Range(1, random.Next(1, 9)).Select(i => Activity(
        i.ToString(System.Globalization.CultureInfo.InvariantCulture),
        random.Next(0, 9) / 4m,
        random.Next(0, 5) * 1_000,
        random.Next(0, 5) * 500) with
    {
        Payer = (CostPayer)random.Next(3),
        IsOneOff = random.Next(5) == 0,
        Share = random.Next(1, 5) / 4m,
        BusinessAsUsual = random.Next(0, 4) / 4m,
    })]) with
    {
        TimesPerYear = ExactNumber.Fraction(random.Next(1, 7), random.Next(1, 7)),
        SubjectsPerYear = random.Next(1, 1_000),
        Incomes = [.. new[] { CostPayer.Individual, CostPayer.Enterprise, CostPayer.Official }.Select(payer => Wage with { Payer = payer, Value = 30_000 + (10_000 * (int)payer) })],
    };
}
