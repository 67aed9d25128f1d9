using System.Globalization;
using System.Text.Json;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>
/// A dossier with the answer that the law and the record give, as written in <c>Expected/*.json</c>: components that are not named are not required, groups
/// that are not named neither.
/// </summary>
internal sealed record ExpectedDossier(string Procedure, JsonElement Json)
{
    /// <summary>What each component asks for in full, and the article by which data take its place: made from the rules and held here against change, no witness of the law.</summary>
    private static readonly JsonElement Pieces = JsonDocument.Parse(RepositoryFiles.Read("tests", "Cchc.Core.Tests", "Dossiers", "Expected", "pieces.json")).RootElement;

    public string Name => Json.GetProperty("name").GetString()!;

    public string Law => Json.GetProperty("law").GetString()!;

    public DossierCheckOptions Options => new() { IsOnline = Json.TryGetProperty("online", out var online) && online.GetBoolean() };

    public static IReadOnlyList<ExpectedDossier> Of(string procedure) =>
        [.. JsonDocument.Parse(RepositoryFiles.Read("tests", "Cchc.Core.Tests", "Dossiers", "Expected", procedure + ".json")).RootElement.EnumerateArray().Select(json => new ExpectedDossier(procedure, json))];

    /// <summary>Facts as <c>name=answer</c>, items as <c>component form x2</c>; <c>?name</c> for what is meant for no component.</summary>
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
            "strangers: " + string.Join(' ', Words("strangers")),
            .. rules.Components.Where(rule => states.GetValueOrDefault(rule.Id) == nameof(RequirementState.Missing)).Select(rule => $"{rule.Id} lacks: {Lacking(rule.Id)}"),
        ];
    }

    /// <summary>The article by which a component may not be demanded.</summary>
    public string Article(string component) => PiecesOf(component).GetProperty("article").GetString()!;

    // All pieces of the component, unless the dossier says how many are still missing.
    private string Lacking(string component)
    {
        var all = PiecesOf(component).GetProperty("pieces").GetString()!;
        return Pairs("missingPieces").Where(pair => pair.Key == component).Select(pair => pair.Value.Answer + all[all.IndexOf(' ', StringComparison.Ordinal)..]).FirstOrDefault() ?? all;
    }

    private JsonElement PiecesOf(string component) => Pieces.GetProperty(Procedure).GetProperty(component);

    /// <summary>An answer, line by line.</summary>
    public static IReadOnlyList<string> Shown(DossierCheck result) =>
    [
        "whole: " + result.State,
        .. result.Components.Select(item => $"{item.Rule.Id}: {item.State}{(item.State != RequirementState.Excess && item.ExcessPieces > 0 ? string.Create(CultureInfo.InvariantCulture, $" +{item.ExcessPieces}") : string.Empty)}"),
        .. result.Groups.Select(item => $"{item.Group.Id}: {item.State}"),
        "open: " + string.Join(' ', result.OpenQuestions.Select(question => question.Id)),
        "strangers: " + string.Join(' ', result.UnlistedItems.Select(item => item.Name)),
        .. result.Components.Where(item => item.State == RequirementState.Missing).Select(item => $"{item.Rule.Id} lacks: {string.Join("; ", item.Missing.Select(Shown))}"),
    ];

    private static string Shown(RequiredPieces lot) => string.Create(CultureInfo.InvariantCulture, $"{lot.Count} ")
        + string.Join('|', Enum.GetValues<PaperForms>().Where(form => ComponentPieces.IsOneForm(form) && lot.Forms.HasFlag(form)).Select(form => char.ToLowerInvariant(form.ToString()[0]) + form.ToString()[1..]));

    private static DossierItem Item(string[] words) => new()
    {
        Component = words[0].StartsWith('?') ? string.Empty : words[0],
        Name = words[0].StartsWith('?') ? words[0][1..] : string.Empty,
        Form = Enum.Parse<PaperForms>(words[1], ignoreCase: true),
        Count = words.Length > 2 ? int.Parse(words[2][1..], CultureInfo.InvariantCulture) : 1,
    };

    private string[] Words(string member) => Json.TryGetProperty(member, out var text) ? text.GetString()!.Split(' ') : [];

    private IEnumerable<KeyValuePair<string, (string Question, string Answer)>> Pairs(string member) =>
        Words(member).Select(word => word.Split('=')).Select(pair => new KeyValuePair<string, (string, string)>(pair[0], (pair[0], pair[1])));
}
