using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.NationalPortal;

/// <summary>What a procedure holds that the portal's format has no place for.</summary>
internal static class PortalLoss
{
    private static readonly (string Member, string Vi, string En, Func<Procedure, bool> Holds)[] Parts =
    [
        ("validity", "hiệu lực", "the validity", procedure => !procedure.Validity.IsUnstated),
        ("levels", "cấp huyện", "the district level", procedure => procedure.Levels.HasFlag(AdministrativeLevels.District)),
        ("online", "mức độ trực tuyến", "the online level", procedure => procedure.Online is not (OnlineService.NotStated or OnlineService.Full)),
        ("proactive", "mức độ chủ động", "the proactive level", procedure => procedure.Proactive != ProactiveLevel.None),
        ("subjectDescription", "mô tả đối tượng", "the description of the subjects", procedure => procedure.SubjectDescription.Length > 0),
        ("links", "thủ tục liên quan", "the links", procedure => procedure.Links.Count > 0),
        ("state", "trạng thái hết hiệu lực", "the withdrawn state", procedure => procedure.State == ProcedureState.Withdrawn),
        ("steps", "người thực hiện, trường hợp của bước", "actor and case of a step", procedure =>
            procedure.Steps.Any(step => step.Actor.Length > 0 || step.CaseName.Length > 0)),
        ("cases", "điều kiện của trường hợp", "the conditions of a case", procedure => procedure.Cases.Any(item => item.Conditions.Length > 0)),
        ("componentGroups", "tên mẫu đơn", "the name of a form", procedure =>
            procedure.ComponentGroups.Any(group => group.Components.Any(item => item.FormName.Length > 0))),
        ("channels", "mức phí bằng chữ, địa chỉ biểu phí", "a fee in words, the address of a tariff", procedure =>
            procedure.Channels.Any(channel =>
                channel.Fees.Any(fee => fee.RawAmount.Length > 0 || fee.Tariff is { Address.Length: > 0 } or { Bucket.Length: > 0 }))),
        ("agencies", "thứ tự, hình thức của các cơ quan", "the order or form of the agencies", procedure => !PortalAgencies.AsRead(procedure.Agencies)
            .SequenceEqual(procedure.Agencies)),
        ("createdAt, updatedAt, procedureProposal", "thời điểm ngoài các năm 1 đến 9999, phần lẻ dưới một mili giây",
            "moments outside the years 1 to 9999, and what is below a millisecond", HasOddMoment),
    ];

    public static IEnumerable<Finding> Of(Procedure procedure, int line)
    {
        foreach (var (member, vi, en, holds) in Parts)
        {
            if (holds(procedure))
            {
                var findings = new RecordFindings(line) { Code = procedure.Code.Value };
                findings.Add(RecordFindings.NotCarried, FindingSeverity.Information, member, $"định dạng của Cổng không chứa được {vi}",
                    $"the portal's format cannot carry {en}");
                yield return findings.Items[0];
            }
        }
    }

    private static bool HasOddMoment(Procedure procedure) =>
        IsOdd(procedure.CreatedAt) || IsOdd(procedure.UpdatedAt) || IsOdd(procedure.Announcement?.PublishedAt)
        || (procedure.Announcement?.SignedOn is { } day && PortalServiceMapper.MomentOf(day) is null);

    private static bool IsOdd(Instant? moment) =>
        moment is { } known && (!PortalServiceMapper.IsStated(known) || Instant.FromUnixTimeMilliseconds(known.ToUnixTimeMilliseconds()) != known);

    public static Finding Of(ProcedureCatalogue catalogue)
    {
        var text = new BilingualText(
            $"định dạng của Cổng không chứa được {catalogue.LocalVersions.Count} phiên bản địa phương và {catalogue.Announcements.Count} quyết định công bố",
            $"the portal's format cannot carry {catalogue.LocalVersions.Count} local versions and {catalogue.Announcements.Count} announcing decisions");
        return new Finding(RecordFindings.NotCarried, FindingSeverity.Information, "catalogue", text);
    }
}
