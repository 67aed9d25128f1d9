namespace Cchc.Core.Text;

/// <summary>Why a text says no day or no moment.</summary>
internal enum MomentFault : byte
{
    None = 0,

    /// <summary>Nothing that is known as a day or a time.</summary>
    Unknown,

    /// <summary>Month before day: there would be a thirteenth month or a later one.</summary>
    MonthFirst,
    NoSuchMonth,

    /// <summary>The month is shorter.</summary>
    NoSuchDay,

    /// <summary>A year of other than four digits.</summary>
    ShortYear,
    NoYear,
    NoSuchHour,
    NoSuchMinute,

    /// <summary>An hour that has no morning or afternoon: 16:30 CH.</summary>
    NotOfHalf,

    /// <summary>24:00.</summary>
    EndOfDay,

    /// <summary>Today, yesterday, tomorrow, now, where nobody says what day it is.</summary>
    NeedsClock,

    /// <summary>The day is another of the week than is said.</summary>
    OtherWeekday,

    /// <summary>A time without a day.</summary>
    NoDay,

    /// <summary>A time where a day alone is expected.</summary>
    TimeToo,

    /// <summary>The number by which Excel keeps a day.</summary>
    SheetNumber,

    /// <summary>An offset from UTC that no place has.</summary>
    NoSuchOffset,
}
