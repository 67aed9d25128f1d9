using System.Text;
using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers.Registers;

/// <summary>Dossiers of a register (<c>by-hand.json</c>): verdict and findings were written from the law and the official calendar, counted by hand, before any ran.</summary>
public sealed class RegisterByHandTests
{
    private static readonly RegisterJudge Judge = new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector, DeadlineOptions.Default));

    public static TheoryData<string> Names
    {
        get
        {
            var data = new TheoryData<string>();
            All().ForEach(item => data.Add(item.GetProperty("name").GetString()!));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Verdict_and_findings_are_those_counted_by_hand(string name)
    {
        var item = All().Single(one => one.GetProperty("name").GetString() == name);
        var because = item.GetProperty("why").GetString();
        var line = RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(item.GetProperty("dossier").GetRawText().Replace('\n', ' '))), "by-hand").Single();
        line.Findings.Should().BeEmpty();
        var answer = Judge.Judge(line.Dossier!, Dates.Moment(item.GetProperty("asOf").GetString()!));
        var expected = item.GetProperty("expected");
        (Word(answer.Verdict), Word(answer.ByPromise), Word(answer.AsVendors)).Should().Be(
            (expected.GetProperty("verdict").GetString()!, expected.GetProperty("byPromise").GetString()!, expected.GetProperty("asVendors").GetString()!), because);
        answer.LegalDue?.ToString().Should().Be(expected.GetProperty("due").GetString(), because);
        if (expected.GetProperty("due").GetString() is null)
        {
            answer.LegalDue.Should().BeNull(because);
        }

        answer.Findings.Select(finding => finding.Code).Should().BeEquivalentTo(expected.GetProperty("findings").EnumerateArray().Select(code => "CCHC-" + code.GetString()), because);
        answer.IsSuspendedUnlawfully.Should().Be(expected.TryGetProperty("unlawful", out _), because);
        Number(expected, "lateDays", answer.LateWorkingDays, because);
        Number(expected, "usedDays", answer.UsedWorkingDays, because);
        Number(expected, "gained", answer.GainedWorkingDays, because);
        if (expected.TryGetProperty("shares", out var shares))
        {
            answer.Shares.Select(share => $"{share.Agency} {share.WorkingDays}").Should().Equal(shares.EnumerateArray().Select(share => share.GetString()), because);
        }
    }

    /// <summary>State 5 of a dossier that was handed back to be completed says the same as the event.</summary>
    [Fact]
    public void A_dossier_handed_back_is_waiting_by_its_state_too()
    {
        var back = new RegisterDossier
        {
            Code = "N",
            Time = new Cchc.Core.Deadlines.Times.ProcessingTime.WorkingDays(5),
            Received = new LocalDateTime(2026, 8, 3, 9, 0),
            Status = 5,
            Events = [new Cchc.Core.Deadlines.Clock.DossierEvent.Returned { Id = "b", At = new LocalDateTime(2026, 8, 4, 9, 0), What = Cchc.Core.Deadlines.Clock.DossierReturn.Dossier }],
        };

        Judge.Judge(back, new LocalDateTime(2026, 8, 31, 17, 0)).Findings.Should().BeEmpty();
    }

    [Fact]
    public void The_report_of_the_law_and_that_of_software_are_over_the_same_dossiers()
    {
        var answers = All().Select(item => Judge.Judge(
            RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(item.GetProperty("dossier").GetRawText().Replace('\n', ' '))), "by-hand").Single().Dossier!,
            new LocalDateTime(2026, 9, 30, 17, 0))).ToList();
        var totals = RegisterTotals.Of(answers);
        totals.Dossiers.Should().Be(answers.Count);
        totals.ByLaw.IsConsistent.Should().BeTrue();
        totals.AsVendors.IsConsistent.Should().BeTrue();
        totals.Verdicts.Sum(pair => pair.Value).Should().Be(answers.Count);
        totals.HiddenLate.Should().Be(answers.Count(answer =>
            answer.IsLate == true && answer.AsVendors is not (VendorVerdict.Late or VendorVerdict.PendingOverdue)), "late by law, counted as in time");
        totals.HiddenLate.Should().BeGreaterThan(8);

        // From 1/9 on: what was resolved before is in no column, what was received before and is pending is carried over.
        var quarter = RegisterTotals.Of(answers, new LocalDate(2026, 9, 1));
        quarter.ByLaw.IsConsistent.Should().BeTrue();
        quarter.ByLaw.CarriedOver.Should().Be(answers.Count(answer => answer.Dossier.Received is { } received && received.Date < new LocalDate(2026, 9, 1)
            && (answer.EndedAt is null || answer.EndedAt.Value.Date >= new LocalDate(2026, 9, 1)) && answer.Verdict is not RegisterVerdict.NoVerdict
            || answer.Dossier.Code is "N31" or "N35"));
    }

    private static void Number(JsonElement expected, string name, int? found, string? because)
    {
        if (expected.TryGetProperty(name, out var number))
        {
            found.Should().Be(number.GetInt32(), because);
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];

    private static List<JsonElement> All() =>
        [.. JsonDocument.Parse(RepositoryFiles.Read("tests", "Cchc.Core.Tests", "Dossiers", "Registers", "by-hand.json")).RootElement.EnumerateArray()];
}
