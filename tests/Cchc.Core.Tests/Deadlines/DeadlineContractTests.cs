using System.Reflection;
using System.Text.RegularExpressions;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Deadlines;

/// <summary>What calculators refuse, what they answer where there is no due day, the rules and their sources, and records in any culture.</summary>
public sealed class DeadlineContractTests
{
    private static readonly DeadlineCalculator Calculator = new(WorkingCalendar.VietnamPublicSector);
    private static readonly LocalDateTime Received = new(2026, 8, 28, 9, 0);
    private static readonly ProcessingTime.WorkingDays Three = new(3);

    private static DeadlineRule[] Rules { get; } =
        [.. typeof(DeadlineRules).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).OfType<DeadlineRule>()];

    [Fact]
    public void Null_is_refused_everywhere()
    {
        var difference = CalendarDifference.Between(Calculator.Calendar, Calculator.Calendar);
        Action[] calls =
        [
            () => _ = new DeadlineCalculator(null!), () => Calculator.Compute(null!), () => Calculator.Compute(null!, Received), () =>
                Calculator.TryGetDue(null!, Received, out _, out _),
            () => Calculator.TryGetDue(null!, Received, null, out _, out _), () => DeadlineMoves.Of(null!, []), () => DeadlineMoves.Of(difference, null!),
            () => PeriodOfRight.Of(Received.Date, null!),
            () => _ = new DeadlineRequest { Time = Three, Received = Received, Context = null! }, () => StartRules.BuiltIn.With(null!), () =>
                ProcessingTime.Parse(null!), () => _ = new ProcessingTime.Stages(null!),
        ];
        foreach (var call in calls)
        {
            call.Should().Throw<ArgumentNullException>();
        }

        FluentActions.Invoking(() => Calculator.Compute(new DeadlineRequest { Time = null!, Received = Received })).Should().Throw<ArgumentException>()
            .WithMessage("The request has no processing time.*");
        FluentActions.Invoking(() => DeadlineMoves.Of(difference, [null!])).Should().Throw<ArgumentException>()
            .WithMessage("A deadline is null or has no request.*");
        FluentActions.Invoking(() => DeadlineMoves.Of(difference, [new RunningDeadline("x", null!)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => StartRules.BuiltIn.With(StartRules.LastHour with { Id = "\u00A0" })).Should().Throw<ArgumentException>()
            .WithMessage("A rule is null or has no identifier.*");
        FluentActions.Invoking(() => StartRules.BuiltIn.With([null!])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Beyond_the_calendar_is_refused_on_both_sides()
    {
        FluentActions.Invoking(() => Calculator.Compute(Three, new LocalDateTime(2006, 12, 31, 9, 0))).Should().Throw<CalendarRangeException>()
            .WithMessage("2006-12-31 is out of range: this calendar covers 2007-01-01 to 2050-12-31.");
        FluentActions.Invoking(() => Calculator.Compute(Three, new LocalDateTime(2050, 12, 30, 9, 0))).Should().Throw<CalendarRangeException>()
            .WithMessage("2050-12-30 + 3 working days *");
        FluentActions.Invoking(() => Calculator.TryGetDue(new ProcessingTime.Years(100), Received, out _, out _)).Should().Throw<CalendarRangeException>();
        FluentActions.Invoking(() => Calculator.Compute(new ProcessingTime.FixedDate(new LocalDate(2006, 1, 1)), Received)).Should()
            .Throw<CalendarRangeException>();
        Calculator.Compute(new ProcessingTime.CalendarDays(0), new LocalDateTime(2007, 1, 2, 9, 0)).Should().BeOfType<Deadline.Due>()
            .Which.Date.Should().Be(new LocalDate(2007, 1, 2));
    }

    [Fact]
    public void A_time_that_is_not_stated_or_unread_says_so_in_both_languages()
    {
        (ProcessingTime Time, string Vi, string En)[] table =
        [
            (new ProcessingTime.NotStated(string.Empty), "Thời hạn không quy định; không có hạn để tính.",
                "The processing time is not stated; there is no due date to compute."),
            (new ProcessingTime.NotStated("0 OTHER"), "Thời hạn không quy định (ghi “0”, đơn vị “khác”); không có hạn để tính.",
                "The processing time is not stated (the record says “0”, unit “other”); there is no due date to compute."),
            (new ProcessingTime.Unreadable("sớm"), "Thời hạn không đọc được: “sớm”; không tính được hạn trả kết quả.",
                "The processing time cannot be read: “sớm”; no due date can be computed."),
        ];
        foreach (var (time, vi, en) in table)
        {
            var answer = Calculator.Compute(time, Received).Should().BeOfType<Deadline.Undetermined>().Subject;
            answer.Reason.Should().Be(new BilingualText(vi, en));
            answer.Explanation.Should().ContainSingle().Which.Rule.Should().Be(DeadlineRules.Undetermined);
            answer.DataHash.Should().Be(Calculator.Calendar.ContentHash);
            Calculator.TryGetDue(time, Received, out var date, out var hour).Should().BeFalse();
            (date, hour).Should().Be((default(LocalDate), null));
        }
    }

    [Fact]
    public void Every_rule_has_a_code_of_its_own_both_titles_a_source_and_its_row_in_the_reference()
    {
        var page = RepositoryFiles.Read("docs", "reference", "rules.md").Replace("CCHC-DL-121 … 123", "CCHC-DL-121 CCHC-DL-122 CCHC-DL-123");
        Rules.Should().HaveCountGreaterThan(30);
        Rules.Select(rule => rule.Code).Should().OnlyHaveUniqueItems();
        Rules.Should().OnlyContain(rule => Regex.IsMatch(rule.Code, "^CCHC-DL-[0-9]{3}$") && rule.Title.Vi.Length > 0 && rule.Title.En.Length > 0
            && rule.Source.Length > 0 && page.Contains(rule.Code));
        DeadlineRules.ReceiptDayNotCounted.ToString().Should().Be("CCHC-DL-102 không tính ngày nhận");
        DeadlineRules.ReceiptDayNotCounted.Source.Should().Be("khoản 2 Điều 147 Bộ luật Dân sự số 91/2015/QH13");
    }

    [Theory]
    [InlineData("102", "2016-12-31", "khoản 2 Điều 152 Bộ luật Dân sự số 33/2005/QH11")]
    [InlineData("102", "2017-01-01", "khoản 2 Điều 147 Bộ luật Dân sự số 91/2015/QH13")]
    [InlineData("130", "2016-12-31", "khoản 5 Điều 153 Bộ luật Dân sự số 33/2005/QH11")]
    [InlineData("101", "2018-06-20", "Điều 147 Bộ luật Dân sự số 91/2015/QH13")]
    [InlineData("101", "2018-06-21", "khoản 4 Điều 19 Nghị định số 61/2018/NĐ-CP")]
    [InlineData("101", "2025-06-30", "khoản 4 Điều 19 Nghị định số 61/2018/NĐ-CP")]
    [InlineData("101", "2025-07-01", "Nghị định số 118/2025/NĐ-CP")]
    [InlineData("101", "2026-08-05", "khoản 3 Điều 17 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi khoản 3 Điều 8 Nghị định số 309/2026/NĐ-CP)")]
    [InlineData("140", "2013-04-30", "khoản 1 Điều 152 Bộ luật Dân sự số 33/2005/QH11; Điều 68 Bộ luật Lao động năm 1994")]
    [InlineData("140", "2013-05-01", "khoản 1 Điều 152 Bộ luật Dân sự số 33/2005/QH11; Điều 104 Bộ luật Lao động số 10/2012/QH13")]
    [InlineData("140", "2021-01-01", "khoản 1 Điều 147 Bộ luật Dân sự số 91/2015/QH13; Điều 105 Bộ luật Lao động số 45/2019/QH14")]
    public void The_source_of_a_rule_is_the_law_of_the_day_of_receipt(string code, string received, string source) =>
        LegalBasisByDate.Of(Rules.Single(rule => rule.Code == "CCHC-DL-" + code), Dates.Day(received)).Should().Be(source);

    [Theory]
    [InlineData("G15-TP07", "2015-12-31", null)]
    [InlineData("G15-TP07", "2016-01-01", "khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13")]
    [InlineData("G08-NG07", "2027-02-28", "khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13")]
    [InlineData("G15-TP07", "2027-03-01", LegalBasisByDate.UnreadCivilStatusLaw)]
    [InlineData("G15-TP03", "2015-04-09", null)]
    [InlineData("G08-NG04", "2015-04-10", "Điều 7 Nghị định số 23/2015/NĐ-CP")]
    [InlineData("G15-TP05", "2023-01-14", null)]
    [InlineData("G15-TP05", "2023-01-15", "Điều 16 Nghị định số 99/2022/NĐ-CP")]
    [InlineData("G99-XX", "2026-01-01", null)]
    [InlineData(null, "2026-01-01", null)]
    public void The_sector_text_behind_15_o_clock_is_that_of_field_and_day(string? field, string received, string? source) =>
        LegalBasisByDate.SameDayCutOff(field, Dates.Day(received)).Should().Be(source);

    [Fact]
    public void Of_several_readings_the_earliest_and_the_latest_are_told_and_a_whole_day_ends_last()
    {
        var rule = DeadlineRules.TimeSource;
        Deadline.Reading At(string date, LocalTime? time) => new(rule, rule.Title, Dates.Day(date), time, Certainty.Announced);
        var due = (Deadline.Due)Calculator.Compute(Three, Received) with { Date = new LocalDate(2026, 9, 7), TimeOfDay = null };
        due = due with { OtherReadings = [At("2026-09-07", new LocalTime(16, 0)), At("2026-09-06", null), At("2026-09-06", new LocalTime(9, 0))] };
        due.AllReadings.Should().HaveCount(4);
        due.AllReadings[0].Rule.Should().Be(DeadlineRules.Prevailing);
        (due.Earliest.Date, due.Earliest.TimeOfDay).Should().Be((new LocalDate(2026, 9, 6), new LocalTime(9, 0)));
        (due.Latest.Date, due.Latest.TimeOfDay).Should().Be((new LocalDate(2026, 9, 7), null));
        var alone = due with { OtherReadings = [] };
        alone.Earliest.Should().Be(alone.Latest).And.Be(alone.AllReadings.Single());
    }

    [Fact]
    public void Context_stands_before_the_computed_steps()
    {
        var own = new ExplanationStep { Rule = DeadlineRules.TimeSource, LegalBasis = "x", Text = new BilingualText("nguồn", "source") };
        var answer = Calculator.Compute(new DeadlineRequest { Time = Three, Received = Received, Context = [own] });
        answer.Explanation[0].Should().Be(own);
        answer.Explanation.Skip(1).Should().Equal(Calculator.Compute(Three, Received).Explanation);
        own.ToString().Should().Be("nguồn [CCHC-DL-001; x]");
        own.SkippedByReason.Should().BeEmpty();
        (own with { DaysCounted = 1m }).Should().NotBe(own);
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Answers_and_records_print_the_same_in_every_culture(string culture)
    {
        var request = new DeadlineRequest { Time = new ProcessingTime.WorkingDays(3.5m), Received = Received };
        object[] Records() => [request, Calculator.Compute(request), PeriodOfRight.Of(Received.Date, new ProcessingTime.Months(1)),
            ((Deadline.Due)Calculator.Compute(request)).AllReadings[0], StartRules.OnlineAfter17.Start];
        var before = Records().Select(record => record.ToString()).ToList();
        using var scope = new CultureScope(culture);
        Records().Select(record => record.ToString()).Should().Equal(before);
        before.Should().OnlyContain(text => text!.Contains(" { "));
        before[0].Should().Contain("3,5 ngày làm việc").And.Contain("2026");
    }

    [Fact]
    public void The_same_question_gives_an_equal_answer()
    {
        Calculator.Compute(Three, Received).Should().Be(Calculator.Compute(Three, Received));
        Calculator.Compute(Three, Received).GetHashCode().Should().Be(Calculator.Compute(Three, Received).GetHashCode());
        Calculator.Compute(Three, Received).Should().NotBe(Calculator.Compute(Three, Received.PlusMinutes(1)));
        Calculator.Compute(Three, Received.WithCalendar(CalendarSystem.Julian)).Should().Be(Calculator.Compute(Three, Received));
        new DeadlineOptions().Should().Be(DeadlineOptions.Default);
        Calculator.Options.Should().Be(DeadlineOptions.Default);
    }

    [Fact]
    public void Every_deadline_is_moved_unmoved_or_uncomputed_and_progress_ends_with_the_total()
    {
        var closed = new CalendarDay { Date = new LocalDate(2026, 9, 15), Kind = DayKind.LocalClosure, Name = new BilingualText("Bão", "Storm") };
        var difference = CalendarDifference.Between(Calculator.Calendar, Calculator.Calendar.With(CalendarLayer.Of("x", new CalendarEdit.Add(closed))));
        RunningDeadline Running(string id, ProcessingTime time, int day) =>
            new(id, new DeadlineRequest { Time = time, Received = new LocalDateTime(2026, 9, day, 9, 0) });
        var progress = new Reports();
        var moves = DeadlineMoves.Of(difference, [Running("moved", Three, 11), Running("stays", Three, 7), Running("none", new ProcessingTime.NotStated(""),
            7), Running("far", new ProcessingTime.Years(99), 7)], progress: progress);
        moves.Moved.Should().ContainSingle().Which.After.Date.Should().Be(new LocalDate(2026, 9, 17));
        moves.Moved[0].Before.Date.Should().Be(new LocalDate(2026, 9, 16));
        moves.Unmoved.Should().Be(1);
        moves.Uncomputed.Should().HaveCount(2);
        progress.Values.Should().Equal(4);
        using var source = new CancellationTokenSource();
        source.Cancel();
        FluentActions.Invoking(() => DeadlineMoves.Of(difference, [Running("a", Three, 11)], cancellationToken: source.Token)).Should()
            .Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("2 ngày làm việc")]
    [InlineData("8 giờ")]
    [InlineData("8 giờ làm việc")]
    [InlineData("trong ngày")]
    [InlineData("1 tháng + 2 ngày làm việc")]
    [InlineData("2,5 ngày")]
    public void What_is_no_length_of_a_right_is_refused_with_its_words(string length) =>
        FluentActions.Invoking(() => PeriodOfRight.Of(Received.Date, ProcessingTime.Parse(length))).Should().Throw<ArgumentException>()
            .WithMessage("* is not the length of a period of right: expected whole days, weeks, months or years.*");

    [Fact]
    public void A_right_of_nothing_or_beyond_the_year_9999_is_refused()
    {
        ProcessingTime[] nothing = [new ProcessingTime.CalendarDays(0), new ProcessingTime.Weeks(0), new ProcessingTime.Months(0), new ProcessingTime.Years(0),
            new ProcessingTime.NotStated("")];
        foreach (var length in nothing)
        {
            FluentActions.Invoking(() => PeriodOfRight.Of(Received.Date, length)).Should().Throw<ArgumentException>();
        }

        ProcessingTime[] endless = [new ProcessingTime.CalendarDays(36_600), new ProcessingTime.Weeks(5_200), new ProcessingTime.Months(1_200),
            new ProcessingTime.Years(100)];
        foreach (var length in endless)
        {
            FluentActions.Invoking(() => PeriodOfRight.Of(new LocalDate(9990, 1, 1), length)).Should().Throw<ArgumentOutOfRangeException>()
                .WithMessage("The period ends after the year 9999.*");
        }
    }

    private sealed class Reports : IProgress<int>
    {
        public List<int> Values { get; } = [];

        public void Report(int value) => Values.Add(value);
    }
}
