using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.OpenXml.Forms;
using Cchc.Core.Tests.Support;
using NodaTime;

namespace Cchc.Core.OpenXml.Tests.Forms;

/// <summary>What the forms say of a dossier, by field.</summary>
public sealed class FilledFormTests
{
    private static readonly IReadOnlyList<FilledForm> Birth = FormSamples.Of("birth");

    [Fact]
    public void The_receipt_states_hours_and_the_time_by_law()
    {
        var values = Birth[0].Values();
        values["received"].Should().Be("16 giờ 30 phút, ngày 28 tháng 8 năm 2026");
        values["due"].Should().Be("…… giờ …… phút, ngày 09 tháng 9 năm 2026", "the hour of a whole day is not invented");
        values["time"].Should().Be("05 ngày làm việc");
        values["sets"].Should().Be("01");
        values["date"].Should().Be("ngày 28 tháng 8 năm 2026");
        Docx.Rows(Docx.Bytes(Birth[0]), 5).Select(row => string.Join("|", row)).Should().Contain(row => row.EndsWith("|1||", StringComparison.Ordinal)).And.Contain("4|Sổ hộ khẩu|||1");
    }

    [Fact]
    public void The_supplement_asks_for_what_is_missing_with_its_reason()
    {
        var slip = (SupplementSlip)Birth[1];
        slip.Papers.Should().NotBeEmpty();
        Docx.Rows(Docx.Bytes(slip), 5).Should().HaveCount(slip.Papers.Count);
        slip.Values()["reason"].Should().Be("Chưa có trong hồ sơ.");
        slip.Values()["number"].Should().Be("15/HDHS");
    }

    [Fact]
    public void The_apology_keeps_the_missed_appointment_apart_from_the_new_one()
    {
        var values = Birth[3].Values();
        values["due"].Should().Be("17 giờ 00 phút, ngày 09 tháng 9 năm 2026");
        values["newDue"].Should().Be("…… giờ …… phút, ngày 14 tháng 9 năm 2026");
        values["reason"].Should().Be("Phải xác minh thông tin cư trú", "the form has the full stop");
        values["recipient"].Should().Be("Nguyễn Văn A");
    }

    [Fact]
    public void Nothing_is_late_while_the_clock_stands_and_only_one_new_appointment_is_allowed()
    {
        var received = new DossierEvent.Received { Id = "1", At = new LocalDateTime(2026, 8, 28, 9, 30), Promised = new DossierDue(new LocalDate(2026, 9, 9)) };
        var asked = new DossierEvent.SupplementRequested { Id = "2", At = new LocalDateTime(2026, 8, 31, 9, 0), Content = "Bản vẽ" };
        DossierEvent.ExtendedWithApology Apology(string id, int day, int to) =>
            new() { Id = id, At = new LocalDateTime(2026, 9, day, 9, 0), Promised = new DossierDue(new LocalDate(2026, 9, to)), Reason = "Phải xác minh" };
        Letter(received, asked).Should().Throw<ArgumentException>().WithMessage("The clock of the dossier stands*");
        Letter(received, Apology("3", 7, 14)).Should().NotThrow();
        Letter(received, Apology("3", 7, 14), Apology("4", 8, 21)).Should().Throw<ArgumentException>().WithMessage("Only one new appointment*");

        Action Letter(params DossierEvent[] events)
        {
            var request = new DossierClockRequest { Time = new ProcessingTime.WorkingDays(5), Events = events };
            var state = new DossierClock(Calendars.WorkingCalendar.VietnamPublicSector).Compute(request, new LocalDateTime(2026, 9, 9, 8, 0));
            return () => ApologyLetter.Of(request, state);
        }
    }

    [Fact]
    public void An_apology_without_an_event_promises_nothing()
    {
        var request = new DossierClockRequest
        {
            Time = new ProcessingTime.WorkingDays(5),
            Events = [new DossierEvent.Received { Id = "1", At = new LocalDateTime(2026, 8, 28, 9, 30) }],
        };
        var state = new DossierClock(Calendars.WorkingCalendar.VietnamPublicSector).Compute(request, new LocalDateTime(2026, 9, 7, 8, 0));
        var letter = ApologyLetter.Of(request, state);
        letter.Values().Should().NotContainKey("newDue").And.NotContainKey("reason");
        letter.LatestDay.Should().Be(state.LatestApology).And.NotBeNull();
        letter.Due.Should().Be(state.LegalDue);
    }

