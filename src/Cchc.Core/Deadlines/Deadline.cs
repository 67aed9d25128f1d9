using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>
/// The answer to "when is the result due?" (hạn trả kết quả), with its reasons. Either <see cref="Due"/> or
/// <see cref="Undetermined"/>: a time that is not stated or cannot be read is an answer, never an exception and never a guess. As JSON it
/// keeps all its members, under either name, with the kind in <c>type</c>.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Times;
/// using NodaTime;
///
/// var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector);
/// var received = new LocalDateTime(2026, 8, 28, 9, 0);
/// string Say(Deadline deadline) =&gt; deadline switch
/// {
///     Deadline.Due due =&gt; $"{due.Date:uuuu-MM-dd}",
///     Deadline.Undetermined no =&gt; no.Reason.En.Split(';')[0],
///     _ =&gt; string.Empty,
/// };
///
/// Console.WriteLine(Say(calculator.Compute(ProcessingTime.Parse("05 ngày làm việc"), received))); // 2026-09-09
/// Console.WriteLine(Say(calculator.Compute(new ProcessingTime.NotStated("–"), received))); // The processing time is not stated (the record says “–”)
/// </code>
/// </example>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Due), "due")]
[JsonDerivedType(typeof(Undetermined), "undetermined")]
public abstract partial record Deadline
{
    private Deadline()
    {
    }

    /// <summary>The processing time that was applied.</summary>
    public required ProcessingTime Time { get; init; }

    /// <summary>When the complete dossier was received, by the clock in Vietnam.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime Received { get; init; }

    /// <summary>Which calendar data the answer was computed from.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The content hash of that data, by which the answer can be reproduced: <see cref="WorkingCalendar.ContentHash"/>.</summary>
    public required string DataHash { get; init; }

    /// <summary>The reasons, one step a line, in the order in which they were applied. Never empty.</summary>
    public IReadOnlyList<ExplanationStep> Explanation { get; init => field = ValueList.Of(value); } = ValueList.Empty<ExplanationStep>();

    /// <summary>A due day, and a time of day where hours or part of a day make one.</summary>
    public sealed record Due : Deadline
    {
        /// <summary>The last day, in the ISO calendar.</summary>
        [JsonConverter(typeof(IsoConverter<LocalDate>))]
        public required LocalDate Date { get; init; }

        /// <summary>The moment of that day at which the time ends; null when it is the whole day, until 24:00.</summary>
        [JsonConverter(typeof(IsoConverter<LocalTime>))]
        public LocalTime? TimeOfDay { get; init; }

        /// <summary>Announced when every day from receipt to the due day is announced; projected when one of them is projected.</summary>
        public Certainty Certainty { get; init; }

        /// <summary>
        /// The answer among all its readings (cách hiểu): the prevailing one first, then <see cref="OtherReadings"/>. Never empty.
        /// </summary>
        [JsonIgnore]
        public IReadOnlyList<Reading> AllReadings =>
            ValueList.Of(OtherReadings.Prepend(new Reading(DeadlineRules.Prevailing, DeadlineRules.Prevailing.Title, Date, TimeOfDay, Certainty)));

        /// <summary>The earliest of all readings: by then the result is on time under every reading.</summary>
        [JsonIgnore]
        public Reading Earliest => AllReadings.Aggregate((one, other) => End(other) < End(one) ? other : one);

        /// <summary>The latest of all readings: after it the result is late under every reading.</summary>
        [JsonIgnore]
        public Reading Latest => AllReadings.Aggregate((one, other) => End(other) > End(one) ? other : one);

        /// <summary>Other readings of the law with other results; empty when there are none.</summary>
        public IReadOnlyList<Reading> OtherReadings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Reading>();

        // A whole day ends after every hour of it.
        private static LocalDateTime End(Reading reading) => reading.TimeOfDay is { } time ? reading.Date.At(time) : reading.Date.At(LocalTime.MaxValue);
    }

    /// <summary>No due date can be computed.</summary>
    public sealed record Undetermined : Deadline
    {
        /// <summary>Why, as a sentence.</summary>
        public required BilingualText Reason { get; init; }
    }

    /// <inheritdoc/>
    public sealed override string ToString() => RecordText.Of(GetType().Name, PrintMembers);
}
