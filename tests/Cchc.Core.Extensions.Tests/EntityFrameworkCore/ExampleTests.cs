using System.Net;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Cchc.Core.Extensions.Tests.Documentation;
using Cchc.Core.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

/// <summary>The code of the package's page, of the how-to and of the comments compiles by itself with the usings it shows, and prints what is said.</summary>
[Collection(nameof(DocumentPrograms))] // alone: what hosts of other tests log would be in the console it reads
public sealed class ExampleTests
{
    private static readonly List<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private static int number;

    [Theory]
    [InlineData("src/Cchc.Core.EntityFrameworkCore/README.md", "H38.1-260828-0001: 2026-09-09, vn-public-sector *")]
    [InlineData("docs/how-to/store-dossiers.md", "stored column: H38.1-260828-0001, H38.1-260828-0003\njoin: H38.1-260828-0001\nthreshold: H38.1-260828-0001\ncomputed again: 1, moved: 1\nnow due: 2026-11-04")]
    public void A_page_shows_a_program_that_runs(string page, string printed)
    {
        var code = Regex.Match(RepositoryFiles.Read(page.Split('/')), "```csharp\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
        var file = Path.Combine(Path.GetTempPath(), $"cchc-{Environment.ProcessId}-{Interlocked.Increment(ref number)}.db");
        var entry = AssemblyLoadContext.Default.LoadFromStream(Compiled(code.Replace("desk.db", file.Replace('\\', '/'), StringComparison.Ordinal), OutputKind.ConsoleApplication)).EntryPoint!;
        using var console = new StringWriter { NewLine = "\n" };
        var before = Console.Out;
        Console.SetOut(console);
        try
        {
            entry.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            File.Delete(file);
        }

        console.ToString().Trim().Should().Match(printed);
    }

    [Fact]
    public void The_code_in_the_comments_compiles()
    {
        var codes = Directory.GetFiles(RepositoryFiles.PathOf("src", "Cchc.Core.EntityFrameworkCore"), "*.cs")
            .SelectMany(file => Regex.Matches(File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal), "/// <code>\n(.*?)\n/// </code>", RegexOptions.Singleline))
            .Select(match => WebUtility.HtmlDecode(Regex.Replace(match.Groups[1].Value, "^/// ?", string.Empty, RegexOptions.Multiline))).ToList();
        codes.Should().HaveCountGreaterThan(2);
        foreach (var code in codes)
        {
            Compiled(code, code.Contains("class", StringComparison.Ordinal) ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication);
        }
    }

    private static MemoryStream Compiled(string code, OutputKind kind)
    {
        var compilation = CSharpCompilation.Create($"PageExample{Interlocked.Increment(ref number)}", [CSharpSyntaxTree.ParseText(code)], References, new CSharpCompilationOptions(kind));
        var stream = new MemoryStream();
        compilation.Emit(stream).Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString()).Should().BeEmpty("of {0}", code);
        stream.Position = 0;
        return stream;
    }
}
