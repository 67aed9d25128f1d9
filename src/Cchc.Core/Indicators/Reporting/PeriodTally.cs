using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures;
using NodaTime;

namespace Cchc.Core.Indicators.Reporting;

/// <summary>Adds answers up for a period. What it holds grows with keys and fields, not with dossiers.</summary>
internal sealed class PeriodTally(ReportPeriod period, IndicatorKey? by, Func<string, Procedure?>? procedureOf)
{
    /// <summary>How many late dossiers are kept to be named.</summary>
    public const int MostLate = 200;

    private const int MostMonths = 12;

    private readonly CountFacts counted = new(new IndicatorOptions { From = period.First, ProcedureOf = procedureOf });
    private readonly PeriodMonth[] months = [.. Enumerable.Range(period.LastMonth - MostMonths + 1, MostMonths)
        .Select(month => new PeriodMonth(month, month > period.LastMonth - period.Months, HasTet(period, month)))];

    public ReportPeriod Period => period;

    public IndicatorKey? By => by;

    public LocalDateTime? AsOf { get; private set; }

    public PeriodPart All { get; } = new(period.First);

    public PeriodTable Groups { get; } = new(period.First, PeriodFigures.MostParts);

    public PeriodTable Fields { get; } = new(period.First, PeriodFigures.MostParts);

    public SortedSet<LateDossier> Late { get; } = new(LateDossier.Order);

    /// <summary>The months, without those before the first that has something, but all of the period.</summary>
    public IReadOnlyList<PeriodMonth> Months => [.. months.SkipWhile(month => !month.IsInPeriod && month.IsEmpty)];

    public void Add(RegisterAnswer answer)
    {
        AsOf ??= answer.AsOf;
        counted.Of(answer);
        var facts = DossierFacts.Of(answer, counted);
        All.Add(answer, facts);
        Fields.Of(counted.KeyOf(IndicatorKey.Field)).Add(answer, facts);
        if (by is { } key)
        {
            Groups.Of(counted.KeyOf(key)).Add(answer, facts);
        }

        MonthOf(facts.Received)?.Receive();
        MonthOf(facts.Resolved)?.Resolve(facts.Column, ReportColumns.AsVendors(answer));
        if (facts.IsCounted && facts.IsLate)
        {
            Keep(LateDossier.Of(answer, facts));
        }
    }

    private static bool HasTet(ReportPeriod period, int month) => period.MonthOf(LunarDate.Of(month / 12, 1, 1).Date) == month;

    private PeriodMonth? MonthOf(LocalDate? date)
    {
        var place = date is { } day ? period.MonthOf(day) - months[0].Number : -1;
        return place >= 0 && place < months.Length ? months[place] : null;
    }

    private void Keep(LateDossier dossier)
    {
        if (Late.Count == MostLate)
        {
            if (LateDossier.Order.Compare(dossier, Late.Max!) >= 0)
            {
                return;
            }

            Late.Remove(Late.Max!);
        }

        Late.Add(dossier);
    }
}

/// <summary>Parts by key, those first met apart.</summary>
internal sealed class PeriodTable(LocalDate first, int most)
{
    private readonly Dictionary<string, PeriodPart> parts = new(StringComparer.Ordinal);
    private PeriodPart? none;

    public PeriodPart? Rest { get; private set; }

    public IEnumerable<(string? Key, PeriodPart Tally)> Apart =>
        parts.Select(pair => ((string?)pair.Key, pair.Value)).Concat(none is null ? [] : [((string?)null, none)]);

    public PeriodPart Of(string? key)
    {
        if (key is null)
        {
            return none ??= new PeriodPart(first);
        }

        if (parts.TryGetValue(key, out var part))
        {
            return part;
        }

        if (parts.Count >= most)
        {
            return Rest ??= new PeriodPart(first);
        }

        return parts[key] = new PeriodPart(first);
    }
}
