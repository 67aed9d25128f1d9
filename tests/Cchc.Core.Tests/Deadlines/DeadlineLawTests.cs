using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Deadlines.Clock;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines;

/// <summary>Each rule of law as a test named after its article.</summary>
public sealed class DeadlineLawTests
{
    private static readonly DeadlineCalculator Calculator = new(WorkingCalendar.VietnamPublicSector);

    [Theory]
    [InlineData("5 ngày làm việc", "2026-08-28T09:00", "2026-09-09")]
    [InlineData("5 ngày làm việc", "2026-11-20T09:00", "2026-11-30")]
    [InlineData("10 ngày làm việc", "2027-01-28T09:00", "2027-02-18")]
    [InlineData("20 ngày làm việc", "2022-05-06T09:00", "2022-06-03")] // TT 15/2023/TT-BLĐTBXH, example 17b
    [InlineData("20 ngày làm việc", "2026-01-15T09:00", "2026-02-12")] // land slip, Đà Nẵng
    [InlineData("1 ngày làm việc", "2026-08-21T23:59", "2026-08-22")] // the next day is a make-up Saturday
    [InlineData("10 ngày", "2026-08-24T09:00", "2026-09-03")]
    public void Civil_Code_2015_art_147_2_the_day_of_receipt_is_not_counted(string time, string received, string due) =>
        Due(time, received).Should().Be((Dates.Day(due), (LocalTime?)null));

    [Theory]
    [InlineData("8 giờ làm việc", "2026-08-26T10:00", "2026-08-27T10:00")]
    [InlineData("1 giờ làm việc", "2026-08-26T12:00", "2026-08-26T14:00")]
    [InlineData("4 giờ làm việc", "2026-08-26T08:00", "2026-08-26T12:00")]
    [InlineData("24 giờ làm việc", "2026-08-28T16:00", "2026-09-07T16:00")]
    [InlineData("24 giờ", "2026-08-26T10:15", "2026-08-27T10:15")]
    public void Civil_Code_2015_art_147_1_hours_begin_at_the_moment(string time, string received, string due)
    {
        var moment = Dates.Moment(due);
        Due(time, received).Should().Be((moment.Date, (LocalTime?)moment.TimeOfDay));
    }

    [Fact]
    public void Civil_Code_2015_art_148_2_a_week_ends_on_the_same_weekday() =>
        Due("2 tuần", "2026-07-01T09:00").Should().Be((Dates.Day("2026-07-15"), (LocalTime?)null));

    [Theory]
    [InlineData("1 tháng", "2026-06-10T09:00", "2026-07-10")]
    [InlineData("1 tháng", "2023-01-31T09:00", "2023-02-28")] // no 31 February: the last day
    [InlineData("1 tháng", "2024-01-31T09:00", "2024-02-29")]
    [InlineData("6 tháng", "2026-02-28T09:00", "2026-08-28")] // 28, not the end of August
    public void Civil_Code_2015_art_148_3_a_month_ends_on_the_corresponding_day(string time, string received, string due) =>
        Due(time, received).Should().Be((Dates.Day(due), (LocalTime?)null));

    [Theory]
    [InlineData("1 năm", "2024-02-29T09:00", "2025-02-28")]
    [InlineData("3 năm", "2023-09-06T09:00", "2026-09-07")] // 6/9/2026 is a Sunday
    public void Civil_Code_2015_art_148_4_a_year_ends_on_the_corresponding_day(string time, string received, string due) =>
        Due(time, received).Should().Be((Dates.Day(due), (LocalTime?)null));

    [Theory]
    [InlineData("30 ngày", "2025-03-31T09:00", "2025-05-05")] // the tax roll of NĐ 126/2020: 30/4, 1/5, the swapped 2/5 and a weekend
    [InlineData("7 ngày", "2026-08-15T09:00", "2026-08-22")] // the last day is a make-up Saturday: worked, so it stays
    [InlineData("15 ngày", "2026-08-16T09:00", "2026-09-03")] // the last day is the swap day off
    [InlineData("48 giờ", "2026-08-28T10:00", "2026-09-03")]
    public void Civil_Code_2015_art_148_5_a_last_day_off_moves_to_the_end_of_the_next_working_day(string time, string received, string due)
    {
        Due(time, received).Should().Be((Dates.Day(due), (LocalTime?)null));
        Calculator.Compute(ProcessingTime.Parse(time), Dates.Moment(received)).Explanation.Select(step => step.Rule.Code).Contains("CCHC-DL-130")
            .Should().Be(due != "2026-08-22");
    }

