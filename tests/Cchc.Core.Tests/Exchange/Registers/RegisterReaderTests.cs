using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Procedures;
using Cchc.Core.Tests.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Registers;

/// <summary>Registers as they are kept: exports, messages, tables of events; and hostile ones.</summary>
public sealed class RegisterReaderTests
{
    [Fact]
    public void The_seven_columns_of_an_export_are_read_and_names_are_not()
    {
        var lines = Read("DANH SÁCH HỒ SƠ TRONG KỲ\nTT;Mã hồ sơ;Nội dung hồ sơ;Tên tổ chức cá nhân;Địa chỉ chủ hồ sơ;Cơ quan chủ trì giải quyết;Nhận hồ sơ;Hẹn trả kết quả;Ngày có kết quả\n"
            + "1;H01-1;Khai sinh;Nguyễn Văn A;Thôn 1;Ủy ban nhân dân xã A;03/08/2026 09:15;10/08/2026 17:00;07/08/2026 10:00\n");
        var dossier = lines.Single(line => line.Dossier is not null).Dossier!;
        (dossier.Code, dossier.Agency, dossier.Received, dossier.Result, dossier.Applicant).Should().Be(
            ("H01-1", "Ủy ban nhân dân xã A", new LocalDateTime(2026, 8, 3, 9, 15), new LocalDateTime(2026, 8, 7, 10, 0), null));
        dossier.Promised.Should().Be(new DossierDue(new LocalDate(2026, 8, 10), new LocalTime(17, 0)));
        dossier.Content.Should().Be(RegisterContent.Hours | RegisterContent.Slips);
        dossier.Line.Should().Be(3);
        Read("Mã hồ sơ;Tên tổ chức cá nhân;Nhận hồ sơ\nH1;Nguyễn Văn A;03/08/2026 09:15\n", new RegisterReaderOptions { WithNames = true })[0].Dossier!.Applicant
            .Should().Be("Nguyễn Văn A");
    }

    [Fact]
    public void Supplements_pauses_and_apologies_stand_in_columns_of_their_own()
    {
        var dossier = Read("Mã hồ sơ,Nhận hồ sơ,Ngày yêu cầu bổ sung,Nội dung bổ sung,Ngày bổ sung,Ngày tạm dừng,Lý do tạm dừng,Ngày tiếp tục,Ngày xin lỗi,Ngày hẹn lại,Kênh thực hiện,Trạng thái\n"
            + "H1,03/08/2026 09:00,04/08/2026 09:00;20/08/2026 09:00,Bản vẽ,05/08/2026 09:00,10/08/2026 09:00,chờ,12/08/2026 09:00,13/08/2026 09:00,20/08/2026,2,Đang xử lý\n")[0].Dossier!;
        dossier.Events.Select(item => $"{item.GetType().Name} {item.At.Day}").Should().Equal(
            "SupplementRequested 4", "Supplemented 5", "SupplementRequested 20", "Paused 10", "Resumed 12", "ExtendedWithApology 13");
        (dossier.Channel, dossier.Status).Should().Be((SubmissionMethod.Online, 4));
        dossier.Content.Should().Be(RegisterContent.All & ~(RegisterContent.Slips | RegisterContent.Reasons),
            "no column has the appointment, and none the reason of the apology");
    }

    [Theory]
    [InlineData("H1;32/08/2026;;", "CCHC-REG-021", false)]
    [InlineData(";03/08/2026;;", "CCHC-REG-020", false)]
    [InlineData("H1;03/08/2026;tàu hỏa;", "CCHC-REG-022", true)]
    [InlineData("H1;03/08/2026;1;77", "CCHC-REG-022", true)]
    [InlineData("H1;03/08/2026;1;4;thừa", "CCHC-REG-023", false)]
    public void What_is_wrong_with_a_row_is_said_and_the_rest_counts(string row, string code, bool isDossier)
    {
        var lines = Read("Mã hồ sơ;Nhận hồ sơ;Kênh thực hiện;Trạng thái\n" + row + "\nH9;03/08/2026 09:00;1;4\n");
        lines[0].Findings.Select(finding => finding.Code).Should().Contain(code);
        lines[0].Findings[0].Place.Should().Be("register.csv:2");
        (lines[0].Dossier is not null).Should().Be(isDossier);
        lines[1].Dossier!.Code.Should().Be("H9");
    }

