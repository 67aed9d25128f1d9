using System.Runtime.InteropServices;

namespace Cchc.Cli.Screens;

/// <summary>
/// Whether the terminal understands the sequences for colours and the cursor. On Windows they are switched on, which its older console needs.
/// </summary>
internal static partial class TerminalModes
{
    private const int StandardOutput = -11;
    private const uint Sequences = 4; // ENABLE_VIRTUAL_TERMINAL_PROCESSING

    public static bool HaveSequences() => OperatingSystem.IsWindows() ? SwitchedOn() : Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");

    private static bool SwitchedOn()
    {
        var output = GetStdHandle(StandardOutput);
        return GetConsoleMode(output, out var mode) != 0 && ((mode & Sequences) != 0 || SetConsoleMode(output, mode | Sequences) != 0);
    }

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint GetStdHandle(int handle);

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int GetConsoleMode(nint handle, out uint mode);

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int SetConsoleMode(nint handle, uint mode);
}
