using System.Globalization;
using System.Text.Json;
using Cchc.Core.Dossiers;
using Cchc.Core.Procedures.Requirements;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>
/// A dossier with the answer that the law and the record give, as written in <c>Expected/*.json</c>: components that are not named are not required, groups
/// that are not named neither.
/// </summary>
internal sealed record ExpectedDossier(string Procedure, JsonElement Json)
{
    public string Name => Json.GetProperty("name").GetString()!;

    public string Law => Json.GetProperty("law").GetString()!;

    public DossierCheckOptions Options => new() { IsOnline = Json.TryGetProperty("online", out var online) && online.GetBoolean() };

    public static IReadOnlyList<ExpectedDossier> Of(string procedure) =>
        [.. JsonDocument.Parse(RepositoryFiles.Read("tests", "Cchc.Core.Tests", "Dossiers", "Expected", procedure + ".json")).RootElement.EnumerateArray().Select(json => new ExpectedDossier(procedure, json))];

    /// <summary>Facts as <c>name=answer</c>, items as <c>component form x2</c>; <c>?</c> for what is meant for no component.</summary>
    public Dossier Dossier(DossierRules rules) => new()
    {
        Facts = new Facts(Pairs("facts").Select(pair => new KeyValuePair<string, FactValue>(
            pair.Key, rules.Questions.Single(question => question.Id == pair.Value.Question).Read(pair.Value.Answer) ?? throw new FormatException($"{pair.Key}={pair.Value.Answer}")))),
        Items = [.. Json.GetProperty("items").EnumerateArray().Select(item => Item(item.GetString()!.Split(' ')))],
    };

    /// <summary>The expected answer, in the form of <see cref="Shown"/>.</summary>
    public IReadOnlyList<string> Expected(DossierRules rules)
    {
        var states = Enum.GetNames<RequirementState>().SelectMany(state => Words(state).Select(id => (id, state))).ToDictionary(item => item.id, item => item.state);
        states.Keys.Should().BeSubsetOf(rules.Components.Select(rule => rule.Id), "{0}", Name);
        var groups = Pairs("groups").ToDictionary(pair => pair.Key, pair => pair.Value.Answer);
        groups.Keys.Should().BeSubsetOf(rules.Groups.Select(group => group.Id), "{0}", Name);
        var excess = Pairs("excessPieces").ToDictionary(pair => pair.Key, pair => pair.Value.Answer);
        return
        [
            "whole: " + Json.GetProperty("whole").GetString(),
            .. rules.Components.Select(rule => $"{rule.Id}: {states.GetValueOrDefault(rule.Id, nameof(RequirementState.NotRequired))}{(excess.TryGetValue(rule.Id, out var more) ? " +" + more : string.Empty)}"),
            .. rules.Groups.Select(group => $"{group.Id}: {groups.GetValueOrDefault(group.Id, nameof(RequirementState.NotRequired))}"),
            "open: " + string.Join(' ', rules.Questions.Select(question => question.Id).Where(Words("open").Contains)),
            $"strangers: {(Json.TryGetProperty("strangers", out var strangers) ? strangers.GetInt32() : 0)}",
        ];
    }

    /// <summary>An answer, line by line.</summary>
    public static IReadOnlyList<string> Shown(DossierCheckResult result) =>
    [
        "whole: " + result.State,
        .. result.Components.Select(item => $"{item.Rule.Id}: {item.State}{(item.State != RequirementState.Excess && item.ExcessPieces > 0 ? string.Create(CultureInfo.InvariantCulture, $" +{item.ExcessPieces}") : string.Empty)}"),
        .. result.Groups.Select(item => $"{item.Group.Id}: {item.State}"),
        "open: " + string.Join(' ', result.OpenQuestions.Select(question => question.Id)),
        $"strangers: {result.Strangers.Count}",
    ];

    private static DossierItem Item(string[] words) => new()
    {
        Component = words[0] == "?" ? string.Empty : words[0],
        Form = Enum.Parse<PaperForms>(words[1], ignoreCase: true),
        Count = words.Length > 2 ? int.Parse(words[2][1..], CultureInfo.InvariantCulture) : 1,
    };

    private string[] Words(string member) => Json.TryGetProperty(member, out var text) ? text.GetString()!.Split(' ') : [];

    private IEnumerable<KeyValuePair<string, (string Question, string Answer)>> Pairs(string member) =>
        Words(member).Select(word => word.Split('=')).Select(pair => new KeyValuePair<string, (string, string)>(pair[0], (pair[0], pair[1])));
}
