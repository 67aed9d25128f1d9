using System.Globalization;
using System.Text.Json;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Reading;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Components;

/// <summary>Makes rules of the JSON values of a file of components, and collects what is wrong.</summary>
internal sealed partial class DossierRulesParser(string fileName) : FormValues(fileName, FormFormat.Requirements)
{
    private static readonly string[] RootNames = ["$schema", "format", "procedure", "citation", "note", "corrects", "remove", "sets", "online", "questions",
        "components", "groups"];
    private static readonly (string Word, bool Value)[] Corrects = [("nothing", false), ("record", true)];
    private static readonly string[] ComponentNames = ["id", "was", "name", "handingOver", "pieces", "necessity", "condition", "replacements", "resultOf",
        "legalBasis", "doubt", "formsDoubt", "citation", "inferred", "stated", "note"];
    private static readonly string[] GroupNames = ["id", "name", "atLeast", "members", "condition", "doubt", "citation", "inferred", "stated", "note"];
    private static readonly string[] PiecesNames = ["count", "forms"];
    private static readonly string[] DoubtNames = ["vi", "en"];
    private static readonly string[] ReplacementNames = ["database", "legalBasis", "unless"];

    private readonly Dictionary<string, int> questionLines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> ruleLines = new(StringComparer.Ordinal);
    private string? citation;
    private bool isCited;

    private readonly List<KeyValuePair<string, string>> expected = [];

    /// <summary>The correction, where the file is one.</summary>
    public DossierRulesCorrection? Correction { get; private set; }

    public DossierRules? Root(LineJson root)
    {
        if (!Begins(root, ComponentWords.Format, RootNames))
        {
            return null;
        }

        var code = Required(root, "procedure", null);
        citation = Text(root, "citation", null);
        isCited = IsGiven(root, "citation");
        _ = Text(root, "note", null);
        var corrects = Word(root, "corrects", null, Corrects);
        var sets = Count(root, "sets", null);
        var questions = Objects(root, "questions", null, required: false, Question);
        var components = Objects(root, "components", null, required: !corrects, Component);
        var groups = Objects(root, "groups", null, required: false, Group);
        var online = root["online"] is null ? null : OptionalCondition(root, "online", null, Condition.Always);
        var removed = root["remove"] is null ? [] : Texts(root, "remove", null, required: true);
        if (!corrects && (removed.Count > 0 || expected.Count > 0))
        {
            Report(RequirementFileFindings.SeveralSources, root.Line, null, "remove và was chỉ đi cùng \"corrects\": \"record\"",
                "remove and was go only with \"corrects\": \"record\"");
        }

        if (corrects && code is not null && !HasErrors)
        {
            Correction = new DossierRulesCorrection
            {
                Procedure = ProcedureCode.Parse(code),
                Sets = sets,
                OnlineWhen = online,
                Questions = questions,
                Components = components,
                Groups = groups,
                Removed = ValueList.Of(removed.Select(item => item.Text)),
                Expected = expected,
            };
            return null;
        }

        var rules = code is null || HasErrors ? null : Build(root, ProcedureCode.Parse(code), components, groups, questions, sets ?? 1);
        return rules is null || online is null ? rules : Online(rules, online, root["online"]!);
    }

    private ComponentRule? Component(LineJson json)
    {
        CheckNames(json, NameOf(json), ComponentNames);
        var id = Identifier(json, ruleLines);
        var name = Required(json, "name", id);
        _ = Text(json, "note", id);
        if (Text(json, "was", id) is { } was && id is not null)
        {
            expected.Add(new KeyValuePair<string, string>(id, was));
        }

        var pieces = Objects(json, "pieces", id, required: true, item => Pieces(item, id));
        var rule = new ComponentRule
        {
            Id = id ?? "?",
            Name = name ?? "?",
            HandingOver = Word(json, "handingOver", id, ComponentWords.HandingOvers),
            Pieces = pieces,
            Necessity = Word(json, "necessity", id, ComponentWords.Necessities),
            Condition = OptionalCondition(json, "condition", id, Condition.Always),
            Replacements = Objects(json, "replacements", id, required: false, item => Replacement(item, id)),
            ResultOf = Text(json, "resultOf", id) ?? string.Empty,
            LegalBasis = Text(json, "legalBasis", id) ?? string.Empty,
            Doubt = Doubt(json, "doubt", id),
            FormsDoubt = Doubt(json, "formsDoubt", id),
            Source = Source(json, id),
        };
        return id is null || name is null ? null : rule;
    }

    private BilingualText? Doubt(LineJson json, string name, string? id)
    {
        if (Object(json, name, id) is not { } doubt)
        {
            return null;
        }

        CheckNames(doubt, id, DoubtNames);
        return Both(doubt, id);
    }

