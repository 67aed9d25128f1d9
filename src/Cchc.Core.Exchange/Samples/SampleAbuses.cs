using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using NodaTime;

namespace Cchc.Core.Exchange.Samples;

/// <summary>The abuses that are planted, each with the findings that it must give: written from the rules, before any audit was run.</summary>
internal static class SampleAbuses
{
    /// <summary>So many at the beginning of the table are stops.</summary>
    public const int Stops = 11;

    /// <summary>So many at its end there are only since the decrees of 2026.</summary>
    public const int OfDecrees = 3;

    private const string Late = ClockViolations.LateByLaw, LateBySlip = ClockViolations.LateByPromise, NoApology = ClockViolations.NoApology,
        LastDay = ClockViolations.StopOnLastDay;

    /// <summary>The first day of these decrees.</summary>
    public static readonly LocalDate DecreesFrom = new(2026, 8, 5);

    public static IReadOnlyList<SampleAbuse> All { get; } =
    [
        new("pause-without-basis", [ClockViolations.PauseWithoutReason, LastDay, Late, LateBySlip, NoApology], (at, blank) => Hiding(at, blank, item => item)),
        new("pause-with-words-only", [ClockViolations.PauseNamesNoRule, LastDay, Late, LateBySlip, NoApology],
            (at, blank) => Hiding(at, blank, item => item with { LegalBasis = "theo chỉ đạo của lãnh đạo" })),
        new("pause-by-unknown-rule", [ClockViolations.PauseRuleUnknown, LastDay, Late, LateBySlip, NoApology], (at, blank) => Hiding(at, blank, item =>
            item with { Rule = "quy-che-noi-bo" })),
        new("pause-by-rule-not-in-force", [ClockViolations.PauseRuleNotInForce, LastDay, Late, LateBySlip, NoApology],
            (at, blank) => Hiding(at, blank, item => item with { Rule = PauseRules.VneidCompletion.Id })) { Through = new LocalDate(2026, 7, 31) },
        new("pause-by-rule-of-another-field", [ClockViolations.PauseRuleDoesNotCover, LastDay, Late, LateBySlip, NoApology],
            (at, blank) => Hiding(at, blank, item => item with { Rule = PauseRules.LandExamination.Id })),
        new("pause-after-due", [ClockViolations.StopAfterDue, Late, LateBySlip, NoApology], PauseAfterDue) { IsConstruction = true },
        new("pause-on-last-day", [LastDay], PauseOnLastDay) { IsConstruction = true },
        new("pause-outside-hours", [AuditCodes.StopWrittenOutsideHours, ClockViolations.StopOutsideHours], PauseOutsideHours) { IsConstruction = true },
        new("pause-written-later", [ClockViolations.StopRecordedLate, Late, LateBySlip, NoApology], PauseWrittenLater) { IsConstruction = true },
        new("pause-repeated", [AuditCodes.RepeatedStops, ClockViolations.TooManyPauses], PauseRepeated) { IsConstruction = true },
        new("correction-when-late", [ClockViolations.CorrectedLate, Late, LateBySlip, NoApology], CorrectionWhenLate),
        new("late-without-apology", [Late, LateBySlip, NoApology], (at, blank) => Answer(at, blank, at.Day(at.Due, 1 + at.Next(10)))),
        new("late-with-apology", [Late], (at, blank) => Apology(at, blank, at.At(at.Day(at.Due, -2)), "Hồ sơ phức tạp")),
        new("apology-late", [ClockViolations.ApologyLate, Late], (at, blank) => Apology(at, blank, at.At(at.Due), "Hồ sơ phức tạp")),
        new("apology-after-due", [ClockViolations.ApologyAfterDue, Late], (at, blank) => Apology(at, blank, at.At(at.Day(at.Due, 1)), "Hồ sơ phức tạp")),
        new("apology-without-reason", [ClockViolations.ApologyWithoutReason, Late], (at, blank) => Apology(at, blank, at.At(at.Day(at.Due, -2)), null)),
        new("second-appointment", [ClockViolations.SecondAppointment, ClockViolations.ApologyAfterDue, Late, LateBySlip], SecondAppointment),
        new("overdue-open", [ClockViolations.OverdueByLaw, NoApology], (_, blank) => blank),
        new("no-slip", [AuditCodes.NoSlip], (at, blank) => Answer(at, blank with { Promised = null }, at.Day(at.Due, -1))),
        new("slip-on-day-off", [AuditCodes.SlipEarlierThanLaw, ClockViolations.SlipOnDayOff], SlipOnDayOff),
        new("slip-later-than-law", [ClockViolations.SlipLaterThanLaw], (at, blank) => Answer(at, blank with { Promised = new DossierDue(at.Day(at.Due,
            3)) }, at.Due)),
        new("slip-earlier-than-law", [AuditCodes.SlipEarlierThanLaw],
            (at, blank) => Answer(at, blank with { Promised = new DossierDue(at.Day(at.Due, -1)) }, at.Day(at.Due, -2))),
        new("due-moved-without-trail", [AuditCodes.DueMovedWithoutTrail, Late, LateBySlip, NoApology], (at, blank) => Moved(at, blank, at.Day(at.Due, 5),
            at.Day(at.Due, 3))),
        new("due-moved-back", [AuditCodes.DueMovedBack], (at, blank) => Moved(at, blank, at.Day(at.Due, -1), at.Day(at.Due, -2))),
        new("supplement-twice", [ClockViolations.SecondRequest], (at, blank) => Supplements(at, blank, "Thiếu bản vẽ", isTwice: true)),
        new("supplement-without-content", [ClockViolations.RequestWithoutContent], (at, blank) => Supplements(at, blank, null, isTwice: false)),
        new("supplement-late", [ClockViolations.NoticeLate], SupplementLate) { LeastDays = 7 },
        new("never-notified", [ClockViolations.NeverNotified], NeverNotified),
        new("handed-back-late", [ClockViolations.ReturnLate], HandedBackLate) { LeastDays = 7 },
        new("refusal-without-reason", [ClockViolations.RefusalWithoutReason], (at, blank) => blank with { Refused = at.At(at.Day(at.Due, -1)), Status = null }),
        new("stop-after-decision", [ClockViolations.StopAfterDecision], StopAfterDecision),
        new("returned-before-result", [AuditCodes.ReturnedBeforeResult, ClockViolations.AfterEnd], (at, blank) => blank with
        {
            Returned = at.At(at.Day(at.Due, -2)), Result = at.At(at.Day(at.Due, -1)), Status = 10,
        }),
        new("result-written-later", [ClockViolations.AnswerRecordedLate], ResultWrittenLater),
        new("forbidden-component", [AuditCodes.ForbiddenComponent],
            (at, blank) => Answer(at, blank with { Components = [.. blank.Components, SampleCase.ForbiddenComponent] }, at.Day(at.Due, -1)))
            { From = DecreesFrom },
        new("outage-not-announced", [ClockViolations.OutageNotAnnounced], (at, blank) => Outage(at, blank, isAnnounced: false, hours: 3))
            { From = new LocalDate(2026, 9, 1), IsAtDesk = true },
        new("incident-too-long", [ClockViolations.IncidentTooLong], (at, blank) => Outage(at, blank, isAnnounced: true, hours: 30))
            { From = new LocalDate(2026, 9, 1), IsAtDesk = true },
    ];

