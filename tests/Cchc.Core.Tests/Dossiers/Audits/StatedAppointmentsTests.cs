using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers.Audits;

/// <summary>
/// NĐ 61/2018/NĐ-CP art. 19.9, through 30/6/2025: an appointment is made anew with an apology. Received on Monday 10/3/2025 with a slip for 17/3; what the
/// register states of appointments before and after supplements, and what must be found, was written before any ran.
/// </summary>
public sealed class StatedAppointmentsTests
{
    private static readonly RegisterAudit Audit = new(new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)));
    private static readonly DossierEvent[] Supplement =
    [
        new DossierEvent.SupplementRequested { Id = "s", At = new LocalDateTime(2025, 3, 11, 9, 0), Content = "Bản vẽ" },
        new DossierEvent.Supplemented { Id = "sx", At = new LocalDateTime(2025, 3, 14, 9, 0) },
    ];

    private static readonly DossierEvent[] Apology =
        [new DossierEvent.ExtendedWithApology { Id = "x", At = new LocalDateTime(2025, 3, 13, 9, 0), Promised = Day("2025-03-24")!, Reason = "Hồ sơ phức tạp" }];

    public static TheoryData<string, string, string?, string> Cases => new()
    {
        { "17>24", "none", null, "CCHC-AU-003" }, // moved later, and nothing made it
        { "17>24", "supplement", null, "" }, // the supplement did
        { "17>24", "request", null, "" }, // asked for, not brought yet
        { "17>24", "apology", null, "" },
        { "20>24", "supplement", null, "CCHC-AU-003" }, // the slip said 17, nothing made it 20
        { "17>14", "supplement", null, "CCHC-AU-004 ?" }, // earlier
        { "17>21 21>24", "supplement", null, "CCHC-AU-003" }, // two moves, one supplement
        { "17>21 24>28", "supplement", null, "CCHC-AU-003 CCHC-AU-003" }, // 21 became 24, and 24 became 28, by nothing
        { "17>21", "supplement", "2025-03-21", "" },
        { "17>21", "supplement", "2025-03-28", "CCHC-AU-003" }, // shown now is another day
        { "", "none", "2025-03-17", "" },
        { "", "none", "2025-03-24", "CCHC-AU-003" },
        { "", "apology", "2025-03-24", "" },
        { "", "none", "2025-03-13", "CCHC-AU-004 ?" },
        { ">21", "none", null, "CCHC-AU-003" }, // only the new one is stated
        { "17>", "none", null, "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_stated_appointment_that_nothing_made_is_found(string changes, string events, string? now, string expected)
    {
        var dossier = Dossier(changes, events, now);
        Found(dossier).Should().Be(expected);
        if (expected.Contains("003", StringComparison.Ordinal))
        {
            Found(dossier with { Content = RegisterContent.All & ~RegisterContent.Apologies }).Should().Be(expected.Replace("003", "003 ?", StringComparison.Ordinal),
                "where the register has no place for apologies there may have been one");
        }
    }

    [Fact]
    public void What_is_stated_changes_no_verdict_of_the_law()
    {
        var plain = Audit.Judge.Judge(Dossier("", "supplement", null), new LocalDateTime(2025, 4, 30, 17, 0));
        var stated = Audit.Judge.Judge(Dossier("17>28", "supplement", "2025-04-10"), new LocalDateTime(2025, 4, 30, 17, 0));

        (stated.Verdict, stated.LegalDue, stated.PromisedDue).Should().Be((plain.Verdict, plain.LegalDue, plain.PromisedDue));
    }

    private static string Found(RegisterDossier dossier) => string.Join(" ", Audit.Audit(dossier, new LocalDateTime(2025, 4, 30, 17, 0)).Findings
        .Where(finding => finding.Rule.Code is "CCHC-AU-003" or "CCHC-AU-004").Select(finding => finding.Rule.Code + (finding.IsQuestion ? " ?" : string.Empty)));

    private static RegisterDossier Dossier(string changes, string events, string? now) => new()
    {
        Code = "H1", Time = new ProcessingTime.WorkingDays(5), Received = new LocalDateTime(2025, 3, 10, 9, 0), Promised = Day("2025-03-17"), Result = new LocalDateTime(2025, 3, 17, 9, 0),
        Appointments = [.. changes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(change => change.Split('>')).Select(days => new AppointmentChange(March(days[0]), March(days[1])))],
        PromisedNow = Day(now),
        Events = events switch { "supplement" => Supplement, "request" => [Supplement[0]], "apology" => Apology, _ => [] },
    };

    private static DossierDue? March(string day) => day.Length == 0 ? null : Day("2025-03-" + day);

    private static DossierDue? Day(string? day) => day is null ? null : new DossierDue(Dates.Day(day));
}
