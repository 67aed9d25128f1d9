using System.Runtime.CompilerServices;

namespace Cchc.Samples.Tests.Browser;

/// <summary>A test that needs Chromium as Debian installs it; without it the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    /// <summary>Where the browser is.</summary>
    public const string Chromium = "/usr/bin/chromium";

    public ChromiumFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!File.Exists(Chromium)) Skip = $"There is no {Chromium} (Debian's package chromium).";
    }
}
