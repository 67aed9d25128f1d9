using Cchc.Core.Costs;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Text;

namespace Cchc.Core.Simplification;

/// <summary>Looks through one procedure.</summary>
internal sealed partial class FinderRun
{
    private const int LongestWords = 300;

    private readonly Procedure procedure;
    private readonly FinderContext context;
    private readonly List<SimplificationCandidate> candidates = [];
    private readonly ProcedureView view;
    private readonly ProcedureUse? use;
    private readonly Lazy<SavingEstimate> estimate;
    private readonly Lazy<bool> isInTwoLanguages;
    private readonly Lazy<bool> acceptsPlainCopies;
    private readonly Lazy<bool> looksAllUp;

    public FinderRun(Procedure procedure, FinderContext context)
    {
        (this.procedure, this.context) = (procedure, context);
        view = new ProcedureView(procedure, context.Options.Date);
        use = context.UseOf(procedure);
        estimate = new(() => new SavingEstimate(procedure, context.Options.Assumptions, use), LazyThreadSafetyMode.None);
        isInTwoLanguages = new(IsInTwoLanguages, LazyThreadSafetyMode.None);
        acceptsPlainCopies = new(AcceptsPlainCopies, LazyThreadSafetyMode.None);
        looksAllUp = new(LooksAllUp, LazyThreadSafetyMode.None);
    }

    // Data and channels are of public services: what the administration does for itself has neither.
    public IEnumerable<SimplificationCandidate> Candidates()
    {
        var isPublic = IsPublicService();
        if (isPublic)
        {
            Data();
        }

        Copies();
        Certification();
        Forms();
        Times();
        Waiting();
        if (isPublic)
        {
            Channels();
        }

        return candidates;
    }

    /// <summary>The sentences of the channels and the steps.</summary>
    private IEnumerable<string> Told() => procedure.Channels.Select(channel => channel.Description)
        .Concat(procedure.Steps.SelectMany(Texts)).SelectMany(RecordSentences.Of).Select(PlainLine.Of);

    private static IEnumerable<string> Texts(Step step) => [step.Name, step.Description];

    /// <summary>All sentences of the record but its components, in lower case.</summary>
    private IEnumerable<string> Sentences() => Told()
        .Concat(procedure.ComponentGroups.Select(group => group.Name).Append(procedure.Note).Append(procedure.Conditions).Append(procedure.Description)
            .SelectMany(RecordSentences.Of))
        .Select(Phrases.Plain);

    private static BilingualText PlaceOf(ComponentView item)
    {
        var (component, group) = ((ExactNumber)(item.Index + 1), (ExactNumber)(item.Group + 1));
        return new($"thành phần hồ sơ {component}, nhóm {group}", $"component {component} of group {group}");
    }

    private void Add(SimplificationKind kind, string path, BilingualText place, string words, BilingualText question, Saving saving,
        params IReadOnlyList<AuditSource> more)
    {
        var sources = context.SourcesOf(kind);
        if (sources.Count == 0)
        {
            return;
        }

        var rule = SimplificationRules.Of(kind);
        var clean = Shorten.Within(PlainLine.Of(words), LongestWords);
        var number = candidates.Count + 1;
        var effort = context.Options.Assumptions.Find(AssumptionNames.EffortOf(kind));
        candidates.Add(new SimplificationCandidate
        {
            Procedure = procedure.Code,
            Name = PlainLine.Of(procedure.Name),
            Number = number,
            Rule = rule,
            Path = path,
            Place = place,
            Words = clean,
            Question = question,
            Sources = [.. sources, .. more],
            Hours = saving.Hours,
            Money = saving.Money,
            TimeBefore = saving.TimeBefore,
            TimeAfter = saving.TimeAfter,
            DossiersPerYear = use?.DossiersPerYear,
            DossiersSource = use?.Source,
            Effort = effort?.Value,
            Assumptions = effort is null ? saving.Assumptions : [.. saving.Assumptions, effort],
            Income = saving.Income,
            Plan = saving.Plan(rule, clean, [.. sources, .. more]),
        });
    }

    private void Add(SimplificationKind kind, ComponentView item, BilingualText question, Saving saving, params IReadOnlyList<AuditSource> more) =>
        Add(kind, item.Path(string.Empty), PlaceOf(item), item.Name, question, saving, more);
}
