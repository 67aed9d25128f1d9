using System.Diagnostics;
using System.Text.Json.Nodes;
using Cchc.Core.Tests.Support;

namespace Cchc.Cli.Tests;

/// <summary>
/// Culture and time zone of the machine decide nothing: the main commands write the same bytes everywhere. The command itself runs without cultures; here it runs with them, as a library of others' programs
/// does, under the ones that have broken programs: Turkish letters, Thai and Persian years, Arabic digits.
/// </summary>
public sealed class MachineTests : IDisposable
{
    private static readonly string[][] Commands =
    [
        ["deadline", "--procedure", "1.001193", "--received", "2026-08-28T16:30", "--format", "json"],
        ["deadline", "--time", "3,5 ngày làm việc", "--received", "28/8/2026 16h30", "--format", "html"],
        ["deadline", "--events", "docs/samples/events.json", "--now", "2026-03-02T09:00"],
        ["calendar", "2026", "--format", "csv"],
        ["lunar", "2026-02-17"],
        ["stages", "docs/samples/process.json", "--received", "2026-08-18T09:00", "--format", "csv"],
        ["register", "verdicts", "docs/samples/register.csv", "--as-of", "2026-08-28T17:00", "--format", "csv"],
        ["indicators", "docs/samples/register.csv", "--as-of", "2026-08-28T17:00"],
        ["cost", "src/Cchc.Core.Exchange/Samples/costs/1.001193.json", "--format", "json"],
    ];

    private static readonly Dictionary<string[], byte[]> Expected = []; // of each command in C and UTC; tests of one class run one after the other

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cchc");
    private readonly string runtime;

    public MachineTests()
    {
        runtime = Path.Combine(folder.FullName, "cchc.runtimeconfig.json");
        var config = JsonNode.Parse(File.ReadAllText(Path.ChangeExtension(Cchc.Dll, ".runtimeconfig.json")))!;
        var properties = config["runtimeOptions"]!["configProperties"]!;
        properties["System.Globalization.Invariant"] = false;
        properties["System.Globalization.PredefinedCulturesOnly"] = false;
        File.WriteAllText(runtime, config.ToJsonString());
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("vi_VN.UTF-8", "Asia/Tokyo")]
    [InlineData("tr_TR.UTF-8", "America/Los_Angeles")]
    [InlineData("th_TH.UTF-8", "UTC")]
    [InlineData("ar_SA.UTF-8", "Asia/Tokyo")]
    [InlineData("fa_IR.UTF-8", "America/Los_Angeles")]
    public void Commands_write_the_same_bytes_whatever_the_culture_and_the_time_zone(string locale, string zone)
    {
        foreach (var command in Commands)
        {
            if (!Expected.TryGetValue(command, out var expected))
            {
                Expected.Add(command, expected = Run("C", "UTC", command));
            }

            expected.Should().NotBeEmpty(string.Join(' ', command));
            Run(locale, zone, command).Should().Equal(expected, "{0} under {1} in {2}", string.Join(' ', command), locale, zone);
        }
    }

    /// <summary>The cultures are there: else the test would prove nothing.</summary>
    [Fact]
    public void The_cultures_of_this_test_are_real() =>
        new DateTime(2026, 8, 28, 0, 0, 0, DateTimeKind.Utc).ToString(System.Globalization.CultureInfo.GetCultureInfo("th-TH")).Should().Contain("2569");

    private byte[] Run(string locale, string zone, string[] command)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", runtime, Cchc.Dll, .. command])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = RepositoryFiles.Root,
            Environment = { ["CCHC_LANG"] = "vi", ["LC_ALL"] = locale, ["TZ"] = zone },
        };
        using var process = Process.Start(start)!;
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        process.WaitForExit(60_000).Should().BeTrue("the command ends");
        process.ExitCode.Should().BeLessThan(2, string.Join(' ', command));
        return bytes.ToArray();
    }
}
