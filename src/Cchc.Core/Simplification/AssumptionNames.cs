using Cchc.Core.Text;

namespace Cchc.Core.Simplification;

/// <summary>The assumptions that estimates use, with their names and limits.</summary>
internal static class AssumptionNames
{
    public const string PaperMinutes = "paper.minutes";
    public const string CopyMinutes = "copy.minutes";
    public const string CopyMoney = "copy.money";
    public const string CertificateMinutes = "certificate.minutes";
    public const string CertificateMoney = "certificate.money";
    public const string FieldMinutes = "field.minutes";
    public const string TripMinutes = "trip.minutes";
    public const string TripMoney = "trip.money";
    public const string OnlineMinutes = "online.minutes";
    public const string OnlineShare = "online.share";
    private const string EffortPrefix = "effort.";

    private const int MostMinutes = 100_000;
    private const int MostMoney = 1_000_000_000;
    private const int MostEffort = 100;

    private static readonly BilingualText Minutes = new("phút", "minutes");
    private static readonly BilingualText Money = new("đồng", "đồng");
    private static readonly BilingualText Share = new("tổng số hồ sơ", "of all dossiers");
    private static readonly BilingualText Grade = new("điểm", "points");

    public static IReadOnlyList<(string Id, BilingualText Name, BilingualText Unit, ExactNumber Most)> All { get; } =
    [
        (PaperMinutes, new("tìm, chuẩn bị một giấy tờ đã được cấp", "find and prepare a paper that was issued"), Minutes, MostMinutes),
        (CopyMinutes, new("sao chụp một bản", "make one copy"), Minutes, MostMinutes),
        (CopyMoney, new("tiền sao chụp một bản", "money for one copy"), Money, MostMoney),
        (CertificateMinutes, new("chứng thực một bản sao, gồm đi lại và chờ", "have one copy certified, the way and the wait included"), Minutes, MostMinutes),
        (CertificateMoney, new("phí chứng thực một bản sao", "fee for certifying one copy"), Money, MostMoney),
        (FieldMinutes, new("khai một nội dung trong mẫu", "fill in one item of a form"), Minutes, MostMinutes),
        (TripMinutes, new("một lượt đi nộp hồ sơ trực tiếp, gồm chờ", "one trip to file in person, the wait included"), Minutes, MostMinutes),
        (TripMoney, new("chi phí một lượt đi lại", "money for one trip"), Money, MostMoney),
        (OnlineMinutes, new("nộp một hồ sơ trực tuyến", "file one dossier online"), Minutes, MostMinutes),
        (OnlineShare, new("tỷ lệ hồ sơ nộp trực tuyến sau khi mở kênh", "share of dossiers filed online once it is possible"), Share, 1),
        .. SimplificationRules.All.Select(rule => (EffortOf(rule.Kind), new BilingualText($"công sức thực hiện: {rule.Title.Vi}", $"effort: {rule.Title.En}"),
            Grade, (ExactNumber)MostEffort)),
    ];

    public static string EffortOf(SimplificationKind kind) => EffortPrefix + WordConverter<SimplificationKind>.Word(kind);

    public static (BilingualText Name, BilingualText Unit, ExactNumber Most)? Find(string id)
    {
        foreach (var (known, name, unit, most) in All)
        {
            if (known == id)
            {
                return (name, unit, most);
            }
        }

        return null;
    }
}
