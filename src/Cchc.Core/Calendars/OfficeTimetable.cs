using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// Office hours by weekday and season (giờ làm việc theo thứ và theo mùa). A list of rules: the first holds every day, of the later ones
/// the last that fits a day decides it. A make-up working day has the hours of the weekday it is worked for. Two timetables are equal
/// when their rules are.
/// </summary>
/// <remarks>
/// The times are those of the clock in Vietnam. A season may run over the end of a year. <see cref="Default"/> is 08:00-12:00 and 13:00-17:00 every day;
/// office hours convert to a timetable implicitly.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using NodaTime;
///
/// var timetable = OfficeTimetable.Parse("07:30-11:30,13:30-17:00 | Fri 07:30-11:30,13:30-16:30");
///
/// Console.WriteLine(timetable.On(new LocalDate(2026, 8, 28))); // 07:30-11:30,13:30-16:30
/// Console.WriteLine(timetable.On(new LocalDate(2026, 8, 31)).DayLength.TotalHours); // 7.5
/// </code>
/// </example>
[JsonConverter(typeof(OfficeTimetable.Converter))]
public sealed partial class OfficeTimetable : IEquatable<OfficeTimetable>
{
    private readonly OfficeHours[]? byDay; // for each day of the year by each weekday; null where one rule holds every day

    private OfficeTimetable(IReadOnlyList<Rule> rules)
    {
        Rules = rules;
        byDay = rules.Count == 1 ? null : Tabulate(rules);
    }

    /// <summary>The same hours every day: <see cref="OfficeHours.Default"/>.</summary>
    public static OfficeTimetable Default { get; } = Of(OfficeHours.Default);

    /// <summary>The rules in order; the first one holds for every day.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>A timetable with the same hours every day.</summary>
    /// <param name="hours">The hours.</param>
    /// <returns>The timetable.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    public static OfficeTimetable Of(OfficeHours hours) =>
        new(ValueList.Of([new Rule(hours ?? throw new ArgumentNullException(nameof(hours)), null, null, null)]));

    /// <summary>Office hours are a timetable with the same hours every day.</summary>
    /// <param name="hours">The hours.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternate is Of.")]
    public static implicit operator OfficeTimetable(OfficeHours hours) => Of(hours);

    /// <summary>The timetable with other hours in a season, on some weekdays, or both. Goes over all rules before it.</summary>
    /// <param name="hours">The hours.</param>
    /// <param name="from">The first day of the season, each year; null for the whole year.</param>
    /// <param name="to">The last day of the season; before <paramref name="from"/> when it goes over New Year. Null for the whole year.</param>
    /// <param name="weekdays">The weekdays; none for all.</param>
    /// <returns>A new timetable.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> or <paramref name="weekdays"/> is null.</exception>
    /// <exception cref="ArgumentException">Only one end of the season is given, a weekday is not a defined value, or there is neither season nor
    /// weekday.</exception>
    public OfficeTimetable With(OfficeHours hours, AnnualDate? from, AnnualDate? to, params IsoDayOfWeek[] weekdays)
    {
        ArgumentNullException.ThrowIfNull(hours);

        if (from is null != to is null)
        {
            throw new ArgumentException("A season needs its first and its last day.", from is null ? nameof(from) : nameof(to));
        }

        foreach (var weekday in weekdays ?? throw new ArgumentNullException(nameof(weekdays)))
        {
            if (weekday is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                throw new ArgumentException($"{weekday} is not a weekday.", nameof(weekdays));
            }
        }

        if (from is null && weekdays.Length == 0)
        {
            throw new ArgumentException("A rule needs a season or weekdays; for other hours every day make a new timetable.", nameof(weekdays));
        }

        var days = weekdays.Length == 0 ? null : ValueList.Of(weekdays.Distinct().OrderBy(day => day));
        return new OfficeTimetable(ValueList.Of(Rules.Append(new Rule(hours, from, to, days))));
    }

    /// <summary>The hours of a day, whether it is worked or not.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The hours by the last rule that fits.</returns>
    public OfficeHours On(LocalDate date) => On(date.WithCalendar(CalendarSystem.Iso), date.DayOfWeek);

    /// <inheritdoc/>
    public bool Equals(OfficeTimetable? other) => other is not null && Rules.Equals(other.Rules);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OfficeTimetable);

    /// <inheritdoc/>
    public override int GetHashCode() => Rules.GetHashCode();

    /// <summary>The rules, separated by bars; <see cref="Parse"/> reads it back.</summary>
    /// <returns>For example <c>07:30-11:30,13:30-17:00 | Fri 07:30-11:30,13:30-16:30</c>.</returns>
    public override string ToString() => string.Join(" | ", Rules);

    /// <summary>The hours of a day that counts as some weekday: a make-up Saturday as the weekday it is worked for.</summary>
    internal OfficeHours On(LocalDate date, IsoDayOfWeek weekday) =>
        byDay is null ? Rules[0].Hours : byDay[Place(date.Month, date.Day, weekday)];

    private static int Place(int month, int day, IsoDayOfWeek weekday) => (((month * 32) + day) * 8) + (int)weekday;

    private static OfficeHours[] Tabulate(IReadOnlyList<Rule> rules)
    {
        var table = new OfficeHours[Place(12, 31, IsoDayOfWeek.Sunday) + 1];
        var leapYear = new LocalDate(2000, 1, 1);
        for (var day = leapYear; day.Year == leapYear.Year; day = day.PlusDays(1))
        {
            for (var weekday = IsoDayOfWeek.Monday; weekday <= IsoDayOfWeek.Sunday; weekday++)
            {
                table[Place(day.Month, day.Day, weekday)] = rules.Last(rule => rule.Fits(day.Month, day.Day, weekday)).Hours;
            }
        }

        return table;
    }

    /// <summary>A timetable as JSON: its text, such as <c>"07:30-11:30,13:30-17:00 | Fri 07:30-11:30"</c>.</summary>
    public sealed class Converter : TextConverter<OfficeTimetable>
    {
        /// <inheritdoc/>
        protected override string Expected => "a timetable: expected office hours, then rules after bars, such as 07:30-11:30,13:30-17:00 | Fri 07:30-11:30";

        /// <inheritdoc/>
        protected override bool TryRead(string text, [NotNullWhen(true)] out OfficeTimetable? value) => OfficeTimetable.TryParse(text, out value);
    }
}
