using Cchc.Core.Costs;
using Cchc.Core.Procedures.Identifiers;

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
}
