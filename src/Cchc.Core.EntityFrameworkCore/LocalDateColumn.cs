using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>A day (ngày) as <c>date</c>; on SQLite the text <c>2026-09-03</c>, whose order is that of the days. Days of another calendar system become ISO.</summary>
public sealed class LocalDateColumn : ValueConverter<LocalDate, DateOnly>
{
    /// <summary>The converter; it has no settings.</summary>
    public LocalDateColumn()
        : base(day => Of(day), stored => LocalDate.FromDateOnly(stored))
    {
    }

    private static DateOnly Of(LocalDate day) => day.WithCalendar(CalendarSystem.Iso) is { Year: >= 1 } iso
        ? iso.ToDateOnly()
        : throw new ArgumentOutOfRangeException(nameof(day), $"The year {day.Year} cannot be stored: expected 1 to 9999.");
}
