using Cchc.Core.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.Simplification;

/// <summary>
/// What estimates of savings assume (bộ giả định ước tính): hourly incomes with year and source, minutes, money and shares as ranges, and further kinds of
/// papers whose data are held. What a set does not state is not assumed: the estimate is then unknown. Two sets are equal when all parts are.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs;
/// using Cchc.Core.Simplification;
///
/// var set = new AssumptionSet
/// {
///     Name = "Khảo sát của tỉnh",
///     Year = 2026,
///     Assumptions = [new Assumption("copy.minutes", new Estimate(5, 10, 15), "khảo sát 120 người nộp hồ sơ")],
/// };
///
/// Console.WriteLine(set.Find("copy.minutes")); // copy.minutes = 5..10..15 minutes (khảo sát 120 người nộp hồ sơ)
/// Console.WriteLine(set.Find("trip.minutes") is null); // True
/// </code>
/// </example>
public sealed record AssumptionSet
{
    /// <summary>The name of the set.</summary>
    public required string Name { get; init; }

    /// <summary>The year for which it is meant; that of the sheets made with it.</summary>
    public required int Year { get; init; }

    /// <summary>The income of an hour, at most one entry a payer.</summary>
    public IReadOnlyList<HourlyIncome> Incomes { get; init => field = ValueList.Of(value); } = ValueList.Empty<HourlyIncome>();

    /// <summary>The assumptions, each identifier at most once.</summary>
    public IReadOnlyList<Assumption> Assumptions { get; init => field = ValueList.Of(value); } = ValueList.Empty<Assumption>();

    /// <summary>Kinds of papers whose data are held, besides <see cref="HeldDocument.Published"/>.</summary>
    public IReadOnlyList<HeldDocument> Documents { get; init => field = ValueList.Of(value); } = ValueList.Empty<HeldDocument>();

    /// <summary>A remark; empty when there is none.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>The identifiers that assumptions may have.</summary>
    public static IReadOnlyList<string> KnownIds { get; } = ValueList.Of(AssumptionNames.All.Select(known => known.Id));

    /// <summary>A set that assumes nothing: every estimate is unknown.</summary>
    public static AssumptionSet None { get; } = new() { Name = string.Empty, Year = 1 };

    /// <summary>The assumption with an identifier.</summary>
    /// <param name="id">The identifier; null gives null.</param>
    /// <returns>The assumption; null when the set does not state it.</returns>
    public Assumption? Find(string? id) => Assumptions.FirstOrDefault(assumption => assumption.Id == id);

    /// <summary>The income of a payer.</summary>
    /// <param name="payer">Whose hour it is.</param>
    /// <returns>The income; null when the set does not state it.</returns>
    public HourlyIncome? IncomeOf(CostPayer payer) => Incomes.FirstOrDefault(income => income.Payer == payer);

    /// <summary>The assumptions behind candidates, each once, in the order of the set.</summary>
    internal IReadOnlyList<Assumption> UsedBy(IEnumerable<SimplificationCandidate> candidates)
    {
        var used = new HashSet<string>(candidates.SelectMany(candidate => candidate.Assumptions).Select(assumption => assumption.Id), StringComparer.Ordinal);
        return [.. Assumptions.Where(assumption => used.Contains(assumption.Id))];
    }

    /// <summary>The incomes behind candidates, each once.</summary>
    internal static IReadOnlyList<HourlyIncome> IncomesOf(IEnumerable<SimplificationCandidate> candidates) =>
        [.. candidates.Select(candidate => candidate.Income).Where(income => income is not null).Select(income => income!).Distinct()
            .OrderBy(income => income.Payer)];

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(AssumptionSet), PrintMembers);
}
