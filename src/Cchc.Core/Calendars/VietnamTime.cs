using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// The clock in Vietnam (giờ Việt Nam, UTC+7): from moments as computers keep them to the day and hour that law and desk go by, and back. The machine's time
/// zone plays no part, and nothing is converted silently: 02:00 in UTC is nine in the morning in Vietnam.
/// </summary>
/// <remarks>
/// The offset is +7 at all times. So it has been in the whole country since 13 June 1975; before that day Hà Nội and Sài Gòn had other offsets at times
/// (Sài Gòn UTC+8 until then), which are not taken into account. There is no summer time. Source of the offset: Quyết định 121/CP of 1967, art. 1, as amended
/// by Quyết định 134/2002/QĐ-TTg.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using NodaTime;
///
/// var received = VietnamTime.From(new DateTimeOffset(2026, 8, 28, 9, 30, 0, TimeSpan.Zero));
/// Console.WriteLine($"{received:uuuu-MM-dd HH:mm}"); // 2026-08-28 16:30
///
/// var late = VietnamTime.From(Instant.FromUtc(2026, 8, 28, 17, 0));
/// Console.WriteLine($"{late:uuuu-MM-dd HH:mm}"); // 2026-08-29 00:00
///
/// var typed = new DateTime(2026, 8, 28, 16, 30, 0); // of no kind: whose clock?
/// Console.WriteLine($"{typed.AsVietnamTime():uuuu-MM-dd HH:mm}"); // 2026-08-28 16:30
/// Console.WriteLine($"{VietnamTime.ToDateTimeOffset(received):yyyy-MM-dd'T'HH:mmzzz}"); // 2026-08-28T16:30+07:00
///
/// Console.WriteLine($"{VietnamTime.ParseDate("ngày 28 tháng 8 năm 2026"):uuuu-MM-dd}"); // 2026-08-28
/// VietnamTime.TryParseMoment("16h30 ngày 28/8/2026", null, out var day, out var hour, out _);
/// Console.WriteLine($"{day:uuuu-MM-dd} {hour:HH:mm}"); // 2026-08-28 16:30
/// VietnamTime.TryParseDate("08/28/2026", null, out _, out var error);
/// Console.WriteLine(error!.En); // "08/28/2026": day first was expected, and there is no month 28: did you mean 28/08/2026?
/// </code>
/// </example>
public static class VietnamTime
{
    private const int Hours = 7;

    private static readonly LocalDateTime FirstOfFramework = new LocalDate(1, 1, 1).AtMidnight().PlusHours(Hours);

    /// <summary>By how much clocks in Vietnam are ahead of UTC: seven hours.</summary>
    public static Offset Offset { get; } = Offset.FromHours(Hours);

    /// <summary>What clocks in Vietnam show at a moment.</summary>
    /// <param name="moment">The moment, whatever its offset.</param>
    /// <returns>Day and hour in Vietnam, to 100 nanoseconds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is after the year 9999 in Vietnam by then.</exception>
    public static LocalDateTime From(DateTimeOffset moment) => From(Instant.FromDateTimeOffset(moment));

    /// <summary>What clocks in Vietnam show at a moment.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>Day and hour in Vietnam, to the nanosecond.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is after the year 9999 in Vietnam by then.</exception>
    public static LocalDateTime From(Instant moment)
    {
        if (moment > Instant.MaxValue - Duration.FromHours(Hours))
        {
            throw new ArgumentOutOfRangeException(nameof(moment), moment, "In Vietnam this moment is after the year 9999, where dates end.");
        }

        return moment.WithOffset(Offset).LocalDateTime;
    }
#if NET8_0_OR_GREATER

    /// <summary>What clocks in Vietnam show now, by a clock that is handed in.</summary>
    /// <param name="clock">The clock; its own time zone is not asked.</param>
    /// <returns>Day and hour in Vietnam.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is null.</exception>
    public static LocalDateTime From(TimeProvider clock) => From((clock ?? throw new ArgumentNullException(nameof(clock))).GetUtcNow());

    /// <summary>Day and hour in Vietnam from their two parts.</summary>
    /// <param name="date">The day in Vietnam.</param>
    /// <param name="time">The hour by the clock in Vietnam.</param>
    /// <returns>Both together.</returns>
    public static LocalDateTime Of(DateOnly date, TimeOnly time) => LocalDate.FromDateOnly(date).At(LocalTime.FromTimeOnly(time));
#endif

    /// <summary>What clocks in Vietnam show at a moment of UTC. Only <see cref="DateTimeKind.Utc"/> names a moment by itself; the other kinds are
    /// refused.</summary>
    /// <param name="moment">The moment, of kind <see cref="DateTimeKind.Utc"/>.</param>
    /// <returns>Day and hour in Vietnam.</returns>
    /// <exception cref="ArgumentException">
    /// The kind is Unspecified (use <see cref="AsVietnamTime"/> where it is the clock in Vietnam) or Local (it depends on the machine).
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">It is after the year 9999 in Vietnam by then.</exception>
    public static LocalDateTime From(DateTime moment) => moment.Kind switch
    {
        DateTimeKind.Utc => From(Instant.FromDateTimeUtc(moment)),
        DateTimeKind.Local => throw new ArgumentException(
            $"{Shown(moment)} is of kind Local, whose meaning depends on the time zone of the machine. Pass a DateTimeOffset, or ToUniversalTime().",
            nameof(moment)),
        _ => throw new ArgumentException(
            $"{Shown(moment)} is of kind Unspecified: nobody can tell whose clock it is. If it is the clock in Vietnam, say so with AsVietnamTime(); "
            + "otherwise pass a DateTimeOffset or a DateTime of kind Utc.",
            nameof(moment)),
    };

