using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using static Cchc.Core.Tests.Deadlines.Clock.DossierHistory;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>Each violation once, by its code and the event that it names.</summary>
public sealed class DossierViolationsTests
{
    private const string Now = "2026-10-20T09:00";

    public static TheoryData<string, string> Codes_and_events => new()
    {
        { "400", "e4" }, { "401", "e3" }, { "402", "e2" }, { "403", "e4" }, { "404", "e2" }, { "405", "e2" }, { "406", "e2" }, { "407", "e2" }, { "408", "e2" }, { "409", "e1" }, { "410", "e2" },
        { "411", "e3" }, { "412", "e2" }, { "413", "e2" }, { "414", "e2" }, { "415", "e3" }, { "416", "-" }, { "417", "-" }, { "418", "e3" }, { "419", "e2" }, { "420", "e2" }, { "421", "e3" }, { "422", "e2" },
        { "423", "e2" }, { "424", "e2" }, { "425", "e2" }, { "426", "e2" }, { "427", "e2" }, { "428", "e2" }, { "429", "e2" }, { "430", "e2" }, { "431", "-" }, { "432", "e1" }, { "433", "e2" },
        { "434", "e2" }, { "435", "e1" }, { "436", "e1" }, { "437", "e2" }, { "470", "e2" }, { "471", "e2" }, { "472", "e2" }, { "473", "e2" }, { "474", "e2" }, { "475", "e1" },
    };

    [Theory]
    [MemberData(nameof(Codes_and_events))]
    public void Each_is_found_and_explained(string code, string item)
    {
        var found = Of(code).At(Now).Violations;
        var violation = found.Should().ContainSingle(one => one.Code == "CCHC-DL-" + code, "{0}", string.Join(", ", found)).Subject;
        (violation.EventId ?? "-").Should().Be(item);
        violation.LegalSource.Should().NotBeEmpty();
        violation.Text.Vi.Should().EndWith(".").And.NotBe(violation.Text.En);
    }

    [Theory]
    [MemberData(nameof(Codes_and_events))]
    public void None_is_found_before_it_happened(string code, string item)
    {
        var history = Of(code);
        var before = history.Request with { Events = [.. history.Request.Events.Where(one => one.Id != item)] };
        TheClock.Compute(before, Dates.Moment(item == "-" ? "2026-10-06T09:00" : Now)).Violations.Should().NotContain(one => one.Code == "CCHC-DL-" + code);
    }

    private static readonly PauseRule Short = new()
    {
        Id = "short",
        Title = new("thử", "test"),
        Source = "Văn bản thử, Điều 1",
        Sets = ["land"],
        Longest = new ProcessingTime.WorkingDays(2m),
    };

    [Fact]
    public void Every_code_of_the_source_has_its_test() => RepositoryFiles.Read("src", "Cchc.Core", "Deadlines", "Clock", "ClockViolations.cs").Split('"').Where(part => part.StartsWith("CCHC-DL-4", StringComparison.Ordinal))
        .Should().BeEquivalentTo(Codes_and_events.Select(row => "CCHC-DL-" + row.Data.Item1));

