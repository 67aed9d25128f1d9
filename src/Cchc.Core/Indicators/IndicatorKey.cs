using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>By what dossiers are grouped (tiêu chí phân tổ). Each dossier is in exactly one group, so that groups sum to the whole.</summary>
[JsonConverter(typeof(WordConverter<IndicatorKey>))]
public enum IndicatorKey
{
    /// <summary>The agency that has it to decide (cơ quan giải quyết), as written.</summary>
    Agency = 0,

    /// <summary>The code of the field (mã lĩnh vực): of the row, else of the procedure.</summary>
    Field = 1,

    /// <summary>
    /// The level at which the procedure is done (cấp thực hiện), by the catalogue, such as <c>commune</c>; of several <c>province,commune</c>. None without a
    /// catalogue.
    /// </summary>
    Level = 2,

    /// <summary>The code of the procedure (mã thủ tục).</summary>
    Procedure = 3,

    /// <summary>The month of the receipt (tháng tiếp nhận), such as <c>2026-08</c>.</summary>
    Month = 4,

    /// <summary>The month in which it ended (tháng giải quyết xong); none while it is open.</summary>
    EndMonth = 5,

    /// <summary>The channel (kênh thực hiện): <c>inPerson</c>, <c>online</c>, <c>postal</c>; none where the register does not say.</summary>
    Channel = 6,

    /// <summary>The code of the officer (mã cán bộ), never a name; the same code in two agencies is one group unless grouped by agency, too.</summary>
    Officer = 7,
}
