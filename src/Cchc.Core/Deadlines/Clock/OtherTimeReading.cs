using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>The due moment by the other reading of the processing time: <see cref="DossierClockRequest.OtherTime"/>.</summary>
internal static class OtherTimeReading
{
    /// <summary>The reading; null where there is none, or it falls due at the same moment.</summary>
    public static DossierClockState.Reading? Of(DeadlineCalculator calculator, DossierClockRequest request, LocalDateTime now, ClockRun run)
    {
        if (request.OtherTime is not { } time || run.ReceiptId is not { } receipt)
        {
            return null;
        }

        var (vi, en) = (time.Description.Vi, time.Description.En);
        try
        {
            var other = ClockRun.Of(calculator, request with { Time = time, OtherTime = null }, now, run.Overrides, speaks: false);
            if ((other.Due == run.Due && other.IfResumed == run.IfResumed) || (other.Due ?? other.IfResumed) is not { } due)
            {
                return null;
            }

            var (ifVi, ifEn) = other.Due is null ? ("nếu tiếp tục tính từ lúc này thì ", "if the clock resumed now, ") : (string.Empty, string.Empty);
            return new DossierClockState.Reading(ClockFinding.OtherTime, StopEffect.StopsNothing, receipt, other.Due, other.IfResumed, new BilingualText(
                $"Thời hạn còn có cách hiểu khác: {vi}; khi đó {ifVi}hạn là {due.Moment.Vi}.",
                $"The time has another reading: {en}; by it, {ifEn}the due moment is {due.Moment.En}."));
        }
        catch (CalendarRangeException)
        {
            var span = ClockGains.Span(calculator.Calendar);
            return new DossierClockState.Reading(ClockFinding.OtherTime, StopEffect.StopsNothing, receipt, null, null, new BilingualText(
                $"Thời hạn còn có cách hiểu khác: {vi}; khi đó hạn nằm ngoài lịch ({span.Vi}).",
                $"The time has another reading: {en}; by it, the time ends outside the calendar ({span.En})."));
        }
    }
}
