using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>The figures of a register in a period.</summary>
internal sealed record PeriodReportDocument(
    string Period, BilingualText Title, string? From, string? To, string? AsOf, string? Office, string? Data, Report06aDocument Report06aByLaw,
        Report06aDocument Report06aAsVendors,
    IReadOnlyList<ShareDocument> Shares, IReadOnlyList<ShareDocument> LateSteps, IReadOnlyList<IndicatorSetValuesDocument> Sets,
        PeriodChangeDocument? Change, IndicatorTrendDocument? Trend, IReadOnlyList<MonthDocument> Months, PeriodDaysDocument WorkingDays,
    IReadOnlyList<FieldDocument> Fields, BilingualText? CountedBy, IReadOnlyList<RankedPartDocument> Parts, IReadOnlyList<LateDossierDocument> LateDossiers)
{
    public static PeriodReportDocument Of(PeriodFigures figures, IndicatorReportOptions options) => new(
        figures.Period.ToString(), figures.Period.Title, Iso(figures.Period.First), Iso(figures.Period.Last), At(figures.AsOf), Stated(options.Office),
            Stated(options.Data),
        Report06aDocument.Of(figures.ByLaw), Report06aDocument.Of(figures.AsVendors), ShareDocument.Of(ReportMeasure.Of06a(figures.All)),
        ShareDocument.Of(ReportMeasure.LateSteps(figures.All)),
            [.. options.Sets.Select(set => IndicatorSetValuesDocument.Of(set, [options.Counts ?? IndicatorGroup.Of([])]))],
            PeriodMovement.Change(figures, options) is { } change ? PeriodChangeDocument.Of(change) : null,
            IndicatorTrendDocument.OfMonths(PeriodMovement.Trend(figures, options)), [.. figures.Months.Select(MonthDocument.Of)],
            PeriodDaysDocument.Of(figures.All.Days),
        [.. figures.Fields.Select(field => FieldDocument.Of(field, options))], IndicatorWords.CountedBy(figures.By),
        [.. RankedPart.Of(figures.Parts).Select(part => RankedPartDocument.Of(part, options))],
        [.. figures.Late.Select(LateDossierDocument.Of)]);

    private static string? Stated(string text) => text.Length == 0 ? null : text;
}

/// <summary>Report 06a.</summary>
internal sealed record Report06aDocument(
    long Received, long Online, long OnPaper, long CarriedOver, long Resolved, long Early, long OnTime, long Late, long ResolvedUnknown, long Pending,
        long PendingInTime,
    long PendingOverdue, long PendingUnknown, bool IsConsistent)
{
    public static Report06aDocument Of(Report06a report) => new(report.Received, report.Online, report.OnPaper, report.CarriedOver, report.Resolved,
        report.Early, report.OnTime,
        report.Late, report.ResolvedUnknown, report.Pending, report.PendingInTime, report.PendingOverdue, report.PendingUnknown, report.IsConsistent);
}

/// <summary>A share; its value is null of nothing.</summary>
internal sealed record ShareDocument(string Id, BilingualText Name, long Numerator, BilingualText NumeratorIs, long Denominator, BilingualText DenominatorIs,
    ExactNumber? Value)
{
    public static IReadOnlyList<ShareDocument> Of(IEnumerable<ReportMeasure> measures) =>
        [.. measures.Select(share => new ShareDocument(share.Id, share.Name, share.Part, share.Numerator, share.Of, share.Denominator, share.Value))];
}

/// <summary>A month.</summary>
internal sealed record MonthDocument(string Month, bool IsInPeriod, long Received, long Resolved, long InTimeByLaw, long LateByLaw, long LateAsVendors)
{
    public static MonthDocument Of(PeriodMonth month) => new(FormattableString.Invariant($"{month.Year}-{month.Month:00}"), month.IsInPeriod, month.Received,
        month.Resolved,
        month.InTime, month.Late, month.LateAsVendors);
}

