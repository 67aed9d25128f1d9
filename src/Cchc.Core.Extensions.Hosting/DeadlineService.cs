using System.Diagnostics;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Procedures.Identifiers;
using NodaTime;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>The calculators of the factory, traced and counted.</summary>
internal sealed class DeadlineService(ICchcFactory factory, TimeProvider time, Telemetry telemetry) : IDeadlineService
{
    private const string DeadlineKind = "deadline";
    private const string ClockKind = "clock";

    public Deadline Compute(DeadlineRequest request, AgencyCode? agency = null)
    {
        var calculator = factory.Calculator(agency);
        using var activity = telemetry.Start(CchcTelemetry.DeadlineActivity);
        var started = telemetry.IsTiming ? Stopwatch.GetTimestamp() : 0;
        var succeeded = false;
        try
        {
            var answer = calculator.Compute(request);
            succeeded = true;
            return answer;
        }
        finally
        {
            telemetry.Computed(activity, DeadlineKind, succeeded, calculator.Calendar, Seconds(started));
        }
    }

    public DossierClockState Compute(DossierClockRequest request, LocalDateTime? now = null, AgencyCode? agency = null)
    {
        var clock = factory.Clock(agency);
        using var activity = telemetry.Start(CchcTelemetry.ClockActivity);
        var started = telemetry.IsTiming ? Stopwatch.GetTimestamp() : 0;
        var succeeded = false;
        try
        {
            var answer = clock.Compute(request, now ?? VietnamClock.Now(time));
            succeeded = true;
            return answer;
        }
        finally
        {
            telemetry.Computed(activity, ClockKind, succeeded, clock.Calculator.Calendar, Seconds(started));
        }
    }

    /// <summary>The time since the start; less than zero when nobody asked for it.</summary>
    private static double Seconds(long started) => started == 0 ? -1 : (Stopwatch.GetTimestamp() - started) / (double)Stopwatch.Frequency;
}
