using Cchc.Core.Dossiers.Registers;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>
/// Adds audited dossiers up. What it holds grows with agencies and officers, and not beyond <see cref="MostGroups"/> of each: those first met are kept apart,
/// the rest is one bucket. A tally of a first part merged with that of a second is the tally of both.
/// </summary>
internal sealed class AuditTally(int most = AuditTally.MostGroups)
{
    /// <summary>The most agencies, and the most officers, that are counted apart.</summary>
    public const int MostGroups = 20_000;

    /// <summary>The most procedures that are strata of their own, and the most pairs of a group and a procedure.</summary>
    public const int MostProcedures = 2_000, MostCells = 200_000;

    public static readonly int Verdicts = (int)RegisterVerdict.NotReceived + 1;
    public static readonly int Vendors = (int)VendorVerdict.PendingOverdue + 1;

    private readonly List<int> rules = [];

    /// <summary>By the agency of the row and those to whom it passed the dossier.</summary>
    private readonly GroupTable<(string Agency, string To)> passed = new(most, EqualityComparer<(string, string)>.Default);
    private readonly StrataTable<(string Agency, string To)> passedStrata = new(MostProcedures, MostCells, EqualityComparer<(string, string)>.Default);

    /// <summary>All dossiers together.</summary>
    public GroupTally All { get; } = new();

    /// <summary>By agency.</summary>
    public GroupTable<string> Agencies { get; } = new(most, StringComparer.Ordinal);

    /// <summary>By agency and officer.</summary>
    public GroupTable<(string Agency, string Officer)> Officers { get; } = new(most, EqualityComparer<(string, string)>.Default);

    /// <summary>The same by procedure.</summary>
    public StrataTable<string> AgencyStrata { get; } = new(MostProcedures, MostCells, StringComparer.Ordinal);

    /// <summary>The same by procedure.</summary>
    public StrataTable<(string Agency, string Officer)> OfficerStrata { get; } = new(MostProcedures, MostCells, EqualityComparer<(string, string)>.Default);

    /// <summary>Dossiers by what the law says and how vendors count.</summary>
    public long[] Counts { get; } = new long[Verdicts * Vendors];

    /// <summary>Dossiers by their columns of report 06a, by law and as vendors count; 0 for none.</summary>
    public Dictionary<(int Law, int Vendors), long> Columns { get; } = [];

    /// <summary>Where in the time stops began.</summary>
    public StopTally Stops { get; } = new();

    /// <summary>Rows, received or not.</summary>
    public long Rows { get; private set; }

    public void Add(AuditedDossier dossier)
    {
        Rows++;
        Counts[((int)dossier.Answer.Verdict * Vendors) + (int)dossier.Answer.AsVendors]++;
        Count((dossier.ColumnByLaw ?? 0, dossier.ColumnAsVendors ?? 0), 1);
        if (dossier.Bases == AuditBase.None)
        {
            return;
        }

        FindRules(dossier.Findings);
        All.Add(dossier.Bases, dossier.Findings, rules);
        var source = dossier.Answer.Dossier;
        Count(dossier, Found(dossier, finding => IsOfRow(finding) || finding.Rule.IsOfDossier), source.Agency, Agencies, AgencyStrata);
        if (source.Officer is { } officer)
        {
            Count(dossier, Found(dossier, IsOfRow), (source.Agency ?? string.Empty, officer), Officers, OfficerStrata);
        }
        else
        {
            FindRules(dossier.Findings);
            OfficerStrata.OfNobody(source.ProcedureCode).Add(dossier.Bases, rules);
        }

        foreach (var other in dossier.Others)
        {
            var found = Found(dossier, finding => finding.IsHeldByOthers && finding.Agency == other && !finding.Rule.IsOfDossier);
            Count(dossier, found, (source.Agency ?? string.Empty, other), passed, passedStrata);
        }

        foreach (var stop in dossier.Stops)
        {
            Stops.Add(stop);
        }
    }

    private static bool IsOfRow(AuditFinding finding) => !finding.IsHeldByOthers && !finding.IsHolderUntold;

    // All of them where the dossier was never passed on, as nearly always.
    private static IReadOnlyList<AuditFinding> Found(AuditedDossier dossier, Func<AuditFinding, bool> which) =>
        dossier.Findings.All(which) ? dossier.Findings : [.. dossier.Findings.Where(which)];

    private void Count<TKey>(AuditedDossier dossier, IReadOnlyList<AuditFinding> findings, TKey? group, GroupTable<TKey> table, StrataTable<TKey> strata)
        where TKey : notnull
    {
        FindRules(findings);
        var procedure = dossier.Answer.Dossier.ProcedureCode;
        var isApart = group is not null && table.IsApart(group);
        (isApart ? strata.Of(group!, procedure) : strata.OfNobody(procedure)).Add(dossier.Bases, rules);
        if (group is not null)
        {
            table.Of(group).Add(dossier.Bases, findings, rules);
        }
    }

    private void FindRules(IReadOnlyList<AuditFinding> findings)
    {
        rules.Clear();
        foreach (var finding in findings)
        {
            var rule = AuditRules.Places[finding.Rule.Code];
            if (!rules.Contains(rule))
            {
                rules.Add(rule);
            }
        }
    }

    /// <summary>
    /// The tally in which those to whom dossiers were passed are groups: an agency that has rows of its own with these, any other as a unit of the agency that
    /// passed the dossier to it, since units of many agencies have one name.
    /// </summary>
    public AuditTally WithPassed()
    {
        if (!passed.Apart.Any())
        {
            return this;
        }

        var all = new AuditTally(most);
        all.Add(this);
        foreach (var (key, tally) in passed.Apart)
        {
            all.Agencies.Of(NameOf(key)).Add(tally);
        }

        all.AgencyStrata.AddGroups(passedStrata, NameOf, all.Agencies.IsCounted);
        return all;
    }

    private string NameOf((string Agency, string To) key) =>
        key.Agency.Length == 0 || Agencies.IsCounted(key.To) ? key.To : $"{key.Agency} – {key.To}";

    /// <summary>Adds what came after.</summary>
    public void Add(AuditTally later)
    {
        Rows += later.Rows;
        for (var i = 0; i < Counts.Length; i++)
        {
            Counts[i] += later.Counts[i];
        }

        foreach (var columns in later.Columns)
        {
            Count(columns.Key, columns.Value);
        }

        All.Add(later.All);
        Agencies.Add(later.Agencies);
        Officers.Add(later.Officers);
        AgencyStrata.Add(later.AgencyStrata, Agencies.IsCounted);
        OfficerStrata.Add(later.OfficerStrata, Officers.IsCounted);
        passed.Add(later.passed);
        passedStrata.Add(later.passedStrata, passed.IsCounted);
        Stops.Add(later.Stops);
    }

    private void Count((int Law, int Vendors) columns, long dossiers) =>
        Columns[columns] = Columns.TryGetValue(columns, out var before) ? before + dossiers : dossiers;
}
