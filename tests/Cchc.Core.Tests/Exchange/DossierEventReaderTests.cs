using System.Text;
using System.Text.RegularExpressions;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Exchange;

public sealed class DossierEventReaderTests
{
    private const string Head = "{\"format\":\"cchc-events/1\",\"time\":\"5 ngày làm việc\",\n\"events\":[\n";

    [Fact]
    public void The_example_of_the_reference_is_read()
    {
        var example = Regex.Match(RepositoryFiles.Read("docs", "reference", "events.md"), "```json\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
        var file = Read(example);
        file.Findings.Should().BeEmpty();
        var state = new DossierClock(Core.Calendars.WorkingCalendar.VietnamPublicSector).Compute(file.Request!, Dates.Moment("2026-03-02T09:00"));
        (state.LegalDue, state.PromisedDue).Should().Be((new DossierDue(Dates.Day("2026-03-19")), new DossierDue(Dates.Day("2026-03-19"))));
        state.Violations.Should().BeEmpty();
    }

    [Fact]
    public void Every_type_of_the_reference_is_read()
    {
        var types = Regex.Matches(RepositoryFiles.Read("docs", "reference", "events.md").Split("| type |")[1], "^\\| (`.*?) \\|", RegexOptions.Multiline)
            .SelectMany(row => Regex.Matches(row.Groups[1].Value, "`(\\w+)`").Select(name => name.Groups[1].Value)).ToList();
        types.Should().HaveCount(17);
        var items = types.Select((type, i) => $"{{\"id\":\"{i}\",\"type\":\"{type}\",\"at\":\"2026-10-05T09:00:30\",\"recordedAt\":null,\"note\":\"x\"{(type == "extended" ? ",\"promised\":\"2026-10-20T17:00\"" : type == "correction" ? ",\"of\":\"0\"" : string.Empty)}}}");
        var file = Read(Head + string.Join(",\n", items) + "]}");
        file.Findings.Should().BeEmpty();
        file.Request!.Events.Select(item => item.GetType()).Distinct().Should().HaveCount(17);
    }

    [Theory]
    [InlineData("", "EVT-001", 1)]
    [InlineData("{\n\"format\":", "EVT-001", 2)]
    [InlineData("[[[[[[[[[[1]]]]]]]]]]", "EVT-001", 1)]
    [InlineData("{\"format\":\"x\"}", "EVT-003", 1)]
    [InlineData("[]", "EVT-003", 1)]
    [InlineData("{\"format\":\"cchc-events/1\",\"time\":\"1 ngày\"}", "EVT-005", 1)]
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
    public void What_is_wrong_is_a_finding_with_its_line(string json, string code, int line)
    {
        var file = Read(json);
        file.Request.Should().BeNull();
        file.Findings.Should().Contain(finding => finding.Code == "CCHC-" + code && finding.Place.StartsWith($"h.json:{line}", StringComparison.Ordinal), "{0}", string.Join("; ", file.Findings));
    }

    [Fact]
    public void All_findings_come_at_once_and_a_large_file_is_refused_early()
    {
        var file = Read("{\"format\":\"cchc-events/1\",\"time\":\"?\",\"rules\":\"?\",\n\"events\":[{\"id\":\"a\",\"type\":\"?\",\"at\":\"?\"},\n3]}");
        file.Findings.Select(finding => finding.Code[^3..]).Should().Equal("006", "007", "006", "008", "005");
        Read(new string(' ', DossierEventReader.LargestFile + 1)).Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-EVT-002");
    }

    private static DossierEventFile Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return DossierEventReader.Read(stream, "h.json");
    }
}
