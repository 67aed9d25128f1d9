using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>One change that a layer makes to the records below it: <see cref="Add"/>, <see cref="Replace"/> or <see cref="Revoke"/>.</summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Text;
/// using NodaTime;
///
/// // Saturday 12/9/2026 is worked by a decision of the province, which withdraws it again in a later layer.
/// var name = new BilingualText("Ngày làm việc bổ sung", "Extra working day");
/// var day = new CalendarDay { Date = new LocalDate(2026, 9, 12), Kind = DayKind.ExtraWorking, Name = name };
/// var with = WorkingCalendar.VietnamPublicSector.With(CalendarLayer.Of("province-x", new CalendarEdit.Add(day)));
/// var without = with.With(CalendarLayer.Of("province-x-2", new CalendarEdit.Revoke(day.Id, DecidedOn: new LocalDate(2026, 9, 1))));
///
/// Console.WriteLine(with.IsWorkingDay(day.Date)); // True
/// Console.WriteLine(without.IsWorkingDay(day.Date)); // False
/// </code>
/// </example>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Add), "add")]
[JsonDerivedType(typeof(Replace), "replace")]
[JsonDerivedType(typeof(Revoke), "revoke")]
public abstract record CalendarEdit
{
    private CalendarEdit()
    {
    }

    /// <summary>The identifier of the record that is added, replaced or revoked.</summary>
    [JsonIgnore]
    public abstract string RecordId { get; }

    /// <summary>The line of the file it came from; 0 for an edit made in code. Two edits are equal wherever they came from.</summary>
    internal int Line { get => origin.Line; init => origin = new(value); }

    private readonly Origin origin;

    /// <summary>A new record.</summary>
    /// <param name="Day">The record. Its identifier must not be taken, unless by a projected record, which it then replaces.</param>
    public sealed record Add([property: JsonRequired] CalendarDay Day) : CalendarEdit
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string RecordId => Day.Id;
    }

    /// <summary>A record in place of the one with the same identifier: a decision was revised (điều chỉnh).</summary>
    /// <param name="Day">The record as it is now.</param>
    public sealed record Replace([property: JsonRequired] CalendarDay Day) : CalendarEdit
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string RecordId => Day.Id;
    }

    /// <summary>A record is no longer there: a decision was withdrawn (bãi bỏ).</summary>
    /// <param name="Id">The identifier of the record.</param>
    /// <param name="DecidedOn">The day of the withdrawal; null when it is not known, then it counts from the beginning.</param>
    public sealed record Revoke(
        [property: JsonRequired] string Id,
        [property: JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate? DecidedOn) : CalendarEdit
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string RecordId => Id;

        /// <summary>The documents that withdraw the record; empty when an edit made in code names none.</summary>
        public IReadOnlyList<LegalCitation> Sources { get; init => field = ValueList.Of(value); } = ValueList.Empty<LegalCitation>();
    }

    /// <inheritdoc/>
    public sealed override string ToString() => RecordText.Of(GetType().Name, PrintMembers);

    private readonly record struct Origin(int Line)
    {
        public bool Equals(Origin other) => true;

        public override int GetHashCode() => 0;
    }
}
