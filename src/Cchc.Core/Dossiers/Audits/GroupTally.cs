namespace Cchc.Core.Dossiers.Audits;

/// <summary>The counts of one agency or officer, or of all.</summary>
internal sealed class GroupTally
{
    private static readonly AuditBase[] Bases = [.. Enumerable.Range(0, 11).Select(bit => (AuditBase)(1 << bit))];
    private static readonly int[] Places = [.. AuditRule.All.Select(rule => Array.IndexOf(Bases, rule.Of))];

    private readonly long[] part = new long[AuditRule.All.Count];
    private readonly long[] of = new long[Bases.Length];
    private readonly long[] gained = new long[AuditRule.All.Count];
    private readonly long[] found = new long[AuditRule.All.Count];
    private readonly long[] questions = new long[AuditRule.All.Count];

    /// <summary>How many bases there are.</summary>
    public static int BaseCount => Bases.Length;

    /// <summary>How many dossiers were received.</summary>
    public long Dossiers => of[0];

    /// <summary>The base at a place.</summary>
    public static AuditBase Base(int place) => Bases[place];

    /// <summary>The place of the base of a rule.</summary>
    public static int BaseOf(int rule) => Places[rule];

    /// <summary>Dossiers with a finding of a rule.</summary>
    public long Part(int rule) => part[rule];

    /// <summary>Dossiers that could have one.</summary>
    public long Of(int rule) => of[Places[rule]];

    /// <summary>Findings, several of one dossier counted each.</summary>
    public long Found(int rule) => found[rule];

    /// <summary>Those of the findings of a rule that are points to be checked.</summary>
    public long Questions(int rule) => questions[rule];

    /// <summary>Working days that the stops of a rule would gain.</summary>
    public long Gained(int rule) => gained[rule];

    /// <param name="bases">What the dossier could have.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="rules">The places of the rules by which something was found, each once.</param>
    public void Add(AuditBase bases, IReadOnlyList<AuditFinding> findings, IReadOnlyList<int> rules)
    {
        for (var i = 0; i < Bases.Length; i++)
        {
            of[i] += (bases & Bases[i]) != AuditBase.None ? 1 : 0;
        }

        for (var i = 0; i < rules.Count; i++)
        {
            part[rules[i]]++;
        }

        foreach (var finding in findings)
        {
            var rule = AuditRules.Places[finding.Rule.Code];
            found[rule]++;
            questions[rule] += finding.IsQuestion ? 1 : 0;
            gained[rule] += finding.GainedWorkingDays ?? 0;
        }
    }

    public void Add(GroupTally other)
    {
        for (var i = 0; i < of.Length; i++)
        {
            of[i] += other.of[i];
        }

        for (var i = 0; i < part.Length; i++)
        {
            part[i] += other.part[i];
            found[i] += other.found[i];
            questions[i] += other.questions[i];
            gained[i] += other.gained[i];
        }
    }
}
