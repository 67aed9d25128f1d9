using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>
/// What the source of a dossier records at all (sổ có ghi những gì). What a register has no place for is not missing: where it has no column for reasons, a
/// refusal without a reason is no finding.
/// </summary>
[Flags]
[JsonConverter(typeof(WordConverter<RegisterContent>))]
public enum RegisterContent
{
    /// <summary>Receipt and result alone.</summary>
    None = 0,

    /// <summary>Reasons of refusals, pauses and apologies, contents of supplement requests.</summary>
    Reasons = 1,

    /// <summary>Apologies and new appointments.</summary>
    Apologies = 2,

    /// <summary>Supplement requests, pauses, fee notices, each with its moment.</summary>
    Stops = 4,

    /// <summary>The hour of the day at which things happened, not the day alone.</summary>
    Hours = 8,

    /// <summary>The appointment on the receipt slip (ngày hẹn trả).</summary>
    Slips = 16,

    /// <summary>All of it.</summary>
    All = Reasons | Apologies | Stops | Hours | Slips,
}
