using System.Text.Json;
using System.Text.Json.Nodes;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Json.Tests;

/// <summary>The schemas of our files: what a member or a word is called there.</summary>
internal static class Schemas
{
    /// <summary>The names that a form may have; the root of the file for an empty name.</summary>
    public static IReadOnlyList<string> Names(string file, string form) => [.. Form(file, form).GetProperty("properties").EnumerateObject().Select(member => member.Name)];

    /// <summary>The words that a member may have, whether the schema lists them or writes them as a pattern.</summary>
    public static IReadOnlyList<string> Words(string file, string form, string member)
    {
        var schema = Form(file, form).GetProperty("properties").GetProperty(member);
        schema = schema.TryGetProperty("items", out var items) ? items : schema;
        schema = schema.TryGetProperty("$ref", out var named) ? Form(file, named.GetString()!["#/$defs/".Length..]) : schema;
        return schema.TryGetProperty("pattern", out var pattern)
            ? pattern.GetString()!.Trim('^', '$', '(', ')').Split('|')
            : [.. schema.GetProperty("enum").EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => word.GetString()!)];
    }

    /// <summary>What is wrong with a value of a form; empty when nothing is.</summary>
    public static IReadOnlyList<string> Check(string file, string form, JsonElement value)
    {
        var root = JsonNode.Parse(RepositoryFiles.Read("docs", "reference", file))!.AsObject();
        var only = new JsonObject { ["$ref"] = "#/$defs/" + form, ["$defs"] = root["$defs"]!.DeepClone() };
        return new SmallSchema(JsonSerializer.SerializeToElement(only)).Check(value);
    }

    private static JsonElement Form(string file, string form)
    {
        using var document = JsonDocument.Parse(RepositoryFiles.Read("docs", "reference", file));
        var root = document.RootElement.Clone();
        return form.Length == 0 ? root : root.GetProperty("$defs").GetProperty(form);
    }
}
