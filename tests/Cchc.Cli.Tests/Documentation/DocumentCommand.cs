using Cchc.Core.Tests.Support;

namespace Cchc.Cli.Tests.Documentation;

/// <summary>A command that a document shows.</summary>
/// <param name="Text">The line, with those that it goes on with.</param>
/// <param name="Line">The line of the document at which its block begins.</param>
/// <param name="Shown">What the document shows as the output of its block, when the command is the only one of it; else null.</param>
internal sealed record DocumentCommand(string Text, int Line, string? Shown)
{
    // What is run elsewhere, or cannot be run here; each with the reason.
    private static readonly (string Start, string Reason)[] Elsewhere =
    [
        ("bash tests/run.sh", "it is the suite in which this test runs"),
        ("dotnet pack ", "tests/packages.sh packs every package"),
        ("for package in Cchc.Core ", "as the line before"),
        ("dotnet tool install ", "tests/packages.sh installs the command from its package"),
        ("dotnet tool uninstall ", "as the line before"),
        ("dotnet add package ", "tests/packages.sh uses every package as a stranger does, from a folder of packages"),
        ("dotnet new ", "tests/packages.sh goes through the steps of the how-to in an empty folder"),
        ("dotnet add ", "as above"),
        ("dotnet nuget ", "as above"),
        ("dotnet run --project docs/samples/", "Cchc.Samples.Tests starts the samples"),
        ("dotnet run", "tests/packages.sh goes through the steps of the how-to in an empty folder"),
        ("dotnet publish docs/samples/", "Cchc.Samples.Tests publishes the sample"),
        ("dotnet test", "it is a test run"),
        ("export CCHC_LANG=", "the folder of the reader has it set so: ReaderFolder"),
        ("CCHC_", "it accepts what a test run writes"),
        ("python3 -m http.server ", "it serves until it is stopped; Cchc.Samples.Tests serves the same folder"),
        ("psql ", "it needs a server; the tests of Exchange/Sql load the same file into PostgreSQL"),
        ("sudo ", "it changes the machine"),
        ("curl ", "it asks a sample's server; Cchc.Samples.Tests asks the same"),
        ("mkdir ../desk", "tests/packages.sh goes through the steps of the how-to in an empty folder"),
        ("cd ../desk", "as the line before"),
    ];

    /// <summary>Why it is not run here; null when it is.</summary>
    public string? Reason => IsCommand ? null : Elsewhere.FirstOrDefault(item => Text.StartsWith(item.Start, StringComparison.Ordinal)).Reason;

    /// <summary>Whether it runs the command <c>cchc</c>, under this name or from the source, or writes a file for it.</summary>
    public bool IsCommand =>
        Text.StartsWith("cchc ", StringComparison.Ordinal) || Text.StartsWith(FromSource, StringComparison.Ordinal) || Text.StartsWith("printf ", StringComparison.Ordinal)
        || Text.Contains("| cchc ", StringComparison.Ordinal);

    /// <summary>How documents run the command from a clone.</summary>
    public const string FromSource = "dotnet run --project src/Cchc.Cli -- ";

    /// <summary>The commands of a document, in order.</summary>
    public static List<DocumentCommand> Of(string file)
    {
        var commands = new List<DocumentCommand>();
        foreach (var block in DocumentBlocks.Of(file).Where(block => block.Language == "sh"))
        {
            var lines = block.Text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n').Where(line => line.Trim().Length > 0 && !line.StartsWith('#')).ToList();
            commands.AddRange(lines.Select(line => new DocumentCommand(line, block.Line, lines.Count == 1 ? block.Shown : null)));
        }

        return commands;
    }
}
