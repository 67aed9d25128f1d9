using System.Globalization;
using System.IO.Compression;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Registers;

namespace Cchc.Core.Tests.Exchange.Registers;

/// <summary>Nobody is blamed for what only the file does not say: hours that were not written down, reasons without a column, rows that cannot be read.</summary>
public sealed class RegisterGapsTests
{
    private static readonly RegisterJudge Judge = new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
    private static readonly LocalDateTime AsOf = new(2026, 11, 2, 8, 0);

    /// <summary>10 working days from the supplement of Wednesday 05/8/2026, with Saturday 22/8 worked: 19/8. Without it 17/8.</summary>
    [Theory]
    [InlineData("03/08/2026", "05/08/2026")]
    [InlineData("04/08/2026 14:00", "05/08/2026")]
    [InlineData("05/08/2026 14:00", "05/08/2026")]
    public void An_event_of_which_the_day_alone_is_known_lies_behind_what_came_before_on_that_day(string asked, string came)
    {
        var beside = Merged("Mã hồ sơ;Thời hạn;Nhận hồ sơ\nH1;10 ngày làm việc;03/08/2026 09:00\n",
            $"Mã hồ sơ;Sự kiện;Thời điểm;Lý do\nH1;Yêu cầu bổ sung;{asked};Đơn\nH1;Bổ sung;{came};\n")[0].Dossier!;
        var columns = Read($"Mã hồ sơ;Thời hạn;Nhận hồ sơ;Ngày yêu cầu bổ sung;Nội dung bổ sung;Ngày bổ sung;Ngày trả\nH1;10 ngày làm việc;03/08/2026 09:00;{asked};Đơn;{came};\n")[0]
            .Dossier!;

        foreach (var dossier in new[] { beside, columns })
        {
            var answer = Judge.Judge(dossier, AsOf);
            answer.LegalDue!.Date.Should().Be(new LocalDate(2026, 8, 19));
            answer.Findings.Select(finding => finding.Code).Should().NotContain(["CCHC-DL-409", "CCHC-DL-410"]);
            dossier.Content.Should().NotHaveFlag(RegisterContent.Hours);
        }
    }

