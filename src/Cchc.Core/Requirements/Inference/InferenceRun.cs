using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements.Inference;

/// <summary>Goes through the groups of a record and gathers rules.</summary>
internal sealed partial class InferenceRun
{
    private static readonly BilingualText UnclearHeading = new("tiêu đề nhóm không cho biết khi nào phải có",
        "the heading does not say when its papers are needed");
    private static readonly BilingualText RulesRefused = new("không lập được quy tắc từ lời của bản ghi",
        "no rules could be built from the words of the record");
    private readonly ProcedureCode procedure;
    private readonly List<(GroupReading Heading, List<Entry> Entries)> lists;

    private readonly List<InferredRules.Heading> headings = [];
    private readonly List<InferredRules.Component> components = [];
    private readonly List<RequirementGroup> groups = [];
    private readonly InferredQuestions questions = new();
    private readonly InferenceFindings findings;
    private int sets;
    private bool setsDiffer;

    public InferenceRun(ProcedureCode procedure, IReadOnlyList<ComponentGroup> all)
    {
        (this.procedure, findings) = (procedure, new InferenceFindings(procedure));
        lists = [.. all.Select(group => (new GroupReading(group.Name), group.Components.Select((component, i) => new Entry(i, component)).ToList()))];
        foreach (var (heading, entries) in lists)
        {
            entries.ForEach(entry => entry.SetRole(heading.NoteWords));
        }
    }

