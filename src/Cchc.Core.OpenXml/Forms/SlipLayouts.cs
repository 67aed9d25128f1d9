namespace Cchc.Core.OpenXml.Forms;

/// <summary>Forms 01 to 03: what the desk hands over when a dossier is brought.</summary>
internal static class SlipLayouts
{
    public static IEnumerable<FormBlock> Receipt(ReceiptSlip slip, OfficialForm official, FormFill fill)
    {
        var dossier = slip.Dossier;
        var code = fill.Text("code", dossier.Code);
        yield return FormLayouts.Head(slip, fill, true, FormLayouts.Code(code), new FormQr(code.IsOpen ? null : code.Words));
        yield return FormLayouts.Title(official.Title);
        yield return FormLayouts.Labelled("Tiếp nhận hồ sơ của:", fill.Text("applicant", dossier.Applicant)) with { Before = 9 };
        yield return FormLayouts.Labelled("Địa chỉ:", fill.Text("address", dossier.Address));
        yield return FormLayouts.Contact(fill, dossier);
        yield return FormLayouts.Labelled("Số CMND/căn cước/hộ chiếu:", fill.Text("identityNumber", dossier.IdentityNumber));
        yield return FormLayouts.Labelled("Nội dung yêu cầu giải quyết:", fill.Text("content", dossier.Content));
        yield return FormLayouts.Labelled("Chủ hồ sơ:", fill.Text("owner", dossier.Owner));
        yield return FormLayouts.Labelled("Địa chỉ chủ hồ sơ:", fill.Text("ownerAddress", dossier.OwnerAddress));
        yield return new FormLine("1. Thành phần hồ sơ nộp gồm:") { KeepsNext = true };
        yield return FormLayouts.Papers(fill, slip.Papers, "Tên thành phần hồ sơ");
        yield return new FormLine("2. Số lượng hồ sơ: ", fill.Text("sets", FormWords.TwoDigits(dossier.Sets)), " (bộ)") { Before = 6 };
        yield return FormLayouts.Labelled("3. Thời gian giải quyết hồ sơ theo quy định là:", fill.Text("time", FormWords.Time(slip.Time)));
        yield return new FormLine("4. Thời gian nhận hồ sơ: ", fill.Moment("received", FormWords.Moment(slip.Received)));
        yield return new FormLine("5. Thời gian trả kết quả giải quyết hồ sơ: ", fill.Moment("due", FormWords.Moment(slip.Due)));
        yield return FormLayouts.Labelled("6. Đăng ký nhận kết quả tại:", fill.Text("returnPlace", slip.ReturnPlace));
        yield return FormLayouts.Labelled("7. Phí, lệ phí (nếu có):", fill.Text("fee", slip.Fee));
        if (official.InForceThrough is not null)
        {
            yield return new FormLine(
                "Vào Sổ theo dõi hồ sơ, quyển số: ", fill.Line("registerVolume", null), "   Số thứ tự: ", fill.Line("registerNumber", null));
        }

        yield return new FormSides(
            FormLayouts.Signature("NGƯỜI NỘP HỒ SƠ", fill.Text("applicantSignature", fill.Text("applicant", dossier.Applicant).Words)),
            FormLayouts.Signature("NGƯỜI TIẾP NHẬN HỒ SƠ", fill.Text("official", slip.Office.Official)));
    }

    public static IEnumerable<FormBlock> Supplement(SupplementSlip slip, OfficialForm official, FormFill fill)
    {
        var (dossier, office) = (slip.Dossier, slip.Office);
        yield return FormLayouts.Head(slip, fill, true, [FormLayouts.Number(fill, slip, "/HDHS")]);
        yield return FormLayouts.Title(official.Title);
        if (slip.OpenPoints > 0)
        {
            yield return new FormLine(
                $"DỰ THẢO, CHƯA GỬI NGƯỜI NỘP: cán bộ còn phải xác định {slip.OpenPoints} nội dung trước khi biết hết những gì cần bổ sung.")
            {
                Align = FormAlign.Centre,
                IsBold = true,
            };
        }

        yield return FormLayouts.Labelled("Tiếp nhận hồ sơ/yêu cầu của:", fill.Text("applicant", dossier.Applicant)) with { Before = 9 };
        yield return FormLayouts.Labelled("Nội dung yêu cầu giải quyết:", fill.Text("content", dossier.Content));
        yield return FormLayouts.Labelled("Địa chỉ:", fill.Text("address", dossier.Address));
        yield return FormLayouts.Contact(fill, dossier);
        yield return new FormLine("Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:") { KeepsNext = true };
        yield return FormLayouts.Papers(fill, slip.Papers, "Thành phần hồ sơ");
        yield return FormLayouts.Labelled("Lý do:", fill.Text("reason", slip.Reason)) with { Before = 6 };
        yield return new FormLine(
            "Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, ông (bà) tra cứu tại ",
            fill.Text("lookup", office.Lookup) with { OpenWords = "………………………" },
            " hoặc liên hệ với ",
            fill.Text("contactPerson", office.ContactPerson) with { OpenWords = "………………………" },
            ", số điện thoại ",
            fill.Text("contactPhone", office.ContactPhone) with { OpenWords = "………………" },
            " để được hướng dẫn./.") { Align = FormAlign.Justified };
        yield return new FormSides([], FormLayouts.Signature("NGƯỜI HƯỚNG DẪN", fill.Text("official", office.Official)));
    }

    public static IEnumerable<FormBlock> Refusal(RefusalSlip slip, OfficialForm official, FormFill fill)
    {
        var (dossier, office) = (slip.Dossier, slip.Office);
        yield return FormLayouts.Head(slip, fill, true, []);
        yield return FormLayouts.Title(official.Title);
        yield return FormLayouts.Labelled("Tiếp nhận hồ sơ của:", fill.Text("applicant", dossier.Applicant)) with { Before = 9 };
        yield return FormLayouts.Labelled("Địa chỉ:", fill.Text("address", dossier.Address));
        yield return FormLayouts.Contact(fill, dossier);
        yield return FormLayouts.Labelled("Nội dung yêu cầu giải quyết:", fill.Text("content", dossier.Content));
        yield return FormLayouts.Labelled(
            "Qua xem xét, bộ phận tiếp nhận thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:",
            fill.Text("reason", slip.Reason)) with { Align = FormAlign.Justified };
        yield return new FormLine(
            "Xin thông báo để ông (bà) được biết. Nếu cần trao đổi thêm, đề nghị liên hệ với ",
            fill.Text("contactPerson", office.ContactPerson) with { OpenWords = "………………………" },
            ", số điện thoại ",
            fill.Text("contactPhone", office.ContactPhone) with { OpenWords = "………………" },
            "./.") { Align = FormAlign.Justified };
        yield return new FormSides(
            FormLayouts.Signature("NGƯỜI NỘP HỒ SƠ", fill.Text("applicantSignature", fill.Text("applicant", dossier.Applicant).Words)),
            FormLayouts.Signature("NGƯỜI TIẾP NHẬN HỒ SƠ", fill.Text("official", office.Official)));
    }
}
