using Cchc.Core.Deadlines;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures;

/// <summary>The processing times of a procedure, or of the case and channel chosen: what can be computed and what cannot.</summary>
public sealed record TimeSelection
{
    private IReadOnlyList<TimeOption> options = ValueList.Empty<TimeOption>();
    private IReadOnlyList<TimeSource> unread = ValueList.Empty<TimeSource>();

    /// <summary>The distinct times, in the order of the record, channels before cases. Empty when none can be read.</summary>
    public required IReadOnlyList<TimeOption> Options
    {
        get => options;
        init => options = ValueList.Of(value);
    }

    /// <summary>The places whose time is not stated or cannot be read. Empty when all can.</summary>
    public required IReadOnlyList<TimeSource> Unread
    {
        get => unread;
        init => unread = ValueList.Of(value);
    }

    /// <summary>Whether the record leaves a choice: more than one distinct time.</summary>
    public bool NeedsChoice => Options.Count > 1;

    /// <summary>
    /// What to ask a <see cref="DeadlineCalculator"/> when there is no option: the answer says that no due date can be computed, and
    /// quotes every place of the record.
    /// </summary>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam.</param>
    /// <returns>The request; its time is unreadable when a place states one that could not be read, else not stated.</returns>
    public DeadlineRequest ToUndeterminedRequest(LocalDateTime received)
    {
        var times = Unread.Select(source => source.Stated.Time).ToList();
        var list = TimeSourceText.Of(Unread);
        return new DeadlineRequest
        {
            Time = times.Find(time => time is ProcessingTime.Unreadable) ?? times.FirstOrDefault() ?? new ProcessingTime.NotStated(string.Empty),
            Received = received,
            Context = Unread.Count == 0
                ? []
                :
                [
                    new ExplanationStep
                    {
                        Rule = DeadlineRules.TimeSource,
                        LegalBasis = DeadlineRules.TimeSource.Source,
                        Text = new BilingualText($"Không đọc được hoặc không quy định: {list.Vi}.", $"Not stated or not readable: {list.En}."),
                    },
                ],
        };
    }
}
