using System.Text.Json.Serialization;

namespace Cchc.Core.Requirements.Inference;

public sealed partial record InferredRules
{
    /// <summary>One inference with the words that led to it.</summary>
    /// <param name="Kind">What was inferred.</param>
    /// <param name="Source">The words, unchanged but for white space.</param>
    public sealed record Claim(
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] InferenceKind Kind,
        [property: JsonRequired] RuleSource.Inferred Source)
    {
        /// <summary>The words, unchanged but for white space.</summary>
        [JsonIgnore]
        public string Words => Source.Words;
    }
}
