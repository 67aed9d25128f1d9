using Cchc.Core.Indicators;
using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>
/// Reads a set of indicators (bộ chỉ số) from JSON of the format <c>cchc-indicators/1</c> (docs/reference/indicator-sets.md), with all findings at once.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using System.IO;
/// using System.Text;
/// using Cchc.Core.Exchange.Indicators;
///
/// var json = """
///     {
///       "format": "cchc-indicators/1", "id": "own", "nameVi": "Bộ chỉ số của tỉnh", "source": "Quyết định của Ủy ban nhân dân tỉnh",
///       "indicators": [
///         {"id": "late", "nameVi": "Tỷ lệ quá hạn", "numerator": "resolvedLate", "denominator": "resolved"}
///       ]
///     }
///     """;
/// using var content = new MemoryStream(Encoding.UTF8.GetBytes(json));
/// var reading = IndicatorSetReader.Read(content, "own.json");
///
/// Console.WriteLine(reading.Findings[0].Code); // CCHC-IND-013
/// Console.WriteLine(reading.Findings[0].Text.En.Substring(0, 57)); // numerator: there is no count named "resolvedLate"; did yo
/// </code>
/// </example>
public static class IndicatorSetReader
{
    /// <summary>The largest file that is read, in bytes: 4 MiB.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    /// <summary>Reads a set.</summary>
    /// <param name="content">UTF-8 JSON, with or without a byte order mark; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <returns>The set, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<IndicatorSet> Read(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return Json(WholeFile.Read(content, LargestFile), fileName);
    }

    /// <summary>Reads as <see cref="Read"/> does, without waiting for the stream.</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Reading<IndicatorSet>> ReadAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return WholeFile.ReadAsync(content, LargestFile, file => Json(file, fileName), cancellationToken);
    }

    private static Reading<IndicatorSet> Json(WholeFile file, string fileName)
    {
        var run = new IndicatorSetParser(fileName);
        return new(fileName, run.Parse(file, LineJson.DeepestNesting) is { } root ? run.Root(root) : null, run.Findings);
    }
}