    /// <summary>NĐ 61/2018/NĐ-CP art. 19.9: the letter goes out before the time has expired, and then nothing is late yet.</summary>
    [Theory]
    [InlineData(18, true)]
    [InlineData(22, false)]
    public void An_apology_before_the_appointment_tells_of_an_expected_delay(int day, bool isExpected)
    {
        var letter = new ApologyLetter
        {
            Date = new LocalDate(2026, 9, day), Due = new DossierDue(new LocalDate(2026, 9, 21)), Reason = "chờ xác minh", Dossier = new FormDossier { Content = "Thủ tục đăng ký khai sinh" },
        };
        var text = string.Join("\n", Docx.Paragraphs(Docx.Bytes(letter)));
        text.Contains("Dự kiến hồ sơ không giải quyết xong đúng thời hạn", StringComparison.Ordinal).Should().Be(isExpected);
        text.Contains("Hồ sơ chưa giải quyết xong đúng thời hạn", StringComparison.Ordinal).Should().Be(!isExpected);
        text.Should().Contain("về việc đăng ký khai sinh;").And.Contain("Lý do: chờ xác minh.");
    }

    [Fact]
    public void A_stop_needs_a_request_and_nothing_decided()
    {
        var received = new DossierEvent.Received { Id = "1", At = new LocalDateTime(2026, 8, 28, 9, 30) };
        var request = new DossierClockRequest { Time = new ProcessingTime.WorkingDays(5), Events = [received] };
        var clock = new DossierClock(Calendars.WorkingCalendar.VietnamPublicSector);
        var now = new LocalDateTime(2026, 9, 7, 8, 0);
        var none = () => StopNotice.Of(request, clock.Compute(request, now));
        none.Should().Throw<ArgumentException>().WithMessage("*stopped*");
        var decided = request.With(new DossierEvent.ResultIssued { Id = "2", At = new LocalDateTime(2026, 9, 3, 9, 0) }).With(new DossierEvent.StoppedByApplicant { Id = "3", At = new LocalDateTime(2026, 9, 4, 9, 0) });
        var late = () => StopNotice.Of(decided, clock.Compute(decided, now));
        late.Should().Throw<ArgumentException>().WithMessage("*\"2\"*2026-09-03*2026-09-04*");
    }

    [Fact]
    public void A_correction_in_the_history_counts()
    {
        var request = new DossierClockRequest
        {
            Time = new ProcessingTime.WorkingDays(5),
            Events =
            [
                new DossierEvent.Received { Id = "1", At = new LocalDateTime(2026, 8, 28, 9, 30) },
                new DossierEvent.Transferred { Id = "2", At = new LocalDateTime(2026, 8, 28, 10, 0), To = "Phòng 1" },
                new DossierEvent.Correction { Id = "3", At = new LocalDateTime(2026, 8, 28, 11, 0), Of = "2", Replacement = new DossierEvent.Transferred { Id = "x", At = new LocalDateTime(2026, 8, 28, 10, 0), To = "Phòng 2" } },
            ],
        };
        var state = new DossierClock(Calendars.WorkingCalendar.VietnamPublicSector).Compute(request, new LocalDateTime(2026, 9, 1, 8, 0));
        ControlSheet.Of(request, state).Steps.Should().ContainSingle().Which.To.Should().Be("Phòng 2");
        RegisterRow.Of(FormSamples.Person, request, state).Agency.Should().Be("Phòng 2");
    }

    [Theory]
    [InlineData(10, 9, "Trước hạn")]
    [InlineData(11, 9, "Đúng hạn")]
    [InlineData(11, 18, "Quá hạn")]
    public void A_step_is_early_in_time_or_late(int day, int hour, string result) =>
        new ControlStep { Due = new DossierDue(new LocalDate(2026, 9, 11), new LocalTime(17, 0)), DoneAt = new LocalDateTime(2026, 9, day, hour, 0) }.Result.Should().Be(result);