    /// <summary>Says of a date and time without a zone that it is what a clock in Vietnam showed, such as one that was typed there.</summary>
    /// <param name="clock">Day and hour in Vietnam, of kind <see cref="DateTimeKind.Unspecified"/>.</param>
    /// <returns>The same day and hour.</returns>
    /// <exception cref="ArgumentException">The kind is Utc (use <see cref="From(DateTime)"/>) or Local (it depends on the machine).</exception>
    public static LocalDateTime AsVietnamTime(this DateTime clock) => clock.Kind == DateTimeKind.Unspecified
        ? LocalDateTime.FromDateTime(clock)
        : throw new ArgumentException(
            $"{Shown(clock)} is of kind {clock.Kind} and so names a clock already: expected kind Unspecified. VietnamTime.From converts a moment of kind Utc.",
            nameof(clock));

    /// <summary>The moment at which clocks in Vietnam show a day and hour, with the offset +07:00.</summary>
    /// <param name="clock">Day and hour in Vietnam; of another calendar system, they are converted to ISO.</param>
    /// <returns>The moment. What is finer than 100 nanoseconds, which this type cannot hold, is cut off.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before the year 1 in UTC, where this type begins.</exception>
    public static DateTimeOffset ToDateTimeOffset(LocalDateTime clock)
    {
        clock = clock.WithCalendar(CalendarSystem.Iso);
        return clock >= FirstOfFramework
            ? clock.WithOffset(Offset).ToDateTimeOffset()
            : throw new ArgumentOutOfRangeException(nameof(clock), DateText.Iso(clock.Date),
                "In UTC this moment is before the year 1, where DateTimeOffset begins.");
    }

    /// <summary>The moment at which clocks in Vietnam show a day and hour.</summary>
    /// <param name="clock">Day and hour in Vietnam.</param>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before the first that an <see cref="Instant"/> can hold, in the year -9998.</exception>
    public static Instant ToInstant(LocalDateTime clock)
    {
        clock = clock.WithCalendar(CalendarSystem.Iso);
        return clock >= Instant.MinValue.InUtc().LocalDateTime.PlusHours(Hours)
            ? clock.WithOffset(Offset).ToInstant()
            : throw new ArgumentOutOfRangeException(nameof(clock), DateText.Iso(clock.Date), "In UTC this moment is before the year -9998, where dates begin.");
    }

    /// <summary>
    /// Reads a day as people type it (ngày do người dùng gõ): <c>28/8/2026</c>, <c>28-08-2026</c>, <c>28.08.2026</c>, <c>2026-08-28</c>, <c>ngày 28 tháng 8 năm
    /// 2026</c>, with marks or without; the day comes first always, the year has four digits. <c>hôm nay</c>, <c>hôm qua</c>, <c>ngày mai</c> where the clock
    /// is handed in. What can be read in two ways is refused. Files for programs have days in the form of ISO 8601 alone, and readers of their own.
    /// </summary>
    /// <param name="text">What was typed; null counts as empty, which is refused.</param>
    /// <param name="now">What clocks in Vietnam show, such as <c>VietnamTime.From(clock)</c>; null refuses words that depend on it.</param>
    /// <param name="date">The day; has no meaning when there is an error.</param>
    /// <param name="error">One sentence that quotes the text and says what was expected; null when it was read.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParseDate(string? text, LocalDateTime? now, out LocalDate date, [NotNullWhen(false)] out BilingualText? error) =>
        TypedMoment.TryReadDate(text, now?.WithCalendar(CalendarSystem.Iso), out date, out error);

    /// <summary>Reads a day as <see cref="TryParseDate"/> does.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="now">What clocks in Vietnam show; null refuses words that depend on it.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is no such day; the message says in English what was expected.</exception>
    public static LocalDate ParseDate(string text, LocalDateTime? now = null) =>
        TryParseDate(text ?? throw new ArgumentNullException(nameof(text)), now, out var date, out var error) ? date
            : throw new FormatException(MomentFaultText.Closed(error).En);

    /// <summary>
    /// Reads a day with or without a time as people type it (ngày giờ do người dùng gõ): the days of <see cref="TryParseDate"/>, and before or behind them
    /// <c>16:30</c>, <c>16h30</c>, <c>16 giờ 30 phút</c>, <c>16h</c>, <c>4:30 CH</c>; <c>bây giờ</c> to the second. A moment with an offset, such as
    /// <c>2026-08-28T09:30:00Z</c>, is given as the clock in Vietnam shows it.
    /// </summary>
    /// <param name="text">What was typed; null counts as empty, which is refused.</param>
    /// <param name="now">What clocks in Vietnam show; null refuses words that depend on it.</param>
    /// <param name="date">The day in Vietnam; has no meaning when there is an error.</param>
    /// <param name="time">The time by the clock in Vietnam; null where a day alone was typed.</param>
    /// <param name="error">One sentence that quotes the text and says what was expected; null when it was read.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParseMoment(string? text, LocalDateTime? now, out LocalDate date, out LocalTime? time,
        [NotNullWhen(false)] out BilingualText? error)
    {
        var isRead = TypedMoment.TryRead(text, now?.WithCalendar(CalendarSystem.Iso), out var moment, out error);
        (date, time) = (moment.Date, moment.Time);
        if (moment.Offset is not { } offset || time is not { } clock)
        {
            return isRead;
        }

        if (date.Year is 1 or 9999)
        {
            error = MomentFaultText.Unknown(text);
            return false;
        }

        var there = date.At(clock).WithOffset(offset).WithOffset(Offset).LocalDateTime;
        (date, time) = (there.Date, there.TimeOfDay);
        return isRead;
    }

    private static string Shown(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
