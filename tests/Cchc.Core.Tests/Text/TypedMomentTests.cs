using Cchc.Core.Calendars;
using Cchc.Core.Text;
using Cchc.Core.Tests.Support;
using NodaTime;

namespace Cchc.Core.Tests.Text;

/// <summary>Days and moments as people type them: what is read, and the sentence for what is not.</summary>
public sealed class TypedMomentTests
{
    private static readonly LocalDateTime Now = new(2026, 8, 28, 16, 30, 12, 345);

    [Theory]
    [InlineData("2026-08-28")]
    [InlineData("28/08/2026")]
    [InlineData("28/8/2026")]
    [InlineData("28-08-2026")]
    [InlineData("28.08.2026")]
    [InlineData("28.8.2026")]
    [InlineData("28 / 8 / 2026")]
    [InlineData("2026/08/28")]
    [InlineData("ngày 28 tháng 8 năm 2026")]
    [InlineData("Ngày 28 tháng 08 năm 2026")]
    [InlineData("28 tháng 8 năm 2026")]
    [InlineData("28 tháng 8, 2026")]
    [InlineData("28 tháng 8/2026")]
    [InlineData("ngay 28 thang 8 nam 2026")]
    [InlineData("NGÀY 28 THÁNG 8 NĂM 2026")]
    [InlineData("nga\u0300y 28 tha\u0301ng 8 na\u0306m 2026")]
    [InlineData("ngày\u00A028/08/2026 ")]
    [InlineData("\uFF12\uFF18\uFF0F\uFF10\uFF18\uFF0F\uFF12\uFF10\uFF12\uFF16")]
    [InlineData("\u200E28/\u200E08/\u200E2026")]
    [InlineData("28\u201308\u20132026")]
    [InlineData("thứ Sáu, 28/08/2026")]
    [InlineData("Thứ 6 ngày 28/8/2026")]
    [InlineData("T6, 28/8/2026")]
    [InlineData("thu sau ngay 28 thang 8 nam 2026")]
    [InlineData("Friday 2026-08-28")]
    [InlineData("hôm nay")]
    [InlineData("hom nay")]
    [InlineData("Ngày hôm nay")]
    [InlineData("today")]
    public void A_day_is_read_in_every_shape_that_people_type(string text)
    {
        TypedMoment.TryReadDate(text, Now, out var date, out var error).Should().BeTrue(error?.En);
        date.Should().Be(new LocalDate(2026, 8, 28));
        error.Should().BeNull();
    }

    [Theory]
    [InlineData("2026-08-28T16:30")]
    [InlineData("2026-08-28 16:30")]
    [InlineData("2026-08-28T16:30:00")]
    [InlineData("28/8/2026 16:30")]
    [InlineData("28/08/2026, 16:30")]
    [InlineData("28/08/2026 - 16:30")]
    [InlineData("16:30 28/08/2026")]
    [InlineData("16:30, ngày 28/08/2026")]
    [InlineData("28/8/2026 16h30")]
    [InlineData("28/8/2026 16h30'")]
    [InlineData("28/8/2026 16g30")]
    [InlineData("16h30 28/8/2026")]
    [InlineData("16 giờ 30 phút ngày 28 tháng 8 năm 2026")]
    [InlineData("16 giờ 30 ngày 28/8/2026")]
    [InlineData("16 gio 30 phut, ngay 28 thang 8 nam 2026")]
    [InlineData("ngày 28 tháng 8 năm 2026 lúc 16 giờ 30 phút")]
    [InlineData("lúc 16:30 thứ Sáu ngày 28/08/2026")]
    [InlineData("28/08/2026 4:30 CH")]
    [InlineData("28/08/2026 04:30:00 CH")]
    [InlineData("28/08/2026 4:30 PM")]
    [InlineData("4:30 chiều 28/08/2026")]
    [InlineData("2026-08-28T09:30Z")]
    [InlineData("2026-08-28T09:30:00.000Z")]
    [InlineData("2026-08-28T16:30+07:00")]
    [InlineData("2026-08-28T04:30:00-05:00")]
    [InlineData("hôm nay 16h30")]
    [InlineData("16:30 hôm nay")]
    public void A_moment_is_read_with_the_time_before_or_behind_the_day(string text)
    {
        VietnamTime.TryParseMoment(text, Now, out var date, out var time, out var error).Should().BeTrue(error?.En);
        date.At(time!.Value).Should().Be(new LocalDateTime(2026, 8, 28, 16, 30));
    }

