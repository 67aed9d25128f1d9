using System.Text;
using Cchc.Core.Deadlines.Times;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Deadlines.Times;

public sealed class ProcessingTimeTests
{
    public static TheoryData<string, ProcessingTime> Read => new()
    {
        { "05 ngày làm việc", new ProcessingTime.WorkingDays(5) },
        { "05 (năm) ngày làm việc", new ProcessingTime.WorkingDays(5) },
        { "5 (05) ngày làm việc", new ProcessingTime.WorkingDays(5) },
        { "3,5 ngày làm việc", new ProcessingTime.WorkingDays(3.5m) },
        { "17.5 ngày làm việc", new ProcessingTime.WorkingDays(17.5m) },
        { "½ ngày làm việc", new ProcessingTime.WorkingDays(0.5m) },
        { "nửa ngày làm việc", new ProcessingTime.WorkingDays(0.5m) },
        { "mười ngày rưỡi", new ProcessingTime.CalendarDays(10.5m) },
        { "mười lăm ngày", new ProcessingTime.CalendarDays(15) },
        { "hai mươi năm ngày", new ProcessingTime.CalendarDays(25) },
        { "hai mươi năm", new ProcessingTime.Years(20) },
        { "hai mươi lăm ngày làm việc", new ProcessingTime.WorkingDays(25) },
        { "hai mươi mốt ngày", new ProcessingTime.CalendarDays(21) },
        { "một trăm linh năm ngày", new ProcessingTime.CalendarDays(105) },
        { "năm năm", new ProcessingTime.Years(5) },
        { "năm ngày", new ProcessingTime.CalendarDays(5) },
        { "30 ngày", new ProcessingTime.CalendarDays(30) },
        { "8 giờ làm việc", new ProcessingTime.WorkingHours(8) },
        { "24 giờ", new ProcessingTime.ClockHours(24) },
        { "24h", new ProcessingTime.ClockHours(24) },
        { "02 tuần", new ProcessingTime.Weeks(2) },
        { "6 tháng", new ProcessingTime.Months(6) },
        { "01 quý", new ProcessingTime.Months(3) },
        { "3 năm", new ProcessingTime.Years(3) },
        { "Không quá 03 ngày làm việc", new ProcessingTime.WorkingDays(3) },
        { "Trong thời hạn không quá 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.", new ProcessingTime.WorkingDays(10) },
        { "Thời hạn giải quyết: 07 ngày, kể từ ngày nhận được đầy đủ hồ sơ hợp lệ theo quy định", new ProcessingTime.CalendarDays(7) },
        { "chậm nhất là 15 ngày", new ProcessingTime.CalendarDays(15) },
        { "trong ngày", new ProcessingTime.SameDay(null) },
        { "Ngay trong ngày làm việc", new ProcessingTime.SameDay(null) },
        { "Trong ngày; trường hợp nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo", new ProcessingTime.SameDay(new LocalTime(15, 0)) },
        { "trong ngày, sau 14h30 thì ngày làm việc tiếp theo", new ProcessingTime.SameDay(new LocalTime(14, 30)) },
        { "0,125 ngày làm việc", new ProcessingTime.WorkingDays(0.125m) },
        { "bẩy ngày", new ProcessingTime.CalendarDays(7) },
        { "giải quyết ngay trong ngày tiếp nhận hồ sơ", new ProcessingTime.SameDay(null) },
        { "1/2 hằng năm", new ProcessingTime.YearlyDate(new AnnualDate(2, 1)) },
        { "15/12/2026", new ProcessingTime.FixedDate(new LocalDate(2026, 12, 15)) },
        { "2026-12-15", new ProcessingTime.FixedDate(new LocalDate(2026, 12, 15)) },
        { "1/12 hàng năm", new ProcessingTime.YearlyDate(new AnnualDate(12, 1)) },
        { "15/12", new ProcessingTime.YearlyDate(new AnnualDate(12, 15)) },
        { "5 working days", new ProcessingTime.WorkingDays(5) },
        { "same day", new ProcessingTime.SameDay(null) },
        { "02 tháng và 15 ngày làm việc", new ProcessingTime.Stages([new ProcessingTime.Months(2), new ProcessingTime.WorkingDays(15)]) },
        { "0,25 ngày làm việc + 0,5 ngày làm việc", new ProcessingTime.Stages([new ProcessingTime.WorkingDays(0.25m), new ProcessingTime.WorkingDays(0.5m)]) },
        { "\u00A005\tngày\r\nlàm  việc ", new ProcessingTime.WorkingDays(5) },
    };

