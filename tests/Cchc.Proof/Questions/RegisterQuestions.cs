using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using Cchc.Proof.SecondEngine;

namespace Cchc.Proof.Questions;

/// <summary>The verdict on a row of a register: by law, and by the appointment on the slip.</summary>
internal static class RegisterQuestions
{
    public static string? Ask(World world, Draw draw)
    {
        var dossier = RandomDossier.Of(world, draw);
        dossier = dossier with { Events = [.. dossier.Events.Where(item => item.Kind is not "stopped")] };
        var slow = new SlowClock(world.SlowOffice, dossier.Time) { NoticeDays = dossier.NoticeDays, FeeIsLeftOut = dossier.IsLand, LateIsNextDay = world.SlowDeadline.LateIsNextDay }.Ask(dossier.Events, dossier.Now);
        LocalDateTime? result = dossier.Events.FirstOrDefault(item => item.Kind == "result")?.At;
        DossierDue? promised = draw.Chance(50) ? new DossierDue(dossier.Events[0].At.Date.PlusDays(draw.Below(30))) : null;
        var row = new RegisterDossier
        {
            Code = "H15.01-0001",
            Time = World.Said(dossier.Time),
            RulesName = dossier.IsLand ? "land" : "one-stop",
            Received = dossier.Events[0].At,
            Result = result,
            Promised = promised,
            Events = [.. dossier.Said().Where(item => item is not (DossierEvent.Received or DossierEvent.ResultIssued))],
            Content = RegisterContent.All,
        };
        var quick = new RegisterJudge(world.Calculator).Judge(row, dossier.Now);
        var ended = result is { } end && end <= dossier.Now ? end : (LocalDateTime?)null;
        // Where the time begins again the old slip promises nothing any more.
        var byPromise = promised is null || slow.BeganAgain ? "NoVerdict" : Verdict(new SlowDue(promised.Date, null), ended);
        return CalendarQuestions.Compare(
            $"{dossier} promised {promised}",
            $"{ByLaw(slow, ended)} {slow.Due} {(promised is not null && ended is not null ? byPromise : "")}",
            $"{quick.Verdict} {ClockQuestions.Of(quick.LegalDue)} {(promised is not null && ended is not null ? quick.ByPromise : "")}");
    }

    private static string ByLaw(SlowAnswer slow, LocalDateTime? ended) => slow.State switch
    {
        SlowState.NotReceived => "NotReceived",
        SlowState.AwaitingSupplement => "AwaitingSupplement",
        SlowState.AwaitingFee or SlowState.Paused => "SuspendedLawfully",
        SlowState.Done => slow.Due is { } due ? Verdict(due, ended) : "NoVerdict",
        _ => slow.IsLate == true ? "OpenOverdue" : slow.StandsInVain ? "SuspendedUnlawfully" : "Open",
    };

    private static string Verdict(SlowDue due, LocalDateTime? ended) => ended switch
    {
        null => "Open",
        { } end when due.IsBefore(end) => "Late",
        { } end when end.Date < due.Day => "Early",
        _ => "OnTime",
    };
}
