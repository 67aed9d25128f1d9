using NodaTime;

namespace Cchc.Core.Text;

/// <summary>
/// Reads the tokens of a day and a time in either order. A day is day, month, year with one sign between them, year first with a hyphen, or words; nothing is
/// guessed: the day always comes before the month, and a year has four digits.
/// </summary>
/// <param name="tokens">What was typed.</param>
/// <param name="now">What clocks in Vietnam show; null where nobody says.</param>
internal ref partial struct MomentReader(ReadOnlySpan<MomentToken> tokens, LocalDateTime? now)
{
    private const int FirstSheetDay = 20_000; // 1954
    private const int LastSheetDay = 80_000; // 2119

    private readonly ReadOnlySpan<MomentToken> tokens = tokens;
    private readonly LocalDateTime? now = now;
    private int at;
    private LocalDate? date;
    private LocalTime? time;
    private IsoDayOfWeek weekday;
    private bool isYearFirst;

    /// <summary>The time of day; null where only a day is said.</summary>
    public readonly LocalTime? Time => time;

    /// <summary>The day; has a meaning only where there is no fault.</summary>
    public readonly LocalDate Date => date.GetValueOrDefault();

    /// <summary>How far the clock that is meant is ahead of UTC; null where none is stated.</summary>
    public Offset? Offset { get; private set; }

    /// <summary>What is wrong; None when all was read.</summary>
    public MomentFault Fault { get; private set; }

    /// <summary>The numbers that a fault is about.</summary>
    public (int First, int Second, int Third) Numbers { get; private set; }

    /// <summary>The day of the week that was said.</summary>
    public readonly IsoDayOfWeek Weekday => weekday;

    public void Read()
    {
        if (tokens.Length is 1 or 3 && tokens[0] is { Digits: 5, Value: >= FirstSheetDay and <= LastSheetDay }
            && (tokens.Length == 1 || (tokens[1].Sign is '.' or ',' && tokens[2].IsNumber)))
        {
            Fail(MomentFault.SheetNumber, tokens[0].Value);
            return;
        }

        var isOpen = true; // something has to follow
        while (Fault == MomentFault.None && at < tokens.Length)
        {
            isOpen = !Part();
        }

        if (Fault != MomentFault.None)
        {
            return;
        }

        if (isOpen || date is not { } known)
        {
            Fail(time is not null && !isOpen ? MomentFault.NoDay : MomentFault.Unknown);
        }
        else if (weekday != IsoDayOfWeek.None && known.DayOfWeek != weekday)
        {
            Fail(MomentFault.OtherWeekday);
        }
    }

    // False for a word or sign that only leads to the next part.
    private bool Part()
    {
        if (tokens[at].IsNumber)
        {
            if (IsTime(at))
            {
                ReadTime();
            }
            else
            {
                ReadDate();
            }

            return true;
        }

        var (word, sign) = (tokens[at].Word, tokens[at].Sign);
        if (ReadWeekday() || ReadRelative())
        {
            return true;
        }

        at++;
        var leads = at > 1 && (sign == ',' || (sign == '-' && tokens[at - 1].IsSpaced && IsSpaced(at)));
        leads |= word == MomentWord.At || (word == MomentWord.Day && ((IsNumber(at) && !IsTime(at)) || Word(at) == MomentWord.This));
        leads |= word == MomentWord.LetterT && date is not null && time is null && IsNumber(at);
        if (!leads)
        {
            Fail(MomentFault.Unknown);
        }

        return false;
    }

    private bool ReadRelative()
    {
        var (days, words) = (Word(at), Word(at + 1)) switch
        {
            (MomentWord.This, MomentWord.Nay) => (0, 2),
            (MomentWord.This, MomentWord.Qua) => (-1, 2),
            (MomentWord.Day, MomentWord.Mai) => (1, 2),
            (MomentWord.Bay, MomentWord.Hour) => (0, 2),
            (MomentWord.Today or MomentWord.Now, _) => (0, 1),
            (MomentWord.Yesterday, _) => (-1, 1),
            (MomentWord.Tomorrow or MomentWord.Mai, _) => (1, 1),
            _ => (0, 0),
        };
        if (words == 0)
        {
            return false;
        }

        var isNow = Word(at) is MomentWord.Bay or MomentWord.Now;
        at += words;
        if (now is not { } clock)
        {
            Fail(MomentFault.NeedsClock);
        }
        else if (date is not null || (isNow && time is not null) || (days > 0 && clock.Date == LocalDate.MaxIsoValue)
            || (days < 0 && clock.Date == LocalDate.MinIsoValue))
        {
            Fail(MomentFault.Unknown);
        }
        else
        {
            date = clock.Date.PlusDays(days);
            time = isNow ? TimeAdjusters.TruncateToSecond(clock.TimeOfDay) : time;
        }

        return true;
    }

    private bool ReadWeekday()
    {
        var (said, words) = (Word(at), Word(at + 1), Number(at + 1)) switch
        {
            (MomentWord.Weekday, MomentWord.Hai, _) => (IsoDayOfWeek.Monday, 2),
            (MomentWord.Weekday, MomentWord.Ba, _) => (IsoDayOfWeek.Tuesday, 2),
            (MomentWord.Weekday, MomentWord.Tu, _) => (IsoDayOfWeek.Wednesday, 2),
            (MomentWord.Weekday, MomentWord.Year, _) => (IsoDayOfWeek.Thursday, 2), // năm
            (MomentWord.Weekday, MomentWord.Sau, _) => (IsoDayOfWeek.Friday, 2),
            (MomentWord.Weekday, MomentWord.Bay or MomentWord.Seven, _) => (IsoDayOfWeek.Saturday, 2),
            (MomentWord.Weekday, _, >= 2 and <= 7 and var number) => ((IsoDayOfWeek)(number - 1), 2),
            (MomentWord.LetterT, _, >= 2 and <= 7 and var number) when date is null || time is not null => ((IsoDayOfWeek)(number - 1), 2),
            (MomentWord.Chu, MomentWord.Nhat, _) => (IsoDayOfWeek.Sunday, 2),
            (MomentWord.Sunday, _, _) => (IsoDayOfWeek.Sunday, 1),
            (>= MomentWord.Monday and <= MomentWord.Saturday and var name, _, _) => ((IsoDayOfWeek)(name - MomentWord.Sunday), 1),
            _ => (IsoDayOfWeek.None, 0),
        };
        if (words == 0)
        {
            return false;
        }

        if (weekday != IsoDayOfWeek.None)
        {
            Fail(MomentFault.Unknown);
        }

        weekday = said;
        at += words;
        return true;
    }

    private readonly bool IsNumber(int index) => index < tokens.Length && tokens[index].IsNumber;

    private readonly int Number(int index) => IsNumber(index) ? tokens[index].Value : -1;

    private readonly MomentWord Word(int index) => index < tokens.Length ? tokens[index].Word : MomentWord.None;

    private readonly char Sign(int index) => index < tokens.Length ? tokens[index].Sign : '\0';

    private readonly bool IsSpaced(int index) => index < tokens.Length && tokens[index].IsSpaced;

    private void Fail(MomentFault fault, int first = 0, int second = 0, int third = 0)
    {
        if (Fault == MomentFault.None)
        {
            (Fault, Numbers) = (fault, (first, second, third));
        }
    }
}
