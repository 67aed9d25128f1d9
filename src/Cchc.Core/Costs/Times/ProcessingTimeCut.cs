using Cchc.Core.Text;

namespace Cchc.Core.Costs.Times;

/// <summary>
/// A cut in processing time (cắt giảm thời hạn giải quyết): one or several cases, each before and after. A measure of its own, apart from money.
/// Two cuts are equal when their cases are.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs.Times;
/// using Cchc.Core.Deadlines.Times;
/// using Cchc.Core.Text;
///
/// var cut = new ProcessingTimeCut([new ProcessingTimeCut.Case("", ProcessingTime.Parse("10 ngày làm việc"), ProcessingTime.Parse("7 ngày làm việc"))]);
/// var result = cut.Evaluate();
/// var change = (ProcessingTimeChange.Like)result.Changes[0];
/// Console.WriteLine(change.Saving); // 3
/// Console.WriteLine(change.Reaches(ExactNumber.Fraction(3, 10))); // True
/// </code>
/// </example>
public sealed partial record ProcessingTimeCut
{
    /// <summary>A cut of several cases.</summary>
    /// <param name="cases">At least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no case, a case or one of its times is null, or a number of dossiers is negative.</exception>
    public ProcessingTimeCut(IReadOnlyList<Case> cases)
    {
        Cases = ValueList.Of(cases ?? throw new ArgumentNullException(nameof(cases)));
        if (Cases.Count == 0)
        {
            throw new ArgumentException("At least one case is needed.", nameof(cases));
        }

        if (Cases.Any(item => item?.Before is null || item.After is null))
        {
            throw new ArgumentException("A case or one of its times is null.", nameof(cases));
        }

        if (Cases.FirstOrDefault(item => item.Dossiers is { Sign: < 0 }) is { } wrong)
        {
            throw new ArgumentException($"{wrong.Dossiers} dossiers: expected a number that is not negative.", nameof(cases));
        }
    }

    /// <summary>The cases; at least one.</summary>
    public IReadOnlyList<Case> Cases { get; }

    /// <summary>Compares the times.</summary>
    /// <param name="options">How; null takes <see cref="TimeCutOptions.Default"/>.</param>
    /// <returns>Case by case, and weighted by dossiers where they are stated.</returns>
    /// <exception cref="ArgumentException">The options have a calendar and no year.</exception>
    public ProcessingTimeCutResult Evaluate(TimeCutOptions? options = null) => new(this, options ?? TimeCutOptions.Default);
}
