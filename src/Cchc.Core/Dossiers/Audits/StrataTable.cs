namespace Cchc.Core.Dossiers.Audits;

/// <summary>
/// Counts by group and procedure. Beyond a number of cells or of procedures, and for dossiers that state none, the procedure is one that stands for all
/// others, so that memory is bounded. Each dossier of the register is in one cell, or in those of nobody.
/// </summary>
internal sealed class StrataTable<TKey>(int mostProcedures, int mostCells, IEqualityComparer<TKey> equality)
    where TKey : notnull
{
    private const string Others = "";

    private readonly Dictionary<TKey, Dictionary<string, StratumTally>> groups = new(equality);
    private readonly Dictionary<string, StratumTally> nobody = new(StringComparer.Ordinal); // of no group, or of one that is not counted apart
    private readonly HashSet<string> procedures = new(StringComparer.Ordinal);
    private int cells;

    /// <summary>The cell of a dossier whose group is counted apart.</summary>
    public StratumTally Of(TKey group, string? procedure)
    {
        if (!groups.TryGetValue(group, out var own))
        {
            groups.Add(group, own = new Dictionary<string, StratumTally>(StringComparer.Ordinal));
        }

        procedure ??= Others;
        if (!own.TryGetValue(procedure, out var cell))
        {
            procedure = cells < mostCells ? Known(procedure) : Others;
            if (!own.TryGetValue(procedure, out cell))
            {
                own.Add(procedure, cell = new StratumTally());
                cells++;
            }
        }

        return cell;
    }

    /// <summary>The cell of a dossier without a group of its own.</summary>
    public StratumTally OfNobody(string? procedure)
    {
        procedure = Known(procedure ?? Others);
        return nobody.TryGetValue(procedure, out var cell) ? cell : nobody[procedure] = new StratumTally();
    }

    /// <summary>Adds what came after.</summary>
    /// <param name="later">What came after.</param>
    /// <param name="isApart">Whether a group of it is counted apart here.</param>
    public void Add(StrataTable<TKey> later, Func<TKey, bool> isApart)
    {
        foreach (var (group, own) in later.groups.Select(pair => (pair.Key, pair.Value)))
        {
            var apart = isApart(group);
            foreach (var (procedure, cell) in own.Select(pair => (pair.Key, pair.Value)))
            {
                (apart ? Of(group, procedure) : OfNobody(procedure)).Add(cell);
            }
        }

        foreach (var pair in later.nobody)
        {
            OfNobody(pair.Key).Add(pair.Value);
        }
    }

    /// <summary>Adds the groups of another table under other names; those that are not counted apart are of nobody.</summary>
    public void AddGroups<TOther>(StrataTable<TOther> others, Func<TOther, TKey> name, Func<TKey, bool> isApart)
        where TOther : notnull
    {
        foreach (var (group, own) in others.groups.Select(pair => (name(pair.Key), pair.Value)))
        {
            var apart = isApart(group);
            foreach (var (procedure, cell) in own.Select(pair => (pair.Key, pair.Value)))
            {
                (apart ? Of(group, procedure) : OfNobody(procedure)).Add(cell);
            }
        }
    }

    /// <summary>The sums of each procedure.</summary>
    public Dictionary<string, StratumTally> Whole()
    {
        var whole = new Dictionary<string, StratumTally>(StringComparer.Ordinal);
        foreach (var pair in groups.Values.SelectMany(own => own).Concat(nobody))
        {
            if (!whole.TryGetValue(pair.Key, out var sum))
            {
                whole.Add(pair.Key, sum = new StratumTally());
            }

            sum.Add(pair.Value);
        }

        return whole;
    }

    /// <summary>The strata of a group for a rule.</summary>
    public List<Stratum> Strata(TKey group, IReadOnlyDictionary<string, StratumTally> whole, int rule)
    {
        var strata = new List<Stratum>();
        if (groups.TryGetValue(group, out var own))
        {
            foreach (var pair in own)
            {
                var all = whole[pair.Key];
                strata.Add(new Stratum(pair.Value.Part(rule), pair.Value.Of(rule), all.Part(rule), all.Of(rule)));
            }
        }

        return strata;
    }

    private string Known(string procedure)
    {
        if (procedure.Length == 0 || procedures.Contains(procedure))
        {
            return procedure;
        }

        return procedures.Count < mostProcedures && procedures.Add(procedure) ? procedure : Others;
    }
}
