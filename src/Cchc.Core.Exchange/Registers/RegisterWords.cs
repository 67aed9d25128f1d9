using System.Globalization;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Registers;

/// <summary>The words of registers for channels, states and events, folded.</summary>
internal static class RegisterWords
{
    private static readonly Dictionary<string, SubmissionMethod> Channels = new(StringComparer.Ordinal)
    {
        ["1"] = SubmissionMethod.InPerson, ["truc tiep"] = SubmissionMethod.InPerson, ["in-person"] = SubmissionMethod.InPerson,
            ["inperson"] = SubmissionMethod.InPerson,
        ["in person"] = SubmissionMethod.InPerson, ["tai bo phan mot cua"] = SubmissionMethod.InPerson,
        ["2"] = SubmissionMethod.Online, ["truc tuyen"] = SubmissionMethod.Online, ["online"] = SubmissionMethod.Online, ["qua mang"] = SubmissionMethod.Online,
        ["3"] = SubmissionMethod.Postal, ["buu chinh"] = SubmissionMethod.Postal, ["dich vu buu chinh"] = SubmissionMethod.Postal,
            ["postal"] = SubmissionMethod.Postal,
        ["nop truc tiep"] = SubmissionMethod.InPerson, ["nop truc tuyen"] = SubmissionMethod.Online, ["qua buu chinh"] = SubmissionMethod.Postal,
        ["qua dich vu buu chinh"] = SubmissionMethod.Postal, ["dich vu buu chinh cong ich"] = SubmissionMethod.Postal,
        ["qua dich vu buu chinh cong ich"] = SubmissionMethod.Postal,
        ["buu chinh cong ich"] = SubmissionMethod.Postal, ["bcci"] = SubmissionMethod.Postal, ["direct"] = SubmissionMethod.InPerson,
        ["post"] = SubmissionMethod.Postal,
    };

    private static readonly Dictionary<string, int> States = new(StringComparer.Ordinal)
    {
        ["moi dang ky"] = 1, ["duoc tiep nhan"] = 2, ["da tiep nhan"] = 2, ["moi tiep nhan"] = 2, ["khong duoc tiep nhan"] = 3, ["tu choi tiep nhan"] = 3,
        ["dang xu ly"] = 4, ["dang giai quyet"] = 4, ["yeu cau bo sung giay to"] = 5, ["yeu cau bo sung"] = 5, ["cho bo sung"] = 5,
        ["yeu cau thuc hien nghia vu tai chinh"] = 6, ["cho nop phi"] = 6, ["cong dan yeu cau rut ho so"] = 7, ["rut ho so"] = 7, ["dung xu ly"] = 8,
        ["cong dan rut ho so"] = 7, ["nguoi nop rut ho so"] = 7, ["to chuc rut ho so"] = 7, ["da rut ho so"] = 7, ["tu choi"] = 3, ["bi tu choi"] = 3,
        ["tu choi ho so"] = 3, ["da hoan thanh"] = 9, ["hoan thanh"] = 9, ["da co ket qua"] = 9, ["da tra"] = 10,
        ["tam dung"] = 8, ["da xu ly xong"] = 9, ["da giai quyet"] = 9, ["da tra ket qua"] = 10,
    };

    private static readonly Dictionary<string, string> Events = new(StringComparer.Ordinal)
    {
        ["tiep nhan"] = "received", ["tiep nhan ho so"] = "received", ["co quan co tham quyen nhan ho so"] = "receivedByCompetentAgency",
        ["yeu cau bo sung"] = "supplementRequested", ["yeu cau bo sung ho so"] = "supplementRequested", ["bo sung"] = "supplemented",
            ["bo sung ho so"] = "supplemented",
        ["tiep nhan bo sung"] = "supplemented", ["da bo sung"] = "supplemented", ["nop bo sung"] = "supplemented", ["da nop bo sung"] = "supplemented",
        ["nop bo sung ho so"] = "supplemented", ["tam ngung"] = "paused", ["tam ngung giai quyet"] = "paused", ["tam ngung xu ly"] = "paused",
        ["tam dung giai quyet"] = "paused", ["tam dung xu ly"] = "paused", ["yeu cau bo sung giay to"] = "supplementRequested",
        ["tam dung"] = "paused", ["dung xu ly"] = "paused", ["tiep tuc"] = "resumed",
        ["tiep tuc giai quyet"] = "resumed", ["tiep tuc xu ly"] = "resumed", ["thong bao phi"] = "feeNotified",
            ["thong bao nghia vu tai chinh"] = "feeNotified",
        ["nop phi"] = "feePaid", ["da nop phi"] = "feePaid", ["chuyen"] = "transferred", ["chuyen ho so"] = "transferred", ["chuyen xu ly"] = "transferred",
        ["xin loi"] = "extended", ["xin loi va hen lai"] = "extended", ["hen lai"] = "extended", ["gia han"] = "extended", ["dung theo yeu cau"] = "stopped",
        ["rut ho so"] = "stopped", ["tu choi"] = "refused", ["co ket qua"] = "result", ["tra ket qua"] = "returned", ["tra cho nguoi nop"] = "returned",
        ["tra ho so"] = "returnedDossier", ["su co he thong"] = "systemOutage", ["he thong hoat dong tro lai"] = "systemRestored",
        ["khoi phuc he thong"] = "systemRestored", ["received"] = "received", ["receivedbycompetentagency"] = "receivedByCompetentAgency",
        ["supplementrequested"] = "supplementRequested", ["supplemented"] = "supplemented", ["paused"] = "paused", ["resumed"] = "resumed",
        ["feenotified"] = "feeNotified", ["feepaid"] = "feePaid", ["transferred"] = "transferred", ["extended"] = "extended", ["stopped"] = "stopped",
        ["refused"] = "refused", ["result"] = "result", ["returned"] = "returned", ["returneddossier"] = "returnedDossier", ["systemoutage"] = "systemOutage",
        ["systemrestored"] = "systemRestored",
    };

    /// <summary>How a state is written, for those who wrote another.</summary>
    public const string StatusExamples = "“Đang xử lý”, “Yêu cầu bổ sung”, “Đã trả kết quả”, 1–10";

    /// <summary>How a channel is written.</summary>
    public const string ChannelExamples = "“Trực tiếp”, “Trực tuyến”, “Qua bưu chính”";

    public static SubmissionMethod? Channel(string text) => Channels.TryGetValue(VietnameseText.Fold(text), out var channel) ? channel : null;

    public static RegisterContent? Content(string word) => word.ToLowerInvariant() switch
    {
        "none" => RegisterContent.None,
        "reasons" => RegisterContent.Reasons,
        "apologies" => RegisterContent.Apologies,
        "stops" => RegisterContent.Stops,
        "hours" => RegisterContent.Hours,
        "slips" => RegisterContent.Slips,
        _ => null,
    };

    public static string Word(SubmissionMethod channel) => channel switch
    {
        SubmissionMethod.Online => "online",
        SubmissionMethod.Postal => "postal",
        SubmissionMethod.InPerson => "inPerson",
        _ => "other",
    };

    public static int? Status(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number is >= 1 and <= 10 ? number : null
            : States.TryGetValue(VietnameseText.Fold(text), out var state) ? state : null;

    /// <summary>The type of an event as <c>cchc-events/1</c> names it, and <c>returnedDossier</c>; null for a word that is not known.</summary>
    public static string? Event(string text) => Events.TryGetValue(VietnameseText.Fold(text), out var type) ? type : null;
}
