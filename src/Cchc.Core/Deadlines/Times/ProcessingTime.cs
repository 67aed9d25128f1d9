using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Times;

/// <summary>
/// A processing time (thời hạn giải quyết) as a record or a person states it. A closed hierarchy: exactly the nested kinds exist.
/// Values are equal when kind and content are; 5 and 5.0 working days are the same.
/// </summary>
/// <remarks>
/// Numbers are never negative. A day by itself ("ngày") is a calendar day, "ngày làm việc" a working day; whole days count, and a part of a day is a part of
/// its office hours. <see cref="Parse"/> reads one time; for running text use <see cref="TimeExpression"/>.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Deadlines.Times;
///
/// Console.WriteLine(ProcessingTime.Parse("3.5 ngày làm việc").Description.En); // 3.5 working days
/// Console.WriteLine(ProcessingTime.Parse("05 ngày làm việc") == new ProcessingTime.WorkingDays(5)); // True
/// Console.WriteLine(ProcessingTime.TryParse("sớm nhất có thể", out _)); // False
/// </code>
/// </example>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(WorkingDays), "workingDays")]
[JsonDerivedType(typeof(CalendarDays), "calendarDays")]
[JsonDerivedType(typeof(WorkingHours), "workingHours")]
[JsonDerivedType(typeof(ClockHours), "clockHours")]
[JsonDerivedType(typeof(Weeks), "weeks")]
[JsonDerivedType(typeof(Months), "months")]
[JsonDerivedType(typeof(Years), "years")]
[JsonDerivedType(typeof(SameDay), "sameDay")]
[JsonDerivedType(typeof(FixedDate), "fixedDate")]
[JsonDerivedType(typeof(YearlyDate), "yearlyDate")]
[JsonDerivedType(typeof(Stages), "stages")]
[JsonDerivedType(typeof(NotStated), "notStated")]
[JsonDerivedType(typeof(Unreadable), "unreadable")]
public abstract partial record ProcessingTime
{
    private const int MostDays = 36_600;

    private ProcessingTime()
    {
    }

    /// <summary>The time as an official would write it, in Vietnamese and English.</summary>
    [JsonIgnore]
    public BilingualText Description => ProcessingTimeFormat.Describe(this);

    /// <summary>The Vietnamese description.</summary>
    /// <returns>For example <c>3,5 ngày làm việc</c>.</returns>
    public sealed override string ToString() => Description.Vi;

