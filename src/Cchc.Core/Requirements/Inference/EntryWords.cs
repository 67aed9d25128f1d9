using Cchc.Core.Procedures;

namespace Cchc.Core.Requirements.Inference;

/// <summary>What an entry of the list is and how necessary: note, heading, "nếu có", alternatives, data in its place.</summary>
internal static class EntryWords
{
    private static readonly string[] NoteOpenings = ["lưu ý", "ghi chú", "chú ý"];
    private static readonly string[] Actors =
        ["cơ quan ", "người ", "người tiếp nhận", "người yêu cầu", "người có yêu cầu", "người ủy quyền", "người uỷ quyền", "cá nhân ", "tổ chức ", "việc ",
            "cán bộ ", "công dân ", "doanh nghiệp ", "trường hợp ", "giấy tờ do ", "bản chụp các giấy tờ", "đối với giấy tờ", "đối với việc"];
    private static readonly string[] Duties =
        ["chịu trách nhiệm", "có trách nhiệm", "từ chối", "có quyền", "được sử dụng", "được quyền", "có thể nộp", "không được yêu cầu", "không phải có",
            "phải được hợp pháp hóa lãnh sự", "phải bảo đảm", "không yêu cầu", "khai thác, sử dụng thông tin"];
    private static readonly string[] HeadingWords = ["gồm", "sau", "như sau", "sau đây", "sau đây", "dưới đây", "bổ sung"];
    private static readonly string[] HeadingOpenings = ["đối với ", "trường hợp ", "thành phần ", "hồ sơ", "các giấy tờ", "giấy tờ phải", "ngoài "];
    private static readonly string[] Freed =
        ["không phải nộp", "không phải xuất trình", "không phải cung cấp", "không yêu cầu nộp", "không cần nộp", "không phải tải lên", "thay thế bằng dữ liệu",
            "thay thế thành phần hồ sơ", "thay thế bằng thông tin", "thay thế cho việc"];
    private static readonly string[] Fetched = ["được khai thác trên", "được khai thác trong", "được khai thác từ", "được khai thác tại"];
    private static readonly string[] Stores = ["cơ sở dữ liệu", "csdl", "dữ liệu điện tử", "hệ thống thông tin", "căn cước điện tử", "tài khoản định danh",
        "vneid"];
    private static readonly string[] Papers = ["giấy tờ", "loại giấy tờ", "tài liệu", "loại tài liệu", "văn bản", "loại văn bản", "chứng từ", "loại chứng từ",
        "hồ sơ", "loại hồ sơ", "loại sau", "bằng chứng"];
    private static readonly string[] FreedOf = ["không phải nộp", "không phải xuất trình", "không phải cung cấp", "không yêu cầu nộp",
        "không yêu cầu xuất trình", "không cần nộp"];
    private static readonly string[] Persons = ["doanh nghiệp", "tổ chức", "cá nhân", "cơ quan, tổ chức", "cơ quan, đơn vị", "đơn vị", "thương nhân",
        "công dân", "người ", "chủ phương tiện", "chủ xe", "hộ kinh doanh", "thân nhân", "không phải", "không cần", "không yêu cầu"];
    private static readonly string[] Demanding = [" thì nộp", "thì phải nộp", "chỉ phải nộp", "phải có ", "nộp bổ sung", "nộp kèm", "nộp thêm", "; "];
    private static readonly string[] Databases =
    [
        "quốc gia về dân cư", "quốc gia về đất đai", "quốc gia về đăng ký doanh nghiệp", "quốc gia về doanh nghiệp", "quốc gia về đăng ký kinh doanh",
            "quốc gia về bảo hiểm", "quốc gia về đầu tư", "hộ tịch điện tử", "lý lịch tư pháp", "đất đai", "giáo dục và đào tạo",
        "về giáo dục đại học", "về giáo dục nghề nghiệp", "về đất đai", "căn cước công dân", "căn cước", "dùng chung", "của ngành thuế", "của địa phương",
            "chuyên ngành", "quốc gia",
    ];

