using Cchc.Core.Exchange.Reading;

namespace Cchc.Core.Exchange.Registers;

/// <summary>
/// The headings of registers and of tables of events, in the one place where they are. The English name is that that registers are written with; the
/// others are those of exports of one-stop software and, folded, the members of the national message.
/// </summary>
internal static class RegisterHeadings
{
    /// <summary>Those of a register: a row a dossier.</summary>
    public static TableNames<RegisterColumn> Dossiers { get; } = new(
    [
        (RegisterColumn.Code, "Mã hồ sơ", "code", ["code", "id", "ma ho so", "so ho so", "ma so ho so", "ma hs", "so hs", "ma ho so tthc", "mahoso"]),
        (RegisterColumn.Procedure, "Mã thủ tục", "procedure",
            ["procedure", "ma thu tuc", "ma tthc", "ma thu tuc hanh chinh", "ma so thu tuc", "ma so tthc", "ma tt", "matthc"]),
        (RegisterColumn.Field, "Mã lĩnh vực", "field", ["field", "ma linh vuc", "malinhvuc"]),
        (RegisterColumn.Time, "Thời hạn giải quyết", "time",
            ["time", "thoi han", "thoi han giai quyet", "thoi gian giai quyet", "thoi han giai quyet ho so", "thoi gian giai quyet ho so", "thoi han gq",
                "thoi gian quy dinh", "thoi han quy dinh", "thoi gian giai quyet theo quy dinh", "thoi han giai quyet theo quy dinh", "so ngay giai quyet",
                "so ngay quy dinh"]),
        (RegisterColumn.Rules, "Quy tắc tính", "rules", ["rules", "quy tac", "quy tac tinh", "bo quy tac"]),
        (RegisterColumn.Remote, "Vùng sâu, vùng xa", "remote", ["remote", "vung sau vung xa", "xa mien nui hai dao", "dia ban kho khan"]),
        (RegisterColumn.Channel, "Kênh thực hiện", "channel",
            ["channel", "kenh thuc hien", "hinh thuc nop", "hinh thuc nop ho so", "phuong thuc nop", "cach thuc nop", "hinh thuc tiep nhan",
                "phuong thuc tiep nhan",
                "kenhthuchien"]),
        (RegisterColumn.Agency, "Cơ quan chủ trì giải quyết", "agency",
            ["agency", "co quan chu tri giai quyet", "co quan chu tri", "co quan giai quyet", "don vi xu ly", "don vi giai quyet", "co quan xu ly", "co quan",
                "don vi", "donvixuly"]),
        (RegisterColumn.Officer, "Mã cán bộ", "officer", ["officer", "ma can bo", "ma cong chuc", "ma can bo xu ly", "ma nguoi xu ly"]),
        (RegisterColumn.Submitted, "Ngày nộp", "submitted", ["submitted", "ngay nop", "ngay nop ho so", "nop ho so", "thoi diem nop", "ngaynophoso"]),
        (RegisterColumn.Received, "Ngày tiếp nhận", "received",
            ["received", "ngay tiep nhan", "ngay nhan", "ngay nhan ho so", "ngay tiep nhan ho so", "nhan ho so", "ngay gio tiep nhan", "ngay gio nhan",
                "thoi diem tiep nhan", "thoi gian tiep nhan", "tiep nhan ngay", "ngay tiep nhan hs", "ngay nhan hs", "ngaytiepnhan"]),
        (RegisterColumn.Promised, "Ngày hẹn trả", "promised",
            ["promised", "due", "ngay hen tra", "ngay hen tra ket qua", "hen tra ket qua", "hen tra", "han tra", "han tra ket qua", "han giai quyet",
                "han xu ly",
                "ngayhentra"]),
        (RegisterColumn.PromisedBefore, "Ngày hẹn trả trước bổ sung", "promisedBefore",
            ["promisedbefore", "promised before", "ngay hen tra truoc", "ngay hen tra truoc bo sung", "ngayhentratruoc"]),
        (RegisterColumn.PromisedAfter, "Ngày hẹn trả sau bổ sung", "promisedAfter",
            ["promisedafter", "promised after", "ngay hen tra sau bo sung", "ngay hen tra moi sau bo sung", "ngayhentramoi"]),
        (RegisterColumn.PromisedNow, "Ngày hẹn trả hiện tại", "promisedNow", ["promisednow", "promised now", "ngay hen tra hien tai", "ngay hen tra hien nay"]),
        (RegisterColumn.Result, "Ngày có kết quả", "result",
            ["result", "ngay co ket qua", "co ket qua", "ngay ket thuc", "ngay ket thuc xu ly", "ngay hoan thanh", "ngay giai quyet xong", "ngay xong",
                "ngay xong ho so", "ngay hoan tat", "ngayketthucxuly"]),
        (RegisterColumn.Returned, "Ngày trả", "returned", ["returned", "ngay tra", "ngay tra ket qua", "tra ket qua", "ngaytra"]),
        (RegisterColumn.Refused, "Ngày từ chối", "refused", ["refused", "ngay tu choi", "ngaytuchoi"]),
        (RegisterColumn.RefusalReason, "Lý do từ chối", "refusalReason", ["refusalreason", "refusal reason", "ly do tu choi"]),
        (RegisterColumn.Status, "Trạng thái hồ sơ", "status", ["status", "trang thai", "trang thai ho so", "tinh trang", "tinh trang ho so", "trangthaihoso"]),
        (RegisterColumn.Components, "Thành phần đã yêu cầu", "components", ["components", "thanh phan", "thanh phan ho so", "thanh phan da yeu cau"]),
        (RegisterColumn.SupplementRequested, "Ngày yêu cầu bổ sung", "supplementRequested",
            ["supplementrequested", "supplement requested", "ngay yeu cau bo sung", "yeu cau bo sung", "ngayyeucaubosung"]),
        (RegisterColumn.SupplementContent, "Nội dung bổ sung", "supplementContent",
            ["supplementcontent", "supplement content", "noi dung bo sung", "noi dung yeu cau bo sung", "noidungbosung"]),
        (RegisterColumn.Supplemented, "Ngày bổ sung", "supplemented",
            ["supplemented", "ngay bo sung", "ngay tiep nhan bo sung", "ngay bo sung ho so", "ngaytiepnhanbosung"]),
        (RegisterColumn.Paused, "Ngày tạm dừng", "paused", ["paused", "ngay tam dung", "tam dung", "ngay dung xu ly", "bat dau tam dung"]),
        (RegisterColumn.PauseReason, "Lý do tạm dừng", "pauseReason", ["pausereason", "pause reason", "ly do tam dung", "ly do dung"]),
        (RegisterColumn.PauseBasis, "Căn cứ tạm dừng", "pauseBasis", ["pausebasis", "pause basis", "can cu tam dung", "can cu phap ly tam dung"]),
        (RegisterColumn.PauseRule, "Mã quy định tạm dừng", "pauseRule", ["pauserule", "pause rule", "ma quy dinh tam dung", "quy dinh tam dung"]),
        (RegisterColumn.Resumed, "Ngày tiếp tục", "resumed", ["resumed", "ngay tiep tuc", "ngay tiep tuc xu ly", "tiep tuc giai quyet", "ket thuc tam dung"]),
        (RegisterColumn.Extended, "Ngày xin lỗi", "extended", ["extended", "ngay xin loi", "ngay gia han", "ngay van ban xin loi"]),
        (RegisterColumn.ExtendedTo, "Ngày hẹn lại", "extendedTo", ["extendedto", "extended to", "ngay hen lai", "ngay hen tra moi", "hen lai"]),
        (RegisterColumn.ExtensionReason, "Lý do hẹn lại", "extensionReason", ["extensionreason", "extension reason", "ly do hen lai", "ly do gia han",
            "ly do cham"]),
        (RegisterColumn.Events, "Sự kiện", "events", ["events", "su kien", "cac su kien"]),
        (RegisterColumn.Content, "Nội dung sổ ghi", "content", ["content", "noi dung so ghi"]),
        (RegisterColumn.Applicant, "Chủ hồ sơ", "applicant", ["applicant", "chu ho so", "ten to chuc ca nhan", "ten chu ho so", "nguoi nop", "ten", "chuhoso"]),
        (RegisterColumn.Digitised, "Thành phần đã số hóa", "digitised",
            ["digitised", "thanh phan da so hoa", "so hoa thanh phan", "so hoa thanh phan ho so", "ho so co thanh phan so hoa", "da so hoa",
                "hosocothanhphansohoa"]),
        (RegisterColumn.Reused, "Được tái sử dụng", "reused",
            ["reused", "duoc tai su dung", "tai su dung", "thanh phan duoc tai su dung", "tai su dung du lieu", "duoctaisudung"]),
        (RegisterColumn.NationalStore, "Lấy từ kho dữ liệu quốc gia", "nationalStore",
            ["nationalstore", "national store", "lay tu kho du lieu quoc gia", "duoc lay tu kho dmqg", "duoclaytukhodmqg"]),
        (RegisterColumn.Verified, "Tài khoản đã xác thực", "verified",
            ["verified", "tai khoan da xac thuc", "tai khoan duoc xac thuc", "xac thuc dinh danh", "taikhoanduocxacthucvoivneid"]),
        (RegisterColumn.Fee, "Có phí, lệ phí", "fee", ["fee", "co phi", "co phi le phi", "phai nop phi le phi"]),
        (RegisterColumn.PaidOnline, "Thanh toán trực tuyến", "paidOnline",
            ["paidonline", "paid online", "thanh toan truc tuyen", "duoc thanh toan truc tuyen", "duocthanhtoantructuyen"]),
        (RegisterColumn.ElectronicResult, "Kết quả điện tử", "electronicResult",
            ["electronicresult", "electronic result", "ket qua dien tu", "co ket qua dien tu", "ket qua ban dien tu"]),
        (RegisterColumn.Synchronised, "Đã đồng bộ", "synchronised", ["synchronised", "da dong bo", "dong bo"]),
    ]);

