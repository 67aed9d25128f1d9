using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>Whether a condition holds, as far as the declared facts tell: logic of three values (Kleene).</summary>
[JsonConverter(typeof(WordConverter<Truth>))]
public enum Truth
{
    /// <summary>It does not hold, whatever the facts that are missing.</summary>
    False = 0,

    /// <summary>A fact is missing on which it depends.</summary>
    Unknown = 1,

    /// <summary>It holds, whatever the facts that are missing.</summary>
    True = 2,
}
