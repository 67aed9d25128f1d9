using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures.Times;

/// <summary>
/// The processing times of a procedure, or of the case and channel chosen, by its fields and its words: what can be computed, what is in doubt and what
/// cannot be read.
/// </summary>
public sealed record TimeSelection
{
    /// <summary>
    /// The distinct times: those of the fields in the order of the record, channels before cases, then those that only words surely state. Empty when none can
    /// be read.
    /// </summary>
    public required IReadOnlyList<TimeOption> Options { get; init => field = ValueList.Of(value); } = ValueList.Empty<TimeOption>();

    /// <summary>Times from a doubtful reading of the words that no option has. They are shown, never chosen. Empty when there are none.</summary>
    public IReadOnlyList<TimeOption> Doubtful { get; init => field = ValueList.Of(value); } = ValueList.Empty<TimeOption>();

    /// <summary>
    /// In what the record contradicts itself: words that surely state a time and never that of the fields beside them, channels and cases without a common
    /// time. Empty when it does not.
    /// </summary>
    public IReadOnlyList<BilingualText> Contradictions { get; init => field = ValueList.Of(value); } = ValueList.Empty<BilingualText>();

    /// <summary>The places whose fields state no time or one that cannot be read. Empty when all can.</summary>
    public required IReadOnlyList<TimeSource> Unread { get; init => field = ValueList.Of(value); } = ValueList.Empty<TimeSource>();

    /// <summary>Whether the record leaves a choice: more than one distinct time.</summary>
    public bool NeedsChoice => Options.Count > 1;

    /// <summary>How the places and words agree.</summary>
    public TimeSelectionKind Kind =>
        Contradictions.Count > 0 ? TimeSelectionKind.Contradictory
        : Options.Any(option => option.Sources.Count > 0) ? Options.Count > 1 ? TimeSelectionKind.Several : TimeSelectionKind.One
        : Options.Count + Doubtful.Count > 0 ? TimeSelectionKind.WordsOnly
        : TimeSelectionKind.Nothing;

    /// <summary>
    /// The one due moment of the record: that of its only option, or the one on which all options agree. Null where they differ; the options give the reasons.
    /// </summary>
    /// <param name="calculator">Computes the deadlines.</param>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam.</param>
    /// <returns>The deadline of the first option; null when the options differ, or one of them or all have no due date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calculator"/> is null.</exception>
    /// <exception cref="Calendars.CalendarRangeException">An option falls due outside the calendar.</exception>
    public Deadline.Due? Agreed(DeadlineCalculator calculator, LocalDateTime received)
    {
        ArgumentNullException.ThrowIfNull(calculator);

        var due = Options.Select(option => calculator.Compute(option.ToRequest(received)) as Deadline.Due).ToList();
        return due.Count > 0 && due.TrueForAll(one => one is not null && one.Date == due[0]!.Date && one.TimeOfDay == due[0]!.TimeOfDay) ? due[0] : null;
    }

    /// <summary>
    /// What to ask a <see cref="DeadlineCalculator"/> when there is no option: the answer says that no due date can be computed, and
    /// quotes every place of the record and every doubtful reading.
    /// </summary>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam.</param>
    /// <returns>The request; its time is unreadable when a place states one that could not be read, else not stated.</returns>
    public DeadlineRequest ToUndeterminedRequest(LocalDateTime received)
    {
        var times = Unread.Select(source => source.Stated.Time).ToList();
        var list = TimeSourceText.Of(Unread);
        var context = new List<ExplanationStep>();
        if (Unread.Count > 0)
        {
            context.Add(TimeOptionTexts.Step(
                DeadlineRules.TimeSource,
                new BilingualText($"Không đọc được hoặc không quy định: {list.Vi}.", $"Not stated or not readable: {list.En}.")));
        }

        if (Doubtful.Count > 0)
        {
            context.Add(TimeOptionTexts.InDoubt(Doubtful));
        }

        return new DeadlineRequest
        {
            Time = times.Find(time => time is ProcessingTime.Unreadable) ?? times.FirstOrDefault() ?? new ProcessingTime.NotStated(string.Empty),
            Received = received,
            Context = context,
        };
    }
}