    private static RegisterDossier Answer(SampleCase at, RegisterDossier blank, LocalDate day) =>
        SampleOrdinary.Returned(at, blank with { Result = at.At(day), Status = 9 });

    /// <summary>Paused on the day it is due, so that the result four days after it looks in time.</summary>
    private static RegisterDossier Hiding(SampleCase at, RegisterDossier blank, Func<DossierEvent.Paused, DossierEvent.Paused> claim)
    {
        at.Add(claim(new DossierEvent.Paused { Id = at.Id(), At = at.At(at.Due), Reason = "Cần xem xét thêm" }));
        at.Add(new DossierEvent.Resumed { Id = at.Id(), At = at.At(at.Day(at.Due, 3)) });
        return Answer(at, blank, at.Day(at.Due, 4));
    }

    private static DossierEvent.Paused Lawful(SampleCase at, LocalDateTime moment) =>
        new() { Id = at.Id(), At = moment, Rule = PauseRules.ConstructionAppraisal.Id, Reason = "Chờ hoàn thiện bản vẽ" };

    private static RegisterDossier PauseAfterDue(SampleCase at, RegisterDossier blank)
    {
        at.Add(Lawful(at, at.At(at.Day(at.Due, 2))));
        at.Add(new DossierEvent.Resumed { Id = at.Id(), At = at.At(at.Day(at.Due, 5)) });
        return Answer(at, blank, at.Day(at.Due, 6));
    }