    /// <summary>A register without any column for the end of a dossier does not tell which are open: to be judged it is refused.</summary>
    [Fact]
    public void A_register_that_has_no_place_for_an_end_is_refused_where_ends_are_needed()
    {
        const string head = "Mã hồ sơ;Thời hạn giải quyết;Ngày tiếp nhận;";
        var needed = new RegisterReaderOptions { NeedsEnds = true };
        List<RegisterLine> Needed(string text) => [.. RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(text)), "register.csv", needed)];
        var rows = Needed(head + "Xong lúc\nZ1;5 ngày làm việc;10/08/2026 09:00;12/08/2026\n");
        rows.Should().OnlyContain(row => row.Dossier == null);
        rows.SelectMany(row => row.Findings).Should().Contain(finding => finding.Code == "CCHC-REG-034").Which.Text.Vi.Should().Contain("--map \"Xong lúc=result\"");
        foreach (var column in new[] { "Ngày xong", "Trạng thái hồ sơ", "Ngày trả" })
        {
            Needed(head + column + "\nZ1;5 ngày làm việc;10/08/2026 09:00;\n").SelectMany(row => row.Findings).Should().BeEmpty("of {0}", column);
        }

        Judge.Judge(Read(head + "Ngày xong\nZ1;5 ngày làm việc;10/08/2026 09:00;12/08/2026\n")[0].Dossier!, AsOf).Verdict.Should().Be(RegisterVerdict.Early);
        Merged(head[..^1] + "\nZ1;5 ngày làm việc;10/08/2026 09:00\n", "Mã hồ sơ;Sự kiện;Thời điểm\nZ1;Có kết quả;12/08/2026 09:00\n").SelectMany(row => row.Findings).Should().BeEmpty("the events tell it");
    }

    [Fact]
    public void A_time_under_the_words_of_the_official_form_is_read()
    {
        var dossier = Read("Mã hồ sơ;Thời gian quy định;Ngày tiếp nhận;Ngày có kết quả\nZ1;10 ngày làm việc;10/08/2026 09:00;20/08/2026 09:00\n")[0].Dossier!;
        Judge.Judge(dossier, AsOf).Verdict.Should().Be(RegisterVerdict.Early);
    }

    [Fact]
    public void A_dossier_left_out_for_an_event_that_cannot_be_read_is_named()
    {
        const string register = "Mã hồ sơ;Thời hạn;Nhận hồ sơ;Ngày có kết quả\nH1;10 ngày làm việc;03/08/2026 09:00;\n";
        var row = Merged(register, "Mã hồ sơ;Sự kiện;Thời điểm\nH1;Ngâm hồ sơ;10/08/2026 09:00\n")[0];
        row.Findings.Should().Contain(finding => finding.Code == "CCHC-REG-033").Which.Text.Vi.Should().Contain("\"H1\"").And.Contain("không đánh giá hồ sơ này");
        var read = Merged(register, "Mã hồ sơ;Sự kiện;Thời điểm\nH1;Tạm ngừng;10/08/2026 09:00\nH1;Tiếp tục;11/08/2026 09:00\n")[0];
        read.Findings.Should().BeEmpty();
        read.Dossier!.Events.Should().HaveCount(2);
    }

    [Fact]
    public void A_pause_of_which_the_day_alone_is_known_did_not_begin_outside_office_hours()
    {
        var dossier = Merged("Mã hồ sơ;Thời hạn;Nhận hồ sơ;Hẹn trả\nH1;10 ngày làm việc;03/08/2026 09:00;17/08/2026\n",
            "Mã hồ sơ;Sự kiện;Thời điểm\nH1;Tạm dừng;10/08/2026\nH1;Tiếp tục;11/08/2026\n")[0].Dossier!;

        new RegisterAudit(Judge).Audit(dossier, AsOf).Findings.Select(finding => finding.Rule.Code).Should().NotContain("CCHC-AU-008").And.Contain("CCHC-DL-423");
    }

    /// <summary>The result of the day on which the pause ended came after it: the file has the hour of one and not of the other.</summary>
    [Fact]
    public void A_result_of_which_the_day_alone_is_known_came_after_the_events_of_that_day()
    {
        var dossier = Merged("Mã hồ sơ;Thời hạn;Nhận hồ sơ;Ngày có kết quả\nH1;10 ngày làm việc;03/08/2026 09:00;11/08/2026\n",
            "Mã hồ sơ;Sự kiện;Thời điểm\nH1;Tạm dừng;10/08/2026 09:00\nH1;Tiếp tục;11/08/2026 10:00\n")[0].Dossier!;

        Judge.Judge(dossier, AsOf).Findings.Select(finding => finding.Code).Should().Equal("CCHC-DL-423");
    }

    [Theory]
    [InlineData("Mã hồ sơ;Thời hạn;Nhận hồ sơ;Hẹn trả;Ngày có kết quả\nH1;5 ngày làm việc;03/08/2026 09:00;17/08/2026 00:00;03/08/2026\n")]
    [InlineData("""{"code": "H1", "time": "5 ngày làm việc", "received": "2026-08-03T09:00", "promised": "2026-08-17T00:00", "result": "2026-08-03"}""")]
    [InlineData("""{"MaHoSo": "H1", "NgayTiepNhan": "20260803090000", "NgayHenTra": "20260817000000", "NgayKetThucXuLy": "20260803"}""")]
    public void The_same_row_means_the_same_in_every_form(string text)
    {
        var dossier = Read(text)[0].Dossier!;

        dossier.Result.Should().Be(dossier.Received, "it cannot have come before it was received on the same day");
        dossier.Promised.Should().Be(new DossierDue(new LocalDate(2026, 8, 17)), "an appointment at 00:00 is the whole day");
    }

    /// <summary>Several moments in a cell go in pairs with those of the other column; an empty place is one that is not stated.</summary>
    [Theory]
    [InlineData("04/08/2026 09:00;06/08/2026 09:00", ";07/08/2026 09:00", "p1 4, p2 6, p2x 7", "")]
    [InlineData("04/08/2026 09:00;06/08/2026 09:00", "05/08/2026 09:00", "p1 4, p1x 5, p2 6", "")]
    [InlineData("04/08/2026 09:00; 06/08/2026 09:00;", "05/08/2026 09:00;07/08/2026 09:00;", "p1 4, p1x 5, p2 6, p2x 7", "")]
    [InlineData("04/08/2026 09:00;;06/08/2026 09:00", "05/08/2026 09:00;;07/08/2026 09:00", "p1 4, p1x 5, p3 6, p3x 7", "")]
    [InlineData(";06/08/2026 09:00", "05/08/2026 09:00;07/08/2026 09:00", "", "CCHC-REG-029")] // an end without a beginning
    [InlineData("04/08/2026 09:00", "05/08/2026 09:00;07/08/2026 09:00", "", "CCHC-REG-029")] // an error leaves the dossier out
    [InlineData(";", ";", "", "")]
    public void An_empty_place_in_a_cell_of_moments_keeps_its_place(string paused, string resumed, string events, string codes)
    {
        var row = Read($"Mã hồ sơ,Thời hạn,Nhận hồ sơ,Ngày tạm dừng,Ngày tiếp tục\nH1,5 ngày làm việc,03/08/2026 09:00,{paused},{resumed}\n")[0];

        string.Join(", ", (row.Dossier?.Events ?? []).Select(item => $"{item.Id} {item.At.Day}")).Should().Be(events);
        string.Join(' ', row.Findings.Select(finding => finding.Code)).Should().Be(codes);
    }

    [Fact]
    public void That_a_reason_is_missing_is_said_only_where_there_is_a_column_for_it()
    {
        string Codes(string columns, string cells) => string.Join(' ', Judge.Judge(
            Read($"Mã hồ sơ;Thời hạn;Nhận hồ sơ;Ngày trả;{columns}\nH1;5 ngày làm việc;03/08/2026 09:00;;{cells}\n")[0].Dossier!, new LocalDateTime(2026, 8, 7, 9, 0))
            .Findings.Select(finding => finding.Code));

        Codes("Ngày từ chối;Lý do từ chối", "05/08/2026 09:00;").Should().Be("CCHC-DL-433");
        Codes("Ngày từ chối;Ngày tạm dừng;Lý do tạm dừng", "05/08/2026 09:00;;").Should().BeEmpty("the reasons that have a column are those of pauses");
        Codes("Ngày tạm dừng;Lý do tạm dừng;Căn cứ tạm dừng", "05/08/2026 09:00;chờ;").Should().Be("CCHC-DL-402");
        Codes("Ngày tạm dừng;Lý do tạm dừng", "05/08/2026 09:00;chờ").Should().Be("CCHC-DL-423", "there is no column for a legal basis");
        Codes("Ngày tạm dừng;Lý do tạm dừng", "05/08/2026 09:00;").Should().Be("CCHC-DL-402", "there is one for the reason");
        Codes("Ngày yêu cầu bổ sung;Lý do từ chối", "04/08/2026 09:00;").Should().BeEmpty();
        Codes("Ngày yêu cầu bổ sung;Nội dung bổ sung", "04/08/2026 09:00;").Should().Be("CCHC-DL-434");
    }

    [Theory]
    [InlineData("", "CCHC-DL-423")]
    [InlineData(";Lý do", "CCHC-DL-402 CCHC-DL-434")]
    public void A_table_of_events_without_a_column_for_reasons_lacks_none(string column, string codes)
    {
        var events = $"Mã hồ sơ;Sự kiện;Thời điểm{column}\nH1;Tạm dừng;04/08/2026 09:00{column[..Math.Min(1, column.Length)]}\nH1;Tiếp tục;04/08/2026 10:00{column[..Math.Min(1, column.Length)]}\n"
            + $"H1;Yêu cầu bổ sung;04/08/2026 11:00{column[..Math.Min(1, column.Length)]}\n";
        var dossier = Merged("Mã hồ sơ;Thời hạn;Nhận hồ sơ\nH1;5 ngày làm việc;03/08/2026 09:00\n", events)[0].Dossier!;

        string.Join(' ', Judge.Judge(dossier, new LocalDateTime(2026, 8, 7, 9, 0)).Findings.Select(finding => finding.Code).Order()).Should().Be(codes);
    }

    /// <summary>A row of events that says no code may belong to any dossier between the codes around it: none of them is judged.</summary>
    [Fact]
    public void Dossiers_of_which_an_event_may_be_missing_are_left_out()
    {
        const string register = "code,received\nA,2026-08-03T09:00\nB,2026-08-03T09:00\nC,2026-08-03T09:00\nD,2026-08-03T09:00\nE,2026-08-03T09:00\n";
        string Left(string events) => string.Concat(Merged(register, events).Select(line => line.Dossier?.Code));

        Left("code,event,at\nA,paused,2026-08-04T09:00\nB,paused,2026-08-04T09:00\n,paused,2026-08-04T09:00\nD,paused,2026-08-04T09:00\nE,paused,2026-08-04T09:00\n").Should().Be("AE");
        Left("code,event,at\n,paused,2026-08-04T09:00\nA,paused,2026-08-04T09:00\n").Should().Be("BCDE");
        Left("code,event,at\nB,paused,2026-08-04T09:00\n,resumed,2026-08-05T09:00\nB,paused,2026-08-06T09:00\n").Should().Be("ACDE");
        Left("code,event,at\nC,paused,2026-08-04T09:00\n,paused,2026-08-04T09:00\n").Should().Be("AB");
        Left("code,event,at\nC,paused,2026-08-04T09:00\n").Should().Be("ABCDE");
        Merged(register, "code,event,at\nB,paused,2026-08-04T09:00\n,resumed,2026-08-05T09:00\n").SelectMany(line => line.Findings).Select(finding => finding.Code).Distinct()
            .Should().BeEquivalentTo("CCHC-REG-020", "CCHC-REG-033");
    }

    [Fact]
    public void Behind_the_place_where_the_events_cannot_be_read_no_dossier_is_judged()
    {
        var (register, events) = (new StringBuilder("code,received\n"), new StringBuilder("code,event,at\n"));
        for (var i = 10_000; i < 20_000; i++)
        {
            register.Append(CultureInfo.InvariantCulture, $"H{i},2026-08-03T09:00\n");
            events.Append(CultureInfo.InvariantCulture, $"H{i},transferred,2026-08-04T09:{i % 60:00}\n");
        }

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(events.ToString()));
        }

        var lines = RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(register.ToString())), "register.csv",
            new MemoryStream(packed.ToArray()[..(int)(packed.Length / 2)]), "events.csv.gz").ToList();
        var given = lines.Where(line => line.Dossier is not null).ToList();
        given.Should().HaveCountGreaterThan(100).And.HaveCountLessThan(9_000).And.OnlyContain(line => line.Dossier!.Events.Count == 1);
        lines.Where(line => line.Dossier is null).SelectMany(line => line.Findings).Select(finding => finding.Code).Distinct().Should().BeEquivalentTo("CCHC-REG-033", "CCHC-FILE-004");
    }

    [Theory]
    [InlineData("code,received\nA,2026-08-03T09:00\n")]
    [InlineData("""{"code": "A", "received": "2026-08-03T09:00"}""")]
    public void A_mapped_heading_that_does_not_stand_there_is_said(string text)
    {
        var options = new RegisterReaderOptions { Map = [new("Ngày vào sổ", "submitted")] };
        var line = RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(text)), "register", options).Should().ContainSingle().Subject;

        line.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-REG-032");
        line.Findings[0].Text.Vi.Should().Contain("\"Ngày vào sổ\"");
    }

    private static List<RegisterLine> Read(string text) => [.. RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(text)), "register.csv")];

    private static List<RegisterLine> Merged(string register, string events) =>
        [.. RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(register)), "register.csv", new MemoryStream(Encoding.UTF8.GetBytes(events)), "events.csv")];
}
