using Cchc.Core.Calendars;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Incomes;

/// <summary>
/// A dated, sourced table of hourly incomes. Asked for a series and a year it answers with exactly that figure or with none: another year or another series is
/// never taken instead.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs;
/// using Cchc.Core.Costs.Incomes;
///
/// var figure = IncomeTable.Published.Find(IncomeTable.GdpPerCapita, 2022);
/// Console.WriteLine(figure!.Hourly); // 45265
/// Console.WriteLine(figure.Derivation); // 95.600.000 ÷ 12 ÷ 22 ÷ 8
/// Console.WriteLine(figure.For(CostPayer.Individual).Payer); // Individual
/// Console.WriteLine(IncomeTable.Published.Find(IncomeTable.GdpPerCapita, 1990) is null); // True
/// </code>
/// </example>
public sealed class IncomeTable
{
    /// <summary>A table of figures.</summary>
    /// <param name="figures">One a series and year; series are compared letter by letter after cleaning.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    /// <exception cref="ArgumentException">A figure is null or negative, has no series or source, or occurs twice.</exception>
    public IncomeTable(IReadOnlyList<IncomeFigure> figures)
    {
        Figures = ValueList.Of(figures ?? throw new ArgumentNullException(nameof(figures)));
        var seen = new HashSet<(string Series, int Year)>();
        foreach (var figure in Figures)
        {
            if (figure is null)
            {
                throw new ArgumentException("A figure is null.", nameof(figures));
            }

            if (string.IsNullOrWhiteSpace(figure.Series) || string.IsNullOrWhiteSpace(figure.Source) || figure.Hourly.Sign < 0)
            {
                throw new ArgumentException(
                    $"{figure.Year} \"{figure.Series}\" {figure.Hourly}: a figure needs a series, a source and an amount that is not negative.",
                    nameof(figures));
            }

            if (!seen.Add((VietnameseText.Clean(figure.Series), figure.Year)))
            {
                throw new ArgumentException($"{figure.Year} \"{figure.Series}\": duplicate figure.", nameof(figures));
            }
        }
    }

    /// <summary>
    /// Figures found in publications, as examples of entries: GDP per head of 2022 and 2023 (press, citing the statistics office) and the 40,000 đồng that Đồng
    /// Nai used in 2025. A user chooses one by name; nothing takes one by itself.
    /// </summary>
    public static IncomeTable Published { get; } = new(
    [
        IncomeFigure.FromYear(2022, GdpPerCapita, 95_600_000, "Tổng cục Thống kê, theo tititada.com", SourceConfidence.Secondary),
        IncomeFigure.FromYear(2023, GdpPerCapita, 101_900_000, "Tổng cục Thống kê (sơ bộ), theo Báo Nhân Dân", SourceConfidence.Secondary),
        new IncomeFigure(2024, "Đồng Nai, QĐ 2816/QĐ-UBND", 40_000, "QĐ 2816/QĐ-UBND ngày 20/11/2025, UBND tỉnh Đồng Nai", SourceConfidence.Confirmed),
    ]);

    /// <summary>The series of GDP per head.</summary>
    public const string GdpPerCapita = "GDP bình quân đầu người";

    /// <summary>All figures.</summary>
    public IReadOnlyList<IncomeFigure> Figures { get; }

    /// <summary>The figure of a series and a year.</summary>
    /// <param name="series">The series, as the table names it.</param>
    /// <param name="year">The year.</param>
    /// <returns>The figure; null when the table has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    public IncomeFigure? Find(string series, int year)
    {
        var wanted = VietnameseText.Clean(series ?? throw new ArgumentNullException(nameof(series)));
        return Figures.FirstOrDefault(figure => figure.Year == year && VietnameseText.Clean(figure.Series) == wanted);
    }
}
