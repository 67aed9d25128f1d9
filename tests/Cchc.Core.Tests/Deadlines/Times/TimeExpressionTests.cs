using System.Text;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Tests.Deadlines.Times;

public sealed class TimeExpressionTests
{
    [Theory]
    [InlineData("05 ngày làm việc", "5wM")]
    [InlineData("05 (năm) ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "5wM")]
    [InlineData("Trong thời hạn mười (10) ngày làm việc", "10wM")]
    [InlineData("hai mươi lăm ngày", "25dM")]
    [InlineData("mười ngày rưỡi", "10.5dM")]
    [InlineData("01 ngày rưỡi", "1.5dM")]
    [InlineData("Thời hạn giải quyết: 3,5 ngày làm việc", "3.5wM")]
    [InlineData("½ ngày làm việc", "0.5wM")]
    [InlineData("1/2 ngày làm việc", "0.5wM")]
    [InlineData("nửa ngày", "0.5dM")]
    [InlineData("08 giờ làm việc kể từ khi nhận đủ hồ sơ", "8HM")]
    [InlineData("Trong 24 giờ kể từ khi nhận hồ sơ", "24hM")]
    [InlineData("02 tuần kể từ ngày nhận đủ hồ sơ", "2kM")]
    [InlineData("Không quá 06 tháng kể từ ngày nhận đủ hồ sơ hợp lệ", "6mM")]
    [InlineData("Không quá 01 quý", "3mM")]
    [InlineData("Thời hạn giải quyết không quá 02 năm kể từ ngày nhận đủ hồ sơ", "2yM")]
    [InlineData("5 working days", "5wM")]
    [InlineData("từ 03 đến 05 ngày làm việc", "?5wM")]
    [InlineData("03 - 05 ngày làm việc", "?5wM")]
    [InlineData("03-05 ngày làm việc", "?5wM")]
    [InlineData("Không quá 07 ngày làm việc. Đối với các xã miền núi, hải đảo thì thời gian thực hiện không quá 17 ngày làm việc.", "7wM 17wMc")]
    [InlineData("Không quá 07 ngày làm việc; đối với vùng sâu, vùng xa; vùng khó khăn thì thời gian thực hiện được tăng thêm 10 ngày làm việc", "7wM 10wRc")]
    [InlineData("15 ngày; trường hợp cần xác minh không quá 30 ngày", "15dM 30dVc")]
    [InlineData("05 ngày làm việc kể từ ngày nhận đủ hồ sơ, trường hợp phải kiểm tra thực tế thì không quá 10 ngày làm việc", "5wM 10wVc")]
    [InlineData("Trường hợp không phải xác minh: 05 ngày; trường hợp phải xác minh: 10 ngày", "5dMc 10dVc")]
    [InlineData("Thời hạn giải quyết là 30 ngày, trường hợp phức tạp không quá 45 ngày", "30dM 45dMc")]
    [InlineData("10 ngày làm việc đối với công trình (hoặc 7 ngày làm việc đối với nhà ở riêng lẻ)", "10wMc 7wMc")]
    [InlineData("Cấp mới: 10 ngày; Cấp lại: 05 ngày", "10dMc 5dMc")]
    [InlineData("20 ngày kể từ ngày nhận hồ sơ, có thể kéo dài thêm 10 ngày", "20dM 10dE")]
    [InlineData("20 ngày kể từ ngày nhận hồ sơ, có thể gia hạn nhưng không quá 10 ngày", "20dM ?10dE")]
    [InlineData("Thời gian gia hạn giấy phép là 07 ngày làm việc", "7wM")]
    [InlineData("07 ngày làm việc, không tính thời gian xác minh", "7wM X")]
    [InlineData("07 ngày làm việc (không tính ngày nghỉ, lễ)", "7wM")]
    [InlineData("07 ngày (không tính ngày nghỉ, lễ)", "?7dM")]
    [InlineData("02 tháng, không kể ngày nghỉ, ngày lễ", "?2mM")]
    [InlineData("48 giờ kể từ khi nhận đủ hồ sơ, không tính ngày nghỉ", "?48hM")]
    [InlineData("24 giờ làm việc, không tính ngày nghỉ", "24HM")]
    [InlineData("15 ngày. Thời gian bổ sung hồ sơ không tính vào thời hạn giải quyết.", "15dM X")]
    [InlineData("trong ngày, sau 15 giờ thì ngày làm việc tiếp theo", "SD15M")]
    [InlineData("Ngay trong ngày tiếp nhận hồ sơ; trường hợp nhận hồ sơ sau 15h00 mà không giải quyết được ngay thì trả kết quả trong ngày làm việc tiếp theo", "SD15M")]
    [InlineData("ngay sau khi nhận đủ hồ sơ hợp lệ", "?SDM")]
    [InlineData("05 ngày làm việc tại Sở và 03 ngày làm việc tại UBND", "5wS 3wS")]
    [InlineData("02 tháng và 15 ngày", "2mS 15dS")]
    [InlineData("18 ngày làm việc. Trong đó: Sở 15 ngày làm việc, UBND thành phố 03 ngày làm việc.", "18wM 15wS 3wS")]
    [InlineData("Thời hạn giải quyết: 10 ngày (trong đó Sở: 07 ngày, UBND tỉnh: 03 ngày)", "10dM 7dS 3dS")]
    [InlineData("- Thời hạn thẩm định: 19 ngày; - Thời hạn trả kết quả: 02 ngày", "19dS 2dS")]
    [InlineData("Bước 1: 05 ngày; Bước 2: 03 ngày", "5dS 3dS")]
    [InlineData("Trường hợp hồ sơ không hợp lệ, trong thời hạn 03 ngày làm việc cơ quan thông báo bằng văn bản. Trong thời hạn 10 ngày kể từ ngày nhận đủ hồ sơ, Sở cấp giấy phép.", "3wOc 10dM")]
    [InlineData("trước ngày 15/12 hằng năm", "Y15/12M")]
    [InlineData("Trước ngày 30 tháng 8 hàng năm", "Y30/8M")]
    [InlineData("Trước ngày 30/11", "?Y30/11M")]
    [InlineData("15/12/2026", "F2026-12-15M")]
    [InlineData("trước 03 ngày làm việc", "?3wB")]
    [InlineData("chậm nhất 05 ngày trước khi khởi công", "5dB")]
    [InlineData("07 ngày trước ngày tổ chức sự kiện", "7dB")]
    [InlineData("Kể từ ngày nhận đủ hồ sơ, Sở cấp giấy trong thời hạn 04 ngày làm việc", "4wM")]
    [InlineData("Tối đa 07 ngày làm việc/hồ sơ", "?7wM")]
    [InlineData("Không quy định", "NM")]
    [InlineData("Thời hạn giải quyết: Không quy định", "NM")]
    [InlineData("\u00A0Không\tquá 05 ngày\r\nlàm  việc ", "5wM")]
    [InlineData("Trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ, Phòng Tư pháp chuyển hồ sơ đến Sở Tư pháp", "3wS")]
    [InlineData("Trong thời hạn 02 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ, cơ quan đăng ký đầu tư có văn bản lấy ý kiến các cơ quan liên quan", "2wS")]
    [InlineData("Trong thời hạn 03 ngày kể từ ngày nhận đủ hồ sơ hợp lệ, Giám đốc Sở quyết định thành lập Hội đồng thẩm định", "3dS")]
    [InlineData("Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở thẩm định hồ sơ, trình Ủy ban nhân dân tỉnh quyết định", "?5wS")]
    [InlineData("Niêm yết công khai tại trụ sở Ủy ban nhân dân cấp xã trong thời gian 15 ngày", "15dS")]
    [InlineData("Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Tư pháp thẩm định và cấp giấy đăng ký hoạt động", "5wM")]
    [InlineData("Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Cục Hàng hải cấp giấy phép, gửi cho Cảng vụ; trường hợp không cấp phải trả lời bằng văn bản", "5wM")]
    [InlineData("Trong thời hạn 05 ngày làm việc kể từ ngày nhận được báo cáo thẩm định của Sở, Ủy ban nhân dân tỉnh quyết định", "?5wM")]
    [InlineData("Trong thời hạn 30 ngày kể từ ngày nhận được thông báo, tổ chức, cá nhân phải nộp hồ sơ bổ sung", "?30dO")]
    [InlineData("Trong thời hạn 60 ngày kể từ ngày sinh con, cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con", "60dO")]
    [InlineData("Sau 15 ngày kể từ ngày thông báo mà tổ chức không bổ sung hồ sơ thì hồ sơ bị hủy", "?15dO")]
    [InlineData("Cấp mới là 10 ngày, cấp lại là 05 ngày", "10dMc 5dMc")]
    [InlineData("Thời hạn cấp mới là 10 ngày làm việc và cấp lại là 5 ngày làm việc", "10wMc 5wMc")]
    [InlineData("Thời hạn cấp mới Giấy phép: 10 ngày; Thời hạn cấp lại Giấy phép: 05 ngày", "10dMc 5dMc")]
    [InlineData("Thời hạn cấp lại Giấy phép hoạt động: 05 ngày làm việc", "5wM")]
    [InlineData("Thời hạn cấp lại Giấy phép hết hạn: 05 ngày làm việc", "5wM")]
    [InlineData("Trường hợp giấy phép hết hiệu lực: 05 ngày làm việc", "5wMc")]
    [InlineData("Trước khi giấy chứng nhận hết hiệu lực 90 ngày, tổ chức lập hồ sơ", "?90dB")]
    [InlineData("Chậm nhất 24 giờ trước khi tàu đến cảng", "24hB")]
    [InlineData("45 ngày làm việc (Sở 30 ngày làm việc, Ủy ban nhân dân tỉnh 15 ngày làm việc)", "45wM 30wS 15wS")]
    [InlineData("45 ngày: Sở 30 ngày; Ủy ban nhân dân tỉnh 15 ngày", "45dM 30dS 15dS")]
    [InlineData("Chậm nhất 30 phút kể từ khi nhận đủ hồ sơ", "30pM")]
    [InlineData("02 giờ 30 phút kể từ khi nhận đủ hồ sơ", "150pM")]
    [InlineData("1 tháng 10 ngày", "1m10dM")]
    [InlineData("1 năm 6 tháng", "1y6mM")]
    [InlineData("một năm rưỡi", "18mM")]
    [InlineData("nửa tháng", "?15dM")]
    [InlineData("2 ngày 4 giờ", "?2d4HM")]
    [InlineData("02 ngày làm việc 04 giờ", "?2w4HM")]
    [InlineData("trước ngày 31/12/2026", "F2026-12-31M")]
    [InlineData("10 ngày kể từ ngày nhận đủ hồ sơ.\n(đối với trường hợp tăng vốn); 15 ngày kể từ ngày nhận đủ hồ sơ (đối với trường hợp đổi tên)", "10dMc 15dMc")]
    [InlineData("20 ngày làm việc, trường hợp phức tạp gia hạn không quá 10 ngày làm việc", "20wM ?10wEc")]
    [InlineData("Đóng tạm thời cảng hàng không trong thời gian không quá 24 giờ", "UM")]
    [InlineData("Trong 05 ngày làm việc, Công an cấp xã chuyển dữ liệu đến Cục để cấp giấy phép", "?5wS")]
    [InlineData("05 ngày lv", "5wM")]
    [InlineData("05 ngày làm vệc", "5wM")]
    [InlineData("01 ngày rưỡi làm việc", "1.5wM")]
    [InlineData("Không quy định thời hạn giải quyết", "NM")]
    [InlineData("Chưa quy định", "NM")]
    [InlineData("trong ngày làm việc, nhận sau 15h30 thì trả sáng hôm sau", "SD15M")]
    [InlineData("Trả kết quả trước ngày 31/12/2026", "F2026-12-31M")]
    [InlineData("Nộp trước ngày 31/12/2026", "?F2026-12-31O")]
    [InlineData("trong ngày, sau 03 (ba) giờ chiều thì trả kết quả ngày làm việc tiếp theo", "SD15M")]
    [InlineData("5 ngay lam viec", "5wM")]
    [InlineData("Khong qua 7 ngay lam viec ke tu ngay nhan du ho so hop le", "7wM")]
    [InlineData("02 thang", "2mM")]
    [InlineData("5 nam", "5yM")]
    public void Each_construct_is_read(string text, string expected)
    {
        TimeNotation.Of(TimeExpression.Read(text)).Should().Be(expected);
        TimeNotation.Of(TimeExpression.Read(Decompose(text))).Should().Be(expected, "the same in NFD");
    }

    [Theory]
    [InlineData("Thời hạn của giấy phép 5 năm")]
    [InlineData("Giấy phép có giá trị 05 năm kể từ ngày cấp")]
    [InlineData("Người từ đủ 18 tuổi, có ít nhất 05 năm kinh nghiệm")]
    [InlineData("Nộp 01 bộ hồ sơ, 02 lần; phí 50.000 đồng")]
    [InlineData("Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018")]
    [InlineData("khoản 2 Điều 10 Thông tư số 14/2025/TT-BCT")]
    [InlineData("Giờ hành chính các ngày làm việc từ thứ 2 đến thứ 6 hằng tuần")]
    [InlineData("Sáng từ 7 giờ 30 phút đến 11 giờ 30 phút, chiều từ 13 giờ đến 17 giờ")]
    [InlineData("Số 1196 đường 3 tháng 2, Thành phố Hồ Chí Minh")]
    [InlineData("Áp dụng từ ngày 01/7/2025 đến hết ngày 31/12/2026")]
    [InlineData("Giấy chứng nhận đã cấp trước ngày 01 tháng 8 năm 2024")]
    [InlineData("tại kỳ họp Hội đồng nhân dân gần nhất")]
    [InlineData("Theo quy định tại từng bước của quy trình")]
    [InlineData("05 (sáu) ngày")]
    [InlineData("99999999999999999999 ngày")]
    [InlineData("tiếp nhận hồ sơ 24/24 giờ")]
    [InlineData("Giấy phép đã cấp trước ngày 31/12/2026")]
    [InlineData("Có ít nhất 03 năm (36 tháng) là thẩm định viên")]
    [InlineData("Luật số 47/2014/QH13 ngày 16/6/2014")]
    [InlineData("Buổi sáng: 7 giờ 30 phút; buổi chiều: 13 giờ 30 phút")]
    public void Numbers_that_are_no_processing_time_are_left(string text)
    {
        TimeExpression.TryRead(text, out var none).Should().BeFalse(none is null ? string.Empty : TimeNotation.Of(none));
        var expression = TimeExpression.Read(text);
        expression.Confidence.Should().Be(TimeConfidence.Unreadable);
        expression.Alternatives.Should().ContainSingle().Which.Words.Should().Be(VietnameseText.Clean(text));
    }

    [Theory]
    [InlineData("05 ngày làm việc. Hồ sơ nhận sau 15 giờ thì thời hạn tính từ ngày làm việc tiếp theo.", 15, 0)]
    [InlineData("05 ngày làm việc; nhận sau 16h30 được tính là nhận vào ngày làm việc tiếp theo", 16, 30)]
    [InlineData("Hồ sơ nộp sau 03 (ba) giờ chiều thì tính từ ngày làm việc kế tiếp", 15, 0)]
    [InlineData("05 ngày làm việc; nhận sau sáu giờ chiều thì thời hạn tính từ hôm sau", 18, 0)]
    [InlineData("05 ngày làm việc; nhận sau mười sáu giờ ba mươi phút thì thời hạn tính từ hôm sau", 16, 30)]
    [InlineData("05 ngày làm việc; nhận sau 16 giờ rưỡi thì thời hạn tính từ hôm sau", 16, 30)]
    public void An_hour_that_moves_the_start_is_a_start_rule(string text, int hour, int minute)
    {
        var rule = TimeExpression.Read(text).StartRule;
        rule.Should().NotBeNull();
        rule!.Start.CutOff.Should().Be(new LocalTime(hour, minute));
        rule.Title.Vi.Should().Contain("ngày làm việc tiếp theo");
    }

    [Theory]
    [InlineData("Trong ngày; nhận sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo")]
    [InlineData("Hồ sơ nhận sau 15 giờ thì chuyển hồ sơ vào đầu giờ ngày làm việc tiếp theo")]
    [InlineData("05 ngày làm việc")]
    public void An_hour_that_moves_only_the_result_or_the_transfer_is_no_start_rule(string text) => TimeExpression.Read(text).StartRule.Should().BeNull();

    [Theory]
    [InlineData("trước ngày 31/12/2026", "F2026-12-30")]
    [InlineData("chậm nhất ngày 31/12/2026", "F2026-12-31")]
    [InlineData("trước ngày 01/3 hằng năm", "Y29/2")]
    [InlineData("05 ngày làm việc", "5w")]
    public void Before_a_date_the_day_named_is_too_late(string text, string expected)
    {
        var item = TimeExpression.Read(text).Alternatives[0];
        TimeNotation.Of(item with { Time = item.DueTime }).Should().Be(expected + "M");
    }

    [Fact]
    public void Words_trigger_and_case_are_quoted_as_they_stand()
    {
        var read = TimeExpression.Read("Không quá 05 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ; Trường hợp cần Xác minh thì không quá 10 ngày.");
        read.Alternatives.Should().HaveCount(2);
        var (first, second) = (read.Alternatives[0], read.Alternatives[1]);
        first.Words.Should().Be("Không quá 05 ngày làm việc");
        first.Trigger.Should().Be("kể từ ngày nhận đủ hồ sơ hợp lệ");
        first.Condition.Should().BeNull();
        first.IsUpperBound.Should().BeTrue();
        first.Description.Should().Be(new BilingualText("không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "at most 5 working days from receipt of the complete dossier"));
        second.Condition.Should().Be("Trường hợp cần Xác minh");
        second.Description.Vi.Should().Be("khi phải xác minh: không quá 10 ngày (Trường hợp cần Xác minh)");
        read.Confidence.Should().Be(TimeConfidence.Read);
        read.Should().Be(TimeExpression.Read(read.Text), "expressions are values");
    }

    [Fact]
    public void Null_is_refused_and_blank_says_nothing()
    {
        var read = () => TimeExpression.Read(null!);
        read.Should().Throw<ArgumentNullException>();
        TimeExpression.TryRead(null, out _).Should().BeFalse();
        TimeExpression.Read(" \r\n").Alternatives.Should().BeEmpty();
        TimeExpression.Read(string.Empty).Confidence.Should().Be(TimeConfidence.Unreadable);
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

    [Theory]
    [InlineData("05 ngày (ngày làm việc)")]
    [InlineData("05 ngày, tính theo ngày làm việc")]
    [InlineData("15 ngày (không kể thứ bảy, chủ nhật và ngày lễ) kể từ ngày nhận đủ hồ sơ")]
    [InlineData("15 ngày trừ ngày nghỉ")]
    [InlineData("05 ngày hành chính")]
    [InlineData("05 ngày x 2")]
    [InlineData("ít nhất 5 ngày")]
    [InlineData("tối thiểu 05 ngày làm việc")]
    [InlineData("khoảng 5 ngày")]
    [InlineData("05 ngày nghỉ")]
    [InlineData("03 tháng lương")]
    [InlineData("ảnh 4x6 chụp không quá 06 tháng")]
    [InlineData("Bản sao chứng thực không quá 3 tháng")]
    [InlineData("Giấy chứng nhận cấp lại trong vòng 12 tháng kể từ ngày cấp")]
    [InlineData("Trong thời hạn 03 ngày làm việc, người nộp hồ sơ bổ sung")]
    [InlineData("05 ngày kể từ ngày nhận hồ sơ không tính ngày lễ")]
    [InlineData("05 ngày kể từ ngày nhận hồ sơ, không kể ngày nghỉ")]
    [InlineData("05 ngày không tính ngày lễ")]
    [InlineData("05 ngày. Thời hạn trên không tính ngày lễ, tết")]
    [InlineData("05 ngày đối với xã, 10 ngày đối với phường (không tính thứ bảy, chủ nhật)")]
    [InlineData("Trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ (không bao gồm ngày nghỉ, lễ), Sở cấp giấy phép")]
    [InlineData("05 ngày kể từ ngày nhận đủ hồ sơ hợp lệ, tính theo ngày làm việc")]
    [InlineData("07 ngày (trước khi khởi công)")]
    [InlineData("07 ngày (tính đến trước khi khởi công)")]
    [InlineData("vượt quá 30 ngày")]
    [InlineData("vượt 30 ngày")]
    [InlineData("chưa vượt quá 30 ngày")]
    [InlineData("Nếu vượt quá 30 ngày thì hủy hồ sơ")]
    [InlineData("8 giờ - 10 giờ")]
    [InlineData("8h - 10h")]
    [InlineData("8 giờ – 10 giờ")]
    [InlineData("8 giờ 30 phút - 10 giờ")]
    [InlineData("sau 15 ngày mà có khiếu nại")]
    [InlineData("sau 15 ngày kể từ ngày thông báo mà tổ chức vẫn vi phạm")]
    [InlineData("sau 15 ngày có khiếu nại")]
    public void What_may_be_another_length_or_another_purpose_is_not_read_with_confidence(string text) =>
        TimeExpression.Read(text).Alternatives.Should().NotContain(item => item.Confidence == TimeConfidence.Read && item.Role == TimeRole.Main && !(item.Time is ProcessingTime.NotStated));

    [Theory]
    [InlineData("Trường hợp 2: Không kiểm nghiệm 17 ngày làm việc", "?17wMc")]
    [InlineData("27 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ đến ngày Sở trình Ủy ban nhân dân tỉnh", "?27wM")]
    [InlineData("Trường hợp cần thiết có thể gia hạn nhưng không quá 30 ngày; đối với vụ việc phức tạp thì không quá 60 ngày", "?30dEc ?60dMc")]
    [InlineData("Trước ngày 25 tháng 02 hằng năm, Ban điều hành thẩm định, trình Bộ phê duyệt", "?Y25/2M")]
    [InlineData("Hội đồng xét duyệt hồ sơ, báo cáo các trường trước ngày 30 tháng 6 hằng năm", "?Y30/6M")]
    [InlineData("Trước ngày 31/3 hằng năm", "Y31/3M")]
    [InlineData("07 ngày (trước khi khởi công)", "7dB")]
    [InlineData("07 ngày làm việc (trước ngày khởi công)", "7wB")]
    [InlineData("vượt quá 30 ngày", "?30dO")]
    [InlineData("không được vượt quá 30 ngày", "30dM")]
    [InlineData("không vượt 30 ngày", "30dM")]
    [InlineData("sau 15 ngày mà có khiếu nại", "?15dO")]
    [InlineData("8 giờ - 10 giờ", "UM")]
    [InlineData("5 ngày lam viec", "5wM")]
    [InlineData("5 ngày làm viec", "5wM")]
    [InlineData("5 ngay làm việc", "5wM")]
    [InlineData("8 giờ lam viec", "8HM")]
    [InlineData("khong qua 5 ngày kể từ ngày nhận đủ hồ sơ", "5dM")]
    [InlineData("07 ngày truoc khi khởi công", "7dB")]
    [InlineData("trong ngày, sau sáu giờ chiều thì ngày làm việc tiếp theo", "SD18M")]
    [InlineData("trong ngày, sau mười lăm giờ thì trả kết quả ngày làm việc tiếp theo", "SD15M")]
    [InlineData("trong ngày, sau chín giờ thì trả kết quả ngày làm việc tiếp theo", "?SDM")]
    [InlineData("trong ngày, sau 16 giờ kém 15 thì trả kết quả ngày làm việc tiếp theo", "?SDM")]
    [InlineData("trong ngày, sau bốn rưỡi chiều thì trả kết quả ngày làm việc tiếp theo", "?SDM")]
    [InlineData("trong ngày, sau thời điểm 15 giờ thì trả kết quả ngày làm việc tiếp theo", "?SDM")]
    [InlineData("15 ngày. Tiếp nhận: giờ hành chính các ngày làm việc (trừ ngày nghỉ lễ, tết)", "15dM")]
    [InlineData("05 ngày làm việc; nhận sau 9 giờ thì thời hạn tính từ hôm sau", "?5wM")]
    [InlineData("05 ngày làm việc; nhận sau bốn rưỡi chiều thì thời hạn tính từ hôm sau", "?5wM")]
    [InlineData("Trong ngày; nhận sau 15 giờ thì có văn bản trả lời kết quả trong ngày làm việc tiếp theo", "SD15M")]
    [InlineData("Trong ngày; nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo", "SD15M")]
    [InlineData("Trong ngày; nhận sau 15 giờ thì trả sáng hôm sau", "SD15M")]
    [InlineData("Trong ngày; nhận sau 15 giờ thì chuyển sang ngày làm việc tiếp theo", "SD15M")]
    [InlineData("Trong ngày; nhận sau 15 giờ thì xem vào hôm sau", "?SDM")]
    [InlineData("Trong ngày; nhận sau 15 giờ mà không giải quyết được thì thông báo vào hôm sau", "?SDM")]
    [InlineData("Trong ngày; nhận sau 15 giờ thì chuyển hồ sơ vào ngày làm việc tiếp theo", "?SDM")]
    [InlineData("Trong ngày; nhận sau 15 giờ thì chuyển hồ sơ đến cơ quan giải quyết vào ngày làm việc tiếp theo", "?SDM")]
    public void What_the_words_around_it_leave_open_is_not_read_with_confidence(string text, string expected) => TimeNotation.Of(TimeExpression.Read(text)).Should().Be(expected);

    [Theory]
    [InlineData("07 ngày làm việc (không bao gồm thời gian bổ sung hồ sơ)", "không bao gồm thời gian bổ sung hồ sơ")]
    [InlineData("07 ngày làm việc (không bao gồm thời gian bổ sung hồ sơ) kể từ ngày nhận hồ sơ", "không bao gồm thời gian bổ sung hồ sơ")]
    [InlineData("05 ngày (kể từ ngày nhận hồ sơ đối với xã)", "đối với xã")]
    [InlineData("05 ngày (kể từ ngày nhận hồ sơ đối với xã) tại Sở", "đối với xã")]
    [InlineData("(Trường hợp cấp mới)\n10 ngày", "Trường hợp cấp mới")]
    [InlineData("05 ngày đối với xã (miền núi)", "đối với xã")]
    [InlineData("15 ngày. Sở lấy ý kiến (thời gian này không tính vào thời hạn giải quyết)", "Sở lấy ý kiến (thời gian này không tính vào thời hạn giải quyết)")]
    [InlineData("15 ngày. Thời hạn không bao gồm: a) Bổ sung", "không bao gồm: a) Bổ sung")]
    public void A_quote_holds_no_bracket_without_its_other(string text, string quote)
    {
        var last = TimeExpression.Read(text).Alternatives[^1];
        (last.Condition ?? last.Words).Should().Be(quote);
    }

    [Theory]
    [InlineData("02 tháng và 15 ngày làm việc, trong đó: a) Đánh giá ngoài: 02 tháng; b) Ra quyết định: 15 ngày làm việc", "2m15w", 3)]
    [InlineData("15 ngày và 05 ngày làm việc, cụ thể: b) Sở thẩm định trong thời hạn 15 ngày; c) Giám đốc Sở quyết định trong thời hạn 05 ngày làm việc", "15d5w", 3)]
    public void A_total_in_two_units_is_one_time_before_its_steps(string text, string total, int count)
    {
        var alternatives = TimeExpression.Read(text).Alternatives;
        alternatives.Should().HaveCount(count);
        TimeNotation.Of(alternatives[0]).Should().Be(total + "M");
        alternatives.Skip(1).Should().OnlyContain(item => item.Role == TimeRole.Stage);
    }
}