    [Theory]
    [MemberData(nameof(Read))]
    public void Plain_statements_are_read(string text, ProcessingTime expected)
    {
        ProcessingTime.Parse(text).Should().Be(expected);
        ProcessingTime.Parse(Decompose(text)).Should().Be(expected, "the same in NFD");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("ngày làm việc")]
    [InlineData("0 ngày làm việc")]
    [InlineData("-5 ngày làm việc")]
    [InlineData("- 5 ngày")]
    [InlineData("5")]
    [InlineData("5 ngày làm")]
    [InlineData("1.000 ngày")] // a thousand or one
    [InlineData("05 (sáu) ngày")] // contradicts itself
    [InlineData("1,5 tháng")]
    [InlineData("99999999999999999999 ngày")]
    [InlineData("40000 ngày")]
    [InlineData("36600 ngày + 36600 ngày")]
    [InlineData("5 ngày đối với trường hợp phải xác minh")]
    [InlineData("Không quá 07 ngày làm việc. Đối với các xã miền núi thì tăng thêm 10 ngày")]
    [InlineData("1/2")] // half, or 1 February
    [InlineData("sau 15 giờ")]
    [InlineData("sau 15 ngày")]
    [InlineData("trong ngày tiếp theo")]
    [InlineData("trong ngày làm việc tiếp")]
    [InlineData("trong ngày, sau 3 giờ chiều thì ngày làm việc tiếp theo")]
    [InlineData("trong ngày 15/12/2026; nhận sau 15 giờ thì ngày làm việc tiếp theo")]
    [InlineData("trong ngày; trường hợp phải xác minh thì không quá 03 ngày làm việc; nhận sau 15 giờ thì ngày làm việc tiếp theo")]
    [InlineData("trước ngày 30/11")]
    [InlineData("31/02/2026")]
    [InlineData("Theo mô tả")]
    [InlineData("trong ngày họp hội đồng")]
    [InlineData("5 ngày kể từ ngày có kết quả xác minh")]
    public void What_is_not_understood_to_the_last_word_is_not_claimed(string text)
    {
        ProcessingTime.TryParse(text, out var time).Should().BeFalse();
        time.Should().BeNull();
        var parse = () => ProcessingTime.Parse(text);
        parse.Should().Throw<FormatException>().WithMessage("\"*\" is not a processing time that can be read: expected a positive number and a unit*");
    }

    [Fact]
    public void Null_is_refused_by_Parse_and_false_for_TryParse()
    {
        ProcessingTime.TryParse(null, out _).Should().BeFalse();
        var parse = () => ProcessingTime.Parse(null!);
        parse.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        ProcessingTime[] times =
        [
            new ProcessingTime.WorkingDays(3.5m), new ProcessingTime.CalendarDays(30), new ProcessingTime.WorkingHours(8), new ProcessingTime.ClockHours(24),
            new ProcessingTime.Weeks(2), new ProcessingTime.Months(6), new ProcessingTime.Years(3), new ProcessingTime.SameDay(null),
            new ProcessingTime.SameDay(new LocalTime(15, 0)), new ProcessingTime.FixedDate(new LocalDate(2026, 12, 15)), new ProcessingTime.YearlyDate(new AnnualDate(12, 15)),
            new ProcessingTime.Stages([new ProcessingTime.Months(2), new ProcessingTime.WorkingDays(15)]),
        ];
        foreach (var time in times)
        {
            ProcessingTime.Parse(time.ToString()).Should().Be(time);
        }
    }

