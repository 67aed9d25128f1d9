using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// A working calendar: which days are worked, and why. Immutable and safe for any number of threads.
/// <para>
/// One counting convention holds everywhere: <b>the start day is not counted</b>, whether or not it is a working day, and the last
/// day is. So <c>Count(d, Add(d, n)) = n</c> for every n, forward and back. This is the rule of art. 147.2 of the Civil Code 2015
/// (the day of the event is not counted) applied to working days.
/// </para>
/// </summary>
/// <remarks>
/// Compared by reference; <see cref="ContentHash"/> tells whether two calendars have the same content. Dates of other calendar systems are converted to ISO.
/// A date outside <see cref="Start"/> to <see cref="End"/> is a <see cref="CalendarRangeException"/>, never a guess. Days after
/// <see cref="AnnouncedThrough"/> follow the law in force and are marked as projected.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using NodaTime;
///
/// var calendar = WorkingCalendar.VietnamPublicSector;
/// var friday = new LocalDate(2026, 8, 28);
///
/// Console.WriteLine($"{calendar.Add(friday, 3):uuuu-MM-dd}"); // 2026-09-07
/// Console.WriteLine(calendar.Count(friday, new LocalDate(2026, 9, 4))); // 2
/// Console.WriteLine(calendar.Day(new LocalDate(2026, 9, 2)).Name.En); // National Day
/// </code>
/// </example>
[JsonConverter(typeof(WorkingCalendar.Converter))]
public sealed partial class WorkingCalendar
{
    private const int MostDays = ushort.MaxValue;

    private readonly CalendarSpec spec;
    private readonly Lazy<ResolvedDays> days;
    private readonly Lazy<BuiltInRecords>? records; // of the default calendar: its special days year by year, without reading a file
    private readonly WorkingDayTable table;
    private readonly bool[] workedDays; // by day: one look with one bound, where the table takes two

    /// <summary>A calendar from its records.</summary>
    internal WorkingCalendar(CalendarSpec spec, ResolvedDays days)
        : this(spec, days.AnnouncedThrough, days.WorkingDays(spec.Start, spec.End), new(() => days))
    {
    }

    /// <summary>A calendar built from its working days; the records, which give the reasons, are loaded on first use.</summary>
    internal WorkingCalendar(CalendarSpec spec, LocalDate announcedThrough, bool[] isWorking, Lazy<ResolvedDays> days, Lazy<BuiltInRecords>? records = null)
    {
        this.spec = spec;
        this.days = days;
        this.records = records;
        Start = spec.Start;
        End = spec.End;
        AnnouncedThrough = announcedThrough;
        DataVersion = spec.Version;
        table = new WorkingDayTable(isWorking);
        workedDays = isWorking;
        monthStart = MonthStarts(Start, End.Year - Start.Year + 1);
        firstSlot = Start.Year << 4;
#if NET8_0_OR_GREATER
        firstDayNumber = new DateOnly(Start.Year, Start.Month, Start.Day).DayNumber;
#endif
    }

    /// <summary>
    /// The built-in calendar of the Vietnamese public sector: 2007–2027 as announced (weekly rest, public holidays, compensatory days,
    /// swap days off and make-up working days, each with its document), to 2050 as projected from the law in force.
    /// </summary>
    /// <value>Loaded once, on first use. A 24/11 on a weekly rest day is not made up for: <see cref="CultureDayMakeUp.None"/>.</value>
    public static WorkingCalendar VietnamPublicSector => BuiltInCalendar.Get(CultureDayMakeUp.None);

    /// <summary>The built-in calendar under a reading of the law on 24/11.</summary>
    /// <param name="cultureDay">Whether a 24/11 on a weekly rest day is made up for.</param>
    /// <returns>The calendar; the same instance at each call.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cultureDay"/> is not a defined value.</exception>
    public static WorkingCalendar VietnamPublicSectorWith(CultureDayMakeUp cultureDay) => BuiltInCalendar.Get(cultureDay);

    /// <summary>The first day covered.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day covered.</summary>
    public LocalDate End { get; }

    /// <summary>
    /// The last day for which the plan of the year is announced. Every day after it is projected, ordinary days too, because a swap may
    /// still be decided for them; single days before it may be projected as well; their own records say so.
    /// </summary>
    public LocalDate AnnouncedThrough { get; }

    /// <summary>
    /// Which data the calendar was made from, such as <c>vn-public-sector 2026.11.22 + quang-nam-2022-09 1 as of 2022-09-28</c>: the
    /// built-in data, the layers over them, the day, the policy. Answers carry it on.
    /// </summary>
    public string DataVersion { get; }

    /// <summary>
    /// A hash of everything the calendar says, such as <c>sha256:3f0c…</c>: range, end of what is announced, and every special day with
    /// all its parts. Two calendars with the same hash give the same answers for the same reasons.
    /// </summary>
    public string ContentHash => field ??= CalendarHash.Of(this);

