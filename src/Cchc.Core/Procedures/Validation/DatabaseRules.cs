using NodaTime;

namespace Cchc.Core.Procedures.Validation;

/// <summary>Papers whose data an agency may find in a database itself: NĐ 224/2026/NĐ-CP, art. 18(4), in force 1/7/2026.</summary>
internal static class DatabaseRules
{
    private static readonly LocalDate From = new(2026, 7, 1);

    private static readonly (string[] Papers, string Vi, string En)[] Databases =
    [
        (
            ["sổ hộ khẩu", "hộ khẩu", "sổ tạm trú", "giấy xác nhận thông tin về cư trú", "giấy xác nhận cư trú", "xác nhận thông tin về cư trú"],
            "Cơ sở dữ liệu về cư trú (sổ hộ khẩu, sổ tạm trú giấy không còn dùng)",
            "the database on residence (paper household and residence books are no longer used)"),
        (
            ["chứng minh nhân dân", "giấy chứng minh nhân dân", "cmnd", "căn cước công dân", "thẻ căn cước công dân", "cccd", "thẻ cccd", "căn cước",
                "thẻ căn cước", "chứng minh thư", "chứng minh thư nhân dân"],
            "Cơ sở dữ liệu quốc gia về dân cư, Cơ sở dữ liệu căn cước",
            "the national population database, the identity database"),
        (
            ["giấy khai sinh", "trích lục khai sinh", "giấy chứng nhận kết hôn", "trích lục kết hôn", "giấy chứng nhận đăng ký kết hôn", "trích lục khai tử",
                "giấy khai tử", "giấy xác nhận tình trạng hôn nhân"],
            "Cơ sở dữ liệu hộ tịch điện tử",
            "the electronic civil status database"),
        (
            ["giấy chứng nhận đăng ký doanh nghiệp", "giấy chứng nhận đăng ký kinh doanh", "giấy đăng ký kinh doanh", "giấy đăng ký doanh nghiệp",
                "giấy phép đăng ký kinh doanh", "giấy chứng nhận đăng ký hộ kinh doanh", "đăng ký kinh doanh", "đăng ký doanh nghiệp"],
            "Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp",
            "the national business registration database"),
        (["phiếu lý lịch tư pháp", "lý lịch tư pháp"], "Cơ sở dữ liệu lý lịch tư pháp", "the judicial record database"),
    ];

    private static readonly string[] CopyForms =
    [
        "bản sao", "bản chụp", "bản photo", "bản phô tô", "bản photocopy", "bản sao chụp", "có chứng thực", "có công chứng", "công chứng", "chứng thực",
        "hợp lệ", "điện tử", "hoặc", "của", "các", "01", "một", "1", "02", "thẻ", "giấy", "được", "không cần",
    ];

    /// <summary>The text itself knows of the database, the paper is not of Vietnam, or it is the paper that the procedure changes.</summary>
    private static readonly string[] Otherwise =
    [
        "khai thác", "cơ sở dữ liệu", "csdl", "tra cứu", "không phải nộp", "không yêu cầu", "tích hợp", "vneid", "nước ngoài", "trừ trường hợp", "chưa có",
        "chưa được", "dữ liệu điện tử", "kết nối", "định danh điện tử", "không có thông tin",
        "hợp pháp hóa", "hợp pháp hoá", "bản dịch", "bản gốc", "bản chính", "đã được cấp", "đã cấp", "bị hư hỏng", "không xác minh được", "kinh doanh vận tải",
        "kinh doanh dược", "không thể hiện", "nếu không", "bộ ngoại giao", "của nước", "căn cước điện tử", "xuất trình",
    ];

    /// <summary>Procedures for foreigners or with other countries: the paper may be of another country.</summary>
    private static readonly string[] Abroad = ["nước ngoài", "quốc tế", "lao động", "giấy phép làm việc", "láng giềng"];

    public static IEnumerable<Found> Known(ProcedureView view)
    {
        if (view.Date < From)
        {
            yield break;
        }

        foreach (var item in view.Components)
        {
            var paper = Paper(item, IsPaper);
            foreach (var (papers, vi, en) in Databases)
            {
                if (paper.StartsAny(papers))
                {
                    // Asked only now: few papers are among them, and these look for many words.
                    if (IsAbroad(view.Procedure))
                    {
                        yield break;
                    }

                    if (IsOtherwise(item))
                    {
                        break;
                    }

                    yield return Found.At(
                        item.Path(string.Empty),
                        $"kiểm tra: {Phrases.Quote(item.Name)} có thể đã có trong {vi}; nếu dữ liệu đã công bố, kết nối thì không được yêu cầu nộp",
                        $"check: {Phrases.Quote(item.Name)} may be known from {en}; where its data is published and connected it may not be demanded");
                    break;
                }
            }
        }
    }

    /// <summary>Whether a procedure is one in which the papers may be of another country.</summary>
    public static bool IsAbroad(Procedure procedure) => Phrases.Plain(procedure.Name).HasAny(Abroad);

    /// <summary>Whether an entry is a note, or its words or heading know of the database or ask for the paper for another reason.</summary>
    public static bool IsOtherwise(ComponentView item) =>
        item.Note is not null || item.Lower.HasAny(Otherwise) || Phrases.Plain(item.Owner.Name).HasAny(Otherwise);

    /// <summary>What an entry names, without the words for copies before it: "bản sao có chứng thực giấy khai sinh" is "giấy khai sinh".</summary>
    /// <param name="item">The entry.</param>
    /// <param name="isPaper">Whether a text begins with a paper that is looked for: nothing of it is taken for the word of a copy.</param>
    public static string Paper(ComponentView item, Func<string, bool> isPaper)
    {
        var rest = item.Bare;
        for (var again = true; again;)
        {
            again = false;
            foreach (var form in CopyForms)
            {
                if (rest.Starts(form) && !isPaper(rest))
                {
                    rest = rest.Substring(form.Length).TrimStart(' ', ':', ',', '(', ')', '/', '-');
                    again = true;
                }
            }
        }

        return rest;
    }

    private static bool IsPaper(string text) => Array.Exists(Databases, item => text.StartsAny(item.Papers));
}