    public InferredRules Finish()
    {
        for (var index = 0; index < lists.Count; index++)
        {
            Add(index, lists[index].Heading, lists[index].Entries);
        }

        PairForms();
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
            $"quy tắc suy ra bị từ chối ({refused[0].Text.Vi}): mọi thành phần trở thành câu hỏi cho cán bộ",
            $"the inferred rules were refused ({refused[0].Text.En}): every component becomes a question to the agency");
        var flat = rules.Select(rule => rule with { Condition = Condition.Always, Replacements = [], Doubt = rule.Doubt ?? RulesRefused });
        return DossierRules.TryBuild(procedure, flat, groups: null, questions: null, number, out built, out _) ? built : null;
    }

    private void Add(int index, GroupReading heading, List<Entry> entries)
    {
        var claims = new List<InferredRules.Claim>();
        var isFull = IsFull(entries);
        var named = isFull && lists.Count(list => IsFull(list.Entries)) > 1 ? heading.Named : string.Empty;
        var isUnclear = isFull && named.Length == 0 && IsUnclear(index, heading);
        Claim(claims, InferenceKind.Note, heading.NoteWords);
        Claim(claims, heading.HandingOver == HandingOver.Present ? InferenceKind.Presented : InferenceKind.Submitted, heading.HandingWords);
        Claim(claims, InferenceKind.GroupCase, heading.Case);
        Claim(claims, InferenceKind.OneOfSeveralLists, named);
        Claim(claims, InferenceKind.OneOf, heading.OneOf);
        Claim(claims, InferenceKind.Forms, heading.FormWords);
        ReadSets(heading.Text, claims, InferenceFindings.GroupPlace(index));
        headings.Add(new InferredRules.Heading { GroupIndex = index, Claims = claims, IsUnclear = isUnclear });
        foreach (var entry in entries)
        {
            Read(index, entry, heading, DoubtOf(entry, entries, heading));
        }

        AddGroups(index, heading, entries, heading.Case + named, isUnclear);
    }

    private static bool IsFull(List<Entry> entries) => entries.Exists(entry => entry.IsComponent);

    /// <summary>
    /// Whether nobody can say from the heading when its papers are needed. Alone in its record a list is the list of the procedure, unless it gives examples;
    /// among several lists only one that says what it is.
    /// </summary>
    private bool IsUnclear(int index, GroupReading heading)
    {
        if (heading.IsNote || heading.Case.Length > 0)
        {
            return false;
        }

        var others = lists.Where((list, i) => i != index && IsFull(list.Entries)).Select(list => list.Heading).ToList();
        return others.Count == 0 ? heading.IsLoose
            : !heading.IsPlainList
                && (!(heading.IsEmpty || heading.OneOf.Length > 0) || !others.TrueForAll(other => other.IsPlainList)
                    || heading.Text.End - heading.Text.Start > 60);
    }

    private void AddGroups(int index, GroupReading heading, List<Entry> entries, string when, bool isUnclear)
    {
        var members = entries.Where(entry => entry.IsComponent).ToList();
        if (members.Count == 0)
        {
            return;
        }

        if (isUnclear)
        {
            findings.Add(
                InferenceFindings.GroupsOpen,
                FindingSeverity.Information,
                InferenceFindings.GroupPlace(index),
                $"{InferenceFindings.Quote(heading.Text.Clean)}: {UnclearHeading.Vi}; thành câu hỏi cho cán bộ, không coi là phải nộp",
                $"{InferenceFindings.Quote(heading.Text.Clean)}: {UnclearHeading.En}; it becomes a question to the agency, nothing is demanded");
        }

        var ids = members.Select(entry => Id(index, entry.Index)).ToList();
        var inner = InnerOneOf(index, entries);
        if (inner is not null)
        {
            groups.Add(inner);
            ids = [.. ids.Where(id => !inner.Members.Contains(id, StringComparer.Ordinal)), inner.Id];
        }

        var oneOf = heading.OneOf;
        if (oneOf.Length > 0 && ids.Count < 2)
        {
            OpenAlternatives(InferenceFindings.GroupPlace(index), oneOf);
            oneOf = string.Empty;
        }

        if (when.Length == 0 && oneOf.Length == 0 && !isUnclear)
        {
            return;
        }

        groups.Add(new RequirementGroup
        {
            Id = FormattableString.Invariant($"n{index + 1}"),
            Name = heading.Text.Clean,
            AtLeast = oneOf.Length > 0 ? 1 : null,
            Members = ids,
            Condition = when.Length > 0 ? questions.Ask(when) : Condition.Always,
            Doubt = isUnclear ? UnclearHeading : null,
            Source = when.Length + oneOf.Length == 0 ? RuleSource.Stated.Instance
                : new RuleSource.Inferred(when.Length > 0 && oneOf.Length > 0 ? $"{when} … {oneOf}" : when + oneOf),
        });
    }

    /// <summary>
    /// "- X gồm một trong các giấy tờ sau:" with entries marked "+": theirs when it is the only heading of the group. The order of entries is no
    /// help, since the portal mixes it.
    /// </summary>
    private RequirementGroup? InnerOneOf(int index, List<Entry> entries)
    {
        var announcing = entries.Where(entry => entry is { Role: InferredRules.Role.Heading, Alternatives.Length: > 0 }).ToList();
        if (announcing.Count == 0)
        {
            return null;
        }

        if (OnlyChoice(entries) is { } only)
        {
            return new RequirementGroup
            {
                Id = FormattableString.Invariant($"n{index + 1}.{only.Index + 1}"),
                Name = only.Name,
                AtLeast = 1,
                Members = [.. entries.Where(entry => entry is { IsComponent: true, Mark: '+' }).Select(entry => Id(index, entry.Index))],
                Source = new RuleSource.Inferred(only.Alternatives),
            };
        }

        foreach (var entry in announcing)
        {
            OpenAlternatives(InferenceFindings.EntryPlace(index, entry.Index), entry.Alternatives);
        }

        return null;
    }

    private static Entry? OnlyChoice(List<Entry> entries)
    {
        var announcing = entries.Where(entry => entry.Role == InferredRules.Role.Heading).ToList();
        return announcing.Count == 1 && announcing[0] is { Alternatives.Length: > 0, Mark: '-' } only
            && entries.Count(entry => entry is { IsComponent: true, Mark: '+' }) >= 2 ? only : null;
    }

    private void OpenAlternatives(string place, string words) => findings.Add(
        InferenceFindings.AlternativesOpen,
        FindingSeverity.Information,
        place,
        $"{InferenceFindings.Quote(words)}: không rõ là những dòng nào",
        $"{InferenceFindings.Quote(words)}: which entries are meant is not sure");

    private void ReadSets(in RequirementText text, List<InferredRules.Claim> claims, string place)
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

    private static void Claim(List<InferredRules.Claim> claims, InferenceKind kind, string words)
    {
        if (words.Length > 0)
        {
            claims.Add(new InferredRules.Claim(kind, new RuleSource.Inferred(words)));
        }
    }

    private sealed class Entry(int index, DossierComponent component)
    {
        public int Index => index;

        public DossierComponent Component => component;

        public RequirementText Text { get; } = new(component.Name);

        public string Name => Text.Clean;

        public char Mark => Text.Mark;

        public InferredRules.Role Role { get; private set; }

        /// <summary>The words that make it a note or a heading; empty for a component.</summary>
        public string RoleWords { get; private set; } = string.Empty;

        /// <summary>Of a heading: the words that announce a choice.</summary>
        public string Alternatives { get; private set; } = string.Empty;

        /// <summary>Of a heading: whether what hangs on it is needed in a case, or as one of several.</summary>
        public bool IsOpening => Role == InferredRules.Role.Heading && (Alternatives.Length > 0 || ConditionWords.Opens(Text) || GroupWords.IsLoose(Text));

        /// <summary>Of a note: whether it says that data replace papers.</summary>
        public bool Frees { get; private set; }

        public bool IsComponent => Role == InferredRules.Role.Component;

        /// <summary>Marks of one kind: letters, digits, and each other sign.</summary>
        public char Level => char.IsLetter(Mark) ? 'a' : char.IsDigit(Mark) ? '1' : Mark;

        public void SetRole(string groupNote)
        {
            var note = groupNote.Length > 0 ? groupNote : EntryWords.NoteOf(Text, component);
            RoleWords = note.Length > 0 ? note : EntryWords.HeadingOf(Text, component);
            Role = note.Length > 0 ? InferredRules.Role.Note : RoleWords.Length > 0 ? InferredRules.Role.Heading : InferredRules.Role.Component;
            Alternatives = Role == InferredRules.Role.Heading ? EntryWords.AlternativesOf(Text, Text.Start, Text.End) : string.Empty;
            Frees = Role == InferredRules.Role.Note
                && (EntryWords.IsSometimesFreed(Text)
                    || EntryWords.DataOf(Text, new DossierComponent { Code = string.Empty, Name = string.Empty, Originals = 1 }, out _).Length > 0);
        }
    }
}
