using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Indicators.Reporting;
using NodaTime;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>
/// Counts a register for several periods in one reading (đếm chỉ số cho nhiều kỳ): each dossier is judged for the last moment of each period, as a counter of
/// that period alone would have it.
/// </summary>
/// <param name="sets">The sets that are counted.</param>
/// <param name="options">Groups, calendar and catalogue; the first day is that of each period.</param>
/// <param name="periods">The periods, each with the moment for which it is judged.</param>
internal sealed class PeriodCounters(IReadOnlyList<IndicatorSet> sets, IndicatorOptions options, IReadOnlyList<JudgedPeriod> periods)
{
    private readonly IndicatorCounter[] counters = [.. periods.Select(period => new IndicatorCounter(sets, options with { From = period.Period.First }))];

    /// <summary>The periods in the order given.</summary>
    public IReadOnlyList<JudgedPeriod> Periods => periods;

    /// <summary>The counter of a period, by its place.</summary>
    public IndicatorCounter this[int place] => counters[place];

    /// <summary>Counts dossiers, each taken once and not kept.</summary>
    public void Add(IEnumerable<RegisterDossier> dossiers, RegisterJudge judge)
    {
        foreach (var answers in RegisterPieces.InOrder(dossiers, dossier => Judged(judge, dossier)))
        {
            for (var i = 0; i < counters.Length; i++)
            {
                counters[i].Add(answers[i]);
            }
        }
    }

    private RegisterAnswer[] Judged(RegisterJudge judge, RegisterDossier dossier) => [.. periods.Select(period => judge.Judge(dossier, period.AsOf))];
}

/// <summary>A period, and the moment for which its dossiers are judged: its end, or an earlier one while it is not over.</summary>
/// <param name="Period">The period.</param>
/// <param name="AsOf">The moment.</param>
internal readonly record struct JudgedPeriod(ReportPeriod Period, LocalDateTime AsOf)
{
    /// <summary>Whether the period was over at the moment.</summary>
    public bool IsOver => AsOf >= Period.End;
}
