using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>The parts that every procedure must state, NĐ 63/2010/NĐ-CP, art. 8(2), and those it must state where there are any.</summary>
internal static class RequiredPartRules
{
    /// <summary>A description that speaks of the time, if only to say that none is prescribed.</summary>
    private static readonly string[] AboutTime = ["thời hạn", "thời gian", "không quy định", "ngay khi", "ngay sau", "chậm nhất", "trong ngày"];

    public static IEnumerable<Found> Name(ProcedureView view) => When(IsBlank(view.Procedure.Name), "name", "không có tên thủ tục", "there is no name");

    public static IEnumerable<Found> Steps(ProcedureView view) => When(
        view.Procedure.Steps.All(step => IsBlank(step.Name) && IsBlank(step.Description)),
        "steps",
        "không có trình tự thực hiện: cần ít nhất một bước có nội dung",
        "there are no steps: expected at least one with a text");

    public static IEnumerable<Found> Channels(ProcedureView view) => When(
        view.Procedure.Channels.Count == 0, "channels", "không có cách thức thực hiện: cần ít nhất một (trực tiếp, trực tuyến, bưu chính)",
            "there is no channel: expected at least one (in person, online, by post)");

    public static IEnumerable<Found> Components(ProcedureView view) => When(
        view.Components.Count == 0, "componentGroups", "không có thành phần hồ sơ nào", "the dossier has no component");

    /// <summary>
    /// Not one place states a time: neither in a field nor in words. A time that is stated but cannot be read is another matter; "0" and "1" with the
    /// unit "other" are what forms put in when nobody states one.
    /// </summary>
    public static IEnumerable<Found> Time(ProcedureView view)
    {
        if (view.Rows.Any(row => row.Field is not null || row.Expressions.Count > 0 || HasWords(view, row.Source)))
        {
            return [];
        }

        var raw = view.Rows.Select(row => row.Source.Stated).Where(stated => stated.ToString().Length > 0)
            .Select(stated => RecordUnits.Quote(stated.RawValue, stated.RawUnit)).Distinct().ToList();
        return When(
            true,
            "channels",
            raw.Count == 0
                ? "không có thời hạn giải quyết"
                : $"không có thời hạn giải quyết: chỉ ghi {string.Join("; ", raw.Select(said => said.Vi))}, "
                    + "không có số và đơn vị, mô tả cũng không nói",
            raw.Count == 0
                ? "there is no processing time"
                : $"there is no processing time: only {string.Join("; ", raw.Select(said => said.En))}, "
                    + "no number with a unit, and the descriptions say nothing");
    }

    public static IEnumerable<Found> Subjects(ProcedureView view) => When(
        view.Procedure.Subjects.All(subject => IsBlank(subject.Name))
            && IsBlank(view.Procedure.SubjectDescription), "subjects", "không có đối tượng thực hiện", "there are no subjects");

    public static IEnumerable<Found> Agency(ProcedureView view) => When(
        !view.Procedure.Agencies.Any(agency => agency.Role is AgencyRole.Executing or AgencyRole.Competent or AgencyRole.Delegated),
        "agencies",
        "không có cơ quan giải quyết: không có cơ quan thực hiện, có thẩm quyền hay được ủy quyền",
        "there is no deciding agency: no executing, competent or delegated one");

    public static IEnumerable<Found> ExecutingAgency(ProcedureView view) => When(
        !view.Procedure.Agencies.Any(agency => agency.Role == AgencyRole.Executing), "agencies", "không có cơ quan thực hiện", "there is no executing agency");

    public static IEnumerable<Found> Result(ProcedureView view) => When(
        view.Procedure.Results.All(result => IsBlank(result.Name) && IsBlank(result.Code)), "results", "không có kết quả thực hiện", "there is no result");

    public static IEnumerable<Found> LegalBasis(ProcedureView view) => When(
        view.Procedure.LegalBases.All(basis => IsBlank(basis.Number) && IsBlank(basis.Title)), "legalBases", "không có căn cứ pháp lý",
            "there is no legal basis");

    private static bool HasWords(ProcedureView view, TimeSource source) =>
        source.Stated.Time is ProcessingTime.Unreadable && VietnameseText.Clean(source.Stated.RawValue) is { Length: > 0 } and not ("0" or "1")
        || source is TimeSource.OfChannel { Channel.Description: { Length: > 0 } text } && view.Forms.Plain(text).HasAny(AboutTime);

    private static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);

    private static IEnumerable<Found> When(bool condition, string path, string vi, string en) => condition ? [new Found(path, new BilingualText(vi, en))] : [];
}
