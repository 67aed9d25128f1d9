namespace Cchc.Proof.SecondEngine;

/// <summary>A step of an internal process in minutes of office time; steps of one group begin together.</summary>
internal sealed record SlowStep(int Minutes, string? Group, string? Branch);

/// <summary>The due moments of steps: each begins where the one before ends, minute by minute of office time; of a group the longest branch counts.</summary>
internal sealed class SlowStages(SlowOffice office)
{
    public IReadOnlyList<LocalDateTime> Plan(IReadOnlyList<SlowStep> steps, LocalDateTime begin)
    {
        var (dues, at) = (new List<LocalDateTime>(), begin);
        for (var i = 0; i < steps.Count;)
        {
            var first = i;
            var end = at;
            var branches = new Dictionary<string, LocalDateTime>();
            do
            {
                var branch = steps[i].Branch ?? $"#{i}";
                var from = branches.GetValueOrDefault(branch, at);
                var due = steps[i].Minutes == 0 ? from : office.Add(from, steps[i].Minutes);
                branches[branch] = due;
                dues.Add(due);
                end = LocalDateTime.Max(end, due);
                i++;
            }
            while (i < steps.Count && steps[i].Group is not null && steps[i].Group == steps[first].Group);
            at = end;
        }

        return dues;
    }
}
