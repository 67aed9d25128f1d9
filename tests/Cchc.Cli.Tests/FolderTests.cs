using System.Text.RegularExpressions;

namespace Cchc.Cli.Tests;

/// <summary>Input ← Screens ← Batch ← Commands: a folder of the command names only what is to its left.</summary>
public sealed class FolderTests
{
    private static readonly string[] Order = ["Input", "Screens", "Batch", "Commands"];

    [Theory]
    [InlineData("Input")]
    [InlineData("Screens")]
    [InlineData("Batch")]
    public void Sources_name_only_what_is_to_the_left(string folder)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Cchc.Core.sln")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        var files = Directory.GetFiles(Path.Combine(root, "src", "Cchc.Cli", folder), "*.cs");
        files.Should().NotBeEmpty();
        foreach (var file in files)
        {
            var named = Regex.Matches(File.ReadAllText(file), @"Cchc\.Cli\.(\w+)").Select(match => match.Groups[1].Value).Distinct();
            named.Should().OnlyContain(name => Array.IndexOf(Order, name) <= Array.IndexOf(Order, folder), "{0}", Path.GetFileName(file));
        }
    }
}
