using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>How the values between low and high are distributed in a simulation.</summary>
[JsonConverter(typeof(WordConverter<EstimateShape>))]
public enum EstimateShape
{
    /// <summary>Triangular (phân phối tam giác): most often near the likely value, never outside low and high.</summary>
    Triangular = 0,

    /// <summary>Uniform (phân phối đều): every value between low and high alike; the likely value has no weight of its own.</summary>
    Uniform = 1,
}
