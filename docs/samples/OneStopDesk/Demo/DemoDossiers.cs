using OneStopDesk.Desk;

namespace OneStopDesk.Demo;

/// <summary>A made-up dossier: received so many working days ago, and what happened then.</summary>
internal sealed record DemoStory(int DaysAgo, int Hour, ReceiveForm Form, IReadOnlyList<(int DaysAgo, EventForm Form)> Events);

/// <summary>Made-up dossiers in every state, with names that nobody has.</summary>
internal static class DemoDossiers
{
    private static readonly string[] Names =
    [
        "Nguyễn Văn A", "Trần Thị B", "Lê Văn C", "Phạm Thị D", "Hoàng Văn E", "Phan Thị G", "Vũ Văn H", "Đặng Thị K",
        "Bùi Văn L", "Đỗ Thị M", "Hồ Văn N", "Ngô Thị P",
    ];

    public static IReadOnlyList<DemoStory> Of(string agency)
    {
        var number = 0;
        DemoStory Story(string procedure, int option, int daysAgo, int hour, params (int DaysAgo, EventForm Form)[] events)
        {
            var name = Names[number++ % Names.Length];
            var place = agency == "H99.02" ? "phường Mẫu Hai" : "xã Mẫu Một";
            var form = new ReceiveForm(
                procedure, name, option, $"Thôn {number}, {place}, tỉnh Mẫu", $"0900 000 0{number:00}",
                IsOnline: number % 2 == 0, IsComplete: true, ReceivedAt: null);
            return new(daysAgo, hour, form, events);
        }

        var desk = agency == "H99.03" ? "1.013225" : "1.004873";
        return
        [
            Story(desk, 1, 2, 9),
            Story("1.001193", 1, 1, 9, (1, Event("result")), (0, Event("returned"))),
            Story("1.001193", 1, 3, 10),
            Story(desk, 1, 40, 9),
            Story("1.004222", 1, 3, 14, (2, Event("supplementRequested") with { Content = "Bổ sung giấy tờ chứng minh chỗ ở hợp pháp" })),
            Story(
                "1.004222", 1, 12, 9,
                (11, Event("supplementRequested") with { Content = "Bổ sung tờ khai" }), (9, Event("supplemented")), (4, Event("result"))),
            Story("2.001610", 1, 1, 15),
            Story("1.013947", 1, 9, 8, (5, Event("paused") with { Rule = "land-financial-obligation", Reason = "Chờ thực hiện nghĩa vụ tài chính" })),
            Story(desk, 1, 8, 9, (6, Event("paused") with { Reason = "Chờ ý kiến phòng chuyên môn" })),
            Story("1.000894", 1, 6, 9, (5, Event("result")), (5, Event("returned"))),
            Story("1.001266", 1, 5, 13, (4, Event("stopped"))),
            Story(desk, 1, 0, 8),
        ];
    }

    private static EventForm Event(string type) => new(type);
}