    [Fact]
    public void Civil_Code_2015_art_148_6_the_last_day_ends_at_24_00()
    {
        var deadline = Calculator.Compute(new ProcessingTime.WorkingDays(5), Dates.Moment("2026-08-28T09:00"));
        var last = deadline.Explanation[^1];
        last.Rule.Should().Be(DeadlineRules.EndOfDay);
        last.LegalBasis.Should().Contain("khoản 6 Điều 148");
    }

    [Theory]
    [InlineData("2016-12-30T09:00", "khoản 2 Điều 152 Bộ luật Dân sự số 33/2005/QH11")]
    [InlineData("2017-01-03T09:00", "khoản 2 Điều 147 Bộ luật Dân sự số 91/2015/QH13")]
    public void Civil_Code_2005_art_152_stands_behind_receipts_until_the_end_of_2016(string received, string basis) =>
        Calculator.Compute(new ProcessingTime.WorkingDays(5), Dates.Moment(received)).Explanation.Should().Contain(step => step.LegalBasis == basis);

    [Theory]
    [InlineData("2018-06-20T09:00", false)]
    [InlineData("2026-08-04T09:00", false)]
    [InlineData("2026-08-05T09:00", true)]
    public void Decree_118_2025_art_17_3_as_amended_counts_from_complete_receipt_since_5_August_2026(string received, bool cited) =>
        Calculator.Compute(new ProcessingTime.WorkingDays(5), Dates.Moment(received)).Explanation[0].LegalBasis.Contains("309/2026/NĐ-CP").Should().Be(cited);

    [Theory]
    [InlineData("2012-03-05T09:00", "khoản 1 Điều 152 Bộ luật Dân sự số 33/2005/QH11; Điều 68 Bộ luật Lao động năm 1994")]
    [InlineData("2016-03-07T09:00", "khoản 1 Điều 152 Bộ luật Dân sự số 33/2005/QH11; Điều 104 Bộ luật Lao động số 10/2012/QH13")]
    [InlineData("2018-05-08T09:00", "khoản 1 Điều 147 Bộ luật Dân sự số 91/2015/QH13; Điều 104 Bộ luật Lao động số 10/2012/QH13")]
    [InlineData("2026-03-09T09:00", "khoản 1 Điều 147 Bộ luật Dân sự số 91/2015/QH13; Điều 105 Bộ luật Lao động số 45/2019/QH14")]
    public void The_law_on_working_hours_is_that_of_the_day_of_receipt(string received, string basis) =>
        Calculator.Compute(new ProcessingTime.WorkingHours(4), Dates.Moment(received)).Explanation.Should().Contain(step => step.LegalBasis == basis);

    [Theory]
    [InlineData("2018-06-20", "Điều 147 Bộ luật Dân sự số 91/2015/QH13")]
    [InlineData("2018-06-21", "khoản 4 Điều 19 Nghị định số 61/2018/NĐ-CP")]
    [InlineData("2025-07-01", "Nghị định số 118/2025/NĐ-CP")]
    public void The_one_stop_decrees_follow_one_another(string date, string basis) =>
        Calculator.Compute(new ProcessingTime.WorkingDays(5), Dates.Moment(date + "T09:00")).Explanation[0].LegalBasis.Should().Be(basis);

    [Theory]
    [InlineData("2026-08-28T07:00", "2026-08-28")]
    [InlineData("2026-08-28T14:59", "2026-08-28")]
    [InlineData("2026-08-28T15:00", "2026-08-28")] // exactly at the cut-off is not after it
    [InlineData("2026-08-28T15:00:01", "2026-09-03")]
    [InlineData("2026-08-28T16:30", "2026-09-03")]
    [InlineData("2026-08-28T23:59", "2026-09-03")]
    [InlineData("2026-08-29T10:00", "2026-09-03")] // a Saturday off
    [InlineData("2026-08-22T10:00", "2026-08-22")] // a make-up Saturday
    public void Civil_status_law_60_2014_art_5_3_after_15_00_the_result_moves_to_the_next_working_day(string received, string due)
    {
        var deadline = (Deadline.Due)Calculator.Compute(new DeadlineRequest
        {
            Time = new ProcessingTime.SameDay(new LocalTime(15, 0)),
            Received = Dates.Moment(received),
            FieldCode = "G15-TP07",
        });
        deadline.Date.Should().Be(Dates.Day(due));
        deadline.TimeOfDay.Should().BeNull();
        deadline.Explanation.Should().Contain(step => step.LegalBasis.Contains("khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13"));
    }

