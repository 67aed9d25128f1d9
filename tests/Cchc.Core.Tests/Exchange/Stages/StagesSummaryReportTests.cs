using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Exchange.Stages;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Stages;

public sealed class StagesSummaryReportTests
{
    private static readonly RegisterStages Stages = new(new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)), RegisterSample.Processes);

    private static readonly List<RegisterDossier> Dossiers =
    [
        .. RegisterSample.Make(3_000, 2).Select(item => item.Dossier),
        new RegisterDossier
        {
            Code = "X1", ProcedureCode = "9.999999", Received = new LocalDateTime(2026, 9, 7, 9, 0), Agency = "H99.01",
        },
        new RegisterDossier
        {
            Code = "X2", ProcedureCode = "1.001456", Received = new LocalDateTime(2026, 9, 7, 9, 0), Agency = "H99.01",
            Events = [new DossierEvent.Transferred { Id = "1", At = new LocalDateTime(2026, 9, 8, 9, 0), To = "<b>Phòng lạ</b>" }],
        },
    ];

    [Fact]
    public void The_page_and_the_text_say_what_can_be_told_and_what_cannot()
    {
        var summary = Stages.Run(Dossiers, RegisterSample.AsOf);
        var report = StagesSummaryReport.Of(summary, RegisterSample.AsOf, "so.csv");

        report.ToText().Should().Contain("theo dõi được từng bước").And.Contain("9.999999").And.Contain("Trễ do chính mình").And.NotContain("null");
        report.ToText().Split('\n').Should().OnlyContain(line => line.TrimEnd().Length <= 80);
        report.ToHtml().Should().Contain("H99.05").And.Contain("&lt;b&gt;Phòng lạ").And.NotContain("<b>Phòng");
        var english = StagesSummaryReport.Of(summary, RegisterSample.AsOf, "so.csv", Language.English).ToText();
        english.Should().Contain("By agency").And.Contain("no process for the procedure").And.NotContain("hồ sơ");
    }

    [Fact]
    public void Rows_are_steps_that_hold_or_are_late_and_dossiers_without_such()
    {
        using var writer = new StringWriter();
        var answers = Stages.OfAll(Dossiers, RegisterSample.AsOf).ToList();
        StagesSummaryReport.WriteSteps(answers, writer);
        var rows = writer.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        rows[0].Should().StartWith("\uFEFFline,dossier,procedure,agency,officer,standing,step,unit");
        rows.Should().OnlyContain(row => row.Split(',', StringSplitOptions.None).Length == 18);
        rows.Should().HaveCount(1 + answers.Sum(item => Math.Max(1, item.Steps.Count(step => step.IsHolding || step.Late > Duration.Zero))));
        rows[^1].Should().Be(",X2,1.001456,H99.01,,unknownUnits,,,,,,,,,,,,");
        rows[^2].Should().Be(",X1,9.999999,H99.01,,noProcess,,,,,,,,,,,,");
    }

    [Fact]
    public void The_processes_of_the_sample_come_back_from_their_table()
    {
        var text = ProcessCsv.Of(RegisterSample.Processes);
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        var reading = ProcessReader.ReadAll(content, "processes.csv");

        reading.Findings.Should().BeEmpty();
        reading.GetValueOrThrow().Select(process => process.Procedure).Should().Equal(RegisterSample.Processes.Select(process => process.Procedure));
        reading.GetValueOrThrow().Zip(RegisterSample.Processes).Should().OnlyContain(pair => pair.First.Stages.SequenceEqual(pair.Second.Stages));
        RegisterSample.Processes.Should().OnlyContain(process => process.Check(null).Count == 0);
    }
}
