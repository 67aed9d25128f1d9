using System.Collections;
using System.Reflection;
using Cchc.Core.Calendars;
using Cchc.Core.Text;

namespace Cchc.Core.Json.Tests.Samples;

/// <summary>The samples of <see cref="SampleValues"/> by what is promised of them, and every value of ours that is found inside them.</summary>
internal static class SampleGraph
{
    private const int MostOfOneType = 12;

    /// <summary>Come back equal.</summary>
    public static IReadOnlyList<object> Stored { get; } = Lists(name => name.StartsWith("Stored", StringComparison.Ordinal));

    /// <summary>Come back the same part for part, but are compared by reference or hold what is.</summary>
    public static IReadOnlyList<object> SameInParts { get; } =
        Lists(name => name.EndsWith("ByParts", StringComparison.Ordinal) || name.EndsWith("ByReference", StringComparison.Ordinal) || name.EndsWith("WithRules", StringComparison.Ordinal));

    /// <summary>Come back in plain JSON.</summary>
    public static IReadOnlyList<object> PlainOnly { get; } = Lists(name => name.EndsWith("ThatComeBack", StringComparison.Ordinal));

    /// <summary>Values by type: the samples and what is in them.</summary>
    public static IReadOnlyDictionary<Type, List<object>> All { get; } = Walk([.. Stored, .. SameInParts, .. PlainOnly, .. Lists(name => name.EndsWith("Answers", StringComparison.Ordinal))]);

    public static bool IsOurs(Type type) => type.Assembly == typeof(WorkingCalendar).Assembly || type.Assembly == typeof(Exchange.Reading<>).Assembly;

    private static IReadOnlyList<object> Lists(Func<string, bool> named) =>
    [
        .. typeof(SampleValues).GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(property => property.PropertyType == typeof(IReadOnlyList<object>) && named(property.Name)).OrderBy(property => property.Name, StringComparer.Ordinal)
            .SelectMany(property => (IReadOnlyList<object>)property.GetValue(null)!),
    ];

    private static Dictionary<Type, List<object>> Walk(IReadOnlyList<object> roots)
    {
        var found = new Dictionary<Type, List<object>>();
        var queue = new Queue<object>(roots);
        var isNew = Finder(found);
        while (queue.TryDequeue(out var value))
        {
            var type = value.GetType();
            if (value is IEnumerable items and not string && (type.IsArray || !(IsOurs(type) && type.IsVisible)))
            {
                foreach (var item in items.Cast<object?>().Where(item => item is not null).Take(200))
                {
                    queue.Enqueue(item!);
                }

                continue;
            }

            if (!IsOurs(type) || !type.IsVisible || !isNew(value) || value is WorkingCalendar)
            {
                continue;
            }

            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && !type.IsEnum))
            {
                if (property.GetValue(value) is { } next)
                {
                    queue.Enqueue(next);
                }
            }
        }

        return found;
    }

    private static Func<object, bool> Finder(Dictionary<Type, List<object>> found) => value =>
    {
        var list = found.TryGetValue(value.GetType(), out var known) ? known : found[value.GetType()] = [];
        if (list.Count >= MostOfOneType || list.Contains(value))
        {
            return false;
        }

        list.Add(value);
        return true;
    };
}
