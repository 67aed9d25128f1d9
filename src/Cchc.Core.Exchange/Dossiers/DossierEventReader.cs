using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>Reads the events of a dossier from JSON of the format <c>cchc-events/1</c> (docs/reference/events.md), with all findings at once.</summary>
public static class DossierEventReader
{
    /// <summary>The largest file that is read, in bytes: 4 MiB.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    /// <summary>The largest number of events of a dossier: 2,000.</summary>
    public const int MostEvents = 2000;

    /// <summary>Reads a file.</summary>
    /// <param name="content">UTF-8 JSON, with or without a byte order mark; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <returns>The request, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<DossierClockRequest> Read(Stream content, string fileName)
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
    public static Task<Reading<DossierClockRequest>> ReadAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return WholeFile.ReadAsync(content, LargestFile, file => Read(file, fileName), cancellationToken);
    }

    /// <summary>Reads a file of pause rules of one's own, of the format <c>cchc-pause-rules/1</c>.</summary>
    /// <param name="content">UTF-8 JSON, with or without a byte order mark; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <returns>The rules, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<IReadOnlyList<PauseRule>> ReadPauseRules(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return ReadPauseRules(WholeFile.Read(content, LargestFile), fileName);
    }

    /// <summary>Reads as <see cref="ReadPauseRules(Stream, string)"/> does, without waiting for the stream.</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Reading<IReadOnlyList<PauseRule>>> ReadPauseRulesAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return WholeFile.ReadAsync(content, LargestFile, file => ReadPauseRules(file, fileName), cancellationToken);
    }

    private static Reading<DossierClockRequest> Read(WholeFile file, string fileName)
    {
        var run = new DossierEventParser(fileName);
        return new(fileName, run.Parse(file, LineJson.DeepestNesting) is { } root ? run.Root(root) : null, run.Findings);
    }

    private static Reading<IReadOnlyList<PauseRule>> ReadPauseRules(WholeFile file, string fileName)
    {
        var run = new DossierEventParser(fileName);
        var rules = run.Parse(file, LineJson.DeepestNesting) is { } root ? run.RulesRoot(root) : null;
        return new(fileName, rules is null ? null : ValueList.Of(rules), run.Findings);
    }
}
