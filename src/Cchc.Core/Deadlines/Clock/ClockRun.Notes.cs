using System.Runtime.CompilerServices;
using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>What is written down: violations, and in words where they are wanted the steps.</summary>
internal sealed partial class ClockRun
{
    private void ViolateStop(
        string code,
        DossierEvent item,
        [InterpolatedStringHandlerArgument("")] ClockText vi,
        [InterpolatedStringHandlerArgument("")] ClockText en,
        string? source,
        string? policy = null,
        bool isQuestion = false)
    {
        stopViolations.Add((violations.Count, item, policy));
        Violate(code, item, vi, en, source, isQuestion);
    }

    /// <summary>Whether a stop counts: as it was forced, else as it is lawful.</summary>
    private bool IsAllowed(DossierEvent item, bool lawful)
    {
        var counts = overrides.Forced.TryGetValue(item.Id, out var forced) ? forced : lawful;
        if (!counts)
        {
            _ = allowed.Remove(item.Id);
        }
        else if (!allowed.Contains(item.Id))
        {
            allowed.Add(item.Id);
        }

        return counts;
    }

    private bool IsForced(DossierEvent item) => overrides.Forced.TryGetValue(item.Id, out var forced) && forced;

    private void Violate(
        string code,
        DossierEvent? item,
        [InterpolatedStringHandlerArgument("")] ClockText vi,
        [InterpolatedStringHandlerArgument("")] ClockText en,
        string? source,
        bool isQuestion = false)
    {
        source ??= rules.Source;
        var text = !Speaks ? NoWords : ClockSources.IsUnverified(source)
            ? new BilingualText($"Cần kiểm tra, căn cứ chưa được đối chiếu: {Sentence(vi.ToString(), capital: false)}",
                $"To be checked, the article has not been read: {Sentence(en.ToString(), capital: false)}")
            : new BilingualText(Sentence(vi.ToString()), Sentence(en.ToString()));
        violations.Add(new DossierViolation(code, item?.Id, text, source) { IsToBeChecked = isQuestion || ClockSources.IsQuestion(source) });
    }

    private void Note(
        DeadlineRule rule,
        [InterpolatedStringHandlerArgument("")] ClockText vi,
        [InterpolatedStringHandlerArgument("")] ClockText en,
        string? basis = null,
        LocalDate? until = null,
        IReadOnlyList<CalendarDay>? daysOff = null)
    {
        if (!Speaks)
        {
            return;
        }

        var from = received?.At.Date ?? now.Date;
        var to = until ?? from;
        notes.Add(new ExplanationStep
        {
            Rule = rule,
            LegalBasis = basis ?? rules.Source,
            Text = new BilingualText(vi.ToString(), en.ToString()),
            DaysOff = daysOff ?? [],
            Certainty = calendar.CertaintyOf(LocalDate.Min(from, to), LocalDate.Max(from, to)),
        });
    }

    /// <summary>A stop that stops nothing: wrong only by an article that was read, else no rule is named that allows it, or it is to be checked.</summary>
    private void NoteIgnored(DossierEvent item)
    {
        if (!Speaks)
        {
            return;
        }

        var found = violations.FindAll(violation => violation.EventId == item.Id);
        var codes = found.Count == 0 ? string.Empty : $" ({string.Join(", ", found.Select(violation => violation.Code))})";
        var (vi, en) = IsForbidden(item) ? ("không đúng quy định", "is not allowed")
            : found.Exists(violation => violation.Missing is not null) ? ("chưa nêu được quy định cho phép", "names no rule that is known to allow it")
            : ($"là điều cần kiểm tra{codes}", $"is to be checked{codes}");
        Note(
            DossierClockSteps.StopIgnored,
            $"{Capital(item.Name.Vi)} lúc {Vi(item.At)} {vi}: thời hạn vẫn tính.",
            $"{Capital(item.Name.En)} of {En(item.At)} {en}: the time goes on.",
            IsForbidden(item) ? OfficersRule : DossierClockSteps.StopIgnored.Source);
    }

    /// <summary>Whether an article that was read forbids an event.</summary>
    private bool IsForbidden(DossierEvent item) => violations.Exists(violation => violation.EventId == item.Id && !violation.IsToBeChecked);

    private static string Sentence(string text, bool capital = true) => (capital ? char.ToUpperInvariant(text[0]) : text[0]) + text.Substring(1) + ".";

    private static string Vi(LocalDateTime moment) => new DueMoment(moment.Date, moment.TimeOfDay).Vi;

    private static string En(LocalDateTime moment) => new DueMoment(moment.Date, moment.TimeOfDay).En;
}
