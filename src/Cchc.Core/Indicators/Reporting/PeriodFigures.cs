using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Indicators.Reporting;

/// <summary>
/// The figures of a register in a period (số liệu giải quyết hồ sơ trong kỳ báo cáo), as a quarterly or yearly report needs them: report 06a by law and as the
/// software of desks counts, in all, by field and by another key; by month; working days used against those allowed; what became of late dossiers.
/// </summary>
/// <remarks>
/// Counted are the dossiers that report 06a counts by law: received by the moment of the answers and not resolved before the period. Answers have to be those
/// of the last moment of the period, or of an earlier one while it is not over. Memory grows with fields and keys, at most 20,000 of each apart, not with
/// dossiers. Immutable.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using System.Linq;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Dossiers.Registers;
/// using Cchc.Core.Exchange.Samples;
/// using Cchc.Core.Indicators;
/// using Cchc.Core.Indicators.Reporting;
///
/// var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
/// var period = ReportPeriod.Parse("2026-Q3");
/// var register = RegisterSample.Make(2000, seed: 7).Select(item => item.Dossier);
/// var figures = PeriodFigures.Of(judge.JudgeAll(register, period.End), period, IndicatorKey.Agency);
///
/// Console.WriteLine(figures.ByLaw.IsConsistent); // True
/// Console.WriteLine(figures.Parts.Sum(part => part.ByLaw.Received) == figures.ByLaw.Received); // True
/// </code>
/// </example>
public sealed partial class PeriodFigures
{
    /// <summary>The most fields, and the most keys, that are counted apart; what is met later is one part without a key.</summary>
    internal const int MostParts = 20_000;

    private readonly PeriodTally tally;

    internal PeriodFigures(PeriodTally tally)
    {
        this.tally = tally;
        (ByLaw, AsVendors) = (tally.All.ByLaw, tally.All.AsVendors);
        (Parts, Fields) = (PartsOf(tally.Groups), PartsOf(tally.Fields));
    }

    /// <summary>The period.</summary>
    public ReportPeriod Period => tally.Period;

    /// <summary>The moment for which the dossiers were judged, by the clock in Vietnam; the end of the period when there was none.</summary>
    public LocalDateTime AsOf => tally.AsOf ?? Period.End;

    /// <summary>Report 06a by law.</summary>
    public Report06a ByLaw { get; }

    /// <summary>Report 06a as the software of desks counts.</summary>
    public Report06a AsVendors { get; }

    /// <summary>By the key that was asked for, in the order of the keys; empty when none was. Those that were not counted apart come last.</summary>
    public IReadOnlyList<Part> Parts { get; }

    /// <summary>By the code of the field (mã lĩnh vực), likewise.</summary>
    public IReadOnlyList<Part> Fields { get; }

    /// <summary>By what <see cref="Parts"/> are; null for none.</summary>
    internal IndicatorKey? By => tally.By;

    /// <summary>All together.</summary>
    internal PeriodPart All => tally.All;

    /// <summary>Up to twelve months, the last being that of the period; without those at the beginning that have nothing.</summary>
    internal IReadOnlyList<PeriodMonth> Months => tally.Months;

    /// <summary>The latest dossiers, most late first; at most <see cref="PeriodTally.MostLate"/>.</summary>
    internal IReadOnlyList<LateDossier> Late => [.. tally.Late];

    /// <summary>The figures of answers.</summary>
    /// <param name="answers">The answers, each taken once and not kept.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">By what <see cref="Parts"/> are; null for none.</param>
    /// <param name="procedureOf">Looks up a procedure of the catalogue by its code, null for one that is unknown: for the field of a dossier whose row states
    /// none. Null without a catalogue.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> or <paramref name="period"/> is null.</exception>
    public static PeriodFigures Of(IEnumerable<RegisterAnswer> answers, ReportPeriod period, IndicatorKey? by = null,
        Func<string, Procedure?>? procedureOf = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(period);
        var counted = new PeriodTally(period, by, procedureOf);
        foreach (var answer in answers)
        {
            counted.Add(answer);
        }

        return new PeriodFigures(counted);
    }

    /// <summary>
    /// The figures of dossiers in a period and in the one before it (kỳ trước), each judged for the end of its own, in one reading. What is to be done with
    /// each answer of the period may be given.
    /// </summary>
    internal static (PeriodFigures Now, PeriodFigures Before) OfBoth(IEnumerable<RegisterDossier> dossiers, RegisterJudge judge, LocalDateTime asOf,
        ReportPeriod period, IndicatorKey? by, Func<string, Procedure?>? procedureOf, Action<RegisterAnswer>? answered)
    {
        var earlier = period.Previous;
        var (now, before) = (new PeriodTally(period, by, procedureOf), new PeriodTally(earlier, by, procedureOf));
        foreach (var (answer, old) in RegisterPieces.InOrder(dossiers, dossier => (judge.Judge(dossier, asOf), judge.Judge(dossier, earlier.End))))
        {
            now.Add(answer);
            before.Add(old);
            answered?.Invoke(answer);
        }

        return (new PeriodFigures(now), new PeriodFigures(before));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Period}: {DateText.EnNumber(ByLaw.Received)} dossiers";

    private static IReadOnlyList<Part> PartsOf(PeriodTable table) => ValueList.Of(
        table.Apart.OrderBy(pair => pair.Key is null).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Part(pair.Key, false, pair.Tally))
            .Concat(table.Rest is { } rest ? [new Part(null, true, rest)] : []));
}
