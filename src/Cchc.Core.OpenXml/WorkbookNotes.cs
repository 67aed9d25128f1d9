using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>What could not be written as it was given, with the cell.</summary>
internal sealed class WorkbookNotes
{
    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> Findings => findings;

    public void Digits(string place, ExactNumber value)
    {
        var vi = value.IsWhole ? value.ToVietnamese() : value.ToString();
        var en = value.IsWhole ? value.ToEnglish() : value.ToString();
        findings.Add(new Finding(
            WorkbookFindings.TooManyDigits,
            FindingSeverity.Warning,
            place,
            new BilingualText($"Excel chỉ giữ 15 chữ số; số chính xác là {Shorten.To(vi, 80)}",
                $"a spreadsheet keeps 15 digits; the exact number is {Shorten.To(en, 80)}")));
    }

    public void TooLarge(string place) => findings.Add(new Finding(
        WorkbookFindings.NumberAsText,
        FindingSeverity.Warning,
        place,
        new BilingualText("số quá lớn hoặc quá nhỏ đối với Excel: ghi dưới dạng chữ",
            "the number is too large or too small for a spreadsheet: written as text")));

    public void Replaced(string place) => findings.Add(new Finding(
        WorkbookFindings.ControlsReplaced,
        FindingSeverity.Warning,
        place,
        new BilingualText("ký tự điều khiển được thay bằng U+FFFD", "control characters were replaced by U+FFFD")));

    public void Cut(string place, int length) => findings.Add(new Finding(
        WorkbookFindings.TextCut,
        FindingSeverity.Warning,
        place,
        new BilingualText(
            $"chữ dài {((ExactNumber)length).ToVietnamese()} ký tự bị cắt còn {((ExactNumber)SheetText.Longest).ToVietnamese()}, mức tối đa của một ô",
            $"a text of {((ExactNumber)length).ToEnglish()} characters was cut to {((ExactNumber)SheetText.Longest).ToEnglish()}, the most a cell holds")));
}
