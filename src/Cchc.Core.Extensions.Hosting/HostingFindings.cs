using Cchc.Core.Text;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>What can be wrong with the folder of layers, beside what is wrong in its files.</summary>
internal static class HostingFindings
{
    public const string FolderUnreadable = "CCHC-HOST-001";
    public const string FileUnreadable = "CCHC-HOST-002";

    public static Finding OfFolder(string folder, Exception reason) => new(
        FolderUnreadable,
        FindingSeverity.Error,
        folder,
        new BilingualText(
            $"không đọc được thư mục lớp dữ liệu lịch \"{folder}\": thư mục phải có sẵn và được phép đọc",
            $"the folder of layers \"{folder}\" cannot be read: expected a folder that is there and may be read ({reason.Message})"));

    public static Finding OfFile(string file, Exception reason) => new(
        FileUnreadable,
        FindingSeverity.Error,
        file,
        new BilingualText(
            $"không đọc được tệp \"{file}\": tệp phải được phép đọc và không bị chương trình khác khóa",
            $"the file \"{file}\" cannot be read: expected a file that may be read and that no other program holds ({reason.Message})"));
}
