using NodaTime;

namespace Cchc.Core.Text;

internal ref partial struct MomentReader
{
    private void ReadDate()
    {
        var sign = Sign(at + 1);
        if (date is not null || sign is not ('/' or '-' or '.'))
        {
            ReadDateInWords();
            return;
        }

        if (!IsNumber(at + 2))
        {
            Fail(MomentFault.Unknown);
            return;
        }

        var (first, second) = (tokens[at], tokens[at + 2]);
        if (Sign(at + 3) != sign || !IsNumber(at + 4))
        {
            Fail(first.Digits <= 2 && second.Digits <= 2 && sign != '.' && at + 3 >= tokens.Length ? MomentFault.NoYear : MomentFault.Unknown);
            return;
        }

        var third = tokens[at + 4];
        at += 5;
        if (second.Digits > 2)
        {
            Fail(MomentFault.Unknown);
        }
        else if (first.Digits == 4 && third.Digits <= 2)
        {
            isYearFirst = true;
            Take(first.Value, second.Value, third.Value, mayBeMonthFirst: false);
        }
        else if (first.Digits <= 2)
        {
            TakeWithYear(third, second.Value, first.Value, mayBeMonthFirst: true);
        }
        else
        {
            Fail(MomentFault.Unknown);
        }
    }

    // 28 tháng 8 năm 2026, with or without ngày before it and năm in it.
    private void ReadDateInWords()
    {
        if (date is not null || tokens[at].Digits > 2 || Word(at + 1) != MomentWord.Month || !IsNumber(at + 2) || tokens[at + 2].Digits > 2)
        {
            Fail(MomentFault.Unknown);
            return;
        }

        var (day, month) = (tokens[at].Value, tokens[at + 2].Value);
        at += 3;
        if (Word(at) == MomentWord.Year || (Sign(at) is ',' or '/' or '-' && IsNumber(at + 1)))
        {
            at++;
        }

        if (!IsNumber(at) || IsTime(at))
        {
            Fail(MomentFault.NoYear);
            return;
        }

        TakeWithYear(tokens[at++], month, day, mayBeMonthFirst: false);
    }

    private void TakeWithYear(MomentToken year, int month, int day, bool mayBeMonthFirst)
    {
        if (year.Digits == 4)
        {
            Take(year.Value, month, day, mayBeMonthFirst);
        }
        else
        {
            Fail(MomentFault.ShortYear, day, month, year.Digits == 2 ? year.Value : -1);
        }
    }

    private void Take(int year, int month, int day, bool mayBeMonthFirst)
    {
        if (year == 0)
        {
            Fail(MomentFault.Unknown);
        }
        else if (month is < 1 or > 12)
        {
            var isMonthFirst = mayBeMonthFirst && day is >= 1 and <= 12 && month >= 1 && month <= CalendarSystem.Iso.GetDaysInMonth(year, day);
            Fail(isMonthFirst ? MomentFault.MonthFirst : MomentFault.NoSuchMonth, day, month, year);
        }
        else if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            Fail(MomentFault.NoSuchDay, day, month, year);
        }
        else
        {
            date = new LocalDate(year, month, day);
        }
    }
}
