using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>What an agency does in a procedure.</summary>
[JsonConverter(typeof(WordConverter<AgencyRole>))]
public enum AgencyRole
{
    /// <summary>Carries it out (cơ quan thực hiện).</summary>
    Executing = 0,

    /// <summary>Has the competence to decide (cơ quan có thẩm quyền).</summary>
    Competent = 1,

    /// <summary>Acts by delegation (cơ quan được ủy quyền).</summary>
    Delegated = 2,

    /// <summary>Is consulted or cooperates (cơ quan phối hợp).</summary>
    Coordinating = 3,

    /// <summary>Announced the procedure (cơ quan công bố).</summary>
    Announcing = 4,
}
