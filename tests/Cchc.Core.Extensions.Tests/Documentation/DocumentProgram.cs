using System.Reflection;
using Cchc.Core.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Cchc.Core.Extensions.Tests.Documentation;

/// <summary>
/// A C# program that a document shows: a block that begins with its usings, and the blocks after it that have none and go on with it.
/// </summary>
/// <param name="File">The document.</param>
/// <param name="Line">The line of its first block.</param>
/// <param name="Code">The blocks, one after the other.</param>
/// <param name="Shown">What the document shows as its output; null when it does not.</param>
internal sealed record DocumentProgram(string File, int Line, string Code, string? Shown)
{
    // What the SDK adds to every project, and to one of the web SDK besides.
    private const string SdkUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private const string WebUsings = """
        global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Http; global using Microsoft.AspNetCore.Routing; global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging;
        """;

    private static readonly List<MetadataReference> References = [.. CompiledExample.References()];

    /// <summary>Whether it is a web server, or another host that runs until it is stopped.</summary>
    public bool IsHost => Code.Contains(".Run();", StringComparison.Ordinal) || Code.Contains(".RunAsync();", StringComparison.Ordinal);

    private bool IsWeb => Code.Contains("WebApplication", StringComparison.Ordinal);

    /// <summary>The programs of a document.</summary>
    public static IReadOnlyList<DocumentProgram> Of(string file)
    {
        var programs = new List<DocumentProgram>();
        foreach (var block in DocumentBlocks.Of(file).Where(block => block.Language == "csharp"))
        {
            if (programs.Count == 0 || block.Text.StartsWith("using ", StringComparison.Ordinal) && !block.Text.StartsWith("using var ", StringComparison.Ordinal)) programs.Add(new(file, block.Line, block.Text, block.Shown));
            else programs[^1] = programs[^1] with { Code = programs[^1].Code + block.Text, Shown = block.Shown };
        }

        return programs;
    }

    /// <summary>Compiles it as a program of its own.</summary>
    public Assembly Compile() => CompiledExample.Compile(Code, References, $"{File}, line {Line}", IsWeb ? [SdkUsings, WebUsings] : [SdkUsings]);
}
