using Cchc.Core.Deadlines.Stages;
using NodaTime;

namespace Cchc.Core.Dossiers.Handling;

/// <summary>
/// Adds dossiers up by agency of the register and step. Agencies beyond a number are one that stands for all others; so are procedures without a process and
/// names that no process has, so that memory is bounded whatever the register.
/// </summary>
internal sealed class StagesTally(RegisterStages stages, int longest)
{
    public const int MostAgencies = 20_000, MostCells = 200_000, MostNames = 1_000;

    private readonly Dictionary<string, Dictionary<int, StageTally>> agencies = new(StringComparer.Ordinal);
    private readonly Dictionary<int, StageTally> rest = [];
    private readonly Dictionary<int, StageTally> nobody = [];
    private readonly SortedSet<StagesSummary.LateStep> late = new(LateOrder.Instance);
    private int cells;

    /// <summary>All processes, with the places of their steps.</summary>
    public IEnumerable<ProcessPlace> Places => stages.Places;

    public long Rows { get; private set; }

    /// <summary>How many dossiers have each standing.</summary>
    public long[] Standings { get; } = new long[(int)StagedStanding.NotJudged + 1];

    /// <summary>Dossiers by the procedure that has no process.</summary>
    public NameCounts NoProcess { get; } = new(MostNames);

    /// <summary>Transfers by the name that no step has.</summary>
    public NameCounts UnknownNames { get; } = new(MostNames);

    /// <summary>Open dossiers of which the holder is known, and whose clock stands by law.</summary>
    public long Stopped { get; private set; }

    /// <summary>By agency as the register writes it, in the order in which they were first met.</summary>
    public IEnumerable<KeyValuePair<string, Dictionary<int, StageTally>>> Agencies => agencies;

    /// <summary>Of all other agencies.</summary>
    public IReadOnlyDictionary<int, StageTally> Rest => rest;

    /// <summary>Of dossiers without an agency.</summary>
    public IReadOnlyDictionary<int, StageTally> Nobody => nobody;

    /// <summary>The steps late by most, the latest first.</summary>
    public IEnumerable<StagesSummary.LateStep> Longest => late;

    public void Add(StagedDossier dossier)
    {
        Rows++;
        Standings[(int)dossier.Standing]++;
        foreach (var name in dossier.UnknownNames)
        {
            UnknownNames.Add(name);
        }

        if (dossier.Standing == StagedStanding.NoProcess)
        {
            NoProcess.Add(dossier.Dossier.ProcedureCode!);
        }

        if (dossier.Standing != StagedStanding.Followed)
        {
            return;
        }

        Stopped += dossier.IsStopped ? 1 : 0;
        var first = stages.Find(dossier.Process!.Procedure!)!.First;
        var own = OfAgency(dossier.Dossier.Agency);
        for (var i = 0; i < dossier.Steps.Count; i++)
        {
            var step = dossier.Steps[i];
            if (!step.IsCounted && !step.IsUnknown && !step.IsHolding)
            {
                continue;
            }

            if (!own.TryGetValue(first + i, out var cell))
            {
                own.Add(first + i, cell = new StageTally());
                cells++;
            }

            cell.Add(step);
            if (step.Late > Duration.Zero && longest > 0)
            {
                List(dossier, step);
            }
        }
    }

    private void List(StagedDossier dossier, StagedStep step)
    {
        if (late.Count >= longest && late.Max!.Step.Late > step.Late)
        {
            return; // the most common case
        }

        late.Add(new StagesSummary.LateStep(Rows, dossier.Dossier.Code, dossier.Dossier.Agency, dossier.Dossier.Officer, dossier.Process!.Procedure!, step,
            dossier.Dossier.Line));
        if (late.Count > longest)
        {
            late.Remove(late.Max!);
        }
    }

    private Dictionary<int, StageTally> OfAgency(string? agency)
    {
        if (agency is null)
        {
            return nobody;
        }

        if (agencies.TryGetValue(agency, out var own))
        {
            return own;
        }

        return agencies.Count >= MostAgencies || cells >= MostCells ? rest : agencies[agency] = [];
    }

    /// <summary>Late by most first, then in the order of the register and of the process.</summary>
    private sealed class LateOrder : IComparer<StagesSummary.LateStep>
    {
        public static LateOrder Instance { get; } = new();

        public int Compare(StagesSummary.LateStep? one, StagesSummary.LateStep? other)
        {
            var order = other!.Step.Late.CompareTo(one!.Step.Late);
            order = order != 0 ? order : one.Row.CompareTo(other.Row);
            return order != 0 ? order : string.CompareOrdinal(one.Step.Stage.Number, other.Step.Stage.Number);
        }
    }
}
