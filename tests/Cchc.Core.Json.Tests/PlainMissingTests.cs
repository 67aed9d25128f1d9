using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Json.Tests.Samples;
using Cchc.Core.Requirements;

namespace Cchc.Core.Json.Tests;

/// <summary>What a constructor asks for and JSON leaves out is refused by the serializer's own settings too: no zero, no null that nobody wrote.</summary>
public sealed class PlainMissingTests
{
    private static readonly JsonSerializerOptions LeavesOut = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    [Theory]
    [InlineData("workingDays")]
    [InlineData("calendarDays")]
    [InlineData("workingHours")]
    [InlineData("clockHours")]
    [InlineData("weeks")]
    [InlineData("months")]
    [InlineData("years")]
    [InlineData("notStated")]
    [InlineData("unreadable")]
    public void A_time_without_its_number_or_words_is_refused(string type) =>
        RoundTrip.Refusal<ProcessingTime>($"{{\"type\":\"{type}\"}}").Should().Contain("missing required");

    [Theory]
    [InlineData("plain")]
    [InlineData("web")]
    [InlineData("compiled")]
    public void What_a_constructor_asks_for_is_never_made_up(string mode)
    {
        var options = JsonModes.All[mode];
        var wrong = new List<string>();
        foreach (var value in SampleGraph.All.Values.SelectMany(values => values))
        {
            var info = Info(value.GetType(), options);
            if (info.Kind != JsonTypeInfoKind.Object || Read(JsonSerializer.SerializeToNode(value, info)!, info) is null)
            {
                continue;
            }

            foreach (var member in info.Properties.Where(IsAskedFor))
            {
                var less = JsonSerializer.SerializeToNode(value, info)!.AsObject();
                if (less.Remove(member.Name) && Read(less, info) is not null)
                {
                    wrong.Add($"{value.GetType().FullName} without {member.Name}");
                }
            }
        }

        string.Join("\n", wrong.Distinct().Order(StringComparer.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void A_number_that_a_constructor_asks_for_is_required_and_always_written()
    {
        var wrong = new List<string>();
        foreach (var info in NotValues.Exported().Select(Known).OfType<JsonTypeInfo>())
        {
            wrong.AddRange(info.Properties.Where(member => IsAskedFor(member) && member.PropertyType.IsValueType && (!member.IsRequired || IsLeftOut(member)))
                .Where(member => info.Type != typeof(TrendPeriod) || member.PropertyType != typeof(LocalDate)) // without its days it is no period, and says so
                .Select(member => $"{info.Type.FullName} {member.Name}"));
        }

        string.Join("\n", wrong).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_that_a_constructor_asks_for_comes_from_an_empty_object()
    {
        var wrong = new List<string>();
        foreach (var info in NotValues.Exported().Select(Known).OfType<JsonTypeInfo>().Where(info => info.Properties.Any(IsAskedFor)))
        {
            if (Read(new JsonObject(), info) is not null)
            {
                wrong.Add($"{info.Type.FullName}: {string.Join(", ", info.Properties.Where(IsAskedFor).Select(member => member.Name))}");
            }
        }

        string.Join("\n", wrong).Should().BeEmpty();
    }

    private static JsonTypeInfo? Known(Type type)
    {
        try
        {
            return Info(type, LeavesOut) is { Kind: JsonTypeInfoKind.Object } info ? info : null;
        }
        catch (Exception refused) when (refused is NotSupportedException or InvalidOperationException)
        {
            return null; // it has no shape, and cannot be read at all
        }
    }

    private static bool IsLeftOut(JsonPropertyInfo member) =>
        member.ShouldSerialize is { } isWritten && !isWritten(new object(), member.PropertyType.IsValueType ? Activator.CreateInstance(member.PropertyType) : null);

    private static bool IsAskedFor(JsonPropertyInfo member) => member.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false, IsNullable: false } parameter
        && Nullable.GetUnderlyingType(parameter.ParameterType) is null;

    private static JsonTypeInfo Info(Type type, JsonSerializerOptions options)
    {
        options.MakeReadOnly(populateMissingResolver: true);
        return options.GetTypeInfo(type);
    }

    private static object? Read(JsonNode json, JsonTypeInfo info)
    {
        try
        {
            return json.Deserialize(info);
        }
        catch (Exception refused) when (refused is JsonException or NotSupportedException or ArgumentException or DossierRulesException or InvalidOperationException)
        {
            return null;
        }
    }
}