    [Theory]
    [InlineData("28/8/2026 16h", 16, 0, 0)]
    [InlineData("16h 28/8/2026", 16, 0, 0)]
    [InlineData("16 giờ 28 tháng 8 năm 2026", 16, 0, 0)]
    [InlineData("8 giờ 5 phút 28/8/2026", 8, 5, 0)]
    [InlineData("8 giờ 5 phút 9 giây 28/8/2026", 8, 5, 9)]
    [InlineData("28/8/2026 12:00 SA", 0, 0, 0)]
    [InlineData("28/8/2026 12:00 CH", 12, 0, 0)]
    [InlineData("28/8/2026 8:00 SA", 8, 0, 0)]
    [InlineData("28/8/2026 8:00 am", 8, 0, 0)]
    [InlineData("28/8/2026 00:00", 0, 0, 0)]
    [InlineData("bây giờ", 16, 30, 12)]
    [InlineData("bay gio", 16, 30, 12)]
    [InlineData("now", 16, 30, 12)]
    public void Hours_have_no_minutes_or_halves_of_the_day(string text, int hour, int minute, int second)
    {
        TypedMoment.TryRead(text, Now, out var moment, out var error).Should().BeTrue(error?.En);
        moment.Should().Be(new TypedMoment(new LocalDate(2026, 8, 28), new LocalTime(hour, minute, second)));
    }

    [Theory]
    [InlineData("hôm qua", 27)]
    [InlineData("hom qua", 27)]
    [InlineData("yesterday", 27)]
    [InlineData("ngày mai", 29)]
    [InlineData("ngay mai", 29)]
    [InlineData("tomorrow", 29)]
    public void Days_beside_today_are_read_by_the_clock_that_is_handed_in(string text, int day)
    {
        VietnamTime.TryParseDate(text, Now, out var date, out _).Should().BeTrue();
        date.Should().Be(new LocalDate(2026, 8, day));
        VietnamTime.TryParseDate(text, null, out _, out var error).Should().BeFalse();
        error!.En.Should().Be($"\"{text}\": nothing here says what day it is today; write the day itself, such as 28/08/2026");
        error.Vi.Should().Be($"\"{text}\": ở đây không biết hôm nay là ngày nào; hãy viết ngày cụ thể, ví dụ 28/08/2026");
    }

    [Theory]
    [InlineData("08/28/2026", "ngày viết trước, tháng viết sau, mà không có tháng 28; có phải là 28/08/2026 không?",
        "day first was expected, and there is no month 28: did you mean 28/08/2026?")]
    [InlineData("2/30/2026", "không có tháng 30; hãy viết ngày/tháng/năm, ví dụ 28/08/2026", "there is no month 30; write day/month/year, such as 28/08/2026")]
    [InlineData("28/13/2026", "không có tháng 13; hãy viết ngày/tháng/năm, ví dụ 28/08/2026", "there is no month 13; write day/month/year, such as 28/08/2026")]
    [InlineData("31/04/2026", "tháng 4 năm 2026 chỉ có 30 ngày", "month 4 of 2026 has 30 days")]
    [InlineData("29/02/2025", "tháng 2 năm 2025 chỉ có 28 ngày", "month 2 of 2025 has 28 days")]
    [InlineData("2026-02-30", "tháng 2 năm 2026 chỉ có 28 ngày", "month 2 of 2026 has 28 days")]
    [InlineData("0/8/2026", "không có ngày 0; hãy viết ngày/tháng/năm, ví dụ 28/08/2026", "there is no day 0; write day/month/year, such as 28/08/2026")]
    [InlineData("28/8/26", "năm phải viết đủ bốn chữ số, ví dụ 28/08/2026", "a year of four digits was expected, such as 28/08/2026")]
    [InlineData("15/7/99", "năm phải viết đủ bốn chữ số, ví dụ 15/07/2099", "a year of four digits was expected, such as 15/07/2099")]
    [InlineData("28/8/20266", "năm phải viết đủ bốn chữ số, ví dụ 28/08/2026", "a year of four digits was expected, such as 28/08/2026")]
    [InlineData("28/8", "thiếu năm; hãy viết đủ ngày, tháng, năm, ví dụ 28/08/2026", "the year is missing; write day, month and year, such as 28/08/2026")]
    [InlineData("ngày 28 tháng 8", "thiếu năm; hãy viết đủ ngày, tháng, năm, ví dụ 28/08/2026", "the year is missing; write day, month and year, such as 28/08/2026")]
    [InlineData("thứ Hai, 28/08/2026", "ngày 28/08/2026 là thứ Sáu, không phải thứ Hai", "28/08/2026 is a Friday, not a Monday")]
    [InlineData("28/08/2026 16:30", "ở đây chỉ viết ngày, không viết giờ, ví dụ 28/08/2026", "a day alone was expected here, without a time, such as 28/08/2026")]
    [InlineData("2026-08-28T16:30", "ở đây chỉ viết ngày, không viết giờ, ví dụ 28/08/2026", "a day alone was expected here, without a time, such as 28/08/2026")]
    [InlineData("46262", "là số mà bảng tính dùng để ghi ngày 28/08/2026; hãy định dạng ô ấy là ngày rồi lưu lại, hoặc viết 28/08/2026",
        "this is the number by which a spreadsheet keeps 28/08/2026; format the cell as a date and save it again, or write 28/08/2026")]
    public void What_is_no_day_gets_one_sentence_that_quotes_it(string text, string vi, string en)
    {
        TypedMoment.TryReadDate(text, null, out _, out var error).Should().BeFalse();
        error.Should().Be(new BilingualText($"\"{text}\": {vi}", $"\"{text}\": {en}"));
        var parse = () => VietnamTime.ParseDate(text);
        parse.Should().Throw<FormatException>().Which.Message.Should().Be(error!.En.EndsWith('?') ? error.En : error.En + ".");
    }

