using System.Text.Json.Serialization;

namespace Cchc.Core.Json;

/// <summary>The inputs and the values that are stored, with the kinds of their closed hierarchies; written out, since nothing is found by reflection.</summary>
internal static partial class StoredTable
{
    public static IEnumerable<JsonConverter> All() => Deadlines().Concat(Procedures()).Concat(Dossiers()).Concat(Costs());

    private static StoredConverter<T, T> One<T>()
        where T : class => new();

    private static StoredConverter<T, TBase> Kind<T, TBase>()
        where T : class, TBase
        where TBase : class => new();
}
