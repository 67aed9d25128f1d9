namespace Cchc.Core.Deadlines.Times;

/// <summary>What a phrase in a running text says about the times near it.</summary>
[Flags]
internal enum TimeMark
{
    None = 0,

    /// <summary>"Trường hợp", "đối với", "nếu": a case begins.</summary>
    Case = 1,

    /// <summary>"Kể từ", "tính từ", "sau khi": from when it counts.</summary>
    Trigger = 1 << 1,

    /// <summary>"Thời hạn", "thời gian".</summary>
    TimeWord = 1 << 2,

    /// <summary>"Tăng thêm", "kéo dài thêm": added to another time.</summary>
    Added = 1 << 3,

    /// <summary>"Kéo dài": perhaps the new whole, perhaps what is added.</summary>
    Longer = 1 << 4,

    /// <summary>"Miền núi", "vùng sâu": remote places.</summary>
    Remote = 1 << 5,

    /// <summary>"Không tính", "không bao gồm".</summary>
    NotCounted = 1 << 6,

    /// <summary>"Chưa đầy đủ", "không hợp lệ": the dossier is not as it should be, or is refused.</summary>
    Lacking = 1 << 7,

    /// <summary>"Xác minh", "kiểm tra thực tế".</summary>
    Verify = 1 << 8,

    /// <summary>"Không phải xác minh".</summary>
    NoVerify = 1 << 9,

    /// <summary>"Thẩm định", "trả kết quả": a step.</summary>
    Step = 1 << 10,

    /// <summary>"Sở", "Ủy ban nhân dân": an agency.</summary>
    Agency = 1 << 11,

    /// <summary>"Hiệu lực", "kinh nghiệm": not a processing time.</summary>
    Foreign = 1 << 12,

    /// <summary>"Tổng thời gian".</summary>
    Total = 1 << 13,

    /// <summary>"Trong đó": what follows are parts.</summary>
    Parts = 1 << 14,

    /// <summary>"Ít nhất", "tối thiểu".</summary>
    AtLeast = 1 << 15,

    /// <summary>"Trước khi", "trước thời điểm".</summary>
    Before = 1 << 16,

    /// <summary>"Nhận", "nộp": an event at the beginning of the procedure.</summary>
    Receipt = 1 << 17,

    /// <summary>"Trình", "biên bản": an event inside the procedure.</summary>
    Inner = 1 << 18,

    /// <summary>"Doanh nghiệp", "người yêu cầu": the one who applies.</summary>
    Applicant = 1 << 19,

    /// <summary>"Thông báo", "hướng dẫn".</summary>
    Notice = 1 << 20,

    /// <summary>"Kỳ họp": a session of a council.</summary>
    Session = 1 << 21,

    /// <summary>"Không quy định".</summary>
    NoTime = 1 << 22,

    /// <summary>"Giải quyết", "thực hiện": after "thời hạn", the whole.</summary>
    Whole = 1 << 23,

    /// <summary>"Thì": what follows is no longer the case.</summary>
    Then = 1 << 24,

    /// <summary>"Kiểm tra tính đầy đủ": the first look at a dossier, never the whole.</summary>
    Check = 1 << 25,

    /// <summary>"Đủ hồ sơ", "hồ sơ hợp lệ": the dossier itself.</summary>
    Dossier = 1 << 26,
}

/// <summary>Asking a mark.</summary>
internal static class TimeMarkExtensions
{
    /// <summary>Whether it has any of these.</summary>
    public static bool Has(this TimeMark mark, TimeMark any) => (mark & any) != TimeMark.None;
}
