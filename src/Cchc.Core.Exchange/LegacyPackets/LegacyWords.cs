using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.LegacyPackets;

/// <summary>
/// The coded values of the legacy packet, in both directions. Where its codes are not published, Vietnamese words are written and
/// read; the words of the portal are read as well, since systems mix the two, but never written.
/// </summary>
internal static class LegacyWords
{
    private static readonly (string Code, AdministrativeLevels Level)[] Levels =
    [
        ("0", AdministrativeLevels.Ministry), ("1", AdministrativeLevels.Province), ("2", AdministrativeLevels.District), ("3", AdministrativeLevels.Commune),
    ];

    public static SubmissionMethod Method(string text) => Key(text) switch
    {
        "1" or "trực tiếp" or "direct" => SubmissionMethod.InPerson,
        "2" or "trực tuyến" or "online" => SubmissionMethod.Online,
        "3" or "dịch vụ bưu chính" or "bưu chính" or "bưu chính công ích" or "qua bưu chính công ích" or "postal" => SubmissionMethod.Postal,
        _ => SubmissionMethod.Other,
    };

    public static string Method(SubmissionMethod method, string raw) => IsOwn(raw) && Method(raw) == method ? raw : method switch
    {
        SubmissionMethod.InPerson => "1",
        SubmissionMethod.Online => "2",
        SubmissionMethod.Postal => "3",
        _ => raw,
    };

    public static FeeKind Fee(string text) => Key(text) switch
    {
        "1" or "phí" or "fee" => FeeKind.Charge,
        "2" or "lệ phí" or "service_fee" => FeeKind.Levy,
        "giá" or "giá dịch vụ" or "price_level" => FeeKind.Price,
        _ => FeeKind.Other,
    };

    /// <summary>A price has no code in the packet: its word is written.</summary>
    public static string Fee(FeeKind kind, string raw) => IsOwn(raw) && Fee(raw) == kind ? raw : kind switch
    {
        FeeKind.Charge => "1",
        FeeKind.Levy => "2",
        FeeKind.Price => "Giá",
        _ => raw,
    };

    public static ProcedureState State(string text) => Key(text) switch
    {
        "1" or "active" or "đang áp dụng" or "còn hiệu lực" or "công khai" => ProcedureState.Active,
        "updated" or "đã cập nhật" => ProcedureState.Updated,
        "0" or "hết hiệu lực" or "bãi bỏ" or "bị bãi bỏ" or "không còn áp dụng" => ProcedureState.Withdrawn,
        _ => ProcedureState.Other,
    };

    /// <summary>Receivers take "1" for in use and everything else for not: so amended since (UPDATED) is written as in use.</summary>
    public static string State(ProcedureState state, string raw) => IsOwn(raw) && State(raw) == state ? raw : state switch
    {
        ProcedureState.Active or ProcedureState.Updated => "1",
        ProcedureState.Withdrawn => "0",
        _ => raw,
    };

    public static ProcedureKind Kind(string text) => Key(WithoutOpening(Key(text))) switch
    {
        "tiêu chuẩn" or "chuẩn" or "standard" => ProcedureKind.Standard,
        "đặc thù" or "specific" => ProcedureKind.Local,
        "liên thông" or "interconnected" => ProcedureKind.Interlinked,
        "nội bộ" or "standard_internal" => ProcedureKind.Internal,
        "liên thông nội bộ" or "nội bộ liên thông" or "interconnected_internal" => ProcedureKind.InterlinkedInternal,
        _ => ProcedureKind.Other,
    };

    public static string Kind(ProcedureKind kind, string raw) => IsOwn(raw) && Kind(raw) == kind ? raw : kind switch
    {
        ProcedureKind.Standard => "Tiêu chuẩn",
        ProcedureKind.Local => "Đặc thù",
        ProcedureKind.Interlinked => "Liên thông",
        ProcedureKind.Internal => "Nội bộ",
        ProcedureKind.InterlinkedInternal => "Liên thông nội bộ",
        _ => raw,
    };

    /// <summary>Older portals show by whose right a procedure was laid down as its kind: "TTHC được luật giao quy định chi tiết".</summary>
    public static RegulationKind Regulation(string text)
    {
        var key = Key(text);
        return key.Contains("không được luật giao") ? RegulationKind.NotAssigned
            : key.Contains("được luật giao") ? RegulationKind.Assigned
            : RegulationKind.Other;
    }

    /// <summary>The level of a code or of a name such as "Cấp Tỉnh"; null for any other.</summary>
    public static AdministrativeLevels? Level(string text)
    {
        foreach (var (code, level) in Levels)
        {
            if (code == text)
            {
                return level;
            }
        }

        return Key(text) switch
        {
            "cấp bộ" or "bộ" or "bộ, ngành" or "trung ương" => AdministrativeLevels.Ministry,
            "cấp tỉnh" or "tỉnh" => AdministrativeLevels.Province,
            "cấp huyện" or "huyện" or "cấp quận/huyện" => AdministrativeLevels.District,
            "cấp xã" or "xã" or "cấp xã/phường/thị trấn" => AdministrativeLevels.Commune,
            "cơ quan khác" => AdministrativeLevels.OtherAgency,
            _ => null,
        };
    }

    /// <summary>The codes of the levels, highest first; levels without a code are left out.</summary>
    public static IEnumerable<string> Codes(AdministrativeLevels levels) =>
        Levels.Where(item => (levels & item.Level) != AdministrativeLevels.None).Select(item => item.Code);

    /// <summary>The levels that have a code.</summary>
    public static AdministrativeLevels Carried(AdministrativeLevels levels) =>
        levels & (AdministrativeLevels.Ministry | AdministrativeLevels.Province | AdministrativeLevels.District | AdministrativeLevels.Commune);

    /// <summary>Whether a word is no word of the portal, such as <c>SERVICE_FEE</c>; the record's own word is then kept.</summary>
    private static bool IsOwn(string raw) => !raw.All(c => c is (>= 'A' and <= 'Z') or '_');

    private static string Key(string text) => VietnameseText.Clean(text).ToLowerInvariant().TrimEnd('.', ':');

    private static string WithoutOpening(string key)
    {
        foreach (var opening in new[] { "thủ tục hành chính ", "tthc ", "thủ tục " })
        {
            if (key.StartsWith(opening, StringComparison.Ordinal))
            {
                return key.Substring(opening.Length);
            }
        }

        return key;
    }
}
