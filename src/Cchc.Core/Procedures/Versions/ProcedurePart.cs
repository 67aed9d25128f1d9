using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>
/// The parts of a procedure that an announcement or a local version can change: the parts that NĐ 63/2010/NĐ-CP, art. 8(2), requires
/// (<see cref="Name"/> to <see cref="Conditions"/>), and what the catalogue carries besides. Code and validity are not parts: they identify a version.
/// </summary>
[JsonConverter(typeof(WordConverter<ProcedurePart>))]
public enum ProcedurePart
{
    /// <summary>Name (tên thủ tục).</summary>
    Name = 0,

    /// <summary>Steps (trình tự thực hiện).</summary>
    Steps = 1,

    /// <summary>Channels with their times and fees (cách thức thực hiện, thời hạn, phí, lệ phí).</summary>
    Channels = 2,

    /// <summary>Components in their groups (thành phần, số lượng hồ sơ).</summary>
    Components = 3,

    /// <summary>Cases with their times (trường hợp, thời hạn giải quyết).</summary>
    Cases = 4,

    /// <summary>Subjects (đối tượng thực hiện).</summary>
    Subjects = 5,

    /// <summary>Agencies (cơ quan thực hiện, có thẩm quyền, phối hợp).</summary>
    Agencies = 6,

    /// <summary>Results (kết quả thực hiện).</summary>
    Results = 7,

    /// <summary>Conditions (yêu cầu, điều kiện).</summary>
    Conditions = 8,

    /// <summary>Legal bases (căn cứ pháp lý).</summary>
    LegalBases = 9,

    /// <summary>Fields (lĩnh vực).</summary>
    Fields = 10,

    /// <summary>Kind, whether internal, by whose right (loại thủ tục).</summary>
    Kind = 11,

    /// <summary>Levels of administration (cấp thực hiện).</summary>
    Levels = 12,

    /// <summary>Online and proactive service, sharing, boundaries (dịch vụ công trực tuyến).</summary>
    OnlineService = 13,

    /// <summary>Where dossiers are received and results given (tiếp nhận, trả kết quả).</summary>
    Delivery = 14,

    /// <summary>Links and groups of services (thủ tục liên quan, nhóm dịch vụ).</summary>
    Links = 15,

    /// <summary>Keywords, description and note (từ khóa, mô tả, ghi chú).</summary>
    Notes = 16,

    /// <summary>State, identifier and moments of the record in its source (bản ghi nguồn).</summary>
    Record = 17,
}
