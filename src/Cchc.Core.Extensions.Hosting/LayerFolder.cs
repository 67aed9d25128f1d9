using System.Security.Cryptography;
using Cchc.Core.Calendars;
using Cchc.Core.Text;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>The layer files of a folder as they were at one moment.</summary>
internal sealed class LayerFolder
{
    private const int MostAttempts = 3;

    private LayerFolder(IReadOnlyList<(string Name, byte[] Content)> files, IReadOnlyList<Finding> unreadable)
    {
        Files = files;
        Unreadable = unreadable;
        Fingerprint = HashOf(files);
    }

    /// <summary>In ordinal order of their names, in which they are laid over the calendar.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> Files { get; }

    /// <summary>Why the folder or files of it could not be read; empty when all were.</summary>
    public IReadOnlyList<Finding> Unreadable { get; }

    /// <summary>Names and contents, shortened: two folders with the same fingerprint give the same layers.</summary>
    public string Fingerprint { get; }

    /// <summary>Reads a folder. Files that change while they are read are read again, so that files copied together are not mixed with those of before.</summary>
    /// <param name="folder">The whole path; null for no layers.</param>
    public static LayerFolder Read(string? folder)
    {
        if (folder is null)
        {
            return new LayerFolder([], []);
        }

        try
        {
            for (var attempt = 1; ; attempt++)
            {
                var before = Stamps(folder);
                var read = ReadFiles(before.Select(stamp => stamp.Path));
                if (attempt == MostAttempts || before.SequenceEqual(Stamps(folder)))
                {
                    return read;
                }
            }
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new LayerFolder([], [HostingFindings.OfFolder(folder, reason)]);
        }
    }

    /// <summary>The layers, and everything that is wrong with the files.</summary>
    public (CalendarLayer[] Layers, IReadOnlyList<Finding> Findings) Layers()
    {
        var layers = new List<CalendarLayer>();
        var findings = new List<Finding>(Unreadable);
        foreach (var (name, content) in Files)
        {
            try
            {
                layers.Add(CalendarLayer.Load(new MemoryStream(content), name));
            }
            catch (CalendarDataException wrong)
            {
                findings.AddRange(wrong.Findings);
            }
        }

        return ([.. layers], findings);
    }

    private static List<(string Path, DateTime Written)> Stamps(string folder) =>
    [
        .. Directory.GetFiles(folder)
            .Where(file => Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase) && Path.GetFileName(file)[0] != '.')
            .OrderBy(Path.GetFileName, StringComparer.Ordinal)
            .Select(file => (file, File.GetLastWriteTimeUtc(file))),
    ];

    private static LayerFolder ReadFiles(IEnumerable<string> paths)
    {
        var files = new List<(string Name, byte[] Content)>();
        var unreadable = new List<Finding>();
        foreach (var path in paths)
        {
            try
            {
                files.Add((Path.GetFileName(path), Content(path)));
            }
            catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
            {
                unreadable.Add(HostingFindings.OfFile(path, reason));
            }
        }

        return new LayerFolder(files, unreadable);
    }

    // One byte more than is allowed is enough for the reader of layers to say that a file is too large.
    private static byte[] Content(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (content.Length <= CalendarLayer.LargestFile && file.Read(buffer, 0, buffer.Length) is > 0 and var count)
        {
            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }

    private static string HashOf(IReadOnlyList<(string Name, byte[] Content)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in files)
        {
            var header = System.Text.Encoding.UTF8.GetBytes(OptionText.Format($"{name}\n{content.Length}\n"));
            hash.AppendData(header);
            hash.AppendData(content);
        }

        return Convert.ToBase64String(hash.GetHashAndReset());
    }
}
