using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>What was handed over to the applicant.</summary>
[JsonConverter(typeof(WordConverter<DossierReturn>))]
public enum DossierReturn
{
    /// <summary>The result (trả kết quả).</summary>
    Result = 0,

    /// <summary>The dossier, because it does not meet the conditions (trả hồ sơ không đủ điều kiện).</summary>
    Dossier = 1,
}
