using System.Globalization;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>Pieces and forms in words. Where a plain copy will do, no other copy is named: certification may not be demanded (NĐ 23/2015/NĐ-CP, art.
/// 6).</summary>
internal static class PieceWords
{
    private const PaperForms OtherCopies = PaperForms.CopyWithOriginal | PaperForms.CertifiedCopy | PaperForms.RegisterCopy | PaperForms.Scan;

    // Where originals, copies and forms all count, the forms say nothing.
    private const PaperForms AnyForm = PaperForms.Original | PaperForms.PlainCopy | PaperForms.PaperForm | PaperForms.Photograph;

    private static readonly (PaperForms Form, string Vi, string En, string EnMany)[] Names =
    [
        (PaperForms.PaperForm, "tờ khai (đơn) giấy", "paper form", "paper forms"),
        (PaperForms.ElectronicForm, "biểu mẫu điện tử", "electronic form", "electronic forms"),
        (PaperForms.Original, "bản chính", "original", "originals"),
        (PaperForms.PlainCopy, "bản sao", "copy", "copies"),
        (PaperForms.CopyWithOriginal, "bản sao kèm bản chính để đối chiếu", "copy with the original shown", "copies with the original shown"),
        (PaperForms.CertifiedCopy, "bản sao chứng thực", "certified copy", "certified copies"),
        (PaperForms.RegisterCopy, "bản sao cấp từ sổ gốc", "copy from the register", "copies from the register"),
        (PaperForms.DigitalOriginal, "bản điện tử có ký số", "digitally signed original", "digitally signed originals"),
        (PaperForms.Scan, "bản quét", "scan", "scans"),
        (PaperForms.Photograph, "ảnh", "photograph", "photographs"),
        (PaperForms.Data, "dữ liệu", "data", "data"),
    ];

    /// <summary>The text behind the rule on copies.</summary>
    public const string CopyLaw = "Nghị định số 23/2015/NĐ-CP";

    /// <summary>The rule on copies, for letters and lists that name one.</summary>
    public static BilingualText CopyNote { get; } = new(
        "Nơi chỉ ghi “bản sao”, bản sao không bắt buộc phải chứng thực; cơ quan có thể yêu cầu xuất trình bản chính để đối chiếu. Đã nộp bản sao " +
            "chứng thực thì không phải xuất trình bản chính (Điều 6 " + CopyLaw + ").",
        "Where only “copy” is written, it need not be certified; the agency may ask to see the original. Where a certified copy is given, the " +
            "original need not be shown (art. 6 of Decree No. 23/2015/NĐ-CP).");

    /// <summary>Whether an applicant can bring it; data alone only the agency can fetch.</summary>
    public static bool CanBeBrought(RequiredPieces lot) => (lot.Forms & ~PaperForms.Data) != PaperForms.None;

    /// <summary>A lot as it is brought to a desk: a scan counts for no paper there.</summary>
    public static RequiredPieces OnPaper(RequiredPieces lot) =>
        (lot.Forms & ~(PaperForms.Scan | PaperForms.Data)) == PaperForms.None ? lot : lot with { Forms = lot.Forms & ~PaperForms.Scan };

    /// <summary>For example <c>01 bản chính; 02 bản sao</c>.</summary>
    public static BilingualText Of(IEnumerable<RequiredPieces> pieces)
    {
        var texts = pieces.Select(Of).ToList();
        return new(string.Join("; ", texts.Select(text => text.Vi)), string.Join("; ", texts.Select(text => text.En)));
    }

    /// <summary>The words for one or several forms.</summary>
    public static BilingualText FormsOf(PaperForms forms, bool many = false)
    {
        var named = Names.Where(name => (forms & name.Form) != PaperForms.None).ToList();
        return named.Count == 0 ? new("không rõ", "not stated")
            : new(Joined([.. named.Select(name => name.Vi)], " hoặc "), Joined([.. named.Select(name => many ? name.EnMany : name.En)], " or "));
    }

    /// <summary>Whether a lot is that of a copy, so that the rule on copies is worth saying.</summary>
    public static bool IsCopy(RequiredPieces lot) =>
        (lot.Forms & PaperForms.PlainCopy) != PaperForms.None && (lot.Forms & PaperForms.Original) == PaperForms.None;

    /// <summary>The forms of a lot that letters name.</summary>
    public static PaperForms Named(RequiredPieces lot)
    {
        var forms = lot.Forms & ~PaperForms.Data;
        forms = (forms & PaperForms.PlainCopy) != PaperForms.None ? forms & ~OtherCopies : forms;
        forms = (forms & PaperForms.PlainCopy) != PaperForms.None && (forms & PaperForms.Original) == PaperForms.None ? forms & ~PaperForms.DigitalOriginal
            : forms;
        // a form filled in may be counted as an original
        return (forms & PaperForms.AnyForm) != PaperForms.None && (forms & AnyForm) != AnyForm ? forms & PaperForms.AnyForm : forms;
    }

    private static BilingualText Of(RequiredPieces lot)
    {
        var forms = Named(lot);
        var words = FormsOf(forms, lot.Count > 1);
        var count = lot.Count.ToString("00", CultureInfo.InvariantCulture);
        if ((forms & AnyForm) == AnyForm)
        {
            return new($"{count} bản", lot.Count == 1 ? "1 piece" : $"{DateText.EnNumber(lot.Count)} pieces");
        }

        var named = Names.Count(name => (forms & name.Form) != PaperForms.None);
        return named <= 1 ? new($"{count} {words.Vi}", $"{DateText.EnNumber(lot.Count)} {words.En}")
            : named == 2 ? new($"{count} bản ({words.Vi})", $"{DateText.EnNumber(lot.Count)} ({words.En})")
            : new($"{count} bản, theo một trong các hình thức: {words.Vi}", $"{DateText.EnNumber(lot.Count)}, in one of the forms {words.En}");
    }

    private static string Joined(List<string> words, string last) =>
        words.Count == 1 ? words[0] : string.Join(", ", words.Take(words.Count - 1)) + last + words[words.Count - 1];
}