    private RequiredPieces? Pieces(LineJson json, string? id)
    {
        CheckNames(json, id, PiecesNames);
        var count = Count(json, "count", id) ?? 1;
        var forms = PaperForms.None;
        foreach (var (word, at) in Texts(json, "forms", id, required: true))
        {
            forms |= Word(word, at, "forms", id, ComponentWords.Forms);
        }

        return forms == PaperForms.None ? null : new RequiredPieces(count, forms);
    }

    private ComponentRule.Replacement? Replacement(LineJson json, string? id)
    {
        CheckNames(json, id, ReplacementNames);
        var database = Required(json, "database", id);
        var basis = Required(json, "legalBasis", id);
        var unless = OptionalCondition(json, "unless", id, new Condition.Any([]));
        return database is null || basis is null ? null : new ComponentRule.Replacement(database, basis, unless);
    }

    private RequirementGroup? Group(LineJson json)
    {
        CheckNames(json, NameOf(json), GroupNames);
        var id = Identifier(json, ruleLines);
        _ = Text(json, "note", id);
        var group = new RequirementGroup
        {
            Id = id ?? "?",
            Name = Text(json, "name", id) ?? string.Empty,
            AtLeast = Count(json, "atLeast", id),
            Members = ValueList.Of(Texts(json, "members", id, required: true).Select(item => item.Text)),
            Condition = OptionalCondition(json, "condition", id, Condition.Always),
            Doubt = Doubt(json, "doubt", id),
            Source = Source(json, id),
        };
        return id is null ? null : group;
    }

    // A citation that could not be read was reported as such, and is not missing besides.
    private static bool IsGiven(LineJson json, string name) => json.Given(name) is { } value && !IsBlank(value);

    private RuleSource Source(LineJson json, string? id)
    {
        var own = Text(json, "citation", id);
        var inferred = Text(json, "inferred", id, asItStands: true);
        var stated = Flag(json, "stated", id);
        if ((own is null ? 0 : 1) + (inferred is null ? 0 : 1) + (stated ? 1 : 0) > 1)
        {
            Report(
                RequirementFileFindings.SeveralSources,
                json.Line,
                id,
                "chỉ được có một trong citation, inferred, stated",
                "only one of citation, inferred, stated is allowed");
        }
        else if (own is null && inferred is null && !stated && citation is null && !isCited && !IsGiven(json, "citation") && !IsGiven(json, "inferred"))
        {
            Report(
                RequirementFileFindings.Missing,
                json.Line,
                id,
                "citation: thiếu, ở đây và ở đầu tệp",
                "citation: missing, here and at the head of the file");
        }

        return stated ? RuleSource.Stated.Instance : inferred is not null ? new RuleSource.Inferred(inferred) : new RuleSource.Curated(own ?? citation ?? "?");
    }

    // Rules that contradict themselves are found when they are built: "1.001193, components[2] "to-khai", …". The part named there is given its line.
    private DossierRules? Build(LineJson root, ProcedureCode code, IReadOnlyList<ComponentRule> components, IReadOnlyList<RequirementGroup> groups,
        IReadOnlyList<FactQuestion> questions, int sets)
    {
        if (DossierRules.TryBuild(code, components, groups, questions, sets, out var rules, out var wrong))
        {
            return rules;
        }

        foreach (var finding in wrong)
        {
            var part = PartOf(root, finding.Place);
            Report(finding.Code, (part ?? root).Line, part is null ? null : NameOf(part), finding.Text.Vi, finding.Text.En);
        }

        return null;
    }

    private DossierRules? Online(DossierRules rules, Condition online, LineJson json)
    {
        var unknown = online.FactNames.FirstOrDefault(name => rules.Questions.All(question => question.Id != name));
        if (unknown is null)
        {
            return rules.WithOnline(online);
        }

        Report(
            RequirementFindings.UnknownFact,
            json.Line,
            null,
            $"online: không có câu hỏi \"{Shorten.To(unknown)}\"",
            $"online: no question \"{Shorten.To(unknown)}\"");
        return null;
    }

    private static LineJson? PartOf(LineJson root, string place)
    {
        foreach (var list in (string[])["questions", "components", "groups"])
        {
            var start = place.IndexOf($", {list}[", StringComparison.Ordinal) + list.Length + 3;
            var end = start < list.Length + 3 ? -1 : place.IndexOf(']', start);
            if (end > start && int.TryParse(place.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number < root[list]?.Members.Count)
            {
                return root[list]!.Members[number].Value;
            }
        }

        return root["sets"] is { } sets && place.EndsWith(", sets", StringComparison.Ordinal) ? sets : null;
    }
}
