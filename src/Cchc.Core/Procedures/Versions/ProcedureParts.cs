using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>The parts of a procedure: their names, and moving them from one version to another.</summary>
public static class ProcedureParts
{
    /// <summary>All parts, in the order of the law and then of the catalogue.</summary>
    public static IReadOnlyList<ProcedurePart> All { get; } =
        ValueList.Of(Enumerable.Range(0, (int)ProcedurePart.Record + 1).Select(part => (ProcedurePart)part));

    /// <summary>The name of a part.</summary>
    /// <param name="part">The part.</param>
    /// <returns>For example "thời hạn, phí theo cách thức" and "channels, times and fees".</returns>
    /// <exception cref="ArgumentOutOfRangeException">The part is not a defined value.</exception>
    public static BilingualText Describe(this ProcedurePart part) => part switch
    {
        ProcedurePart.Name => new("tên thủ tục", "name"),
        ProcedurePart.Steps => new("trình tự thực hiện", "steps"),
        ProcedurePart.Channels => new("cách thức thực hiện, thời hạn, phí", "channels, times and fees"),
        ProcedurePart.Components => new("thành phần, số lượng hồ sơ", "components of the dossier"),
        ProcedurePart.Cases => new("trường hợp và thời hạn", "cases and their times"),
        ProcedurePart.Subjects => new("đối tượng thực hiện", "subjects"),
        ProcedurePart.Agencies => new("cơ quan thực hiện", "agencies"),
        ProcedurePart.Results => new("kết quả thực hiện", "results"),
        ProcedurePart.Conditions => new("yêu cầu, điều kiện", "conditions"),
        ProcedurePart.LegalBases => new("căn cứ pháp lý", "legal bases"),
        ProcedurePart.Fields => new("lĩnh vực", "fields"),
        ProcedurePart.Kind => new("loại thủ tục", "kind"),
        ProcedurePart.Levels => new("cấp thực hiện", "levels of administration"),
        ProcedurePart.OnlineService => new("dịch vụ công trực tuyến", "online service"),
        ProcedurePart.Delivery => new("nơi tiếp nhận, trả kết quả", "reception and return"),
        ProcedurePart.Links => new("thủ tục liên quan, nhóm dịch vụ", "links and service groups"),
        ProcedurePart.Notes => new("từ khóa, mô tả, ghi chú", "keywords, description, note"),
        ProcedurePart.Record => new("bản ghi nguồn", "record in its source"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Expected a part of a procedure."),
    };

    /// <summary>A procedure with one part taken from another.</summary>
    internal static Procedure Take(Procedure target, Procedure source, ProcedurePart part) => part switch
    {
        ProcedurePart.Name => target with { Name = source.Name },
        ProcedurePart.Steps => target with { Steps = source.Steps },
        ProcedurePart.Channels => target with { Channels = source.Channels },
        ProcedurePart.Components => target with { ComponentGroups = source.ComponentGroups },
        ProcedurePart.Cases => target with { Cases = source.Cases },
        ProcedurePart.Subjects => target with { Subjects = source.Subjects, SubjectDescription = source.SubjectDescription },
        ProcedurePart.Agencies => target with { Agencies = source.Agencies },
        ProcedurePart.Results => target with { Results = source.Results },
        ProcedurePart.Conditions => target with { Conditions = source.Conditions },
        ProcedurePart.LegalBases => target with { LegalBases = source.LegalBases },
        ProcedurePart.Fields => target with { Fields = source.Fields },
        ProcedurePart.Kind => target with
        {
            Kind = source.Kind, RawKind = source.RawKind, IsInternal = source.IsInternal, Regulation = source.Regulation, RawRegulation = source.RawRegulation,
        },
        ProcedurePart.Levels => target with { Levels = source.Levels },
        ProcedurePart.OnlineService => target with
        {
            Online = source.Online, IsOfflineOnly = source.IsOfflineOnly, Proactive = source.Proactive,
            IsNonTerritorial = source.IsNonTerritorial, IsSharedService = source.IsSharedService,
        },
        ProcedurePart.Delivery => target with { ReceivingAddress = source.ReceivingAddress, ReturnMethods = source.ReturnMethods },
        ProcedurePart.Links => target with { Links = source.Links, ServiceGroups = source.ServiceGroups },
        ProcedurePart.Notes => target with { Keywords = source.Keywords, Description = source.Description, Note = source.Note },
        ProcedurePart.Record => target with
        {
            State = source.State, RawState = source.RawState, SourceId = source.SourceId, CreatedAt = source.CreatedAt, UpdatedAt = source.UpdatedAt,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Expected a part of a procedure."),
    };

    /// <summary>Whether a part of two procedures is the same.</summary>
    internal static bool AreEqual(Procedure left, Procedure right, ProcedurePart part) => Take(left, right, part) == left;
}
