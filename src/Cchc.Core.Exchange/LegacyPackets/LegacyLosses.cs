using System.Globalization;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.LegacyPackets;

/// <summary>What of a catalogue the legacy packet cannot carry, as findings: one a procedure and matter.</summary>
internal sealed class LegacyLosses
{
    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>What of the catalogue as a whole has no place in a packet.</summary>
    public void AddOf(ProcedureCatalogue catalogue)
    {
        Add(LegacyFindings.CatalogueNotCarried, catalogue.LocalVersions.Count, "LocalVersions", "phiên bản địa phương", "local versions");
        Add(LegacyFindings.CatalogueNotCarried, catalogue.Announcements.Count, "Announcements", "quyết định công bố", "announcing decisions");
        Add(LegacyFindings.CatalogueNotCarried, catalogue.DataVersion.Length > 0 ? 1 : 0, "DataVersion", "phiên bản dữ liệu", "data version");
    }

    /// <summary>What of one procedure has no place; times are judged where they are written.</summary>
    public void AddOf(Procedure procedure)
    {
        var code = procedure.Code.Value;
        Head(procedure, code);
        Service(procedure, code);
        Lists(procedure, code);
        Channels(procedure, code);
    }

    /// <summary>A time whose own words are missing or would be read otherwise.</summary>
    public void AddTime(Procedure procedure, StatedTime time, bool isLost)
    {
        var quoted = RecordFindings.Quote(time.ToString());
        findings.Add(isLost
            ? new Finding(LegacyFindings.NotCarried, FindingSeverity.Information, $"{procedure.Code.Value}, Channels",
                new BilingualText($"gói tin không ghi được thời hạn {time.Time.Description.Vi}; ghi {quoted}",
                    $"the packet cannot say the time {time.Time.Description.En}; it says {quoted}"))
            : new Finding(LegacyFindings.CarriedOtherwise, FindingSeverity.Information, $"{procedure.Code.Value}, Channels",
                new BilingualText($"thời hạn {time.Time.Description.Vi} được ghi bằng lời khác, thay cho {quoted}",
                    $"the time {time.Time.Description.En} is said in other words in place of {quoted}")));
    }

    private void Head(Procedure procedure, string code)
    {
        var kind = LegacyWords.Kind(procedure.Kind, procedure.RawKind);
        var isKindKept = LegacyWords.Kind(kind) == procedure.Kind;
        var isInternal = procedure.Kind is ProcedureKind.Internal or ProcedureKind.InterlinkedInternal;
        var regulation = LegacyWords.Regulation(kind);
        var rawRegulation = regulation == RegulationKind.Other ? string.Empty : kind;
        Lost(!isKindKept, code, "Kind", "loại thủ tục", "the kind");
        Otherwise(isKindKept && kind != procedure.RawKind, code, "Kind", "loại thủ tục được ghi bằng chữ thường dùng",
            "the kind is written in its usual words");
        Lost(procedure.IsInternal != isInternal, code, "IsInternal", "thủ tục nội bộ", "whether it is internal");
        Lost(procedure.Regulation != regulation || procedure.RawRegulation != rawRegulation, code, "Regulation", "hình thức quy định",
            "by whose right it was laid down");
        Lost(LegacyWords.State(LegacyWords.State(procedure.State, procedure.RawState)) != procedure.State, code, "State", "trạng thái", "the state");
        Lost(LegacyWords.Carried(procedure.Levels) != procedure.Levels, code, "Levels", "cấp thực hiện khác, ngành dọc, chưa xác định",
            "levels other than ministry, province, district and commune");
        Lost(!procedure.Validity.IsUnstated, code, "Validity", "hiệu lực", "the days on which it is in force");
        var announcement = procedure.Announcement;
        Lost(
            announcement is not null && announcement != new AnnouncementReference { Number = announcement.Number },
            code, "Announcement", "ngày ký, ngày công bố, cơ quan và loại của quyết định công bố", "dates, issuer and kind of the announcing decision");
        Lost(announcement is { Number.Length: 0 }, code, "Announcement.Number", "quyết định công bố không có số", "an announcing decision without a number");
        Lost(IsBeyond(procedure.CreatedAt) || IsBeyond(procedure.UpdatedAt), code, "CreatedAt, UpdatedAt", "thời điểm tạo, cập nhật ngoài các năm 1 đến 9998",
            "when it was made or changed, outside the years 1 to 9998");
        Lost(!IsToTheSecond(procedure.CreatedAt) || !IsToTheSecond(procedure.UpdatedAt), code, "CreatedAt, UpdatedAt",
            "phần lẻ dưới một giây của thời điểm tạo, cập nhật", "what is below a second of when it was made and changed");
    }

