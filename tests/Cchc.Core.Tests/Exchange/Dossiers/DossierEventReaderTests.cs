using System.Text;
using System.Text.RegularExpressions;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Exchange.Dossiers;

public sealed class DossierEventReaderTests
{
    private const string Head = "{\"format\":\"cchc-events/1\",\"time\":\"5 ngày làm việc\",\n\"events\":[\n";

    private const string Rules = "{\"format\":\"cchc-events/1\",\"time\":\"5 ngày làm việc\",\"events\":[],\"pauseRules\":[\n";

    [Fact]
    public void Pause_rules_and_policies_of_ones_own_are_read()
    {
        var file = Read("""
            {"format":"cchc-events/1","time":"10 ngày làm việc","procedure":"1.007928","policies":{"lastDayStops":"stopsNothing","outsideHoursStops":"stops"},
             "pauseRules":[{"id":"mending","title":"chờ khắc phục","source":"Nghị định 84/2019/NĐ-CP","article":"Điều 16 khoản 2","inForceFrom":"2019-12-31","inForceTo":"2027-12-31",
               "procedures":["1.007928"],"fields":["G10"],"sets":["land"],"most":2,"longest":"30 ngày","closesAfter":"40 ngày","semantics":"resumePlus","addedWorkingDays":3,"standing":"secondHand"}],
             "events":[{"id":"a","type":"received","at":"2026-09-07T09:00"},{"id":"b","type":"paused","at":"2026-09-08T09:00","rule":"mending"},{"id":"c","type":"resumed","at":"2026-09-09T09:00"}]}
            """);
        file.Findings.Should().BeEmpty();
        file.Value!.Policies.Should().Be(new ClockPolicies { LastDayStops = StopEffect.StopsNothing, OutsideHoursStops = StopEffect.Stops });
        file.Value.PauseRules.Should().Equal(new PauseRule
        {
            Id = "mending",
            Title = new("chờ khắc phục", "chờ khắc phục"),
            Source = "Nghị định 84/2019/NĐ-CP, Điều 16 khoản 2",
            Confidence = Core.Calendars.SourceConfidence.Secondary,
            InForceFrom = Dates.Day("2019-12-31"),
            InForceThrough = Dates.Day("2027-12-31"),
            ProcedureCodes = ["1.007928"],
            FieldCodes = ["G10"],
            Sets = ["land"],
            Most = 2,
            Longest = ProcessingTime.Parse("30 ngày"),
            ClosedAfter = ProcessingTime.Parse("40 ngày"),
            Semantics = new PauseSemantics.ResumePlusDays(3),
        });
        var state = new DossierClock(Core.Calendars.WorkingCalendar.VietnamPublicSector).Compute(file.Value, Dates.Moment("2026-09-10T09:00"));
        state.Violations.Should().BeEmpty();
        state.LegalDue.Should().Be(new DossierDue(Dates.Day("2026-09-25")), "21/9, one working day left out and three more");
    }

    [Fact]
    public void The_pause_rules_of_the_reference_are_read()
    {
        using var stream = Example("cchc-pause-rules/1");
        var file = DossierEventReader.ReadPauseRules(stream, "p.json");
        file.Findings.Should().BeEmpty();
        file.Value.Should().ContainSingle().Which.Id.Should().Be("fertiliser-mending");
        using var wrong = new MemoryStream("{\"format\":\"cchc-events/1\"}"u8.ToArray());
        DossierEventReader.ReadPauseRules(wrong, "p.json").Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-EVT-003");
    }

    /// <summary>Received on Wednesday 12/8/2026 at 16:30, three working days from Thursday, which is not counted: 14, 17 and 18/8.</summary>
    [Fact]
    public void The_start_rule_of_the_reference_is_read_and_holds()
    {
        using var stream = Example("sau-15-gio");
        var file = DossierEventReader.Read(stream, "e.json");
        file.Findings.Should().BeEmpty();
        new DossierClock(Core.Calendars.WorkingCalendar.VietnamPublicSector).Compute(file.Value!, Dates.Moment("2026-08-13T09:00")).LegalDue.Should()
            .Be(new DossierDue(Dates.Day("2026-08-18")));
    }

    [Fact]
    public void The_reference_lists_every_known_pause_rule_and_set()
    {
        var page = RepositoryFiles.Read("docs", "reference", "events.md");
        PauseRules.All.Should().OnlyContain(rule => page.Contains($"`{rule.Id}`", StringComparison.Ordinal));
        DossierClockRules.All.Should().OnlyContain(rules => page.Contains($"`{rules.Name}`", StringComparison.Ordinal));
    }

    [Fact]
    public void More_events_than_a_dossier_has_are_refused()
    {
        var events = string.Join(",", Enumerable.Range(0, DossierEventReader.MostEvents + 1).Select(i => $"{{\"id\":\"{i}\",\"type\":\"transferred\",\"at\":\"2026-09-07T09:00\"}}"));
        Read(Head + events + "]}").Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-EVT-017");
    }

