using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Reporting;

/// <summary>
/// Two same-day dossiers received at 16:00 on Monday 10/8/2026 and done next morning: of a field that has no hour the first is late, of an unknown field the
/// other is late by one reading alone (Law 60/2014/QH13, art. 5(3)).
/// </summary>
public sealed class DoubtfulLatenessTests
{
    [Fact]
    public void What_is_late_by_one_reading_alone_is_marked()
    {
        var row = new RegisterDossier { Code = "CHAC", FieldCode = "G01-CA01", Time = new ProcessingTime.SameDay(null), Received = At("2026-08-10T16:00"), Result = At("2026-08-11T09:00") };
        var period = ReportPeriod.Parse("2026-Q3");
        var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
        var answers = judge.JudgeAll([row, row with { Code = "NGO", FieldCode = null }], period.End).ToList();
        answers.Select(answer => (answer.Verdict, answer.IsInTimeByAnotherReading)).Should().Equal((RegisterVerdict.Late, false), (RegisterVerdict.Late, true));

        var figures = PeriodFigures.Of(answers, period, IndicatorKey.Agency);
        (figures.All.Late, figures.All.Doubtful).Should().Be((2, 1));
        var report = IndicatorReport.Of(figures);
        report.ToText().Should().Contain("1 hồ sơ trong số quá hạn chỉ quá hạn theo một cách hiểu");
        var rows = report.ToHtml().Split("<tr").Where(line => line.Contains(">CHAC<", StringComparison.Ordinal) || line.Contains(">NGO<", StringComparison.Ordinal)).ToList();
        rows.Select(line => (line.Contains(">NGO<", StringComparison.Ordinal), line.Contains("(cần kiểm tra)", StringComparison.Ordinal))).Should().BeEquivalentTo([(false, false), (true, true)]);
        IndicatorReport.Of(figures, language: Language.English).ToText().Should().Contain("1 of these are late only by one reading");

        var certain = PeriodFigures.Of(answers.Take(1), period, IndicatorKey.Agency);
        IndicatorReport.Of(certain).ToText().Should().NotContain("cách hiểu");
    }

    private static LocalDateTime At(string moment) => Dates.Moment(moment);
}