    private static RegisterDossier PauseOnLastDay(SampleCase at, RegisterDossier blank)
    {
        var to = at.Day(at.Due, 3);
        var due = at.DueOf(at.Days + at.Count(at.Due, to), at.Received);
        at.Add(Lawful(at, at.At(at.Due)));
        at.Add(new DossierEvent.Resumed { Id = at.Id(), At = at.Morning(to), Promised = new DossierDue(due) });
        return SampleOrdinary.Returned(at, blank with { Result = at.Afternoon(due), Status = 9 });
    }

    /// <summary>From a Sunday night to the morning before the office opens: no working hour lost, yet a day gained.</summary>
    private static RegisterDossier PauseOutsideHours(SampleCase at, RegisterDossier blank)
    {
        var night = at.Day(at.Received.Date, 2);
        while (at.IsWorked(night) || !at.IsWorked(night.PlusDays(1)))
        {
            night = night.PlusDays(1);
        }

        at.Add(Lawful(at, night.At(new LocalTime(20, at.Next(60)))));
        at.Add(new DossierEvent.Resumed { Id = at.Id(), At = night.PlusDays(1).At(new LocalTime(6, at.Next(60))) });
        return Answer(at, blank, at.Day(at.Due, -1));
    }

    private static RegisterDossier PauseWrittenLater(SampleCase at, RegisterDossier blank)
    {
        var written = at.Morning(at.Day(at.Due, 2));
        at.Add(Lawful(at, at.At(at.Day(at.Due, -4))) with { RecordedAt = written });
        at.Add(new DossierEvent.Resumed { Id = at.Id(), At = at.At(at.Day(at.Due, -1)), RecordedAt = written });
        return Answer(at, blank, at.Day(at.Due, 3));
    }

    private static RegisterDossier PauseRepeated(SampleCase at, RegisterDossier blank)
    {
        var (from, to) = (at.Day(at.Received.Date, 4), at.Day(at.Received.Date, 6));
        var due = at.DueOf(at.Days + at.Count(from, to), at.Received);
        at.Add(Lawful(at, at.At(from)));
        at.Add(new DossierEvent.Resumed { Id = at.Id(), At = at.At(to), Promised = new DossierDue(due) });
        at.Add(Lawful(at, at.At(at.Day(to, 3))));
        at.Add(new DossierEvent.Resumed { Id = at.Id(), At = at.At(at.Day(to, 5)) });
        return Answer(at, blank, at.Day(due, -1));
    }

    private static RegisterDossier CorrectionWhenLate(SampleCase at, RegisterDossier blank)
    {
        var receipt = at.Receipt(at.Due);
        at.Add(receipt);
        at.Add(new DossierEvent.Correction
        {
            Id = at.Id(), At = at.Morning(at.Day(at.Due, 1)), Of = receipt.Id, Replacement = receipt with { At = at.At(at.Day(at.Received.Date, 4)) },
        });
        return Answer(at, blank, at.Day(at.Due, 2));
    }

    private static RegisterDossier Apology(SampleCase at, RegisterDossier blank, LocalDateTime moment, string? reason)
    {
        var days = 3 + at.Next(5);
        at.Add(new DossierEvent.ExtendedWithApology { Id = at.Id(), At = moment, Promised = new DossierDue(at.Day(at.Due, days)), Reason = reason });
        return Answer(at, blank, at.Day(at.Due, 2 + at.Next(days - 1)));
    }

    private static RegisterDossier SecondAppointment(SampleCase at, RegisterDossier blank)
    {
        foreach (var (day, promised) in new[] { (at.Day(at.Due, -2), at.Day(at.Due, 3)), (at.Day(at.Due, 3), at.Day(at.Due, 8)) })
        {
            at.Add(new DossierEvent.ExtendedWithApology { Id = at.Id(), At = at.At(day), Promised = new DossierDue(promised), Reason = "Hồ sơ phức tạp" });
        }

        return Answer(at, blank, at.Day(at.Due, 5));
    }