    [Fact]
    public void The_example_of_the_reference_is_read()
    {
        var example = Regex.Match(RepositoryFiles.Read("docs", "reference", "events.md"), "```json\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
        var file = Read(example);
        file.Findings.Should().BeEmpty();
        var state = new DossierClock(Core.Calendars.WorkingCalendar.VietnamPublicSector).Compute(file.Value!, Dates.Moment("2026-03-02T09:00"));
        (state.LegalDue, state.PromisedDue).Should().Be((new DossierDue(Dates.Day("2026-03-19")), new DossierDue(Dates.Day("2026-03-19"))));
        state.Violations.Should().BeEmpty();
    }

    [Fact]
    public void Every_type_of_the_reference_is_read()
    {
        var types = Regex.Matches(RepositoryFiles.Read("docs", "reference", "events.md").Split("| type |")[1].Split("## ")[0], "^\\| (`.*?) \\|", RegexOptions.Multiline)
            .SelectMany(row => Regex.Matches(row.Groups[1].Value, "`(\\w+)`").Select(name => name.Groups[1].Value)).ToList();
        types.Should().HaveCount(17);
        var items = types.Select((type, i) => $"{{\"id\":\"{i}\",\"type\":\"{type}\",\"at\":\"2026-10-05T09:00:30\",\"recordedAt\":null,\"note\":\"x\"{(type == "extended" ? ",\"promised\":\"2026-10-20T17:00\"" : type == "correction" ? ",\"of\":\"0\"" : string.Empty)}}}");
        var file = Read(Head + string.Join(",\n", items) + "]}");
        file.Findings.Should().BeEmpty();
        file.Value!.Events.Select(item => item.GetType()).Distinct().Should().HaveCount(17);
    }

    [Theory]
    [InlineData("", "EVT-001", 1)]
    [InlineData("{\n\"format\":", "EVT-001", 2)]
    [InlineData("[[[[[[[[[[1]]]]]]]]]]", "EVT-001", 1)]
    [InlineData("{\"format\":\"x\"}", "EVT-003", 1)]
    [InlineData("[]", "EVT-003", 1)]
    [InlineData("{\"format\":\"cchc-events/1\",\"time\":\"1 ngày\"}", "EVT-011", 1)]
    [InlineData("{\"format\":\"cchc-events/1\",\"events\":[]}", "EVT-011", 1)]
    [InlineData("{\"format\":\"cchc-events/1\",\"time\":\"ngay\",\"events\":[]}", "EVT-006", 1)]
    [InlineData("{\"format\":\"cchc-events/1\",\"time\":\"1 ngày\",\"rules\":\"x\",\"events\":[]}", "EVT-007", 1)]
    [InlineData("{\"format\":\"cchc-events/1\",\"time\":\"1 ngày\",\"remote\":\"yes\",\"events\":[]}", "EVT-005", 1)]
    [InlineData(Head + "{\"id\":\"a\",\"type\":\"received\",\"at\":\"2026-02-30T09:00\"}]}", "EVT-006", 3)]
    [InlineData(Head + "{\"id\":\"a\",\"type\":\"received\",\"at\":\"2026-02-28\"}]}", "EVT-006", 3)]
    [InlineData(Head + "{\"id\":\"a\",\"type\":\"received\",\"at\":\"2026-02-28T09:00Z\"}]}", "EVT-006", 3)]
    [InlineData(Head + "{\"id\":\"a\",\"type\":\"recieved\",\"at\":\"2026-02-28T09:00\"}]}", "EVT-008", 3)]
    [InlineData(Head + "{\"id\":\"a\",\"type\":\"received\",\"at\":\"2026-02-28T09:00\",\"onlin\":true}]}", "EVT-004", 3)]
    [InlineData(Head + "{\"id\":\"a\",\"type\":\"received\",\"at\":\"2026-02-28T09:00\",\"online\":1}]}", "EVT-005", 3)]
    [InlineData(Head + "{\"id\":\"a\",\"id\":\"b\",\"type\":\"received\",\"at\":\"2026-02-28T09:00\"}]}", "EVT-010", 3)]
    [InlineData(Head + "{\"id\":\"a\",\"type\":\"result\",\"at\":\"2026-02-28T09:00\"},\n{\"id\":\"a\",\"type\":\"result\",\"at\":\"2026-02-28T09:00\"}]}", "EVT-009", 4)]
    [InlineData(Head + "{\"type\":\"result\",\"at\":\"2026-02-28T09:00\"}]}", "EVT-011", 3)]
    [InlineData(Head + "{\"id\":\"a\",\"type\":\"extended\",\"at\":\"2026-02-28T09:00\"}]}", "EVT-011", 3)]
    [InlineData(Head + "{\"id\":\"a\",\"type\":\"correction\",\"of\":\"x\",\"at\":\"2026-02-28T09:00\",\"replacement\":{\"type\":\"correction\",\"at\":\"2026-02-28T09:00\"}}]}", "EVT-008", 3)]
    [InlineData(Head + "7]}", "EVT-005", 3)]
    [InlineData(Head + "{\"id\":\"a\",\"type\":\"supplementRequested\",\"at\":\"2026-02-28T09:00\",\"cause\":\"x\"}]}", "EVT-006", 3)]
    [InlineData(Rules + "{\"id\":\"a\",\"title\":\"x\",\"source\":\"x\",\"article\":\"1\",\"inForceFrom\":\"2026-01-01\"}]}", "EVT-013", 2)]
    [InlineData(Rules + "{\"id\":\"land-inheritance\",\"title\":\"x\",\"source\":\"x\",\"article\":\"1\",\"inForceFrom\":\"2026-01-01\",\"fields\":[\"a\"]}]}", "EVT-014", 2)]
    [InlineData(Rules + "{\"id\":\"a\",\"title\":\"x\",\"source\":\"x\",\"inForceFrom\":\"2026-01-01\",\"fields\":[\"a\"]}]}", "EVT-011", 2)]
    [InlineData(Rules + "{\"id\":\"a\",\"title\":\"x\",\"source\":\"x\",\"article\":\"1\",\"fields\":[\"a\"]}]}", "EVT-011", 2)]
    [InlineData(Rules + "{\"id\":\"a\",\"title\":\"x\",\"source\":\"x\",\"article\":\"1\",\"inForceFrom\":\"28/08/2026\",\"fields\":[\"a\"]}]}", "EVT-006", 2)]
    [InlineData(Rules + "{\"id\":\"a\",\"title\":\"x\",\"source\":\"x\",\"article\":\"1\",\"inForceFrom\":\"2026-01-01\",\"inForceTo\":\"2025-01-01\",\"fields\":[\"a\"]}]}", "EVT-006", 2)]
    [InlineData(Rules + "{\"id\":\"a\",\"title\":\"x\",\"source\":\"x\",\"article\":\"1\",\"inForceFrom\":\"2026-01-01\",\"sets\":[\"none\"]}]}", "EVT-007", 2)]
    [InlineData(Rules + "{\"id\":\"a\",\"title\":\"x\",\"source\":\"x\",\"article\":\"1\",\"inForceFrom\":\"2026-01-01\",\"fields\":[\"a\"],\"semantics\":\"resumePlus\"}]}", "EVT-015", 2)]
    [InlineData(Rules + "{\"id\":\"a\",\"title\":\"x\",\"source\":\"x\",\"article\":\"1\",\"inForceFrom\":\"2026-01-01\",\"fields\":[\"a\"],\"semantics\":\"pause\"}]}", "EVT-016", 2)]
    [InlineData(Rules + "{\"id\":\"a\",\"title\":\"x\",\"source\":\"x\",\"article\":\"1\",\"inForceFrom\":\"2026-01-01\",\"fields\":[1],\"most\":0,\"longest\":\"?\"}]}", "EVT-005", 2)]
    [InlineData(Rules + "3]}", "EVT-005", 2)]
    [InlineData("{\"format\":\"cchc-events/1\",\"time\":\"1 ngày\",\"policies\":{\"lastDayStops\":\"yes\"},\"events\":[]}", "EVT-016", 1)]
    [InlineData("{\"format\":\"cchc-events/1\",\"time\":\"1 ngày\",\"policies\":{\"lastDay\":\"stops\"},\"events\":[]}", "EVT-004", 1)]
    [InlineData("{\"format\":\"cchc-events/1\",\"time\":\"1 ngày\",\"policies\":[],\"events\":[]}", "EVT-005", 1)]
    public void What_is_wrong_is_a_finding_with_its_line(string json, string code, int line)
    {
        var file = Read(json);
        file.Value.Should().BeNull();
        file.Findings.Should().Contain(finding => finding.Code == "CCHC-" + code && finding.Place.StartsWith($"h.json:{line}", StringComparison.Ordinal), "{0}", string.Join("; ", file.Findings));
    }

    [Fact]
    public void All_findings_come_at_once_and_a_large_file_is_refused_early()
    {
        var file = Read("{\"format\":\"cchc-events/1\",\"time\":\"?\",\"rules\":\"?\",\n\"events\":[{\"id\":\"a\",\"type\":\"?\",\"at\":\"?\"},\n3]}");
        file.Findings.Select(finding => finding.Code[^3..]).Should().Equal("006", "007", "006", "008", "005");
        Read(new string(' ', DossierEventReader.LargestFile + 1)).Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-EVT-002");
    }

    private static Core.Exchange.Reading<DossierClockRequest> Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return DossierEventReader.Read(stream, "h.json");
    }

    /// <summary>The one example of the reference that holds some words.</summary>
    private static MemoryStream Example(string words) => new(Encoding.UTF8.GetBytes(
        Regex.Matches(RepositoryFiles.Read("docs", "reference", "events.md"), "```json\n(.*?)\n```", RegexOptions.Singleline).Select(match => match.Groups[1].Value)
            .Single(example => example.Contains(words, StringComparison.Ordinal))));
}
