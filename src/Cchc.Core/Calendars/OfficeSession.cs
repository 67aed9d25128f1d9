using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>A morning or afternoon session of office hours (buổi làm việc), from its start up to its end.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends; <see cref="OfficeHours"/> refuses a session that ends before it begins.</param>
public sealed record OfficeSession(
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] [property: JsonConverter(typeof(IsoConverter<LocalTime>))] LocalTime Start,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] [property: JsonConverter(typeof(IsoConverter<LocalTime>))] LocalTime End)
{
    /// <summary>How long the session is.</summary>
    [JsonIgnore]
    public Duration Length => Duration.FromNanoseconds(End.NanosecondOfDay - Start.NanosecondOfDay);

    /// <summary>The session in 24-hour notation.</summary>
    /// <returns>For example <c>07:30-11:30</c>.</returns>
    public override string ToString() => $"{DateText.Time(Start)}-{DateText.Time(End)}";
}
