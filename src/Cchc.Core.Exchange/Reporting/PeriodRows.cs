using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>Every figure of a report as a row: what it is about, its key, what is measured, numerator and denominator, both exact.</summary>
internal static class PeriodRows
{
    private static readonly (string Name, Func<Core.Dossiers.Registers.Report06a, long> Of)[] Columns =
    [
        ("received", report => report.Received), ("online", report => report.Online), ("onPaper", report => report.OnPaper), ("carriedOver", report =>
            report.CarriedOver),
        ("resolved", report => report.Resolved), ("early", report => report.Early), ("onTime", report => report.OnTime), ("late", report => report.Late),
        ("resolvedUnknown", report => report.ResolvedUnknown), ("pending", report => report.Pending), ("pendingInTime", report => report.PendingInTime),
        ("pendingOverdue", report => report.PendingOverdue), ("pendingUnknown", report => report.PendingUnknown),
    ];

    public static string Csv(PeriodFigures figures, IndicatorReportOptions options)
    {
        var csv = new CsvText().Row("scope", "key", "name", "measure", "numerator", "denominator", "value");
        Part("all", null, null, figures.All);
        foreach (var step in ReportMeasure.LateSteps(figures.All))
        {
            Share("all", null, null, step.Id, step.Part, step.Of);
        }

        foreach (var set in options.Sets)
        {
            foreach (var value in options.ValuesOf(set))
            {
                csv.Row("indicator", set.Id + "/" + value.Indicator.Id, value.Indicator.Name.Vi, "value", Known(value.Numerator), Known(value.Denominator),
                    Known(value.Value));
            }
        }

        foreach (var month in figures.Months)
        {
            var key = FormattableString.Invariant($"{month.Year}-{month.Month:00}");
            Count("month", key, null, "received", month.Received);
            Count("month", key, null, "resolved", month.Resolved);
            Share("month", key, null, "inTimeByLaw", month.InTime, month.Known);
            Share("month", key, null, "inTimeAsVendors", month.Resolved - month.LateAsVendors, month.Resolved);
        }

        foreach (var row in MovementRows.Of(figures, options))
        {
            csv.Row(row);
        }

        foreach (var (name, dossiers, isLate) in DayBins.Of(figures.All.Days))
        {
            Share("daysLeft", name.En, name.Vi, isLate ? "late" : "inTime", dossiers, figures.All.Days.Dossiers);
        }

        for (var place = 0; place < DaysUsed.Classes.Count; place++)
        {
            var (used, allowed) = figures.All.Days.Class(place);
            var name = DayBins.Class(place);
            Count("daysAllowed", name.En, name.Vi, "dossiers", used.Dossiers);
            Value("daysAllowed", name.En, name.Vi, "meanAllowed", allowed);
            Value("daysAllowed", name.En, name.Vi, "meanUsed", used.Mean);
            Value("daysAllowed", name.En, name.Vi, "medianUsed", Whole(used.Median));
            Value("daysAllowed", name.En, name.Vi, "ninthDecileUsed", Whole(used.NinthDecile));
        }

        foreach (var field in figures.Fields)
        {
            Part(field.IsRest ? "otherFields" : "field", field.Key, field.Key is { } code ? options.FieldNameOf?.Invoke(code) : null, field.Figures);
        }

        foreach (var item in RankedPart.Of(figures.Parts))
        {
            var (part, name) = (item.Part, item.Part.Key is { } key ? options.PartNameOf?.Invoke(key) : null);
            var scope = part.IsRest ? "otherParts" : "part";
            Value(scope, part.Key, name, "rank", Whole(item.Rank));
            Value(scope, part.Key, name, "bestRank", Whole(item.Best));
            Value(scope, part.Key, name, "worstRank", Whole(item.Worst));
            Value(scope, part.Key, name, "inTimeLow", item.InTime.Of == 0 ? null : item.Low);
            Value(scope, part.Key, name, "inTimeHigh", item.InTime.Of == 0 ? null : item.High);
            Part(scope, part.Key, name, part.Figures);
        }

        foreach (var late in figures.Late)
        {
            csv.Row("late", late.Code, late.Agency, "lateWorkingDays", default(CsvText.Value), default(CsvText.Value),
                Number(ExactNumber.FromInt64(late.LateWorkingDays)));
        }

        return csv.ToString();

        void Part(string scope, string? key, string? name, PeriodPart part)
        {
            foreach (var (column, of) in Columns)
            {
                Count(scope, key, name, column + "ByLaw", of(part.ByLaw));
                Count(scope, key, name, column + "AsVendors", of(part.AsVendors));
            }

            foreach (var share in ReportMeasure.Of06a(part))
            {
                Share(scope, key, name, share.Id, share.Part, share.Of);
            }

            Value(scope, key, name, "medianDaysUsed", Whole(part.Days.All.Median));
            Value(scope, key, name, "ninthDecileDaysUsed", Whole(part.Days.All.NinthDecile));
        }

        void Share(string scope, string? key, string? name, string measure, long part, long of) => csv.Row(
            scope, key, name, measure, Number(ExactNumber.FromInt64(part)), Number(ExactNumber.FromInt64(of)), of == 0 ? default
                : Number(ExactNumber.Fraction(part, of).Round(6)));

        void Count(string scope, string? key, string? name, string measure, long count) => Value(scope, key, name, measure, ExactNumber.FromInt64(count));

        void Value(string scope, string? key, string? name, string measure, ExactNumber? value) =>
            csv.Row(scope, key, name, measure, default(CsvText.Value), default(CsvText.Value), value is { } known ? Number(known.Round(6)) : default);
    }

    private static CsvText.Value Known(ExactNumber? value) => value is { } known ? Number(known.Round(6)) : default;

    private static ExactNumber? Whole(int? days) => days is { } known ? ExactNumber.FromInt64(known) : null;

    private static CsvText.Value Number(ExactNumber number) => CsvText.Value.Of(number.ToString());
}
