using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock.Tables;

/// <summary>
/// Drawn histories under every set of rules with their answers (<c>Tables/*.txt</c>), which are to stay as they are: how what is counted by hand elsewhere goes
/// together. The run without words finds the same. CCHC_ACCEPT_TEXTS=1 writes the tables anew.
/// </summary>
public sealed class DrawnHistoriesTests
{
    private const int Part = 30;

    private static readonly DossierClock[] Clocks =
    [
        DossierHistory.TheClock,
        new(WorkingCalendar.VietnamPublicSector, new DeadlineOptions { DayOffReceipt = DayOffReceipt.ReceivedOnNextWorkingDay,
            OfficeHours = OfficeTimetable.Parse("07:00-11:30,13:30-17:00 | Fri 07:00-11:30") }),
    ];

    public static TheoryData<string, int> Sets
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var rules in DossierClockRules.All)
            {
                data.Add(rules.Name, 0);
                data.Add(rules.Name, 1);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Histories_drawn_by_a_seed(string set, int part)
    {
        var rules = DossierClockRules.Find(set)!;
        var drawn = new DrawnHistories((1000 * (part + 1)) + DossierClockRules.All.ToList().IndexOf(rules), rules);
        var clock = Clocks[part];
        WholeText.Compare(Enumerable.Range(1, Part).Select(number =>
        {
            var (request, now) = drawn.Next();
            var state = clock.Compute(request, now);
            var (run, found, gained) = clock.Judge(request, now);
            found.Select(ClockLines.Of).Should().Equal(state.Violations.Select(ClockLines.Of), "{0} {1} {2}", set, part, number);
            (run.State, run.Due, run.IfResumed, gained, run.IsLateByLaw, run.IsLateByPromise,
                run.StatedPromise is null || run.StatedPromise == state.PromisedDue)
                .Should().Be((state.State, state.LegalDue, state.DueIfResumedNow, state.GainedWorkingDays, state.IsLateAgainstLegal,
                    state.IsLateAgainstPromised,
                    true), "{0} {1} {2}", set, part, number);
            return ($"{number}: {ClockLines.Of(request, now)}", (object?)$"{ClockLines.Of(state)}\n{ClockLines.Of(run)}".Split('\n'));
        }), "Deadlines", "Clock", "Tables", $"{set}-{part + 1}.txt");
    }
}