    private static decimal Checked(decimal value, decimal most, string unit) => value >= 0m && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"{DateText.EnNumber(value)} {unit}: expected 0 to {DateText.EnNumber(most)}.");

    private static int Checked(int value, int most, string unit) => (int)Checked((decimal)value, most, unit);

    /// <summary>Working days (ngày làm việc), fractions included: 0.5, 2.5, 17.5.</summary>
    public sealed record WorkingDays : ProcessingTime
    {
        /// <summary>A number of working days.</summary>
        /// <param name="value">0 to 36,600. Half a day is a session.</param>
        /// <exception cref="ArgumentOutOfRangeException">The value is negative or larger.</exception>
        public WorkingDays(decimal value) => Value = value;

        /// <summary>How many working days.</summary>
        [JsonRequired]
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public decimal Value { get; init => field = Checked(value, MostDays, "working days"); }
    }

    /// <summary>Calendar days (ngày): weekends and holidays count, only the last day moves. Civil Code 2015, art. 148.1 and 148.5.</summary>
    public sealed record CalendarDays : ProcessingTime
    {
        /// <summary>A number of calendar days.</summary>
        /// <param name="value">0 to 36,600; a fraction ends inside the following day.</param>
        /// <exception cref="ArgumentOutOfRangeException">The value is negative or larger.</exception>
        public CalendarDays(decimal value) => Value = value;

        /// <summary>How many calendar days.</summary>
        [JsonRequired]
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public decimal Value { get; init => field = Checked(value, MostDays, "days"); }
    }

    /// <summary>Working hours (giờ làm việc): time inside office hours only.</summary>
    public sealed record WorkingHours : ProcessingTime
    {
        /// <summary>A number of working hours.</summary>
        /// <param name="value">0 to 292,800.</param>
        /// <exception cref="ArgumentOutOfRangeException">The value is negative or larger.</exception>
        public WorkingHours(decimal value) => Value = value;

        /// <summary>How many working hours.</summary>
        [JsonRequired]
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public decimal Value { get; init => field = Checked(value, MostDays * 8, "working hours"); }
    }

    /// <summary>Hours by the clock (giờ), nights and days off included: Civil Code 2015, art. 147.1.</summary>
    public sealed record ClockHours : ProcessingTime
    {
        /// <summary>A number of hours by the clock.</summary>
        /// <param name="value">0 to 878,400.</param>
        /// <exception cref="ArgumentOutOfRangeException">The value is negative or larger.</exception>
        public ClockHours(decimal value) => Value = value;

        /// <summary>How many hours.</summary>
        [JsonRequired]
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public decimal Value { get; init => field = Checked(value, MostDays * 24, "hours"); }
    }

    /// <summary>Weeks (tuần): end on the same weekday. Civil Code 2015, art. 148.2.</summary>
    public sealed record Weeks : ProcessingTime
    {
        /// <summary>A number of weeks.</summary>
        /// <param name="value">0 to 5,200.</param>
        /// <exception cref="ArgumentOutOfRangeException">The value is negative or larger.</exception>
        public Weeks(int value) => Value = value;

        /// <summary>How many weeks.</summary>
        [JsonRequired]
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public int Value { get; init => field = Checked(value, 5_200, "weeks"); }
    }

    /// <summary>Months (tháng): end on the corresponding day, or the last of a shorter month. Civil Code 2015, art. 148.3.</summary>
    public sealed record Months : ProcessingTime
    {
        /// <summary>A number of months.</summary>
        /// <param name="value">0 to 1,200.</param>
        /// <exception cref="ArgumentOutOfRangeException">The value is negative or larger.</exception>
        public Months(int value) => Value = value;

        /// <summary>How many months.</summary>
        [JsonRequired]
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public int Value { get; init => field = Checked(value, 1_200, "months"); }
    }

    /// <summary>Years (năm): end on the corresponding day and month. Civil Code 2015, art. 148.4.</summary>
    public sealed record Years : ProcessingTime
    {
        /// <summary>A number of years.</summary>
        /// <param name="value">0 to 100.</param>
        /// <exception cref="ArgumentOutOfRangeException">The value is negative or larger.</exception>
        public Years(int value) => Value = value;

        /// <summary>How many years.</summary>
        [JsonRequired]
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public int Value { get; init => field = Checked(value, 100, "years"); }
    }

    /// <summary>
    /// Within the day of receipt (trong ngày): civil status, certification, secured transactions. With a cut-off hour, a dossier
    /// received after it gets its result on the next working day.
    /// </summary>
    /// <param name="CutOff">The cut-off hour, usually 15:00; received exactly then is still in time. Null when none is stated.</param>
    public sealed record SameDay([property: JsonConverter(typeof(IsoConverter<LocalTime>))] LocalTime? CutOff) : ProcessingTime;

    /// <summary>A fixed date (ngày cụ thể).</summary>
    /// <param name="Date">The last day, in the ISO calendar.</param>
    public sealed record FixedDate(
        [property: JsonConverter(typeof(IsoConverter<LocalDate>)), JsonRequired]
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] LocalDate Date) : ProcessingTime;

    /// <summary>A date of every year (hằng năm), such as 15/12: the first such day not before the receipt.</summary>
    /// <param name="Date">Day and month; 29 February means the 28th in years without it.</param>
    public sealed record YearlyDate(
        [property: JsonConverter(typeof(IsoConverter<AnnualDate>)), JsonRequired]
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] AnnualDate Date) : ProcessingTime;

    /// <summary>Stages that follow one another (các bước). Stages in one unit add up; in different units each begins where the one before ends.</summary>
    public sealed record Stages : ProcessingTime
    {
        /// <summary>Stages in their order.</summary>
        /// <param name="parts">At least one; each a length of time, none a date, a same-day rule, unread text or stages again.</param>
        /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
        /// <exception cref="ArgumentException">There are no parts, or one is not a length of time.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The stages together are longer than their unit allows.</exception>
        public Stages(IEnumerable<ProcessingTime> parts)
            : this(ValueList.Of(parts ?? throw new ArgumentNullException(nameof(parts))))
        {
        }

        /// <summary>Stages in their order.</summary>
        /// <param name="parts">As for the other constructor.</param>
        /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
        /// <exception cref="ArgumentException">There are no parts, or one is not a length of time.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The stages together are longer than their unit allows.</exception>
        [JsonConstructor]
        public Stages(IReadOnlyList<ProcessingTime> parts)
        {
            Parts = ValueList.Of(parts ?? throw new ArgumentNullException(nameof(parts)));
            if (Parts.Count == 0)
            {
                throw new ArgumentException("At least one stage is needed.", nameof(parts));
            }

            if (Parts.Any(part => part is null))
            {
                throw new ArgumentException("A stage is null.", nameof(parts));
            }

            if (Parts.FirstOrDefault(part => part is SameDay or FixedDate or YearlyDate or Stages or NotStated or Unreadable) is { } wrong)
            {
                throw new ArgumentException($"A stage must be a length of time, not \"{wrong}\".", nameof(parts));
            }

            Total = Parts.All(part => part.GetType() == Parts[0].GetType()) ? Sum(Parts) : null;
        }

        /// <summary>The stages; at least one.</summary>
        public IReadOnlyList<ProcessingTime> Parts { get; }

        /// <summary>All stages as one time when they are in one unit; null when they are not.</summary>
        [JsonIgnore]
        public ProcessingTime? Total { get; }

        private static ProcessingTime Sum(IReadOnlyList<ProcessingTime> parts) => parts[0] switch
        {
            WorkingDays => new WorkingDays(parts.Sum(part => ((WorkingDays)part).Value)),
            CalendarDays => new CalendarDays(parts.Sum(part => ((CalendarDays)part).Value)),
            WorkingHours => new WorkingHours(parts.Sum(part => ((WorkingHours)part).Value)),
            ClockHours => new ClockHours(parts.Sum(part => ((ClockHours)part).Value)),
            Weeks => new Weeks(parts.Sum(part => ((Weeks)part).Value)),
            Months => new Months(parts.Sum(part => ((Months)part).Value)),
            _ => new Years(parts.Sum(part => ((Years)part).Value)),
        };
    }

    /// <summary>The record states that no time is prescribed, or states nothing (không quy định).</summary>
    /// <param name="Words">Its words, such as "Không quy định" or "0 OTHER"; empty when there are none.</param>
    public sealed record NotStated([property: JsonRequired] string Words) : ProcessingTime;

    /// <summary>The record states a time that could not be read; nothing is guessed.</summary>
    /// <param name="Words">The text as written, cleaned; never empty.</param>
    public sealed record Unreadable([property: JsonRequired] string Words) : ProcessingTime;
}
