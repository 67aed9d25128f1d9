using System.IO.Compression;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Calendars;

/// <summary>The data files of the calendar as the library carries them: one packed file, a seventeenth of their size, written here.</summary>
public sealed class BuiltInDataTests
{
    private static readonly string Packed = RepositoryFiles.PathOf("src", "Cchc.Core", "Calendars", "Data.gz");

    private static readonly string[] Files =
        [.. Directory.GetFiles(RepositoryFiles.PathOf("src", "Cchc.Core", "Calendars", "Data"), "*.json").Order(StringComparer.Ordinal)];

    [Fact]
    public void The_packed_data_are_the_files_of_the_folder()
    {
        var expected = Files.Select(file => (Path.GetFileName(file), Text: File.ReadAllText(file).Replace("\r\n", "\n"))).ToList();
        if (Environment.GetEnvironmentVariable("CCHC_ACCEPT_CALENDAR") == "1")
        {
            Write(expected);
        }

        using var packed = File.OpenRead(Packed);
        BuiltInCalendar.Unpack(packed).Select(file => (file.Name, Encoding.UTF8.GetString(file.Content)))
            .Should().Equal(expected, "the data changed: run the tests with CCHC_ACCEPT_CALENDAR=1 and commit Data.gz");
    }

    [Fact]
    public void The_library_carries_the_committed_file()
    {
        using var carried = Libraries.Core.GetManifestResourceStream("Cchc.Core.Calendars.Data.gz")!;
        using var bytes = new MemoryStream();
        carried.CopyTo(bytes);
        bytes.ToArray().Should().Equal(File.ReadAllBytes(Packed));
    }

    private static void Write(List<(string Name, string Text)> files)
    {
        using var packed = new GZipStream(File.Create(Packed), CompressionLevel.SmallestSize);
        foreach (var (name, text) in files)
        {
            var content = Encoding.UTF8.GetBytes(text);
            packed.Write(Encoding.UTF8.GetBytes($"{name} {content.Length}\n"));
            packed.Write(content);
        }
    }
}
