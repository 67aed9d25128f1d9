using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Json.Tests.Samples;

namespace Cchc.Core.Json.Tests;

/// <summary>JSON without something that a value cannot be without, read with no settings at all: refused, never read as a zero that nobody wrote.</summary>
public sealed class MissingMembersTests
{
    [Theory]
    [InlineData("{\"type\":\"fixedDate\"}")]
    [InlineData("{\"type\":\"yearlyDate\"}")]
    public void A_time_without_its_day_is_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ProcessingTime>(json)).Should().Throw<JsonException>();

    [Fact]
    public void What_is_stored_survives_options_that_leave_defaults_out()
    {
        var options = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault }.ConfigureForCchc();
        ProcessingTime none = new ProcessingTime.WorkingDays(0);
        JsonSerializer.Deserialize<ProcessingTime>(JsonSerializer.Serialize(none, options), options).Should().Be(none);
        foreach (var value in SampleGraph.Stored.Where(value => !ValueTypesTests.AnswerTypes.Contains(value.GetType())))
        {
            var json = RoundTrip.Write(value, options);
            RoundTrip.Write(RoundTrip.Read(json, value, options), options).Should().Be(json, "{0} comes back", value.GetType());
        }
    }
}
