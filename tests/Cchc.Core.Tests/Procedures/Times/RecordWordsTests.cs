using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Times;

/// <summary>Fields and words of a record together: which alternatives they give, when they contradict each other, what stays in doubt.</summary>
public sealed class RecordWordsTests
{
    private const string Remote = "Đối với các xã miền núi, hải đảo, vùng sâu, vùng xa thì thời gian thực hiện ";
    private static readonly DeadlineCalculator Calculator = new(WorkingCalendar.VietnamPublicSector);
    private static readonly StatedTime None = new(new ProcessingTime.NotStated("0 OTHER"), "0", "OTHER");

    [Theory]
    [InlineData("", TimeSelectionKind.One, "5 ngày làm việc")]
    [InlineData("Nộp trực tiếp tại Bộ phận Một cửa", TimeSelectionKind.One, "5 ngày làm việc")]
    [InlineData("Không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", TimeSelectionKind.One, "5 ngày làm việc")]
    [InlineData("40 giờ làm việc", TimeSelectionKind.One, "5 ngày làm việc")] // the same by another name
    [InlineData("Không quá 07 ngày làm việc", TimeSelectionKind.Contradictory, "5 ngày làm việc|7 ngày làm việc")]
    [InlineData("Không quá 05 ngày", TimeSelectionKind.Contradictory, "5 ngày làm việc|5 ngày")]
    [InlineData("Không quá 05 ngày làm việc; trường hợp cần xác minh thì không quá 10 ngày làm việc", TimeSelectionKind.Several, "5 ngày làm việc|10 ngày làm việc")]
    [InlineData("Không quá 05 ngày làm việc. " + Remote + "được tăng thêm 10 ngày", TimeSelectionKind.Several, "5 ngày làm việc|5 ngày làm việc + 10 ngày @")]
    [InlineData("Không quá 05 ngày làm việc. " + Remote + "được tăng thêm 10 ngày làm việc", TimeSelectionKind.Several, "5 ngày làm việc|15 ngày làm việc @")]
    [InlineData("Không quá 05 ngày làm việc. " + Remote + "không quá 15 ngày làm việc", TimeSelectionKind.Several, "5 ngày làm việc|15 ngày làm việc @")]
    [InlineData(Remote + "được tăng thêm 10 ngày làm việc", TimeSelectionKind.Several, "5 ngày làm việc|15 ngày làm việc @")] // added to the time of the fields
    [InlineData(Remote + "không quá 15 ngày làm việc", TimeSelectionKind.Several, "5 ngày làm việc|15 ngày làm việc @")] // a special case contradicts nothing
    [InlineData("- Thẩm định: 03 ngày làm việc; - Trả kết quả: 02 ngày làm việc", TimeSelectionKind.One, "5 ngày làm việc")] // the steps of the whole
    public void Words_beside_five_working_days(string words, TimeSelectionKind kind, string times)
    {
        var selection = Record([Row(Working(5), words)]).SelectTimes();
        selection.Kind.Should().Be(kind);
        Names(selection.Options).Should().Equal(times.Split('|'));
        (selection.Agreed(Calculator, Dates.Moment("2026-08-28T09:00")) is null).Should().Be(selection.Options.Count > 1);
    }

    /// <summary>Words that count the time from another event than the receipt of the dossier: the option says so, the clock is told, and so is the reader.</summary>
    [Theory]
    [InlineData("27 ngày làm việc kể từ ngày kết thúc thời hạn thông báo và nhận đủ hồ sơ hợp lệ", "kể từ ngày kết thúc thời hạn thông báo và nhận đủ hồ sơ hợp lệ")]
    [InlineData("27 ngày làm việc kể từ ngày khai giảng năm học", "kể từ ngày khai giảng năm học")]
    [InlineData("27 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", null)]
    [InlineData("27 ngày làm việc kể từ khi nhận hồ sơ đến khi có kết quả xử lý", null)]
    [InlineData("27 ngày làm việc", null)]
    [InlineData("", null)]
    public void A_time_that_counts_from_another_event_says_so(string words, string? start)
    {
        var option = Record([Row(Working(27), words)]).SelectTimes().Options.Single();
        (option.OtherStart, option.ToClockRequest([]).OtherStart).Should().Be((start, start));
        option.Notes.Count(step => step.Text.Vi.Contains("tính thời hạn này từ sự kiện khác", StringComparison.Ordinal)).Should().Be(start is null ? 0 : 1);

        var selection = Record([Row(Working(27), words), Row(Working(27), "27 ngày làm việc kể từ ngày nhận đủ hồ sơ")]).SelectTimes();
        selection.Options.Single().OtherStart.Should().BeNull("one row counts from the receipt");
    }

