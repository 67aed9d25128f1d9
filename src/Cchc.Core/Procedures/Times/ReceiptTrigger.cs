namespace Cchc.Core.Procedures.Times;

/// <summary>
/// Whether a time in words counts from the receipt of the dossier, as a due date does. "Kể từ ngày khai giảng", "kể từ ngày có kết quả thi" are other
/// events: the due date that follows from the receipt is then in doubt.
/// </summary>
internal static class ReceiptTrigger
{
    private static readonly string[] Papers = ["hồ sơ", "hồ so", "đơn", "giấy tờ", "đề nghị", "yêu cầu", "tài liệu", "tờ khai", "bản khai", "thông tin",
        "đăng ký", "danh sách", "mẫu vật", "đề xuất", "số liệu"];
    private static readonly string[] Others =
        ["hết hạn", "hết thời hạn", "kết quả", "ý kiến", "nhận được báo cáo", "nhận báo cáo", "trả lời", "thẩm định", "thông báo", "kết thúc", "thụ lý"];
    private static readonly string[] Events = ["nhận", "nộp", "đủ", "đầy đủ"];

    /// <summary>Whether the words name the receipt of the dossier, or nothing.</summary>
    public static bool Is(string? trigger)
    {
        if (string.IsNullOrWhiteSpace(trigger))
        {
            return true;
        }

        var lower = trigger!.ToLowerInvariant();
        var end = lower.IndexOf(" đến khi ", StringComparison.Ordinal); // "kể từ khi nhận hồ sơ đến khi có kết quả": where it ends is another matter
        lower = end < 0 ? lower : lower.Substring(0, end);
        return !Array.Exists(Others, lower.Contains) && Array.Exists(Events, lower.Contains)
            && (Array.Exists(Papers, lower.Contains) || lower.EndsWith("nhận", StringComparison.Ordinal));
    }
}
