namespace Cchc.Core.Calendars;

/// <summary>What a day is in the working calendar of the public sector.</summary>
public enum DayKind
{
    /// <summary>Working day (ngày làm việc), Monday to Friday: Quyết định 188/1999/QĐ-TTg, art. 1.</summary>
    WorkingDay = 0,

    /// <summary>Weekly rest (ngày nghỉ hằng tuần), Saturday and Sunday: Quyết định 188/1999/QĐ-TTg, art. 1.</summary>
    WeeklyRest = 1,

    /// <summary>Public holiday (nghỉ lễ, tết): Bộ luật Lao động 2019, art. 112, and the laws before it. May fall on a weekend.</summary>
    PublicHoliday = 2,

    /// <summary>Compensatory day (nghỉ bù) for a holiday that fell on a weekly rest day: Bộ luật Lao động 2019, art. 111.3.</summary>
    Compensatory = 3,

    /// <summary>Swap day off (nghỉ hoán đổi): a weekday off, worked on another day, by decision of the Prime Minister.</summary>
    SwapOff = 4,

    /// <summary>Make-up working day (làm bù): a weekend day worked in place of a swap day off.</summary>
    MakeUpWorking = 5,

    /// <summary>Closed locally (nghỉ theo quyết định của địa phương), for example for a storm; only in calendars that add it.</summary>
    LocalClosure = 6,
}
