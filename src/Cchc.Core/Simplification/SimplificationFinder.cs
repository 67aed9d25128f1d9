using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Simplification;

/// <summary>
/// Finds what of procedures could be simplified (rà soát, đơn giản hóa thủ tục hành chính): questions that the record, law or data point to, each with its
/// place, articles and a bounded estimate. How, and what it does not see: docs/explanation/simplification-candidates.md. Thread-safe.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Procedures;
/// using Cchc.Core.Procedures.Identifiers;
/// using Cchc.Core.Simplification;
/// using NodaTime;
///
/// var procedure = new Procedure
/// {
///     Code = ProcedureCode.Parse("1.000001"),
///     Name = "Thủ tục cấp giấy phép",
///     ComponentGroups =
///     [
///         new ComponentGroup
///         {
///             Name = string.Empty,
///             Components = [new DossierComponent { Code = string.Empty, Name = "Bản sao giấy khai sinh", Originals = 0, Copies = 2 }],
///         },
///     ],
/// };
/// var finder = new SimplificationFinder(new SimplificationOptions { Date = new LocalDate(2026, 9, 1) });
/// var found = finder.Find(procedure);
///
/// Console.WriteLine($"{found[0].Id} {found[0].Rule.Title.En}"); // 1.000001/1 a component whose data stand in a database
/// Console.WriteLine($"{found[1].Id} {found[1].Rule.Code}: {found[1].Words}"); // 1.000001/2 CCHC-SIM-201: Bản sao giấy khai sinh
/// Console.WriteLine(found[0].Money is null); // True
/// </code>
/// </example>
public sealed class SimplificationFinder
{
    private readonly FinderContext context;

    /// <summary>A finder.</summary>
    /// <param name="options">Day, assumptions, papers whose data are held, records to compare with, use.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">A code has two entries of use.</exception>
    public SimplificationFinder(SimplificationOptions options) => context = new FinderContext(options ?? throw new ArgumentNullException(nameof(options)));

    /// <summary>What it was given.</summary>
    public SimplificationOptions Options => context.Options;

    /// <summary>The candidates of one procedure.</summary>
    /// <param name="procedure">The procedure, as its record states it.</param>
    /// <returns>The candidates in the order of their rules, then of the record, numbered from 1; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="procedure"/> is null.</exception>
    public IReadOnlyList<SimplificationCandidate> Find(Procedure procedure) =>
        ValueList.Of(new FinderRun(procedure ?? throw new ArgumentNullException(nameof(procedure)), context).Candidates());

    /// <summary>
    /// Ranks candidates by saving for effort: the likely money of a year divided by the likely effort; then, where dossiers are not known, the money of one
    /// dossier divided by it; then those whose saving is not known, by effort. What is equal keeps its order.
    /// </summary>
    /// <param name="candidates">Candidates of any procedures.</param>
    /// <returns>The same, the best first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="candidates"/> is null.</exception>
    public static IReadOnlyList<SimplificationCandidate> Rank(IEnumerable<SimplificationCandidate> candidates) =>
        ValueList.Of((candidates ?? throw new ArgumentNullException(nameof(candidates))).Select(candidate => (candidate, Worth: Worth(candidate)))
            .OrderBy(item => item.Worth.Level).ThenByDescending(item => item.Worth.Value).Select(item => item.candidate));

    private static (int Level, ExactNumber Value) Worth(SimplificationCandidate candidate)
    {
        var effort = candidate.Effort?.Likely is { Sign: > 0 } grade ? grade : (ExactNumber?)null;
        return (candidate.MoneyPerYear, candidate.Money, effort) switch
        {
            ({ } yearly, _, { } by) => (0, yearly.Likely / by),
            (_, { } once, { } by) => (1, once.Likely / by),
            (null, null, { } by) => (2, -by),
            _ => (3, default),
        };
    }
}
