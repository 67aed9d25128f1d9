using Cchc.Cli.Texts;
using Cchc.Core.Reading;

namespace Cchc.Cli.Input;

/// <summary>What somebody may have meant who typed a name that is none.</summary>
internal static class Nearest
{
    /// <summary>The nearest of the names, at most three; empty when none is near. What begins as the name does is near, too.</summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> names) => NearNames.Of(name, names);

    /// <summary>Names in a sentence, the last after "or".</summary>
    public static string List(IReadOnlyList<string> names) => names.Count < 2 ? string.Concat(names)
        : Say.Text("list.or", string.Join(", ", names.Take(names.Count - 1)), names[^1]);
}
