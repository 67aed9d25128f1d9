using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>What kind of payment a fee is.</summary>
[JsonConverter(typeof(WordConverter<FeeKind>))]
public enum FeeKind
{
    /// <summary>A kind that the record names otherwise; its text is kept.</summary>
    Other = 0,

    /// <summary>Charge (phí).</summary>
    Charge = 1,

    /// <summary>Levy (lệ phí).</summary>
    Levy = 2,

    /// <summary>Price of a service (giá).</summary>
    Price = 3,
}
