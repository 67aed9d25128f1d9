using System.Runtime.CompilerServices;

namespace Cchc.Samples.Tests.OneStopDesk;

/// <summary>A test that needs a browser: Debian's chromium. Where there is none it is skipped and says so; nothing is downloaded.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public const string Path = "/usr/bin/chromium";

    public ChromiumFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!File.Exists(Path))
        {
            Skip = $"There is no {Path}.";
        }
    }
}
