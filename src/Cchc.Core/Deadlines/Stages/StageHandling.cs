using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>The moments at which the steps of a plan were done, found by number or by name.</summary>
internal sealed class StageHandling
{
    private readonly IReadOnlyList<PlannedStage> stages;
    private readonly HashSet<string>[] names; // of each step, as they are compared

    private StageHandling(StagePlan plan)
    {
        stages = plan.Stages;
        Done = new LocalDateTime?[stages.Count];
        names = [.. stages.Select(planned => planned.Stage).Select(stage => new HashSet<string>(
            new[] { stage.Unit, stage.Agency, stage.Role, stage.Who }.Select(VietnameseText.Fold).Where(name => name.Length > 0), StringComparer.Ordinal))];
    }

    /// <summary>When each step was done; null where nobody said so.</summary>
    public LocalDateTime?[] Done { get; }

    public List<Finding> Findings { get; } = [];

    /// <summary>The names in transfers that belong to no step, as written.</summary>
    public List<string> UnknownNames { get; } = [];

    /// <summary>Whether a transfer names a step.</summary>
    public bool IsAny { get; private set; }

    /// <summary>From numbers or names of those who did it.</summary>
    public static StageHandling OfDone(StagePlan plan, IEnumerable<KeyValuePair<string, LocalDateTime>> done)
    {
        var handling = new StageHandling(plan);
        foreach (var (name, at) in done.Select(item => (item.Key ?? string.Empty, item.Value.WithCalendar(CalendarSystem.Iso))).OrderBy(item => item.Item2))
        {
            var place = handling.ByNumber(name);
            place = place >= 0 ? place : handling.Next(name, from: 0, notDone: true);
            if (place < 0)
            {
                handling.Unknown(name, at);
            }
            else
            {
                handling.Twice(place, at);
                handling.Done[place] = at;
            }
        }

        return handling;
    }

    /// <summary>From transfers, each to whoever does a later step.</summary>
    public static StageHandling OfEvents(StagePlan plan, IEnumerable<DossierEvent> events)
    {
        var (handling, current) = (new StageHandling(plan), 0);
        foreach (var item in events.OrderBy(item => item.At))
        {
            if (item is DossierEvent.Transferred { To: { } to })
            {
                // Without a receipt by its first step the dossier is with it already: a transfer to it hands over nothing.
                var next = handling.Next(to, current + 1, notDone: false);
                if (next > 0)
                {
                    handling.Done[next - 1] = item.At;
                    current = next;
                    handling.IsAny = true;
                }
                else if (handling.IsNamed(current, to))
                {
                    handling.IsAny = true;
                }
                else
                {
                    handling.UnknownNames.Add(to);
                    handling.Unknown(to, item.At);
                }
            }
            else if (item is DossierEvent.ResultIssued && handling.LastTimed() is >= 0 and var last)
            {
                handling.Done[last] = item.At;
                current = last;
            }
        }

        return handling;
    }

    private int ByNumber(string number)
    {
        for (var i = 0; i < stages.Count; i++)
        {
            if (stages[i].Stage.Number == number.Trim())
            {
                return i;
            }
        }

        return -1;
    }

    private int Next(string name, int from, bool notDone)
    {
        var folded = VietnameseText.Fold(name);
        for (var i = from; i < stages.Count; i++)
        {
            if (!(notDone && Done[i] is not null) && names[i].Contains(folded))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsNamed(int place, string name) => place < stages.Count && names[place].Contains(VietnameseText.Fold(name));

    private int LastTimed()
    {
        for (var i = stages.Count - 1; i >= 0; i--)
        {
            if (stages[i].Stage.IsTimed)
            {
                return i;
            }
        }

        return -1;
    }

    private void Twice(int place, LocalDateTime at)
    {
        if (Done[place] is { } known && known != at)
        {
            var (stage, first, last) = (stages[place].Stage, new DueMoment(known.Date, known.TimeOfDay), new DueMoment(at.Date, at.TimeOfDay));
            Findings.Add(StageFindings.Warning(StageFindings.DoneTwice, "done",
                $"{StageFindings.Opening(stage.NameVi)} ghi xong hai lần, {first.Vi} và {last.Vi}: tính theo lần sau.",
                $"{StageFindings.Opening(stage.NameEn)} is said to be done twice, on {first.En} and on {last.En}: the later one counts."));
        }
    }

    private void Unknown(string name, LocalDateTime at)
    {
        var (shown, moment) = (Shorten.To(PlainLine.Of(name)), new DueMoment(at.Date, at.TimeOfDay));
        Findings.Add(StageFindings.Warning(StageFindings.UnknownHandling, "done",
            $"Quy trình không có bước nào của \"{shown}\" ({moment.Vi}); cần số bước hoặc tên đơn vị, chức danh, cơ quan như trong quy trình.",
            $"No stage belongs to \"{shown}\" ({moment.En}); expected the number of a stage, or a unit, role or agency as the process names it."));
    }
}
