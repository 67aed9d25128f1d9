using Microsoft.Win32.SafeHandles;

namespace Cchc.Cli;

/// <summary>A result that goes to a file or, as -, to standard output. A file appears only when it is whole.</summary>
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

        var part = path + ".part";
        void Remove(object? sender, ConsoleCancelEventArgs stopped) => File.Delete(part);
        Console.CancelKeyPress += Remove;
        try
        {
            using (var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            {
                write(file);
            }

            File.Move(part, path, overwrite: true);
        }
        catch (ArgumentException error)
        {
            throw new InputException($"\"{path}\" is no path of a file: {error.Message}");
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

    /// <summary>Standard output that says when nobody reads any more; the console's own stream hides a closed pipe.</summary>
    public static Stream StandardOutput() =>
        OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, 1);
}
