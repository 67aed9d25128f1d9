using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using NodaTime;

namespace Cchc.Core.Exchange.Samples;

/// <summary>Dossiers of a sample in which nothing is wrong: most go through, some are transferred, supplemented, paused by a rule, refused, withdrawn, or
/// open.</summary>
internal static class SampleOrdinary
{
    public static RegisterDossier Make(SampleCase at, RegisterDossier blank)
    {
        var kind = at.Next(100);
        return kind switch
        {
            < 8 => Transferred(at, blank),
            < 16 => Supplemented(at, blank),
            < 22 when at.Procedure == SampleCase.Construction => Paused(at, blank),
            < 24 => Refused(at, blank),
            < 26 => Withdrawn(at, blank),
            26 => AtOnce(at, blank),
            _ => Answered(at, blank, at.Due),
        };
    }

    /// <summary>Answered by a day, mostly late in the time; what would lie after the day of the register has not happened.</summary>
    public static RegisterDossier Answered(SampleCase at, RegisterDossier blank, LocalDate due, LocalDate? after = null)
    {
        var first = at.Day(after ?? at.Received.Date, 1);
        var span = first >= due ? 0 : at.Count(first, due);
        var result = at.At(at.Day(due, -(span == 0 ? 0 : Math.Min(at.Next(span + 1), at.Next(span + 1)))));
        return result > RegisterSample.AsOf ? Open(at, blank) : Returned(at, blank with { Result = result, Status = 9 });
    }

    public static RegisterDossier Returned(SampleCase at, RegisterDossier answered)
    {
        var returned = at.ReturnOf(answered.Result!.Value);
        return returned > RegisterSample.AsOf
            ? answered with { Events = [.. at.Events] }
            : answered with { Returned = returned, Status = 10, Events = [.. at.Events] };
    }

    private static RegisterDossier Open(SampleCase at, RegisterDossier blank)
    {
        at.Events.RemoveAll(item => item.At > RegisterSample.AsOf);
        var status = at.Events.Count == 0 ? 4 : at.Events[at.Events.Count - 1] switch
        {
            DossierEvent.SupplementRequested => 5,
            DossierEvent.Paused => 8,
            _ => 4,
        };
        return blank with { Status = status, Events = [.. at.Events] };
    }

    private static RegisterDossier Transferred(SampleCase at, RegisterDossier blank)
    {
        var first = at.Day(at.Received.Date, 1);
        at.Add(new DossierEvent.Transferred { Id = at.Id(), At = at.Morning(first), To = SampleProcesses.Division });
        if (!SampleProcesses.HasHead(at.Days))
        {
            return Answered(at, blank, at.Due, first);
        }

        // One agency's division keeps what the head then has to sign on the last day: late as a step, in time as a dossier.
        var isSlow = at.Place.Agency == SampleProcesses.SlowAgency && at.Due.AtMidnight() < RegisterSample.AsOf;
        var second = isSlow ? at.Due : at.Day(first, 2);
        at.Add(new DossierEvent.Transferred { Id = at.Id(), At = isSlow ? second.At(new LocalTime(9 + at.Next(3), at.Next(60))) : at.Morning(second),
            To = SampleProcesses.Head });
        return isSlow && at.Afternoon(at.Due) is var result && result <= RegisterSample.AsOf ? Returned(at, blank with { Result = result, Status = 9 })
            : Answered(at, blank, at.Due, second);
    }

    private static RegisterDossier Supplemented(SampleCase at, RegisterDossier blank)
    {
        var asked = at.At(at.Day(at.Received.Date, 1));
        var brought = at.At(at.Day(asked.Date, 1 + at.Next(8)));
        var due = at.DueOf(at.Days, brought);
        at.Add(new DossierEvent.SupplementRequested { Id = at.Id(), At = asked, Content = "Thiếu bản sao giấy tờ đã nêu trong hướng dẫn" });
        at.Add(new DossierEvent.Supplemented { Id = at.Id(), At = brought, Promised = new DossierDue(due) });
        return Answered(at, blank, due, brought.Date);
    }

    private static RegisterDossier Paused(SampleCase at, RegisterDossier blank)
    {
        var from = at.At(at.Day(at.Received.Date, 2 + at.Next(12)));
        var to = at.At(at.Day(from.Date, 2 + at.Next(4)));
        var due = at.DueOf(at.Days + at.Count(from.Date, to.Date), at.Received);
        at.Add(new DossierEvent.Paused { Id = at.Id(), At = from, Rule = PauseRules.ConstructionAppraisal.Id, Reason = "Chờ hoàn thiện bản vẽ" });
        at.Add(new DossierEvent.Resumed { Id = at.Id(), At = to, Promised = new DossierDue(due) });
        return Answered(at, blank, due, to.Date);
    }

    private static RegisterDossier Refused(SampleCase at, RegisterDossier blank)
    {
        var refused = at.At(at.Day(at.Received.Date, 1 + at.Next(at.Days - 1)));
        return refused > RegisterSample.AsOf ? Open(at, blank) : blank with { Refused = refused, RefusalReason = "Không thuộc thẩm quyền", Status = null };
    }

    private static RegisterDossier Withdrawn(SampleCase at, RegisterDossier blank)
    {
        var stopped = at.At(at.Day(at.Received.Date, 1));
        at.Add(new DossierEvent.StoppedByApplicant { Id = at.Id(), At = stopped });
        return stopped > RegisterSample.AsOf ? Open(at, blank) : blank with { Status = 7, Events = [.. at.Events] };
    }

    // NĐ 61/2018/NĐ-CP art. 17.4: no slip where the result is given at once.
    private static RegisterDossier AtOnce(SampleCase at, RegisterDossier blank)
    {
        var result = at.Received.PlusMinutes(20);
        return result.Date != at.Received.Date ? Answered(at, blank, at.Due)
            : blank with { Promised = null, Result = result, Returned = result, Status = 10 };
    }
}
