using System.Text;
using System.Text.Json.Serialization;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// A layer of calendar data (lớp dữ liệu lịch): changes to the records of the layers below. The built-in data are layers too, one a file; a
/// province's file of closures is one; edits made in code are one. Immutable.
/// </summary>
/// <remarks>
/// Compared by reference. A layer read from a file has been checked for itself; whether it fits is checked by <see cref="WorkingCalendar.With"/>. The format
/// is <c>cchc-calendar/1</c>: docs/reference/calendar-data.md.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Text;
/// using NodaTime;
///
/// var storm = new LocalDate(2026, 9, 15);
/// var layer = CalendarLayer.Of("province-x", new CalendarEdit.Add(new CalendarDay
/// {
///     Date = storm,
///     Kind = DayKind.LocalClosure,
///     Name = new BilingualText("Nghỉ tránh bão", "Closed for a storm"),
/// }));
/// var calendar = WorkingCalendar.VietnamPublicSector.With(layer);
///
/// Console.WriteLine(calendar.IsWorkingDay(storm)); // False
/// Console.WriteLine(calendar.Day(storm).Layer); // province-x
/// </code>
/// </example>
public sealed class CalendarLayer
{
    /// <summary>The largest file that is read: 4 MiB, some hundred times the size of a year with all its documents.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    /// <summary>A layer of its parts, as it was stored. In code <see cref="Of"/> is shorter.</summary>
    /// <param name="id">The identifier of the layer.</param>
    /// <param name="version">The version of its data; null when it states none.</param>
    /// <param name="planYear">The year whose whole plan it announces; null when it announces none.</param>
    /// <param name="edits">The changes in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="edits"/> is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>.</exception>
    [JsonConstructor]
    public CalendarLayer(string id, string? version, int? planYear, IReadOnlyList<CalendarEdit> edits)
        : this(Named(id), version, planYear, ValueList.Of(edits), Named(id)) => CheckEdits(edits);

    internal CalendarLayer(string id, string? version, int? planYear, IReadOnlyList<CalendarEdit> edits, string source)
    {
        Id = id;
        Version = version;
        PlanYear = planYear;
        Edits = edits;
        Source = source;
    }

    /// <summary>The identifier of the layer, such as <c>quang-nam-2022-09</c>. Every record it adds or replaces carries it.</summary>
    public string Id { get; }

    /// <summary>The version of the layer's data; null when it states none.</summary>
    public string? Version { get; }

    /// <summary>The year whose whole plan of holidays the layer announces; null when it announces none.</summary>
    public int? PlanYear { get; }

    /// <summary>The changes in order.</summary>
    public IReadOnlyList<CalendarEdit> Edits { get; }

    /// <summary>The file, for findings.</summary>
    internal string Source { get; }

    /// <summary>Makes a layer in code.</summary>
    /// <param name="id">The identifier of the layer.</param>
    /// <param name="edits">The changes in order; none is allowed and changes nothing.</param>
    /// <returns>The layer. Whether it fits is checked when it is added to a calendar.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The identifier is empty, an edit or its record is null, or a record is not of a special day.</exception>
    public static CalendarLayer Of(string id, params CalendarEdit[] edits)
    {
        return new CalendarLayer(id, null, null, edits);
    }

    private static string Named(string id)
    {
        var name = VietnameseText.Clean(id ?? throw new ArgumentNullException(nameof(id)));
        return name.Length == 0 ? throw new ArgumentException("The identifier of a layer is empty.", nameof(id)) : name;
    }

    private static void CheckEdits(IReadOnlyList<CalendarEdit> edits)
    {
        foreach (var edit in edits ?? throw new ArgumentNullException(nameof(edits)))
        {
            if (edit is null or CalendarEdit.Add { Day: null } or CalendarEdit.Replace { Day: null } or CalendarEdit.Revoke { Id: null })
            {
                throw new ArgumentException("An edit, its record or its identifier is null.", nameof(edits));
            }

            if ((edit as CalendarEdit.Add)?.Day is { } added)
            {
                CheckRecord(added, nameof(edits));
            }

            if ((edit as CalendarEdit.Replace)?.Day is { } replaced)
            {
                CheckRecord(replaced, nameof(edits));
            }
        }
    }

