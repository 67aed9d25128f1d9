using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Stages;

/// <summary>A process as its steps and sums come in, row after row.</summary>
internal sealed class ProcessDraft
{
    private readonly List<Sum> sums = [];

    public List<Stage> Stages { get; } = [];

    /// <summary>The numbers that steps have.</summary>
    public HashSet<string> Numbers { get; } = new(StringComparer.Ordinal);

    /// <summary>The last part given to a number that stands in several rows.</summary>
    public Dictionary<string, int> Parts { get; } = new(StringComparer.Ordinal);

    public string? Name { get; init; }

    public string? Procedure { get; init; }

    public string? Decision { get; init; }

    public string? Source { get; init; }

    /// <summary>A sum that stands after the steps so far.</summary>
    /// <param name="times">In each unit in which it is stated.</param>
    /// <param name="name">Of what, as the row names it.</param>
    /// <param name="isPart">Whether it says itself that it is a part, or the whole; null when it does not.</param>
    public void Add(IReadOnlyList<ProcessingTime> times, string? name, bool? isPart = null) => sums.Add(new Sum(Stages.Count, times, name, isPart));

    /// <summary>The process.</summary>
    public InternalProcess Make()
    {
        var total = Total();
        var (subtotals, stages, first) = (new List<StageSubtotal>(), Stages.ToArray(), 0);
        foreach (var sum in sums.Where(sum => sum != total && sum.After > 0))
        {
            if (sum.After <= first)
            {
                continue;
            }

            for (var i = first; i < sum.After; i++)
            {
                stages[i] = stages[i] with { Agency = stages[i].Agency ?? sum.Name };
            }

            subtotals.Add(new StageSubtotal
            {
                First = stages[first].Number, Last = stages[sum.After - 1].Number, Time = sum.Times[0], Name = sum.Name ?? stages[sum.After - 1].Agency,
            });
            first = sum.After;
        }

        return new InternalProcess
        {
            Name = Name, Procedure = Procedure, Decision = Decision, Source = Source, Stages = stages, Subtotals = subtotals,
            Totals = total is null ? ValueList.Empty<ProcessingTime>() : ValueList.Of(total.Times),
        };
    }

    // The last sum is the whole, unless sums stand after their own steps each and no other follows: then each agency has its own.
    private Sum? Total()
    {
        var last = sums.LastOrDefault(sum => sum.IsPart != true);
        if (last is null || last.IsPart == false || sums.Count == 1)
        {
            return last is null || last.IsPart == false || Stages.Skip(last.After).All(stage => stage.Time is ProcessingTime.NotStated) ? last : null;
        }

        var isBehindAnother = sums.Any(sum => sum != last
            && Stages.Skip(sum.After).Take(last.After - sum.After).All(stage => stage.Time is ProcessingTime.NotStated));
        return isBehindAnother ? last : null;
    }

    private sealed record Sum(int After, IReadOnlyList<ProcessingTime> Times, string? Name, bool? IsPart);
}
