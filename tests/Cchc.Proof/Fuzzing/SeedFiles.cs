namespace Cchc.Proof.Fuzzing;

/// <summary>Where seeds are: the samples of the documentation, the library's own samples, the small files beside this one, and the cases and samples of ../shared where they are.</summary>
internal static class SeedFiles
{
    private const int Largest = 16 * 1024;

    public static string Root { get; } = FindRoot();

    /// <summary>Files below folders of the repository, or beside it, whose name ends so; the large ones cut.</summary>
    public static byte[][] Of(params string[] patterns)
    {
        var files = new List<byte[]>();
        foreach (var pattern in patterns)
        {
            var (folder, name) = (Path.GetDirectoryName(pattern)!, Path.GetFileName(pattern));
            if (!Directory.Exists(Path.Combine(Root, folder)))
                continue;
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, folder), name).Order(StringComparer.Ordinal))
            {
                var bytes = File.ReadAllBytes(file);
                files.Add(bytes.Length > Largest ? bytes[..Largest] : bytes);
            }
        }

        return [.. files];
    }

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Cchc.Core.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The repository was not found.");
    }
}
