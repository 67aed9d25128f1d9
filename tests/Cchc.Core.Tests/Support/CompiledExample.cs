using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cchc.Core.Tests.Support;

/// <summary>Compiles an example of the documentation by itself, with no usings but those that it shows, and runs it.</summary>
internal static partial class CompiledExample
{
    /// <summary>Takes the lines of an example; in the global namespace, so that it comes before the one of System.</summary>
    private const string ConsoleOfExamples = """
        internal static class Console
        {
            public static readonly System.Collections.Generic.List<string> Lines = new();
            public static void WriteLine(object value) => Lines.Add(System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
        }
        """;

    private static readonly List<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var file && (file.StartsWith("System", StringComparison.Ordinal) || file is "netstandard.dll" or "NodaTime.dll"))
            .Append(Libraries.Core.Location).Append(Libraries.Exchange.Location).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static int number;

    /// <summary>What the examples of a page print, one after another; every one of them is compiled.</summary>
    /// <param name="page">The page, Markdown.</param>
    public static IReadOnlyList<IReadOnlyList<string>> RunAll(string page) => [.. Blocks().Matches(page).Select(block => Run(block.Groups["code"].Value))];

    /// <summary>What an example prints.</summary>
    /// <param name="code">The example, as it stands in a documentation.</param>
    public static List<string> Run(string code)
    {
        var compilation = CSharpCompilation.Create(
            $"Example{Interlocked.Increment(ref number)}",
            [CSharpSyntaxTree.ParseText(code), CSharpSyntaxTree.ParseText(ConsoleOfExamples)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString()).Should().BeEmpty("of {0}", code);
        stream.Position = 0;
        var assembly = AssemblyLoadContext.Default.LoadFromStream(stream);
        assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return (List<string>)assembly.GetType("Console")!.GetField("Lines", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();
}
