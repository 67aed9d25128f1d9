using System.Net;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cchc.Core.Extensions.Tests.Hosting;

/// <summary>The examples of the package, of its page and of the how-to compile with the usings they show, run, and do what is said of them.</summary>
public sealed partial class ExampleTests
{
    // What the SDK adds to a project by itself; Console is ours, so that its lines can be read. Web is what a program of the web SDK sees besides.
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;
        internal static class Console
        {
            public static readonly System.Collections.Generic.List<string> Lines = new();
            public static void WriteLine(object value) => Lines.Add(System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
        }
        """;

    private const string Web = """
        global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Http; global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging;
        """;

    private static readonly List<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private static int number;

    public static TheoryData<string> Sources => [.. Directory.GetFiles(RepositoryFiles.PathOf("src", "Cchc.Core.Extensions.Hosting"), "*.cs").Where(file => File.ReadAllText(file).Contains("/// <example>")).Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Sources))]
    public void The_example_of_a_type_prints_what_it_shows(string file)
    {
        var text = File.ReadAllText(RepositoryFiles.PathOf("src", "Cchc.Core.Extensions.Hosting", file));
        foreach (Match example in CommentExample().Matches(text))
        {
            var code = WebUtility.HtmlDecode(string.Join('\n', example.Groups["code"].Value.Split('\n').Select(line => CommentMark().Replace(line, string.Empty))));
            Run(code).Should().Equal(Shown().Matches(code).Select(match => match.Groups["shown"].Value)).And.NotBeEmpty();
        }
    }

    [Fact]
    public void Every_program_of_the_package_page_runs()
    {
        var calendar = WorkingCalendar.VietnamPublicSector;
        var lines = Blocks(RepositoryFiles.PathOf("src", "Cchc.Core.Extensions.Hosting", "README.md"), "csharp").Select(block => string.Join('|', Run(block)));
        lines.Should().Equal(
            $"2026-09-09, {calendar.DataVersion}",
            "07:00-11:30,13:30-17:00",
            $"{calendar.AnnouncedThrough:uuuu-MM-dd}, 0 layer files",
            $"{calendar.AnnouncedThrough:uuuu-MM-dd}");
    }

    [Fact]
    public async Task The_web_program_of_the_how_to_answers_under_the_configuration_of_the_how_to()
    {
        var page = RepositoryFiles.PathOf("docs", "how-to", "host-in-aspnet.md");
        using var files = new LayerFiles();
        Directory.CreateDirectory(Path.Combine(files.Folder, "layers"));
        File.WriteAllText(Path.Combine(files.Folder, "appsettings.json"), Blocks(page, "json").Single());
        var program = Compile(Blocks(page, "csharp").Single().Replace("app.Run();", "Ran.App = app; app.Start();"), Web, "internal static class Ran { public static Microsoft.AspNetCore.Builder.WebApplication App; }");
        program.EntryPoint!.Invoke(null, [new[] { "--urls=http://127.0.0.1:0", "--contentRoot=" + files.Folder }]);
        await using var app = (WebApplication)program.GetType("Ran")!.GetField("App")!.GetValue(null)!;
        app.Configuration.GetSection("Cchc:OfficeHoursByAgency").GetChildren().Should().HaveCount(2, "the settings are those of the page");

        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        (await Due(client, "5 giờ làm việc", "2026-08-27T07:00:00", "&agency=H38.12")).Should().Be(("2026-08-27", "14:00"));
        (await Due(client, "5 giờ làm việc", "2026-08-27T07:00:00", "")).Should().Be(("2026-08-27", "14:30"));
        (await Due(client, "05 ngày làm việc", "2026-08-28T16:30:00", "")).Should().Be(("2026-09-09", null));
        (await client.GetAsync(new Uri("/due?time=?&received=x", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await client.GetStringAsync(new Uri("/health", UriKind.Relative))).Should().BeOneOf("Healthy", "Degraded");
        await app.StopAsync();
    }

    private static async Task<(string? Due, string? At)> Due(HttpClient client, string time, string received, string more)
    {
        using var answer = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/due?time={Uri.EscapeDataString(time)}&received={received}{more}", UriKind.Relative)));
        answer.RootElement.GetProperty("dataVersion").GetString().Should().StartWith("vn-public-sector");
        return (answer.RootElement.GetProperty("due").GetString(), answer.RootElement.GetProperty("at").GetString());
    }

    private static IEnumerable<string> Blocks(string page, string language) =>
        Regex.Matches(File.ReadAllText(page), $"^```{language}\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Select(match => match.Groups["code"].Value);

    private static List<string> Run(string code)
    {
        var program = Compile(code);
        program.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return (List<string>)program.GetType("Console")!.GetField("Lines")!.GetValue(null)!;
    }

    private static Assembly Compile(string code, params string[] more)
    {
        var compilation = CSharpCompilation.Create(
            $"HostingExample{Interlocked.Increment(ref number)}",
            more.Append(Usings).Prepend(code).Select(text => CSharpSyntaxTree.ParseText(text)),
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        compilation.Emit(stream).Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString()).Should().BeEmpty("of {0}", code);
        stream.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(stream);
    }

    [GeneratedRegex(@"/// <example>\n *///? <code>\n(?<code>.*?)\n *///? </code>\n", RegexOptions.Singleline)]
    private static partial Regex CommentExample();

    [GeneratedRegex("^ */// ?")]
    private static partial Regex CommentMark();

    [GeneratedRegex(@"Console\.WriteLine\(.*\); // (?<shown>[^\n]*)")]
    private static partial Regex Shown();
}
