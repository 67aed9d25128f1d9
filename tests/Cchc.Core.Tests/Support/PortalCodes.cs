using System.Text.Json;

namespace Cchc.Core.Tests.Support;

/// <summary>The distinct texts that stand in one place of the real records, as they stand.</summary>
internal static class PortalCodes
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> All = new(Read);

    public static IReadOnlyCollection<string> Of(string place) => All.Value[place];

    private static Dictionary<string, HashSet<string>> Read()
    {
        var found = new Dictionary<string, HashSet<string>>();
        foreach (var line in SharedData.NationalLines())
        {
            using var json = JsonDocument.Parse(line);
            Walk(json.RootElement, "", found);
        }

        return found;
    }

    private static void Walk(JsonElement element, string path, Dictionary<string, HashSet<string>> found)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                Walk(property.Value, path.Length == 0 ? property.Name : path + "." + property.Name, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Walk(item, path, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.String && (path.EndsWith("ode", StringComparison.Ordinal) || path.EndsWith("umber", StringComparison.Ordinal)))
        {
            if (!found.TryGetValue(path, out var set))
            {
                found.Add(path, set = []);
            }

            set.Add(element.GetString()!);
        }
    }
}
