using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using NodaTime.Text;

namespace Cchc.Core.Tests.Deadlines.Stages;

/// <summary>Processes for tests, and short ways to write and to read them.</summary>
internal static class Processes
{
    public static StagePlanner Planner { get; } = new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));

    /// <summary>The interlinked process of QĐ 3854/QĐ-UBND: the commune 40 hours, the province 56, together 12 working days.</summary>
    public static InternalProcess Interlinked { get; } = new()
    {
        Name = "Thủ tục liên thông xã, tỉnh",
        Decision = "3854/QĐ-UBND",
        Stages =
        [
            Hours("1", "Công chức TTPVHCC cấp xã", "xã", 4), Hours("2", "Lãnh đạo phòng VH-XH", "xã", 4), Hours("3", "Chuyên viên phòng VH-XH", "xã", 20),
            Hours("4", "Lãnh đạo phòng VH-XH", "xã", 4), Hours("5", "Lãnh đạo UBND cấp xã", "xã", 4), Hours("6", "Văn thư UBND cấp xã", "xã", 4),
            Hours("7", "Công chức TTPVHCC tỉnh", "tỉnh", 4), Hours("8", "Lãnh đạo Phòng Người có công", "tỉnh", 4), Hours("9", "Công chức Phòng NCC", "tỉnh", 12),
            Hours("10", "Chuyên viên Văn phòng UBND tỉnh", "tỉnh", 16), Hours("11", "Công chức Phòng NCC", "tỉnh", 8), Hours("12", "Lãnh đạo Phòng NCC", "tỉnh", 4),
            Hours("13", "Lãnh đạo Sở", "tỉnh", 4), Hours("14", "Văn thư Sở", "tỉnh", 4),
            new Stage { Number = "15", Unit = "Bộ phận trả kết quả", Agency = "tỉnh", Time = new ProcessingTime.NotStated("Không tính thời gian") },
        ],
        Subtotals =
        [
            new StageSubtotal { First = "1", Last = "6", Name = "xã", Time = new ProcessingTime.WorkingHours(40) },
            new StageSubtotal { First = "7", Last = "14", Name = "tỉnh", Time = new ProcessingTime.WorkingHours(56) },
        ],
        Totals = [new ProcessingTime.WorkingHours(96), new ProcessingTime.WorkingDays(12)],
    };

    public static Stage Hours(string number, string unit, string? agency, decimal hours) =>
        new() { Number = number, Unit = unit, Agency = agency, Time = new ProcessingTime.WorkingHours(hours) };

    /// <summary>Steps 1, 2, … of a time each, in words.</summary>
    public static InternalProcess Of(params string[] times) => new() { Stages = [.. times.Select((time, i) => Step($"{i + 1}", time))] };

    public static Stage Step(string number, string time, string? agency = null, string? parallel = null, string? branch = null) =>
        new() { Number = number, Unit = $"Đơn vị {number}", Agency = agency, Time = Time(time), Parallel = parallel, Branch = branch };

    public static ProcessingTime Time(string text) => text == "0" ? new ProcessingTime.WorkingHours(0) : text == "-" ? new ProcessingTime.NotStated("Không tính thời gian") : ProcessingTime.Parse(text);

    /// <summary>Number, start and due moment of each step: <c>1 19/08 08:00–12:00</c>.</summary>
    public static IEnumerable<string> Lines(StagePlan plan) => plan.Stages.Select(stage => $"{stage.Stage.Number} {Text(stage.Start)} {Text(stage.Due)}");

    public static string Text(LocalDateTime moment) => LocalDateTimePattern.CreateWithInvariantCulture("dd/MM HH:mm").Format(moment);

    public static IEnumerable<KeyValuePair<string, LocalDateTime>> Done(params string[] done) =>
        done.Select(item => new KeyValuePair<string, LocalDateTime>(item[..item.LastIndexOf(' ')], Dates.Moment(item[(item.LastIndexOf(' ') + 1)..])));
}
