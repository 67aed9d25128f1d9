using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Cchc.Core.Json.Tests.Samples;
using Cchc.Core.Text;

namespace Cchc.Core.Json.Tests;

/// <summary>Every exported value of the packages is JSON, and what is stored comes back equal.</summary>
public class ValueTypesTests
{
    internal static readonly HashSet<Type> AnswerTypes = [.. AnswerTable.All(new CchcJsonOptions()).Select(answer => answer.Type)];

    [Fact]
    public void Every_exported_value_has_a_sample()
    {
        var missing = NotValues.ValueTypes().Where(type => !SampleGraph.All.ContainsKey(type)).Select(type => type.FullName).ToList();
        missing.Should().BeEmpty("a type that is no value stands in NotValues with its reason; any other needs a sample in SampleValues");
    }

    [Fact]
    public void What_is_no_value_is_known_and_still_there()
    {
        NotValues.Reasons.Keys.Where(type => !type.IsVisible).Should().BeEmpty();
        NotValues.Reasons.Values.Should().OnlyContain(reason => reason.Length > 10);
    }

    [Theory]
    [MemberData(nameof(JsonModes.Names), MemberType = typeof(JsonModes))]
    public void Every_value_is_written(string mode)
    {
        var wrong = new List<string>();
        foreach (var value in SampleGraph.All.Values.SelectMany(values => values))
        {
            try
            {
                wrong.AddRange(Faults(JsonSerializer.SerializeToNode(value, value.GetType(), JsonModes.All[mode]), value));
            }
            catch (Exception error)
            {
                wrong.Add($"{value.GetType().FullName}: {error.GetType().Name} {error.Message}");
            }
        }

        wrong.Distinct().Take(40).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(JsonModes.Names), MemberType = typeof(JsonModes))]
    public void What_is_stored_comes_back_equal(string mode) => ComesBack(SampleGraph.Stored, mode, isEqual: true).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(JsonModes.Names), MemberType = typeof(JsonModes))]
    public void What_is_compared_by_reference_comes_back_the_same_in_its_parts(string mode) => ComesBack(SampleGraph.SameInParts, mode, isEqual: false).Should().BeEmpty();

    [Theory]
    [InlineData("plain")]
    [InlineData("web")]
    [InlineData("compiled")]
    public void Answers_that_are_records_come_back_equal_in_plain_JSON(string mode) => ComesBack(SampleGraph.PlainOnly, mode, isEqual: true).Should().BeEmpty();

    [Fact]
    public void The_context_of_the_compiler_writes_what_reflection_writes()
    {
        foreach (var value in SampleGraph.All.Values.SelectMany(values => values))
        {
            JsonSerializer.Serialize(value, value.GetType(), JsonModes.Compiled).Should().Be(JsonSerializer.Serialize(value, value.GetType(), JsonModes.Plain), value.GetType().FullName);
            JsonSerializer.Serialize(value, value.GetType(), JsonModes.CompiledConfigured).Should().Be(JsonSerializer.Serialize(value, value.GetType(), JsonModes.Configured), value.GetType().FullName);
        }
    }

    [Fact]
    public void A_member_left_out_is_its_default_or_refused_but_never_another_value()
    {
        var wrong = new List<string>();
        foreach (var value in SampleGraph.Stored.Where(value => !AnswerTypes.Contains(value.GetType())))
        {
            var type = value.GetType();
            if (JsonSerializer.SerializeToNode(value, type, JsonModes.Configured) is not JsonObject json)
            {
                continue;
            }

            foreach (var name in json.Select(member => member.Key).ToList())
            {
                var less = json.DeepClone().AsObject();
                less.Remove(name);
                var (reflected, compiled) = (Read(less, type, JsonModes.Configured), Read(less, type, JsonModes.CompiledConfigured));
                if (reflected is InvalidOperationException || compiled is InvalidOperationException)
                {
                    wrong.Add($"{type.FullName} without {name}: {(reflected as Exception)?.InnerException ?? (compiled as Exception)?.InnerException}");
                }
                else if (compiled is not JsonException && !Equals(reflected, compiled) && !Same(reflected, compiled, type))
                {
                    wrong.Add($"{type.FullName} without {name}: {compiled}, by reflection {reflected}");
                }
            }
        }

        wrong.Distinct().Take(40).Should().BeEmpty();
    }

    private static bool Same(object? one, object? other, Type type) => one is not Exception && other is not Exception
        && JsonSerializer.Serialize(one, type, JsonModes.Plain) == JsonSerializer.Serialize(other, type, JsonModes.Plain);

    private static object? Read(JsonNode json, Type type, JsonSerializerOptions options)
    {
        try
        {
            return json.Deserialize(type, options);
        }
        catch (JsonException refused)
        {
            return refused;
        }
        catch (Exception other)
        {
            return new InvalidOperationException("not a JsonException", other);
        }
    }

    private static List<string> ComesBack(IReadOnlyList<object> values, string mode, bool isEqual)
    {
        var options = JsonModes.All[mode];
        var wrong = new List<string>();
        foreach (var value in values.Where(value => !mode.EndsWith("configured", StringComparison.Ordinal) || !AnswerTypes.Contains(value.GetType())))
        {
            var type = value.GetType();
            try
            {
                foreach (var asked in Kinds(type))
                {
                    var json = JsonSerializer.Serialize(value, asked, options);
                    var back = JsonSerializer.Deserialize(json, asked, options);
                    if (isEqual && !value.Equals(back))
                    {
                        wrong.Add($"{type.FullName} is not equal: {json}");
                    }

                    if (JsonSerializer.Serialize(back, asked, options) is var again && again != json)
                    {
                        wrong.Add($"{type.FullName} is not the same: {json}\n{again}");
                    }
                }
            }
            catch (Exception error)
            {
                wrong.Add($"{type.FullName}: {error.GetType().Name} {error.Message}");
            }
        }

        return [.. wrong.Distinct().Select(text => Shorten.To(text, 600)).Take(30)];
    }

    /// <summary>The type itself and, of a kind of a hierarchy, the hierarchy.</summary>
    private static IEnumerable<Type> Kinds(Type type)
    {
        yield return type;
        if (type.BaseType is { } hierarchy && (hierarchy.IsDefined(typeof(JsonConverterAttribute), false) || hierarchy.IsDefined(typeof(JsonDerivedTypeAttribute), false)))
        {
            yield return hierarchy;
        }
    }

    /// <summary>Days as objects and words as numbers: what a member without its converter looks like.</summary>
    private static IEnumerable<string> Faults(JsonNode? json, object value)
    {
        if (json is JsonObject members)
        {
            if (members.Any(member => string.Equals(member.Key, "CalendarSystem", StringComparison.OrdinalIgnoreCase) || string.Equals(member.Key, "NanosecondOfDay", StringComparison.OrdinalIgnoreCase)))
            {
                yield return $"{value.GetType().FullName} has a day as an object";
            }

            foreach (var property in value.GetType().GetProperties().Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).IsEnum))
            {
                if (members.FirstOrDefault(member => string.Equals(member.Key, property.Name, StringComparison.OrdinalIgnoreCase)).Value is JsonValue word && word.GetValueKind() == JsonValueKind.Number)
                {
                    yield return $"{value.GetType().FullName}.{property.Name} is a number";
                }
            }

            foreach (var fault in members.SelectMany(member => Faults(member.Value, value)))
            {
                yield return fault;
            }
        }
        else if (json is JsonArray items)
        {
            foreach (var fault in items.SelectMany(item => Faults(item, value)))
            {
                yield return fault;
            }
        }
    }
}
