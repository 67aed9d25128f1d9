using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers.Registers;

/// <summary>The time of a dossier whose register does not state one is that of the catalogue.</summary>
public sealed class RegisterTermsTests
{
    /// <summary>1.001193 says "1 working day", and in words "the same day, after 15:00 the next": where the readings differ nobody is late by the stricter one.</summary>
    [Theory]
    [InlineData("2026-08-03T09:00", "2026-08-04T09:00", RegisterVerdict.OnTime)]
    [InlineData("2026-08-03T09:00", "2026-08-05T09:00", RegisterVerdict.Late)]
    public void Of_two_readings_of_a_record_the_one_that_falls_due_last_counts_and_is_said(string received, string result, RegisterVerdict verdict)
    {
        var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)) { Terms = RegisterTerms.Of(SampleCatalogue.Load()) };
        var answer = judge.Judge(
            new RegisterDossier { Code = "E1", ProcedureCode = "1.001193", Channel = SubmissionMethod.InPerson, Received = Dates.Moment(received), Result = Dates.Moment(result) },
            Dates.Moment("2026-08-28T17:00"));

        answer.Verdict.Should().Be(verdict);
        answer.LegalDue!.Date.Should().Be(Dates.Day("2026-08-04"));
        answer.Findings.Should().Contain(found => found.Code == "CCHC-REG-006" && found.IsToBeChecked);
    }
}
