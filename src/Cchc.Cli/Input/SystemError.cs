using Cchc.Cli.Texts;

namespace Cchc.Cli.Input;

/// <summary>Why the system refused a file, in words: those of the system are English and name things that nobody typed.</summary>
internal static class SystemError
{
    public static string Of(Exception error) => error switch
    {
        FileNotFoundException => Say.Text("system.noFile"),
        DirectoryNotFoundException => Say.Text("system.noFolder"),
        UnauthorizedAccessException => Say.Text("system.notAllowed"),
        PathTooLongException => Say.Text("system.longName"),
        ArgumentException => Say.Text("system.badName"),
        IOException when (error.HResult & 0xFFFF) is 28 or 112 => Say.Text("system.diskFull"),
        IOException when (error.HResult & 0xFFFF) is 32 or 109 => Say.Text("system.pipeClosed"),
        _ => Say.IsVietnamese ? Say.Text("system.other", $"0x{error.HResult:X8}") : error.Message.TrimEnd('.'),
    };
}
