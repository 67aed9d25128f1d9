using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Cchc.Core.Text;

/// <summary>
/// A day, or a day and time, as people type it: the one reader of what stands on a command line, in a field of a form or in a column of a table. The day
/// comes first always, a year has four digits, and what can be read in two ways is refused. Files that programs write have the form of ISO 8601 and their own
/// readers.
/// </summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day; null where only a day is said.</param>
/// <param name="Offset">How far the clock that is meant is ahead of UTC; null where none is stated, which means the clock in Vietnam.</param>
internal readonly record struct TypedMoment(LocalDate Date, LocalTime? Time, Offset? Offset = null)
{
    private const int Longest = 100; // characters

    /// <summary>Reads a day and perhaps a time.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="now">What clocks in Vietnam show, for "hôm nay" and the like; null where nobody says: then they are refused.</param>
    /// <param name="moment">The moment, or default.</param>
    /// <param name="error">One sentence that quotes the text and says what was expected; null when it was read.</param>
    public static bool TryRead(string? text, LocalDateTime? now, out TypedMoment moment, [NotNullWhen(false)] out BilingualText? error) =>
        TryRead(text, now, isDayAlone: false, out moment, out error);

    /// <summary>Reads a day; a time with it is refused.</summary>
    public static bool TryReadDate(string? text, LocalDateTime? now, out LocalDate date, [NotNullWhen(false)] out BilingualText? error)
    {
        var isRead = TryRead(text, now, isDayAlone: true, out var moment, out error);
        date = moment.Date;
        return isRead;
    }

    private static bool TryRead(string? text, LocalDateTime? now, bool isDayAlone, out TypedMoment moment, [NotNullWhen(false)] out BilingualText? error)
    {
        text ??= string.Empty;
        error = null;
        if (IsPlain(text, out moment) && !(isDayAlone && moment.Time is not null))
        {
            return true;
        }

        Span<MomentToken> tokens = stackalloc MomentToken[MomentToken.Most];
        var count = text.Length > Longest ? -1 : MomentToken.Read(text.AsSpan(), tokens);
        var reader = new MomentReader(tokens.Slice(0, Math.Max(count, 0)), now);
        reader.Read();
        var fault = reader.Fault == MomentFault.None && isDayAlone && reader.Time is not null ? MomentFault.TimeToo : reader.Fault;
        if (fault == MomentFault.None)
        {
            moment = new TypedMoment(reader.Date, reader.Time, reader.Offset);
            return true;
        }

        moment = default;
        error = MomentFaultText.Of(fault, text, isDayAlone, reader.Numbers, reader.Weekday, reader.Date);
        return false;
    }

    // 2026-08-28 and 2026-08-28T16:30, of which tables have millions.
    private static bool IsPlain(string text, out TypedMoment moment)
    {
        moment = default;
        if (text.Length is not (10 or 16) || DateText.StartIso(text) is not { } date)
        {
            return false;
        }

        if (text.Length == 10)
        {
            moment = new TypedMoment(date, null);
            return true;
        }

        var (hour, minute) = (DateText.Digits(text, 11, 2), DateText.Digits(text, 14, 2));
        if (text[10] is not ('T' or ' ') || text[13] != ':' || hour is < 0 or > 23 || minute is < 0 or > 59)
        {
            return false;
        }

        moment = new TypedMoment(date, new LocalTime(hour, minute));
        return true;
    }
}
