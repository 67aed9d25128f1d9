using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Cchc.Core.OpenXml.Forms;

namespace Cchc.Core.OpenXml.Tests.Forms;

/// <summary>What another program makes of the documents: LibreOffice sets them as pages. CCHC_FORM_PAGES names a folder where documents and pages are kept, to be looked at.</summary>
public sealed class FormPagesTests
{
    [OfficeFact, Trait("Needs", "LibreOffice")]
    public void Every_form_of_five_dossiers_becomes_pages()
    {
        var keep = Environment.GetEnvironmentVariable("CCHC_FORM_PAGES");
        var folder = keep is { Length: > 0 } ? Directory.CreateDirectory(keep) : Directory.CreateTempSubdirectory("cchc-forms");
        try
        {
            var written = new Dictionary<string, FilledForm>(StringComparer.Ordinal);
            foreach (var name in FormSamples.Names)
            {
                foreach (var form in FormSamples.Of(name))
                {
                    var file = string.Create(CultureInfo.InvariantCulture, $"{name}-{(int)form.Kind}-{form.Kind}");
                    File.WriteAllBytes(Path.Combine(folder.FullName, file + ".docx"), Docx.Bytes(form));
                    File.WriteAllText(Path.Combine(folder.FullName, file + ".html"), Docx.Html(form));
                    written.Add(file, form);
                }
            }

            written.Should().HaveCount(35);
            Convert(folder.FullName, written.Keys);
            foreach (var (file, form) in written)
            {
                var pages = Pages(Path.Combine(folder.FullName, file + ".pdf"));
                pages.Should().BePositive(file);
                if (form is ReceiptSlip or SupplementSlip or RefusalSlip or ApologyLetter && !file.StartsWith("many", StringComparison.Ordinal) && !file.StartsWith("hostile", StringComparison.Ordinal))
                {
                    pages.Should().Be(1, "{0} is a slip", file);
                }
            }
        }
        finally
        {
            if (keep is null or "")
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static int Pages(string pdf) => Regex.Count(Encoding.Latin1.GetString(File.ReadAllBytes(pdf)), @"/Type\s*/Page[^s]");

    private static void Convert(string folder, IEnumerable<string> files)
    {
        var start = new ProcessStartInfo(OfficeFactAttribute.Program!) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var profile = Directory.CreateTempSubdirectory("cchc-office");
        foreach (var argument in new[] { $"-env:UserInstallation=file://{profile.FullName}", "--headless", "--convert-to", "pdf", "--outdir", folder }.Concat(files.Select(file => Path.Combine(folder, file + ".docx"))))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit(300_000).Should().BeTrue();
        process.ExitCode.Should().Be(0, "{0}{1}", said.Result, errors);
        profile.Delete(recursive: true);
    }
}