    private static DossierHistory Of(string code)
    {
        var history = new DossierHistory("5 ngày làm việc", code switch { "403" => DossierClockRules.ConstructionAppraisal, "415" or "472" => DossierClockRules.InterAgency297, "422" or "437" => DossierClockRules.BirthGroup, "473" => DossierClockRules.Minerals, "427" or "428" or "429" or "430" => DossierClockRules.Land, _ => null });
        return code switch
        {
            "400" => history.Received("2026-10-05T09:00").Asked("2026-10-05T10:00").Supplemented("2026-10-06T09:00").Asked("2026-10-07T09:00"),
            "401" => history.Received("2026-10-05T09:00").Extended("2026-10-06T09:00", "2026-10-15").Extended("2026-10-07T09:00", "2026-10-30"),
            "402" => history.Received("2026-10-05T09:00").Paused("2026-10-06T09:00", basis: " "),
            "403" => history.Received("2026-10-05T09:00").PausedBy("construction-appraisal-once", "2026-10-06T09:00").Resumed("2026-10-07T09:00").PausedBy("construction-appraisal-once", "2026-10-08T09:00"),
            "404" => history.Received("2026-10-05T09:00").Result("2026-10-13T00:00"),
            "405" => history.Received("2026-10-05T09:00", promised: "2026-10-08T17:00").Result("2026-10-08T17:01"),
            "406" => history.Received("2026-10-05T09:00").Asked("2026-10-08T09:00"),
            "407" => history.Received("2026-10-05T09:00").Extended("2026-10-12T09:00", "2026-10-15"),
            "408" => history.Received("2026-10-05T09:00").Extended("2026-10-13T09:00", "2026-10-15"),
            "409" => history.Paused("2026-10-04T09:00").Received("2026-10-05T09:00"),
            "410" => history.Received("2026-10-05T09:00").Resumed("2026-10-06T09:00"),
            "411" => history.Received("2026-10-05T09:00").Result("2026-10-06T09:00").Paused("2026-10-07T09:00"),
            "412" => history.Received("2026-10-05T09:00").Corrected("2026-10-06T09:00", "e7", null),
            "413" => history.Received("2026-10-05T09:00").Paused("2026-10-13T09:00"),
            "414" => history.Received("2026-10-05T09:00").Extended("2026-10-06T09:00", "2026-10-15", reason: null),
            "415" => history.Received("2026-09-01T09:00").Asked("2026-09-03T09:30").Supplemented("2026-10-12T09:00"),
            "416" => history.Received("2026-10-05T09:00"),
            "417" => history.Received("2026-10-05T09:00", promised: "2026-10-09"),
            "418" => history.Received("2026-10-05T09:00").Result("2026-10-06T09:00").Stopped("2026-10-07T09:00"),
            "419" => history.Received("2026-10-05T09:00").Received("2026-10-06T09:00"),
            "420" => history.Received("2026-10-05T09:00").Returned("2026-10-08T09:00", DossierReturn.Dossier),
            "421" => history.Received("2026-10-05T09:00").Asked("2026-10-05T10:00").Result("2026-10-07T09:00"),
            "422" => history.Received("2026-10-05T09:00").Outage("2026-10-06T09:00", announced: false),
            "423" => history.Received("2026-10-05T09:00").Paused("2026-10-06T09:00", "abc", "xyz"),
            "424" => history.Received("2026-10-05T09:00").PausedBy("xyz", "2026-10-06T09:00"),
            "425" => history.Received("2023-10-05T09:00").PausedBy("land-public-posting", "2023-10-06T09:00"),
            "426" => history.Received("2026-10-05T09:00").PausedBy("land-public-posting", "2026-10-06T09:00"),
            "427" => history.With(request => request with { PauseRules = [Short] }).Received("2026-10-05T09:00").PausedBy("short", "2026-10-06T09:00").Resumed("2026-10-12T09:00"),
            "428" => history.Received("2026-10-05T09:00").PausedBy("land-public-posting", "2026-10-06T09:00", recordedAt: "2026-10-14T09:00"),
            "429" => history.Received("2026-10-05T09:00").PausedBy("land-public-posting", "2026-10-12T16:50"),
            "430" => history.Received("2026-10-05T09:00").PausedBy("land-public-posting", "2026-10-06T17:30").Resumed("2026-10-07T07:00"),
            "431" => history.Received("2026-10-05T09:00"),
            "432" => history.Received("2026-10-05T09:00", complete: false),
            "433" => history.Received("2026-10-05T09:00").Refused("2026-10-06T09:00", reason: " "),
            "434" => history.Received("2026-10-05T09:00").Asked("2026-10-06T09:00", content: null),
            "435" => history.Received("2026-10-05T09:00", promised: "2026-10-13"),
            "436" => history.Received("2026-10-05T09:00", promised: "2026-10-10"),
            "470" => history.Received("2026-10-05T09:00").Corrected("2026-10-19T09:00", "e1", new DossierEvent.Received { Id = "new", At = Dates.Moment("2026-10-14T09:00") }),
            "472" => history.Received("2026-10-05T09:00").FeeNotified("2026-10-07T09:00"),
            "473" => history.Received("2026-10-05T09:00").PausedBy("minerals-supplement-21", "2026-10-06T09:00").Resumed("2026-10-06T09:01"),
            "474" => history.Received("2026-10-05T09:00").Add(id => new DossierEvent.ResultIssued { Id = id, At = Dates.Moment("2026-10-09T09:00"), RecordedAt = Dates.Moment("2026-10-07T09:00") }),
            "475" => history.Received("2026-10-05T09:00", outside: true),
            "471" => history.Received("2026-10-05T09:00").Result("2026-10-14T09:00").Corrected("2026-10-15T09:00", "e2", new DossierEvent.ResultIssued { Id = "new", At = Dates.Moment("2026-10-09T09:00") }),
            _ => history.Received("2026-10-05T09:00").Outage("2026-10-06T09:00").Restored("2026-10-07T09:01"),
        };
    }
}