    private static RegisterDossier? SlipOnDayOff(SampleCase at, RegisterDossier blank)
    {
        var slip = at.Due.PlusDays(-1);
        while (at.IsWorked(slip))
        {
            slip = slip.PlusDays(-1);
        }

        var result = at.Day(at.Received.Date, 1);
        return result < slip ? Answer(at, blank with { Promised = new DossierDue(slip) }, result) : null;
    }

    /// <summary>The column of the register says another day than the slip that was given.</summary>
    private static RegisterDossier Moved(SampleCase at, RegisterDossier blank, LocalDate column, LocalDate result)
    {
        at.Add(at.Receipt(at.Due));
        return Answer(at, blank with { Promised = new DossierDue(column) }, result);
    }

    private static RegisterDossier Supplements(SampleCase at, RegisterDossier blank, string? content, bool isTwice)
    {
        var brought = at.At(at.Day(at.Received.Date, 3));
        var due = at.DueOf(at.Days, brought);
        at.Add(new DossierEvent.SupplementRequested { Id = at.Id(), At = at.At(at.Day(at.Received.Date, 1)), Content = content });
        at.Add(new DossierEvent.Supplemented { Id = at.Id(), At = brought, Promised = new DossierDue(due) });
        if (isTwice)
        {
            at.Add(new DossierEvent.SupplementRequested { Id = at.Id(), At = at.At(at.Day(brought.Date, 1)), Content = content });
        }

        return Answer(at, blank, due);
    }

    private static RegisterDossier SupplementLate(SampleCase at, RegisterDossier blank)
    {
        at.Add(new DossierEvent.SupplementRequested { Id = at.Id(), At = at.At(at.Day(at.Received.Date, 5)), Content = "Thiếu bản vẽ" });
        at.Add(new DossierEvent.Supplemented { Id = at.Id(), At = at.Morning(at.Day(at.Received.Date, 6)) });
        return Answer(at, blank, at.Due);
    }

    private static RegisterDossier NeverNotified(SampleCase at, RegisterDossier blank)
    {
        at.Add(at.Receipt(null, isComplete: false));
        return blank with { Promised = null, Events = [.. at.Events] };
    }

    private static RegisterDossier HandedBackLate(SampleCase at, RegisterDossier blank)
    {
        at.Add(new DossierEvent.Returned { Id = at.Id(), At = at.At(at.Day(at.Received.Date, 6)), What = DossierReturn.Dossier });
        return blank with { Status = 7, Events = [.. at.Events] };
    }

    private static RegisterDossier StopAfterDecision(SampleCase at, RegisterDossier blank)
    {
        var result = at.Morning(at.Day(at.Due, -2));
        at.Add(new DossierEvent.StoppedByApplicant { Id = at.Id(), At = at.Morning(at.Day(result.Date, 1)) });
        return blank with { Result = result, Status = 9, Events = [.. at.Events] };
    }

    private static RegisterDossier ResultWrittenLater(SampleCase at, RegisterDossier blank)
    {
        at.Add(new DossierEvent.ResultIssued { Id = at.Id(), At = at.At(at.Day(at.Due, -1)), RecordedAt = at.Morning(at.Day(at.Due, 2)) });
        return blank with { Status = 9, Events = [.. at.Events] };
    }

    private static RegisterDossier? Outage(SampleCase at, RegisterDossier blank, bool isAnnounced, int hours)
    {
        if (at.Received.Hour >= 15)
        {
            return null; // these rules begin the next day then
        }

        var from = at.Morning(at.Day(at.Received.Date, 1));
        at.Add(new DossierEvent.SystemOutage { Id = at.Id(), At = from, IsAnnounced = isAnnounced });
        at.Add(new DossierEvent.SystemRestored { Id = at.Id(), At = from.PlusHours(hours) });
        return Answer(at, blank with { RulesName = DossierClockRules.BirthGroup.Name }, at.Due);
    }
}
