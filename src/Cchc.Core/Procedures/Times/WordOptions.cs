using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Procedures.Times;

/// <summary>
/// Adds to the options of the fields what the words of the record say: other times for the result, times of cases, additions in remote communes. A time read
/// surely is an option; a doubtful one is kept apart. Of a whole and its steps only the whole counts.
/// </summary>
internal sealed class WordOptions(Procedure procedure, List<TimeOptionDraft> options, IReadOnlyList<ProcessingTime> ofOtherCases)
{
    private const int MostTimes = 60;

    /// <summary>Times read in doubt, which no option states.</summary>
    public List<TimeOptionDraft> Doubtful { get; } = [];

    /// <summary>Reads the words of a row.</summary>
    /// <param name="row">The row.</param>
    public void Add(RowTime row)
    {
        var own = options.Find(option => option.Sources.Contains(row.Source));
        foreach (var expression in row.Expressions)
        {
            if (row.Source is TimeSource.OfCase named && ReferenceEquals(expression.Text, named.Case.Name))
            {
                AddName(row, expression);
            }
            else
            {
                Add(row, own, expression);
            }
        }
    }

    /// <summary>Leaves as doubtful only what no option states.</summary>
    public void Settle() => Doubtful.RemoveAll(doubt => options.Exists(option => option.Is(doubt.Time)));

    /// <summary>Whether words surely state a time for the result that counts from the receipt.</summary>
    public static bool IsSure(TimeAlternative item) =>
        item is { IsReadable: true, Confidence: TimeConfidence.Read, Role: TimeRole.Main or TimeRole.Verification } && ReceiptTrigger.Is(item.Trigger);

    private void Add(RowTime row, TimeOptionDraft? own, TimeExpression expression)
    {
        var times = expression.Alternatives.Where(item => item.IsReadable).Take(MostTimes).ToList();
        var areSteps = row.Field is { } field && TimeContradiction.IsSumOfSteps([field.Time, StatedTimeReading.Of(procedure, row.Source).Time], expression);
        if (own is not null)
        {
            own.StartRule ??= expression.StartRule;
        }

        var bases = new List<TimeOptionDraft>();
        var (any, added) = (false, false);
        foreach (var item in times)
        {
            if (item.Role is TimeRole.Main or TimeRole.Verification && !areSteps)
            {
                any = true;
                if (added)
                {
                    bases.Clear(); // an addition belongs to the times before it, up to the addition before
                    added = false;
                }

                var draft = IsElsewhere(row, own, item.DueTime) ? null : State(row, item);
                if (draft is not null)
                {
                    draft.StartRule ??= expression.StartRule;
                }

                if (draft is not null && !RemotePlaces.IsNamed(item.Condition))
                {
                    bases.Add(draft);
                }
            }
            else if (item.Role == TimeRole.RemoteAddition)
            {
                added = true;
                var to = any ? bases : own is not null ? [own] : options.FindAll(option => option.IsField);
                to.ForEach(draft => AddRemote(row, item, draft));
            }
        }

        if (!any && row.Field is null && Steps(times) is { } sum)
        {
            Doubt(new TimeWords(row.Source, sum), null);
        }
    }

    /// <summary>A name says what the case is; a time in it ("tạm ngừng từ 05 ngày trở lên") is seldom the time for the result.</summary>
    private void AddName(RowTime row, TimeExpression name)
    {
        foreach (var item in name.Alternatives.Where(item => item.IsReadable && item.Role == TimeRole.Main && row.Field is null))
        {
            Doubt(new TimeWords(row.Source, item with { Confidence = TimeConfidence.Uncertain }), null);
        }
    }

    /// <summary>Whether the words only repeat what is stated for a case or a channel that is not the one chosen.</summary>
    private bool IsElsewhere(RowTime row, TimeOptionDraft? own, ProcessingTime time) => !options.Exists(option => option.Is(time))
        && (ofOtherCases.Any(other => SameTime.SameDue(other, time)) || (own is null && row.Field is { } field && SameTime.SameDue(field.Time, time)));

    private TimeOptionDraft State(RowTime row, TimeAlternative item)
    {
        var words = new TimeWords(row.Source, item);
        if (options.Find(option => option.Is(item.DueTime)) is { } known)
        {
            known.Add(words);
            return known;
        }

        return IsSure(item) ? New(options, item.DueTime, words, null) : Doubt(words, null);
    }

    private void AddRemote(RowTime row, TimeAlternative item, TimeOptionDraft to)
    {
        var words = new TimeWords(row.Source, item);
        if (to.IsField
            && options.Exists(
                other => other != to && other.IsField && SameTime.Chain([other.Time, item.Time]) is { } whole && SameTime.SameDue(whole, to.Time)))
        {
            to.Add(words); // the field is that of the remote communes already
            return;
        }

        if (SameTime.Chain([to.Time, item.Time]) is not { } time)
        {
            Doubt(words with { Alternative = item with { Confidence = TimeConfidence.Uncertain } }, null);
        }
        else if (options.Find(option => option.Is(time)) is { } known)
        {
            known.Add(words);
        }
        else if (item.Confidence == TimeConfidence.Read && !Doubtful.Contains(to))
        {
            New(options, time, words, to);
        }
        else
        {
            New(Doubtful, time, words, to);
        }
    }

    private TimeOptionDraft Doubt(TimeWords words, TimeOptionDraft? to)
    {
        if (Doubtful.Find(doubt => doubt.Time == words.Alternative.DueTime && doubt.Base == to) is { } known)
        {
            known.Add(words);
            return known;
        }

        return New(Doubtful, words.Alternative.DueTime, words, to);
    }

    private static TimeOptionDraft New(List<TimeOptionDraft> list, ProcessingTime time, TimeWords words, TimeOptionDraft? to)
    {
        var draft = new TimeOptionDraft(time) { Base = to, StartRule = to?.StartRule };
        draft.Add(words);
        list.Add(draft);
        return draft;
    }

    /// <summary>The steps one after another, where the words state nothing else; a total before its steps is taken alone. Always a doubtful reading.</summary>
    private static TimeAlternative? Steps(List<TimeAlternative> times)
    {
        var steps = times.FindAll(item => item.Role == TimeRole.Stage);
        for (var head = 1; head < steps.Count; head++)
        {
            if (SameTime.Chain(steps.Take(head).Select(item => item.Time).ToList()) is { } whole
                && whole == SameTime.Chain(steps.Skip(head).Select(item => item.Time).ToList()))
            {
                steps.RemoveRange(head, steps.Count - head);
                break;
            }
        }

        return steps.Count > 0 && SameTime.Chain(steps.Select(item => item.Time).ToList()) is { } sum
            ? new TimeAlternative { Time = sum, Words = string.Join("; ", steps.Select(item => item.Words)), Role = TimeRole.Stage,
                Confidence = TimeConfidence.Uncertain }
            : null;
    }
}
