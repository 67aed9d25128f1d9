using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Requirements;

/// <summary>Goes through the groups of a record and gathers rules.</summary>
internal sealed partial class InferenceRun(ProcedureCode procedure)
{
    private readonly List<InferredHeading> headings = [];
    private readonly List<InferredComponent> components = [];
    private readonly List<RequirementGroup> groups = [];
    private readonly InferredQuestions questions = new();
    private readonly InferenceFindings findings = new(procedure);
    private int sets;
    private bool setsDiffer;
    private int openGroups;
    private int fullGroups;

    public void Add(int index, ComponentGroup group)
    {
        var text = new RequirementText(group.Name);
        var claims = new List<InferredClaim>();
        var isNote = GroupWords.IsNote(text, out var noteWords);
        var handing = GroupWords.HandingOver(text, out var handingWords);
        var when = isNote ? string.Empty : GroupWords.CaseOf(text);
        var oneOf = isNote ? string.Empty : GroupWords.OneOf(text);
        Claim(claims, InferenceKind.Note, noteWords);
        Claim(claims, handing == HandingOver.Present ? InferenceKind.Presented : InferenceKind.Submitted, handingWords);
        Claim(claims, InferenceKind.GroupCase, when);
        Claim(claims, InferenceKind.OneOf, oneOf);
        ReadSets(text, claims, InferenceFindings.GroupPlace(index));
        headings.Add(new InferredHeading { GroupIndex = index, Claims = claims });

        var entries = new List<Entry>(group.Components.Count);
        for (var i = 0; i < group.Components.Count; i++)
        {
            entries.Add(new Entry(i, group.Components[i]));
        }

        foreach (var entry in entries)
        {
            Read(index, entry, isNote ? noteWords : string.Empty, handing ?? HandingOver.Submit, handingWords);
        }

        AddGroups(index, text, entries, when, oneOf);
    }

    public InferredRules Finish()
    {
        if (openGroups > 0 && fullGroups > 1)
        {
            findings.Add(
                InferenceFindings.GroupsOpen,
                FindingSeverity.Information,
                string.Empty,
                $"hồ sơ ghi {fullGroups} nhóm thành phần, {openGroups} nhóm không rõ dùng khi nào: coi là đều phải có",
                $"the record has {fullGroups} groups of components, {openGroups} of which do not say when they are needed: taken as needed always");
        }

        return new InferredRules
        {
            Procedure = procedure,
            Headings = headings,
            Components = components,
            Rules = Build(),
            Findings = findings.Items,
        };
    }

    private DossierRules? Build()
    {
        var rules = components.Where(item => item.Rule is not null).Select(item => item.Rule!).ToList();
        if (rules.Count == 0)
        {
            findings.Add(
                InferenceFindings.NoComponent,
                FindingSeverity.Warning,
                string.Empty,
                $"không lập được quy tắc: {components.Count} dòng, không dòng nào là giấy tờ",
                $"no rules can be built: {components.Count} entries, none of them a component");
            return null;
        }

        var number = Math.Max(1, setsDiffer ? 1 : sets);
        if (DossierRules.TryBuild(procedure, rules, groups, questions.Items, number, out var built, out var refused))
        {
            return built;
        }

        findings.Add(
            InferenceFindings.Flat,
            FindingSeverity.Warning,
            string.Empty,
            $"quy tắc suy ra bị từ chối ({refused[0].Text.Vi}): coi mọi thành phần là bắt buộc",
            $"the inferred rules were refused ({refused[0].Text.En}): every component is taken as required");
        var flat = rules.Select(rule => rule with { Condition = Condition.Always, Replacements = [] });
        return DossierRules.TryBuild(procedure, flat, groups: null, questions: null, number, out built, out _) ? built : null;
    }

