using System.Text;
using Cchc.Core.Reading;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>What a file is that is no workbook of Excel 2007 and later, in one sentence that says what to do.</summary>
internal static class WorkbookFileKind
{
    private const int Sector = 4_096;

    /// <summary>How a zip file begins, and so every workbook.</summary>
    public static bool IsZip(ReadOnlySpan<byte> head) =>
        head.Length >= 4 && head[0] == (byte)'P' && head[1] == (byte)'K' && head[2] is 3 or 5 && head[3] is 4 or 6;

    /// <summary>How the older files of Office begin, and those with a password.</summary>
    public static bool IsCompound(ReadOnlySpan<byte> head) =>
        head.Length >= 8 && head[0] == 0xD0 && head[1] == 0xCF && head[2] == 0x11 && head[3] == 0xE0 && head[4] == 0xA1 && head[5] == 0xB1;

    public static FileContentException NotAWorkbook() => WorkbookFault.Of(WorkbookReadingFindings.NotAWorkbook,
        "không phải tệp Excel (.xlsx): hãy mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx",
        "not an Excel workbook (.xlsx): open it in Excel or LibreOffice and save it as .xlsx");

    /// <summary>Refuses what is no zip file, or too large.</summary>
    public static void Refuse(Stream file)
    {
        if (file.Length > ReadingLimits.File)
        {
            throw WorkbookFault.TooLarge($"tệp Excel lớn hơn {ReadingLimits.File / 1024 / 1024} MiB: hãy chia thành nhiều tệp",
                $"the workbook is larger than {ReadingLimits.File / 1024 / 1024} MiB: split it into several files");
        }

        var head = Bytes(file, 0, 512);
        if (IsCompound(head))
        {
            throw Compound(file, head);
        }

        if (!IsZip(head))
        {
            throw Text(head);
        }
    }

    /// <summary>Refuses zip files that are something else.</summary>
    public static void Refuse(ZipParts zip)
    {
        if (zip.Has("mimetype") && zip.Has("content.xml"))
        {
            throw WorkbookFault.Of(WorkbookReadingFindings.OpenDocument,
                "đây là bảng tính OpenDocument (.ods): hãy mở bằng LibreOffice hoặc Excel rồi lưu lại dạng .xlsx",
                "this is an OpenDocument spreadsheet (.ods): open it in LibreOffice or Excel and save it as .xlsx");
        }

        if (zip.Has("xl/workbook.bin"))
        {
            throw WorkbookFault.Of(WorkbookReadingFindings.OtherExcel,
                "đây là tệp Excel nhị phân (.xlsb): hãy mở bằng Excel rồi lưu lại dạng .xlsx",
                "this is a binary Excel workbook (.xlsb): open it in Excel and save it as .xlsx");
        }

        if (zip.Has("word/document.xml"))
        {
            throw WorkbookFault.Of(WorkbookReadingFindings.NotAWorkbook, "đây là tệp Word (.docx), không phải bảng tính: hãy chuyển bảng sang Excel",
                "this is a Word document (.docx) and no spreadsheet: copy its table into Excel");
        }
    }

    private static FileContentException Compound(Stream file, byte[] head)
    {
        var size = 1 << Math.Min(head[30] | (head[31] << 8), 12);
        var list = Bytes(file, ((long)BitConverter.ToUInt32(head, 48) + 1) * size, Sector);
        var names = Encoding.GetEncoding(28591).GetString(list).Replace("\0", string.Empty);
        return names.Contains("EncryptedPackage", StringComparison.Ordinal)
            ? WorkbookFault.Of(WorkbookReadingFindings.Encrypted, "tệp Excel có mật khẩu: hãy mở, bỏ mật khẩu rồi lưu lại",
                "the workbook is protected by a password: open it, remove the password and save it again")
            : names.Contains("WordDocument", StringComparison.Ordinal) ? NotAWorkbook()
            : WorkbookFault.Of(WorkbookReadingFindings.OtherExcel,
                "đây là tệp Excel 97–2003 (.xls): hãy mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx",
                "this is an Excel 97–2003 file (.xls): open it in Excel or LibreOffice and save it as .xlsx");
    }

    private static FileContentException Text(byte[] head)
    {
        if (head.Length == 0)
        {
            return WorkbookFault.Of(WorkbookReadingFindings.NotAWorkbook, "tệp rỗng, không phải tệp Excel (.xlsx)",
                "the file is empty and no Excel workbook (.xlsx)");
        }

        // What programs call .xls and .xlsx though it is a page or a text.
        var text = Encoding.UTF8.GetString(head).TrimStart();
        if (Array.TrueForAll(head, value => value >= 32 || value is 9 or 10 or 13) && !(text.Length > 0 && text[0] == '<'))
        {
            return WorkbookFault.Of(WorkbookReadingFindings.NotAWorkbook,
                "đây là tệp văn bản, không phải tệp Excel (.xlsx): nếu là bảng CSV, hãy đổi đuôi tên tệp thành .csv",
                "this is a text file and no Excel workbook (.xlsx): if it is a CSV table, name it .csv");
        }

        return NotAWorkbook();
    }

    private static byte[] Bytes(Stream file, long at, int most)
    {
        if (at < 0 || at >= file.Length)
        {
            return [];
        }

        file.Position = at;
        var bytes = new byte[Math.Min(most, file.Length - at)];
        var taken = 0;
        for (int read; taken < bytes.Length && (read = file.Read(bytes, taken, bytes.Length - taken)) > 0; taken += read)
        {
        }

        return taken == bytes.Length ? bytes : bytes.AsSpan(0, taken).ToArray();
    }
}
