using System.Xml.Linq;
using Cchc.Core.Tests.Support;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Cchc.Core.Tests.Architecture;

/// <summary>What a public method throws by itself, its documentation says.</summary>
public sealed class ExceptionDocsTests
{
    // A program that cannot be, or a state that only a fault of ours can make.
    private static readonly string[] Faults = ["UnreachableException", "InvalidOperationException"];

    [Fact]
    public void Every_exception_that_a_public_method_throws_is_in_its_documentation()
    {
        var (said, unsaid) = (0, new List<string>());
        foreach (var library in Libraries.All)
        {
            var comments = XDocument.Load(Path.ChangeExtension(library.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
            using var assembly = AssemblyDefinition.ReadAssembly(library.Location);
            foreach (var method in assembly.MainModule.GetTypes().Where(IsVisible).SelectMany(type => type.Methods).Where(method => (method.IsPublic || method.IsFamily) && method.HasBody))
            {
                // Accessors have the comment of their property; what the compiler makes has none.
                if (method.IsGetter || method.IsSetter || !comments.TryGetValue(DocCommentId.GetDocCommentId(method), out var comment) || comment.Element("inheritdoc") is not null) continue;
                var documented = comment.Elements("exception").Select(item => item.Attribute("cref")!.Value.Split('.')[^1]).ToList();
                foreach (var thrown in Thrown(method).Except(Faults).Distinct())
                {
                    if (documented.Contains(thrown)) said++;
                    else unsaid.Add($"{method.DeclaringType.Name}.{method.Name}: {thrown}");
                }
            }
        }

        said.Should().BeGreaterThan(LibraryBuildTests.IsNewest ? 300 : 0, "in older builds checks of arguments are calls of our own");
        unsaid.Should().BeEmpty("a caller reads there what may be thrown");
    }

    private static IEnumerable<string> Thrown(MethodDefinition method) => method.Body.Instructions.Select(instruction => (instruction.OpCode.Code, instruction.Operand as MethodReference) switch
    {
        (Code.Newobj, { } made) => made.DeclaringType.Name,
        (Code.Call, { } called) when called.Name.StartsWith("ThrowIf", StringComparison.Ordinal) => called.DeclaringType.Name,
        _ => string.Empty,
    }).Where(name => name.EndsWith("Exception", StringComparison.Ordinal));

    private static bool IsVisible(TypeDefinition type) => type.DeclaringType is { } outer ? type.IsNestedPublic && IsVisible(outer) : type.IsPublic;
}
