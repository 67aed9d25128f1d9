using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>
/// What the coded values of a record mean, in words. A value without a word of its own, such as a method that the record names otherwise, is null.
/// </summary>
internal static class RecordWords
{
    private static readonly (AdministrativeLevels Level, BilingualText Name)[] LevelNames =
    [
        (AdministrativeLevels.Ministry, new("cấp bộ", "ministry")), (AdministrativeLevels.Province, new("cấp tỉnh", "province")),
        (AdministrativeLevels.District, new("cấp huyện", "district")), (AdministrativeLevels.Commune, new("cấp xã", "commune")),
        (AdministrativeLevels.OtherAgency, new("cơ quan khác", "another agency")), (AdministrativeLevels.Vertical, new("ngành dọc", "vertical branch")),
        (AdministrativeLevels.Undetermined, new("chưa xác định", "not determined")),
    ];

    public static BilingualText? Of(SubmissionMethod method) => method switch
    {
        SubmissionMethod.InPerson => new("trực tiếp", "in person"),
        SubmissionMethod.Online => new("trực tuyến", "online"),
        SubmissionMethod.Postal => new("dịch vụ bưu chính", "by post"),
        _ => null,
    };

    public static BilingualText? Of(FeeKind kind) => kind switch
    {
        FeeKind.Charge => new("phí", "charge"),
        FeeKind.Levy => new("lệ phí", "levy"),
        FeeKind.Price => new("giá", "price"),
        _ => null,
    };

    public static BilingualText? Of(ProcedureKind kind) => kind switch
    {
        ProcedureKind.Standard => new("tiêu chuẩn", "standard"),
        ProcedureKind.Local => new("đặc thù", "local version"),
        ProcedureKind.Interlinked => new("liên thông", "interlinked"),
        ProcedureKind.Internal => new("nội bộ", "internal"),
        ProcedureKind.InterlinkedInternal => new("liên thông nội bộ", "interlinked and internal"),
        _ => null,
    };

    public static BilingualText? Of(RegulationKind kind) => kind switch
    {
        RegulationKind.Assigned => new("được luật giao quy định chi tiết", "a law leaves the details to the issuer"),
        RegulationKind.NotAssigned => new("không được luật giao", "no law leaves the details to the issuer"),
        RegulationKind.Central => new("trung ương quy định", "prescribed by a central agency"),
        RegulationKind.Local => new("địa phương quy định", "prescribed by a locality"),
        _ => null,
    };

    public static BilingualText? Of(ProcedureState state) => state switch
    {
        ProcedureState.Active => new("đang áp dụng", "in use"),
        ProcedureState.Updated => new("đang áp dụng (đã cập nhật)", "in use (amended)"),
        ProcedureState.Withdrawn => new("hết hiệu lực", "no longer in use"),
        _ => null,
    };

    public static BilingualText Of(AgencyRole role) => role switch
    {
        AgencyRole.Executing => new("cơ quan thực hiện", "carries it out"),
        AgencyRole.Competent => new("cơ quan có thẩm quyền", "competent to decide"),
        AgencyRole.Delegated => new("cơ quan được ủy quyền", "acts by delegation"),
        AgencyRole.Coordinating => new("cơ quan phối hợp", "cooperates"),
        _ => new("cơ quan công bố", "announced by"),
    };

    public static BilingualText Of(ProcedureLinkKind kind) => kind switch
    {
        ProcedureLinkKind.Interlinked => new("liên thông với", "interlinked with"),
        ProcedureLinkKind.Replaces => new("thay thế", "replaces"),
        _ => new("liên quan", "related"),
    };

    public static BilingualText Of(ProactiveLevel level) => level switch
    {
        ProactiveLevel.None => new("không chủ động", "not proactive"),
        ProactiveLevel.Remind => new("mức 1: nhắc việc", "level 1: reminds"),
        ProactiveLevel.PrepareDossier => new("mức 2: chuẩn bị hồ sơ", "level 2: prepares the dossier"),
        ProactiveLevel.RecommendOption => new("mức 3: đề xuất phương án", "level 3: recommends an option"),
        _ => new("mức 4: tự động thực hiện, không cần hồ sơ", "level 4: carries it out without a dossier"),
    };

    /// <summary>The levels of administration, parted by commas; empty for none.</summary>
    public static BilingualText Of(AdministrativeLevels levels)
    {
        var names = LevelNames.Where(name => (levels & name.Level) != AdministrativeLevels.None).Select(name => name.Name).ToList();
        return new(string.Join(", ", names.Select(name => name.Vi)), string.Join(", ", names.Select(name => name.En)));
    }

    /// <summary>How a dossier was submitted, of the words of the national portal.</summary>
    public static BilingualText? Submitted(string raw) => raw switch
    {
        "ONLINE" => new("khi nộp trực tuyến", "submitted online"),
        "OFFLINE" => new("khi nộp trực tiếp", "submitted in person"),
        _ => null,
    };

    /// <summary>Where a result is handed over, of the words of the national portal.</summary>
    public static BilingualText? Place(string raw) => raw switch
    {
        "AT_SUBMISSION_PLACE" => new("tại nơi nộp hồ sơ", "where it was submitted"),
        "AT_HOME" => new("tại nhà", "at home"),
        "ONLINE" => new("trực tuyến", "online"),
        _ => null,
    };

    public static BilingualText YesNo(bool value) => value ? new("có", "yes") : new("không", "no");
}
