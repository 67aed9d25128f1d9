using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>The state of a component or group in a dossier.</summary>
[JsonConverter(typeof(WordConverter<RequirementState>))]
public enum RequirementState
{
    /// <summary>Complete (đủ).</summary>
    Satisfied = 0,

    /// <summary>Something is missing (thiếu).</summary>
    Missing = 1,

    /// <summary>Not required in this case, and nothing was brought (không phải nộp).</summary>
    NotRequired = 2,

    /// <summary>Not required, but brought (thừa).</summary>
    Excess = 3,

    /// <summary>Not brought, and unlawful to demand: its data are in a database (không được yêu cầu).</summary>
    UnlawfulToDemand = 4,

    /// <summary>It depends on a fact that is not known (chưa xác định).</summary>
    Unknown = 5,
}
