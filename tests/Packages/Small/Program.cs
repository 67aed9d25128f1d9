using System;
using System.IO;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Costs;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Times;
using NodaTime;

// The parts "calendar", "deadline" and "plan" of the script of Consumer, in their order.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
var calendar = WorkingCalendar.VietnamPublicSector;
output.WriteLine($"calendar: {calendar.Add(new LocalDate(2026, 8, 28), 5):uuuu-MM-dd}");
output.WriteLine($"calendar: {calendar.Count(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31))}");
output.WriteLine($"calendar: {calendar.IsWorkingDay(new LocalDate(2026, 8, 22))} {calendar.IsWorkingDay(new LocalDate(2026, 8, 31))}");
output.WriteLine($"calendar: {calendar.Day(new LocalDate(2026, 8, 31))}");

var option = ProcedureTimes.SelectTimes(SampleCatalogue.Load().Find("1.001193")).Options[0];
var due = (Deadline.Due)new DeadlineCalculator(calendar).Compute(option.ToRequest(new LocalDateTime(2026, 8, 28, 16, 30)));
output.WriteLine($"deadline: {due.Date:uuuu-MM-dd} {due.Certainty}");
foreach (var step in due.Explanation) output.WriteLine($"deadline: {step.Rule.Code}");

foreach (var code in SampleCosts.Codes)
{
    var file = SampleCosts.Load(code.Value)!;
    output.WriteLine($"plan: {code} {AnswerJson.Write(ComplianceCost.Of(file.Sheet)).Length > 0}");
    if (file.Plan?.Evaluate() is not { } result) continue;
    output.WriteLine($"plan: {result.PerYear}");
    foreach (var measure in result.Measures) output.WriteLine($"plan: {measure.Measure.Id} {measure.InOrder.PerYear} {measure.Rate}");
}
