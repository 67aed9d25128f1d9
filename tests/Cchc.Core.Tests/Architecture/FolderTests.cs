using System.Text.RegularExpressions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Architecture;

/// <summary>What a person sees who opens the tree: folders of at most 50 files, files of at most 400 lines, namespaces that are folders.</summary>
public sealed class FolderTests
{
    private static readonly string[] Sources = [.. new[] { "src", "tests", "benchmarks" }
        .SelectMany(folder => Directory.GetFiles(RepositoryFiles.PathOf(folder), "*.cs", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))];

    private static readonly string[] WrittenByTests = ["BuiltInTable.Days.cs", "LunarTable.Years.cs"];

    [Fact]
    public void A_folder_has_at_most_50_files()
    {
        Sources.Should().HaveCountGreaterThan(900);
        Sources.GroupBy(file => file[..file.LastIndexOf('/')]).Where(folder => folder.Count() > 50).Select(folder => $"{folder.Key}: {folder.Count()}").Should().BeEmpty();
    }

    [Fact]
    public void A_file_has_at_most_400_lines() => Sources.Where(file => File.ReadLines(RepositoryFiles.PathOf(file)).Count() > 400).Should().BeEmpty();

    [Fact]
    public void A_line_of_the_libraries_and_the_command_has_at_most_160_columns() =>
        Sources.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && !WrittenByTests.Contains(Path.GetFileName(file)))
            .SelectMany(file => File.ReadLines(RepositoryFiles.PathOf(file)).Select((line, number) => (Place: $"{file}:{number + 1}", line.Length)))
            .Where(line => line.Length > 160).Should().BeEmpty();

    [Fact]
    public void Namespaces_are_folders()
    {
        foreach (var file in Sources.Where(file => !file.StartsWith("tests/Packages/", StringComparison.Ordinal) && !file.Contains("/Polyfills/", StringComparison.Ordinal)))
        {
            var declared = Regex.Match(File.ReadAllText(RepositoryFiles.PathOf(file)), @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value;
            if (declared.Length > 0)
            {
                declared.Should().Be(string.Join('.', file.Split('/')[1..^1]), "of {0}", file);
            }
        }
    }
}
