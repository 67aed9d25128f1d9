using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Text;

namespace Cchc.Core.Simplification;

/// <content>Processing times, stages of waiting.</content>
internal sealed partial class FinderRun
{
    private static readonly string[] Consulted = ["được lấy ý kiến", "được xin ý kiến", "được hỏi ý kiến", "được đề nghị cho ý kiến"];
    private static readonly string[] Public = ["nhân dân", "cộng đồng", "công khai", "niêm yết"];

    /// <summary>Those who are asked are people whose consent the law protects, or the public: no stage that an agency could shorten.</summary>
    private static readonly string[] Persons = ["ý kiến đồng ý", "người liên quan", "cha mẹ", "cha, mẹ", "người giám hộ", "người dân"];

    /// <summary>The time runs once the opinions are there: it is that of the agency which asked.</summary>
    private static readonly string[] Answered =
        ["nhận được ý kiến", "nhận đủ ý kiến", "nhận được đầy đủ ý kiến", "nhận được văn bản của các", "nhận được văn bản trả lời", "nhận được văn bản góp ý"];

    private void Times()
    {
        _ = procedure.Channels.Any(ComparedWithOthers); // the first that is longer: channels mostly have the same time
        ComparedWithUse();
    }

    /// <summary>Whether a channel has more time than the median of others; only where each has one time for it, of the same kind.</summary>
    private bool ComparedWithOthers(Channel channel)
    {
        if (Only(procedure, channel.Method) is not { } ours)
        {
            return false;
        }

        var others = context.OthersOf(procedure).Select(other => Only(other, channel.Method))
            .Where(time => time is not null && time.GetType() == ours.GetType()).Select(time => Amount(time!)!.Value).OrderBy(value => value).ToList();
        if (others.Count < Math.Max(1, context.Options.LeastOthers))
        {
            return false;
        }

        var middle = others.Count / 2;
        var median = others.Count % 2 == 1 ? others[middle] : (others[middle - 1] + others[middle]) / 2m;
        if (Amount(ours) <= median)
        {
            return false;
        }

        var (after, count) = (With(ours, median), (ExactNumber)others.Count);
        Add(
            SimplificationKind.LongerThanOthers,
            FormattableString.Invariant($"channels[{procedure.Channels.TakeWhile(row => row != channel).Count()}].time"),
            new($"thời hạn giải quyết, {MethodVi(channel.Method)}", $"processing time, {MethodEn(channel.Method)}"),
            $"{channel.Time.RawValue} {channel.Time.RawUnit}",
            new($"Thời hạn là {ours.Description.Vi}; trung vị của {count} nơi khác cùng mã thủ tục là {after.Description.Vi}. Vì sao cần nhiều thời gian hơn, "
                + $"có thể rút xuống {after.Description.Vi} không?",
                $"The time is {ours.Description.En}; the median of {count} other places for the same code is {after.Description.En}. Why is more needed, "
                + $"can it be cut to {after.Description.En}?"),
            estimate.Value.OfTime(ours, after));
        return true;
    }

    /// <summary>The one time of a method; null where there are several, none, or none that can be compared.</summary>
    private static ProcessingTime? Only(Procedure of, SubmissionMethod method)
    {
        ProcessingTime? only = null;
        foreach (var row in of.Channels.Where(row => row.Method == method))
        {
            if (Amount(row.Time.Time) is null or 0m || (only is not null && only != row.Time.Time))
            {
                return null;
            }

            only = row.Time.Time;
        }

        return only;
    }

    private static decimal? Amount(ProcessingTime time) => time switch
    {
        ProcessingTime.WorkingDays days => days.Value,
        ProcessingTime.CalendarDays days => days.Value,
        ProcessingTime.WorkingHours hours => hours.Value,
        ProcessingTime.ClockHours hours => hours.Value,
        _ => null,
    };

    private static ProcessingTime With(ProcessingTime like, decimal amount) => like switch
    {
        ProcessingTime.WorkingDays => new ProcessingTime.WorkingDays(amount),
        ProcessingTime.CalendarDays => new ProcessingTime.CalendarDays(amount),
        ProcessingTime.WorkingHours => new ProcessingTime.WorkingHours(amount),
        _ => new ProcessingTime.ClockHours(amount),
    };

    private void ComparedWithUse()
    {
        if (use is not { AllowedWorkingDays: { } allowed, P90WorkingDays: { } used } || use.Answered < Math.Max(1, context.Options.LeastAnswered)
            || used >= allowed)
        {
            return;
        }

        var (all, most, count) = ((ExactNumber)allowed, (ExactNumber)used, (ExactNumber)use.Answered);
        Add(
            SimplificationKind.LongerThanUsed,
            "channels",
            new("thời hạn giải quyết", "processing time"),
            string.Empty,
            new($"Thời hạn là {all} ngày làm việc; 90% trong {count.ToVietnamese()} hồ sơ đã giải quyết dùng không quá {most} ngày làm việc. Có thể rút "
                + "thời hạn không?",
                $"The time is {all} working days; of {count.ToEnglish()} answered dossiers 90% used at most {most}. Can it be cut?"),
            estimate.Value.OfTime(new ProcessingTime.WorkingDays(allowed), new ProcessingTime.WorkingDays(used)));
    }

    private void Waiting()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < procedure.Steps.Count; i++)
        {
            var step = procedure.Steps[i];
            foreach (var sentence in Texts(step).SelectMany(RecordSentences.Of))
            {
                var clean = PlainLine.Of(sentence);
                var lower = clean.ToLowerInvariant();
                if (!lower.HasAny(Consulted) || lower.HasAny(Public) || lower.HasAny(Persons) || lower.HasAny(Answered)
                    || !seen.Add(lower) || TimeOf(clean) is not { } time)
                {
                    continue;
                }

                Add(
                    SimplificationKind.WaitingStage,
                    FormattableString.Invariant($"steps[{i}]"),
                    new($"trình tự thực hiện, bước {(ExactNumber)(i + 1)}", $"step {(ExactNumber)(i + 1)}"),
                    clean,
                    new($"Theo bản ghi, cơ quan khác có {time.Description.Vi} để cho ý kiến. Việc lấy ý kiến có còn cần thiết không? Có thể lấy ý kiến đồng "
                        + "thời, trên môi trường điện tử hoặc trong thời gian ngắn hơn không?",
                        $"By the record another agency has {time.Description.En} for its opinion. Is it still needed? Can it be asked at the same "
                        + "time as others, electronically, or be given in less time?"),
                    estimate.Value.OfTime(time, null));
            }
        }
    }

    /// <summary>The one time that a sentence states; null where it states none or several.</summary>
    private static ProcessingTime? TimeOf(string sentence) =>
        TimeExpression.TryRead(sentence, out var expression) && expression.Alternatives.Select(item => item.Time).Distinct().ToList() is { Count: 1 } times
            && Amount(times[0]) is > 0m ? times[0] : null;

    private static string MethodVi(SubmissionMethod method) => method switch
    {
        SubmissionMethod.InPerson => "nộp trực tiếp",
        SubmissionMethod.Online => "nộp trực tuyến",
        SubmissionMethod.Postal => "nộp qua bưu chính",
        _ => "cách thức khác",
    };

    private static string MethodEn(SubmissionMethod method) => method switch
    {
        SubmissionMethod.InPerson => "in person",
        SubmissionMethod.Online => "online",
        SubmissionMethod.Postal => "by post",
        _ => "another way",
    };
}
