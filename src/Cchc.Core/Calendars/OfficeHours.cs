using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Calendars;

/// <summary>
/// Office hours (giờ hành chính): the sessions of a working day. Working hours and half days are counted inside them. Two office
/// hours are equal when their sessions are.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
///
/// var hours = OfficeHours.Parse("07:30-11:30,13:30-17:00");
///
/// Console.WriteLine(hours.DayLength.TotalHours); // 7.5
/// Console.WriteLine($"{hours.TimeAt(0.5m):HH:mm}"); // 11:30
/// </code>
/// </example>
[JsonConverter(typeof(OfficeHours.Converter))]
public sealed partial class OfficeHours : IEquatable<OfficeHours>
{
    private static readonly LocalTimePattern[] Patterns =
    [
        LocalTimePattern.CreateWithInvariantCulture("H':'mm"),
        LocalTimePattern.CreateWithInvariantCulture("HH':'mm"),
        LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss;FFFFFFFFF"),
    ];

    private OfficeHours(IReadOnlyList<OfficeSession> sessions)
    {
        Sessions = sessions;
        DayLength = sessions.Aggregate(Duration.Zero, (sum, session) => sum + session.Length);
    }

    /// <summary>
    /// 08:00–12:00 and 13:00–17:00, eight hours. No national text fixes the hours: 08:00 and 17:00 are those of NĐ 297/2025/NĐ-CP
    /// art. 3.5, eight hours those of Bộ luật Lao động 2019 art. 105, the lunch hour an assumption. Provinces differ: pass your own.
    /// </summary>
    public static OfficeHours Default { get; } = Parse("08:00-12:00,13:00-17:00");

    /// <summary>The sessions in order; at least one.</summary>
    public IReadOnlyList<OfficeSession> Sessions { get; }

    /// <summary>The working time of one day.</summary>
    public Duration DayLength { get; }

    /// <summary>When the first session begins.</summary>
    public LocalTime Opening => Sessions[0].Start;

    /// <summary>When the last session ends.</summary>
    public LocalTime Closing => Sessions[Sessions.Count - 1].End;

    /// <summary>Makes office hours from their sessions.</summary>
    /// <param name="sessions">In order, each later than the one before, none empty.</param>
    /// <returns>The office hours.</returns>
    /// <exception cref="ArgumentException">There is no session, or they overlap, or one ends before it begins.</exception>
    public static OfficeHours Of(params OfficeSession[] sessions)
    {
        if (sessions is null || sessions.Length == 0)
        {
            throw new ArgumentException("At least one session is needed.", nameof(sessions));
        }

        for (var i = 0; i < sessions.Length; i++)
        {
            if (sessions[i] is null)
            {
                throw new ArgumentException("A session is null.", nameof(sessions));
            }

            if (sessions[i].End <= sessions[i].Start || (i > 0 && sessions[i].Start < sessions[i - 1].End))
            {
                throw new ArgumentException($"The session {sessions[i]} ends before it begins or overlaps the one before.", nameof(sessions));
            }
        }

        return new OfficeHours(ValueList.Of(sessions));
    }

