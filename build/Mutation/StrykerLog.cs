using System.Globalization;
using System.Text.RegularExpressions;

namespace Cchc.Mutation;

/// <summary>What dotnet-stryker says in its log about the mutants it made.</summary>
internal static partial class StrykerLog
{
    /// <summary>What each mutant is, such as <c>a &gt; b -> a >= b</c>; those of words for people are left out.</summary>
    public static Dictionary<int, string> Read(string path) => Made().Matches(File.ReadAllText(path))
        .Where(match => !match.Groups["kind"].Value.Contains("String", StringComparison.Ordinal))
        .ToDictionary(match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), match => Spaces().Replace(match.Groups["text"].Value, " "));

    [GeneratedRegex(@"DBG\] Mutant (?<number>\d+) created (?<text>.*?) using Stryker\.Core\.Mutators\.(?<kind>\w+)",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Made();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Spaces();
}
