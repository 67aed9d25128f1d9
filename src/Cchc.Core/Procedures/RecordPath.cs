using System.Globalization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>
/// The place of a value in the record of a procedure as people read it: <c>channels[1].fees[0].amount</c> is "cách thức thực hiện 2, phí 1, mức thu". Programs
/// get the path itself.
/// </summary>
internal static class RecordPath
{
    // Of a list: what one of its items is called.
    private static readonly Dictionary<string, BilingualText> Items = new(StringComparer.Ordinal)
    {
        ["agencies"] = new("cơ quan", "agency"), ["cases"] = new("trường hợp", "case"), ["channels"] = new("cách thức thực hiện", "way of submission"),
        ["componentGroups"] = new("nhóm thành phần hồ sơ", "group of components"), ["components"] = new("thành phần", "component"),
        ["fees"] = new("khoản phí", "fee"), ["fields"] = new("lĩnh vực", "field"), ["forms"] = new("biểu mẫu", "form"),
        ["legalBases"] = new("căn cứ pháp lý", "legal basis"), ["links"] = new("thủ tục liên quan", "linked procedure"),
        ["results"] = new("kết quả", "result"), ["returnMethods"] = new("hình thức trả kết quả", "way of return"),
        ["serviceGroups"] = new("nhóm dịch vụ", "service group"), ["steps"] = new("bước", "step"), ["subjects"] = new("đối tượng thực hiện", "subject"),
        ["places"] = new("nơi trả kết quả", "place of return"),
    };

    private static readonly Dictionary<string, BilingualText> Members = new(StringComparer.Ordinal)
    {
        ["actor"] = new("người thực hiện", "actor"), ["address"] = new("địa chỉ", "address"), ["agencies"] = new("cơ quan thực hiện", "agencies"),
        ["amount"] = new("mức thu", "amount"), ["announcement"] = new("quyết định công bố", "announcing decision"),
        ["audience"] = new("đối tượng phục vụ", "audience"), ["bucket"] = new("kho tệp", "file store"),
        ["case"] = new("trường hợp", "case"), ["caseName"] = new("trường hợp", "case"), ["cases"] = new("trường hợp và thời hạn", "cases and their times"),
        ["channels"] = new("cách thức thực hiện", "ways of submission"), ["code"] = new("mã", "code"),
        ["componentGroups"] = new("thành phần hồ sơ", "components of the dossier"), ["components"] = new("thành phần hồ sơ", "components of the dossier"),
        ["conditions"] = new("yêu cầu, điều kiện", "conditions"), ["copies"] = new("số bản sao", "copies"), ["createdAt"] = new("thời điểm tạo", "created"),
        ["currency"] = new("loại tiền", "currency"), ["delivery"] = new("nơi tiếp nhận, trả kết quả", "reception and return"),
        ["description"] = new("mô tả", "description"), ["fees"] = new("phí, lệ phí", "fees"), ["fields"] = new("lĩnh vực", "fields"),
        ["formName"] = new("tên biểu mẫu", "name of the form"), ["forms"] = new("biểu mẫu", "forms"), ["from"] = new("từ ngày", "from"),
        ["group"] = new("nhóm", "group"), ["hasElectronicForm"] = new("có mẫu điện tử", "has an electronic form"), ["id"] = new("mã tệp", "identifier"),
        ["isInternal"] = new("thủ tục nội bộ", "internal procedure"), ["isMarkedRequired"] = new("đánh dấu bắt buộc", "marked as required"),
        ["isNonTerritorial"] = new("không phụ thuộc địa giới hành chính", "non-territorial"),
        ["isOfflineOnly"] = new("chỉ nộp trực tiếp", "offline only"), ["isProcessingResult"] = new("là kết quả giải quyết", "is a result of processing"),
        ["isSharedService"] = new("dịch vụ dùng chung", "shared service"), ["issuer"] = new("cơ quan ban hành", "issuer"),
        ["keywords"] = new("từ khóa", "keywords"), ["kind"] = new("loại", "kind"), ["legalBases"] = new("căn cứ pháp lý", "legal bases"),
        ["levels"] = new("cấp thực hiện", "levels of administration"), ["links"] = new("thủ tục liên quan, nhóm dịch vụ", "links and service groups"),
        ["method"] = new("cách nộp", "method"), ["name"] = new("tên", "name"), ["note"] = new("ghi chú", "note"),
        ["notes"] = new("từ khóa, mô tả, ghi chú", "keywords, description, note"), ["number"] = new("số văn bản", "number"),
        ["online"] = new("dịch vụ công trực tuyến", "online service"), ["onlineService"] = new("dịch vụ công trực tuyến", "online service"),
        ["originals"] = new("số bản chính", "originals"), ["places"] = new("nơi trả kết quả", "places of return"),
        ["proactive"] = new("mức độ chủ động", "proactive level"), ["quantity"] = new("số lượng", "quantity"),
        ["publishedAt"] = new("thời điểm công khai", "published"),
        ["rawAmount"] = new("mức thu như đã ghi", "amount as written"), ["rawKind"] = new("loại như đã ghi", "kind as written"),
        ["rawMethod"] = new("cách nộp như đã ghi", "method as written"), ["rawRegulation"] = new("hình thức quy định như đã ghi", "regulation as written"),
        ["rawState"] = new("trạng thái như đã ghi", "state as written"), ["receivingAddress"] = new("địa chỉ tiếp nhận", "receiving address"),
        ["record"] = new("bản ghi nguồn", "record in its source"), ["regulation"] = new("hình thức quy định", "regulation"),
        ["results"] = new("kết quả thực hiện", "results"), ["returnMethods"] = new("hình thức trả kết quả", "ways of return"),
        ["role"] = new("vai trò", "role"), ["serviceGroups"] = new("nhóm dịch vụ", "service groups"), ["signedOn"] = new("ngày ký", "signed on"),
        ["sourceId"] = new("mã bản ghi nguồn", "identifier in its source"), ["state"] = new("trạng thái", "state"),
        ["steps"] = new("trình tự thực hiện", "steps"), ["subjectDescription"] = new("mô tả đối tượng", "description of the subjects"),
        ["subjects"] = new("đối tượng thực hiện", "subjects"), ["submitted"] = new("cách nộp", "how it was submitted"),
        ["details"] = new("chi tiết", "details"), ["unit"] = new("đơn vị thời hạn", "unit of the time"),
        ["tariff"] = new("biểu phí", "tariff"), ["through"] = new("đến ngày", "through"), ["time"] = new("thời hạn", "time"),
        ["title"] = new("tên văn bản", "title"), ["updatedAt"] = new("thời điểm cập nhật", "updated"), ["validity"] = new("hiệu lực", "validity"),
    };

