using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Proof.SecondEngine;

namespace Cchc.Proof.Questions;

/// <summary>Due moments, with and without reasons.</summary>
internal static class DeadlineQuestions
{
    public static string? Ask(World world, Draw draw)
    {
        var (received, start, times) = (draw.Moment(), draw.Start(), draw.Times());
        var slow = world.SlowDeadline.Due(times, received, start);
        ProcessingTime time = times.Count == 1 ? World.Said(times[0]) : new ProcessingTime.Stages(times.Select(World.Said));
        var question = $"due of {string.Join(" + ", times)} received {received:uuuu-MM-dd HH:mm} {start}";
        if (!world.Calculator.TryGetDue(time, received, World.Said(start), out var date, out var timeOfDay))
            return question + ": the library gives none";
        if (CalendarQuestions.Compare(question, slow.ToString(), Of(date, timeOfDay).ToString()) is { } difference)
            return difference;
        if (draw.Below(50) != 0) // reasons take long, and are the same computation in words
            return null;
        var explained = (Deadline.Due)world.Calculator.Compute(new DeadlineRequest { Time = time, Received = received, StartRule = World.Said(start) });
        return CalendarQuestions.Compare("explained " + question, slow.ToString(), Of(explained.Date, explained.TimeOfDay).ToString());
    }

    public static SlowDue Of(LocalDate date, LocalTime? time) => new(date, time is { } at ? (at.Hour * 60) + at.Minute : null);
}
