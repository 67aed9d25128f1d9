using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Pages;

/// <summary>A package that is opened: its files, and what its description says.</summary>
internal sealed class PackageFile : IDisposable
{
    private readonly ZipArchive archive;
    private readonly XElement metadata;

    public PackageFile(string path)
    {
        archive = ZipFile.OpenRead(path);
        var description = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal));
        using var stream = description.Open();
        metadata = XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    /// <summary>The file of a package in a folder, of whatever version; null when there is none.</summary>
    public static string? Single(string folder, string name, string extension) =>
        Directory.GetFiles(folder, $"{name}.*.{extension}").SingleOrDefault(path => char.IsAsciiDigit(Path.GetFileName(path)[name.Length + 1]));

    public IEnumerable<string> Names => archive.Entries.Select(entry => entry.FullName);

    /// <summary>What a package brings on any framework, each once.</summary>
    public IEnumerable<string> Dependencies =>
        metadata.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>An element of the description; empty when it is not there.</summary>
    public string this[string element] => metadata.Elements().SingleOrDefault(item => item.Name.LocalName == element)?.Value ?? string.Empty;

    /// <summary>A file; empty when it is not there.</summary>
    public byte[] Bytes(string name)
    {
        if (archive.GetEntry(name) is not { } entry) return [];
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public string Text(string name) => Encoding.UTF8.GetString(Bytes(name)).TrimStart('\uFEFF').ReplaceLineEndings("\n");

    public void Dispose() => archive.Dispose();
}
