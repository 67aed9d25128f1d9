using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Procedures.Requirements;

namespace Cchc.Core.Exchange;

/// <summary>
/// Reads the curated rules of a procedure's dossier (thành phần hồ sơ) from JSON of the format <c>cchc-components/1</c>
/// (docs/reference/components.md), with all findings at once.
/// </summary>
public static class DossierRulesReader
{
    /// <summary>The largest file that is read, in bytes: 4 MiB.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="content">UTF-8 JSON, with or without a byte order mark; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <returns>The rules, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DossierRulesFile Read(Stream content, string fileName)
    {
        if (content is null)
        {
            throw new ArgumentNullException(nameof(content));
        }

        var run = new DossierRulesParser(fileName ?? throw new ArgumentNullException(nameof(fileName)));
        var rules = Read(content, run);
        var findings = run.Findings;
        return new DossierRulesFile { Rules = findings.Count == 0 ? rules : null, Findings = findings };
    }

    private static DossierRules? Read(Stream content, DossierRulesParser run)
    {
        using var buffer = new MemoryStream();
        var block = new byte[64 * 1024];
        int read;
        while (buffer.Length <= LargestFile && (read = content.Read(block, 0, block.Length)) > 0)
        {
            buffer.Write(block, 0, read);
        }

        if (buffer.Length > LargestFile)
        {
            run.Report("CCHC-REQ-081", 1, null, $"tệp lớn hơn {LargestFile} byte", $"the file is larger than {LargestFile} bytes");
            return null;
        }

        try
        {
            return run.Root(LineJson.Parse(WithoutMark(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)), ComponentWords.DeepestNesting));
        }
        catch (JsonException error)
        {
            var line = (int)Math.Min(int.MaxValue - 1, error.LineNumber ?? 0) + 1;
            run.Report("CCHC-REQ-080", line, null, $"không phải JSON hợp lệ, hoặc lồng quá sâu: {error.Message}", $"not valid JSON, or nested too deeply: {error.Message}");
        }

        return null;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> json) =>
        json.Length >= 3 && json[0] == 0xEF && json[1] == 0xBB && json[2] == 0xBF ? json.Slice(3) : json;
}
