using System.Xml.Linq;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Tests.Exchange.Reports;

public sealed class AuditReportTests
{
    private static readonly RegisterAudit Audit = new(new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)));

    private static RegisterDossier Late => new()
    {
        Code = "H99.01-250310-0001",
        Time = new ProcessingTime.WorkingDays(5),
        Agency = "H99.01",
        Officer = "CB0101",
        Applicant = "Nguyễn Văn A",
        Received = Dates.Moment("2025-03-10T09:00"),
        Promised = null,
        Result = Dates.Moment("2025-03-20T10:00"),
        Status = 10,
        Line = 3,
        Events = [new DossierEvent.Paused { Id = "1", At = Dates.Moment("2025-03-13T09:00"), Reason = "=cmd(1)" }, new DossierEvent.Resumed { Id = "2", At = Dates.Moment("2025-03-19T09:00") }],
    };

    [Fact]
    public void A_row_a_finding_with_both_columns_and_no_name_of_a_person()
    {
        var csv = new StringWriter();
        AuditReport.WriteFindings([Audit.Audit(Late, RegisterSample.AsOf), Audit.Audit(Late with { Code = "2", Events = [], Promised = new DossierDue(Dates.Day("2025-03-17")), Result = null, Status = 8, Content = RegisterContent.None }, RegisterSample.AsOf)], csv, Language.English);
        var rows = csv.ToString().Split("\r\n");

        rows[0].Should().Be("\uFEFFline,dossier,agency,officer,code,question,event,at,gainedWorkingDays,columnByLaw,columnAsVendors,text,source");
        rows.Should().Contain("3,H99.01-250310-0001,H99.01,CB0101,CCHC-DL-402,true,1,2025-03-13T09:00,4,10,9,To be checked: a pause without reason or legal basis (Thursday 2025-03-13 at 09:00); gains 4 working days,"
            + "Decree No. 61/2018/NĐ-CP (no article lets the agency pause); art. 6(1)(b) of Decree No. 63/2010/NĐ-CP");
        rows.Should().Contain(row => row.StartsWith("3,H99.01-250310-0001,H99.01,CB0101,CCHC-DL-404,true,result,2025-03-20T10:00,,10,9,"));
        rows.Should().Contain(row => row.StartsWith("3,2,H99.01,CB0101,CCHC-DL-416,false,,,,13,12,"));
        csv.ToString().Should().NotContain("Nguyễn");
    }

    [Fact]
    public void The_page_is_well_formed_and_the_text_is_narrow_in_both_languages()
    {
        var listed = new List<AuditedDossier>();
        var summary = Audit.Run(RegisterSample.Make(4_000, 5).Select(item => item.Dossier with { Applicant = "Nguyễn Văn A" }), RegisterSample.AsOf, item =>
        {
            if (item.Findings.Count > 0 && listed.Count < 20)
            {
                listed.Add(item);
            }
        });
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            var report = AuditReport.Of(summary, listed, RegisterSample.AsOf, "so <b>.csv", language);
            var page = report.ToHtml();

            XDocument.Parse(page.Substring(page.IndexOf("<html", StringComparison.Ordinal))).Root.Should().NotBeNull();
            page.Should().NotContain("Nguyễn").And.NotContain("<b>.csv");
            report.ToText().Split('\n').Should().OnlyContain(line => PlainLine.Width(line) <= 80 || !line.Trim().Contains(' '));
            report.ToText().Should().NotContain("Nguyễn");
        }

        var text = AuditReport.Of(summary, listed, RegisterSample.AsOf).ToText();
        text.Should().Contain("Báo cáo 06a: theo quy định và theo cách đếm của phần mềm").And.Contain("Không phải bằng chứng".ToLowerInvariant()).And.Contain("Cần kiểm tra");
    }

    [Fact]
    public void An_empty_register_has_a_report_too()
    {
        var text = AuditReport.Of(Audit.Run([], RegisterSample.AsOf), [], RegisterSample.AsOf, language: Language.English).ToText();

        text.Should().Contain("0 dossiers").And.Contain("Nothing was found.").And.Contain("Nobody differs");
        AuditShare none = Audit.Run([], RegisterSample.AsOf).All.Shares[0];
        (none.Value, none.Low, none.High, none.ToString()).Should().Be((null, 0.0, 1.0, "0/0"));
    }
}
