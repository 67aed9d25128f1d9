using Cchc.Cli.Line;

namespace Cchc.Cli.Tests.Languages;

/// <summary>What shells and word processors do to a line, and words that belong together without quotation marks.</summary>
public sealed class TypedWordsTests
{
    [Theory]
    [InlineData("deadline --time “5 ngày làm việc” -r 28/8/2026", "deadline", "--time", "5 ngày làm việc", "-r", "28/8/2026")]
    [InlineData("day “28/8/2026”", "day", "28/8/2026")]
    [InlineData("day '28/8/2026'", "day", "28/8/2026")]
    [InlineData("time '5 ngày'", "time", "5 ngày")]
    [InlineData("deadline --time=“5 ngày” x", "deadline", "--time=5 ngày", "x")]
    [InlineData("deadline –received x —time y", "deadline", "--received", "x", "--time", "y")]
    [InlineData("add 28/8/2026 –3", "add", "28/8/2026", "-3")]
    [InlineData("search “khai sinh", "search", "“khai", "sinh")] // not closed: left as it stands
    [InlineData("search “khai --level x”", "search", "“khai", "--level", "x”")] // an option is never swallowed
    [InlineData("search a'b – c", "search", "a'b", "–", "c")]
    [InlineData("day -- –3", "day", "--", "–3")]
    [InlineData("x \" y", "x", "\"", "y")]
    public void Marks_that_the_shell_left_hold_words_together_and_long_dashes_are_options(string typed, params string[] meant) =>
        TypedWords.Of(typed.Split(' ')).Should().Equal(meant);

    [Theory]
    [InlineData("day hôm nay", "day", "hôm nay")]
    [InlineData("day ngày mai", "day", "ngày mai")]
    [InlineData("day 28 tháng 8 năm 2026", "day", "28/8/2026")]
    [InlineData("lunar 10/3/2026 âm", "lunar", "10/3/2026 âm")]
    [InlineData("next-holiday hôm nay", "next-holiday", "hôm nay")]
    [InlineData("time 5 ngày làm việc", "time", "5 ngày làm việc")]
    [InlineData("deadline --time 5 ngày làm việc --received 28/8/2026 16h30", "deadline", "--time", "5 ngày làm việc", "--received", "28/8/2026 16h30")]
    [InlineData("deadline --received hôm nay --procedure 1.001193", "deadline", "--received", "hôm nay", "--procedure", "1.001193")]
    [InlineData("day hôm nay --as-of 24 tháng 12 năm 2025", "day", "hôm nay", "--as-of", "24/12/2025")]
    [InlineData("form 01 --on hôm nay", "form", "01", "--on", "hôm nay")]
    public void Words_of_one_day_or_text_need_no_quotation_marks(string loose, params string[] quoted)
    {
        var now = ("CCHC_NOW", "2026-08-28T16:30");
        var answer = Cchc.Run([now], null, loose.Split(' '));
        answer.ExitCode.Should().Be(0, "{0}", answer.Error);
        answer.Output.Should().NotBeEmpty().And.Be(Cchc.Run([now], null, quoted).Output);
    }

    [Fact]
    public void A_word_that_could_belong_to_either_is_refused()
    {
        // 01 may be the number of the form or a word of the day.
        var result = Cchc.Vi("form", "--on", "hôm", "nay", "01");
        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("dấu nháy");
    }

    [Fact]
    public void Of_words_too_many_that_is_named_which_belongs_to_nothing() =>
        Cchc.Vi("deadline", "--received", "28/8/2026", "16h30", "--procedure", "1.001193", "abc").Error.Should().StartWith("cchc deadline không hiểu \"abc\"");

    [Theory]
    [InlineData("catalogue", "search", "sample", "khai", "sinh", "--level", "TỈNH")]
    [InlineData("catalogue", "search", "sample", "khai", "sinh", "--level", "tinh")]
    [InlineData("catalogue", "search", "sample", "khai", "sinh", "--level", "Province")]
    public void A_choice_is_taken_by_what_it_means_too(params string[] line)
    {
        var result = Cchc.Vi([.. line, "--format", "json"]);
        result.Output.Should().Contain("\"level\":\"province\"");
        result.Error.Should().Be("Lưu ý: 33 thủ tục không nêu cấp thực hiện nên không được tìm khi có --level.\n", "the records of the sample state none");
    }

    [Fact]
    public void A_field_of_a_form_is_named_as_people_name_it() =>
        Cchc.Vi("form", "01", "--on", "28/8/2026", "--set", "Nguoi nop ho so=Nguyễn Văn A").Output.Should().Contain("người nộp hồ sơ: Nguyễn Văn A");

    [Fact]
    public void Vietnamese_help_says_what_each_word_means_and_gives_days_as_one_writes_them()
    {
        var help = Cchc.Vi("help", "deadline").Output;
        help.Should().Contain("receipt-day-excluded: không tính ngày nhận").And.Contain("literal: coi như không hoán đổi").And.Contain("\"28/08/2026 16:30\"");
        help.Should().NotContain("2026-08-28");
        Cchc.Run("help", "deadline").Output.Should().Contain("2026-08-28T16:30");
    }
}