    // The portal's own names, where a place of its file is meant.
    private static readonly Dictionary<string, string> OfPortal = new(StringComparer.Ordinal)
    {
        ["attachments"] = "forms", ["attachment"] = "forms", ["cases"] = "cases", ["categoriesDetails"] = "fields", ["category"] = "fields",
        ["currencyName"] = "currency", ["departmentsAuthority"] = "agencies", ["departmentsAuthorized"] = "agencies",
        ["departmentsCoordinating"] = "agencies", ["departmentsExecuting"] = "agencies", ["dossierReceivingAddresses"] = "receivingAddress",
        ["executionCases"] = "componentGroups", ["executionMethods"] = "channels", ["executionSteps"] = "steps", ["copyQty"] = "copies",
        ["legalBasisesDetails"] = "legalBases", ["originalQty"] = "originals", ["processingDay"] = "time", ["processingDayType"] = "unit",
        ["processingTime"] = "time", ["processingTimeUnit"] = "unit", ["procedureProposal"] = "announcement", ["profileComponents"] = "components",
        ["qty"] = "quantity", ["requirementsAndConditions"] = "conditions", ["resultsDetails"] = "results", ["returningMethods"] = "returnMethods",
        ["serviceGroupsDetails"] = "serviceGroups", ["subjectTypesDetails"] = "subjects", ["submissionMethod"] = "method",
        ["unitGroupsAuthority"] = "agencies", ["unitGroupsAuthorized"] = "agencies", ["unitGroupsCoordinating"] = "agencies",
        ["unitGroupsExecuting"] = "agencies", ["detail"] = "details",
    };

    /// <summary>The place in words; a name that is none of a record stays as it is, a place that is empty stays empty.</summary>
    /// <param name="path">The path, counted from 0.</param>
    /// <param name="language">The language.</param>
    public static string In(string path, Language language) => path.Length == 0 ? path
        : string.Join(", ", path.Split('.').Select(member => One(member, language)));

    /// <summary>
    /// The place of something read from a file, "line 12, 1.001193, executionMethods[0].processingTime": the path of a record in it in words, the rest as
    /// it is.
    /// </summary>
    public static string InFile(string place, Language language) =>
        string.Join(", ", place.Split([", "], StringSplitOptions.None).Select(part => IsOfRecord(part) ? In(part, language) : part));

    /// <summary>The place in both languages.</summary>
    public static BilingualText Of(string path) => new(In(path, Language.Vietnamese), In(path, Language.English));

    /// <summary>Whether each name of a path has words.</summary>
    internal static bool IsKnown(string path) => path.Split('.').All(member => Number(member, out var name) is null
        ? Members.ContainsKey(name) : Items.ContainsKey(name));

    private static bool IsOfRecord(string path) => path.Split('.').All(member =>
    {
        var isItem = Number(member, out var name) is not null;
        return isItem ? Items.ContainsKey(Own(name)) : Members.ContainsKey(Own(name));
    });

    private static string Own(string name) => OfPortal.TryGetValue(name, out var own) ? own : name;

    private static string One(string member, Language language)
    {
        var number = Number(member, out var name);
        name = Own(name);
        return number is null ? Members.TryGetValue(name, out var words) ? words.In(language) : member
            : Items.TryGetValue(name, out var item) ? item.In(language) + " " + number : member;
    }

    // "fees[0]" is the first.
    private static string? Number(string member, out string name)
    {
        var bracket = member.IndexOf('[');
        if (bracket > 0 && member[member.Length - 1] == ']'
            && int.TryParse(member.Substring(bracket + 1, member.Length - bracket - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < int.MaxValue)
        {
            name = member.Substring(0, bracket);
            return (index + 1).ToString(CultureInfo.InvariantCulture);
        }

        name = member;
        return null;
    }
}
