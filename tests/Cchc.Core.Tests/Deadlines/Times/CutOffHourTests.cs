using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Tests.Deadlines.Times;

public sealed class CutOffHourTests
{
    [Theory]
    [InlineData("nếu tiếp nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo", 15, 0)]
    [InlineData("Trong ngày, hoặc trong ngày làm việc tiếp theo nếu tiếp nhận yêu cầu sau 15 giờ.", 15, 0)]
    [InlineData("nhận sau 15h thì trả kết quả ngày làm việc tiếp theo", 15, 0)]
    [InlineData("nhận sau 15 giờ 30 thì giải quyết trong ngày làm việc tiếp theo", 15, 30)]
    [InlineData("nhận sau 03 (ba) giờ chiều thì trả kết quả ngày làm việc tiếp theo", 15, 0)]
    [InlineData("nhận sau sáu giờ chiều thì trả kết quả ngày làm việc tiếp theo", 18, 0)]
    [InlineData("nhận sau mười sáu giờ ba mươi lăm thì trả kết quả ngày làm việc tiếp theo", 16, 35)]
    [InlineData("nhận sau ba giờ rưỡi chiều thì trả kết quả ngày làm việc tiếp theo", 15, 30)]
    [InlineData("nhận sau 3 giờ 30 phút chiều thì trả kết quả ngày làm việc tiếp theo", 15, 30)]
    [InlineData("sau 3 giờ chiều thì trả kết quả trong ngày làm việc tiếp theo", 15, 0)]
    [InlineData("nhận sau 15 (mười lăm) giờ thì trả kết quả ngày làm việc tiếp theo", 15, 0)]
    [InlineData("NHẬN SAU 16:00 THÌ TRẢ KẾT QUẢ VÀO NGÀY LÀM VIỆC TIẾP THEO", 16, 0)]
    [InlineData("sau 15 giờ thì chuyển hồ sơ và trả kết quả trong ngày làm việc tiếp theo", 15, 0)]
    public void The_hour_is_found(string text, int hour, int minute)
    {
        CutOffHour.TryFind(text, out var cutOff, out var words).Should().BeTrue();
        cutOff.Should().Be(new LocalTime(hour, minute));
        words.Should().Contain("…");
    }

    [Theory]
    [InlineData("")]
    [InlineData("sau 15 ngày làm việc tiếp theo")]
    [InlineData("sau 15 giờ")]
    [InlineData("sau 25 giờ thì ngày làm việc tiếp theo")]
    [InlineData("hồ sơ nhận sau 15 giờ thì chuyển vào đầu giờ ngày làm việc tiếp theo")] // NĐ 61/2018, art. 18.2: only the transfer
    [InlineData("sau 02 giờ làm việc kể từ khi nhận hồ sơ thì trả kết quả trong ngày làm việc tiếp theo")]
    [InlineData("sau 14 giờ làm việc thì trả kết quả trong ngày làm việc tiếp theo")]
    [InlineData("sau 3 giờ thì trả kết quả trong ngày làm việc tiếp theo")]
    [InlineData("sau 16 giờ thì văn bản trả lời kết quả được gửi trong ngày làm việc tiếp theo")]
    [InlineData("nhận sau 15 giờ thì chuyển hồ sơ đến cơ quan giải quyết vào ngày làm việc tiếp theo")]
    [InlineData("nhận sau 15 giờ mà không giải quyết được thì thông báo trong ngày làm việc tiếp theo")]
    [InlineData("nhận sau 16 giờ kém 15 thì trả kết quả trong ngày làm việc tiếp theo")]
    [InlineData("ngày làm việc tiếp theo, sau 15 giờ")]
    [InlineData("sau ")]
    [InlineData("sau 15")]
    public void Nothing_else_is(string text) => CutOffHour.TryFind(text, out _, out _).Should().BeFalse();

    [Fact]
    public void A_next_working_day_far_away_belongs_to_something_else() =>
        CutOffHour.TryFind("nhận sau 15 giờ " + new string('x', 400) + " trả kết quả trong ngày làm việc tiếp theo", out _, out _).Should().BeFalse();
}
