using System.Text.Json;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>A dossier for a national record whose components stand under several headings, as written in <c>Expected/Grouped/*.json</c> from the words of the record before any run.</summary>
internal sealed record GroupedDossier(JsonElement File, JsonElement Json)
{
    private static readonly Lazy<Dictionary<string, InferredRules>> Records = new(ReadRecords);

    public string Procedure => File.GetProperty("procedure").GetString()!;

    public string Name => $"{Procedure}, {Json.GetProperty("name").GetString()}";

    public InferredRules Inferred => Records.Value[Procedure];

    public static IReadOnlyList<JsonElement> Files { get; } =
        [.. Directory.GetFiles(RepositoryFiles.PathOf("tests", "Cchc.Core.Tests", "Dossiers", "Expected", "Grouped"), "*.json").Order(StringComparer.Ordinal).Select(path => JsonDocument.Parse(System.IO.File.ReadAllText(path)).RootElement)];

    public static IReadOnlyList<GroupedDossier> All { get; } = [.. Files.SelectMany(file => file.GetProperty("dossiers").EnumerateArray().Select(json => new GroupedDossier(file, json)))];

    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The papers named by one member of the dossier.</summary>
    public IReadOnlyList<string> Papers(string member) =>
        Json.TryGetProperty(member, out var list) ? [.. list.EnumerateArray().SelectMany(item => item.ValueKind == JsonValueKind.Array ? item.EnumerateArray().Select(paper => paper.GetString()!) : [item.GetString()!])] : [];

    public IReadOnlyList<IReadOnlyList<string>> Choices =>
        Json.TryGetProperty("oneOf", out var list) ? [.. list.EnumerateArray().Select(item => (IReadOnlyList<string>)[.. item.EnumerateArray().Select(paper => paper.GetString()!)])] : [];

    public IReadOnlyList<string> AllPapers => [.. File.GetProperty("papers").EnumerateObject().Select(paper => paper.Name)];

    /// <summary>The component as the importer reads it; no rule where it is a note or a heading.</summary>
    public ComponentRule? Rule(string paper)
    {
        var place = Place(File, paper);
        return Inferred.Components.FirstOrDefault(item => item.GroupIndex == place.Group && item.Index == place.Index)?.Rule;
    }

    public static (int Group, int Index) Place(JsonElement file, string paper)
    {
        var at = file.GetProperty("papers").GetProperty(paper).GetProperty("at").GetString()!.Split('.');
        return (int.Parse(at[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(at[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    public DossierCheck Check() =>
        DossierCheck.Of(Inferred.Rules!, new Dossier { Facts = Facts(), Items = Items() }, new DossierCheckOptions { IsOnline = Json.GetProperty("channel").GetString() == "online" });

    /// <summary>Papers that the answer demands, and whether as one of several alternatives only.</summary>
    public IReadOnlyDictionary<string, bool> Demanded(DossierCheck result)
    {
        var alone = new HashSet<string>();
        var choice = new HashSet<string>();
        foreach (var need in SupplementRequest.Of(result) is SupplementRequest.Needed needed ? needed.Needs : [])
        {
            Collect(need, false, alone, choice);
        }

        var alternatives = result.Groups.Where(group => group.State == RequirementState.Missing && group.Group.AtLeast is { } least && least < group.Group.Members.Count).SelectMany(group => group.Group.Members).ToHashSet();
        foreach (var item in result.Components.Where(item => item.State == RequirementState.Missing))
        {
            (alternatives.Contains(item.Rule.Id) || choice.Contains(item.Rule.Id) ? choice : alone).Add(item.Rule.Id);
        }

        return AllPapers.Where(paper => Rule(paper) is { } rule && (alone.Contains(rule.Id) || choice.Contains(rule.Id))).ToDictionary(paper => paper, paper => !alone.Contains(Rule(paper)!.Id));
    }

    private static void Collect(DossierNeed need, bool inChoice, HashSet<string> alone, HashSet<string> choice)
    {
        switch (need)
        {
            case DossierNeed.Choice several:
                several.Alternatives.ToList().ForEach(item => Collect(item, inChoice || several.Wanted < several.Alternatives.Count, alone, choice));
                break;
            case DossierNeed.Together all:
                all.Members.ToList().ForEach(item => Collect(item, inChoice, alone, choice));
                break;
            default:
                need.Papers.ToList().ForEach(paper => (inChoice ? choice : alone).Add(paper.Rule.Id));
                break;
        }
    }

    // A fact is "words of the record = yes or no": the first whose words a question quotes answers it. What no fact quotes stays open.
    private Facts Facts()
    {
        var facts = Json.GetProperty("facts").EnumerateArray().Select(item => item.GetString()!.Split(" = ")).Select(pair => (Words: pair[0], Yes: pair[1] == "yes")).ToList();
        var values = new List<KeyValuePair<string, FactValue>>();
        foreach (var question in Inferred.Rules!.Questions)
        {
            var index = facts.FindIndex(fact => Quotes(question.Text.Vi, fact.Words));
            if (question is FactQuestion.OfChoice choice)
            {
                var chosen = choice.Choices.FirstOrDefault(item => facts.Find(fact => Quotes(item.Value.Vi, fact.Words)).Yes);
                values.AddRange(chosen.Key is null ? [] : [new(question.Id, new FactValue.Choice(chosen.Key))]);
            }
            else if (index >= 0 && question is FactQuestion.YesNo)
            {
                values.Add(new(question.Id, new FactValue.YesNo(facts[index].Yes)));
            }
        }

        return new Facts(values);
    }

    private static bool Quotes(string text, string words) => OneLine(text).Contains(words, StringComparison.OrdinalIgnoreCase);

    private IReadOnlyList<DossierItem> Items() => [.. Json.GetProperty("items").EnumerateArray().Select(item => Item(item.GetString()!.Split(' ')))];

    private DossierItem Item(string[] words) => new()
    {
        Component = words[0].StartsWith('?') ? string.Empty : Rule(words[0])?.Id ?? string.Empty,
        Name = words[0].StartsWith('?') ? words[0][1..].Replace('_', ' ') : Rule(words[0]) is null ? words[0] : string.Empty,
        Form = Enum.Parse<PaperForms>(words[1], ignoreCase: true),
        Count = words.Length > 2 ? int.Parse(words[2][1..], System.Globalization.CultureInfo.InvariantCulture) : 1,
    };

    private static Dictionary<string, InferredRules> ReadRecords()
    {
        var codes = Files.Select(file => file.GetProperty("procedure").GetString()!).ToHashSet();
        var lines = SharedData.NationalLines().Where(line => codes.Any(code => line.Contains($"\"code\":\"{code}\",\"codeNotation\"", StringComparison.Ordinal)));
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        return NationalPortalReader.Read(stream, null!).Procedures.ToDictionary(procedure => procedure.Code.Value, InferredRules.Of);
    }

    public static IReadOnlyDictionary<string, Procedure> Procedures()
    {
        var codes = Files.Select(file => file.GetProperty("procedure").GetString()!).ToHashSet();
        return NationalPortalReader.ReadFile(SharedData.NationalDump).Procedures.Where(procedure => codes.Contains(procedure.Code.Value)).ToDictionary(procedure => procedure.Code.Value);
    }
}
