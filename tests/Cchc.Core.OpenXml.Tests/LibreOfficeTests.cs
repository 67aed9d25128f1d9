using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Tests;

/// <summary>Another program's answer: LibreOffice computes the formulas of a copy from which all stored results were taken away.</summary>
public class LibreOfficeTests
{
    [OfficeFact, Trait("Needs", "LibreOffice")]
    public void LibreOffice_opens_the_workbook_and_computes_our_figures()
    {
        var folder = Directory.CreateTempSubdirectory("cchc-office");
        try
        {
            foreach (var (name, bytes) in new[] { ("sample", Workbook.Bytes(Sample.Comparison())), ("broken", Workbook.Bytes(CostWorkbookTests.Broken())), ("abolished", Workbook.Bytes(CostWorkbookTests.Abolished())) })
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, name + ".xlsx"), WithoutResults(bytes));
            }

            Convert(folder.FullName);
            foreach (var (name, bytes) in new[] { ("sample", Workbook.Bytes(Sample.Comparison())), ("broken", Workbook.Bytes(CostWorkbookTests.Broken())), ("abolished", Workbook.Bytes(CostWorkbookTests.Abolished())) })
            {
                Compare(new Workbook(bytes), Path.Combine(folder.FullName, name)).Should().BeGreaterThan(80);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Compare(Workbook workbook, string stem)
    {
        var compared = 0;
        foreach (var sheet in workbook.Sheets)
        {
            var rows = Csv(File.ReadAllText($"{stem}-{sheet.Key}.csv", Encoding.UTF8));
            foreach (var (address, cell) in sheet.Value.Where(cell => cell.Value.Formula is not null))
            {
                var match = Regex.Match(address, "([A-Z]+)([0-9]+)");
                var column = match.Groups[1].Value[0] - 'A';
                var shown = rows[int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) - 1][column];
                compared++;
                if (cell.Type == "n")
                {
                    var stored = double.Parse(cell.Value, CultureInfo.InvariantCulture);
                    Number(shown).Should().BeApproximately(stored, Math.Abs(stored) * 1e-12, "{0}!{1} ={2}", sheet.Key, address, cell.Formula);
                }
                else
                {
                    shown.Should().Be(cell.Value, "{0}!{1} ={2}", sheet.Key, address, cell.Formula);
                }
            }
        }

        return compared;
    }

    // Percentages and fractions come as they are shown, other numbers with all their digits.
    private static double Number(string shown) => shown.EndsWith('%')
        ? double.Parse(shown[..^1], CultureInfo.InvariantCulture) / 100
        : shown.Contains('/') ? ExactNumber.Parse(shown).ToDouble() : double.Parse(shown, CultureInfo.InvariantCulture);

    private static void Convert(string folder)
    {
        var start = new ProcessStartInfo(OfficeFactAttribute.Program!) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1", "--outdir", folder }
            .Concat(Directory.GetFiles(folder, "*.xlsx")))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit(300_000).Should().BeTrue();
        process.ExitCode.Should().Be(0, "{0}{1}", said.Result, errors);
    }

    internal static byte[] WithoutResults(byte[] bytes)
    {
        var copy = new MemoryStream();
        copy.Write(bytes);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList())
            {
                string xml;
                using (var reader = new StreamReader(entry.Open()))
                {
                    xml = reader.ReadToEnd();
                }

                var name = entry.FullName;
                entry.Delete();
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(Regex.Replace(xml, "( t=\"(e|str|n)\")?>(<x:f>.*?</x:f>)<x:v>[^<]*</x:v>", ">$3"));
            }
        }

        return copy.ToArray();
    }

    private static List<List<string>> Csv(string text)
    {
        var rows = new List<List<string>> { new() };
        var field = new StringBuilder();
        var quoted = false;
        foreach (var c in text)
        {
            switch (c)
            {
                case '"':
                    quoted = !quoted;
                    break;
                case ',' or '\n' when !quoted:
                    rows[^1].Add(field.ToString());
                    field.Clear();
                    if (c == '\n')
                    {
                        rows.Add([]);
                    }

                    break;
                default:
                    field.Append(c);
                    break;
            }
        }

        return rows;
    }
}
