using System.IO.Compression;
using System.Text;

namespace Cchc.Core.Tests.Support;

/// <summary>Official lists and real records that live beside the repository, not in it. Tests that need them are skipped, visibly, without them.</summary>
internal static class SharedData
{
    public const string Missing = "../shared/data is not beside the repository: this test compares with official data that is not copied into it.";

    private static readonly Lazy<string?> Found = new(Find);

    public static bool Exists => Found.Value is not null;

    public static string PathOf(params string[] parts) => Path.Combine([Found.Value ?? throw new InvalidOperationException(Missing), .. parts]);

    public static string NationalDump => PathOf("catalogue", "national-2026-07-18.part.jsonl.gz");

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

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Cchc.Core.sln")))
            {
                var data = Path.Combine(folder.FullName, "..", "shared", "data");
                return Directory.Exists(data) ? data : null;
            }
        }

        return null;
    }
}
