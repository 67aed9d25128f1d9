using Cchc.Core.Calendars;
using Cchc.Core.Costs.Published;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.OpenXml.Forms;
using NodaTime;

namespace Cchc.Core.OpenXml.Tests;

/// <summary>Workbooks of audits and of published statistics, and forms filled from a register.</summary>
public sealed class AuditWorkbookTests
{
    private static readonly RegisterJudge Judge = new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));

    [Fact]
    public void The_workbook_of_an_audit_has_sums_groups_stops_and_findings()
    {
        var listed = new List<AuditedDossier>();
        var summary = new RegisterAudit(Judge).Run(RegisterSample.Make(3_000, 5).Select(item => item.Dossier), RegisterSample.AsOf, listed.Add);
        using var stream = new MemoryStream();
        var findings = AuditWorkbook.Write(stream, summary, listed);
        var book = new Workbook(stream.ToArray());

        findings.Should().BeEmpty();
        Workbook.Errors(stream.ToArray()).Should().BeEmpty();
        book.Sheets.Keys.Should().Equal("Tiêu chí", "Cơ quan", "Cán bộ", "Thời điểm dừng", "Phát hiện");
        var rule = AuditRule.All.First(one => summary.All.ShareOf(one).Of > 0);
        (book["Tiêu chí", "A2"].Value, book["Tiêu chí", "C2"].Value, book["Tiêu chí", "D2"].Value).Should().Be((rule.Code, $"{summary.All.ShareOf(rule).Part}", $"{summary.All.ShareOf(rule).Of}"));
        book["Tiêu chí", "F2"].Formula.Should().Be("100*C2/D2");
        book.Sheets["Phát hiện"].Keys.Count(address => address.StartsWith('B')).Should().Be(listed.Sum(dossier => dossier.Findings.Count) + 1);
    }

    [Fact]
    public void Published_statistics_are_a_row_a_result()
    {
        var check = StatedRelationCheck.Of([new StatedRelation { Name = "đang giải quyết", Expression = "659245-643272", Stated = "7172", Line = 2 }]);
        using var stream = new MemoryStream();
        RelationWorkbook.Write(stream, check).Should().BeEmpty();
        var book = new Workbook(stream.ToArray());

        Workbook.Errors(stream.ToArray()).Should().BeEmpty();
        (book["Đối chiếu", "G2"].Value, book["Đối chiếu", "H2"].Value, book["Đối chiếu", "I2"].Value, book["Đối chiếu", "L2"].Value)
            .Should().Be(("7172", "15973", "-8801", "không thể đúng"));
    }

    [Fact]
    public void A_row_of_form_07_has_the_days_of_the_register()
    {
        var row = RegisterRow.Of(Dossier, "Đăng ký thường trú");

        (row.Dossier.Code, row.Dossier.Content, row.Agency).Should().Be(("H99.01-260810-0001", "Đăng ký thường trú", "H99.01"));
        (row.ReceivedOn, row.Due, row.TransferredOn, row.ResultOn, row.ReturnedOn).Should().Be(
            (new LocalDate(2026, 8, 10), new DossierDue(new LocalDate(2026, 8, 21)), new LocalDate(2026, 8, 11), new LocalDate(2026, 8, 20), (LocalDate?)null));
        RegisterRow.Of(Dossier).Dossier.Content.Should().Be("1.004222");
    }

    [Fact]
    public void Form_04_has_the_appointment_that_was_missed_and_the_new_one()
    {
        var letter = ApologyLetter.Of(Judge, Dossier, new LocalDateTime(2026, 8, 14, 17, 0))!;

        (letter.Dossier.Code, letter.Received, letter.Due, letter.NewDue, letter.Reason).Should().Be(
            ("H99.01-260810-0001", new LocalDateTime(2026, 8, 10, 9, 0), new DossierDue(new LocalDate(2026, 8, 17)), new DossierDue(new LocalDate(2026, 8, 21)), "Phải xác minh"));
        ApologyLetter.Of(Judge, Dossier with { Status = 10, Result = null }, new LocalDateTime(2026, 9, 30, 17, 0)).Should().BeNull("it is over, and nobody wrote down when");
        ApologyLetter.Of(Judge, Dossier with { Result = new LocalDateTime(2026, 8, 9, 9, 0) }, new LocalDateTime(2026, 8, 14, 17, 0)).Should().BeNull();
    }

    private static RegisterDossier Dossier => new()
    {
        Code = "H99.01-260810-0001",
        ProcedureCode = "1.004222",
        Time = new ProcessingTime.WorkingDays(5),
        Agency = "H99.01",
        Received = new LocalDateTime(2026, 8, 10, 9, 0),
        Promised = new DossierDue(new LocalDate(2026, 8, 17)),
        Result = new LocalDateTime(2026, 8, 20, 10, 0),
        Events =
        [
            new DossierEvent.Transferred { Id = "1", At = new LocalDateTime(2026, 8, 11, 8, 0), To = "H99.01.02" },
            new DossierEvent.ExtendedWithApology { Id = "2", At = new LocalDateTime(2026, 8, 14, 9, 0), Promised = new DossierDue(new LocalDate(2026, 8, 21)), Reason = "Phải xác minh" },
        ],
    };

    [Fact]
    public void Days_and_moments_are_numbers_that_are_shown_as_days()
    {
        var dossiers = RegisterSample.Make(2_000, 5).Select(item => item.Dossier).ToList();
        var answers = dossiers.Select(dossier => Judge.Judge(dossier, RegisterSample.AsOf)).ToList();
        var listed = new List<AuditedDossier>();
        var summary = new RegisterAudit(Judge).Run(dossiers, RegisterSample.AsOf, listed.Add);
        var stages = new Dossiers.Handling.RegisterStages(Judge, RegisterSample.Processes).Run(dossiers, RegisterSample.AsOf);
        var totals = RegisterTotals.Of(answers);
        Action<Stream>[] books =
            [stream => RegisterWorkbook.Write(stream, totals, answers), stream => AuditWorkbook.Write(stream, summary, listed), stream => OpenXml.Stages.StagesWorkbook.Write(stream, stages)];
        foreach (var write in books)
        {
            using var stream = new MemoryStream();
            write(stream);
            Workbook.Errors(stream.ToArray()).Should().BeEmpty();
            new Workbook(stream.ToArray()).Sheets.SelectMany(sheet => sheet.Value).Where(cell => cell.Value.Type == "inlineStr").Select(cell => cell.Value.Value)
                .Should().NotContain(text => System.Text.RegularExpressions.Regex.IsMatch(text, "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}/[0-9]{2}/[0-9]{4})"));
        }

        using var register = new MemoryStream();
        RegisterWorkbook.Write(register, totals, answers);
        var (book, first) = (new Workbook(register.ToArray()), answers[0]);
        var received = first.Dossier.Received!.Value;
        book["Từng hồ sơ", "E2"].Type.Should().Be("n");
        OpenXml.Reading.SerialDate.Of(double.Parse(book["Từng hồ sơ", "E2"].Value, System.Globalization.CultureInfo.InvariantCulture), is1904: false)
            .Should().Be(received.PlusNanoseconds(-received.NanosecondOfSecond));
    }

    [Theory]
    [InlineData(1900, 1, 1, 1)]
    [InlineData(1900, 2, 28, 59)]
    [InlineData(1900, 3, 1, 61)]
    [InlineData(2026, 11, 30, 46356)]
    [InlineData(9999, 12, 31, 2958465)]
    public void A_day_has_the_number_that_a_spreadsheet_gives_it(int year, int month, int day, double number)
    {
        var date = new LocalDate(year, month, day).AtMidnight();
        OpenXml.Reading.SerialDate.From(date).Should().Be(number);
        OpenXml.Reading.SerialDate.Of(number, is1904: false).Should().Be(date);
        var moment = date.PlusHours(17).PlusMinutes(30).PlusSeconds(1);
        OpenXml.Reading.SerialDate.Of(OpenXml.Reading.SerialDate.From(moment)!.Value, is1904: false).Should().Be(moment);
        OpenXml.Reading.SerialDate.From(new LocalDateTime(1899, 12, 31, 8, 0)).Should().BeNull();
    }
}
