using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Stages.Tables;

/// <summary>
/// Drawn processes with their plans, and dossiers on their way through them, which are to stay as they are (<c>Tables/*.txt</c>): days, hours and calendars of
/// agencies, steps side by side, every policy, moments in order and not. CCHC_ACCEPT_TEXTS=1 writes the tables anew.
/// </summary>
public sealed class DrawnProcessesTests
{
    private const int Part = 25;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Processes_drawn_by_a_seed(int seed)
    {
        var drawn = new DrawnProcesses(seed);
        WholeText.Compare(Enumerable.Range(1, Part).Select(number =>
        {
            var (planner, process, received, time) = drawn.Next();
            var plan = planner.Plan(process, received, time);
            return ($"{number}: {StageLines.Of(planner, process, received, time)}", (object?)StageLines.Of(plan)
                .Concat(plan.AllFindings.Select(found => $"  {StageLines.Of(found)}"))
                .Concat(Progress(planner, plan, drawn)));
        }), "Deadlines", "Stages", "Tables", $"drawn-{seed}.txt");
    }

    private static IEnumerable<string> Progress(StagePlanner planner, StagePlan plan, DrawnProcesses drawn)
    {
        var (done, now) = drawn.Done(plan);
        yield return $"  at {StageLines.Of(now)}: {string.Join(", ", done.Select(item => $"{item.Key} {StageLines.Of(item.Value)}"))}";
        foreach (var line in StageLines.Of(planner.Progress(plan, done, now)))
        {
            yield return line;
        }

        var events = drawn.Events(plan);
        var told = events.Select(item => $"{item.Name.En} {(item as DossierEvent.Transferred)?.To} {StageLines.Of(item.At)}");
        yield return $"  events: {string.Join(", ", told)}";
        foreach (var line in StageLines.Of(planner.Progress(plan, events, now)))
        {
            yield return line;
        }
    }
}
