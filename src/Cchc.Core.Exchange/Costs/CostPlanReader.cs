using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// Reads the cost of one procedure and its simplification plan from JSON of the format <c>cchc-cost/1</c> (docs/reference/cost-plan.md), with all findings at
/// once. What the file leaves out stays not stated; only the member <c>defaults</c> fills in, and it stands in the file.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using System.IO;
/// using System.Text;
/// using Cchc.Core.Exchange.Costs;
///
/// using var stream = new MemoryStream(Encoding.UTF8.GetBytes("{\"format\": \"cchc-cost/1\", \"currency\": 5}"));
/// var read = CostPlanReader.Read(stream, "plan.json");
///
/// Console.WriteLine(read.Value is null); // True
/// Console.WriteLine(read.Findings[0].Code); // CCHC-COST-069
/// </code>
/// </example>
public static class CostPlanReader
{
    /// <summary>The name of the format.</summary>
    public const string Format = "cchc-cost/1";

    /// <summary>The largest file that is read, in bytes: 4 MiB.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    private const int DeepestNesting = 12;

    /// <summary>Reads a file.</summary>
    /// <param name="content">UTF-8 JSON, with or without a byte order mark; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <returns>Sheet and plan, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<CostCase> Read(Stream content, string fileName) => Read(
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
    public static Task<Reading<CostCase>> ReadAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return WholeFile.ReadAsync(content, LargestFile, file => Read(file, fileName), cancellationToken);
    }

    internal static Reading<CostCase> Read(WholeFile content, string fileName)
    {
        var run = new CostPlanParser(fileName);
        var root = run.Parse(content, DeepestNesting);
        return new(fileName, root is null ? null : run.Root(root), run.Findings);
    }
}
