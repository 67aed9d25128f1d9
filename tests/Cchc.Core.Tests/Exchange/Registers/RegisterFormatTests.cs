using System.Text;
using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Registers;

/// <summary><c>cchc-register/1</c> as lines, as an array and as an object; states that nobody knows; appointments before and after supplements.</summary>
public sealed class RegisterFormatTests
{
    private static readonly LocalDateTime AsOf = new(2026, 8, 31, 17, 0);
    private static readonly RegisterJudge Judge = new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));

    private static string Sample => RepositoryFiles.Read("docs", "reference", "registers.md").Split("```jsonl\n")[1].Split("```")[0];

    [Fact]
    public void Lines_an_array_and_an_object_hold_the_same_dossiers()
    {
        var lines = Sample.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var expected = Dossiers(Sample);
        var array = "[\n" + string.Join(",\n", lines) + "\n]";

        expected.Should().HaveCount(3);
        Dossiers(array).Should().Equal(expected);
        Dossiers("{\"format\":\"cchc-register/1\",\"dossiers\":" + array + "}").Should().Equal(expected);
    }

    [Theory]
    [InlineData("""{"format":"cchc-other/1","code":"H1"}""", "expected \"format\": \"cchc-register/1\"")]
    [InlineData("""{"format":"cchc-process/1","dossiers":[{"code":"H1"}]}""", "this is an internal process, not a register of dossiers")]
    [InlineData("""{"dossiers":[{"code":"H1"}]}""", "expected \"format\": \"cchc-register/1\"")]
    [InlineData("""[{"code":"H1","colour":1}]""", "unknown member \"colour\"")]
    [InlineData("""[{"colour":1}]""", "it has neither code nor MaHoSo")]
    [InlineData("""{"format":"cchc-register/1","dossiers":3}""", "it has neither code nor MaHoSo")]
    [InlineData("""{"code":"H1","appointments":"x"}""", "appointments: \"x\" is not a valid array")]
    [InlineData("""{"code":"H1","appointments":[{"before":"32/08/2026"}]}""", "before: \"32/08/2026\" is not a valid date or moment")]
    public void What_is_not_of_the_format_is_said(string file, string words) =>
        Read(file).SelectMany(line => line.Findings).Should().Contain(finding => finding.Text.En.Contains(words, StringComparison.Ordinal), "{0}", string.Join("; ", Read(file).SelectMany(line => line.Findings)));

    [Fact]
    public void Events_have_the_schema_of_files_of_events()
    {
        using var register = JsonDocument.Parse(RepositoryFiles.Read("docs", "reference", "register.schema.json"));
        using var events = JsonDocument.Parse(RepositoryFiles.Read("docs", "reference", "events.schema.json"));
        foreach (var name in new[] { "event", "replacement", "moment", "due" })
        {
            JsonElement.DeepEquals(register.RootElement.GetProperty("$defs").GetProperty(name), events.RootElement.GetProperty("$defs").GetProperty(name)).Should().BeTrue(name);
        }
    }

    [Theory]
    [InlineData("Mã hồ sơ;Thời hạn;Nhận hồ sơ;Trạng thái\nH1;5 ngày làm việc;03/08/2026 09:00;Chờ ký số\n")]
    [InlineData("""{"code":"H1","time":"5 ngày làm việc","received":"2026-08-03T09:00","status":"Chờ ký số"}""")]
    [InlineData("""{"MaHoSo":"H1","NgayTiepNhan":"2026-08-03T09:00","TrangThaiHoSo":"Chờ ký số"}""")]
    public void A_dossier_that_may_have_ended_by_a_state_nobody_knows_has_no_verdict(string file)
    {
        var dossier = Dossiers(file).Single();
        (dossier.Status, dossier.StatusWord).Should().Be((null, "Chờ ký số"));
        var answer = Judge.Judge(dossier with { Time = new ProcessingTime.WorkingDays(5) }, AsOf);

        (answer.Verdict, answer.ByPromise, answer.AsVendors, answer.IsLate).Should().Be((RegisterVerdict.NoVerdict, RegisterVerdict.NoVerdict, VendorVerdict.NotCounted, null));
        answer.Findings.Select(finding => finding.Code).Should().Equal("CCHC-REG-012");
        using var json = new MemoryStream();
        RegisterAnswerWriter.WriteJsonLines([answer], json);
        Encoding.UTF8.GetString(json.ToArray()).Should().Contain("\"statusWord\":\"Chờ ký số\"");
        Judge.Judge(dossier with { Time = new ProcessingTime.WorkingDays(5), Result = new LocalDateTime(2026, 8, 12, 9, 0) }, AsOf).Verdict.Should().Be(RegisterVerdict.Late, "it has a result");
        Judge.Judge(dossier with { Received = null }, AsOf).Verdict.Should().Be(RegisterVerdict.NoVerdict);
    }

    [Fact]
    public void The_word_of_a_state_that_nobody_knows_is_quoted_and_kept()
    {
        var lines = Read("Mã hồ sơ;Nhận hồ sơ;Trạng thái\nH1;03/08/2026 09:00;Chờ ký số\n");
        lines[0].Findings.Single().Text.Vi.Should().Contain("\"Chờ ký số\"");
        using var csv = new MemoryStream();
        RegisterWriter.WriteCsv([lines[0].Dossier!], csv);
        Dossiers(Encoding.UTF8.GetString(csv.ToArray())).Single().StatusWord.Should().Be("Chờ ký số");
    }

    /// <summary>The slip said 10/8, the supplement moved it to 13/8, and the message shows 20/8 now: nothing made that.</summary>
    [Fact]
    public void The_appointments_of_the_national_message_are_kept_and_a_move_without_trail_is_a_question()
    {
        const string message = """
            {"MaHoSo":"H1","MaTTHC":"1.001193","NgayTiepNhan":"2026-08-03T09:15","NgayHenTra":"2026-08-20T17:00","NgayKetThucXuLy":"2026-08-19T10:00","TrangThaiHoSo":"9",
             "DanhSachHoSoBoSung":[{"NoiDungBoSung":"Bản vẽ","NgayBoSung":"2026-08-04T09:00","NgayTiepNhanBoSung":"2026-08-06T09:00","NgayHenTraTruoc":"2026-08-10T17:00","NgayHenTraMoi":"2026-08-13T17:00"}]}
            """;
        var dossier = Dossiers(message.Replace("\n", " ", StringComparison.Ordinal)).Single();
        dossier.Appointments.Should().Equal(new AppointmentChange(new(new LocalDate(2026, 8, 10), new LocalTime(17, 0)), new(new LocalDate(2026, 8, 13), new LocalTime(17, 0))));
        (dossier.Promised!.Date, dossier.PromisedNow!.Date).Should().Be((new LocalDate(2026, 8, 10), new LocalDate(2026, 8, 20)));
        var audited = new RegisterAudit(Judge).Audit(dossier with { Time = new ProcessingTime.WorkingDays(5) }, AsOf);

        var finding = audited.Findings.Single(item => item.Rule.Code == "CCHC-AU-003");
        finding.IsQuestion.Should().BeTrue();
        finding.Detail!.Vi.Should().Be("trước 13/08/2026, sau 20/08/2026");
        audited.Answer.AsVendors.Should().Be(VendorVerdict.Early, "software counts by the appointment that it shows");
        audited.Answer.Verdict.Should().Be(RegisterVerdict.Late);
    }

    [Fact]
    public void Appointments_before_and_after_stand_in_columns_too()
    {
        var dossier = Dossiers("Mã hồ sơ;Nhận hồ sơ;Ngày hẹn trả;NgayHenTraTruoc;NgayHenTraMoi;Ngày hẹn trả hiện tại\nH1;03/08/2026 09:00;10/08/2026;\"10/08/2026; 13/08/2026\";\"13/08/2026;;\";14/08/2026\n").Single();
        dossier.Appointments.Should().Equal(Change("2026-08-10", "2026-08-13"), Change("2026-08-13", null));
        dossier.PromisedNow.Should().Be(new DossierDue(new LocalDate(2026, 8, 14)));
        foreach (var write in new Action<IEnumerable<RegisterDossier>, Stream>[] { RegisterWriter.WriteCsv, RegisterWriter.WriteJsonLines })
        {
            using var file = new MemoryStream();
            write([dossier], file);
            Dossiers(Encoding.UTF8.GetString(file.ToArray())).Single().Should().Be(dossier with { Line = 0 });
        }
    }

    private static AppointmentChange Change(string? before, string? after) => new(Due(before), Due(after));

    private static DossierDue? Due(string? day) => day is null ? null : new DossierDue(Dates.Day(day));

    private static List<RegisterLine> Read(string text) => [.. RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(text)), "register")];

    private static List<RegisterDossier> Dossiers(string text)
    {
        var lines = Read(text);
        lines.SelectMany(line => line.Findings).Where(finding => finding.Severity == FindingSeverity.Error).Should().BeEmpty();
        return lines.Where(line => line.Dossier is not null).Select(line => line.Dossier! with { Line = 0 }).ToList();
    }
}
