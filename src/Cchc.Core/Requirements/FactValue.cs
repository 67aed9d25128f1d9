using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>The value of a declared fact: yes or no, a number, or one of the choices of a question. A closed hierarchy.</summary>
[JsonConverter(typeof(FactValue.Converter))]
public abstract partial record FactValue
{
    private FactValue()
    {
    }

    /// <summary>Yes or no.</summary>
    /// <param name="Value">True for yes.</param>
    [JsonConverter(typeof(FactValue.Converter))]
    public sealed record YesNo(bool Value) : FactValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value ? "yes" : "no";
    }

    /// <summary>A number, such as an age in years or an area in m².</summary>
    /// <param name="Value">The number, in the unit of the question.</param>
    [JsonConverter(typeof(FactValue.Converter))]
    public sealed record Number(decimal Value) : FactValue
    {
        /// <inheritdoc/>
        public override string ToString() => DateText.EnNumber(Value);
    }

    /// <summary>One of the choices of a question.</summary>
    /// <param name="Id">The identifier of the choice.</param>
    [JsonConverter(typeof(FactValue.Converter))]
    public sealed record Choice(string Id) : FactValue
    {
        /// <inheritdoc/>
        public override string ToString() => Id;
    }
}
