using Cchc.Core.Costs;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Costs;

/// <summary>Sheets with everything that a sheet can hold, from a seed.</summary>
internal static class RandomSheets
{
    public static CostSheet Of(int seed)
    {
        var random = new Random(seed);
        return new CostSheet
        {
            Procedure = ProcedureCode.Parse("1.00" + random.Next(1000, 9999)),
            Name = Words(random),
            Agency = random.Next(2) == 0 ? string.Empty : Words(random),
            Field = random.Next(2) == 0 ? string.Empty : Words(random),
            Year = random.Next(2000, 2030),
            Currency = random.Next(3) == 0 ? "USD" : "VND",
            TimesPerYear = Estimate(random),
            SubjectsPerYear = Estimate(random),
            Overhead = Estimate(random) ?? 0,
            IsAbolished = random.Next(5) == 0,
            Incomes = [.. Enum.GetValues<CostPayer>().Where(_ => random.Next(2) == 0).Select(payer => Income(random, payer))],
            Activities = [.. Enumerable.Range(1, random.Next(6)).Select(i => Activity(random, i))],
        };
    }

    private static CostActivity Activity(Random random, int number)
    {
        var activity = new CostActivity
        {
            Id = "1." + number,
            Name = Words(random),
            Kind = (ActivityKind)random.Next(6),
            Payer = (CostPayer)random.Next(3),
            Component = random.Next(2) == 0 ? string.Empty : Words(random),
            Channel = random.Next(2) == 0 ? null : (SubmissionMethod)random.Next(4),
            Hours = Estimate(random),
            Income = random.Next(4) == 0 ? Income(random, (CostPayer)random.Next(3)) : null,
            Services = Estimate(random),
            Fees = Estimate(random),
            TimesPerYear = Estimate(random),
            SubjectsPerYear = Estimate(random),
            BusinessAsUsual = Estimate(random) ?? 0,
            IsOneOff = random.Next(2) == 0,
            Evidence = random.Next(2) == 0 ? string.Empty : Words(random),
            Note = random.Next(2) == 0 ? string.Empty : Words(random),
        };
        return Estimate(random) is { } share ? activity with { Share = share } : activity;
    }

    private static HourlyIncome Income(Random random, CostPayer payer) => new()
    {
        Payer = payer,
        Value = Estimate(random) ?? 1,
        Year = random.Next(2000, 2030),
        Series = Words(random),
        Source = Words(random),
        Derivation = random.Next(2) == 0 ? string.Empty : Words(random),
        Currency = random.Next(3) == 0 ? "USD" : "VND",
    };

    private static Estimate? Estimate(Random random) => random.Next(4) switch
    {
        0 => null,
        1 => new Estimate(ExactNumber.Fraction(random.Next(0, 50), random.Next(1, 12))),
        2 => new Estimate(ExactNumber.FromDecimal(random.Next(0, 100000) / 100m)),
        _ => new Estimate(random.Next(0, 3), 3 + ExactNumber.Fraction(random.Next(0, 3), 7), random.Next(6, 9)),
    };

    private static string Words(Random random)
    {
        string[] words = ["Hà Nội", "\"nháy\"", "a\\b", "giấy; tờ", "<b>", "=1+1", "ơ ư đ", "😀"];
        return string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => words[random.Next(words.Length)]));
    }
}
