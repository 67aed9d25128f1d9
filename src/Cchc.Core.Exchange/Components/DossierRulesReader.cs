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

        var run = new DossierRulesParser(fileName ?? throw new ArgumentNullException(nameof(fileName)));
        var rules = run.Parse(content, LargestFile, ComponentWords.DeepestNesting) is { } root ? run.Root(root) : null;
        return new(fileName, rules is null && run.Correction is null ? null : new CuratedRules { Rules = rules, Correction = run.Correction }, run.Findings);
    }
}
