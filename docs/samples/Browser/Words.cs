using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Browser;

/// <summary>What the page says beside the library's own sentences.</summary>
internal static class Words
{
    public static readonly BilingualText Title = new("Hạn trả kết quả và lịch làm việc", "Due dates and the working calendar");
    public static readonly BilingualText Pages = new("Trang", "Pages");
    public static readonly BilingualText Deadline = new("Hạn trả kết quả", "Due date");
    public static readonly BilingualText Calendar = new("Lịch làm việc", "Calendar");
    public static readonly BilingualText Data = new("Dữ liệu lịch:", "Calendar data:");
    public static readonly BilingualText Disclaimer = new(
        "Mọi phép tính đều ở trong trình duyệt này, không gửi đi đâu. Kết quả để tham khảo, không thay cho ý kiến pháp lý.",
        "Everything is computed in this browser and nothing is sent. The answers are no substitute for legal advice.");

    public static readonly BilingualText ReceivedOn = new("Ngày nhận đủ hồ sơ", "Complete dossier received on");
    public static readonly BilingualText ReceivedAt = new("Lúc", "At");
    public static readonly BilingualText Time = new("Thời hạn giải quyết", "Processing time");
    public static readonly BilingualText TimeHint = new(
        "Viết như trong quyết định công bố: “3,5 ngày làm việc”, “không quá 15 ngày”, “8 giờ làm việc”.",
        "As the record states it: “3,5 ngày làm việc”, “15 days”, “8 working hours”.");
    public static readonly BilingualText Compute = new("Tính hạn trả", "Compute");
    public static readonly BilingualText Due = new("Hẹn trả kết quả", "Due");
    public static readonly BilingualText At = new("trước", "by");
    public static readonly BilingualText Why = new("Vì sao", "Why");
    public static readonly BilingualText Basis = new("Căn cứ:", "Basis:");
    public static readonly BilingualText Otherwise = new("Cách hiểu khác", "Other readings");
    public static readonly BilingualText NoDay = new("Chưa xác định được hạn trả", "No due date");
    public static readonly BilingualText Several = new("Văn bản nêu nhiều thời hạn; mỗi thời hạn có hạn trả riêng.", "The text states several times; each has its own due date.");
    public static readonly BilingualText Days = new("Từng ngày", "Day by day");

    public static readonly BilingualText Year = new("Năm", "Year");
    public static readonly BilingualText Month = new("Tháng", "Month");
    public static readonly BilingualText Earlier = new("Tháng trước", "Previous month");
    public static readonly BilingualText Later = new("Tháng sau", "Next month");
    public static readonly BilingualText Lunar = new("Âm lịch", "Lunar date");
    public static readonly BilingualText LunarYear = new("năm", "lunar year");
    public static readonly BilingualText Decided = new("Quyết định ngày", "Decided on");
    public static readonly BilingualText StandsFor = new("Gắn với ngày", "Stands for");
    public static readonly BilingualText Worked = new("Ngày làm việc", "Worked");
    public static readonly BilingualText NotWorked = new("Không làm việc", "Not worked");
    public static readonly BilingualText Announced = new("đã công bố", "announced");
    public static readonly BilingualText Projected = new("dự kiến", "projected");
    public static readonly BilingualText InYear = new("Ngày nghỉ và ngày làm bù trong năm", "Days off and make-up days of the year");
    public static readonly BilingualText Keys = new(
        "Dùng phím mũi tên để chuyển ngày, Page Up và Page Down để chuyển tháng.",
        "Arrow keys move by days, Page Up and Page Down by months.");

    public static readonly IReadOnlyList<(DayKind Kind, string Mark, BilingualText Name)> Kinds =
    [
        (DayKind.PublicHoliday, "★", new("nghỉ lễ, tết", "public holiday")),
        (DayKind.Compensatory, "+", new("nghỉ bù", "compensatory day")),
        (DayKind.SwapOff, "~", new("nghỉ hoán đổi", "day off by swap")),
        (DayKind.MakeUpWorking, "!", new("làm bù", "make-up working day")),
    ];

    public static readonly IReadOnlyList<BilingualText> Weekdays =
    [
        new("thứ Hai", "Monday"), new("thứ Ba", "Tuesday"), new("thứ Tư", "Wednesday"), new("thứ Năm", "Thursday"), new("thứ Sáu", "Friday"), new("thứ Bảy", "Saturday"), new("Chủ nhật", "Sunday"),
    ];

    public static readonly IReadOnlyList<BilingualText> ShortWeekdays =
        [new("T2", "Mo"), new("T3", "Tu"), new("T4", "We"), new("T5", "Th"), new("T6", "Fr"), new("T7", "Sa"), new("CN", "Su")];

    public static BilingualText WorkedInMonth(int count) => new($"Trong tháng có {count} ngày làm việc", $"{count} working days in the month");

    public static BilingualText WorkedInYear(int count) => new($"cả năm {count} ngày.", $"{count} in the year.");

    public static BilingualText NoDate => new("Chưa ghi ngày nhận đủ hồ sơ; ví dụ: 28/08/2026.", "No day of receipt is given; expected for example 2026-08-28.");

    public static BilingualText NoTime => new("Chưa ghi giờ nhận đủ hồ sơ; ví dụ: 16:30.", "No time of receipt is given; expected for example 16:30.");

    public static BilingualText NoWords => new("Chưa ghi thời hạn giải quyết; ví dụ: 5 ngày làm việc.", "No processing time is given; expected for example 5 ngày làm việc.");

    public static BilingualText Outside(WorkingCalendar calendar) => new(
        $"Ngày nhận hoặc hạn trả nằm ngoài lịch ({Vi(calendar.Start)} – {Vi(calendar.End)}).",
        $"The receipt or the due day is outside the calendar ({Iso(calendar.Start)} to {Iso(calendar.End)}).");

    /// <summary>A day with its weekday, as the library's sentences write it.</summary>
    public static string Day(LocalDate date, Language language) =>
        $"{Weekdays[(int)date.DayOfWeek - 1].In(language)}{(language == Language.Vietnamese ? ", " : " ")}{Date(date, language)}";

    public static string Date(LocalDate date, Language language) => language == Language.Vietnamese ? Vi(date) : Iso(date);

    public static string Certain(Certainty certainty, Language language) => (certainty == Certainty.Announced ? Announced : Projected).In(language);

    private static string Vi(LocalDate date) => LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu").Format(date);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
