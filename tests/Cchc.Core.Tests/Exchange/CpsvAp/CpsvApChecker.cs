using System.Text.Json;
using System.Text.RegularExpressions;

namespace Cchc.Core.Tests.Exchange.CpsvAp;

/// <summary>
/// Expands our JSON-LD by the rules of its own context and checks it against the constraints of CPSV-AP 3.2.0 (its SHACL shapes:
/// cardinalities, datatypes, classes), and CCCEV 2.1.0 for the list of evidence types.
/// </summary>
internal sealed class CpsvApChecker
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    private const string Dct = "http://purl.org/dc/terms/";
    private const string Cv = "http://data.europa.eu/m8g/";
    private const string Cpsv = "http://purl.org/vocab/cpsv#";
    private const string Eli = "http://data.europa.eu/eli/ontology#";
    private const string Skos = "http://www.w3.org/2004/02/skos/core#";
    private const string Foaf = "http://xmlns.com/foaf/0.1/";
    private const string LangString = Rdf + "langString";
    private const int Many = int.MaxValue;

    // class; property; least; most; datatype, or class after @; empty for any value.
    private static readonly (string Class, string Property, int Least, int Most, string Range)[] Shapes =
    [
        (Cpsv + "PublicService", Dct + "identifier", 1, 1, ""), (Cpsv + "PublicService", Dct + "title", 1, Many, LangString),
        (Cpsv + "PublicService", Dct + "description", 1, Many, LangString), (Cpsv + "PublicService", Cv + "hasCompetentAuthority", 1, Many, "@" + Cv + "PublicOrganisation"),
        (Cpsv + "PublicService", Cv + "hasChannel", 0, Many, "@" + Cv + "Channel"), (Cpsv + "PublicService", Cv + "hasCost", 0, Many, "@" + Cv + "Cost"),
        (Cpsv + "PublicService", Cv + "hasInputType", 0, Many, "@" + Cv + "EvidenceType"), (Cpsv + "PublicService", Cv + "hasLegalResource", 0, Many, "@" + Eli + "LegalResource"),
        (Cpsv + "PublicService", Cv + "hasParticipation", 0, Many, "@" + Cv + "Participation"), (Cpsv + "PublicService", Cv + "holdsRequirement", 0, Many, "@" + Cv + "Requirement"),
        (Cpsv + "PublicService", Cv + "processingTime", 0, 1, Xsd + "duration"), (Cpsv + "PublicService", Cv + "sector", 0, Many, "@" + Skos + "Concept"),
        (Cpsv + "PublicService", Cpsv + "follows", 0, Many, "@" + Cpsv + "Rule"), (Cpsv + "PublicService", Cpsv + "produces", 0, Many, "@" + Cv + "Output"),
        (Cpsv + "PublicService", "http://www.w3.org/ns/adms#status", 0, 1, "@" + Skos + "Concept"), (Cpsv + "PublicService", Dct + "audience", 0, Many, "@" + Skos + "Concept"),
        (Cpsv + "PublicService", Dct + "language", 0, Many, "@" + Dct + "LinguisticSystem"), (Cpsv + "PublicService", "http://www.w3.org/ns/dcat#keyword", 0, Many, LangString),
        (Cv + "PublicOrganisation", Skos + "prefLabel", 1, Many, LangString), (Cv + "PublicOrganisation", Dct + "spatial", 1, Many, "@" + Dct + "Location"),
        (Foaf + "Agent", Dct + "identifier", 1, 1, ""), (Foaf + "Agent", Dct + "title", 1, Many, LangString),
        (Cv + "Participation", Dct + "identifier", 1, 1, ""), (Cv + "Participation", Dct + "description", 1, Many, LangString),
        (Cv + "Participation", Cv + "hasParticipant", 1, 1, "@" + Foaf + "Agent"), (Cv + "Participation", Cv + "role", 1, Many, "@" + Skos + "Concept"),
        (Cv + "Channel", Dct + "identifier", 1, 1, ""), (Cv + "Channel", Dct + "type", 0, 1, "@" + Skos + "Concept"), (Cv + "Channel", Dct + "description", 0, Many, LangString),
        (Cv + "Channel", Cv + "processingTime", 0, 1, Xsd + "duration"),
        (Cv + "Cost", Dct + "identifier", 1, 1, ""), (Cv + "Cost", Cv + "hasValue", 0, 1, Xsd + "double"), (Cv + "Cost", Cv + "currency", 0, 1, "@" + Skos + "Concept"),
        (Cv + "Cost", Cv + "ifAccessedThrough", 0, 1, "@" + Cv + "Channel"), (Cv + "Cost", Dct + "description", 0, Many, LangString),
        (Cv + "EvidenceType", Dct + "identifier", 1, 1, ""), (Cv + "EvidenceTypeList", Cv + "specifiesEvidenceType", 0, Many, "@" + Cv + "EvidenceType"),
        (Cv + "Requirement", Dct + "identifier", 1, 1, ""), (Cv + "Requirement", Dct + "title", 1, Many, LangString),
        (Cv + "Requirement", Cv + "hasEvidenceTypeList", 0, Many, "@" + Cv + "EvidenceTypeList"),
        (Cv + "Output", Dct + "identifier", 1, 1, ""), (Cv + "Output", Dct + "title", 1, Many, LangString),
        (Cpsv + "Rule", Dct + "identifier", 1, 1, ""), (Cpsv + "Rule", Dct + "title", 1, Many, LangString), (Cpsv + "Rule", Dct + "description", 1, Many, LangString),
    ];

    private static readonly HashSet<string> OtherClasses =
    [
        Skos + "Concept", Dct + "Location", Dct + "LinguisticSystem", Eli + "LegalResource", Cv + "EvidenceTypeList", "urn:cchc:ns#Case", "urn:cchc:ns#Step", "urn:cchc:ns#Catalogue",
    ];

    private readonly Dictionary<string, JsonElement> context = [];

    public CpsvApChecker(JsonElement document)
    {
        foreach (var term in document.GetProperty("@context").EnumerateObject())
        {
            context.Add(term.Name, term.Value);
        }

        foreach (var node in document.GetProperty("@graph").EnumerateArray())
        {
            Add(node);
        }
    }

    /// <summary>Nodes by IRI: property IRI, then its values with their datatype (@id for a reference).</summary>
    public Dictionary<string, Dictionary<string, HashSet<(string Value, string Type)>>> Nodes { get; } = [];

    /// <summary>What breaks a constraint; empty for a valid graph.</summary>
    public List<string> Violations { get; } = [];

    public CpsvApChecker Check()
    {
        foreach (var (iri, node) in Nodes)
        {
            var types = Of(node, Rdf + "type").Select(type => type.Value).ToList();
            Violations.AddRange(types.Where(type => !OtherClasses.Contains(type) && Shapes.All(shape => shape.Class != type)).Select(type => $"{iri}: unknown class {type}"));
            foreach (var (_, property, least, most, range) in Shapes.Where(shape => types.Contains(shape.Class)))
            {
                var values = Of(node, property);
                if (values.Count < least || values.Count > most)
                {
                    Violations.Add($"{iri}: {values.Count} of {property}");
                }

                Violations.AddRange(values.Where(value => !InRange(value, range)).Select(value => $"{iri}: {property} {value} is not {range}"));
            }

            foreach (var (property, values) in node)
            {
                Violations.AddRange(values.Where(value => !IsLexical(value) || (value.Type != "@id" && value.Value.Length == 0)).Select(value => $"{iri}: {property} {value}"));
            }
        }

        return this;
    }

    private void Add(JsonElement json)
    {
        var iri = json.GetProperty("@id").GetString()!;
        if (!Nodes.TryGetValue(iri, out var node))
        {
            Nodes.Add(iri, node = []);
        }

        foreach (var property in json.EnumerateObject().Where(property => property.Name != "@id"))
        {
            if (property.Name == "@type")
            {
                Put(node, Rdf + "type", Each(property.Value).Select(type => (Expand(type.GetString()!), "@id")));
                continue;
            }

            Put(node, Expand(property.Name), Values(property.Name, property.Value));
        }
    }

    private IEnumerable<(string Value, string Type)> Values(string term, JsonElement value)
    {
        var definition = context.TryGetValue(term, out var found) && found.ValueKind == JsonValueKind.Object ? found : default;
        string? Member(string name) => definition.ValueKind == JsonValueKind.Object && definition.TryGetProperty(name, out var member) ? member.GetString() : null;
        if (Member("@container") == "@language")
        {
            return value.EnumerateObject().SelectMany(language => Each(language.Value).Select(text => ($"{text.GetString()}@{language.Name}", LangString)));
        }

        return Each(value).Select(item => item.ValueKind is JsonValueKind.True ? ("true", Xsd + "boolean") : Member("@type") switch
        {
            null => (item.GetString()!, Xsd + "string"),
            "@id" => (Expand(item.GetString()!), "@id"),
            { } type => (item.GetString()!, Expand(type)),
        });
    }

    private static void Put(Dictionary<string, HashSet<(string Value, string Type)>> node, string property, IEnumerable<(string Value, string Type)> values)
    {
        if (!node.TryGetValue(property, out var all))
        {
            node.Add(property, all = []);
        }

        all.UnionWith(values);
    }

    private bool InRange((string Value, string Type) value, string range) =>
        range.Length == 0 || (range[0] == '@'
            ? value.Type == "@id" && Nodes.TryGetValue(value.Value, out var target) && Of(target, Rdf + "type").Any(type => type.Value == range[1..])
            : value.Type == range);

    private static bool IsLexical((string Value, string Type) value) => value.Type switch
    {
        "@id" => Regex.IsMatch(value.Value, "^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$") && !Regex.IsMatch(value.Value, "%(?![0-9A-F]{2})"),
        Xsd + "duration" => Regex.IsMatch(value.Value, @"^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$"),
        Xsd + "double" or Xsd + "decimal" => Regex.IsMatch(value.Value, @"^-?\d+(\.\d+)?$"),
        Xsd + "integer" => Regex.IsMatch(value.Value, @"^-?\d+$"),
        Xsd + "date" => Regex.IsMatch(value.Value, @"^\d{4}-\d\d-\d\d$"),
        Xsd + "dateTime" => Regex.IsMatch(value.Value, @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"),
        _ => true,
    };

    private static List<JsonElement> Each(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static HashSet<(string Value, string Type)> Of(Dictionary<string, HashSet<(string Value, string Type)>> node, string property) => node.TryGetValue(property, out var values) ? values : [];

    private string Expand(string term)
    {
        var colon = term.IndexOf(':');
        return colon > 0 && context.TryGetValue(term[..colon], out var prefix) && prefix.ValueKind == JsonValueKind.String ? prefix.GetString() + term[(colon + 1)..] : term;
    }
}
