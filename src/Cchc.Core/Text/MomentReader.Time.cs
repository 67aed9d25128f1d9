using NodaTime;

namespace Cchc.Core.Text;

internal ref partial struct MomentReader
{
    private const int LongestFraction = 9;
    private const int LargestOffset = 18; // hours

    private readonly bool IsTime(int index) => Sign(index + 1) == ':' || Word(index + 1) == MomentWord.Hour;

    private void ReadTime()
    {
        if (time is not null || tokens[at].Digits > 2)
        {
            Fail(MomentFault.Unknown);
            return;
        }

        var hour = tokens[at].Value;
        var isAfterT = at > 0 && tokens[at - 1].Word == MomentWord.LetterT && isYearFirst;
        var (minute, second, nanosecond) = (0, 0, 0);
        if (Sign(at + 1) == ':')
        {
            at += 2;
            minute = TwoDigits();
            if (Sign(at) == ':')
            {
                at++;
                second = TwoDigits();
                nanosecond = Fraction();
            }

            at += Word(at) == MomentWord.Hour ? 1 : 0;
        }
        else
        {
            at += 2;
            minute = Counted(MomentWord.Minute);
            second = minute >= 0 && tokens[at - 1].Word == MomentWord.Minute ? Math.Max(Counted(MomentWord.Second), 0) : 0;
            minute = Math.Max(minute, 0);
        }

        hour = Half(hour, minute);
        if (isAfterT)
        {
            ReadOffset();
        }

        if (Fault != MomentFault.None)
        {
            return;
        }

        if (hour == 24 && minute == 0 && second == 0)
        {
            Fail(MomentFault.EndOfDay);
        }
        else if (hour > 23)
        {
            Fail(MomentFault.NoSuchHour, hour);
        }
        else if (minute > 59 || second > 59)
        {
            Fail(MomentFault.NoSuchMinute, hour, Math.Max(minute, second));
        }
        else
        {
            time = LocalTime.FromHourMinuteSecondNanosecond(hour, minute, second, nanosecond);
        }
    }

    // Three numbers with one sign between them, or a month in words.
    private readonly bool IsDate(int index) => Word(index + 1) == MomentWord.Month || (Sign(index + 1) is '/' or '-' or '.' && IsNumber(index + 2)
        && Sign(index + 3) == Sign(index + 1) && IsNumber(index + 4) && Sign(index + 5) != Sign(index + 1));

    private int TwoDigits()
    {
        if (!IsNumber(at) || tokens[at].Digits != 2)
        {
            Fail(MomentFault.Unknown);
            return 0;
        }

        return tokens[at++].Value;
    }

    // 30 phút, or 30 alone where it does not begin a date; -1 for nothing. One digit alone is not read: 16h5 is five past to one and ten to six to another.
    private int Counted(MomentWord unit)
    {
        if (!IsNumber(at) || IsDate(at) || IsTime(at))
        {
            return -1;
        }

        if (Word(at + 1) == unit && tokens[at].Digits <= 2)
        {
            at += 2;
            return tokens[at - 2].Value;
        }

        return unit == MomentWord.Minute ? TwoDigits() : -1;
    }

    private int Fraction()
    {
        if (Sign(at) != '.' || !IsNumber(at + 1) || tokens[at + 1].IsSpaced)
        {
            return 0;
        }

        var (value, digits) = (tokens[at + 1].Value, tokens[at + 1].Digits);
        for (; digits < LongestFraction; digits++)
        {
            value *= 10;
        }

        at += 2;
        return value;
    }

    // 4:30 CH, 8 giờ SA.
    private int Half(int hour, int minute)
    {
        var half = Word(at);
        if (half is not (MomentWord.Morning or MomentWord.Afternoon))
        {
            return hour;
        }

        at++;
        if (hour > 12 || (hour == 0 && half == MomentWord.Afternoon))
        {
            Fail(MomentFault.NotOfHalf, hour, minute);
        }

        return (hour % 12) + (half == MomentWord.Afternoon ? 12 : 0);
    }

    // Z, +07:00; behind a time that stands behind the T of a date with the year first.
    private void ReadOffset()
    {
        if (Word(at) == MomentWord.LetterZ)
        {
            (Offset, at) = (NodaTime.Offset.Zero, at + 1);
        }
        else if (Sign(at) is '+' or '-' && !tokens[at].IsSpaced && IsNumber(at + 1) && tokens[at + 1].Digits == 2 && Sign(at + 2) == ':' && IsNumber(at + 3)
            && tokens[at + 3].Digits == 2)
        {
            var (sign, hours, minutes) = (Sign(at) == '-' ? -1 : 1, tokens[at + 1].Value, tokens[at + 3].Value);
            at += 4;
            if (hours > LargestOffset || minutes > 59 || (hours == LargestOffset && minutes > 0))
            {
                Fail(MomentFault.NoSuchOffset, hours, minutes);
                return;
            }

            Offset = NodaTime.Offset.FromHoursAndMinutes(sign * hours, sign * minutes);
        }
    }
}
