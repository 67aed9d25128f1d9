using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Proof.SecondEngine;

namespace Cchc.Proof.Questions;

/// <summary>The due moment of each step of an internal process, in office hours or in working days of eight hours.</summary>
internal static class StageQuestions
{
    private static readonly World Eight = new(0);

    public static string? Ask(World world, Draw draw)
    {
        // Days of two sessions of four hours: there a part of a day is the same amount of hours, by the session and by the whole.
        var isHours = draw.Chance(50);
        world = isHours ? world : Eight;
        var received = draw.Moment();
        var (steps, stages) = (new List<SlowStep>(), new List<Stage>());
        var group = 0;
        for (var count = 1 + draw.Below(6); count > 0; count--)
        {
            var amount = draw.Below(draw.Of(4, 10)) * 0.25m;
            var name = group > 0 && draw.Chance(60) ? $"g{group}" : draw.Chance(25) ? $"g{++group}" : null;
            if (name is null)
                group = group == 0 ? 0 : group + 1;
            var branch = name is not null && draw.Chance(30) ? "b" : null;
            steps.Add(new SlowStep((int)(amount * (isHours ? 60 * 4 : 480)), name, branch));
            ProcessingTime time = isHours ? new ProcessingTime.WorkingHours(amount * 4) : new ProcessingTime.WorkingDays(amount);
            stages.Add(new Stage { Number = $"{stages.Count + 1}", Unit = "Phòng Tư pháp", Time = time, Parallel = name, Branch = branch });
        }

        if (steps.All(step => step.Minutes == 0))
            return null;
        var process = new InternalProcess { Stages = stages };
        var begin = isHours ? received : SlowOffice.At(world.Slow.Next(received.Date), 0);
        var slow = new SlowStages(world.SlowOffice).Plan(steps, world.SlowOffice.Add(begin, 0));
        var quick = new StagePlanner(world.Calculator).Plan(process, received);
        return CalendarQuestions.Compare(
            $"steps {string.Join(", ", stages.Select(stage => $"{stage.Time} {stage.Parallel}/{stage.Branch}"))} received {received:uuuu-MM-dd HH:mm}",
            string.Join(" ", slow.Select(due => $"{due:MM-dd HH:mm}")),
            string.Join(" ", quick.Stages.Select(stage => $"{stage.Due:MM-dd HH:mm}")));
    }
}
