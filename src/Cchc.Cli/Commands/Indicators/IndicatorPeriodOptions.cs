using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Cli.Commands.Indicators;

/// <summary>The options by which one indicator of registers is counted for several periods.</summary>
internal sealed class IndicatorPeriodOptions
{
    private const int LastClosingDay = 28;
    private const string UsualId = "onTimeByLaw";

    private readonly Option closedOn = ClosedOnOption();
    private readonly Option id = IdOption();
    private readonly IndicatorCommandOptions counting = new();
    private readonly JudgeOptions judging = new();
    private readonly RegisterOptions register = new();

    /// <summary>All but the periods.</summary>
    public IReadOnlyList<Option> All => [id, counting.Set, closedOn, .. judging.All, .. register.WithoutNames];

    /// <summary>The day of the month on which figures are closed.</summary>
    public static Option ClosedOnOption() => new("--closed-on", "indicatorsReport.closedOn") { Value = "value.number" };

    /// <summary>The indicator, by its identifier.</summary>
    public static Option IdOption() => new("--id", "indicatorsCompare.id") { Value = "value.id" };

    /// <summary>By what units are told apart; months are no units.</summary>
    public static Option ByOption(string about) => new("--by", about) { Choices = [.. ReportKey.All.Select(key => key.Word)] };

    /// <summary>The unit that was asked for; agencies where none was.</summary>
    public static ReportKey Key(CommandLine line, Option by) => ReportKey.All.First(one => one.Word == (line.Get(by) ?? one.Word));

    /// <summary>The identifier that was asked for.</summary>
    public static string Id(CommandLine line, Option id) => line.Get(id) ?? UsualId;

    /// <summary>The day that was asked for; null for whole months.</summary>
    public static int? ClosedOn(CommandLine line, Option closedOn) => line.Get(closedOn) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= LastClosingDay ? number
        : throw new InputException("indicatorsReport.wrongClosing", UserInput.Quote(text));

    /// <summary>A period.</summary>
    public ReportPeriod Period(CommandLine line, Option option)
    {
        var asked = line.Get(option)!;
        return ReportPeriod.TryParse(asked, ClosedOn(line, closedOn), out var found) ? found
            : throw new InputException("indicatorsReport.noPeriod", UserInput.Quote(asked));
    }

    /// <summary>The indicator that was asked for.</summary>
    public (IndicatorSet Set, Indicator Indicator) Indicator(CommandLine line) => counting.Find(line, Id(line, id));

    /// <summary>Reads the registers once and counts them for each period, by a key or as a whole.</summary>
    public IndicatorPeriodCount Count(CommandLine line, IReadOnlyList<string> paths, IndicatorSet set, IReadOnlyList<ReportPeriod> periods, IndicatorKey? by)
    {
        var catalogue = judging.Catalogue(line);
        var judge = judging.Judge(line, catalogue);
        var options = new IndicatorOptions
        {
            By = by is { } key ? [key] : [],
            Calendar = judge.Calculator.Calendar,
            ProcedureOf = code => catalogue.TryFind(code, out var found) ? found : null,
        };
        // --as-of says up to when the register goes; no period is judged later than at its own end.
        var latest = judging.Moment(line);
        var judged = periods.Select(period => new JudgedPeriod(period, LocalDateTime.Min(period.End, latest))).ToList();
        if (judged.Find(one => one.AsOf.Date < one.Period.First) is { Period: { } ahead } early)
        {
            throw new InputException("indicatorsCompare.notBegun", UserInput.Quote(ahead.ToString()), DateText.Iso(early.AsOf.Date));
        }

        var counters = new PeriodCounters([set], options, judged);
        var inputs = register.Open(line, paths);
        foreach (var input in inputs)
        {
            counters.Add(input.Read(), judge);
        }

        foreach (var input in inputs)
        {
            input.Sum();
        }

        return new(counters, catalogue, judging.HasCatalogue(line), options, inputs.All(input => input.Wrong == 0));
    }

    /// <summary>The name of a unit by its key.</summary>
    public static Func<string?, Language, string> NameOf(IndicatorKey by, ProcedureCatalogue catalogue) => (key, language) =>
        by == IndicatorKey.Procedure && key is not null && catalogue.TryFind(key, out var found) ? $"{key} {PlainLine.Of(found.Name)}"
            : IndicatorWords.Value(by, key, language);

    /// <summary>The names of the registers as a report shows them.</summary>
    public static string Data(IReadOnlyList<string> paths) => string.Join(", ", paths.Where(path => path != "-").Select(Path.GetFileName));

    /// <summary>Refuses an indicator that is no quotient of sums: nothing of it can be told by groups.</summary>
    public static void NeedsRatio(IndicatorSet set, Indicator indicator)
    {
        if (!indicator.IsQuotient || !GroupRatios.IsAdditive(set, indicator))
        {
            throw new InputException("indicatorsCompare.noRatio", UserInput.Quote(indicator.Id), Say.In(indicator.Name));
        }
    }
}

/// <summary>Registers counted for several periods.</summary>
/// <param name="Counters">The counters.</param>
/// <param name="Catalogue">Where procedures were looked up.</param>
/// <param name="HasCatalogue">Whether it was named, and is no sample.</param>
/// <param name="Options">How it was counted.</param>
/// <param name="IsSound">Whether all rows could be read.</param>
internal sealed record IndicatorPeriodCount(
    PeriodCounters Counters, ProcedureCatalogue Catalogue, bool HasCatalogue, IndicatorOptions Options, bool IsSound)
{
    /// <summary>The groups of a period.</summary>
    public IReadOnlyList<IndicatorGroup> Groups(int place) => Counters[place].Groups();

    /// <summary>The whole of a period, with what a catalogue counts of it.</summary>
    public IndicatorGroup Whole(int place)
    {
        var (whole, judged) = (Counters[place].Whole(), Counters.Periods[place]);
        return HasCatalogue ? whole.With(IndicatorCount.OfCatalogue(Catalogue, judged.Period.First, judged.AsOf.Date, calendar: Options.Calendar)) : whole;
    }

    /// <summary>How many dossiers a period has.</summary>
    public long Dossiers(int place) => Counters[place].Whole().Dossiers;
}
