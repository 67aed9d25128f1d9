using Cchc.Core.Deadlines;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Tables;

/// <summary>
/// Drawn requests with their whole answers, which are to stay as they are (<c>Tables/*.txt</c>), and the same due moments by the roads without words.
/// CCHC_ACCEPT_TEXTS=1 writes the tables anew.
/// </summary>
public sealed class DrawnRequestsTests
{
    private const int Part = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Requests_drawn_by_a_seed(int seed)
    {
        var drawn = new DrawnRequests(seed);
        WholeText.Compare(Enumerable.Range(1, Part).Select(number =>
        {
            var (calculator, request) = drawn.Next();
            var answer = calculator.Compute(request);
            var due = answer as Deadline.Due;
            calculator.DueOf(request).Should().Be(due is null ? null : new DueMoment(due.Date, due.TimeOfDay), "{0} {1}", seed, number);
            if (request.FieldCode is null)
            {
                calculator.TryGetDue(request.Time, request.Received, request.StartRule, out var date, out var hour).Should().Be(due is not null);
                (date, hour).Should().Be((due?.Date ?? default, due?.TimeOfDay));
            }

            return ($"{number}: {request.Time.Description.En} from {WholeText.Of(request.Received).Trim()} {request.FieldCode} {request.StartRule?.Id} "
                + $"{(due is null ? string.Empty : $"{Dates.Iso(due.Earliest.Date)} to {Dates.Iso(due.Latest.Date)} of {due.AllReadings.Count}")}",
                    (object?)answer);
        }), "Deadlines", "Tables", $"drawn-{seed}.txt");
    }
}