/// <summary>Working days used.</summary>
internal sealed record PeriodDaysDocument(DaysUsedDocument All, IReadOnlyList<DayBinDocument> LeftWhenResolved, IReadOnlyList<DayClassDocument> ByAllowed)
{
    public static PeriodDaysDocument Of(DaysUsed days) => new(DaysUsedDocument.Of(days.All),
        [.. DayBins.Of(days).Select(bin => new DayBinDocument(bin.Name, bin.Dossiers, bin.IsLate))],
        [.. Enumerable.Range(0, DaysUsed.Classes.Count).Select(place => new DayClassDocument(DayBins.Class(place), days.Class(place).MeanAllowed,
            DaysUsedDocument.Of(days.Class(place).Used)))
            .Where(item => item.Used.Dossiers > 0)]);
}

/// <summary>Days used; null where there are no dossiers.</summary>
internal sealed record DaysUsedDocument(long Dossiers, ExactNumber? Mean, int? Median, int? NinthDecile, int? Most)
{
    public static DaysUsedDocument Of(Quantiles days) => new(days.Dossiers, days.Mean, days.Median, days.NinthDecile, days.Most);
}

/// <summary>Dossiers by the days left when they were resolved.</summary>
internal sealed record DayBinDocument(BilingualText Name, long Dossiers, bool IsLate);

/// <summary>Days used, of the dossiers with so many days allowed.</summary>
internal sealed record DayClassDocument(BilingualText Allowed, ExactNumber? MeanAllowed, DaysUsedDocument Used);

/// <summary>A field.</summary>
internal sealed record FieldDocument(string? Field, string? Name, bool IsRest, Report06aDocument ByLaw, Report06aDocument AsVendors)
{
    public static FieldDocument Of(PeriodFigures.Part field, IndicatorReportOptions options) => new(
        field.Key, field.Key is { } key ? options.FieldNameOf?.Invoke(key) : null, field.IsRest, Report06aDocument.Of(field.ByLaw),
            Report06aDocument.Of(field.AsVendors));
}

/// <summary>A part in the order of its share in time by law.</summary>
internal sealed record RankedPartDocument(
    string? Part, string? Name, bool IsRest, int? Rank, int? BestRank, int? WorstRank, bool IsTied, bool IsUncertain, ExactNumber? InTimeLow,
        ExactNumber? InTimeHigh, Report06aDocument ByLaw,
    Report06aDocument AsVendors, IReadOnlyList<ShareDocument> Shares)
{
    public static RankedPartDocument Of(RankedPart item, IndicatorReportOptions options) => new(
        item.Part.Key, item.Part.Key is { } key ? options.PartNameOf?.Invoke(key) : null, item.Part.IsRest, item.Rank, item.Best, item.Worst, item.IsTied,
            item.IsUncertain,
        item.InTime.Of == 0 ? null : item.Low, item.InTime.Of == 0 ? null : item.High, Report06aDocument.Of(item.Part.ByLaw),
            Report06aDocument.Of(item.Part.AsVendors),
        ShareDocument.Of(ReportMeasure.Of06a(item.Part.Figures)));
}

/// <summary>A late dossier.</summary>
internal sealed record LateDossierDocument(
    string Dossier, string? Procedure, string? Field, string? Agency, long Line, string? Received, string? Due, string? Resolved, int LateWorkingDays,
        bool? IsApologised,
    bool IsCountedInTime, bool IsToBeChecked)
{
    public static LateDossierDocument Of(LateDossier dossier) => new(dossier.Code, dossier.ProcedureCode, dossier.FieldCode, dossier.Agency, dossier.Line,
        Iso(dossier.Received),
        Iso(dossier.Due), Iso(dossier.Resolved), dossier.LateWorkingDays, dossier.IsApologised, dossier.IsHidden,
        dossier.IsDoubtful);
}
