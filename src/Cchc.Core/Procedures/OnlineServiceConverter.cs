using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>
/// An <see cref="OnlineService"/> as JSON, as in the files of catalogues: <c>{"full": true}</c>, <c>{"partial": "fieldVerification", "note": "…"}</c>,
/// <c>{"level": 3}</c>, and <c>{}</c> for not stated, which null is read as too.
/// </summary>
public sealed class OnlineServiceConverter : JsonConverter<OnlineService>
{
    private const string Shapes = "{\"full\": true}, {\"partial\", \"note\"}, {\"level\": 1 to 4} or {}";

    private static readonly WordConverter<PartialReason> Reasons = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(OnlineService).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override OnlineService Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var service = ReadOne(ref reader, options);
        return (typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert))).IsInstanceOfType(service)
            ? service
            : throw new JsonException($"The online service is {service.GetType().Name}; expected {typeToConvert.Name}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OnlineService value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case OnlineService.Level level:
                writer.WriteNumber("level", level.Value);
                break;
            case OnlineService.Full:
                writer.WriteBoolean("full", value: true);
                break;
            case OnlineService.Partial partial:
                writer.WriteString("partial", WordConverter<PartialReason>.Word(partial.Reason));
                writer.WriteString("note", partial.Note);
                break;
        }

        writer.WriteEndObject();
    }

    private static OnlineService ReadOne(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return OnlineService.NotStated.Instance;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"Expected {Shapes}, not {reader.TokenType}.");
        }

        int? level = null;
        var isFull = false;
        PartialReason? reason = null;
        string? note = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "level" when reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) && number is >= 1 and <= 4:
                    level = number;
                    break;
                case "full" when reader.TokenType is JsonTokenType.True or JsonTokenType.False:
                    isFull = reader.TokenType == JsonTokenType.True;
                    break;
                case "partial":
                    reason = Reasons.Read(ref reader, typeof(PartialReason), options);
                    break;
                case "note" when reader.TokenType is JsonTokenType.String or JsonTokenType.Null:
                    note = reader.GetString();
                    break;
                default:
                    throw new JsonException($"\"{Shorten.To(name ?? string.Empty)}\" with {reader.TokenType} is not expected; expected {Shapes}.");
            }
        }

        return (level, isFull, reason, note) switch
        {
            (null, false, null, null) => OnlineService.NotStated.Instance,
            ({ } number, false, null, null) => new OnlineService.Level(number),
            (null, true, null, null) => OnlineService.Full.Instance,
            (null, false, { } why, _) => new OnlineService.Partial(why, note ?? string.Empty),
            _ => throw new JsonException($"Members that do not go together; expected {Shapes}."),
        };
    }
}
