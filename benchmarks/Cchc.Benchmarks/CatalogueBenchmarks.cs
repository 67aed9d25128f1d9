using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Benchmarks;

/// <summary>
/// Reading a catalogue of some 4,000 procedures in our own JSON: a bare pass of the JSON reader, the lazy index, all of it into the model, and
/// beside them the usual ways with System.Text.Json. The real records when they lie beside the repository, else the samples over and over.
/// </summary>
public class CatalogueBenchmarks
{
    private byte[] bytes = [];
    private string code = string.Empty;

    public static byte[] Content(out string someCode)
    {
        var procedures = Load();
        someCode = procedures[procedures.Count / 2].Code.Value;
        using var buffer = new MemoryStream();
        CatalogueWriter.Write(new ProcedureCatalogue(procedures) { DataVersion = "benchmark" }, buffer);
        return buffer.ToArray();
    }

    /// <summary>How long the file is, in bytes.</summary>
    internal int Length => bytes.Length;

    [GlobalSetup]
    public void Setup()
    {
        bytes = Content(out code);
        Console.WriteLine($"// {bytes.Length:N0} bytes");
    }

    [Benchmark(Description = "bare Utf8JsonReader pass")]
    public int Pass()
    {
        var tokens = 0;
        foreach (var (start, length) in Lines(bytes))
        {
            var reader = new Utf8JsonReader(bytes.AsSpan(start, length));
            while (reader.Read())
            {
                tokens++;
            }
        }

        return tokens;
    }

    [Benchmark(Description = "lazy open")]
    public int Open() => CatalogueIndex.Open(bytes).Count;

    [Benchmark(Description = "lazy open, all names")]
    public int OpenWithNames() => CatalogueIndex.Open(bytes).Names.Count;

    [Benchmark(Description = "lazy open and first answer")]
    public string OpenAndFind() => CatalogueIndex.Open(bytes).TryFind(code, out var found) ? found.Name : throw new InvalidOperationException();

    [Benchmark(Description = "full read into the model")]
    public int Read() => CatalogueReader.Read(new MemoryStream(bytes, writable: false)).Procedures.Count;

    [Benchmark(Baseline = true, Description = "System.Text.Json, generated classes")]
    public int Generated()
    {
        var all = new List<ProcedureDto>();
        foreach (var (start, length) in Lines(bytes))
        {
            if (JsonSerializer.Deserialize(bytes.AsSpan(start, length), CatalogueContext.Default.LineDto)!.Procedure is { } procedure)
            {
                all.Add(procedure);
            }
        }

        return all.Count;
    }

    [Benchmark(Description = "JsonDocument of every line")]
    public int Documents()
    {
        var all = new List<JsonDocument>();
        foreach (var (start, length) in Lines(bytes))
        {
            all.Add(JsonDocument.Parse(bytes.AsMemory(start, length)));
        }

        all.ForEach(document => document.Dispose());
        return all.Count;
    }

    internal static IEnumerable<(int Start, int Length)> Lines(byte[] bytes)
    {
        for (var start = 0; start < bytes.Length;)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', start);
            end = end < 0 ? bytes.Length : end;
            yield return (start, end - start);
            start = end + 1;
        }
    }

    private static IReadOnlyList<Procedure> Load()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var real = Path.Combine(folder.FullName, "..", "shared", "data", "catalogue", "national-2026-07-18.part.jsonl.gz");
            if (File.Exists(Path.Combine(folder.FullName, "Cchc.Core.sln")) && File.Exists(real))
            {
                return NationalPortalReader.ReadFile(real).Procedures;
            }
        }

        var samples = SampleCatalogue.Load().Procedures;
        return [.. Enumerable.Range(0, 4000).Select(i => samples[i % samples.Count])];
    }
}
