using System.Text;
using System.Text.Json;

namespace Cchc.Core.Exchange.CpsvAp;

/// <summary>Writes the nodes of the graph, one after another; those that services share, once.</summary>
internal sealed class CpsvApNodes(Utf8JsonWriter json)
{
    private readonly HashSet<string> shared = new(StringComparer.Ordinal);

    public void Start(string iri, params string[] types)
    {
        json.WriteStartObject();
        json.WriteString("@id", iri);
        if (types.Length == 1)
        {
            json.WriteString("@type", types[0]);
            return;
        }

        json.WriteStartArray("@type");
        foreach (var type in types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
    }

    public void End() => json.WriteEndObject();

    /// <summary>Whether a shared node of this label is still to be written.</summary>
    public bool IsNew(string iri, string label) => shared.Add(iri + "\n" + label);

    public void Value(string property, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(property, Sound(value));
        }
    }

    public void True(string property) => json.WriteBoolean(property, true);

    /// <summary>A Vietnamese text and its English counterpart, if there is one.</summary>
    public void Text(string property, string vi, string en = "")
    {
        if (vi.Length == 0)
        {
            return;
        }

        json.WriteStartObject(property);
        json.WriteString("vi", Sound(vi));
        Value("en", en);
        json.WriteEndObject();
    }

    /// <summary>Several Vietnamese texts.</summary>
    public void Texts(string property, IReadOnlyCollection<string> vi)
    {
        if (vi.Count == 0)
        {
            return;
        }

        json.WriteStartObject(property);
        json.WriteStartArray("vi");
        foreach (var text in vi)
        {
            json.WriteStringValue(Sound(text));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void References(string property, IReadOnlyCollection<string> iris)
    {
        if (iris.Count == 0)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (var iri in iris)
        {
            json.WriteStringValue(iri);
        }

        json.WriteEndArray();
    }

    /// <summary>A concept or another shared thing with a label; written once.</summary>
    public string Shared(string iri, string type, string vi, string en = "", string notation = "")
    {
        if (IsNew(iri, vi))
        {
            Start(iri, type);
            Text("skos:prefLabel", vi, en);
            Value("skos:notation", notation);
            End();
        }

        return iri;
    }

    /// <summary>Half of a surrogate pair and control characters, which RDF texts may not hold, are replaced.</summary>
    private static string Sound(string text)
    {
        StringBuilder? sound = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c) || (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c >= '\uFFFE')
            {
                (sound ??= new StringBuilder(text))[i] = '\uFFFD';
            }
        }

        return sound?.ToString() ?? text;
    }
}
