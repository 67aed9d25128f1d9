using System.Runtime.InteropServices;
using System.Text;

namespace Cchc.Cli.Input;

/// <summary>
/// Which file a path means, whatever its name: links are followed, and two names of one file (hard links) are the same. By device and number where the system
/// tells them, else by the path behind all links.
/// </summary>
internal static class FileIdentity
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const int EmptyPath = 0x1000; // AT_EMPTY_PATH
    private const uint Wanted = 0x1 | 0x100; // STATX_TYPE | STATX_INO
    private const int FileKind = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>Something equal for two names of one file; null when there is none.</summary>
    public static string? Of(string path)
    {
        if (OperatingSystem.IsLinux() && Status(CurrentFolder, Path.GetFullPath(path), 0) is { } status)
        {
            return Identity(status);
        }

        return File.Exists(path) || Directory.Exists(path) ? Real(path) : null;
    }

    /// <summary>The identity of an open file by its number, such as 1 for standard output; null where it is no regular file or the system does not
    /// tell.</summary>
    public static string? OfDescriptor(int descriptor) =>
        OperatingSystem.IsLinux() && Status(descriptor, string.Empty, EmptyPath) is { } status && (Kind(status) & FileKind) == RegularFile ? Identity(status)
            : null;

    /// <summary>Whether a path is a regular file, or a link to one; a pipe or a device waits for ever or never ends.</summary>
    public static bool IsRegular(string path) =>
        File.Exists(path)
            && (!OperatingSystem.IsLinux() || Status(CurrentFolder, Path.GetFullPath(path), 0) is not { } status || (Kind(status) & FileKind) == RegularFile);

    /// <summary>
    /// The path behind all links, those of the folders on the way too, so that ".." in a link means the folder above the one the link stands in. A link that
    /// points to nothing gives what it points to; one whose links go round, itself or another of them.
    /// </summary>
    public static string Real(string path)
    {
        const int mostLinks = 40;
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var rest = new Stack<string>();
        Push(full[real.Length..]);
        var links = 0;
        while (rest.TryPop(out var part))
        {
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, part);
            if (links < mostLinks && new FileInfo(next).LinkTarget is { } target)
            {
                links++;
                var root = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : string.Empty;
                real = root.Length > 0 ? Path.GetFullPath(root) : real;
                Push(target[root.Length..]);
            }
            else
            {
                real = next;
            }
        }

        return real;

        void Push(string parts)
        {
            foreach (var part in parts.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
                .Where(part => part != ".").Reverse())
            {
                rest.Push(part);
            }
        }
    }

    private static int Kind(byte[] status) => BitConverter.ToUInt16(status, 28);

    private static string Identity(byte[] status) =>
        $"{BitConverter.ToUInt32(status, 136)}:{BitConverter.ToUInt32(status, 140)}:{BitConverter.ToUInt64(status, 32)}";

    private static byte[]? Status(int folder, string path, int flags)
    {
        var status = new byte[256];
        try
        {
            return Statx(folder, Encoding.UTF8.GetBytes(path + '\0'), flags, Wanted, status) == 0 ? status : null;
        }
        catch (Exception error) when (error is EntryPointNotFoundException or DllNotFoundException)
        {
            return null; // an old system library: paths have to do
        }
    }

    // One layout on every processor, unlike stat.
    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint wanted, byte[] status);
}
