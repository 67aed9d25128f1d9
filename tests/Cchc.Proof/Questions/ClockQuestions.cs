using Cchc.Core.Deadlines.Clock;
using Cchc.Proof.SecondEngine;

namespace Cchc.Proof.Questions;

/// <summary>Where the clock of a dossier stands after supplements, pauses with and without a rule, and fees: under the one-stop decrees, and on land.</summary>
internal static class ClockQuestions
{
    private static readonly LocalDate LandRules = new(2024, 8, 1);

    public static string? Ask(World world, Draw draw)
    {
        var dossier = RandomDossier.Of(world, draw);
        var slow = new SlowClock(world.SlowOffice, dossier.Time) { NoticeDays = dossier.NoticeDays, FeeIsLeftOut = dossier.IsLand, LateIsNextDay = world.SlowDeadline.LateIsNextDay }.Ask(dossier.Events, dossier.Now);
        var request = new DossierClockRequest
        {
            Time = World.Said(dossier.Time),
            Rules = dossier.IsLand ? DossierClockRules.Land : DossierClockRules.OneStop,
            Events = dossier.Said(),
        };
        var quick = new DossierClock(world.Calculator).Compute(request, dossier.Now);
        return CalendarQuestions.Compare(
            dossier.ToString(),
            $"{slow.State}, due {slow.Due}, if resumed {slow.IfResumed}, late {slow.IsLate}",
            $"{quick.State}, due {Of(quick.LegalDue)}, if resumed {Of(quick.DueIfResumedNow)}, late {quick.IsLateAgainstLegal}");
    }

    public static bool IsLandDay(LocalDate day) => day >= LandRules;

    public static SlowDue? Of(DossierDue? due) => due is null ? null : DeadlineQuestions.Of(due.Date, due.TimeOfDay);
}