    [Fact]
    public void Each_alternative_has_its_due_date_and_its_source()
    {
        var selection = Record([Row(Working(7), "Không quá 07 ngày làm việc. " + Remote + "được tăng thêm 10 ngày")]).SelectTimes();
        var due = selection.Options.Select(option => (Deadline.Due)Calculator.Compute(option.ToRequest(Dates.Moment("2026-08-28T10:00")))).ToList();
        due.Select(answer => answer.Date).Should().Equal(new LocalDate(2026, 9, 11), new LocalDate(2026, 9, 21)); // 11/09 and ten days by the calendar

        var (ordinary, remote) = (selection.Options[0], selection.Options[1]);
        ordinary.Sources.Should().ContainSingle();
        ordinary.Confidence.Should().Be(TimeConfidence.Structured);
        ordinary.Words.Single().Quote.Should().StartWith("Không quá 07 ngày làm việc");
        remote.Sources.Should().BeEmpty();
        remote.Confidence.Should().Be(TimeConfidence.Read);
        remote.Condition.Should().Contain("vùng sâu, vùng xa");
        due[1].Explanation.Should().Contain(step => step.Rule == DeadlineRules.RemoteCase && step.Text.Vi.Contains("7 ngày làm việc cộng 10 ngày"));
        due[0].Explanation.Should().Contain(step => step.Rule == DeadlineRules.OtherTimes && step.Text.Vi.Contains("thêm 10 ngày"));
    }

    [Fact]
    public void A_contradiction_stands_in_the_reasons_of_each_alternative()
    {
        var selection = Record([Row(Working(5), "Không quá 07 ngày làm việc")]).SelectTimes();
        selection.Contradictions.Single().Vi.Should().Be("trực tiếp (dòng 1): trường dữ liệu ghi 5 ngày làm việc, mô tả ghi “Không quá 07 ngày làm việc”");
        selection.Options.Should().OnlyContain(option => option.ToRequest(Dates.Moment("2026-08-28T09:00")).Context.Any(step => step.Rule == DeadlineRules.RecordContradiction));
    }

    /// <summary>1.014423: a row of its own has the time of remote communes, and its words say for whom, not how long.</summary>
    [Theory]
    [InlineData("Đối với các xã miền núi, hải đảo, vùng sâu, vùng xa, vùng có điều kiện kinh tế - xã hội khó khăn", true)]
    [InlineData("Nộp trực tiếp tại Trung tâm Phục vụ hành chính công.\n* Đối với các xã miền núi, vùng sâu, vùng xa.", true)]
    [InlineData("Nộp trực tiếp tại Công an xã tiếp giáp đường biên giới", false)]
    [InlineData("Nộp trực tiếp; đối với các xã miền núi nộp qua bưu chính", false)] // another way to file, and no case
    [InlineData("Đối với các xã trừ các xã miền núi, hải đảo", false)]
    [InlineData("", false)]
    public void A_row_whose_words_name_remote_communes_is_theirs(string words, bool isRemote)
    {
        var options = Record([Row(Working(18), ""), Row(Working(28), words)]).SelectTimes().Options;
        options.Select(option => option.IsRemote).Should().Equal(false, isRemote);
        options[1].Notes.Any(note => note.Rule == DeadlineRules.RemoteCase).Should().Be(isRemote);
    }

    [Fact]
    public void A_row_of_remote_communes_is_not_added_to_again()
    {
        var options = Record([Row(Working(12), ""), Row(Working(22), Remote + "được tăng thêm 10 ngày làm việc")]).SelectTimes().Options;
        Names(options).Should().Equal("12 ngày làm việc", "22 ngày làm việc @");
    }

    [Fact]
    public void An_addition_belongs_to_the_time_before_it()
    {
        const string words = "a) Không quá 18 ngày làm việc đối với trường hợp xác định lại diện tích. " + Remote + "được tăng thêm 10 ngày. b) Không quá 13 ngày làm việc đối với trường hợp khác. " + Remote + "được tăng thêm 10 ngày.";
        var selection = Record([Row(None, words)]).SelectTimes();
        selection.Kind.Should().Be(TimeSelectionKind.WordsOnly);
        Names(selection.Options).Should().BeEquivalentTo("18 ngày làm việc", "18 ngày làm việc + 10 ngày @", "13 ngày làm việc", "13 ngày làm việc + 10 ngày @");
    }

    [Fact]
    public void Each_case_has_its_own_addition()
    {
        const string words = "a) Không quá 18 ngày làm việc. " + Remote + "được tăng thêm 10 ngày làm việc. b) Trường hợp khác không quá 13 ngày làm việc. " + Remote + "được tăng thêm 04 ngày làm việc";
        Names(Record([Row(None, words)]).SelectTimes().Options).Should().BeEquivalentTo("18 ngày làm việc", "28 ngày làm việc @", "13 ngày làm việc", "17 ngày làm việc @");
    }

