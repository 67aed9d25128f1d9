using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Cchc.Core.Tests.Support;

/// <summary>As much of JSON Schema 2020-12 as our schemas use. A keyword that it does not know is an error, not a pass.</summary>
internal sealed class SmallSchema(JsonElement root)
{
    private static readonly string[] Remarks = ["$schema", "$defs", "title", "description"];

    public IReadOnlyList<string> Check(JsonElement value)
    {
        var errors = new List<string>();
        Check(value, root, "$", errors);
        return errors;
    }

    private void Check(JsonElement value, JsonElement schema, string place, List<string> errors)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var ok = keyword.Name switch
            {
                _ when Remarks.Contains(keyword.Name) => true,
                "$ref" => Nested(value, root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), place, errors),
                "type" => (keyword.Value.ValueKind == JsonValueKind.Array ? keyword.Value.EnumerateArray().Select(type => type.GetString()!) : [keyword.Value.GetString()!])
                    .Any(type => type == TypeOf(value) || (type == "number" && TypeOf(value) == "integer")),
                "anyOf" => keyword.Value.EnumerateArray().Any(schema => Silent(value, schema)),
                "const" => value.ValueKind == JsonValueKind.String && value.GetString() == keyword.Value.GetString(),
                "enum" => keyword.Value.EnumerateArray().Any(item => value.ValueKind == JsonValueKind.String && item.GetString() == value.GetString()),
                "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32(),
                "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= keyword.Value.GetInt32(),
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(),
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble(),
                "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(),
                "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
                "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.Object => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(member => Nested(member.Value, keyword.Value, $"{place}.{member.Name}", errors)),
                "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(member => schema.GetProperty("properties").TryGetProperty(member.Name, out _)),
                "properties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(member =>
                    !keyword.Value.TryGetProperty(member.Name, out var inner) || Nested(member.Value, inner, $"{place}.{member.Name}", errors)),
                "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Select((item, i) =>
                    Nested(item, keyword.Value, string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]"), errors)).ToList().All(good => good),
                _ => throw new NotSupportedException(keyword.Name),
            };
            if (!ok)
            {
                errors.Add($"{place}: {keyword.Name}");
            }
        }
    }

    private bool Nested(JsonElement value, JsonElement schema, string place, List<string> errors)
    {
        Check(value, schema, place, errors);
        return true; // what is wrong inside was added there
    }

    private bool Silent(JsonElement value, JsonElement schema)
    {
        var errors = new List<string>();
        Check(value, schema, "$", errors);
        return errors.Count == 0;
    }

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };
}
