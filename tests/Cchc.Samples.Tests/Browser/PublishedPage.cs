using System.Diagnostics;
using Cchc.Core.Tests.Support;
using Microsoft.Playwright;

namespace Cchc.Samples.Tests.Browser;

/// <summary>The sample, published once as its page says, served and open in Chromium.</summary>
public sealed class PublishedPage : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("cchc-browser").FullName;
    private StaticFiles? server;
    private IPlaywright? playwright;
    private IBrowser? chromium;

    /// <summary>Errors of the console and of scripts.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>The page.</summary>
    public IPage Page { get; private set; } = null!;

    /// <summary>Where pictures are left to be looked at: CCHC_SCREENSHOTS, else nowhere.</summary>
    private static string? Pictures => Environment.GetEnvironmentVariable("CCHC_SCREENSHOTS");

    /// <summary>A page that is published already (CCHC_BROWSER_PAGE, the folder with index.html); without it the test publishes its own.</summary>
    private static string? Published => Environment.GetEnvironmentVariable("CCHC_BROWSER_PAGE");

    /// <summary>The files that the browser loaded.</summary>
    public IReadOnlyList<string> Loaded => [.. server!.Served.Keys];

    /// <summary>What it asked for in vain.</summary>
    public IReadOnlyList<string> Missing => [.. server!.Missing];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(ChromiumFactAttribute.Chromium)) return;
        if (string.IsNullOrEmpty(Published)) Publish();
        server = new StaticFiles(Published is { Length: > 0 } published ? published : Path.Combine(folder, "wwwroot"));
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = ChromiumFactAttribute.Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        Page = await chromium.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 1000 }, Locale = "vi-VN", TimezoneId = "America/Los_Angeles" });
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Errors.Add(message.Text);
        };
        Page.PageError += (_, error) => Errors.Add(error);
        await Page.GotoAsync(server.Address.ToString());
        await Page.Locator("#received-on").WaitForAsync(new() { Timeout = 60_000 });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        playwright?.Dispose();
        server?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Leaves a picture of the whole page for people to look at.</summary>
    public async Task PictureAsync(string name)
    {
        if (Pictures is { Length: > 0 } pictures) await Page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"browser-{name}.png"), FullPage = true });
    }

    private void Publish()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["publish", RepositoryFiles.PathOf("docs", "samples", "Browser"), "-c", "Release", "-o", folder, "--nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false"])
            start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name); // of the test's own build
        using var publish = Process.Start(start)!;
        var errors = publish.StandardError.ReadToEndAsync();
        var output = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        publish.ExitCode.Should().Be(0, "{0}\n{1}", output, errors.Result);
    }
}