    /// <summary>Reads office hours such as <c>07:30-11:30,13:30-17:00</c>.</summary>
    /// <param name="text">Sessions separated by commas or semicolons; times as H:mm, HH:mm or HH:mm:ss; a hyphen or dash between them.</param>
    /// <returns>The office hours.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static OfficeHours Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return TryParse(text, out var hours)
            ? hours
            : throw new FormatException($"\"{text}\" is not office hours: expected sessions in order, such as 07:30-11:30,13:30-17:00.");
    }

    /// <summary>Reads office hours as <see cref="Parse"/> does, without an exception.</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="hours">The office hours, or null.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out OfficeHours? hours)
    {
        hours = null;
        var sessions = new List<OfficeSession>();
        foreach (var part in VietnameseText.Clean(text).Replace('–', '-').Split(',', ';'))
        {
            var ends = part.Split('-');
            if (ends.Length != 2 || Time(ends[0]) is not { } start || Time(ends[1]) is not { } end)
            {
                return false;
            }

            if (end <= start || (sessions.Count > 0 && start < sessions[sessions.Count - 1].End))
            {
                return false;
            }

            sessions.Add(new OfficeSession(start, end));
        }

        hours = new OfficeHours(ValueList.Of(sessions));
        return true;
    }

    /// <summary>
    /// The moment of a day at which a part of its working time has passed. Half a day is a session (buổi): 0.5 is the end of the
    /// morning session, a quarter is half the morning, three quarters half the afternoon. With one session or more than two, the
    /// parts are taken of the working time as a whole.
    /// </summary>
    /// <param name="fraction">More than 0, at most 1.</param>
    /// <returns>A time inside a session or at the end of one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not more than 0 and at most 1.</exception>
    public LocalTime TimeAt(decimal fraction)
    {
        if (fraction is <= 0m or > 1m)
        {
            throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "Expected more than 0 and at most 1.");
        }

        if (Sessions.Count != 2)
        {
            return Into(Nanoseconds(DayLength, fraction));
        }

        return fraction <= 0.5m
            ? Sessions[0].Start.PlusNanoseconds(Nanoseconds(Sessions[0].Length, fraction * 2m))
            : Sessions[1].Start.PlusNanoseconds(Nanoseconds(Sessions[1].Length, (fraction * 2m) - 1m));
    }

    /// <summary>What is left of sessions when a part of the day is closed.</summary>
    /// <param name="part">The part.</param>
    /// <param name="sessions">The sessions, these office hours or what earlier closures left of them.</param>
    internal IReadOnlyList<OfficeSession> Without(DayPart part, IReadOnlyList<OfficeSession> sessions)
    {
        var (from, to) = Bounds(part);
        var left = new List<OfficeSession>();
        foreach (var session in sessions)
        {
            if (from > session.Start)
            {
                left.Add(session with { End = LocalTime.Min(from, session.End) });
            }

            if (to < session.End)
            {
                left.Add(session with { Start = LocalTime.Max(to, session.Start) });
            }
        }

        return left;
    }

    /// <inheritdoc/>
    public bool Equals(OfficeHours? other) => other is not null && Sessions.Equals(other.Sessions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OfficeHours);

    /// <inheritdoc/>
    public override int GetHashCode() => Sessions.GetHashCode();

    /// <summary>The sessions, separated by commas; <see cref="Parse"/> reads it back.</summary>
    /// <returns>For example <c>08:00-12:00,13:00-17:00</c>.</returns>
    public override string ToString() => string.Join(",", Sessions);

    /// <summary>A morning is the first of two sessions, an afternoon the second; with more or fewer, noon parts them.</summary>
    internal (LocalTime From, LocalTime To) Bounds(DayPart part) => part switch
    {
        DayPart.Morning => (LocalTime.MinValue, Sessions.Count == 2 ? Sessions[0].End : LocalTime.Noon),
        DayPart.Afternoon => (Sessions.Count == 2 ? Sessions[1].Start : LocalTime.Noon, LocalTime.MaxValue),
        DayPart.Hours { To: { } to } hours => to > hours.From ? (hours.From, to) : (LocalTime.MaxValue, LocalTime.MaxValue),
        DayPart.Hours hours => (hours.From, LocalTime.MaxValue),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Unknown part of a day."),
    };

    private static LocalTime? Time(string text)
    {
        // 7h30 and 17h, as people write them.
        var hour = text.IndexOfAny(['h', 'H']);
        text = hour < 0 ? text : hour == text.Trim().Length - 1 + (text.Length - text.TrimStart().Length) ? text.Substring(0, hour) + ":00"
            : text.Substring(0, hour) + ":" + text.Substring(hour + 1);
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(text.Trim()) is { Success: true } parsed)
            {
                return parsed.Value;
            }
        }

        return null;
    }

    private static long Nanoseconds(Duration length, decimal part) => (long)decimal.Round(length.ToInt64Nanoseconds() * part);

    private LocalTime Into(long nanoseconds)
    {
        foreach (var session in Sessions)
        {
            var length = session.Length.ToInt64Nanoseconds();
            if (nanoseconds <= length)
            {
                return session.Start.PlusNanoseconds(nanoseconds);
            }

            nanoseconds -= length;
        }

        return Closing;
    }

    /// <summary>Office hours as JSON: their text, such as <c>"07:30-11:30,13:30-17:00"</c>.</summary>
    public sealed class Converter : TextConverter<OfficeHours>
    {
        /// <inheritdoc/>
        protected override string Expected => "office hours: expected sessions in order, such as 07:30-11:30,13:30-17:00";

        /// <inheritdoc/>
        protected override bool TryRead(string text, [NotNullWhen(true)] out OfficeHours? value) => OfficeHours.TryParse(text, out value);
    }
}
