using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Validation;

namespace Cchc.Core.Simplification;

/// <summary>What a finder looks up for each procedure, made once.</summary>
internal sealed class FinderContext
{
    private readonly Dictionary<string, ProcedureUse> uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Procedure>> others;
    private readonly IReadOnlyList<AuditSource>[] sources;

    public FinderContext(SimplificationOptions options)
    {
        Options = options;
        foreach (var use in options.Uses)
        {
            if (uses.ContainsKey(use.Procedure.Key))
            {
                throw new ArgumentException($"{use.Procedure}: two entries of use; expected one a code.", nameof(options));
            }

            uses.Add(use.Procedure.Key, use);
        }

        others = options.Others.GroupBy(KeyOf, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        sources = [.. SimplificationRule.All.Select(rule => rule.SourcesOn(options.Date))];
        Documents = [.. options.Documents.Concat(options.Assumptions.Documents).Where(document => document.Source.Covers(options.Date))
            .Select(document => (document, document.Names.ToArray(), document.NotIn.ToArray()))];
    }

    public SimplificationOptions Options { get; }

    /// <summary>The papers whose data are held on the day, with their names as arrays.</summary>
    public IReadOnlyList<(HeldDocument Document, string[] Names, string[] NotIn)> Documents { get; }

    public IReadOnlyList<AuditSource> SourcesOf(SimplificationKind kind) => sources[(int)kind];

    public ProcedureUse? UseOf(Procedure procedure) => uses.TryGetValue(procedure.Code.Key, out var use) ? use : null;

    /// <summary>The records of other places with the same code; a local instance has that of its national procedure.</summary>
    public IReadOnlyList<Procedure> OthersOf(Procedure procedure) => others.TryGetValue(KeyOf(procedure), out var same) ? same : [];

    /// <summary>The first paper whose name a text begins with; null when there is none.</summary>
    public HeldDocument? Begins(string text)
    {
        foreach (var (document, names, _) in Documents)
        {
            if (text.StartsAny(names))
            {
                return document;
            }
        }

        return null;
    }

    private static string KeyOf(Procedure procedure) => (procedure.Code.National ?? procedure.Code).Key;
}
