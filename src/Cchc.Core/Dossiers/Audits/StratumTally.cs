namespace Cchc.Core.Dossiers.Audits;

/// <summary>The counts of the dossiers of one group and one procedure: as few as a test needs.</summary>
internal sealed class StratumTally
{
    private readonly int[] of = new int[GroupTally.BaseCount];
    private int[]? part; // most have no finding

    /// <summary>Dossiers with a finding of a rule.</summary>
    public long Part(int rule) => part is null ? 0 : part[rule];

    /// <summary>Dossiers that could have one.</summary>
    public long Of(int rule) => of[GroupTally.BaseOf(rule)];

    /// <summary>Counts a dossier.</summary>
    public void Add(AuditBase bases, IReadOnlyList<int> rules)
    {
        for (var i = 0; i < of.Length; i++)
        {
            of[i] += (bases & GroupTally.Base(i)) != AuditBase.None ? 1 : 0;
        }

        for (var i = 0; i < rules.Count; i++)
        {
            (part ??= new int[AuditRule.All.Count])[rules[i]]++;
        }
    }

    public void Add(StratumTally other)
    {
        for (var i = 0; i < of.Length; i++)
        {
            of[i] += other.of[i];
        }

        if (other.part is { } found)
        {
            part ??= new int[AuditRule.All.Count];
            for (var i = 0; i < part.Length; i++)
            {
                part[i] += found[i];
            }
        }
    }
}
