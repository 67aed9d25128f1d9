using System.Reflection;
#if !LIB_HAS_DATEONLY
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
#endif
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Architecture;

/// <summary>What works on the runtime of these tests and fails on another one: ahead-of-time compilation for .NET 8, .NET Framework.</summary>
public sealed class PortabilityTests
{
    // Found with a plan of measures: compiled ahead of time for .NET 8, `measure with { … }` on the declared base type made an object of the record in between, and the plan saved nothing.
    [Fact]
    public void A_record_derives_from_its_declared_base_and_no_record_lies_between()
    {
        var deep = Libraries.Types.Where(type => IsRecord(type) && IsRecord(type.BaseType) && IsRecord(type.BaseType!.BaseType));
        deep.Should().BeEmpty();
        Libraries.Types.Where(type => IsRecord(type) && IsRecord(type.BaseType)).Should().HaveCountGreaterThan(50);
    }

    private static bool IsRecord(Type? type) => type?.GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly) is not null;

#if !LIB_HAS_DATEONLY
    // System.Memory on .NET Framework calls Equals of the items: a null throws. A list of values compares through Enumerable or ValueList.
    [Fact]
    public void Spans_of_references_are_not_compared_with_the_methods_of_spans()
    {
        var names = new HashSet<string>(StringComparer.Ordinal)
        {
            "SequenceEqual", "SequenceCompareTo", "Contains", "IndexOf", "IndexOfAny", "LastIndexOf", "LastIndexOfAny", "StartsWith", "EndsWith", "Count",
        };
        foreach (var library in Libraries.All)
        {
            Wrong(library, names).Should().BeEmpty();
        }
    }

    private static IEnumerable<string> Wrong(Assembly library, HashSet<string> names)
    {
        using var image = new PEReader(File.OpenRead(library.Location));
        var metadata = image.GetMetadataReader();
        var calls = Enumerable.Range(1, metadata.GetTableRowCount(TableIndex.MethodSpec))
            .Select(row => metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row)))
            .Where(call => call.Method.Kind == HandleKind.MemberReference)
            .Select(call => (Method: metadata.GetMemberReference((MemberReferenceHandle)call.Method), Arguments: metadata.GetBlobBytes(call.Signature)))
            .Where(call => IsMemoryExtensions(metadata, call.Method.Parent))
            .Select(call => (Name: metadata.GetString(call.Method.Name), call.Arguments))
            .ToList();
        calls.Should().NotBeEmpty("the library compares spans of characters");
        return [.. calls.Where(call => names.Contains(call.Name) && IsReference(call.Arguments)).Select(call => call.Name)];
    }

    private static bool IsMemoryExtensions(MetadataReader metadata, EntityHandle parent) =>
        parent.Kind == HandleKind.TypeReference && metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)parent).Name) == "MemoryExtensions";

    // The blob of a generic method call: 0x0A, the count of type arguments, then each (ECMA-335, II.23.2.15).
    private static bool IsReference(byte[] arguments) => (SignatureTypeCode)arguments[2] switch
    {
        SignatureTypeCode.String or SignatureTypeCode.Object or SignatureTypeCode.SZArray or SignatureTypeCode.Array => true,
        SignatureTypeCode.GenericTypeInstance => arguments[3] == 0x12,
        _ => arguments[2] == 0x12, // CLASS
    };
#endif
}