    /// <summary>Those of a table of events: a row an event.</summary>
    public static TableNames<EventColumn> Events { get; } = new(
    [
        (EventColumn.Code, "Mã hồ sơ", "code", ["code", "ma ho so", "so ho so", "ma so ho so", "ma hs", "mahoso"]),
        (EventColumn.Event, "Sự kiện", "event", ["event", "type", "su kien", "loai su kien", "thao tac"]),
        (EventColumn.At, "Thời điểm", "at", ["at", "thoi diem", "thoi diem xu ly", "ngay", "ngay gio", "thoi gian", "ngay gui", "thoidiemxuly"]),
        (EventColumn.RecordedAt, "Thời điểm ghi nhận", "recordedAt", ["recordedat", "recorded at", "thoi diem ghi nhan", "ngay ghi nhan", "ngay cap nhat"]),
        (EventColumn.Id, "Mã sự kiện", "id", ["id", "ma su kien"]),
        (EventColumn.To, "Nơi nhận", "to", ["to", "noi nhan", "co quan nhan", "don vi nhan", "chuyen den"]),
        (EventColumn.Reason, "Lý do, nội dung", "reason", ["reason", "content", "ly do", "noi dung", "ly do noi dung", "noi dung xu ly"]),
        (EventColumn.Basis, "Căn cứ", "legalBasis", ["legalbasis", "legal basis", "can cu", "can cu phap ly"]),
        (EventColumn.Rule, "Mã quy định", "rule", ["rule", "ma quy dinh", "quy dinh", "ma quy dinh tam dung"]),
        (EventColumn.Promised, "Ngày hẹn trả", "promised", ["promised", "ngay hen tra", "ngay hen lai", "hen tra", "ngay hen tra moi"]),
    ]);
}