    /// <summary>Makes a calendar: Monday to Friday worked, Saturday and Sunday not, but for the days given.</summary>
    /// <param name="start">The first day covered.</param>
    /// <param name="end">The last day covered; at most 65,535 days are.</param>
    /// <param name="days">The days that are something else: holidays, compensatory, swap and make-up days, closures.</param>
    /// <param name="dataVersion">A name for the data, carried on by every answer.</param>
    /// <param name="announcedThrough">The last day that is announced, not projected; null for the end of the calendar.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The range is empty or too long, a day is outside it, occurs twice, or is not a special day.
    /// </exception>
    public static WorkingCalendar Create(LocalDate start, LocalDate end, IEnumerable<CalendarDay> days, string dataVersion, LocalDate? announcedThrough = null)
    {
        start = start.WithCalendar(CalendarSystem.Iso);
        end = end.WithCalendar(CalendarSystem.Iso);
        if (start.Year < 1)
        {
            throw new ArgumentException($"{DateText.Iso(start)} is before the year 1.", nameof(start));
        }

        if (end < start)
        {
            throw new ArgumentException($"The end {DateText.Iso(end)} is before the start {DateText.Iso(start)}.", nameof(end));
        }

        if (Period.DaysBetween(start, end) >= MostDays)
        {
            throw new ArgumentException($"{DateText.Iso(start)} to {DateText.Iso(end)} is longer than {MostDays} days.", nameof(end));
        }

        var whole = new Dictionary<LocalDate, CalendarDay>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var edits = new List<CalendarEdit>();
        foreach (var day in days ?? throw new ArgumentNullException(nameof(days)))
        {
            CheckSpecialDay(day, start, end, nameof(days));
            if (day.Kind is not (DayKind.PartialClosure or DayKind.Reception))
            {
                if (whole.TryGetValue(day.Date, out var already))
                {
                    throw new ArgumentException($"{DateText.Iso(day.Date)} is a duplicate: {already} and {day}.", nameof(days));
                }

                whole.Add(day.Date, day);
            }

            if (!ids.Add(day.Id))
            {
                throw new ArgumentException($"The identifier \"{day.Id}\" is a duplicate.", nameof(days));
            }

            edits.Add(new CalendarEdit.Add(day));
        }

        IReadOnlyList<CalendarLayer> bottom = [new CalendarLayer(dataVersion ?? throw new ArgumentNullException(nameof(dataVersion)), null, null, edits,
            dataVersion)];
        return new CalendarSpec
        {
            Name = dataVersion,
            Start = start,
            End = end,
            OwnAnnouncedThrough = announcedThrough?.WithCalendar(CalendarSystem.Iso) ?? end,
            Bottom = new(() => bottom),
        }.Build();
    }

    /// <summary>The range and version of the calendar.</summary>
    /// <returns>For example <c>vn-public-sector 2026.11.22, 2007-01-01 to 2050-12-31</c>.</returns>
    public override string ToString() => $"{DataVersion}, {DateText.Iso(Start)} to {DateText.Iso(End)}";

    private Dictionary<LocalDate, CalendarDay> Records => days.Value.Deciding;

    // What is worked out on first use, twice where two threads come at once: it is the same. The special days by date:
    private OrderedDays InOrder => field ??= OrderedDays.Of(Records.Values);

    // Projected days before the end of what is announced; usually none.
    private LocalDate[] ProjectedEarly =>
        field ??= [.. Records.Values.Where(day => day.Certainty == Certainty.Projected && day.Date <= AnnouncedThrough).Select(day => day.Date)];

    private sealed class OrderedDays(CalendarDay[] days)
    {
        public LocalDate[] Dates { get; } = Array.ConvertAll(days, day => day.Date);

        public CalendarDay[] Days { get; } = days;

        public static OrderedDays Of(IEnumerable<CalendarDay> days) => new([.. days.OrderBy(day => day.Date)]);
    }

    private static void CheckSpecialDay(CalendarDay day, LocalDate start, LocalDate end, string parameter)
    {
        if (day is null)
        {
            throw new ArgumentException("A day is null.", parameter);
        }

        CalendarLayer.CheckRecord(day, parameter);
        if (day.Date < start || day.Date > end)
        {
            throw new ArgumentException($"{day} is outside {DateText.Iso(start)} to {DateText.Iso(end)}.", parameter);
        }
    }

    /// <summary>
    /// A calendar as JSON: a reference to its data, never the data (<c>dataVersion</c>, <c>contentHash</c>, <c>announcedThrough</c>, <c>swaps</c>). The
    /// reference
    /// to the built-in calendar is read back as that calendar; any other is refused, since its layers are not in the JSON.
    /// </summary>
    public sealed class Converter : JsonConverter<WorkingCalendar>
    {
        /// <inheritdoc/>
        public override WorkingCalendar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            var builtIn = WorkingCalendar.VietnamPublicSector;
            return json.RootElement.ValueKind == JsonValueKind.Object && Text(json, Name(nameof(WorkingCalendar.ContentHash), options)) == builtIn.ContentHash
                && Text(json, Name(nameof(WorkingCalendar.Swaps), options)) == WordConverter<SwapPolicy>.Word(builtIn.Swaps)
                ? builtIn
                : throw new JsonException(
                    "This is not a reference to the built-in calendar. JSON holds no calendar: keep its layers and put it together again.");
        }

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, WorkingCalendar value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString(Name(nameof(value.DataVersion), options), value.DataVersion);
            writer.WriteString(Name(nameof(value.ContentHash), options), value.ContentHash);
            writer.WriteString(Name(nameof(value.AnnouncedThrough), options), DateText.Iso(value.AnnouncedThrough));
            writer.WriteString(Name(nameof(value.Swaps), options), WordConverter<SwapPolicy>.Word(value.Swaps));
            writer.WriteEndObject();
        }

        private static string Name(string name, JsonSerializerOptions options) => options.PropertyNamingPolicy?.ConvertName(name) ?? name;

        private static string? Text(JsonDocument json, string name) =>
            json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }
}
