using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Cchc.Cli.Tests.Warm;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.OpenXml.Tests.Reading;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Cli.Tests.Documentation;

/// <summary>
/// Where a reader stands: a folder with the samples of the repository and the files that only a reader can have, and <c>cchc</c> on the path. In it
/// <c>dotnet run --project src/Cchc.Cli --</c> is the built command as well.
/// </summary>
internal sealed class ReaderFolder : IDisposable
{
    private const string Decision = """
        {"format":"cchc-catalogue/1","announcements":1}
        {"announcement":{"number":"900/QĐ-BTP","issuer":"Bộ Tư pháp","level":"ministry","signedOn":"2026-06-01","effectiveFrom":"2026-07-01","changes":[{"amended":{"code":"1.001193","changes":{"parts":["name"],"name":"Đăng ký khai sinh"},"bases":[{"part":"name","legalText":"12/2026/NĐ-CP, Điều 3"}]}}]}}

        """;

    private readonly string folder = Directory.CreateTempSubdirectory("cchc-reader").FullName;

    private readonly string language;

    public ReaderFolder(string document)
    {
        language = document.EndsWith(".vi.md", StringComparison.Ordinal) ? "vi" : "en"; // as the first command of a page says
        Copy(RepositoryFiles.PathOf("docs", "samples"), Path.Combine("docs", "samples"));
        Copy(RepositoryFiles.PathOf("docs", "samples", "portfolio"), Path.Combine("docs", "samples", "portfolio"));
        var catalogue = SampleCatalogue.Load();
        Write("dump.jsonl.gz", stream =>
        {
            using var gzip = new GZipStream(stream, CompressionLevel.Fastest);
            NationalPortalWriter.Write(catalogue, gzip);
        });
        foreach (var name in new[] { "last-week.jsonl.gz", "tuan-truoc.jsonl.gz" }) Write(name, stream => CatalogueWriter.Write(new ProcedureCatalogue([.. catalogue.Procedures.Skip(1)]), stream, gzip: true));
        foreach (var name in new[] { "decisions.jsonl", "quyet-dinh.jsonl" }) File.WriteAllText(In(name), Decision);
        foreach (var block in DocumentBlocks.Of(document).Concat(DocumentBlocks.Of(document.Replace(".vi.md", ".md", StringComparison.Ordinal))))
        {
            if (block.Language == "json" && block.Text.Contains("quang-nam", StringComparison.Ordinal)) File.WriteAllText(In("quang-nam.json"), block.Text);
            if (block.Language == "csv") File.WriteAllText(In("open.csv"), block.Text);
        }

        File.WriteAllBytes(In("dossiers.xlsx"), new BookBuilder().Sheet("Sổ theo dõi").Row(1, "SỔ THEO DÕI HỒ SƠ").Row(2, "Mã hồ sơ", "Ngày tiếp nhận", "Thời hạn").Row(3, "H01", Cell.Number(46262.375, "dd/mm/yyyy hh:mm"), "5 ngày làm việc")
            .Sheet("Tháng 8").Row(1, "Mã hồ sơ", "Ngày tiếp nhận", "Thời hạn").Row(2, "H02", "28/08/2026 9h30", "10 ngày làm việc").Bytes());
        Directory.CreateDirectory(In("bin"));
        Script("cchc", Installed is { Length: > 0 } installed ? $"exec '{installed}' \"$@\"" : $"exec dotnet '{Cchc.Dll}' \"$@\"");
    }

    /// <summary>The command installed from its package (CCHC_COMMAND, as build/release.sh sets it); without it the built one.</summary>
    private static string? Installed => Environment.GetEnvironmentVariable("CCHC_COMMAND");

    /// <summary>Runs a command as a reader does.</summary>
    public (int ExitCode, string Output, string Error) Run(string command)
    {
        if (Words(command) is { } words && Installed is null or "" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CCHC_THOROUGH"))
            && WarmCommand.CanRun([]))
        {
            var (code, bytes, notes) = WarmCommand.Run([("CCHC_LANG", language)], [], folder, words);
            return (code, Cchc.Text(bytes), Cchc.Text(notes));
        }

        return Shell("set -o pipefail; " + command.Replace(DocumentCommand.FromSource, "cchc ", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The words of a line that is one call of the command, as the shell divides them; null for any other line.</summary>
    private string[]? Words(string command)
    {
        command = command.Replace(DocumentCommand.FromSource, "cchc ", StringComparison.Ordinal);
        return command.StartsWith("cchc ", StringComparison.Ordinal) && command.IndexOfAny(['|', '<', '>', '&', ';', '$', '`']) < 0
            && Shell("cchc() { printf '%s\\0' \"$@\"; }; " + command) is { ExitCode: 0 } divided ? divided.Output.Split('\0')[..^1] : null;
    }

    private (int ExitCode, string Output, string Error) Shell(string script)
    {
        var start = new ProcessStartInfo("bash") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(script);
        start.Environment["CCHC_LANG"] = language;
        start.Environment["PATH"] = In("bin") + Path.PathSeparator + start.Environment["PATH"];
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private string In(string name) => Path.Combine(folder, name);

    private void Copy(string from, string to)
    {
        Directory.CreateDirectory(In(to));
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(In(to), Path.GetFileName(file)));
    }

    private void Write(string name, Action<Stream> write)
    {
        using var stream = File.Create(In(name));
        write(stream);
    }

    private void Script(string name, string text)
    {
        var path = Path.Combine(In("bin"), name);
        File.WriteAllText(path, "#!/usr/bin/env bash\n" + text + "\n", new UTF8Encoding(false));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}