    [Theory]
    [InlineData("G15-TP03", "2026-08-28", "Điều 7 Nghị định số 23/2015/NĐ-CP")]
    [InlineData("G15-TP03", "2015-04-09", "Thời hạn ghi trong thủ tục")]
    [InlineData("G15-TP05", "2026-08-28", "Điều 16 Nghị định số 99/2022/NĐ-CP")]
    [InlineData("G15-TP05", "2022-08-29", "Thời hạn ghi trong thủ tục")] // before the decree was in force
    [InlineData("G99-XX01", "2026-08-28", "Thời hạn ghi trong thủ tục")]
    public void The_sector_text_behind_a_same_day_procedure_follows_field_and_date(string field, string date, string basis) =>
        Calculator.Compute(new DeadlineRequest { Time = new ProcessingTime.SameDay(new LocalTime(15, 0)), Received = Dates.Moment(date + "T16:00"), FieldCode = field })
            .Explanation.Should().Contain(step => step.LegalBasis.StartsWith(basis, StringComparison.Ordinal) || step.LegalBasis.Contains(basis));

    private static (LocalDate Date, LocalTime? Time) Due(string time, string received)
    {
        var due = (Deadline.Due)Calculator.Compute(ProcessingTime.Parse(time), Dates.Moment(received));
        return (due.Date, due.TimeOfDay);
    }

    [Theory]
    [InlineData("2027-02-26T15:30", "khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13", Certainty.Announced)]
    [InlineData("2027-03-01T15:30", "Luật Hộ tịch số 03/2026/QH16 (thay thế Luật Hộ tịch số 60/2014/QH13 từ ngày 01/3/2027; chưa có toàn văn)", Certainty.Projected)]
    [InlineData("2027-03-01T09:00", "Luật Hộ tịch số 03/2026/QH16 (thay thế Luật Hộ tịch số 60/2014/QH13 từ ngày 01/3/2027; chưa có toàn văn)", Certainty.Projected)]
    public void Law_3_2026_on_civil_status_takes_the_place_of_60_2014_from_1_3_2027(string received, string basis, Certainty certainty)
    {
        var request = new DeadlineRequest { Time = new ProcessingTime.SameDay(new LocalTime(15, 0)), Received = Dates.Moment(received), FieldCode = "G15-TP07" };
        var due = (Deadline.Due)new DeadlineCalculator(WorkingCalendar.VietnamPublicSector).Compute(request);
        due.Certainty.Should().Be(certainty);
        due.Explanation.Should().Contain(step => step.LegalBasis.StartsWith(basis, StringComparison.Ordinal) && step.Certainty == certainty);
        due.Explanation.Any(step => step.Rule == DeadlineRules.LawReplaced).Should().Be(certainty == Certainty.Projected);
        var clock = new DossierClock(WorkingCalendar.VietnamPublicSector).Compute(
            new DossierClockRequest { Time = request.Time, FieldCode = "G15-TP07" }.With(new DossierEvent.Received { Id = "a", At = request.Received }), request.Received);
        clock.Certainty.Should().Be(certainty);
    }

