using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Json.Tests;

/// <summary>JSON that is wrong is a <see cref="JsonException"/> with a sentence that quotes it and says what was expected.</summary>
public class WrongJsonTests
{
    [Theory]
    [InlineData(typeof(DayKind), "\"holiday\"", "*\"holiday\" is not a DayKind; expected one of workingDay, *")]
    [InlineData(typeof(DayKind), "2", "*is not a DayKind; expected one of workingDay, *")]
    [InlineData(typeof(LocalDate), "\"31/12/2026\"", "*\"31/12/2026\" is not a day such as 2026-09-03*")]
    [InlineData(typeof(LocalDate), "\"2026-02-30\"", "*\"2026-02-30\" is not a day*")]
    [InlineData(typeof(OfficeHours), "\"8 giờ\"", "*\"8 giờ\" is not office hours: expected sessions in order*")]
    [InlineData(typeof(DayPart), "\"noon\"", "*\"noon\" is not a part of a day*")]
    [InlineData(typeof(DossierDue), "12", "*is not a day or a moment such as 2026-09-03*")]
    [InlineData(typeof(ProcessingTime), "{\"type\":\"workingDays\",\"value\":-5}", "*ProcessingTime: -5 working days: expected 0 to 36600*")]
    [InlineData(typeof(ProcessingTime.WorkingDays), "{\"type\":\"months\",\"value\":5}", "*This is a Months; expected a WorkingDays*")]
    [InlineData(typeof(ProcessingTime), "{\"value\":5}", "*A ProcessingTime begins with \"type\", one of workingDays, calendarDays*")]
    [InlineData(typeof(ProcessingTime), "{\"type\":\"fortnight\",\"value\":5}", "*")]
    [InlineData(typeof(ProcessingTime), "{\"type\":\"stages\",\"parts\":[]}", "*ProcessingTime: At least one stage is needed.*")]
    [InlineData(typeof(PauseSemantics), "{\"type\":\"resumePlus\",\"workingDays\":-1}", "*PauseSemantics: Expected 0 to 1000 working days.*")]
    [InlineData(typeof(DeadlineRequest), "{\"time\":{\"type\":\"months\",\"value\":1}}", "*received*")]
    [InlineData(typeof(DeadlineRequest), "{\"time\":{\"type\":\"months\",\"value\":5000},\"received\":\"2026-08-28T16:30\"}", "*5000 months: expected 0 to 1200*")]
    [InlineData(typeof(DossierClockRequest), "{\"time\":{\"type\":\"months\",\"value\":1},\"events\":null}", "*null*")]
    [InlineData(typeof(DossierEvent), "{\"type\":\"received\",\"id\":\"1\",\"at\":\"2026-08-03T09:00\"}", "*isComplete*")]
    [InlineData(typeof(DossierEvent), "{\"type\":\"correction\",\"id\":\"1\",\"at\":\"2026-08-03T09:00\",\"of\":\"2\",\"replacement\":{\"type\":\"correction\",\"id\":\"3\",\"at\":\"2026-08-03T09:00\",\"of\":\"2\"}}", "*A correction cannot take the place of an event*")]
    [InlineData(typeof(DossierClockRequest), "{\"time\":{}}", "*DossierClockRequest: *ProcessingTime*")]
    [InlineData(typeof(DossierClockRequest), "{\"time\":{\"type\":\"months\",\"value\":1},\"events\":[{}]}", "*DossierClockRequest: *DossierEvent*")]
    [InlineData(typeof(ProcessingTime), "{\"type\":\"workingDays\"}", "*value*")]
    [InlineData(typeof(ProcessingTime), "{\"type\":\"workingDays\",\"days\":5}", "*value*")]
    [InlineData(typeof(ProcessingTime), "{\"type\":\"fixedDate\"}", "*date*")]
    [InlineData(typeof(DossierClockRequest), "{\"time\":null,\"events\":[]}", "*time*")]
    [InlineData(typeof(CalendarLayer), "{\"id\":\" \",\"edits\":[]}", "*The identifier of a layer is empty.*")]
    [InlineData(typeof(WorkingCalendar), "{\"contentHash\":\"sha256:0\"}", "*not a reference to the built-in calendar*")]
    public void It_is_refused_with_a_sentence(Type type, string json, string message)
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type, JsonModes.Configured)).Should().Throw<JsonException>().WithMessage(message);
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type, JsonModes.CompiledConfigured)).Should().Throw<JsonException>();
    }

    [Fact]
    public void The_discriminator_may_stand_anywhere_where_the_serializer_is_set_up() =>
        JsonSerializer.Deserialize<ProcessingTime>("{\"value\":5,\"type\":\"workingDays\"}", JsonModes.Configured).Should().Be(new ProcessingTime.WorkingDays(5));
}
