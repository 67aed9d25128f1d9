using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>Corners of the clock that a reader would get wrong: starts that are moved, times that grow, payments nobody asked for.</summary>
public sealed class DossierCornersTests
{
    [Fact]
    public void A_dossier_handed_back_by_the_competent_agency_is_judged_from_when_it_had_it()
    {
        // NĐ 118/2025 art. 17.3 from 05/8/2026: two working days from 20/8, not from the receipt on 10/8.
        DossierHistory History(string returned) => new DossierHistory("10 ngày làm việc").Received("2026-08-10T09:00", outside: true).There("2026-08-20T09:00")
            .Add(id => new DossierEvent.Returned { Id = id, At = Dates.Moment(returned), What = DossierReturn.Dossier });
        Violations(History("2026-08-21T09:00"), "2026-08-31T09:00").Should().NotContain("CCHC-DL-420");
        Violations(History("2026-08-26T09:00"), "2026-08-31T09:00").Should().Contain("CCHC-DL-420");
    }

    [Fact]
    public void After_a_supplement_the_dossier_handed_back_is_judged_from_the_supplement() =>
        Violations(
            new DossierHistory("10 ngày làm việc").Received("2026-08-10T09:00").Asked("2026-08-11T09:00").Supplemented("2026-08-20T09:00")
                .Add(id => new DossierEvent.Returned { Id = id, At = Dates.Moment("2026-08-21T09:00"), What = DossierReturn.Dossier }),
            "2026-08-31T09:00").Should().NotContain("CCHC-DL-420");

    [Fact]
    public void A_payment_that_nobody_notified_moves_no_start()
    {
        var history = new DossierHistory("10 ngày làm việc", DossierClockRules.InterAgency297).Received("2026-03-02T09:00");
        Due(history, "2026-03-03T09:00").Should().Be(Dates.Day("2026-03-16"));
        Due(history.FeePaid("2026-03-12T09:00"), "2026-03-13T09:00").Should().Be(Dates.Day("2026-03-16"));
        Due(new DossierHistory("10 ngày làm việc", DossierClockRules.InterAgency297).Received("2026-03-02T09:00").FeeNotified("2026-03-02T10:00").FeePaid("2026-03-04T09:00"), "2026-03-05T09:00")
            .Should().Be(Dates.Day("2026-03-18"), "notified, it does");
    }

    [Fact]
    public void Minerals_an_incomplete_dossier_begins_when_it_is_complete_and_grows_by_nothing()
    {
        var fresh = new DossierHistory("20 ngày làm việc", DossierClockRules.Minerals).Received("2026-03-10T09:00");
        var late = new DossierHistory("20 ngày làm việc", DossierClockRules.Minerals).Received("2026-03-02T09:00", complete: false).Asked("2026-03-03T09:00").Supplemented("2026-03-10T09:00");
        Due(late, "2026-03-11T09:00").Should().Be(Due(fresh, "2026-03-11T09:00"));
    }

    [Theory]
    [InlineData("20 ngày làm việc")]
    [InlineData("160 giờ làm việc")]
    [InlineData("trong ngày")]
    public void Minerals_after_a_supplement_the_rest_grows_by_21_working_days_in_every_unit(string time)
    {
        // Thủ tục 1.014264, 1.014269: the stop is left out, then 21 working days more.
        var calendar = DossierHistory.TheClock.Calculator.Calendar;
        var plain = Due(new DossierHistory(time, DossierClockRules.Minerals).Received("2026-03-02T09:00"), "2026-03-02T10:00");
        var grown = Due(new DossierHistory(time, DossierClockRules.Minerals).Received("2026-03-02T09:00").Asked("2026-03-02T11:00").Supplemented("2026-03-04T11:00"), "2026-03-05T09:00");
        grown.Should().Be(calendar.Add(plain, 2 + 21));
    }

    private static LocalDate Due(DossierHistory history, string now) => DossierHistory.TheClock.Compute(history.Request, Dates.Moment(now)).LegalDue!.Date;

    private static IEnumerable<string> Violations(DossierHistory history, string now) => DossierHistory.TheClock.Compute(history.Request, Dates.Moment(now)).Violations.Select(violation => violation.Code);
}
