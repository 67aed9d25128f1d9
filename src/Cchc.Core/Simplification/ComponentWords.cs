namespace Cchc.Core.Simplification;

/// <summary>Words of records about components, as they are read.</summary>
internal static class ComponentWords
{
    /// <summary>Words that a record has where data are looked up already.</summary>
    public static readonly string[] LookedUp = ["khai thác", "tra cứu", "cơ sở dữ liệu", "csdl", "không phải nộp", "không cần nộp"];

    /// <summary>Words for copies.</summary>
    public static readonly string[] CopyWords = ["bản sao", "bản chụp", "bản photo", "bản phô tô", "bản photocopy"];

    /// <summary>What is counted is no copy of a paper: photographs, samples, stamps, rubbings.</summary>
    public static readonly string[] NoPapers = ["ảnh", "hình", "mẫu nhãn", "mẫu vật", "mẫu thử", "mẫu sản phẩm", "tem", "phong bì", "bản chà", "bản cà",
        "đĩa", "usb", "sản phẩm mẫu"];

    /// <summary>Several papers in one line: the number may be theirs.</summary>
    public static readonly string[] Plurals = ["các", "những", "mỗi", "từng", "năm gần nhất", "năm liền kề", "năm liên tiếp", "văn bằng", "danh mục tài liệu"];

    /// <summary>What the others are for stands in the line: another language, or the one that the applicant keeps.</summary>
    public static readonly string[] Shared = ["bản tiếng", "giữ 01 bản", "lưu 01 bản", "giữ một bản"];

    /// <summary>What a number of pieces stands before.</summary>
    public static readonly string[] Pieces = ["bản chính", "bản gốc", "bản sao", "bản chụp", "bản giấy", "bản có", "bản theo"];

    /// <summary>Words for a set of the dossier that is in a language.</summary>
    public static readonly string[] SetsInLanguage = ["bộ bằng tiếng", "bộ tiếng", "bộ hồ sơ bằng tiếng", "bộ hồ sơ tiếng"];

    /// <summary>Languages beside Vietnamese.</summary>
    public static readonly string[] OtherLanguages = ["tiếng anh", "tiếng nước ngoài", "tiếng pháp", "tiếng trung", "tiếng nhật", "tiếng hàn"];

    /// <summary>Papers that agencies of other countries issue: how they are copied follows other rules.</summary>
    public static readonly string[] OfOtherCountries =
        ["nước xuất khẩu", "nước sản xuất", "nước xuất xứ", "nước sở tại", "lưu hành tự do", "cfs", "thị thực", "nhập cảnh"];

    /// <summary>A sentence about all papers of the dossier.</summary>
    public static readonly string[] AllPapers =
        ["thành phần hồ sơ", "giấy tờ trong hồ sơ", "văn bản giấy tờ có trong hồ sơ", "tài liệu nộp trong hồ sơ", "các giấy tờ nộp", "bản sao giấy tờ",
            "nộp bản sao các giấy tờ"];

    /// <summary>What such a sentence admits beside certified copies.</summary>
    public static readonly string[] PlainCopies =
        ["bản chính hoặc", "bản gốc hoặc", "hoặc bản chính", "hoặc bản gốc", "bản sao y", "hoặc bản chụp", "hoặc bản sao kèm", "và xuất trình bản chính",
            "xuất trình bản chính để", "bản chính để đối chiếu", "không cần chứng thực", "không yêu cầu chứng thực", "scan hoặc chụp từ bản chính"];

    /// <summary>Databases of all kinds, not that of one paper.</summary>
    public static readonly string[] AllData = ["các cơ sở dữ liệu", "các csdl"];

    /// <summary>What data do to papers.</summary>
    public static readonly string[] Instead = ["thay thế", "cắt giảm", "không bao gồm", "không phải nộp", "không yêu cầu"];

    /// <summary>What stands before the items that a form asks for.</summary>
    public static readonly string[] Asked = ["ghi rõ", "nêu rõ", "gồm các thông tin", "bao gồm các thông tin", "gồm các nội dung"];
}
