using System.IO.Compression;
using System.Text;
using Cchc.Core.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Cchc.Core.Extensions.Tests.Documentation;

/// <summary>An empty folder for the programs of a document, with the files that the document says the reader has: those it shows, and the few that only a reader can have.</summary>
internal sealed class DocumentFolder : IDisposable
{
    private readonly string before = Directory.GetCurrentDirectory();

    public DocumentFolder(string document)
    {
        Folder = Directory.CreateTempSubdirectory("cchc-docs").FullName;
        Directory.SetCurrentDirectory(Folder);
        foreach (var sample in new[] { "dossier.json", "events.json", "layer.json" }) File.Copy(RepositoryFiles.PathOf("docs", "samples", sample), sample);
        if (document == "docs/how-to/local-calendar.md") File.WriteAllText("quang-nam.json", DocumentBlocks.Of(document).First(block => block.Language == "json").Text);
        if (document == "docs/how-to/check-a-published-table.md") File.WriteAllText("plan.csv", "Thủ tục;Trước;Sau;Tỷ lệ cắt giảm (%)\nĐăng ký khai sinh;10 ngày;7 ngày;35\n");
        if (document == "docs/how-to/read-a-portal-dump.md")
        {
            using var gzip = new GZipStream(File.Create("dump.jsonl.gz"), CompressionLevel.Fastest);
            gzip.Write(Encoding.UTF8.GetBytes("{\"code\":\"1.000001\",\"name\":\"Một\"}\n{\n"));
        }
    }

    public string Folder { get; }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools(); // of a database of this name, which the next document makes for itself
        Directory.SetCurrentDirectory(before);
        Directory.Delete(Folder, recursive: true);
    }
}
