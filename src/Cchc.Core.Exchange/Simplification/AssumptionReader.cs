using Cchc.Core.Reading;
using Cchc.Core.Simplification;

namespace Cchc.Core.Exchange.Simplification;

/// <summary>
/// Reads what estimates of savings assume (bộ giả định ước tính) from JSON of the format <c>cchc-assumptions/1</c> (docs/reference/assumptions.md), with all
/// findings at once. What the file leaves out is not assumed.
/// </summary>
public static class AssumptionReader
{
    /// <summary>The name of the format.</summary>
    public const string Format = "cchc-assumptions/1";

    /// <summary>The largest file that is read, in bytes: 4 MiB.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    private const string BuiltInName = "Cchc.Core.Exchange.Simplification.assumptions.json";

    private static readonly Lazy<AssumptionSet> Embedded = new(ReadEmbedded);

    /// <summary>
    /// The set that ships with the library, through the same reader as any file. Most of it is assumed and says so: replace it before anything is reported.
    /// </summary>
    public static AssumptionSet BuiltIn => Embedded.Value;

    /// <summary>Reads a file.</summary>
    /// <param name="content">UTF-8 JSON, with or without a byte order mark; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <returns>The set, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<AssumptionSet> Read(Stream content, string fileName) => Read(
        WholeFile.Read(content ?? throw new ArgumentNullException(nameof(content)), LargestFile),
        fileName ?? throw new ArgumentNullException(nameof(fileName)));

    /// <summary>Reads as <see cref="Read(Stream, string)"/> does, without waiting for the stream.</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Reading<AssumptionSet>> ReadAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return WholeFile.ReadAsync(content, LargestFile, file => Read(file, fileName), cancellationToken);
    }

    private static Reading<AssumptionSet> Read(WholeFile file, string fileName)
    {
        var run = new AssumptionParser(fileName);
        var root = run.Parse(file, LineJson.DeepestNesting);
        return new(fileName, root is null ? null : run.Root(root), run.Findings);
    }

    private static AssumptionSet ReadEmbedded()
    {
        using var stream = typeof(AssumptionReader).Assembly.GetManifestResourceStream(BuiltInName)
            ?? throw new InvalidOperationException($"The embedded file {BuiltInName} is missing from the assembly.");
        return Read(stream, "assumptions.json").GetValueOrThrow();
    }
}
