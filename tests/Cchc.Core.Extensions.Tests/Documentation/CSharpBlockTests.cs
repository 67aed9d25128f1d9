using System.Text.RegularExpressions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Extensions.Tests.Documentation;

/// <summary>Every C# block of every document is compiled with the usings it shows and run; what it says it prints, it prints.</summary>
[Collection(nameof(DocumentPrograms))]
public sealed class CSharpBlockTests
{
    public static TheoryData<string> Documents => [.. DocumentBlocks.FilesWith("csharp")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_programs_of_a_document_compile_and_run(string document)
    {
        foreach (var program in DocumentProgram.Of(document))
        {
            using var folder = new DocumentFolder(document);
            var printed = Run(program);
            var says = Regex.Matches(program.Code, @"Console\.WriteLine\(.*\); // (?<says>[^\n]*)").Select(match => match.Groups["says"].Value.TrimEnd()).ToList();
            var lines = printed.Split('\n');
            var at = 0;
            foreach (var line in says)
            {
                at = Array.IndexOf(lines, line, at) + 1;
                at.Should().BePositive("{0}, line {1} says that it prints '{2}'; it prints\n{3}", document, program.Line, line, printed);
            }

            if (program.Shown is { } shown) printed.Should().Be(shown, "{0}, line {1} shows it", document, program.Line);
        }
    }

    [Fact]
    public void A_block_without_a_language_is_no_program()
    {
        foreach (var document in DocumentBlocks.Files)
        {
            DocumentBlocks.Of(document).Where(block => block.Language is "cs" or "" or "c#").Select(block => $"{document}:{block.Line}").Should().BeEmpty("a block says what it is: csharp, sh, json, text …");
        }
    }

    private static string Run(DocumentProgram program)
    {
        var assembly = program.Compile();
        using var host = new RunningHost();
        var arguments = program.IsHost ? new[] { "--urls=http://127.0.0.1:0" } : [];
        var run = Task.Run(() => assembly.EntryPoint!.Invoke(null, assembly.EntryPoint.GetParameters().Length == 0 ? [] : [arguments]));
        run.Wait(TimeSpan.FromMinutes(2)).Should().BeTrue("{0}, line {1} comes to an end", program.File, program.Line);
        host.HasStarted.Should().Be(program.IsHost, "{0}, line {1} starts its host", program.File, program.Line);
        return CompiledExample.Printed(assembly);
    }
}

/// <summary>The programs change the current folder: no other test runs beside them.</summary>
[CollectionDefinition(nameof(DocumentPrograms), DisableParallelization = true)]
public sealed class DocumentPrograms;
