using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Cchc.Core.Json;

/// <summary>The inputs and the values that are stored, with the kinds of their closed hierarchies; written out, since nothing is found by reflection.</summary>
internal static partial class StoredTable
{
    public static IEnumerable<(Type Type, Func<JsonSerializerOptions, JsonTypeInfo> Info)> All() =>
        Deadlines().Concat(Procedures()).Concat(Dossiers()).Concat(Costs());

    private static (Type Type, Func<JsonSerializerOptions, JsonTypeInfo> Info) One<T>()
        where T : class => CchcResolver.Entry(new StoredConverter<T, T>());

    private static (Type Type, Func<JsonSerializerOptions, JsonTypeInfo> Info) Kind<T, TBase>()
        where T : class, TBase
        where TBase : class => CchcResolver.Entry(new StoredConverter<T, TBase>());
}
