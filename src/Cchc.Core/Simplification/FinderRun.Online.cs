using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Text;

namespace Cchc.Core.Simplification;

/// <content>Channels: NĐ 224/2026/NĐ-CP, art. 14.</content>
internal sealed partial class FinderRun
{
    private static readonly string[] OnlineWords = ["trực tuyến", "môi trường điện tử", "môi trường mạng", "cổng dịch vụ công"];
    private static readonly string[] Filing = ["nộp", "gửi", "nhận hồ sơ", "đăng ký hồ sơ", "trực tuyến hoặc", "hoặc trực tuyến"];

    /// <summary>The sentence is of something else than filing, or says that it is not so.</summary>
    private static readonly string[] NoFiling =
        ["thông báo", "cập nhật", "trả kết quả", "công bố", "đăng tải", "công khai", "nếu có áp dụng", "chưa", "không", "thì", "một cửa liên thông"];

    /// <summary>How a dossier filed online must look: it can be filed so, whatever else the sentence says.</summary>
    private static readonly string[] FiledOnline =
        ["nộp hồ sơ theo hình thức trực tuyến", "trường hợp nộp hồ sơ trực tuyến", "trường hợp nộp trực tuyến", "trường hợp hồ sơ nộp trực tuyến"];

    /// <summary>The applicant appears: the first reason of art. 14.</summary>
    private static readonly string[] Presence =
        ["phải có mặt", "thu nhận vân tay", "lấy vân tay", "chụp ảnh khuôn mặt", "tổ chức sát hạch", "kiểm tra sát hạch", "thi tuyển", "dự thi",
            "khám giám định", "phỏng vấn trực tiếp"];

    /// <summary>Those present are not the applicant.</summary>
    private static readonly string[] NotApplicants = ["hội đồng", "phiên họp", "cuộc họp"];

    /// <summary>An agency goes and looks: the second reason of art. 14.</summary>
    private static readonly string[] Field =
        ["thực địa", "kiểm tra thực tế", "thẩm định thực tế", "đánh giá thực tế", "xác minh thực tế", "kiểm tra hiện trường", "tại hiện trường",
            "kiểm tra tại chỗ", "thẩm định tại cơ sở", "đánh giá tại cơ sở", "kiểm tra tại cơ sở"];

    /// <summary>What an authority does of itself: nobody files a dossier.</summary>
    private static readonly string[] OwnMotion = ["thu hồi", "đình chỉ", "tạm đình chỉ", "tước quyền"];

    /// <summary>Words that somebody files all the same.</summary>
    private static readonly string[] Requests =
        ["nộp", "đơn đề nghị", "đơn yêu cầu", "đơn xin", "làm đơn", "có đơn", "tờ khai", "giấy đề nghị", "giấy khai", "kê khai", "theo đề nghị", "tự nguyện",
            "gửi hồ sơ", "gửi 01 bộ"];

    private static readonly string[] Courts = ["tòa án", "toà án", "viện kiểm sát"];

    /// <summary>
    /// Whether the rules about data and online services apply: art. 14 and 18 bind ministries and provinces, no court; and where an authority acts of itself
    /// nobody files.
    /// </summary>
    private bool IsPublicService()
    {
        var executing = procedure.Agencies.Where(agency => agency.Role == AgencyRole.Executing).ToList();
        var isCourt = executing.Count > 0 && executing.TrueForAll(agency => Phrases.Plain(agency.Name).StartsAny(Courts));
        return !procedure.IsInternal && !isCourt && !IsOwnMotion();
    }

    private bool IsOwnMotion()
    {
        var name = Phrases.Plain(procedure.Name);
        return (name.Starts("thủ tục") ? name.Substring("thủ tục".Length).TrimStart() : name).StartsAny(OwnMotion)
            && !view.Components.Any(item => item.Lower.HasAny(Requests)) && !Sentences().Any(text => text.HasAny(Requests));
    }

