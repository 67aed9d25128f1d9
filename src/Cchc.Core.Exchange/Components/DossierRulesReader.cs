using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Components;

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
    public static Reading<CuratedRules> Read(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return Read(WholeFile.Read(content, LargestFile), fileName);
    }

    /// <summary>Reads as <see cref="Read(Stream, string)"/> does, without waiting for the stream.</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Reading<CuratedRules>> ReadAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return WholeFile.ReadAsync(content, LargestFile, file => Read(file, fileName), cancellationToken);
    }

    private static Reading<CuratedRules> Read(WholeFile file, string fileName)
    {
        var run = new DossierRulesParser(fileName);
        var rules = run.Parse(file, ComponentWords.DeepestNesting) is { } root ? run.Root(root) : null;
        return new(fileName, rules is null && run.Correction is null ? null : new CuratedRules { Rules = rules, Correction = run.Correction }, run.Findings);
    }
}