    [Fact]
    public void What_is_not_known_is_dotted_and_never_invented()
    {
        foreach (var form in FormSamples.Of("blank"))
        {
            form.Values().Keys.Should().BeSubsetOf(form is ApologyLetter ? ["subject"] : Array.Empty<string>(), form.Kind.ToString());
            var docx = string.Join("\n", Docx.Paragraphs(Docx.Bytes(form)));
            docx.Should().Contain("……").And.NotContain("2026");
            Docx.Html(form).Should().Contain("……").And.NotContain("2026");
        }
    }

    [Fact]
    public void Fields_are_set_by_name_and_wrong_names_are_refused_with_the_right_ones()
    {
        var slip = Birth[0].With("applicant", "Phạm Văn E").With("fee", null);
        slip.Values()["applicant"].Should().Be("Phạm Văn E");
        slip.Values().Should().NotContainKey("fee");
        var wrong = () => slip.With("aplicant", "x");
        wrong.Should().Throw<ArgumentException>().WithMessage("*\"aplicant\"*applicant*");
        var column = () => slip.With("components.name", "x");
        column.Should().Throw<ArgumentException>();
        var table = () => slip.WithRows("component", []);
        table.Should().Throw<ArgumentException>().WithMessage("*components*");
        var cell = () => slip.WithRows("components", [new Dictionary<string, string> { ["title"] = "x" }]);
        cell.Should().Throw<ArgumentException>().WithMessage("*\"title\"*originals*");
        var rows = slip.WithRows("components", [new Dictionary<string, string> { ["no"] = "1", ["name"] = "Tờ khai" }]);
        Docx.Rows(Docx.Bytes(rows), 5).Select(row => string.Join("|", row)).Should().Equal("1|Tờ khai|||");
        rows.Rows("components").Should().ContainSingle().Which.Should().Equal(new Dictionary<string, string> { ["no"] = "1", ["name"] = "Tờ khai" });
        rows.Should().Be(slip.WithRows("components", [new Dictionary<string, string> { ["no"] = "1", ["name"] = "Tờ khai" }]));
    }

    [Fact]
    public void Decomposed_text_is_composed_and_hidden_marks_are_gone()
    {
        var slip = new ReceiptSlip { Date = new LocalDate(2026, 8, 28), Dossier = new FormDossier { Applicant = "Nguye\u0302\u0303n Va\u0306n \u202EA\u0000" } };
        slip.Values()["applicant"].Should().Be("Nguyễn Văn A");
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void Nothing_depends_on_the_culture_of_the_machine(string culture)
    {
        var expected = Birth.Select(form => (Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Docx.Bytes(form))), Docx.Html(form), form is DossierRegister ? string.Empty : form.ToString())).ToList();
        using var scope = new CultureScope(culture);
        FormSamples.Of("birth").Select(form => (Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Docx.Bytes(form))), Docx.Html(form), form is DossierRegister ? string.Empty : form.ToString()))
            .Should().Equal(expected);
    }

    [Fact]
    public void The_paper_can_be_chosen() =>
        Docx.Open(Docx.Bytes(Birth[0] with { Paper = FormPaperSize.A5 }), document => document.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.PageSize>().Single().Width!.Value)
            .Should().Be(8391);

    [Fact]
    public void A_register_is_read_row_by_row()
    {
        var read = 0;
        IEnumerable<RegisterRow> Rows()
        {
            for (var i = 0; i < 3_000; i++)
            {
                read++;
                yield return new RegisterRow { Dossier = new FormDossier { Code = "H" } };
            }
        }

        var register = new DossierRegister { Date = new LocalDate(2026, 8, 28), Dossiers = Rows() };
        read.Should().Be(0);
        Docx.Rows(Docx.Bytes(register), 14).Should().HaveCount(3_000);
        read.Should().Be(3_000);
    }
}