    /// <summary>Law 60/2014/QH13, art. 5(3), decree 23/2015/NĐ-CP, art. 7, decree 99/2022/NĐ-CP, art. 16: the hour holds whether the procedure repeats it or not.</summary>
    [Theory]
    [InlineData("G15-TP07", "2026-08-10T16:00", "2026-08-11", "khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13", null)]
    [InlineData("G15-TP07", "2026-08-10T15:00", "2026-08-10", "khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13", null)]
    [InlineData("G15-TP07", "2015-12-30T16:00", "2015-12-30", "Thời hạn ghi trong thủ tục", null)] // the law is in force from 1/1/2016
    [InlineData("G15-TP03", "2026-08-14T15:01", "2026-08-17", "Điều 7 Nghị định số 23/2015/NĐ-CP", null)]
    [InlineData("G15-TP05", "2026-08-10T16:00", "2026-08-11", "Điều 16 Nghị định số 99/2022/NĐ-CP", null)]
    [InlineData("G01-CA01", "2026-08-10T16:00", "2026-08-10", "Thời hạn ghi trong thủ tục", null)]
    [InlineData(null, "2026-08-10T16:00", "2026-08-10", "Thời hạn ghi trong thủ tục", "2026-08-11")]
    [InlineData(null, "2026-08-10T15:00", "2026-08-10", "Thời hạn ghi trong thủ tục", null)]
    public void Law_60_2014_art_5_3_and_its_like_hold_where_the_procedure_states_no_hour(string? field, string received, string due, string basis, string? other)
    {
        var request = new DeadlineRequest { Time = new ProcessingTime.SameDay(null), Received = Dates.Moment(received), FieldCode = field };
        var found = (Deadline.Due)new DeadlineCalculator(WorkingCalendar.VietnamPublicSector).Compute(request);
        found.Date.Should().Be(Dates.Day(due));
        found.Explanation.Should().Contain(step => step.LegalBasis.StartsWith(basis, StringComparison.Ordinal));
        found.OtherReadings.Select(reading => (reading.Rule, reading.Date)).Should()
            .Equal(other is null ? [] : [(DeadlineRules.SameDayFieldUnknown, Dates.Day(other))]);
        new DeadlineCalculator(WorkingCalendar.VietnamPublicSector).Compute(request with { Time = new ProcessingTime.SameDay(new LocalTime(16, 30)) })
            .As<Deadline.Due>().Date.Should().Be(request.Received.Date, "an hour of its own that the procedure states stays");
    }

    [Theory]
    [InlineData("online-after-17", "2025-11-14T18:00", true)] // NĐ 297/2025 is in force from 17/11/2025
    [InlineData("online-after-17", "2025-11-17T18:00", false)]
    [InlineData("last-hour", "2025-11-14T16:30", true)]
    [InlineData("next-day-after-15", "2024-06-28T15:30", true)]
    [InlineData("competent-agency", "2026-08-04T09:00", true)]
    [InlineData("competent-agency", "2026-08-05T09:00", false)]
    [InlineData("receipt-day-excluded", "2008-08-05T09:00", false)]
    public void A_receipt_before_a_start_rule_was_in_force_is_said_to_be_so(string rule, string received, bool said)
    {
        var request = new DeadlineRequest { Time = new ProcessingTime.WorkingDays(3m), Received = Dates.Moment(received), StartRule = StartRules.BuiltIn.Find(rule) };
        new DeadlineCalculator(WorkingCalendar.VietnamPublicSector).Compute(request).Explanation.Any(step => step.Rule == DeadlineRules.RuleOutsideForce).Should().Be(said);
    }

    [Theory]
    [InlineData("one-stop", "2018-06-20T09:00", true)]
    [InlineData("one-stop", "2018-06-21T09:00", false)]
    [InlineData("land", "2024-07-31T09:00", true)] // NĐ 101/2024
    [InlineData("land", "2024-08-01T09:00", false)]
    [InlineData("minerals", "2025-06-30T09:00", true)]
    [InlineData("construction-appraisal", "2024-12-27T09:00", true)]
    [InlineData("inter-agency-297", "2025-11-14T09:00", true)]
    [InlineData("inter-agency-297-first", "2025-11-17T09:00", false)]
    [InlineData("birth-group", "2024-06-28T09:00", true)] // NĐ 63/2024
    [InlineData("birth-group", "2024-07-01T09:00", false)]
    public void A_receipt_before_a_set_of_clock_rules_was_in_force_is_said_to_be_so(string set, string received, bool said)
    {
        var state = new DossierHistory("5 ngày làm việc", DossierClockRules.Find(set)).Received(received).At(received);
        state.Explanation.Any(step => step.Rule == DossierClockSteps.OutsideForce).Should().Be(said);
    }

    [Fact]
    public void Every_version_of_every_set_has_its_days_in_force_without_a_gap()
    {
        foreach (var set in DossierClockRules.All)
        {
            for (var rules = set; rules is not null; rules = rules.Earlier)
            {
                (rules.InForceFrom is null).Should().Be(rules.Earlier is null, "{0}", rules);
                rules.Earlier?.InForceThrough.Should().Be(rules.InForceFrom!.Value.PlusDays(-1), "{0}", rules);
            }
        }
    }
}