    [Theory]
    [InlineData("H1;03/08/2026 09:00;1O/08/2026;;")]
    [InlineData("H1;03/08/2026 09:00;;1O/08/2026;")]
    [InlineData("H1;03/08/2026 09:00;10/08/2026;;30/02/2026")]
    public void A_dossier_with_a_moment_that_cannot_be_read_is_not_judged_without_it(string row)
    {
        var line = Read("Mã hồ sơ;Nhận hồ sơ;Ngày có kết quả;Hẹn trả kết quả;Ngày tạm dừng\n" + row + "\n")[0];
        line.Dossier.Should().BeNull("it would be late, without a slip or without its stop");
        line.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-REG-021");
    }

    [Fact]
    public void A_dossier_whose_event_cannot_be_read_is_not_judged_without_it()
    {
        var register = new MemoryStream(Encoding.UTF8.GetBytes("Mã hồ sơ;Nhận hồ sơ\nH1;03/08/2026 09:00\nH2;03/08/2026 09:00\n"));
        var events = new MemoryStream(Encoding.UTF8.GetBytes("Mã hồ sơ;Sự kiện;Thời điểm\nH1;tạm dừng;4/13/2026\nH1;tiếp tục;06/08/2026 09:00\nH2;tạm dừng;04/08/2026 09:00\n"));
        var lines = RegisterReader.Enumerate(register, "register.csv", events, "events.csv").ToList();
        lines.Select(line => line.Dossier?.Code).Should().Equal(null, "H2");
        lines[0].Findings.Select(finding => finding.Code).Should().Equal("CCHC-REG-021", "CCHC-REG-033");
        lines[0].Findings[1].Text.Vi.Should().Contain("\"H1\"", "the dossier that is left out is named");
    }

    [Fact]
    public void A_code_that_came_before_counts_once()
    {
        var lines = Read("Mã hồ sơ;Nhận hồ sơ\nH1;03/08/2026 09:00\nH2;03/08/2026 09:00\nH1;04/08/2026 09:00\n");
        lines.Select(line => line.Dossier?.Code).Should().Equal("H1", "H2", null);
        lines[2].Findings.Single().Code.Should().Be("CCHC-REG-024");
    }

    [Fact]
    public void Of_rows_with_one_code_the_first_that_can_be_read_counts()
    {
        var lines = Read("Mã hồ sơ;Nhận hồ sơ\nH1;03/08/2026 25:00\nH1;03/08/2026 10:00\nH1;03/08/2026 11:00\n");
        lines.Select(line => line.Dossier?.Received?.Hour).Should().Equal(null, 10, null);
        lines.Select(line => line.Findings.SingleOrDefault()?.Code).Should().Equal("CCHC-REG-021", null, "CCHC-REG-024");
        lines[2].Findings.Single().Text.Vi.Should().Be("mã hồ sơ \"H1\" đã có ở dòng trước; không tính dòng này");
    }

    [Fact]
    public void Headings_of_ones_own_are_mapped_and_unknown_names_are_refused()
    {
        const string csv = "Số sổ;Vào sổ;Nhận hồ sơ\nH1;03/08/2026 09:00;04/08/2026 09:00\n";
        var map = new Dictionary<string, string> { ["Số sổ"] = "code", ["Vào sổ"] = "received" };
        Read(csv, new RegisterReaderOptions { Map = [.. map] }).Single(line => line.Dossier is not null).Dossier!.Received.Should().Be(new LocalDateTime(2026, 8, 3, 9, 0));
        map["Vào sổ"] = "ngay";
        Read(csv, new RegisterReaderOptions { Map = [.. map] }).Single().Findings.Single().Code.Should().Be("CCHC-REG-032");
        Read("a;b\n1;2\n").Single().Findings.Single().Code.Should().Be("CCHC-FILE-014");
    }

