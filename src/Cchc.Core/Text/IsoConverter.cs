using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Text;

/// <summary>
/// A NodaTime value as JSON by ISO 8601: <see cref="LocalDate"/> as <c>"2026-09-03"</c>, <see cref="LocalTime"/> as <c>"16:30:00"</c>,
/// <see cref="LocalDateTime"/> as <c>"2026-09-03T16:30:00"</c>, <see cref="Instant"/> as <c>"2026-09-03T09:30:00Z"</c>, <see cref="AnnualDate"/> as
/// <c>"04-16"</c>, <see cref="Duration"/> as <c>"8:00:00"</c>. Seconds may be left out when it is read.
/// </summary>
/// <typeparam name="T">One of these types; another gives <see cref="NotSupportedException"/>.</typeparam>
public sealed class IsoConverter<T> : JsonConverter<T>
{
    private static readonly Form Known = (Form)(object)Of();

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Value(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Value(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Text(value));

    // The patterns write the year of whatever calendar system a value is in.
    private static string Text(T value) => Known.Patterns[0].Format(value switch
    {
        LocalDate date when date.Calendar != CalendarSystem.Iso => (T)(object)date.WithCalendar(CalendarSystem.Iso),
        LocalDateTime moment when moment.Calendar != CalendarSystem.Iso => (T)(object)moment.WithCalendar(CalendarSystem.Iso),
        _ => value,
    });

    private static T Value(ref Utf8JsonReader reader)
    {
        var text = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString()! : null;
        foreach (var pattern in Known.Patterns)
        {
            if (text is not null && pattern.Parse(text) is { Success: true } parsed)
            {
                return parsed.Value;
            }
        }

        throw new JsonException((text is null ? $"A JSON {reader.TokenType}" : $"\"{Shorten.To(text)}\"") + $" is not {Known.Expected}.");
    }

    private static object Of()
    {
        var type = typeof(T);
        return type == typeof(LocalDate) ? new IsoConverter<LocalDate>.Form("a day such as 2026-09-03", LocalDatePattern.Iso)
            : type == typeof(LocalTime) ? new IsoConverter<LocalTime>.Form(
                "a time such as 16:30", LocalTimePattern.ExtendedIso, LocalTimePattern.CreateWithInvariantCulture("HH':'mm"))
            : type == typeof(LocalDateTime) ? new IsoConverter<LocalDateTime>.Form(
                "a day and time such as 2026-09-03T16:30", LocalDateTimePattern.ExtendedIso,
                LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"))
            : type == typeof(Instant) ? new IsoConverter<Instant>.Form("a moment such as 2026-09-03T09:30:00Z", InstantPattern.ExtendedIso)
            : type == typeof(AnnualDate) ? new IsoConverter<AnnualDate>.Form("a day of the year such as 04-16", AnnualDatePattern.Iso)
            : type == typeof(Duration) ? new IsoConverter<Duration>.Form("a duration such as 8:00:00", DurationPattern.JsonRoundtrip)
            : throw new NotSupportedException($"{type.Name} is not one of the types of this converter.");
    }

    private sealed class Form(string expected, params IPattern<T>[] patterns)
    {
        public string Expected { get; } = expected;

        public IPattern<T>[] Patterns { get; } = patterns;
    }
}
