using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>What an activity is for: the rows of form 03/SCM-KSTT.</summary>
[JsonConverter(typeof(WordConverter<ActivityKind>))]
public enum ActivityKind
{
    /// <summary>Prepare a component of the dossier (chuẩn bị hồ sơ): row 1, one line a component.</summary>
    PrepareComponent = 0,

    /// <summary>File the dossier (nộp hồ sơ): row 2, one line a channel.</summary>
    File = 1,

    /// <summary>Pay charges, levies and other costs (nộp phí, lệ phí, chi phí khác): row 3.</summary>
    Pay = 2,

    /// <summary>Prepare for and attend inspections (chuẩn bị, phục vụ việc kiểm tra, đánh giá): row 4.</summary>
    Inspection = 3,

    /// <summary>Other work (công việc khác): row 5.</summary>
    Other = 4,

    /// <summary>Receive the result (nhận kết quả): row 6.</summary>
    ReceiveResult = 5,
}