    private void AddGroups(int index, in RequirementText heading, List<Entry> entries, string when, string oneOf)
    {
        var members = entries.Where(entry => entry.IsComponent).ToList();
        if (members.Count == 0)
        {
            return;
        }

        fullGroups++;
        openGroups += when.Length == 0 && heading.Lower.IndexOf("nộp", StringComparison.Ordinal) < 0 && heading.Lower.IndexOf("xuất trình", StringComparison.Ordinal) < 0 ? 1 : 0;
        var ids = members.Select(entry => Id(index, entry.Index)).ToList();
        var inner = InnerOneOf(index, entries);
        if (inner is not null)
        {
            groups.Add(inner);
            ids = [.. ids.Where(id => !inner.Members.Contains(id, StringComparer.Ordinal)), inner.Id];
        }

        if (oneOf.Length > 0 && ids.Count < 2)
        {
            OpenAlternatives(InferenceFindings.GroupPlace(index), oneOf);
            oneOf = string.Empty;
        }

        if (when.Length == 0 && oneOf.Length == 0)
        {
            return;
        }

        groups.Add(new RequirementGroup
        {
            Id = FormattableString.Invariant($"n{index + 1}"),
            Name = heading.Clean,
            AtLeast = oneOf.Length > 0 ? 1 : null,
            Members = ids,
            Condition = when.Length > 0 ? questions.Ask(when) : Condition.Always,
            Source = new RuleSource.Inferred(when.Length > 0 && oneOf.Length > 0 ? $"{when} … {oneOf}" : when + oneOf),
        });
    }

    /// <summary>
    /// "- X gồm một trong các giấy tờ sau:" with entries marked "+": theirs when it is the only heading of the group. The order of entries is no
    /// help, since the portal mixes it.
    /// </summary>
    private RequirementGroup? InnerOneOf(int index, List<Entry> entries)
    {
        var announcing = entries.Where(entry => entry is { Role: ComponentRole.Heading, Alternatives.Length: > 0 }).ToList();
        if (announcing.Count == 0)
        {
            return null;
        }

        var members = entries.Where(entry => entry is { IsComponent: true, Mark: '+' }).Select(entry => Id(index, entry.Index)).ToList();
        if (announcing.Count == 1 && announcing[0].Mark == '-' && members.Count >= 2 && entries.Count(entry => entry.Role == ComponentRole.Heading) == 1)
        {
            return new RequirementGroup
            {
                Id = FormattableString.Invariant($"n{index + 1}.{announcing[0].Index + 1}"),
                Name = announcing[0].Name,
                AtLeast = 1,
                Members = members,
                Source = new RuleSource.Inferred(announcing[0].Alternatives),
            };
        }

        foreach (var entry in announcing)
        {
            OpenAlternatives(InferenceFindings.EntryPlace(index, entry.Index), entry.Alternatives);
        }

        return null;
    }

    private void OpenAlternatives(string place, string words) => findings.Add(
        InferenceFindings.AlternativesOpen,
        FindingSeverity.Information,
        place,
        $"{InferenceFindings.Quote(words)}: không rõ là những dòng nào",
        $"{InferenceFindings.Quote(words)}: which entries are meant is not sure");

    private void ReadSets(in RequirementText text, List<InferredClaim> claims, string place)
    {
        var number = QuantityWords.Sets(text, out var words);
        if (number < 0)
        {
            setsDiffer = true;
            findings.Add(
                InferenceFindings.SetsOpen,
                FindingSeverity.Warning,
                place,
                $"{InferenceFindings.Quote(text.Clean)}: nêu nhiều số bộ hồ sơ, không suy ra; dùng 1",
                $"{InferenceFindings.Quote(text.Clean)}: names several numbers of sets, none is inferred; 1 is used");
        }

        if (number <= 0)
        {
            return;
        }

        Claim(claims, InferenceKind.Sets, words);
        if (sets != 0 && sets != number)
        {
            setsDiffer = true;
            findings.Add(
                InferenceFindings.SetsOpen,
                FindingSeverity.Warning,
                place,
                $"số bộ hồ sơ ghi khác nhau: {sets} và {number} ({InferenceFindings.Quote(words)}); dùng 1",
                $"the number of sets differs: {sets} and {number} ({InferenceFindings.Quote(words)}); 1 is used");
        }

        sets = number;
    }

    private static string Id(int group, int entry) => FormattableString.Invariant($"{group + 1}.{entry + 1}");

    private static void Claim(List<InferredClaim> claims, InferenceKind kind, string words)
    {
        if (words.Length > 0)
        {
            claims.Add(new InferredClaim(kind, new RuleSource.Inferred(words)));
        }
    }

    private sealed class Entry(int index, DossierComponent component)
    {
        public int Index => index;

        public DossierComponent Component => component;

        public RequirementText Text { get; } = new(component.Name);

        public string Name => Text.Clean;

        public char Mark => Text.Mark;

        public ComponentRole Role { get; set; }

        public string Alternatives { get; set; } = string.Empty;

        public bool IsComponent => Role == ComponentRole.Component;
    }
}