    private static readonly string[] Applications = ["đơn ", "tờ khai", "giấy đề nghị", "văn bản đề nghị", "phiếu đề nghị", "công văn đề nghị", "mẫu đơn",
        "mẫu tờ khai"];
    private static readonly string[] Scopes = ["+ trường hợp ", "- trường hợp ", " thuộc trường hợp ", " thuộc các trường hợp ", " thuộc diện ",
        " thuộc đối tượng ", "được miễn ", "được ưu tiên", "chế độ ưu tiên", "chỉ phải nộp", "chỉ nộp ", "chỉ yêu cầu "];
    private static readonly string[] NoLimits = ["việc ", "các thay đổi", "nội dung", "các nội dung", "mỗi ", "từng ", "hồ sơ"];
    private static readonly string[] Properties = ["có ", "được ", "phải ", "bảo đảm ", "đáp ứng "];
    private static readonly string[] Obliged = [" phải nộp ", " phải có ", " phải xuất trình ", " thì nộp "];

    private const string OneOf = "một trong ";
    private static readonly string[] OneOfs = ["một trong các ", "một trong những ", "một trong số các ", "một trong số những "];

    public static string NoteOf(in RequirementText text, DossierComponent component)
    {
        if (text.StartsWithAny(NoteOpenings))
        {
            return text.Words(text.Start, Math.Min(text.End, text.Start + 7));
        }

        if (text.StartsWith("hồ sơ được lập thành"))
        {
            return text.Words(text.Start, text.Start + "hồ sơ được lập thành".Length);
        }

        if (text.StartsWith("số lượng hồ sơ") || text.StartsWith("số lượng: "))
        {
            return text.Words(text.Start, Math.Min(text.End, text.Start + 40));
        }

        if (NothingWords.Of(text) is { Length: > 0 } none)
        {
            return none;
        }

        if (ConditionWords.IsRuleWithoutPaper(text))
        {
            var then = text.Find(" thì ");
            return text.Words(then, Math.Min(text.End, then + 60));
        }

        if (text.StartsWith("hồ sơ ") && text.Has("trên môi trường điện tử") && text.Has("có giá trị pháp lý tương đương") && !text.Has("; "))
        {
            return At(text, "có giá trị pháp lý tương đương");
        }

        var nothing = component is { Originals: null or 0, Copies: null or 0 };
        if (nothing && ConditionWords.Opens(text) && text.Has(" chỉ cần "))
        {
            return At(text, "chỉ cần");
        }

        var freed = FreedNote(text);
        if (freed.Length > 0)
        {
            return freed;
        }

        var opening = text.First(Actors, text.Start, Math.Min(text.End, text.Start + 30)).At == text.Start;
        var duty = text.First(Duties, text.Start, Math.Min(text.End, text.Start + 400));
        return opening && duty.At >= 0 && (nothing || !text.StartsWith("trường hợp ")) && !text.HasAny([": ", "phải nộp", "thì nộp", "phải có "])
            ? text.Words(duty.At, duty.At + duty.Length)
            : string.Empty;
    }

    /// <summary>
    /// Whether the text has words that may limit the paper to some dossiers ("… đối với phương tiện không thuộc diện đăng kiểm", "công dân … phải nộp …"). The
    /// application itself is needed whatever it is for.
    /// </summary>
    public static bool IsPerhapsLimited(in RequirementText text, int from, int to)
    {
        var start = QuantityWords.Skip(text, from, to, out _, out _);
        if (text.First(Properties, from, Math.Min(to, from + 12)).At == from || (text.Has("khai thác", from, to) && text.HasAny(Stores, from, text.End)))
        {
            return true; // what other papers must be like; data that the agency has to look up first
        }

        if (LimitWords.IsSome(text, from, to))
        {
            return true;
        }

        var isApplication = text.First(Applications, start, Math.Min(to, start + 24)).At == start;
        if (isApplication)
        {
            return false;
        }

        var (must, _) = text.First(Obliged, from, Math.Min(to, from + 200));
        return text.HasAny(Scopes, from, to) || IsForSome(text, from, to)
            || (must > from && IsPerson(text, from) && !text.HasAny([": ", ". ", "; "], from, must));
    }

