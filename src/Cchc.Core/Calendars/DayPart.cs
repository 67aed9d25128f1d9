using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Calendars;

/// <summary>A part of a day: the morning, the afternoon, or from one hour to another. What it takes away depends on the office hours.</summary>
[JsonConverter(typeof(DayPart.Converter))]
public abstract partial record DayPart
{
    private static readonly LocalTimePattern[] Patterns =
        [LocalTimePattern.CreateWithInvariantCulture("HH':'mm"), LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss;FFFFFFFFF")];

    private DayPart()
    {
    }

    /// <summary>Reads a part of a day.</summary>
    /// <param name="text"><c>morning</c>, <c>afternoon</c>, or hours such as <c>13:30-15:00</c>, <c>13:30-</c> (from an hour on), <c>-09:00</c> (up to
    /// it).</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is anything else, or the end is not after the start.</exception>
    public static DayPart Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return TryParse(text, out var part)
            ? part
            : throw new FormatException($"\"{text}\" is not a part of a day: expected morning, afternoon, or hours such as 13:30-15:00, 13:30- or -09:00.");
    }

    /// <summary>Reads a part of a day as <see cref="Parse"/> does, without an exception.</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="part">The part, or null.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DayPart? part)
    {
        var clean = VietnameseText.Clean(text).ToLowerInvariant().Replace('–', '-');
        part = clean switch
        {
            "morning" => new Morning(),
            "afternoon" => new Afternoon(),
            _ => ParseHours(clean),
        };
        return part is not null;
    }

    /// <summary>Whether parts together take the whole day, noon parting the halves.</summary>
    internal static bool CoverTheDay(IEnumerable<DayPart> parts)
    {
        var covered = 0L;
        foreach (var (from, to) in parts.Select(Bounds).OrderBy(bounds => bounds.From))
        {
            covered = from <= covered ? Math.Max(covered, to) : covered;
        }

        return covered == NodaConstants.NanosecondsPerDay;
    }

    private static (long From, long To) Bounds(DayPart part) => part switch
    {
        Morning => (0, NodaConstants.NanosecondsPerDay / 2),
        Afternoon => (NodaConstants.NanosecondsPerDay / 2, NodaConstants.NanosecondsPerDay),
        Hours hours => (hours.From.NanosecondOfDay, hours.To?.NanosecondOfDay ?? NodaConstants.NanosecondsPerDay),
        _ => (0, 0),
    };

    private static Hours? ParseHours(string text)
    {
        var ends = text.Split('-');
        if (ends.Length != 2 || text == "-")
        {
            return null;
        }

        var (from, to) = (LocalTime.Midnight, default(LocalTime?));
        if (ends[0].Trim() is { Length: > 0 } start)
        {
            if (Time(start) is not { } first)
            {
                return null;
            }

            from = first;
        }

        if (ends[1].Trim() is { Length: > 0 } end)
        {
            if (Time(end) is not { } time || time <= from)
            {
                return null;
            }

            to = time;
        }

        return new Hours(from, to);
    }

    private static LocalTime? Time(string text)
    {
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(text) is { Success: true } time)
            {
                return time.Value;
            }
        }

        return null;
    }

    /// <summary>The morning (buổi sáng): the first of two sessions; with more or fewer, everything before 12:00.</summary>
    [JsonConverter(typeof(DayPart.Converter))]
    public sealed record Morning : DayPart
    {
        /// <inheritdoc/>
        public override string ToString() => "morning";
    }

    /// <summary>The afternoon (buổi chiều): the second of two sessions; with more or fewer, everything from 12:00 on.</summary>
    [JsonConverter(typeof(DayPart.Converter))]
    public sealed record Afternoon : DayPart
    {
        /// <inheritdoc/>
        public override string ToString() => "afternoon";
    }

    /// <summary>From one hour to another.</summary>
    /// <param name="From">When it begins; midnight for the beginning of the day.</param>
    /// <param name="To">When it ends; null for the end of the day. <see cref="OfficeHours"/> takes an end before the start as nothing.</param>
    [JsonConverter(typeof(DayPart.Converter))]
    public sealed record Hours(LocalTime From, LocalTime? To) : DayPart
    {
        /// <inheritdoc/>
        public override string ToString() =>
            $"{(From == LocalTime.Midnight && To is not null ? string.Empty : DateText.Time(From))}-{(To is { } to ? DateText.Time(to) : string.Empty)}";
    }

    /// <summary>A part of a day as JSON: <c>"morning"</c>, <c>"afternoon"</c>, or hours such as <c>"13:30-15:00"</c>, as in the files of layers.</summary>
    public sealed class Converter : TextConverter<DayPart>
    {
        /// <inheritdoc/>
        protected override string Expected => "a part of a day: expected morning, afternoon, or hours such as 13:30-15:00, 13:30- or -09:00";

        /// <inheritdoc/>
        protected override bool TryRead(string text, [NotNullWhen(true)] out DayPart? value) => DayPart.TryParse(text, out value);
    }
}
