namespace Cchc.Core.Tests.Documentation;

/// <summary>The C# example of the README, compiled as it stands there; <see cref="ReadmeTests"/> compares the two and runs it.</summary>
internal static class ReadmeExample
{
    public static void Run(TextWriter Console)
    {
        // <example>
        var procedure = Cchc.Core.Exchange.Samples.SampleCatalogue.Load().Find("1.001193");
        var calculator = new Cchc.Core.Deadlines.DeadlineCalculator(Cchc.Core.Calendars.WorkingCalendar.VietnamPublicSector);
        var received = new NodaTime.LocalDateTime(2026, 8, 28, 16, 30);
        foreach (var option in Cchc.Core.Procedures.Times.ProcedureTimes.SelectTimes(procedure).Options)
        {
            var deadline = calculator.Compute(option.ToRequest(received));
            if (deadline is Cchc.Core.Deadlines.Deadline.Due due)
                Console.WriteLine($"{option.Time}: {due.Date:uuuu-MM-dd}, {due.Certainty}");
            foreach (var step in deadline.Explanation) Console.WriteLine($"  {step}");
        }
        // </example>
    }
}
