using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Calendars;

/// <summary>
/// A calendar as JSON: a reference to its data, never the data (<c>dataVersion</c>, <c>contentHash</c>, <c>announcedThrough</c>, <c>swaps</c>). The reference
/// to the built-in calendar is read back as that calendar; any other is refused, since its layers are not in the JSON.
/// </summary>
public sealed class WorkingCalendarConverter : JsonConverter<WorkingCalendar>
{
    /// <inheritdoc/>
    public override WorkingCalendar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var builtIn = WorkingCalendar.VietnamPublicSector;
        return json.RootElement.ValueKind == JsonValueKind.Object && Text(json, Name(nameof(WorkingCalendar.ContentHash), options)) == builtIn.ContentHash
            && Text(json, Name(nameof(WorkingCalendar.Swaps), options)) == WordConverter<SwapPolicy>.Word(builtIn.Swaps)
            ? builtIn
            : throw new JsonException("This is no reference to the built-in calendar. A calendar is not stored in JSON: keep its layers, and put it together again.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, WorkingCalendar value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(Name(nameof(value.DataVersion), options), value.DataVersion);
        writer.WriteString(Name(nameof(value.ContentHash), options), value.ContentHash);
        writer.WriteString(Name(nameof(value.AnnouncedThrough), options), DateText.Iso(value.AnnouncedThrough));
        writer.WriteString(Name(nameof(value.Swaps), options), WordConverter<SwapPolicy>.Word(value.Swaps));
        writer.WriteEndObject();
    }

    private static string Name(string name, JsonSerializerOptions options) => options.PropertyNamingPolicy?.ConvertName(name) ?? name;

    private static string? Text(JsonDocument json, string name) =>
        json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
