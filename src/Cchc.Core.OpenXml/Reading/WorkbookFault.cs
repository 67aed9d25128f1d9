using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>What makes a workbook unreadable, as the exception of every file that cannot be read on.</summary>
internal static class WorkbookFault
{
    public static FileContentException Of(string code, string vi, string en) => new(code, new BilingualText(vi, en));

    /// <summary>A part, or the list of parts, is not as it should be.</summary>
    public static FileContentException Damaged(string part)
    {
        var shown = Shorten.To(PlainLine.Of(part));
        return Of(WorkbookReadingFindings.Damaged, $"tệp Excel bị hỏng (phần \"{shown}\"): hãy mở bằng Excel hoặc LibreOffice rồi lưu lại",
            $"the workbook is damaged (part \"{shown}\"): open it in Excel or LibreOffice and save it again");
    }

    public static FileContentException TooLarge(string vi, string en) => Of(WorkbookReadingFindings.TooLarge, vi, en);
}
