using System.Diagnostics;

namespace Cchc.Core.OpenXml.Tests;

/// <summary>LibreOffice as a converter of files.</summary>
internal static class Office
{
    /// <summary>A file as LibreOffice saves it.</summary>
    /// <param name="content">The file.</param>
    /// <param name="from">How its name ends.</param>
    /// <param name="to">What it becomes, such as <c>xlsx</c> or <c>ods</c>; a filter may stand behind a colon.</param>
    /// <param name="options">Further options, such as how a text file is read.</param>
    public static byte[] Converted(byte[] content, string from, string to, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("cchc-office");
        try
        {
            var (source, target) = (Path.Combine(folder.FullName, "so." + from), folder.CreateSubdirectory("out").FullName);
            File.WriteAllBytes(source, content);
            var start = new ProcessStartInfo(OfficeFactAttribute.Program!) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in (string[])[$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", .. options, "--convert-to", to, "--outdir", target, source])
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            var said = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit(180_000).Should().BeTrue();
            process.ExitCode.Should().Be(0, "{0}{1}", said.Result, errors);
            return File.ReadAllBytes(Directory.GetFiles(target).Single());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
