using System.Reflection;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Architecture;

public sealed class ImmutabilityTests
{
    [Fact]
    public void Everything_public_is_immutable()
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        Libraries.Exported.SelectMany(type => type.GetProperties(all))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"))
            .Select(property => $"{property.DeclaringType}.{property.Name}").Should().BeEmpty();
        Libraries.Exported.SelectMany(type => type.GetFields(all))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName && !field.DeclaringType!.IsEnum).Should().BeEmpty();
    }
}
