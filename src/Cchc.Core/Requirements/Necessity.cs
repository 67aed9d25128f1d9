using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>How necessary a component is.</summary>
[JsonConverter(typeof(WordConverter<Necessity>))]
public enum Necessity
{
    /// <summary>Required whenever its condition holds (bắt buộc).</summary>
    Required = 0,

    /// <summary>Only where there is one (nếu có): its absence is never missing.</summary>
    WhereApplicable = 1,
}