    [Theory]
    [InlineData("28/08/2026 24:00", "24:00 là 00:00 của ngày hôm sau", "24:00 is 00:00 of the next day")]
    [InlineData("28/08/2026 25:10", "không có 25 giờ", "there is no hour 25")]
    [InlineData("2026-08-28T24:30", "không có 24 giờ", "there is no hour 24")]
    [InlineData("28/08/2026 16:75", "không có 75", "not 75")]
    [InlineData("28/08/2026 16:30 CH", "giờ viết từ 1 đến 12", "hours are 1 to 12")]
    [InlineData("28/08/2026 0:30 CH", "giờ viết từ 1 đến 12", "hours are 1 to 12")]
    [InlineData("16:30", "thiếu ngày; hãy viết như 28/08/2026 16:30", "the day is missing")]
    [InlineData("2026-08-28T16:30+19:00", "không có múi giờ lệch 19:00", "no place is 19:00 off UTC")]
    public void What_is_no_moment_gets_one_sentence_that_quotes_it(string text, string vi, string en)
    {
        TypedMoment.TryRead(text, null, out _, out var error).Should().BeFalse();
        error!.Vi.Should().StartWith($"\"{text}\": ").And.Contain(vi);
        error.En.Should().StartWith($"\"{text}\": ").And.Contain(en);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("20260828")]
    [InlineData("28/08-2026")]
    [InlineData("28/08/2026 28/08/2026")]
    [InlineData("28/08/2026 16:30 17:30")]
    [InlineData("28/08/2026 16h5")]
    [InlineData("28/08/2026 16:3")]
    [InlineData("28/08/2026 16.30")]
    [InlineData("28/08/2026T")]
    [InlineData("28/08/2026,")]
    [InlineData(", 28/08/2026")]
    [InlineData("ngày")]
    [InlineData("bảy giờ 28/08/2026")]
    [InlineData("bảy giờ")]
    [InlineData("28/08/2026 16:30+07:00")]
    [InlineData("thứ hai thứ hai 28/08/2026")]
    [InlineData("2026-08-28T16:30:00,5")]
    [InlineData("0000-01-01")]
    [InlineData("٢٨/٠٨/٢٠٢٦")]
    [InlineData("28/08/2026\u202E")]
    [InlineData("1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1")]
    public void What_is_neither_says_what_was_expected(string text)
    {
        TypedMoment.TryRead(text, Now, out var moment, out var error).Should().BeFalse();
        moment.Should().Be(default(TypedMoment));
        error!.Vi.Should().EndWith("\" không phải là ngày giờ; hãy viết ngày/tháng/năm, rồi giờ, ví dụ 28/08/2026 16:30");
        error.En.Should().EndWith("\" is not a day and time: write day/month/year and the hour, such as 28/08/2026 16:30, or 2026-08-28T16:30");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \u00A0")]
    public void Nothing_at_all_is_missing_and_not_wrong(string text)
    {
        TypedMoment.TryRead(text, Now, out _, out var error).Should().BeFalse();
        error!.Vi.Should().Be("\"\": chưa có ngày giờ; hãy viết ngày/tháng/năm, rồi giờ, ví dụ 28/08/2026 16:30");
    }

    [Fact]
    public void Moments_with_an_offset_at_the_ends_of_time_are_refused()
    {
        VietnamTime.TryParseMoment("9999-12-31T23:59:59Z", null, out _, out _, out var error).Should().BeFalse();
        error!.En.Should().StartWith("\"9999-12-31T23:59:59Z\" is not a day and time");
        VietnamTime.TryParseMoment("0001-01-01T00:00+10:00", null, out _, out _, out error).Should().BeFalse();
        VietnamTime.TryParseMoment("9999-12-31T23:59:59", null, out var date, out _, out _).Should().BeTrue();
        date.Should().Be(LocalDate.MaxIsoValue);
        TypedMoment.TryReadDate("ngày mai", LocalDate.MaxIsoValue.AtMidnight(), out _, out error).Should().BeFalse();
    }

    [Fact]
    public void Reading_what_is_right_allocates_nothing()
    {
        string[] texts = ["2026-08-28T16:30", "28/08/2026", "28/8/2026 16:30", "16 giờ 30 phút ngày 28 tháng 8 năm 2026", "16h30 28/8/2026"];
        var read = 0;
        for (var round = 0; round < 3; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var text in texts)
            {
                read += TypedMoment.TryRead(text, null, out _, out _) ? 1 : 0;
            }

            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (round == 2)
            {
                allocated.Should().Be(0);
            }
        }

        read.Should().Be(15);
    }
}
