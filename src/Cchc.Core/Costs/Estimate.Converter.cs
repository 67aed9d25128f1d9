using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <content>The value as JSON.</content>
public sealed partial record Estimate
{
    /// <summary>
    /// An <see cref="Estimate"/> as JSON, as in the files of plans: a certain one is its number (<see cref="ExactNumberConverter"/>), a range
    /// <c>{"low": "1", "likely": "2", "high": "4"}</c>.
    /// </summary>
    public sealed class Converter : JsonConverter<Estimate>
    {
        private static readonly ExactNumberConverter Exact = new();

        /// <inheritdoc/>
        public override Estimate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return new Estimate(Exact.Read(ref reader, typeof(ExactNumber), options));
            }

            ExactNumber? low = null, likely = null, high = null;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = reader.GetString()!;
                reader.Read();
                var value = Exact.Read(ref reader, typeof(ExactNumber), options);
                _ = name switch
                {
                    "low" => low = value,
                    "likely" => likely = value,
                    "high" => high = value,
                    _ => throw new JsonException($"\"{Shorten.To(name)}\" is no member of a range; expected low, likely and high."),
                };
            }

            return low is { } least && likely is { } middle && high is { } most && least <= middle && middle <= most
                ? new Estimate(least, middle, most)
                : throw new JsonException($"low {Shown(low)}, likely {Shown(likely)}, high {Shown(high)}: expected three numbers, low ≤ likely ≤ high.");
        }

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, Estimate value, JsonSerializerOptions options)
        {
            if (value.IsCertain)
            {
                Exact.Write(writer, value.Likely, options);
                return;
            }

            writer.WriteStartObject();
            writer.WriteString("low", value.Low.ToString());
            writer.WriteString("likely", value.Likely.ToString());
            writer.WriteString("high", value.High.ToString());
            writer.WriteEndObject();
        }

        private static string Shown(ExactNumber? value) => value?.ToString() ?? "missing";
    }
}
