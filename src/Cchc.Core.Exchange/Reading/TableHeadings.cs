using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>The headings of tables of dossiers that are asked for a due day, in the one place where they are.</summary>
internal static class TableHeadings
{
    private static readonly (TableColumn Column, string Vi, string En, string[] Names)[] All =
    [
        (TableColumn.Dossier, "Mã hồ sơ", "id", ["id", "ma ho so", "so ho so", "ma so ho so", "ma hs", "so hs", "ma ho so tthc"]),
        (TableColumn.Received, "Ngày tiếp nhận", "received",
            ["received", "ngay tiep nhan", "ngay nhan", "ngay nhan ho so", "ngay tiep nhan ho so", "ngay gio tiep nhan", "ngay gio nhan", "thoi diem tiep nhan",
                "thoi gian tiep nhan", "tiep nhan ngay", "ngay tiep nhan hs", "ngay nhan hs"]),
        (TableColumn.ReceivedTime, "Giờ tiếp nhận", "received time",
            ["received time", "receivedtime", "gio tiep nhan", "gio nhan", "gio nhan ho so", "gio tiep nhan ho so", "tiep nhan gio"]),
        (TableColumn.Time, "Thời hạn giải quyết", "time",
            ["time", "thoi han", "thoi han giai quyet", "thoi gian giai quyet", "thoi han giai quyet ho so", "thoi gian giai quyet ho so", "thoi han gq"]),
        (TableColumn.Procedure, "Mã thủ tục", "procedure",
            ["procedure", "ma thu tuc", "ma tthc", "ma thu tuc hanh chinh", "ma so thu tuc", "ma so tthc", "ma tt"]),
        (TableColumn.ProcedureName, "Tên thủ tục", "procedure name",
            ["procedure name", "ten thu tuc", "ten tthc", "ten thu tuc hanh chinh", "thu tuc", "thu tuc hanh chinh", "tthc"]),
        (TableColumn.Case, "Trường hợp", "case", ["case", "truong hop", "truong hop giai quyet", "truong hop thuc hien"]),
        (TableColumn.Channel, "Hình thức nộp", "channel",
            ["channel", "hinh thuc nop", "hinh thuc nop ho so", "phuong thuc nop", "cach thuc nop", "hinh thuc tiep nhan", "phuong thuc tiep nhan",
                "hinh thuc"]),
        (TableColumn.Rule, "Quy tắc tính", "rule", ["rule", "quy tac", "quy tac tinh", "quy tac tinh ngay dau"]),
        (TableColumn.Pauses, "Tạm dừng", "pauses", ["pauses", "tam dung", "cac lan tam dung", "thoi gian tam dung"]),
        (TableColumn.Due, "Ngày hẹn trả", "due",
            ["due", "due date", "han tra", "ngay hen tra", "han tra ket qua", "ngay hen tra ket qua", "hen tra", "han giai quyet", "han xu ly"]),
    ];

    /// <summary>All of them.</summary>
    public static TableNames<TableColumn> Names { get; } = new(All);

    /// <summary>What a heading says; null for one that is not known.</summary>
    public static TableColumn? Of(string heading) => Names.Of(heading);

    /// <summary>How messages name a column.</summary>
    public static BilingualText NameOf(TableColumn column) => Names.NameOf(column);
}
