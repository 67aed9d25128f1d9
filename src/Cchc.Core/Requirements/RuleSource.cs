using System.Text.Json.Serialization;

namespace Cchc.Core.Requirements;

/// <summary>Where a rule comes from. A closed hierarchy: stated in fields of the record, inferred from its words, or curated.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Stated), "stated")]
[JsonDerivedType(typeof(Inferred), "inferred")]
[JsonDerivedType(typeof(Curated), "curated")]
public abstract record RuleSource
{
    private RuleSource()
    {
    }

    /// <summary>The fields of the record say so, such as its quantities.</summary>
    public sealed record Stated : RuleSource
    {
        /// <summary>The only value there is.</summary>
        public static Stated Instance { get; } = new();
    }

    /// <summary>Inferred from words of the record.</summary>
    /// <param name="Words">The words that led to it, unchanged.</param>
    public sealed record Inferred([property: JsonRequired] string Words) : RuleSource;

    /// <summary>Written by a person who read the law or the record.</summary>
    /// <param name="Citation">The law or the record.</param>
    public sealed record Curated([property: JsonRequired] string Citation) : RuleSource;
}