    // "… đối với phương tiện …" limits the paper; "đối với các thay đổi tương ứng", "đối với việc …" say what it is about.
    private static bool IsForSome(in RequirementText text, int from, int to)
    {
        const string words = " đối với ";
        if (text.Has(" đối với: ", from, to))
        {
            return true;
        }

        for (var at = text.Find(words, from, to); at >= 0; at = text.Find(words, at + words.Length, to))
        {
            var after = at + words.Length;
            if (text.First(NoLimits, after, Math.Min(to, after + 14)).At != after)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text also names a case in which its paper need not be handed over.</summary>
    public static bool IsSometimesFreed(in RequirementText text) => text.HasAny(FreedOf);

    /// <summary>
    /// "Doanh nghiệp không phải nộp thành phần hồ sơ trong trường hợp …", "Trường hợp khai thác được thông tin thì … không phải nộp …", "Trường hợp không khai
    /// thác được thông tin … thì cơ quan … yêu cầu …": they speak of the other entries and name no paper to hand over.
    /// </summary>
    private static string FreedNote(in RequirementText text)
    {
        var start = text.IsAt(text.Start, "(") ? text.Start + 1 : text.Start;
        var ofCase = text.IsAt(start, "trường hợp ") || text.IsAt(start, "trong trường hợp ");
        if (ofCase && text.Find("không khai thác được", start, Math.Min(text.End, start + 120)) is var failing and >= 0
            && text.Find(" thì ", failing, text.End) is var then and >= 0
            && (text.IsAt(then + 5, "cơ quan ") || text.IsAt(then + 5, "người tiếp nhận")) && text.Find("yêu cầu ", then, text.End) >= 0
                && !text.HasAny([": ", "bản sao"], start, text.End))
        {
            return text.Words(failing, failing + "không khai thác được".Length);
        }

        var (at, length) = text.First(FreedOf, start, text.End);
        if (at < 0)
        {
            return string.Empty;
        }

        var lead = ofCase ? CaseEnd(text, start, at) : start;
        var isNote = lead >= 0 && at - lead <= 90 && IsPerson(text, lead) && !text.HasAny([": ", "bản sao", "bản chính"], lead, at)
            && !text.HasAny(Demanding, start, at) && !text.HasAny([" bổ sung ", " nộp "], start, at) && !text.HasAny(Demanding, at + length, text.End);
        return isNote ? text.Words(at, at + length) : string.Empty;
    }

    private static int CaseEnd(in RequirementText text, int start, int to)
    {
        for (var from = Math.Max(start, to - 100); ;)
        {
            var (at, length) = text.First([" thì ", ": ", ", "], from, to);
            if (at < 0 || IsPerson(text, at + length))
            {
                return at < 0 ? -1 : at + length;
            }

            from = at + length;
        }
    }

    private static bool IsPerson(in RequirementText text, int at) => text.First(Persons, at, Math.Min(text.End, at + 24)).At == at;

    public static string HeadingOf(in RequirementText text, DossierComponent component)
    {
        if (!text.EndsWithColon || text.StartsWithAny(["mẫu ", "phụ lục"]))
        {
            return string.Empty;
        }

        var nothing = component is { Originals: null or 0, Copies: null or 0 };
        var last = Math.Max(text.Start, text.End - 14);
        var says = text.HasAny(HeadingWords, last, text.End) || text.StartsWithAny(HeadingOpenings);
        var announces = nothing && text.HasAny(["gồm:"], last, text.End);
        var mixed = text.HasAny([" và một trong", "; ", ". "]) || (!announces && text.StartsWithAny(["bản ", "tờ khai", "đơn "]));
        return (nothing || says) && !mixed ? Tail(text, last) : string.Empty;
    }

    /// <summary>"nếu có" behind the one paper of the text; <paramref name="isUnclear"/> where it may concern a part of it.</summary>
    public static string WhereApplicableOf(in RequirementText text, out bool isUnclear)
    {
        isUnclear = false;
        var at = text.Find("nếu có");
        if (at < 0)
        {
            return string.Empty;
        }

        var end = at + 6;
        var atEnd = end >= text.End - 1 || text.IsAt(end, "):") || text.IsAt(end, "): ");
        var head = at > text.Start && text.Lower[at - 1] == '(' ? at - 1 : at;
        isUnclear = true;
        if (!atEnd || text.Find("nếu có", end, text.End) >= 0
            || text.HasAny(["; ", ": ", ". ", " kèm ", "kèm theo", " cùng ", " hoặc bản", "+ ", " - ", "bao gồm", "trong đó", "cả "], text.Start, head)
            || JoinsPapers(text, head))
        {
            return string.Empty;
        }

        isUnclear = false;
        return text.Clean.Substring(head, Math.Min(end + (head < at ? 1 : 0), text.Clean.Length) - head);
    }

    public static string AlternativesOf(in RequirementText text, int from, int to)
    {
        for (var at = text.Find(OneOf, from, to); at >= 0; at = text.Find(OneOf, at + OneOf.Length, to))
        {
            var (head, length) = text.First(OneOfs, at, Math.Min(to, at + 30));
            foreach (var paper in Papers)
            {
                if (head == at && text.IsAt(at + length, paper))
                {
                    return text.Words(at, Math.Min(to, at + length + paper.Length));
                }
            }
        }

        return string.Empty;
    }

    /// <summary>Data in place of the paper, with the name of the database.</summary>
    public static string DataOf(in RequirementText text, DossierComponent component, out string database)
    {
        database = string.Empty;
        if (component is { Originals: null or 0, Copies: null or 0 } && !text.StartsWith("thông tin "))
        {
            return string.Empty; // a rule about other entries
        }

        var (store, storeLength) = text.First(Stores, text.Start, text.End);
        while (store >= 0 && text.IsAt(store - "cơ quan quản lý ".Length, "cơ quan quản lý "))
        {
            (store, storeLength) = text.First(Stores, store + storeLength, text.End); // who issues a paper, not what replaces it
        }

        if (store < 0)
        {
            return string.Empty;
        }

        var (freed, freedLength) = text.First(Freed, text.Start, text.End);
        var fetchedAsSuch = text.StartsWith("thông tin ") && text.First(Fetched, text.Start, text.End).At is > 0;
        if (freed < 0 && !fetchedAsSuch)
        {
            return string.Empty;
        }

        var (at, length) = freed >= 0 ? (freed, freedLength) : text.First(Fetched, text.Start, text.End);
        database = text.Words(store, DatabaseEnd(text, store, storeLength));
        return text.Words(at, at + length);
    }

    /// <summary>A known name ends where it ends; another at the first word that cannot belong to a name.</summary>
    private static int DatabaseEnd(in RequirementText text, int store, int length)
    {
        var name = text.IsAt(store + length, " ") ? store + length + 1 : store + length;
        var (known, knownLength) = text.First(Databases, name, Math.Min(text.End, name + 40));
        if (known == name)
        {
            return known + knownLength;
        }

        var stop = text.First(
            [",", ";", ".", ":", ")", "(", " thì ", " được ", " hoặc ", " để ", " không ", " khi ", " theo ", " mà ", " nếu ", " đã ", " và ", " bằng ",
                " đối với ", " cấp", " đáp ứng ", " giữa ", " có ", " nêu ", " trong ", " trên ", " cho "],
            store + length, text.End).At;
        return stop < 0 ? text.End : stop;
    }

    public static string ResultOf(in RequirementText text, int from, int to, out string procedure)
    {
        procedure = string.Empty;
        var (at, length) = text.First(
            ["kết quả giải quyết thủ tục hành chính", "kết quả thực hiện thủ tục hành chính", "kết quả giải quyết thủ tục", "kết quả thực hiện thủ tục",
                "kết quả thủ tục hành chính"],
            from, to);
        if (at < 0 || text.HasAny(["; ", ": ", ". "], from, at))
        {
            return string.Empty;
        }

        var stop = text.First([",", ";", ".", ":", "(", ")"], at + length, to).At;
        procedure = text.Words(at + length, stop < 0 ? to : stop);
        return text.Words(at, at + length);
    }

    private static string At(in RequirementText text, string words) => text.Words(text.Find(words), text.Find(words) + words.Length);

    private static string Tail(in RequirementText text, int last)
    {
        var from = last > text.Start ? Math.Max(text.Start, text.Lower.LastIndexOf(' ', last) + 1) : text.Start;
        return text.Clean.Substring(from, text.End - from);
    }

    /// <summary>"A và các B (nếu có)": perhaps only B.</summary>
    private static bool JoinsPapers(in RequirementText text, int to)
    {
        var start = text.StartsWithAny(["các ", "giấy tờ", "tài liệu", "những "]) ? Math.Min(to, text.Start + 40) : text.Start;
        return text.HasAny([" và ", ", ", " hoặc "], start, to);
    }
}
