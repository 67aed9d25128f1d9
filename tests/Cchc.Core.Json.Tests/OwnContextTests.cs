using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Json.Tests.Samples;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Json.Tests;

/// <summary>A record of a caller's own, with our values in it, in a context of their own.</summary>
public class OwnContextTests
{
    private static readonly OpenDossier Open = new(
        ProcedureCode.Parse("1.001193"), new LocalDate(2026, 9, 3), ExactNumber.Parse("1/3"), DayKind.SwapOff, new ProcessingTime.Months(6), SampleValues.Events, SampleValues.Deadlines[0]);

    [Fact]
    public void It_is_plain_JSON_and_comes_back()
    {
        var json = JsonSerializer.Serialize(Open, OwnContext.Default.OpenDossier);
        json.Should().StartWith("{\"Code\":\"1.001193\",\"Due\":\"2026-09-03\",\"Share\":\"1/3\",\"Day\":\"swapOff\",\"Time\":{\"type\":\"months\",\"Value\":6},\"Events\":[{\"type\":\"received\"");
        JsonSerializer.Deserialize(json, OwnContext.Default.OpenDossier)!.Events.Should().Equal(Open.Events);
        JsonSerializer.Deserialize(json, OwnContext.Default.OpenDossier)!.Deadline.Should().Be(Open.Deadline);
        json.Should().Be(JsonSerializer.Serialize(Open));
    }

    [Fact]
    public void Set_up_it_writes_answers_as_documents()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = OwnContext.Default }.ConfigureForCchc();
        JsonSerializer.Serialize(Open, options).Should().Be(JsonSerializer.Serialize(Open, JsonModes.Configured)).And.Contain("\"deadline\":{\"procedure\":null");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void The_culture_changes_nothing(string culture)
    {
        var expected = (JsonSerializer.Serialize(Open, JsonModes.Configured), JsonSerializer.Serialize(SampleValues.History, JsonModes.Plain));
        using var scope = new CultureScope(culture);
        (JsonSerializer.Serialize(Open, JsonModes.Configured), JsonSerializer.Serialize(SampleValues.History, JsonModes.Plain)).Should().Be(expected);
        JsonSerializer.Deserialize<DossierClockRequest>(expected.Item2).Should().Be(SampleValues.History);
    }

    [Fact]
    public void Days_of_another_calendar_system_are_written_as_ISO_days() =>
        JsonSerializer.Serialize(new DossierEvent.FeePaid { Id = "1", At = new LocalDateTime(2026, 8, 3, 9, 0) } is var paid
            ? new DeadlineRequest { Time = new ProcessingTime.FixedDate(new LocalDate(2026, 9, 3).WithCalendar(CalendarSystem.Julian)), Received = paid.At.WithCalendar(CalendarSystem.Julian) } : null)
            .Should().Contain("\"Date\":\"2026-09-03\"").And.Contain("\"Received\":\"2026-08-03T09:00:00\"");

    [Fact]
    public void A_converter_for_all_enumerations_does_not_replace_our_words()
    {
        var options = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } }.ConfigureForCchc();
        JsonSerializer.Serialize(DayKind.SwapOff, options).Should().Be("\"swapOff\"");
        JsonSerializer.Serialize(DayOfWeek.Monday, options).Should().Be("\"Monday\"");
    }

    [Fact]
    public void Options_are_set_up_twice_by_the_last_call()
    {
        var options = new JsonSerializerOptions().ConfigureForCchc(first => first.ProcedureName = _ => "một").ConfigureForCchc(second => second.ProcedureName = _ => "hai");
        JsonSerializer.Serialize(SampleGraph.All[typeof(Dossiers.DossierCheck)][0], options).Should().Contain("\"procedureName\":\"hai\"");
    }

    internal sealed record OpenDossier(
        ProcedureCode Code,
        [property: JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate Due,
        ExactNumber Share,
        DayKind Day,
        ProcessingTime Time,
        IReadOnlyList<DossierEvent> Events,
        Deadline Deadline);
}

[JsonSerializable(typeof(OwnContextTests.OpenDossier))]
internal sealed partial class OwnContext : JsonSerializerContext;
