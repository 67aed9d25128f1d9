using Microsoft.Win32.SafeHandles;

namespace Cchc.Cli;

/// <summary>
/// A result that goes to a file or, as -, to standard output. A regular file appears, or is replaced, only when the result is whole; a link is followed; what
/// stands under /dev is written to directly.
/// </summary>
internal static class OutputFile
{
    public static void Write(string path, Action<Stream> write)
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

        // A redirected file is shared with whoever writes next. A file stream writes at places of its own and leaves the common one where it was, so that the next program would write over
        // the result; the console's stream moves it.
        output.Dispose();
        return Console.OpenStandardOutput();
    }

    private static void ToRegularFile(string path, string target, Action<Stream> write)
    {
        // Beside its target, so that moving it is one step; under a name that nobody else has.
        var part = $"{target}.{Path.GetRandomFileName()}.part";
        void Remove(object? sender, ConsoleCancelEventArgs stopped) => File.Delete(part);
        Console.CancelKeyPress += Remove;
        try
        {
            using (var file = Create(path, part))
            {
                write(file);
            }

            KeepMode(target, part);
            File.Move(part, target, overwrite: true);
        }
        finally
        {
            if (File.Exists(part))
            {
                File.Delete(part); // what is left of a failure
            }

            Console.CancelKeyPress -= Remove;
        }
    }

    private static FileStream Create(string path, string part)
    {
        try
        {
            return new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"The file \"{path}\" cannot be written: {error.Message.Replace(part, path, StringComparison.Ordinal)}");
        }
    }

    private static string Target(string path)
    {
        if (path.Length == 0)
        {
            throw new InputException("The name of the file to write is empty.");
        }

        try
        {
            if (Directory.Exists(path))
            {
                throw new InputException($"The file \"{path}\" cannot be written: it is a folder.");
            }

            return new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"\"{path}\" is no path of a file: {error.Message}");
        }
    }

    private static bool IsSpecial(string path) => !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    private static void KeepMode(string target, string part)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(part, File.GetUnixFileMode(target));
        }
    }
}
