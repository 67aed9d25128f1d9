using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>Names that are notes or headings, among components and groups.</summary>
internal static class NoteRules
{
    private static readonly string[] Notes = ["lưu ý", "ghi chú", "chú ý", "chú thích"];

    /// <summary>How sentences begin that tell somebody what to do.</summary>
    private static readonly string[] Instructions =
    [
        "người tiếp nhận", "cơ quan giải quyết", "cơ quan tiếp nhận", "cơ quan đăng ký", "cán bộ tiếp nhận", "người yêu cầu", "người nộp hồ sơ",
        "cá nhân có quyền", "đối với giấy tờ", "thành phần hồ sơ trong", "khi các loại giấy tờ",
        "trường hợp khai thác", "trường hợp không khai thác", "trường hợp các thông tin", "trường hợp nộp hồ sơ", "trường hợp gửi hồ sơ",
        "trường hợp người yêu cầu", "trường hợp thông tin", "trường hợp giấy tờ", "trường hợp cơ quan", "bản chụp các giấy tờ", "khi thông tin",
        "số lượng hồ sơ",
    ];

    private static readonly string[] Duties =
    [
        "có trách nhiệm", "khai thác", "không phải nộp", "không phải xuất trình", "không phải tải lên", "có quyền", "có thể nộp", "phải bảo đảm", "thực hiện",
        "không được yêu cầu", "phải xuất trình", "gửi kèm theo", "chịu trách nhiệm", "được thay thế", "thay thế", "không yêu cầu", "nộp kèm", "phải gửi kèm",
        "thì",
    ];

    private static readonly string[] Counts =
        ["số lượng hồ sơ", "số lượng bộ hồ sơ", "số bộ hồ sơ", "01 bộ hồ sơ", "1 bộ hồ sơ", "02 bộ hồ sơ", "01 bộ", "02 bộ", "số lượng"];

    public static IEnumerable<Found> Components(ProcedureView view) => view.Components.Where(item => item.Note is not null)
        .Select(item => Found.At(
            item.Path("name"),
            $"{item.Note!.Vi}, không phải thành phần hồ sơ: {Phrases.Quote(item.Name)}",
            $"{item.Note!.En}, no component: {Phrases.Quote(item.Name)}"));

    /// <summary>
    /// The number of dossiers with a quantity of its own: it is counted as a paper and would be asked of the applicant. Without a quantity it is a note.
    /// </summary>
    public static IEnumerable<Found> CountedDossiers(ProcedureView view) => view.Components.Where(item => item.Note is null && IsNumberOfDossiers(item.Bare))
        .Select(item => Found.At(
            item.Path("name"),
            $"số lượng hồ sơ ghi như thành phần hồ sơ, có số lượng riêng: {Phrases.Quote(item.Name)}",
            $"the number of dossiers is listed as a component with a quantity of its own: {Phrases.Quote(item.Name)}"));

    /// <summary>Whether a component is not a paper to prepare: a note, a heading, an instruction, or the number of dossiers.</summary>
    public static bool IsNoPaper(ComponentView item) => item.Note is not null || IsNumberOfDossiers(item.Bare);

    public static IEnumerable<Found> Groups(ProcedureView view)
    {
        for (var i = 0; i < view.Procedure.ComponentGroups.Count; i++)
        {
            var name = view.Procedure.ComponentGroups[i].Name;
            var bare = Phrases.Unlisted(view.Forms.Plain(name));
            var kind = bare.StartsAny(Notes) ? new BilingualText("ghi chú", "a note")
                : IsCount(bare) ? new BilingualText("số lượng hồ sơ", "a number of dossiers")
                : null;
            if (kind is not null)
            {
                yield return Found.At(
                    FormattableString.Invariant($"componentGroups[{i}].name"),
                    $"tên nhóm là {kind.Vi}, không phải trường hợp: {Phrases.Quote(name)}",
                    $"the heading of the group is {kind.En}, no case: {Phrases.Quote(name)}");
            }
        }
    }

    /// <summary>Why a name is not a component; null when it is one, or when that is uncertain.</summary>
    public static BilingualText? Classify(ComponentView item)
    {
        if (item.Bare.StartsAny(Notes) || (item.IsZero && Phrases.Unlisted(Phrases.Plain(item.Owner.Name)).StartsAny(Notes)))
        {
            return new("ghi chú", "a note");
        }

        if (!item.IsZero || item.Bare.Length == 0)
        {
            return null;
        }

        if (item.Bare[item.Bare.Length - 1] == ':')
        {
            return new("tiêu đề", "a heading");
        }

        return IsCount(item.Bare) ? new("số lượng hồ sơ", "a number of dossiers")
            : item.Bare.StartsAny(Instructions) && item.Bare.HasAny(Duties) ? new("hướng dẫn", "an instruction")
            : null;
    }

    /// <summary>"Số lượng hồ sơ: 01 bộ" whatever follows; a text that begins with the papers and ends with their number lists papers.</summary>
    private static bool IsNumberOfDossiers(string bare) => bare.Starts("số lượng hồ sơ") || bare.Starts("số lượng bộ hồ sơ") || bare.Starts("số bộ hồ sơ");

    private static bool IsCount(string bare)
    {
        var body = bare.TrimEnd('.', ';', ' ', ':', ',');
        foreach (var count in Counts)
        {
            if (body.Starts(count))
            {
                return body.Length <= count.Length + 40 || count == "số lượng hồ sơ";
            }
        }

        return false;
    }
}
