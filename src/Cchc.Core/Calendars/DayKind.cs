using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Calendars;

/// <summary>What a day is in the working calendar of the public sector.</summary>
/// <example>
/// <code>
/// using System;
/// using System.Linq;
/// using Cchc.Core.Calendars;
/// using NodaTime;
///
/// var days = WorkingCalendar.VietnamPublicSector.Days(new LocalDate(2026, 8, 1), new LocalDate(2026, 9, 2));
///
/// Console.WriteLine($"{days.Single(day =&gt; day.Kind == DayKind.SwapOff).Date:uuuu-MM-dd}"); // 2026-08-31
/// Console.WriteLine($"{days.Single(day =&gt; day.Kind == DayKind.MakeUpWorking).Date:uuuu-MM-dd}"); // 2026-08-22
/// </code>
/// </example>
[JsonConverter(typeof(WordConverter<DayKind>))]
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

    /// <summary>Closed locally the whole day (nghỉ theo quyết định của địa phương), for example for a storm; only in calendars that add it.</summary>
    LocalClosure = 6,

    /// <summary>Extra working day (ngày làm việc bổ sung) by a local decision, such as a Saturday on which dossiers are processed.</summary>
    ExtraWorking = 7,

    /// <summary>
    /// Closed locally for a part of the day (nghỉ một phần ngày). The day keeps its kind and stays a working day; only working hours
    /// know of it. Closing both halves closes the day.
    /// </summary>
    PartialClosure = 8,

    /// <summary>
    /// Dossiers are received but not processed (chỉ tiếp nhận hồ sơ), as on Saturdays under Quyết định 14/2010/QĐ-TTg. The day keeps
    /// its kind and does not become a working day.
    /// </summary>
    Reception = 9,
}
