using System.Runtime.CompilerServices;

namespace Cchc.Core.OpenXml.Tests;

/// <summary>A test that needs LibreOffice; skipped, visibly, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = Program is null ? "LibreOffice (soffice) was not found on the path." : null;

    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);
}
