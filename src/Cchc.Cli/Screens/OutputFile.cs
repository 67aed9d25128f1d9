using System.Text;
using Cchc.Cli.Input;
using Microsoft.Win32.SafeHandles;

namespace Cchc.Cli.Screens;

/// <summary>
/// A result that goes to a file or, as -, to standard output. A regular file appears, or is replaced, only when the result is whole; a link is followed; what
/// stands under /dev is written to directly. What was read is never written to: <see cref="OpenFiles"/>.
/// </summary>
internal static class OutputFile
{
    public static void Write(string path, Action<Stream> write) => Write(path, stream =>
    {
        write(stream);
        return true;
    });

    /// <param name="path">The file; - is standard output.</param>
    /// <param name="write">Writes it, and says whether it is to be kept.</param>
    public static void Write(string path, Func<Stream, bool> write)
    {
        if (path == "-")
        {
            using var output = StandardOutput();
            using var buffered = new BufferedStream(output, 1 << 16);
            write(buffered);
            return;
        }

        var target = Target(path);
        if (IsSpecial(target))
        {
            using var device = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 1);
            using var buffered = new BufferedStream(device, 1 << 16);
            write(buffered);
            return;
        }

        using var written = OpenFiles.Write(target);
        ToRegularFile(path, target, write);
    }

    /// <summary>Standard output that says when nobody reads any more; the console's own stream hides a closed pipe.</summary>
    public static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, 1);
        if (!output.CanSeek)
        {
            return output;
        }

        // A redirected file is shared with whoever writes next. A file stream writes at places of its own and leaves the common one where it was, so that the
        // next program would write over
        // the result; the console's stream moves it.
        output.Dispose();
        return Console.OpenStandardOutput();
    }

    private static void ToRegularFile(string path, string target, Func<Stream, bool> write)
    {
        // Beside its target, so that moving it is one step; under a name that nobody else has.
        var part = $"{target}.{Path.GetRandomFileName()}.part";
        using var stopping = Stopping.Before(() => File.Delete(part));
        try
        {
            using (var file = Create(path, part))
            {
                if (!write(file))
                {
                    return;
                }
            }

            KeepMode(target, part);
            Stopping.Whole(() =>
            {
                using var again = OpenFiles.Write(target); // what was read meanwhile
                File.Move(part, target, overwrite: true);
            });
        }
        finally
        {
            if (File.Exists(part))
            {
                File.Delete(part); // what is left of a failure
            }
        }
    }

    private static FileStream Create(string path, string part)
    {
        try
        {
            FileStream? file = null;
            Stopping.Whole(() => file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.Delete, 1 << 16));
            return file!;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException("output.cannotWrite", UserInput.Quote(path), SystemError.Of(error));
        }
    }

    private static string Target(string path)
    {
        if (path.Length == 0)
        {
            throw new InputException("output.noName");
        }

        try
        {
            if (Directory.Exists(path))
            {
                throw new InputException("output.folder", UserInput.Quote(path));
            }

            var target = FileIdentity.Real(path);
            return new FileInfo(target).LinkTarget is null ? target : throw new InputException("output.linksGoRound", UserInput.Quote(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException("output.noPath", UserInput.Quote(path), SystemError.Of(error));
        }
    }

    // A device, a pipe or a socket, wherever it stands: what reads it waits for it.
    private static bool IsSpecial(string path) =>
        !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || (File.Exists(path) && !FileIdentity.IsRegular(path)));

    private static void KeepMode(string target, string part)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(part, File.GetUnixFileMode(target));
        }
    }
}
