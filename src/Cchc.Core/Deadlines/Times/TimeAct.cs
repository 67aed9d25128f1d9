namespace Cchc.Core.Deadlines.Times;

/// <summary>What someone does within a time: what gives the result, and what only goes before it.</summary>
internal enum TimeAct
{
    /// <summary>Words that look like an act and are none: "công trình", "cấp tỉnh".</summary>
    None,

    /// <summary>Gives the result: "cấp giấy phép", "ra quyết định".</summary>
    Decides,

    /// <summary>Hands the dossier on, or prepares the decision of another: "chuyển hồ sơ", "lấy ý kiến", "trình".</summary>
    Passes,

    /// <summary>Looks into the dossier: "thẩm định", "kiểm tra".</summary>
    Examines,

    /// <summary>"Thông báo", "hướng dẫn".</summary>
    Notifies,

    /// <summary>What only the one who applies does: "nộp hồ sơ", "khai báo".</summary>
    Applies,

    /// <summary>Not an act but who acts: the one who applies.</summary>
    Applicant,

    /// <summary>The time is a length of its own kind of thing: "niêm yết", "công khai". Not the procedure.</summary>
    Displays,
}
