using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Cchc.Core.Tests.Architecture;

/// <summary>Which of our namespaces uses which, read from the compiled code of an assembly: bases, interfaces, signatures, local variables and every instruction.</summary>
internal sealed class NamespaceGraph : ISignatureTypeProvider<int, int>
{
    private static readonly Dictionary<ushort, OperandType> Operands = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => unchecked((ushort)code.Value), code => code.OperandType);

    private readonly Dictionary<(string From, string To), string> edges = [];
    private readonly MetadataReader metadata;
    private string from = string.Empty;
    private string user = string.Empty;

    private NamespaceGraph(PEReader image)
    {
        metadata = image.GetMetadataReader();
        foreach (var handle in metadata.TypeDefinitions)
        {
            from = NamespaceOf(handle);
            if (IsOurs(from))
            {
                user = metadata.GetString(metadata.GetTypeDefinition(handle).Name);
                Read(image, metadata.GetTypeDefinition(handle));
            }
        }
    }

    /// <summary>Every arrow, with one type from which it comes.</summary>
    public static IReadOnlyDictionary<(string From, string To), string> Of(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        return new NamespaceGraph(image).edges;
    }

    private static bool IsOurs(string name) => name.StartsWith("Cchc.", StringComparison.Ordinal);

    private void Add(string to)
    {
        if (IsOurs(to) && to != from)
        {
            edges.TryAdd((from, to), user);
        }
    }

    private void Read(PEReader image, TypeDefinition type)
    {
        Add(type.BaseType);
        foreach (var implemented in type.GetInterfaceImplementations())
        {
            Add(metadata.GetInterfaceImplementation(implemented).Interface);
        }

        foreach (var field in type.GetFields())
        {
            metadata.GetFieldDefinition(field).DecodeSignature(this, 0);
        }

        foreach (var constraint in type.GetGenericParameters().SelectMany(parameter => metadata.GetGenericParameter(parameter).GetConstraints()))
        {
            Add(metadata.GetGenericParameterConstraint(constraint).Type);
        }

        foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition))
        {
            method.DecodeSignature(this, 0);
            if (method.RelativeVirtualAddress != 0)
            {
                Read(image.GetMethodBody(method.RelativeVirtualAddress));
            }
        }
    }

    private void Read(MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
        {
            metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(this, 0);
        }

        foreach (var region in body.ExceptionRegions)
        {
            Add(region.CatchType);
        }

        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            var first = code.ReadByte();
            switch (Operands[first == 0xFE ? (ushort)((0xFE << 8) | code.ReadByte()) : first])
            {
                case OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok:
                    Add(MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    var cases = code.ReadInt32();
                    code.Offset += 4 * cases;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += 8;
                    break;
                case OperandType.InlineVar:
                    code.Offset += 2;
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset += 1;
                    break;
                case OperandType.InlineNone:
                    break;
                default:
                    code.Offset += 4;
                    break;
            }
        }
    }

    private void Add(EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return;
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                Add(NamespaceOf((TypeDefinitionHandle)handle));
                break;
            case HandleKind.TypeReference:
                Add(NamespaceOf((TypeReferenceHandle)handle));
                break;
            case HandleKind.TypeSpecification:
                metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, 0);
                break;
            case HandleKind.MethodDefinition:
                Add(NamespaceOf(metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()));
                break;
            case HandleKind.FieldDefinition:
                Add(NamespaceOf(metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()));
                break;
            case HandleKind.MemberReference:
                Add(metadata.GetMemberReference((MemberReferenceHandle)handle).Parent);
                break;
            case HandleKind.MethodSpecification:
                var method = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                Add(method.Method);
                method.DecodeSignature(this, 0);
                break;
        }
    }

    private string NamespaceOf(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.IsNested ? NamespaceOf(type.GetDeclaringType()) : metadata.GetString(type.Namespace);
    }

    private string NamespaceOf(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference ? NamespaceOf((TypeReferenceHandle)type.ResolutionScope) : metadata.GetString(type.Namespace);
    }

    int ISignatureTypeProvider<int, int>.GetFunctionPointerType(MethodSignature<int> signature) => 0;

    int ISignatureTypeProvider<int, int>.GetGenericMethodParameter(int genericContext, int index) => 0;

    int ISignatureTypeProvider<int, int>.GetGenericTypeParameter(int genericContext, int index) => 0;

    int ISignatureTypeProvider<int, int>.GetModifiedType(int modifier, int unmodifiedType, bool isRequired) => 0;

    int ISignatureTypeProvider<int, int>.GetPinnedType(int elementType) => 0;

    int IConstructedTypeProvider<int>.GetArrayType(int elementType, ArrayShape shape) => 0;

    int IConstructedTypeProvider<int>.GetByReferenceType(int elementType) => 0;

    int IConstructedTypeProvider<int>.GetGenericInstantiation(int genericType, ImmutableArray<int> typeArguments) => 0;

    int IConstructedTypeProvider<int>.GetPointerType(int elementType) => 0;

    int ISZArrayTypeProvider<int>.GetSZArrayType(int elementType) => 0;

    int ISimpleTypeProvider<int>.GetPrimitiveType(PrimitiveTypeCode typeCode) => 0;

    int ISimpleTypeProvider<int>.GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        Add(handle);
        return 0;
    }

    int ISimpleTypeProvider<int>.GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        Add(handle);
        return 0;
    }

    int ISignatureTypeProvider<int, int>.GetTypeFromSpecification(MetadataReader reader, int genericContext, TypeSpecificationHandle handle, byte rawTypeKind)
    {
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);
        return 0;
    }
}