    private void Service(Procedure procedure, string code)
    {
        Lost(procedure.Online is not OnlineService.NotStated, code, "Online", "mức độ dịch vụ công trực tuyến", "how far it is online");
        Lost(procedure.IsOfflineOnly, code, "IsOfflineOnly", "chỉ nộp trực tiếp", "that it is not offered online");
        Lost(procedure.Proactive != ProactiveLevel.None, code, "Proactive", "dịch vụ công chủ động", "how far the agency acts of itself");
        Lost(procedure.IsNonTerritorial, code, "IsNonTerritorial", "phi địa giới hành chính", "reception regardless of boundaries");
        Lost(procedure.IsSharedService, code, "IsSharedService", "dịch vụ dùng chung", "that it is a shared service");
        Lost(procedure.ReturnMethods.Count > 0, code, "ReturnMethods", "hình thức trả kết quả", "where the result can be received");
        Lost(procedure.Note.Length > 0, code, "Note", "ghi chú", "the note");
        Lost(procedure.ServiceGroups.Any(group => group.Audience.Length > 0 || group.Name.Length == 0), code, "ServiceGroups", "đối tượng của nhóm dịch vụ",
            "for whom a group of services is");
    }

    private void Lists(Procedure procedure, string code)
    {
        var announcing = procedure.Agencies.Where(agency => agency.Role == AgencyRole.Announcing).ToList();
        var components = procedure.ComponentGroups.SelectMany(group => group.Components).ToList();
        Lost(procedure.Cases.Count > 0, code, "Cases", $"{procedure.Cases.Count} trường hợp với thời hạn riêng",
            $"{procedure.Cases.Count} cases with times of their own");
        Lost(announcing.Count > 0 && announcing[0] is { Name.Length: 0, Code.Length: 0 }, code, "Agencies", "cơ quan công bố không có mã và tên",
            "an announcing agency without code and name");
        Lost(announcing.Count > 1, code, "Agencies", "cơ quan công bố thứ hai trở đi", "announcing agencies after the first");
        Lost(!IsSorted(procedure.Agencies, agency => (int)agency.Role), code, "Agencies", "thứ tự các cơ quan giữa các vai trò",
            "the order of agencies of different roles");
        Lost(procedure.Steps.Any(step => step.Actor.Length > 0), code, "Steps", "người thực hiện của bước", "who acts in a step");
        Otherwise(procedure.Steps.Any(step => step.Name.Length > 0), code, "Steps", "tên bước được ghi trước mô tả, trong cùng một trường",
            "names of steps are written before their descriptions, in one member");
        Lost(components.Exists(component => component.HasElectronicForm || component.IsProcessingResult || component.IsMarkedRequired), code, "ComponentGroups",
            "biểu mẫu điện tử, kết quả của thủ tục khác, bắt buộc", "marks of components: electronic form, result of another procedure, required");
        Lost(components.Exists(component => component.Forms.Count > 1), code, "ComponentGroups", "tệp mẫu đơn thứ hai trở đi của một thành phần",
            "files of a component after the first");
        Lost(components.Exists(component => component.Forms.Any(form => form.Id.Length > 0 || form.Bucket.Length > 0)), code, "ComponentGroups",
            "mã, kho của tệp mẫu đơn", "identifiers and stores of files");
        Otherwise(components.Exists(HasChangedForm), code, "ComponentGroups", "tên tệp được ghi là tên mẫu đơn, hoặc ngược lại",
            "the name of a file is written as that of its form, or the other way round");
        Lost(procedure.Links.Any(link => link.Kind is not (ProcedureLinkKind.Related or ProcedureLinkKind.Interlinked)), code, "Links", "thủ tục được thay thế",
            "links to replaced procedures");
        Lost(!IsSorted(procedure.Links, link => (int)link.Kind), code, "Links", "thứ tự giữa thủ tục liên quan và liên thông",
            "the order of links of different kinds");
    }

