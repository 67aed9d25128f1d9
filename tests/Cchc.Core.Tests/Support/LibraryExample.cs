using Microsoft.CodeAnalysis;

namespace Cchc.Core.Tests.Support;

/// <summary>An example that needs the library and the platform alone, run against the build under test.</summary>
internal static class LibraryExample
{
    private static readonly List<MetadataReference> References =
    [
        .. CompiledExample.References(path => Path.GetFileName(path) is var file && (file.StartsWith("System", StringComparison.Ordinal) || file is "netstandard.dll" or "NodaTime.dll")),
        MetadataReference.CreateFromFile(Libraries.Core.Location), MetadataReference.CreateFromFile(Libraries.Exchange.Location),
    ];

    /// <summary>The lines that an example prints.</summary>
    /// <param name="code">The example, as it stands in a documentation.</param>
    /// <param name="place">Where it stands.</param>
    public static string[] Run(string code, string place)
    {
        var program = CompiledExample.Compile(code, References, place);
        program.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return CompiledExample.Printed(program).Split('\n')[..^1];
    }

    /// <summary>The lines of each example of a document; every one of them is compiled.</summary>
    public static IReadOnlyList<string[]> RunAll(string document) =>
        [.. DocumentBlocks.Of(document).Where(block => block.Language == "csharp").Select(block => Run(block.Text, $"{document}, line {block.Line}"))];
}