    /// <summary>What a record of a special day must be, whatever calendar it comes to.</summary>
    internal static void CheckRecord(CalendarDay day, string parameter)
    {
        if (day.Name is null)
        {
            throw new ArgumentException("A record has no name.", parameter);
        }

        if (new[] { day.Date, day.StandsFor ?? day.Date, day.DecidedOn ?? day.Date }.FirstOrDefault(date => date.Calendar != CalendarSystem.Iso) is { } date
            && date.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException($"\"{day.Name.Vi}\" has a date of the calendar system {date.Calendar.Id}: expected ISO.", parameter);
        }

        if (!Array.Exists(CalendarWords.SpecialKinds, item => item.Value == day.Kind))
        {
            throw new ArgumentException($"{day} is {day.Kind}: only days that differ from the ordinary week are given.", parameter);
        }

        if (day.Part is null ? day.Kind == DayKind.PartialClosure : day.Kind is not (DayKind.PartialClosure or DayKind.Reception))
        {
            throw new ArgumentException(
                $"{day} is {CalendarWords.Of(day.Kind)}: a partial closure needs its part, and only a reception may have one besides.",
                parameter);
        }
    }

    /// <summary>Reads a layer from a file of the format <c>cchc-calendar/1</c>.</summary>
    /// <param name="stream">The file, UTF-8; not closed.</param>
    /// <param name="name">What findings call the file.</param>
    /// <returns>The layer. Whether it fits is checked when it is added to a calendar; <see cref="Check"/> does both at once.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CalendarDataException">The file cannot be used; all findings, with line and identifier.</exception>
    public static CalendarLayer Load(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return Load(WholeFile.Read(stream, LargestFile), name);
    }

    /// <summary>Reads a layer as <see cref="Load(Stream, string)"/> does, without waiting for the stream.</summary>
    /// <param name="stream">The file, UTF-8; not closed.</param>
    /// <param name="name">What findings call the file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The layer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="CalendarDataException">The file cannot be used; all findings, with line and identifier.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<CalendarLayer> LoadAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return WholeFile.ReadAsync(stream, LargestFile, file => Load(file, name), cancellationToken);
    }

    private static CalendarLayer Load(WholeFile file, string name)
    {
        var reader = new CalendarLayerReader(name, isBuiltIn: false);
        return reader.Read(file) is { } layer && reader.Findings.Count == 0 ? layer : throw new CalendarDataException(ValueList.Of(reader.Findings));
    }

    /// <summary>Reads a layer from text, as <see cref="Load(Stream, string)"/> does from a file.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">What findings call it.</param>
    /// <returns>The layer.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CalendarDataException">The text cannot be used; all findings, with line and identifier.</exception>
    public static CalendarLayer Parse(string json, string name)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json ?? throw new ArgumentNullException(nameof(json))));
        return Load(stream, name);
    }

    /// <summary>Everything that is wrong with a file: what cannot be read, and what does not fit the calendar or the law.</summary>
    /// <param name="stream">The file, UTF-8; not closed.</param>
    /// <param name="name">What findings call the file.</param>
    /// <param name="calendar">The calendar to which the layer would be added.</param>
    /// <returns>What cannot be read, in order of line, then what does not fit; empty when the layer can be used.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<Finding> Check(Stream stream, string name, WorkingCalendar calendar) => Read(stream, name, calendar).Findings;

    /// <summary>Checks a file as <see cref="Check"/> does, without waiting for the stream.</summary>
    /// <param name="stream">The file, UTF-8; not closed.</param>
    /// <param name="name">What findings call the file.</param>
    /// <param name="calendar">The calendar to which the layer would be added.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What cannot be read, in order of line, then what does not fit; empty when the layer can be used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/>, <paramref name="name"/> or <paramref name="calendar"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<IReadOnlyList<Finding>> CheckAsync(Stream stream, string name, WorkingCalendar calendar, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(calendar);
        return WholeFile.ReadAsync(stream, LargestFile, file => Read(file, name, calendar).Findings, cancellationToken);
    }

    /// <summary>The layer, if it can be read, and everything that <see cref="Check"/> says about it.</summary>
    internal static (CalendarLayer? Layer, IReadOnlyList<Finding> Findings) Read(Stream stream, string name, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(calendar);
        return Read(WholeFile.Read(stream, LargestFile), name, calendar);
    }

    private static (CalendarLayer? Layer, IReadOnlyList<Finding> Findings) Read(WholeFile file, string name, WorkingCalendar calendar)
    {
        var reader = new CalendarLayerReader(name, isBuiltIn: false);
        var layer = reader.Read(file);
        return (layer, ValueList.Of(layer is null ? reader.Findings : reader.Findings.Concat(calendar.FindingsOf(layer))));
    }

    /// <summary>Identifier and version.</summary>
    /// <returns>For example <c>quang-nam-2022-09 2</c>.</returns>
    public override string ToString() => Version is null ? Id : $"{Id} {Version}";
}
