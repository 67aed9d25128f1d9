// <example>
using System;
using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Json;
using NodaTime;

// </example>
namespace Cchc.Core.Json.Tests.Documentation;

/// <summary>The first example of docs/reference/json.md.</summary>
internal static class JsonExample
{
    public static void Run()
    {
        // <example>
        var options = new JsonSerializerOptions().ConfigureForCchc();
        var request = new DeadlineRequest { Time = ProcessingTime.Parse("3 ngày làm việc"), Received = new LocalDateTime(2026, 8, 28, 9, 0) };

        var stored = JsonSerializer.Serialize(request, options);
        var again = JsonSerializer.Deserialize<DeadlineRequest>(stored, options);
        Console.WriteLine(again == request); // True

        var deadline = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector).Compute(request);
        Console.WriteLine(JsonSerializer.SerializeToElement(deadline, options).GetProperty("dueDate")); // 2026-09-07
        // </example>
    }
}