    private void Channels(Procedure procedure, string code)
    {
        var fees = procedure.Channels.SelectMany(channel => channel.Fees).ToList();
        Lost(procedure.Channels.Any(channel => LegacyWords.Method(LegacyWords.Method(channel.Method, channel.RawMethod)) != channel.Method), code, "Channels",
            "cách thức nộp", "the method of a channel");
        Otherwise(fees.Exists(fee => fee.Kind == FeeKind.Price), code, "Channels", "giá dịch vụ không có mã, được ghi bằng chữ \"Giá\"",
            "a price has no code and is written as the word \"Giá\"");
        Lost(fees.Exists(fee => LegacyWords.Fee(LegacyWords.Fee(fee.Kind, fee.RawKind)) != fee.Kind), code, "Channels", "loại phí", "the kind of a fee");
        Lost(fees.Exists(fee => fee.RawAmount.Length > 0 && LegacyAmount.Read(fee.RawAmount) != fee.Amount), code, "Channels",
            "số tiền khác với nguyên văn của nó", "an amount other than its text says");
        Lost(
            fees.Exists(fee => fee.Tariff is { } file && (file.Id.Length > 0 || file.Bucket.Length > 0 || (file.Name.Length == 0 && file.Address.Length == 0))),
            code, "Channels", "mã tệp biểu phí", "the identifier of a tariff file");
    }

    /// <summary>Whether name and file of a form are not read back as they are: the packet has one name for both.</summary>
    private static bool HasChangedForm(DossierComponent component) => component.Forms.Count > 0 && component.Forms[0] is var file
        && (component.FormName.Length == 0 ? file.Name.Length > 0 : file.Name.Length == 0);

    private static bool IsBeyond(Instant? moment) => moment is { } known && LegacyMoment.Write(known).Length == 0;

    private static bool IsToTheSecond(Instant? moment) => moment is null || IsBeyond(moment) || LegacyMoment.Read(LegacyMoment.Write(moment.Value)) == moment;

    private static bool IsSorted<T>(IReadOnlyList<T> items, Func<T, int> key) =>
        items.Zip(items.Skip(1), (left, right) => key(left) <= key(right)).All(inOrder => inOrder);

    private void Lost(bool isLost, string code, string part, string vi, string en)
    {
        if (isLost)
        {
            findings.Add(new Finding(LegacyFindings.NotCarried, FindingSeverity.Information, $"{code}, {part}",
                new BilingualText($"gói tin không ghi được: {vi}", $"the packet cannot carry: {en}")));
        }
    }

    private void Otherwise(bool isOther, string code, string part, string vi, string en)
    {
        if (isOther)
        {
            findings.Add(new Finding(LegacyFindings.CarriedOtherwise, FindingSeverity.Information, $"{code}, {part}", new BilingualText(vi, en)));
        }
    }

    private void Add(string code, int count, string part, string vi, string en)
    {
        if (count > 0)
        {
            var number = count.ToString(CultureInfo.InvariantCulture);
            findings.Add(new Finding(code, FindingSeverity.Information, part,
                new BilingualText($"gói tin không ghi được: {number} {vi}", $"the packet cannot carry: {number} {en}")));
        }
    }
}
