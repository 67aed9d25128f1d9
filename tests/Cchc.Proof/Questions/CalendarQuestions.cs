namespace Cchc.Proof.Questions;

/// <summary>Which days are worked, and how many lie between.</summary>
internal static class CalendarQuestions
{
    public static string? Ask(World world, Draw draw)
    {
        var (slow, quick) = (world.Slow, world.Calendar);
        var day = draw.Day();
        var count = draw.Below(draw.Of(4, 30, 120)) * draw.Of(1, 1, -1);
        var other = day.PlusDays(draw.Below(200) - 60);
        return draw.Below(6) switch
        {
            0 => Compare($"IsWorkingDay {day}", slow.IsWorked(day), quick.IsWorkingDay(day)),
            1 => Compare($"Count {day} {other}", slow.Count(day, other), quick.Count(day, other)),
            2 => Compare($"Next {day}", slow.Next(day), quick.Next(day)),
            3 => Compare($"NextOrSame {day}", slow.NextOrSame(day), quick.NextOrSame(day)),
            4 => Compare($"Previous {day}", slow.Add(day, -1), quick.Previous(day)),
            _ => Compare($"Add {day} {count}", slow.Add(day, count), quick.Add(day, count)),
        };
    }

    public static string? Compare<T>(string question, T slow, T quick) => EqualityComparer<T>.Default.Equals(slow, quick) ? null : $"{question}: day by day {slow}, the library {quick}";
}