    [Fact]
    public void Words_alone_give_the_date_and_are_quoted()
    {
        var selection = Record([Row(None, "05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ")]).SelectTimes();
        var answer = selection.Agreed(Calculator, Dates.Moment("2026-08-28T09:00"))!;
        answer.Date.Should().Be(new LocalDate(2026, 9, 9));
        answer.Explanation[0].Text.Vi.Should().Contain("05 ngày làm việc").And.Contain("“0”, đơn vị “khác”");
        answer.Explanation.Should().Contain(step => step.Rule == DeadlineRules.RecordWords);
    }

    [Fact]
    public void A_doubtful_reading_is_shown_and_never_chosen()
    {
        var alone = Record([Row(None, "từ 03 đến 05 ngày làm việc")]).SelectTimes();
        alone.Options.Should().BeEmpty();
        alone.Kind.Should().Be(TimeSelectionKind.WordsOnly);
        var answer = Calculator.Compute(alone.ToUndeterminedRequest(Dates.Moment("2026-08-28T09:00")));
        answer.Should().BeOfType<Deadline.Undetermined>();
        answer.Explanation.Should().Contain(step => step.Rule == DeadlineRules.DoubtfulWords && step.Text.Vi.Contains("05 ngày làm việc"));

        var beside = Record([Row(Working(7), "từ 03 đến 05 ngày làm việc")]).SelectTimes();
        beside.Kind.Should().Be(TimeSelectionKind.One);
        Names(beside.Doubtful).Should().Equal("5 ngày làm việc");
        beside.Agreed(Calculator, Dates.Moment("2026-08-28T09:00"))!.Explanation.Should().Contain(step => step.Rule == DeadlineRules.DoubtfulWords);
    }

    [Theory]
    [InlineData("Không quá 30 ngày kể từ ngày thụ lý để giải quyết", true)]
    [InlineData("Trong thời hạn 30 ngày kể từ ngày nhận được kết quả xác minh", true)]
    [InlineData("30 ngày kể từ ngày hết hạn nhận đơn phúc khảo", true)]
    [InlineData("30 ngày kể từ ngày nhận đủ hồ sơ hợp lệ", false)]
    [InlineData("30 ngày kể từ ngày nhận được đơn đề nghị", false)]
    [InlineData("30 ngày kể từ ngày nhận đủ hồ sơ và hồ sơ đó không phải xác minh", false)]
    public void A_time_from_another_event_than_receipt_is_in_doubt(string words, bool doubtful)
    {
        var selection = Record([Row(Working(60), words)]).SelectTimes();
        Names(selection.Options).Should().Equal(doubtful ? ["60 ngày làm việc"] : ["60 ngày làm việc", "30 ngày"]);
        Names(selection.Doubtful).Should().Equal(doubtful ? ["30 ngày"] : []);
        selection.Kind.Should().Be(doubtful ? TimeSelectionKind.One : TimeSelectionKind.Contradictory);
    }

    [Fact]
    public void Parts_of_the_time_of_the_fields_are_not_times_of_their_own()
    {
        const string words = "- Đối với các xã, phường thông thường: Không quá 07 ngày làm việc. - Thời gian xác định nghĩa vụ tài chính của cơ quan thuế: Không quá 05 ngày làm việc.";
        var selection = Record([Row(Working(12), words)]).SelectTimes();
        Names(selection.Options.Concat(selection.Doubtful)).Should().Equal("12 ngày làm việc");
    }

    [Fact]
    public void A_start_rule_in_the_words_holds_for_the_time()
    {
        var option = Record([Row(Working(5), "05 ngày làm việc; nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo")]).SelectTimes().Options.Single();
        option.StartRule.Should().NotBeNull();
        ((Deadline.Due)Calculator.Compute(option.ToRequest(Dates.Moment("2026-08-26T16:00")))).Date.Should().Be(new LocalDate(2026, 9, 8)); // as if received on 27/08
        ((Deadline.Due)Calculator.Compute(option.ToRequest(Dates.Moment("2026-08-26T14:00")))).Date.Should().Be(new LocalDate(2026, 9, 7));
    }

    [Fact]
    public void Before_a_date_is_the_day_before() =>
        Names(Record([Row(None, "Thời hạn giải quyết: công bố trước ngày 31 tháng 12 hàng năm")]).SelectTimes().Options).Should().Equal("ngày 30/12 hằng năm");

    [Theory]
    [InlineData("60 ngày, trong đó: Sở thẩm định 50 ngày; Ủy ban nhân dân quyết định 10 ngày")]
    [InlineData("Tổng thời gian giải quyết: 60 ngày, trong đó thẩm định hồ sơ 50 ngày, trả kết quả 10 ngày")]
    public void Of_a_whole_and_its_steps_only_the_whole_counts(string words)
    {
        var selection = Record([Row(None, words)]).SelectTimes();
        Names(selection.Options.Concat(selection.Doubtful)).Should().Equal("60 ngày");
    }