    [Fact]
    public void No_text_makes_the_reader_throw()
    {
        string[] pieces = ["05", "ngày", "làm", "việc", "giờ", "sau", "15", "trong", "(", ")", "năm", "mười", "½", "/", "-", ".", ",", "tháng", "\u0301", "🙂", "kể từ", "nhận", "99999999", "rưỡi", "và", "+", ":", "0"];
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), choice =>
        {
            var text = string.Join(choice.Length % 3 == 0 ? "" : " ", choice.Select(i => pieces[(int)((uint)i % (uint)pieces.Length)]));
            _ = ProcessingTime.TryParse(text, out _);
        }).QuickCheckThrowOnFailure();
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            _ = ProcessingTime.TryParse(text, out _);
        }).QuickCheckThrowOnFailure();
        ProcessingTime.TryParse(new string('(', 1_000_000), out _).Should().BeFalse();
        ProcessingTime.TryParse("5 ngày làm việc" + string.Concat(Enumerable.Repeat(" hợp lệ kể từ nhận", 60)), out _).Should().BeFalse("it is longer than any plain statement");
    }

    [Fact]
    public void Values_have_limits()
    {
        var negative = () => new ProcessingTime.WorkingDays(-1);
        negative.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*-1 working days: expected 0 to 36600*");
        var huge = () => new ProcessingTime.Months(int.MaxValue);
        huge.Should().Throw<ArgumentOutOfRangeException>();
        var none = () => new ProcessingTime.Stages([]);
        none.Should().Throw<ArgumentException>();
        var missing = () => new ProcessingTime.Stages([null!]);
        missing.Should().Throw<ArgumentException>();
        var odd = () => new ProcessingTime.Stages([new ProcessingTime.SameDay(null)]);
        odd.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Equality_is_by_kind_and_content()
    {
        new ProcessingTime.WorkingDays(5.0m).Should().Be(new ProcessingTime.WorkingDays(5)).And.NotBe(new ProcessingTime.CalendarDays(5));
        var stages = new ProcessingTime.Stages([new ProcessingTime.WorkingDays(1), new ProcessingTime.WorkingDays(2)]);
        stages.Should().Be(new ProcessingTime.Stages([new ProcessingTime.WorkingDays(1), new ProcessingTime.WorkingDays(2)]));
        stages.Total.Should().Be(new ProcessingTime.WorkingDays(3));
    }

    [Fact]
    public void Descriptions_are_natural()
    {
        new ProcessingTime.WorkingDays(1).Description.En.Should().Be("1 working day");
        new ProcessingTime.WorkingDays(3.5m).Description.Vi.Should().Be("3,5 ngày làm việc");
        new ProcessingTime.NotStated("0 OTHER").Description.En.Should().Be("not stated (the record says “0”, unit “other”)");
    }

    private static string Decompose(string text)
    {
        const string rows = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
        string[] shapes = ["a", "a\u0306", "a\u0302", "e", "e\u0302", "i", "o", "o\u0302", "o\u031B", "u", "u\u031B", "y"];
        string[] tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
        var result = new StringBuilder();
        foreach (var letter in text)
        {
            var place = rows.IndexOf(letter);
            result.Append(place < 0 ? letter.ToString() : shapes[place / 6] + tones[place % 6]);
        }

        return result.ToString();
    }

    // What "cchc time" reads as one certain time is read alike where a time is asked for.
    [Theory]
    [InlineData("1/2 ngày làm việc")]
    [InlineData("1/2 ngày")]
    [InlineData("không quá 1/2 ngày làm việc")]
    [InlineData("01 ngày và 1/2 ngày làm việc")]
    [InlineData("½ ngày làm việc")]
    [InlineData("nửa ngày làm việc")]
    [InlineData("mười (10) ngày làm việc")]
    [InlineData("hai mươi (20) ngày")]
    [InlineData("05 (năm) ngày làm việc")]
    [InlineData("1 ngày rưỡi")]
    public void One_certain_time_is_read_alike_by_both_readers(string text)
    {
        ProcessingTime.TryParse(text, out var plain).Should().BeTrue();
        var times = TimeExpression.Read(text).Alternatives.Select(one => one.Time).ToList();
        (times.Count == 1 ? times[0] : new ProcessingTime.Stages(times)).Should().Be(plain);
    }

    [Theory]
    [InlineData("03 - 05 ngày")]
    [InlineData("03-05 ngày")]
    [InlineData("1/2")]
    [InlineData("1/2 hồ sơ")]
    public void A_range_or_half_of_nothing_is_no_time(string text) => ProcessingTime.TryParse(text, out _).Should().BeFalse();
}
