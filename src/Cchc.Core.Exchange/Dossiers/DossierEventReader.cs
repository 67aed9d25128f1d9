using System.Text.Json;
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

        var run = new DossierEventParser(fileName ?? throw new ArgumentNullException(nameof(fileName)));
        var request = Read(content, run, run.Root);
        return new(fileName, request, run.Findings);
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

        var run = new DossierEventParser(fileName ?? throw new ArgumentNullException(nameof(fileName)));
        var rules = Read(content, run, run.RulesRoot);
        return new(fileName, rules is null ? null : ValueList.Of(rules), run.Findings);
    }

    private static T? Read<T>(Stream content, DossierEventParser run, Func<LineJson, T?> root)
        where T : class
    {
        var (bytes, problem) = FileContent.ReadWhole(content, LargestFile);
        if (problem != FileProblem.None)
        {
            var text = FileProblems.Text(problem, LargestFile);
            run.Report(problem == FileProblem.TooLarge ? "CCHC-EVT-002" : FileProblems.Code(problem), 1, null, text.Vi, text.En);
            return null;
        }

        try
        {
            return root(LineJson.Parse(bytes.AsSpan()));
        }
        catch (JsonException error)
        {
            var line = (int)Math.Min(int.MaxValue - 1, error.LineNumber ?? 0) + 1;
            run.Report("CCHC-EVT-001", line, null, $"không phải JSON hợp lệ, hoặc lồng quá sâu: {error.Message}", $"not valid JSON, or nested too deeply: {error.Message}");
        }

        return null;
    }
}
