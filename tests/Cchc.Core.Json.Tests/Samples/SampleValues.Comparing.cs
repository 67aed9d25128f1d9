using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Json.Tests.Samples;

internal static partial class SampleValues
{
    /// <summary>Figures that are compared, which come back equal.</summary>
    public static IReadOnlyList<object> StoredComparing =>
    [
        new GroupRatio("Sở A", 34, 45), new GroupRatio(string.Empty, ExactNumber.Fraction(1, 3), 0), new TrendPeriod(new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 31), 80, 90),
        new ReformTask { Code = "1.2", Name = "Rà soát", Unit = "Sở Tư pháp", Due = new LocalDate(2026, 9, 30), Completed = new LocalDate(2026, 9, 28), Progress = ExactNumber.Fraction(1, 3), IsStatedDone = false, IsStatedInTime = true, Line = 4 },
        new ReformTask { Name = "Rà soát" }, ReformTaskState.DoneUndated,
    ];
}
