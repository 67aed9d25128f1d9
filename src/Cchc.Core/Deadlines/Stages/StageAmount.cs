using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>An amount of time in hours at the rate of a process, and whether its days are calendar days.</summary>
internal readonly record struct StageAmount(decimal Hours, bool IsCalendar)
{
    /// <summary>The most that a <see cref="ProcessingTime"/> can be.</summary>
    public const decimal MostHours = 292_800m;

    /// <inheritdoc cref="MostHours"/>
    public const decimal MostDays = 36_600m;

    /// <summary>The amount of a time; none for what says that no time counts; null where it is no amount of hours or days.</summary>
    public static StageAmount? Of(ProcessingTime time, decimal rate) => time switch
    {
        ProcessingTime.WorkingHours hours => new(hours.Value, false),
        ProcessingTime.WorkingDays days => new(days.Value * rate, false),
        ProcessingTime.CalendarDays days => new(days.Value * rate, true),
        ProcessingTime.Weeks weeks => new(weeks.Value * 7m * rate, true),
        ProcessingTime.NotStated => new(0m, false),
        ProcessingTime.Stages { Total: { } total } => Of(total, rate),
        _ => null,
    };

    /// <summary>Hours at a rate in the words of a unit: "40 giờ làm việc", "5 ngày làm việc", "5 ngày".</summary>
    public static BilingualText Words(decimal hours, ProcessingTime unit, decimal rate) => unit switch
    {
        ProcessingTime.WorkingHours or ProcessingTime.NotStated => hours > MostHours
            ? new($"{DateText.ViNumber(hours)} giờ làm việc", $"{DateText.EnNumber(hours)} working hours") : new ProcessingTime.WorkingHours(hours).Description,
        ProcessingTime.CalendarDays or ProcessingTime.Weeks => decimal.Round(hours / rate, 4) is var days && days > MostDays
            ? new($"{DateText.ViNumber(days)} ngày", $"{DateText.EnNumber(days)} days") : new ProcessingTime.CalendarDays(days).Description,
        _ => decimal.Round(hours / rate, 4) is var days && days > MostDays
            ? new($"{DateText.ViNumber(days)} ngày làm việc", $"{DateText.EnNumber(days)} working days") : new ProcessingTime.WorkingDays(days).Description,
    };

    /// <summary>Hours and days together: "40 giờ làm việc (5 ngày, mỗi ngày 8 giờ)".</summary>
    public static BilingualText Both(decimal hours, ProcessingTime unit, decimal rate)
    {
        var (own, rateVi, rateEn) = (Words(hours, unit, rate), DateText.ViNumber(rate), DateText.EnNumber(rate));
        if (unit is ProcessingTime.WorkingHours)
        {
            var days = Words(hours, new ProcessingTime.WorkingDays(0m), rate);
            return new($"{own.Vi} ({days.Vi}, mỗi ngày {rateVi} giờ)", $"{own.En} ({days.En} of {rateEn} hours)");
        }

        var inHours = Words(hours, new ProcessingTime.WorkingHours(0m), rate);
        return new($"{own.Vi} ({DateText.ViNumber(hours)} giờ, mỗi ngày {rateVi} giờ)", $"{own.En} ({inHours.En}, {rateEn} a day)");
    }
}