    [Fact]
    public void A_register_of_days_blames_nobody_for_an_hour()
    {
        var dossier = Read("Mã hồ sơ;Thời hạn;Nhận hồ sơ;Ngày có kết quả\nH1;4 giờ làm việc;03/08/2026;04/08/2026\n")[0].Dossier!;
        dossier.Content.Should().Be(RegisterContent.None);
        var answer = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)).Judge(dossier, new LocalDateTime(2026, 8, 31, 17, 0));
        (answer.Verdict, answer.Findings[^1].Code).Should().Be((RegisterVerdict.NoVerdict, "CCHC-REG-011"), "received at 17:00 the four hours end on 4/8 at 12:00");
        var late = dossier with { Result = new LocalDateTime(2026, 8, 6, 0, 0) };
        new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)).Judge(late, new LocalDateTime(2026, 8, 31, 17, 0)).Verdict
            .Should().Be(RegisterVerdict.Late, "at whatever hour of 3/8 it was received");
    }

    /// <summary>What the JSON lines refuse a table refuses too: else a dossier that was read from the one would be lost in the other.</summary>
    [Theory]
    [InlineData("H\u0010-1", "5 ngày làm việc")]
    [InlineData("H-1", "5 ngày\u202E làm việc")]
    public void A_cell_with_hidden_characters_leaves_the_dossier_out(string code, string time)
    {
        var line = Read($"Mã hồ sơ;Thời hạn;Nhận hồ sơ;Ngày có kết quả\n{code};{time};05/10/2026;06/10/2026\n").Single();
        line.Dossier.Should().BeNull();
        line.Findings.Select(finding => finding.Code).Should().Contain("CCHC-REG-030");
    }

    /// <summary>A same-day time of an unknown field, on a day without its hour: received after 15:00 in a sector that has this hour, it was due on 06/10.</summary>
    [Fact]
    public void A_same_day_time_on_a_day_without_its_hour_is_a_question_where_the_field_is_not_known()
    {
        var dossier = Read("Mã hồ sơ;Thời hạn;Nhận hồ sơ;Ngày có kết quả\nD3;trong ngày;05/10/2026;06/10/2026\n")[0].Dossier!;
        var late = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)).Judge(dossier, new LocalDateTime(2026, 10, 20, 17, 0))
            .Findings.Single(found => found.Code == "CCHC-DL-404");
        (late.IsToBeChecked, late.OtherDue?.ToString()).Should().Be((true, "2026-10-06"));
    }

    /// <summary>Four hours from 08:00 end at 12:00 of 10/8, from 17:00 at 12:00 of 11/8: a result of 10/8 15:00 is neither late nor in time.</summary>
    [Fact]
    public void A_receipt_without_an_hour_leaves_no_finding_that_needs_one()
    {
        var dossier = Read("Mã hồ sơ;Thời hạn;Nhận hồ sơ;Ngày có kết quả;Hẹn trả kết quả\nB8;4 giờ làm việc;10/08/2026;10/08/2026 15:00;12/08/2026\n")[0].Dossier!;
        var audit = new RegisterAudit(new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)));
        var answer = audit.Judge.Judge(dossier, new LocalDateTime(2026, 8, 28, 17, 0));
        answer.Verdict.Should().Be(RegisterVerdict.NoVerdict);
        answer.Findings.Select(found => found.Code).Should().Equal("CCHC-DL-435", "CCHC-REG-011"); // the slip is later than the law at whatever hour
        audit.Audit(answer).Bases.Should().NotHaveFlag(AuditBase.Due, "nobody can tell whether it was in time");
        audit.Audit(answer).Findings.Select(found => found.Rule.Code).Should().NotContain(["CCHC-DL-404", "CCHC-DL-431"]);
    }

    [Fact]
    public void The_national_message_brings_supplements_and_progress()
    {
        const string json = """
            {"service": "DongBoHoSoMC", "data": [
              {"MaHoSo": "H1", "MaTTHC": "1.001193", "KenhThucHien": "2", "ChuHoSo": "Nguyễn Văn A", "NgayTiepNhan": "20260803091500", "NgayHenTra": "20/08/2026 17:00:00", "TrangThaiHoSo": "8",
               "DonViXuLy": "Sở A", "TaiLieuNop": [{"MaThanhPhanHoSo": "KQ.G15.000001"}],
               "DanhSachHoSoBoSung": [{"NoiDungBoSung": "Bản vẽ", "NgayBoSung": "2026-08-04T09:00:00", "NgayTiepNhanBoSung": "2026-08-06T09:00:00", "NgayHenTraTruoc": "2026-08-10T17:00:00", "NgayHenTraMoi": "2026-08-13T17:00:00"}]},
              {"MaHoSo": "H1", "NguoiXuLy": "Trần Thị B", "PhongBanXuLy": "Phòng 1", "ThoiDiemXuLy": "2026-08-07T08:00:00", "TrangThai": "4"},
              {"MaHoSo": "H1", "PhongBanXuLy": "Phòng 2", "ThoiDiemXuLy": "2026-08-10T08:00:00", "TrangThai": "8", "NoiDungXuLy": "chờ"},
              {"MaHoSo": "H7", "PhongBanXuLy": "Phòng 2", "ThoiDiemXuLy": "2026-08-10T08:00:00", "TrangThai": "8"}
            ]}
            """;
        var lines = Read(json);
        var dossier = lines[0].Dossier!;
        (dossier.Channel, dossier.Status, dossier.Agency, dossier.Officer, dossier.Applicant).Should().Be((SubmissionMethod.Online, 8, "Sở A", null, null));
        dossier.Promised.Should().Be(new DossierDue(new LocalDate(2026, 8, 10), new LocalTime(17, 0)), "the slip before the first supplement");
        dossier.Events.Select(item => item.GetType().Name).Should().Equal("SupplementRequested", "Supplemented", "Transferred", "Paused");
        dossier.Components.Should().Equal("KQ.G15.000001");
        lines[1].Findings.Single().Code.Should().Be("CCHC-REG-028", "progress of a dossier that is not in the file");
    }

    /// <summary>Exports write a day as 00:00 of it, and nobody is late by an hour that nobody wrote.</summary>
    [Theory]
    [InlineData("10/08/2026 00:00", false)]
    [InlineData("2026-08-10 00:00:00", false)]
    [InlineData("10/08/2026", false)]
    [InlineData("2026-08-10T00:00", true)]
    [InlineData("10/08/2026 00:01", true)]
    public void A_moment_at_midnight_is_a_day_alone(string received, bool hasHours)
    {
        bool HasHours(RegisterDossier? dossier) => (dossier!.Content & RegisterContent.Hours) != RegisterContent.None;
        HasHours(Read($"Mã hồ sơ;Nhận hồ sơ;Ngày có kết quả\nH1;{received};11/08/2026 09:00\n")[0].Dossier).Should().Be(hasHours);
        HasHours(Merged("code,received\nA,2026-08-03T09:00\n", $"code,event,at\nA,paused,{received}\n")[0].Dossier).Should().Be(hasHours);
        HasHours(Read("{\"data\": [{\"MaHoSo\": \"H\", \"NgayTiepNhan\": \"20260810000000\"}]}")[0].Dossier).Should().BeFalse();
        HasHours(Read("{\"data\": [{\"MaHoSo\": \"H\", \"NgayTiepNhan\": \"2026-08-10T00:00:00\"}]}")[0].Dossier).Should().BeFalse();
    }

    /// <summary>What was asked for had come, or was paid, at the latest when the dossier is worked on again: else it would be stopped for ever.</summary>
    [Theory]
    [InlineData("5 4", "", "SupplementRequested 1, Supplemented 2")]
    [InlineData("5 5 4 9", "", "SupplementRequested 1, SupplementRequested 2, Supplemented 3")]
    [InlineData("6 4 9", "", "FeeNotified 1, FeePaid 2")]
    [InlineData("5 6 4", "", "SupplementRequested 1, Supplemented 2, FeeNotified 2, FeePaid 3")]
    [InlineData("6 5 2", "", "FeeNotified 1, FeePaid 2, SupplementRequested 2, Supplemented 3")]
    [InlineData("8 4", "", "Paused 1, Resumed 2")]
    [InlineData("5 8 4", "", "SupplementRequested 1, Paused 2, Resumed 3, Supplemented 3")]
    [InlineData("5 9", "", "SupplementRequested 1")] // when it came nobody says, and a result while it is awaited is a question
    [InlineData("6 10", "", "FeeNotified 1")]
    [InlineData("5 7", "", "SupplementRequested 1, StoppedByApplicant 2")]
    [InlineData("5 4", "2026-08-01T09:00", "SupplementRequested 1, Supplemented 2")]
    [InlineData("5 4", "2026-08-01T09:00 2026-08-01T15:00", "SupplementRequested 1, Supplemented 1")]
    public void Progress_that_goes_on_ends_what_was_waited_for(string states, string supplement, string events)
    {
        var steps = states.Split(' ').Select((state, i) => $$"""{"MaHoSo": "N", "ThoiDiemXuLy": "2026-08-0{{i + 1}}T10:00:00", "TrangThai": "{{state}}"}""");
        var parts = supplement.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var came = parts.Length < 2 ? string.Empty : $", \"NgayTiepNhanBoSung\": \"{parts[1]}\"";
        var list = parts.Length == 0 ? string.Empty : $$""", "DanhSachHoSoBoSung": [{"NgayBoSung": "{{parts[0]}}"{{came}}}]""";
        var dossier = Read($$"""{"data": [{"MaHoSo": "N", "NgayTiepNhan": "2026-07-31T08:00:00"{{list}}}, {{string.Join(", ", steps)}}]}""")[0].Dossier!;
        string.Join(", ", dossier.Events.Select(item => $"{item.GetType().Name} {item.At.Day}")).Should().Be(events);
    }

    [Fact]
    public void Events_in_a_table_of_their_own_are_merged_in_the_order_of_the_codes()
    {
        const string register = "code,received\nA,2026-08-03T09:00\nB,2026-08-03T09:00\nC,2026-08-03T09:00\nD,2026-08-03T09:00\n";
        const string events = "Mã hồ sơ,Sự kiện,Thời điểm,Lý do\nA,Yêu cầu bổ sung,04/08/2026 09:00,Bản vẽ\nA,Bổ sung,05/08/2026 09:00,\nAB,Tạm dừng,05/08/2026 09:00,x\nC,Tạm dừng,06/08/2026 09:00,chờ\nC,bay,06/08/2026 09:00,\nD,Tạm dừng,06/08/2026 09:00,chờ\n";
        var lines = Merged(register, events);
        lines.Where(line => line.Dossier is not null).Select(line => $"{line.Dossier!.Code} {line.Dossier.Events.Count}").Should().Equal("A 2", "B 0", "D 1");
        lines.SelectMany(line => line.Findings).Select(finding => finding.Code).Should().Equal("CCHC-REG-022", "CCHC-REG-033", "CCHC-REG-028");
        Merged("code,received\nB,2026-08-03T09:00\nA,2026-08-03T09:00\n", events)[^1].Findings.Single().Code.Should().Be("CCHC-REG-027");
        Merged(register, "code,event,at\nB,paused,2026-08-04T09:00\nA,paused,2026-08-04T09:00\n")[^1].Findings.Single().Code.Should().Be("CCHC-REG-027");
    }

    [Fact]
    public void Where_a_table_is_not_in_order_no_event_is_said_to_be_of_nobody()
    {
        const string sorted = "code,event,at\nA,paused,2026-08-04T09:00\nB,paused,2026-08-04T09:00\nC,paused,2026-08-04T09:00\nD,paused,2026-08-04T09:00\n";
        Codes("code,received\nD,2026-08-03T09:00\nA,2026-08-03T09:00\nB,2026-08-03T09:00\nC,2026-08-03T09:00\n", sorted).Should().Equal("CCHC-REG-027");
        Codes("code,received\nA,2026-08-03T09:00\nD,2026-08-03T09:00\nB,2026-08-03T09:00\nC,2026-08-03T09:00\n", sorted).Should().Equal("CCHC-REG-027");
        Codes("code,received\nB,2026-08-03T09:00\n", sorted).Should().Equal("CCHC-REG-028", "CCHC-REG-028", "CCHC-REG-028");
        Codes("code,received\nA,2026-08-03T09:00\n", "code,event,at\nA,paused,2026-08-04T09:00\nC,paused,2026-08-04T09:00\nA,resumed,2026-08-05T09:00\n")
            .Should().Equal(["CCHC-REG-027"], "A was given without its second event, and behind its last row");

        static IEnumerable<string> Codes(string register, string events) => Merged(register, events).SelectMany(line => line.Findings).Select(finding => finding.Code);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_written_reads_back_equal(bool asJson)
    {
        const int seed = 5;
        var random = new Random(seed);
        var dossiers = Enumerable.Range(0, 600).Select(i => Writable(RandomRegister.Eventful(random, i), random)).ToList();
        using var file = new MemoryStream();
        if (asJson)
        {
            RegisterWriter.WriteJsonLines(dossiers, file);
        }
        else
        {
            RegisterWriter.WriteCsv(dossiers, file);
        }

        var lines = RegisterReader.Enumerate(new MemoryStream(file.ToArray()), "register", new RegisterReaderOptions { WithNames = true }).ToList();
        lines.SelectMany(line => line.Findings).Should().BeEmpty();
        lines.Select(line => line.Dossier! with { Line = 0 }).Should().Equal(dossiers);
    }

    [Fact]
    public void The_quick_reader_of_events_in_a_cell_says_what_that_of_files_of_events_says()
    {
        const int seed = 6;
        var random = new Random(seed);
        var quick = 0;
        for (var i = 0; i < 600; i++)
        {
            var dossier = Writable(RandomRegister.Eventful(random, i), random);
            using var file = new MemoryStream();
            RegisterWriter.WriteJsonLines([dossier], file);
            var json = System.Text.Json.JsonDocument.Parse(file.ToArray()).RootElement.GetProperty("events").GetRawText();
            if (EventCell.Read(json) is { } events)
            {
                quick++;
                events.Should().Equal(dossier.Events, "seed {0}, dossier {1}", seed, i);
            }
        }

        quick.Should().BeGreaterThan(300);
        EventCell.Read("""[{"id": "1", "type": "paused", "at": "2026-08-04T09:00", "to": "x"}]""").Should().BeNull("a pause has no such member");
        EventCell.Read("""[{"id": "1", "type": "paused", "at": "2026-13-04T09:00"}]""").Should().BeNull();
        EventCell.Read("""[{"id": "1", "type": "result", "at": "2026-08-04T09:00"}, {"id": "1", "type": "result", "at": "2026-08-04T09:00"}]""").Should().BeNull();
        EventCell.Read("[").Should().BeNull();
    }

    [Fact]
    public void A_cell_of_ten_million_letters_costs_its_row_and_no_other()
    {
        var lines = Read("Mã hồ sơ;Nhận hồ sơ;Trạng thái\nH1;03/08/2026 09:00;" + new string('x', 10_000_000) + "\nH2;03/08/2026 09:00;4\nH3;03/08/2026 09:00;" + new string('y', 200_000) + "\n");
        lines[0].Findings.Single().Code.Should().Be("CCHC-FILE-008");
        lines[1].Dossier!.Code.Should().Be("H2");
        lines[2].Findings.Single().Code.Should().Be("CCHC-REG-030");
    }

    [Fact]
    public void Endless_events_of_one_dossier_and_corrections_that_go_round_end_in_findings()
    {
        var events = new StringBuilder("code,event,at\n");
        for (var i = 0; i < 100_000; i++)
        {
            events.Append("A,transferred,2026-08-04T09:00\n");
        }

        var line = Merged("code,received,time\nA,2026-08-03T09:00,5 ngày làm việc\n", events.ToString())[0];
        line.Findings.Single().Code.Should().Be("CCHC-REG-026");
        var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
        var asOf = new LocalDateTime(2026, 8, 31, 17, 0);
        judge.Judge(line.Dossier!, asOf).Findings.Single().Code.Should().Be("CCHC-REG-008");

        var round = new RegisterDossier
        {
            Code = "B",
            Time = new ProcessingTime.WorkingDays(5),
            Received = new LocalDateTime(2026, 8, 3, 9, 0),
            Events = [.. Enumerable.Range(0, 500).Select(i => new DossierEvent.Correction
            {
                Id = $"c{i}", At = new LocalDateTime(2026, 8, 4, 9, 0), Of = $"c{(i + 1) % 500}",
            })],
        };
        judge.Judge(round, asOf).Findings.Should().Contain(finding => finding.Code == "CCHC-DL-412");
        judge.Judge(round with { Events = [round.Events[0], round.Events[0]] }, asOf).Findings.Single().Code.Should().Be("CCHC-REG-009");
        judge.Judge(round with { Events = [], RulesName = "khac" }, asOf).Findings.Should().Contain(finding => finding.Code == "CCHC-REG-010");
    }

    [Fact]
    public async Task A_register_is_read_and_judged_without_waiting()
    {
        var csv = "Mã hồ sơ;Thời hạn;Nhận hồ sơ\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"H{i};5 ngày làm việc;03/08/2026 09:00\n"));
        async IAsyncEnumerable<RegisterDossier> Dossiers()
        {
            await foreach (var line in RegisterReader.EnumerateAsync(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "register.csv"))
            {
                yield return line.Dossier!;
            }
        }

        var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
        var answers = new List<RegisterAnswer>();
        await foreach (var answer in judge.JudgeAllAsync(Dossiers(), new LocalDateTime(2026, 8, 31, 17, 0)))
        {
            answers.Add(answer);
        }

        answers.Select(answer => answer.Dossier.Code).Should().Equal(Enumerable.Range(0, 3000).Select(i => $"H{i}"));
        answers.Should().OnlyContain(answer => answer.Verdict == RegisterVerdict.OpenOverdue);
    }

    [Fact]
    public void Answers_are_written_as_rows_and_lines_and_a_report()
    {
        var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
        var asOf = new LocalDateTime(2026, 8, 31, 17, 0);
        var answers = Read("Mã hồ sơ;Thời hạn;Nhận hồ sơ;Ngày có kết quả\nH1;5 ngày làm việc;03/08/2026 09:00;12/08/2026 09:00\n").ConvertAll(line => judge.Judge(line.Dossier!, asOf));
        using var csv = new MemoryStream();
        RegisterAnswerWriter.WriteCsv(answers, csv);
        Encoding.UTF8.GetString(csv.ToArray()).Should().EndWith("H1,,,,2026-08-03T09:00,2026-08-10,,2026-08-12T09:00,late,noVerdict,10,9,true,7,5,2,false,,CCHC-DL-404,CCHC-DL-404,,2\r\n");
        using var json = new MemoryStream();
        RegisterAnswerWriter.WriteJsonLines(answers, json);
        Encoding.UTF8.GetString(json.ToArray()).Should().StartWith("{\"code\":\"H1\"").And.EndWith("}\n");
        var report = RegisterReport.Of(RegisterTotals.Of(answers), asOf, answers);
        report.ToText().Should().Contain("10. Quá hạn").And.Contain("H1").And.NotContain("null");
        report.ToHtml().Should().Contain("Biểu 06a").And.Contain("đã giải quyết quá hạn (cột 10)");
        RegisterReport.Of(RegisterTotals.Of(answers), asOf, answers, Language.English).ToText().Should().Contain("10. Late").And.NotContain("hạn");
    }

    private static RegisterDossier Writable(RegisterDossier dossier, Random random) => dossier with
    {
        Time = dossier.Time is ProcessingTime.NotStated or ProcessingTime.SameDay or ProcessingTime.Stages ? null : dossier.Time,
        Promised = dossier.Promised is { TimeOfDay: not null } due ? due with { TimeOfDay = new LocalTime(16, 30) } : dossier.Promised,
        ProcedureCode = random.Next(2) == 0 ? "1.001193" : null,
        Agency = random.Next(2) == 0 ? "Ủy ban nhân dân xã A" : null,
        Officer = random.Next(2) == 0 ? "CB-7" : null,
        Components = random.Next(3) == 0 ? ["Tờ khai", "Bản vẽ"] : [],
        Applicant = random.Next(4) == 0 ? "Nguyễn Văn A" : null,
        Content = dossier.Content | RegisterContent.Hours,
        Status = dossier.Status,
    };

    private static List<RegisterLine> Read(string text, RegisterReaderOptions? options = null) =>
        [.. RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(text)), "register.csv", options)
            .Where(line => line.Dossier is not null || line.Findings.Any(finding => finding.Severity == FindingSeverity.Error))];

    private static List<RegisterLine> Merged(string register, string events) =>
        [.. RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(register)), "register.csv", new MemoryStream(Encoding.UTF8.GetBytes(events)), "events.csv")];
}
