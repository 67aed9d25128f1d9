namespace Cchc.Core.Extensions.Hosting;

/// <summary>
/// The names under which the package logs, traces and measures. What each means, with its unit and tags, is in docs/how-to/host-in-aspnet.md. Nothing is measured
/// and nothing allocated while nobody listens.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Extensions.Hosting;
///
/// Console.WriteLine(CchcTelemetry.Name); // Cchc.Core
/// Console.WriteLine(CchcTelemetry.Computations); // cchc.computations
/// </code>
/// </example>
public static class CchcTelemetry
{
    /// <summary>The name of the activity source, of the meter and of the category of the log.</summary>
    public const string Name = "Cchc.Core";

    /// <summary>Counter of reloads that found something new; tag <c>outcome</c>: <c>changed</c>, <c>failed</c>. Also the name of their activity.</summary>
    public const string Reloads = "cchc.calendar.reloads";

    /// <summary>Counter of computations; tags <c>kind</c>: <c>deadline</c>, <c>clock</c>, and <c>outcome</c>: <c>ok</c>, <c>error</c>.</summary>
    public const string Computations = "cchc.computations";

    /// <summary>Histogram of the time that computations take, in seconds; tag <c>kind</c>.</summary>
    public const string ComputationDuration = "cchc.computation.duration";

    /// <summary>Gauge: days from today to the end of what is announced; negative when it has passed.</summary>
    public const string AnnouncedDays = "cchc.calendar.announced_days";

    /// <summary>The name of the activity of a deadline.</summary>
    public const string DeadlineActivity = "cchc.deadline";

    /// <summary>The name of the activity of a dossier's clock.</summary>
    public const string ClockActivity = "cchc.clock";
}
