using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Identifiers;

/// <summary>How the code of an agency is written.</summary>
[JsonConverter(typeof(WordConverter<AgencyCodeOrder>))]
public enum AgencyCodeOrder
{
    /// <summary>Neither form: a nickname such as <c>UBNDCT</c>, or a code that was mistyped. It has no segments.</summary>
    Nickname,

    /// <summary>The first level at the left, <c>H38.12</c>: Decision 20/2020/QĐ-TTg, article 4.</summary>
    TopFirst,

    /// <summary>The first level at the right, padded with zero groups, <c>000.00.12.H38</c>: QCVN 102:2016/BTTTT.</summary>
    TopLast,
}
