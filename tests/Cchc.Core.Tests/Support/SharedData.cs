using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Cchc.Core.Tests.Support;

/// <summary>
/// Official lists, real records and inputs that failed once. All records lie beside the repository, not in it; where they are absent, and where
/// <c>CCHC_TEST_DATA</c> is <c>sample</c>, tests read the sample in <c>tests/Data</c>. None is skipped: a figure that holds for one set alone is given for both.
/// </summary>
internal static class SharedData
{
    private static readonly string? Beside = FindBeside();
    private static readonly Lazy<HashSet<string>> SampleCodes = new(() => [.. NationalLines().Select(CodeOf)]);

    /// <summary>Whether all records are read, not the sample.</summary>
    public static bool IsFull => Beside is not null;

    /// <summary>How many records are read.</summary>
    public static int NationalCount => Either(3944, 200);

    public static string NationalDump => Beside is null ? InRepository("catalogue", "records.jsonl.gz") : Path.Combine(Beside, "data", "catalogue", "national-2026-07-18.part.jsonl.gz");

    /// <summary>What is expected of all records, and what of the sample.</summary>
    public static T Either<T>(T full, T sample) => IsFull ? full : sample;

    /// <summary>A table: an official list or what was published.</summary>
    public static string PathOf(params string[] parts) => Beside is null ? InRepository(parts) : Path.Combine([Beside, "data", .. parts]);

    /// <summary>A small input that failed once.</summary>
    public static string Case(params string[] parts) => Beside is null ? InRepository(["cases", .. parts]) : Path.Combine([Beside, "cases", .. parts]);

    /// <summary>Whether a record that somebody labelled is among those read; all are where all records are read.</summary>
    public static bool Has(string code) => IsFull || SampleCodes.Value.Contains(code);

    public static IEnumerable<string> NationalLines()
    {
        using var file = File.OpenRead(NationalDump);
        using var gzip = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>Records as the portal shows them one by one, on many lines each: twelve files, or every record of the sample so written.</summary>
    public static IReadOnlyList<(string Code, byte[] Content)> PrettyRecords() => Beside is null
        ? [.. NationalLines().Select(line => (CodeOf(line), Indented(line)))]
        : [.. Directory.GetFiles(Path.Combine(Beside, "data", "catalogue", "samples"), "*.json").Select(file => (CodeOf(File.ReadAllText(file)), File.ReadAllBytes(file)))];

    /// <summary>The rows of a small table, without its heading.</summary>
    public static IEnumerable<string[]> Csv(string path)
    {
        using var csv = new CsvHelper.CsvParser(File.OpenText(PathOf(path)), System.Globalization.CultureInfo.InvariantCulture);
        csv.Read();
        while (csv.Read())
        {
            yield return csv.Record!;
        }
    }

    private static string InRepository(params string[] parts) => RepositoryFiles.PathOf(["tests", "Data", .. parts]);

    private static string CodeOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("code").GetString()!;
    }

    private static byte[] Indented(string line)
    {
        using var json = JsonDocument.Parse(line);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            json.RootElement.WriteTo(writer);
        }

        return stream.ToArray();
    }

    private static string? FindBeside()
    {
        var shared = RepositoryFiles.PathOf("..", "shared");
        return Environment.GetEnvironmentVariable("CCHC_TEST_DATA") != "sample" && Directory.Exists(Path.Combine(shared, "data", "catalogue")) ? shared : null;
    }
}
