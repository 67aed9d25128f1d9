using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Cchc.Core.Requirements;

namespace Cchc.Core.Json;

/// <summary>
/// An input or a stored value: as its attributes say, answers inside it too, so that it is read back equal. What its type refuses is a
/// <see cref="JsonException"/>, which a web framework answers with 400. A kind of a closed hierarchy always carries its discriminator.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TBase">The hierarchy it is a kind of; the type itself for any other.</typeparam>
internal sealed class StoredConverter<T, TBase> : JsonConverter<T>
    where T : class, TBase
    where TBase : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, Info(options)) switch
            {
                null => null,
                T value => value,
                var other => throw new JsonException($"This is a {other.GetType().Name}; expected a {typeof(T).Name}."),
            };
        }
        catch (ArgumentException refused)
        {
            throw new JsonException($"{typeof(T).Name}: {Sentence(refused)}", refused);
        }
        catch (DossierRulesException refused)
        {
            throw new JsonException(refused.Message, refused);
        }
        catch (NotSupportedException unknown) when (Info(options).PolymorphismOptions is { } kinds)
        {
            throw new JsonException($"A {typeof(T).Name} begins with \"{kinds.TypeDiscriminatorPropertyName}\", one of "
                + $"{string.Join(", ", kinds.DerivedTypes.Select(kind => kind.TypeDiscriminator))}.", unknown);
        }
        catch (NotSupportedException unknown) // a member without its kind
        {
            throw new JsonException($"{typeof(T).Name}: {unknown.Message}", unknown);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Info(options));

    private static JsonTypeInfo<TBase> Info(JsonSerializerOptions options) => (JsonTypeInfo<TBase>)StoredOptions.Of(options).GetTypeInfo(typeof(TBase));

    // Without the name of the parameter and the value, which follow the sentence.
    private static string Sentence(ArgumentException refused)
    {
        var text = refused.Message.Split('\n')[0].TrimEnd();
        var parameter = text.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return refused is ArgumentNullException ? $"a member is missing or null where that is not allowed ({refused.ParamName})."
            : parameter < 0 ? text : text.Substring(0, parameter);
    }
}

/// <summary>Options for what stands inside a stored value: the caller's, without the resolver of answers and stored values.</summary>
internal static class StoredOptions
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> Known = new();

    public static JsonSerializerOptions Of(JsonSerializerOptions options) => Known.GetValue(options, Make);

    private static JsonSerializerOptions Make(JsonSerializerOptions options)
    {
        var inner = new JsonSerializerOptions(options);
        CchcJson.RemoveResolver(inner);
        // What is missing is not nothing: {"type": "workingDays"} is no time of zero days. Parameters that may be null may be left out.
        inner.RespectNullableAnnotations = true;
        inner.RespectRequiredConstructorParameters = true;
        inner.TypeInfoResolver = inner.TypeInfoResolver!.WithAddedModifier(RelaxOptional);
        return inner;
    }

    private static void RelaxOptional(JsonTypeInfo type)
    {
        foreach (var member in type.Kind == JsonTypeInfoKind.Object ? type.Properties : [])
        {
            if (member.IsRequired && member.AssociatedParameter is { IsMemberInitializer: false } parameter
                && (parameter.IsNullable || Nullable.GetUnderlyingType(parameter.ParameterType) is not null))
            {
                member.IsRequired = false;
            }
        }

        RequiredMembers.AlwaysWrite(type);
    }
}
