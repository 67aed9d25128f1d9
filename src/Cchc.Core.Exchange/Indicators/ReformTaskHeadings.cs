using Cchc.Core.Exchange.Reading;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>The headings of plans of reform tasks, in the one place where they are.</summary>
internal static class ReformTaskHeadings
{
    /// <summary>All of them.</summary>
    public static TableNames<ReformTaskColumn> Names { get; } = new(
    [
        (ReformTaskColumn.Code, "Mã", "code", ["code", "id", "ma", "ma nhiem vu", "so hieu", "tt", "stt", "so tt", "so thu tu"]),
        (ReformTaskColumn.Name, "Nhiệm vụ", "task",
            ["task", "name", "nhiem vu", "ten nhiem vu", "noi dung nhiem vu", "noi dung", "noi dung cong viec", "cong viec"]),
        (ReformTaskColumn.Unit, "Đơn vị", "unit",
            ["unit", "don vi", "don vi chu tri", "co quan chu tri", "co quan", "don vi thuc hien", "co quan thuc hien", "co quan chu tri thuc hien",
                "don vi chu tri thuc hien"]),
        (ReformTaskColumn.Due, "Hạn", "due",
            ["due", "deadline", "han", "han hoan thanh", "thoi han", "thoi han hoan thanh", "thoi gian hoan thanh", "thoi gian thuc hien", "ngay den han"]),
        (ReformTaskColumn.Completed, "Ngày hoàn thành", "completed", ["completed", "done", "ngay hoan thanh", "hoan thanh ngay", "thoi diem hoan thanh",
            "ngay thuc hien xong", "hoan thanh", "ngay xong", "ngay hoan tat"]),
        (ReformTaskColumn.Progress, "Tỷ lệ %", "progress",
            ["progress", "percent", "ty le", "ti le", "ty le hoan thanh", "ti le hoan thanh", "tien do", "muc do hoan thanh", "phan tram hoan thanh"]),
        (ReformTaskColumn.State, "Trạng thái", "state",
            ["state", "status", "trang thai", "tinh trang", "trang thai thuc hien", "tinh trang thuc hien", "ket qua thuc hien"]),
    ]);
}
