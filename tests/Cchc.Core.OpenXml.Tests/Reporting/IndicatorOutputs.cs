using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.OpenXml.Reporting;

namespace Cchc.Core.OpenXml.Tests.Reporting;

/// <summary>A quarter of the sample register with the fields of the sample catalogue, as workbook and as letter.</summary>
internal static class IndicatorOutputs
{
    private static readonly Lazy<PeriodFigures> Made = new(() => Figures("2026-Q3"));

    private static PeriodFigures Figures(string name)
    {
        var catalogue = SampleCatalogue.Load();
        var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)) { Terms = RegisterTerms.Of(catalogue) };
        var period = ReportPeriod.Parse(name);
        return PeriodFigures.Of(
            judge.JudgeAll(RegisterSample.Make(3_000, 7).Select(item => item.Dossier), period.End), period, IndicatorKey.Agency, code => catalogue.TryFind(code, out var found) ? found : null);
    }

    public static PeriodFigures Sample => Made.Value;

    public static PeriodFigures None => PeriodFigures.Of([], ReportPeriod.Parse("2026-Q3"), IndicatorKey.Agency);

    public static IndicatorReportOptions Options { get; } = new() { Office = "Tỉnh mẫu", Before = Figures("2026-Q2") };

    /// <summary>What a set counts over the dossiers of <see cref="Sample"/>.</summary>
    public static IndicatorGroup Counted(IndicatorSet set)
    {
        var catalogue = SampleCatalogue.Load();
        var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)) { Terms = RegisterTerms.Of(catalogue) };
        var counter = new IndicatorCounter([set], new IndicatorOptions { From = Sample.Period.First });
        foreach (var answer in judge.JudgeAll(RegisterSample.Make(3_000, 7).Select(item => item.Dossier), Sample.Period.End))
        {
            counter.Add(answer);
        }

        return counter.Whole();
    }

    public static byte[] Workbook(PeriodFigures figures, IndicatorReportOptions? options = null)
    {
        using var stream = new MemoryStream();
        IndicatorWorkbook.Write(stream, figures, options ?? Options).Should().BeEmpty();
        return stream.ToArray();
    }

    public static byte[] Letter(IndicatorLetter letter)
    {
        using var stream = new MemoryStream();
        letter.WriteDocx(stream);
        return stream.ToArray();
    }
}
