using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>
/// The named counts, a row each; a new one is added here and in docs/reference/indicators.md, and nowhere else. A row of a register is a function of one
/// dossier; rows of catalogues and plans have a name and a title, and their numbers come from who reads the catalogue or the plan.
/// </summary>
internal static partial class CountTable
{
    /// <summary>All rows, in the order of the documentation.</summary>
    public static IReadOnlyList<IndicatorCount> All { get; } = ValueList.Of(Results().Concat(Times()).Concat(Events()).Concat(Channels()).Concat(Decision766())
        .Concat(CatalogueCounts.All).Concat(Plans()));

    /// <summary>The rows by name.</summary>
    public static IReadOnlyDictionary<string, IndicatorCount> ByName { get; } = All.ToDictionary(count => count.Name, StringComparer.Ordinal);

    /// <summary>Dossiers for which something holds.</summary>
    private static IndicatorCount Dossiers(string name, string vi, string en, Func<CountFacts, bool> holds, BilingualText? note = null) =>
        new(name, new BilingualText(vi, en), IndicatorCountSource.Register) { Sum = facts => holds(facts) ? 1 : 0, Note = note };

    /// <summary>Dossiers that are concerned and for which something holds, where the register may leave it open.</summary>
    private static IndicatorCount Stated(
        string name, string vi, string en, Func<CountFacts, bool> concerns, Func<CountFacts, bool?> holds, BilingualText? note = null) =>
        Stated(name, vi, en, concerns, facts => holds(facts) is { } value ? value ? 1 : 0 : null, note);

    /// <summary>
    /// What dossiers that are concerned add, where the register may leave it open. One that is not concerned adds nothing and says nothing: it must not turn
    /// what all others leave open into a 0.
    /// </summary>
    private static IndicatorCount Stated(
        string name, string vi, string en, Func<CountFacts, bool> concerns, Func<CountFacts, long?> amount, BilingualText? note = null) =>
        new(name, new BilingualText(vi, en), IndicatorCountSource.Register)
        {
            Sum = facts => concerns(facts) ? amount(facts) : 0,
            Concerns = concerns,
            MayBeUnstated = true,
            Note = note,
        };

    /// <summary>Whether a dossier is in a column of report 06a by law.</summary>
    private static bool IsCounted(CountFacts facts) => facts.ByLaw != ReportColumn.None;

    /// <summary>Days or events added up.</summary>
    private static IndicatorCount Sum(string name, string vi, string en, Func<CountFacts, long?> amount, BilingualText? note = null) =>
        new(name, new BilingualText(vi, en), IndicatorCountSource.Register) { Sum = amount, Note = note };

    /// <summary>The value that so many per cent do not exceed.</summary>
    private static IndicatorCount Percentile(string name, string vi, string en, int percent, Func<CountFacts, long?> value, BilingualText? note = null) =>
        new(name, new BilingualText(vi, en), IndicatorCountSource.Register) { Sum = value, Percent = percent, Note = note };

    /// <summary>How many different ones.</summary>
    private static IndicatorCount Distinct(string name, string vi, string en, Func<CountFacts, string?> key, BilingualText? note = null) =>
        new(name, new BilingualText(vi, en), IndicatorCountSource.Register) { Distinct = key, Note = note };
}