    [Fact]
    public void Channels_and_cases_without_a_common_time_contradict_each_other_and_agree_where_the_days_do()
    {
        var selection = Record([Row(new ProcessingTime.CalendarDays(5), "")], [Case("1.000001.01", Working(3))]).SelectTimes();
        selection.Kind.Should().Be(TimeSelectionKind.Contradictory);
        selection.Agreed(Calculator, Dates.Moment("2026-03-02T09:00")).Should().BeNull();
        selection.Agreed(Calculator, Dates.Moment("2026-03-04T09:00"))!.Date.Should().Be(new LocalDate(2026, 3, 9)); // both end on Monday
    }

    [Fact]
    public void A_chosen_case_leaves_out_the_times_of_other_cases_and_keeps_the_remote_addition()
    {
        const string words = "- Không quá 05 ngày làm việc đối với trường hợp bán tài sản. - Không quá 10 ngày làm việc đối với trường hợp chuyển nhượng. " + Remote + "được tăng thêm 10 ngày làm việc";
        var procedure = Record([Row(Working(10), words)], [Case("1.000001.01", Working(5)), Case("1.000001.02", Working(10))]);
        Names(procedure.SelectTimes().Options).Should().Equal("10 ngày làm việc", "5 ngày làm việc", "15 ngày làm việc @", "20 ngày làm việc @");
        Names(procedure.SelectTimes(procedure.FindCases("01")).Options).Should().Equal("5 ngày làm việc", "15 ngày làm việc @");
    }

    [Fact]
    public void Words_that_state_another_time_than_the_chosen_case_contradict_it()
    {
        var procedure = Record([Row(None, "Không quá 07 ngày làm việc")], [Case("1.000001.01", Working(10))]);
        var selection = procedure.SelectTimes(procedure.FindCases("01"));
        selection.Kind.Should().Be(TimeSelectionKind.Contradictory);
        selection.Contradictions.Single().Vi.Should().Be("cách thức thực hiện ghi “Không quá 07 ngày làm việc”, trường hợp ghi 10 ngày làm việc: không có thời hạn nào chung");
        Names(selection.Options).Should().Equal("10 ngày làm việc", "7 ngày làm việc");
    }

    [Fact]
    public void The_words_of_a_channel_that_is_not_chosen_do_not_count()
    {
        var procedure = Record([Row(Working(5), "", SubmissionMethod.Online), Row(Working(5), "Không quá 07 ngày làm việc")]);
        procedure.SelectTimes(method: SubmissionMethod.Online).Kind.Should().Be(TimeSelectionKind.One);
        procedure.SelectTimes(method: SubmissionMethod.InPerson).Kind.Should().Be(TimeSelectionKind.Contradictory);
    }

    [Fact]
    public void A_time_in_the_name_of_a_case_is_at_most_in_doubt()
    {
        var selection = Record([], [new ProcedureCase("1.000001.01", "Tạm ngừng giao dịch từ 05 ngày làm việc trở lên", None)]).SelectTimes();
        selection.Options.Should().BeEmpty();
        selection.Contradictions.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_at_all_is_nothing()
    {
        Record([]).SelectTimes().Kind.Should().Be(TimeSelectionKind.Nothing);
        Record([Row(None, "Nộp trực tuyến")]).SelectTimes().Kind.Should().Be(TimeSelectionKind.Nothing);
        Record([]).SelectTimes().Agreed(Calculator, Dates.Moment("2026-08-28T09:00")).Should().BeNull();
        var missing = () => Record([]).SelectTimes().Agreed(null!, default);
        missing.Should().Throw<ArgumentNullException>();
    }

    private static IEnumerable<string> Names(IEnumerable<TimeOption> options) => options.Select(option => option.Time + (option.IsRemote ? " @" : string.Empty));

    private static StatedTime Working(decimal days) => Stated(new ProcessingTime.WorkingDays(days));

    private static StatedTime Stated(ProcessingTime time) => new(time, "x", "y");

    private static Channel Row(ProcessingTime time, string words) => Row(Stated(time), words);

    private static Channel Row(StatedTime time, string words, SubmissionMethod method = SubmissionMethod.InPerson) => new() { Method = method, RawMethod = method.ToString(), Time = time, Description = words };

    private static ProcedureCase Case(string code, StatedTime time) => new(code, "Trường hợp", time);

    private static Procedure Record(IReadOnlyList<Channel> channels, IReadOnlyList<ProcedureCase>? cases = null) =>
        new() { Code = ProcedureCode.Parse("1.000001"), Name = "Thử", Channels = channels, Cases = cases ?? [] };
}
