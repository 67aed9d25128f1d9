using System.Text;
using System.Text.Json;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Exchange.Dossiers;

public sealed class DossierEventWriterTests
{
    private static readonly DossierClockRequest Plain = new() { Time = ProcessingTime.Parse("5 ngày làm việc") };

    [Fact]
    public void Random_histories_come_back_equal_and_satisfy_the_schema()
    {
        using var schema = JsonDocument.Parse(RepositoryFiles.Read("docs", "reference", "events.schema.json"));
        Prop.ForAll<int>(seed =>
        {
            var request = RandomHistories.Request(seed);
            var text = DossierEventWriter.Write(request);
            using var written = JsonDocument.Parse(text);
            return Read(text) == request && new SmallSchema(schema.RootElement).Check(written.RootElement).Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Random_pause_rules_come_back_equal_and_satisfy_the_schema()
    {
        using var schema = JsonDocument.Parse(RepositoryFiles.Read("docs", "reference", "pause-rules.schema.json"));
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            PauseRule[] rules = [.. Enumerable.Range(0, 3).Select(i => RandomHistories.Rule(random, "r" + i))];
            using var stream = new MemoryStream();
            DossierEventWriter.WritePauseRules(rules, stream);
            using var written = JsonDocument.Parse(stream.ToArray());
            stream.Position = 0;
            return DossierEventReader.ReadPauseRules(stream, "r").Value!.SequenceEqual(rules) && new SmallSchema(schema.RootElement).Check(written.RootElement).Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_has_its_default_is_left_out() => DossierEventWriter.Write(Plain.With(new DossierEvent.Received { Id = "e1", At = new(2026, 9, 7, 9, 0) })).Should().Be(
        "{\n  \"format\": \"cchc-events/1\",\n  \"time\": \"5 ngày làm việc\",\n  \"events\": [\n    {\n      \"id\": \"e1\",\n      \"type\": \"received\",\n      \"at\": \"2026-09-07T09:00\"\n    }\n  ]\n}\n");

    [Fact]
    public void What_a_file_cannot_hold_is_refused_and_named()
    {
        Refused(Plain with { Rules = DossierClockRules.OneStop with { MostNewAppointments = 7 } }).Should().Contain("not one of the named sets");
        Refused(Plain.With(new DossierEvent.ResultIssued { Id = "", At = new(2026, 9, 7, 9, 0) })).Should().Contain("CCHC-EVT-011");
        Refused(Plain with { PauseRules = [RandomHistories.Rule(new Random(1), "r") with { Source = "Luật" }] }).Should().Contain("names no article");
        Refused(Plain with { PauseRules = [PauseRules.LandExamination] }).Should().Contain("CCHC-EVT-014");
        Refused(Plain with { Time = new ProcessingTime.Unreadable(string.Empty) }).Should().Contain("CCHC-EVT-011");
    }

    [Fact]
    public void A_time_that_a_record_does_not_state_or_nobody_can_read_is_kept_as_it_stands()
    {
        foreach (var (time, text) in new (ProcessingTime, string)[]
        {
            (new ProcessingTime.NotStated("Không quy định"), "{\n    \"notStated\": \"Không quy định\"\n  }"),
            (new ProcessingTime.Unreadable("sớm nhất có thể"), "{\n    \"unreadable\": \"sớm nhất có thể\"\n  }"),
            (new ProcessingTime.Stages([new ProcessingTime.WorkingDays(5), new ProcessingTime.CalendarDays(3)]), "[\n    \"5 ngày làm việc\",\n    \"3 ngày\"\n  ]"),
        })
        {
            var written = DossierEventWriter.Write(Plain with { Time = time });
            written.Should().Contain("\"time\": " + text);
            Read(written)!.Time.Should().Be(time);
        }
    }

    [Fact]
    public void A_known_start_rule_is_its_name_and_one_of_a_record_keeps_its_words()
    {
        DossierEventWriter.Write(Plain with { StartRule = StartRules.NextSession }).Should().Contain("\"startRule\": \"next-session\"");
        var stated = TimeExpression.Read("03 ngày làm việc; nhận hồ sơ sau 15 giờ thì tính từ ngày làm việc tiếp theo").StartRule;
        var written = DossierEventWriter.Write(Plain with { StartRule = stated });
        written.Should().Contain("\"cutOff\": \"15:00\"").And.Contain("ngày làm việc tiếp theo");
        Read(written)!.StartRule.Should().Be(stated);
        Refused(Plain with { StartRule = StartRules.LastHour with { Start = new ClockStart { BeforeClosing = NodaTime.Duration.FromDays(1) } } }).Should()
            .Contain("\"last-hour\"");
        Refused(Plain with { StartRule = StartRules.LastHour with { Source = string.Empty } }).Should().Contain("CCHC-EVT-011");
    }

    [Theory]
    [InlineData("\"sau-15-gio\"", "CCHC-EVT-016", "unknown \"sau-15-gio\"; expected receipt-day-excluded, ")]
    [InlineData("15", "CCHC-EVT-005", "startRule")]
    [InlineData("{\"id\": \"a\", \"title\": \"b\", \"source\": \"c\", \"cutOff\": \"15 giờ\"}", "CCHC-EVT-006", "\"15 giờ\" is not a valid time of day")]
    [InlineData("{\"id\": \"a\", \"title\": \"b\", \"cutOff\": \"15:00\"}", "CCHC-EVT-011", "source")]
    [InlineData("{\"id\": \"a\", \"title\": \"b\", \"source\": \"c\", \"cutoff\": \"15:00\"}", "CCHC-EVT-004", "cutoff")]
    [InlineData("{\"id\": \"a\", \"title\": \"b\", \"source\": \"c\", \"inForceFrom\": \"2026-01-01\", \"inForceTo\": \"2025-01-01\"}", "CCHC-EVT-006", "before inForceFrom")]
    public void A_start_rule_that_cannot_be_read_is_refused_and_quoted(string rule, string code, string said)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes($$"""{"format": "cchc-events/1", "time": "5 ngày", "startRule": {{rule}}, "events": []}"""));
        var reading = DossierEventReader.Read(file, "e.json");
        var finding = reading.Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.Text.En).Should().Match<(string Code, string Text)>(found => found.Code == code && found.Text.Contains(said));
    }

    [Theory]
    [InlineData("2026-09-07T09:00:00.5")]
    [InlineData("2026-09-07T09:00:59.000000001")]
    [InlineData("2026-09-07T23:59:59.9999999")]
    public void A_moment_that_a_clock_gave_keeps_every_digit(string at)
    {
        var moment = NodaTime.Text.LocalDateTimePattern.ExtendedIso.Parse(at).Value;
        var written = DossierEventWriter.Write(Plain.With(new DossierEvent.Received { Id = "e1", At = moment, Promised = new DossierDue(moment.Date, moment.TimeOfDay) }));
        written.Should().Contain($"\"at\": \"{at}\"").And.Contain($"\"promised\": \"{at}\"");
        Read(written)!.Events[0].At.Should().Be(moment);
    }

    [Theory]
    [InlineData("2026-09-07T09:00.5")]
    [InlineData("2026-09-07T09:00:00.")]
    [InlineData("2026-09-07T09:00:00,5")]
    [InlineData("2026-09-07T09:00:00.1234567891")]
    [InlineData("2026-09-07T09:00:60.1")]
    [InlineData("2026-09-07T09:00:00.5Z")]
    public void What_is_no_part_of_a_second_is_refused_and_quoted(string at)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes($$"""{"format": "cchc-events/1", "time": "5 ngày", "events": [{"id": "e1", "type": "received", "at": "{{at}}"}]}"""));
        var reading = DossierEventReader.Read(file, "e.json");
        reading.Value.Should().BeNull();
        reading.Findings.Should().ContainSingle().Which.Text.En.Should().Contain($"\"{at}\" is not a valid moment");
    }

    private static string Refused(DossierClockRequest request)
    {
        var write = () => DossierEventWriter.Write(request);
        return write.Should().Throw<ArgumentException>().Which.Message;
    }

    private static DossierClockRequest? Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return DossierEventReader.Read(stream, "e.json").Value;
    }
}
