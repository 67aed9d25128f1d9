using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Times;

/// <summary>
/// What a stated time means in its record. "1 working day" in a record whose text says that dossiers received after 15:00 get their
/// result on the next working day is the same-day rule; "15 HOUR" there is the cut-off typed as a duration.
/// </summary>
internal sealed class StatedTimeReading(ProcessingTime time, ProcessingTime? otherTime, BilingualText? note)
{
    public ProcessingTime Time { get; } = time;
    public ProcessingTime? OtherTime { get; } = otherTime;
    public BilingualText? Note { get; } = note;

    private static readonly ProcessingTime OneWorkingDay = new ProcessingTime.WorkingDays(1);
    private static readonly ProcessingTime OneDay = new ProcessingTime.CalendarDays(1);

    /// <summary>The reading of the time of a row.</summary>
    /// <param name="procedure">The record.</param>
    /// <param name="source">The row.</param>
    /// <param name="texts">What was read before in the same run; null for nothing.</param>
    public static StatedTimeReading Of(Procedure procedure, TimeSource source, TimeTexts? texts = null)
    {
        var stated = source.Stated.Time;
        var candidate = stated == OneWorkingDay || stated == OneDay || stated is ProcessingTime.WorkingHours { Value: >= 13 and <= 17 };
        if (candidate)
        {
            texts ??= new TimeTexts();
            foreach (var text in Texts(procedure, source))
            {
                if (texts.CutOff(text) is { } cutOff && IsThatHour(stated, cutOff.Hour.Hour))
                {
                    return new StatedTimeReading(
                        new ProcessingTime.SameDay(cutOff.Hour),
                        stated,
                        new BilingualText(
                            $" Nội dung đã công bố ghi “{cutOff.Words}” nên hiểu là giải quyết trong ngày.",
                            $" The record's text says “{cutOff.Words}”, so it is read as a same-day procedure."));
                }
            }
        }

        var note = stated is ProcessingTime.WorkingHours && source.Stated.RawUnit == "HOUR"
            ? new BilingualText(" Đơn vị “giờ” được đọc là giờ làm việc.", " The unit “hour” is read as working hours.")
            : null;
        return new StatedTimeReading(stated, null, note);
    }

    private static bool IsThatHour(ProcessingTime stated, int hour) => stated is not ProcessingTime.WorkingHours hours || hours.Value == hour;

    private static IEnumerable<string> Texts(Procedure procedure, TimeSource source)
    {
        var descriptions = source is TimeSource.OfChannel row ? [row.Channel.Description] : procedure.Channels.Select(channel => channel.Description);
        return descriptions.Concat(procedure.Steps.Select(step => step.Description));
    }
}