    private void Channels()
    {
        if (procedure.Channels.Count == 0)
        {
            return; // a record without channels says nothing of them
        }

        if (procedure.Channels.Any(channel => channel.Method == SubmissionMethod.Online))
        {
            if (procedure.Online is OnlineService.NotStated or OnlineService.Partial { Reason: PartialReason.NotStated, Note.Length: 0 })
            {
                Partial();
            }
        }
        else if (OnlineFiling() is { } words)
        {
            Add(
                SimplificationKind.NoOnlineChannel,
                "channels",
                new("cách thức thực hiện", "channels"),
                words,
                new("Bản ghi không có cách thức nộp trực tuyến nhưng nội dung có nêu việc nộp trực tuyến. Đã tiếp nhận trực tuyến chưa, có cần bổ sung cách "
                    + "thức này vào bản ghi không? Nếu chưa tiếp nhận, lý do nào được áp dụng và đã công khai chưa?",
                    "The record has no online channel, but its words tell of filing online. Are dossiers received online, and should the record have the "
                    + "channel? If they are not, which reason applies, and is it published?"),
                estimate.Value.Unknown());
        }
        else
        {
            NoChannel();
        }
    }

    private void NoChannel()
    {
        var (vi, en) = procedure.Online is OnlineService.Full ? (", dù ghi dịch vụ công trực tuyến toàn trình", ", although it says full online service")
            : (string.Empty, string.Empty);
        var (words, asked, isPresence) = Reason();
        Add(
            SimplificationKind.NoOnlineChannel,
            "channels",
            new("cách thức thực hiện", "channels"),
            words,
            new($"Bản ghi không có cách thức nộp trực tuyến{vi}. Có thể tiếp nhận trực tuyến không? Nếu không, lý do nào được áp dụng và đã công khai "
                + "chưa?" + asked.Vi,
                $"The record has no online channel{en}. Can dossiers be received online? If not, which reason applies, and is it published?" + asked.En),
            isPresence ? estimate.Value.Unknown() : estimate.Value.OfOnline()); // who must come anyway saves no trip
    }

    private void Partial()
    {
        var (words, asked, _) = Reason();
        Add(
            SimplificationKind.PartialOnline,
            "online",
            new("mức độ trực tuyến", "online level"),
            words,
            new("Bản ghi có cách thức nộp trực tuyến nhưng không ghi toàn trình và không nêu lý do. Có thể cung cấp toàn trình không? Nếu không, lý do nào "
                + "được áp dụng và đã công khai chưa?" + asked.Vi,
                "The record has an online channel but does not say full, and gives no reason. Can the whole be done online? If not, which reason applies, "
                + "and is it published?" + asked.En),
            estimate.Value.Unknown());
    }

    /// <summary>The sentence of the steps that may be the reason, and what is asked about it; empty where none is.</summary>
    private (string Words, BilingualText Asked, bool IsPresence) Reason()
    {
        var sentences = Told().ToList();
        if (sentences.Find(text => Phrases.Plain(text) is var lower && lower.HasAny(Presence) && !lower.HasAny(NotApplicants)) is { } presence)
        {
            return (presence, new(" Nội dung có nêu việc người thực hiện phải hiện diện: đó có phải là lý do không?",
                " The words tell that the applicant must appear: is that the reason?"), true);
        }

        return sentences.Find(text => Phrases.Plain(text).HasAny(Field)) is { } field
            ? (field, new(" Nội dung có nêu việc thẩm tra, xác minh tại hiện trường: đó có phải là lý do không?",
                " The words tell of verification in the field: is that the reason?"), false)
            : (string.Empty, new(string.Empty, string.Empty), false);
    }

    /// <summary>The sentence of the channels or the steps that tells of filing online; null where none does.</summary>
    private string? OnlineFiling() => Told().FirstOrDefault(clean =>
        Phrases.Plain(clean) is var lower
            && (lower.HasAny(FiledOnline) || (lower.HasAny(OnlineWords) && lower.HasAny(Filing) && !lower.HasAny(NoFiling))));
}
