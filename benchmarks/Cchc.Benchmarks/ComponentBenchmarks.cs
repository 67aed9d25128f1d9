using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Cchc.Core.Dossiers;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;

namespace Cchc.Benchmarks;

/// <summary>
/// A dossier against rules with any-of groups: compiled, beside what people write, LINQ over lists of names and a loop over a HashSet. All three take the same: what is required by itself, and
/// groups of which so many are needed. The sizes: a usual procedure (12 components, 2 choices), a large one (60, 7) and the largest (256, 32).
/// </summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ComponentBenchmarks
{
    private readonly int[] missing = new int[256];
    private CompiledRules compiled = null!;
    private DossierRules rules = null!;
    private Dossier dossier = null!;
    private DossierItem[] items = [];
    private DossierMask complete;
    private DossierMask partial;
    private string[] required = [];
    private (string[] Members, int Needed)[] groups = [];
    private List<string> completeNames = [];
    private List<string> partialNames = [];
    private HashSet<string> completeSet = [];
    private HashSet<string> partialSet = [];

    [Params(12, 60, 256)]
    public int Components { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var source = new RuleSource.Curated("benchmark");
        var components = Enumerable.Range(0, Components).Select(i => new ComponentRule { Id = $"thanh-phan-{i}", Name = $"Thành phần {i}", Source = source, Pieces = [new RequiredPieces(1, PaperForms.AnyCopy)] }).ToList();
        var choices = Math.Max(2, Components / 8);
        var built = Enumerable.Range(0, choices).Select(g => new RequirementGroup { Id = $"nhom-{g}", Source = source, AtLeast = 1, Members = [.. Enumerable.Range(g * 3, 3).Select(i => $"thanh-phan-{i}")] }).ToList();
        rules = DossierRules.Build(ProcedureCode.Parse("1.001193"), components, built);
        compiled = CompiledRules.Compile(rules, Facts.None);
        required = [.. components.Skip(choices * 3).Select(rule => rule.Id)];
        groups = [.. built.Select(group => (group.Members.ToArray(), 1))];

        // Of each choice the last member was brought; the incomplete dossier lacks every fourth paper.
        items = [.. components.Where((_, i) => i >= choices * 3 || i % 3 == 2).Select(rule => new DossierItem { Component = rule.Id, Form = PaperForms.PlainCopy })];
        var some = items.Where((_, i) => i % 4 != 1).ToArray();
        (complete, partial) = (compiled.Mask(items), compiled.Mask(some));
        (completeNames, partialNames) = ([.. items.Select(item => item.Component)], [.. some.Select(item => item.Component)]);
        (completeSet, partialSet) = ([.. completeNames], [.. partialNames]);
        dossier = new Dossier { Items = some };
        if (!CompleteCompiled() || !CompleteLinq() || !CompleteHashSet() || MissingCompiled() != MissingLinq() || MissingCompiled() != MissingHashSet())
        {
            throw new InvalidOperationException("The three do not agree.");
        }
    }

    [Benchmark(Baseline = true), BenchmarkCategory("complete")]
    public bool CompleteHashSet()
    {
        foreach (var id in required)
        {
            if (!completeSet.Contains(id))
            {
                return false;
            }
        }

        foreach (var (members, needed) in groups)
        {
            var found = 0;
            foreach (var id in members)
            {
                found += completeSet.Contains(id) ? 1 : 0;
            }

            if (found < needed)
            {
                return false;
            }
        }

        return true;
    }

    [Benchmark, BenchmarkCategory("complete")]
    public bool CompleteLinq() => required.All(completeNames.Contains) && groups.All(group => group.Members.Count(completeNames.Contains) >= group.Needed);

    [Benchmark, BenchmarkCategory("complete")]
    public bool CompleteCompiled() => compiled.IsComplete(in complete);

    [Benchmark(Baseline = true), BenchmarkCategory("incomplete")]
    public int MissingHashSet()
    {
        var found = new List<string>();
        foreach (var id in required)
        {
            if (!partialSet.Contains(id))
            {
                found.Add(id);
            }
        }

        foreach (var (members, needed) in groups)
        {
            if (members.Count(partialSet.Contains) < needed)
            {
                found.AddRange(members.Where(id => !partialSet.Contains(id)));
            }
        }

        return found.Count;
    }

    [Benchmark, BenchmarkCategory("incomplete")]
    public int MissingLinq() => required.Where(id => !partialNames.Contains(id))
        .Concat(groups.Where(group => group.Members.Count(partialNames.Contains) < group.Needed).SelectMany(group => group.Members.Where(id => !partialNames.Contains(id)))).ToList().Count;

    [Benchmark, BenchmarkCategory("incomplete")]
    public int MissingCompiled() => compiled.Missing(in partial, missing);

    [Benchmark, BenchmarkCategory("incomplete")]
    public bool IsIncompleteCompiled() => compiled.IsComplete(in partial);

    [Benchmark, BenchmarkCategory("preparation")]
    public DossierMask Mask() => compiled.Mask(items);

    [Benchmark, BenchmarkCategory("preparation")]
    public CompiledRules Compile() => CompiledRules.Compile(rules, Facts.None);

    [Benchmark, BenchmarkCategory("preparation")]
    public RequirementState WithReasons() => DossierCheck.Of(rules, dossier).State;
}
