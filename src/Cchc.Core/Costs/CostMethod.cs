using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>How an amount was reached. Amounts of different methods are never added.</summary>
[JsonConverter(typeof(WordConverter<CostMethod>))]
public enum CostMethod
{
    /// <summary>The statutory method: TT 02/2017/TT-VPCP, art. 27, form 03/SCM-KSTT. Opportunity cost is not counted.</summary>
    Statutory = 0,

    /// <summary>
    /// Waiting time valued as if it were worked (days × hours a day × income × dossiers), as some provinces do: Đồng Nai, QĐ 2816/QĐ-UBND of 20/11/2025. Close
    /// to the opportunity cost that art. 27 excludes.
    /// </summary>
    WaitingTime = 1,
}
