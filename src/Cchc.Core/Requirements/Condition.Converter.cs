using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <content>The value as JSON.</content>
public abstract partial record Condition
{
    /// <summary>
    /// A <see cref="Condition"/> as JSON, as in the files of rules: <c>{"fact", "is"}</c>, <c>{"fact", "in"}</c>, <c>{"fact", "from", "to"}</c>,
    /// <c>{"all"}</c>,
    /// <c>{"any"}</c> or <c>{"not"}</c>. <see cref="Condition.Always"/> is <c>{"all": []}</c>.
    /// </summary>
    public sealed class Converter : JsonConverter<Condition>
    {
        private const string Shapes = "{\"fact\", \"is\"}, {\"fact\", \"in\"}, {\"fact\", \"from\", \"to\"}, {\"all\"}, {\"any\"}, {\"not\"}";

        /// <inheritdoc/>
        public override bool CanConvert(Type typeToConvert) => typeof(Condition).IsAssignableFrom(typeToConvert);

        /// <inheritdoc/>
        public override Condition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var condition = ReadOne(ref reader);
            return (typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert))).IsInstanceOfType(condition)
                ? condition
                : throw new JsonException($"The condition is of the kind {condition.GetType().Name}; expected {typeToConvert.Name}.");
        }

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, Condition value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            switch (value)
            {
                case Condition.Is { Values.Count: 1 } some:
                    writer.WriteString("fact", some.Fact);
                    writer.WritePropertyName("is");
                    FactValue.Converter.WriteValue(writer, some.Values[0]);
                    break;
                case Condition.Is some:
                    writer.WriteString("fact", some.Fact);
                    WriteAll(writer, "in", some.Values, FactValue.Converter.WriteValue);
                    break;
                case Condition.Between range:
                    writer.WriteString("fact", range.Fact);
                    WriteEnd(writer, "from", range.Least);
                    WriteEnd(writer, "to", range.Most);
                    break;
                case Condition.All all:
                    WriteAll(writer, "all", all.Conditions, (to, part) => Write(to, part, options));
                    break;
                case Condition.Any any:
                    WriteAll(writer, "any", any.Conditions, (to, part) => Write(to, part, options));
                    break;
                case Condition.Not not:
                    writer.WritePropertyName("not");
                    Write(writer, not.Condition, options);
                    break;
            }

            writer.WriteEndObject();
        }

        private static void WriteAll<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
        {
            writer.WriteStartArray(name);
            foreach (var item in items)
            {
                write(writer, item);
            }

            writer.WriteEndArray();
        }

        private static void WriteEnd(Utf8JsonWriter writer, string name, decimal? end)
        {
            writer.WritePropertyName(name);
            if (end is { } number)
            {
                writer.WriteNumberValue(number);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        private static Condition ReadOne(ref Utf8JsonReader reader)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new JsonException($"Expected a condition, one of {Shapes}, not {reader.TokenType}.");
            }

            var members = new Members();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = reader.GetString()!;
                reader.Read();
                members.Read(name, ref reader);
            }

            return members.Made() ?? throw new JsonException($"{{{string.Join(", ", members.Names)}}} is no condition; expected one of {Shapes}.");
        }

        private static List<T> ReadAll<T>(ref Utf8JsonReader reader, string name, Reader<T> read)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                throw new JsonException($"Expected an array under \"{name}\", not {reader.TokenType}.");
            }

            var items = new List<T>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                items.Add(read(ref reader));
            }

            return items;
        }

        private delegate T Reader<T>(ref Utf8JsonReader reader);

        // What was found, member by member; which condition it makes is known only at the end.
        private sealed class Members
        {
            private string? fact;
            private List<FactValue>? values;
            private (decimal? Least, decimal? Most) range;
            private Condition? whole;

            public List<string> Names { get; } = [];

            public void Read(string name, ref Utf8JsonReader reader)
            {
                if (Names.Contains(name))
                {
                    throw new JsonException($"\"{Shorten.To(name)}\" is written twice in a condition.");
                }

                Names.Add(name);
                switch (name)
                {
                    case "fact":
                        fact = reader.TokenType == JsonTokenType.String
                            ? reader.GetString()
                            : throw new JsonException($"Expected the name of a fact, not {reader.TokenType}.");
                        break;
                    case "is":
                        values = [FactValue.Converter.ReadValue(ref reader)];
                        break;
                    case "in":
                        values = ReadAll(ref reader, name, FactValue.Converter.ReadValue);
                        break;
                    case "from":
                        range.Least = End(ref reader, name);
                        break;
                    case "to":
                        range.Most = End(ref reader, name);
                        break;
                    case "all":
                        whole = new Condition.All(ReadAll(ref reader, name, ReadOne));
                        break;
                    case "any":
                        whole = new Condition.Any(ReadAll(ref reader, name, ReadOne));
                        break;
                    case "not":
                        whole = new Condition.Not(ReadOne(ref reader));
                        break;
                    default:
                        throw new JsonException($"\"{Shorten.To(name)}\" is no member of a condition; expected one of {Shapes}.");
                }
            }

            public Condition? Made() => (fact, values, whole, Names.Count) switch
            {
                (null, null, not null, 1) => whole,
                (not null, not null, null, 2) => new Condition.Is(fact, [.. values]),
                (not null, null, null, > 1) => new Condition.Between(fact, range.Least, range.Most),
                _ => null,
            };

            private static decimal? End(ref Utf8JsonReader reader, string name) =>
                reader.TokenType == JsonTokenType.Null ? null
                : reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number) ? number
                : throw new JsonException($"Expected a number under \"{name}\", not {reader.TokenType}.");
        }
    }
}
