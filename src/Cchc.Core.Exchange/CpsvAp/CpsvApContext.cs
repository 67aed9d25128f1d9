using System.Text.Json;

namespace Cchc.Core.Exchange.CpsvAp;

/// <summary>The JSON-LD context: prefixes, and which properties hold texts by language, references or typed values.</summary>
internal static class CpsvApContext
{
    /// <summary>Prefixes with their namespaces, in the order of the file.</summary>
    public static IReadOnlyList<(string Prefix, string Namespace)> Prefixes { get; } =
    [
        ("adms", "http://www.w3.org/ns/adms#"),
        ("cchc", "urn:cchc:ns#"),
        ("cpsv", "http://purl.org/vocab/cpsv#"),
        ("cv", "http://data.europa.eu/m8g/"),
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("eli", "http://data.europa.eu/eli/ontology#"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    private static readonly string[] Texts =
    [
        "cchc:feeKind", "cchc:onlineService", "cchc:processingTimeText", "dcat:keyword", "dct:description", "dct:title", "skos:prefLabel",
    ];

    private static readonly string[] References =
    [
        "adms:status", "cchc:announcedBy", "cchc:case", "cpsv:follows", "cpsv:produces", "cv:currency", "cv:hasChannel", "cv:hasCompetentAuthority",
            "cv:hasCost",
        "cv:hasEvidenceTypeList", "cv:hasInputType", "cv:hasLegalResource", "cv:hasParticipant", "cv:hasParticipation", "cv:holdsRequirement",
            "cv:ifAccessedThrough",
        "cv:role", "cv:sector", "cv:specifiesEvidenceType", "dct:audience", "dct:language", "dct:relation", "dct:spatial", "dct:type",
    ];

    private static readonly (string Property, string Type)[] Typed =
    [
        ("cchc:copies", "xsd:integer"), ("cchc:originals", "xsd:integer"), ("cchc:validFrom", "xsd:date"), ("cchc:validThrough", "xsd:date"),
        ("cchc:workingDays", "xsd:decimal"), ("cchc:workingHours", "xsd:decimal"), ("cv:hasValue", "xsd:double"), ("cv:processingTime", "xsd:duration"),
        ("dct:modified", "xsd:dateTime"), ("eli:date_document", "xsd:date"),
    ];

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        foreach (var (prefix, name) in Prefixes)
        {
            json.WriteString(prefix, name);
        }

        foreach (var property in Texts)
        {
            Term(json, property, "@container", "@language");
        }

        foreach (var property in References)
        {
            Term(json, property, "@type", "@id");
        }

        foreach (var (property, type) in Typed)
        {
            Term(json, property, "@type", type);
        }

        json.WriteStartObject("cchc:steps"); // an RDF list: the only way to keep an order
        json.WriteString("@type", "@id");
        json.WriteString("@container", "@list");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Term(Utf8JsonWriter json, string property, string key, string value)
    {
        json.WriteStartObject(property);
        json.WriteString(key, value);
        json.WriteEndObject();
    }
}
