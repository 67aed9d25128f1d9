using Microsoft.Playwright;

namespace Cchc.Samples.Tests.OneStopDesk;

[CollectionDefinition("desk")]
public sealed class DeskCollection : ICollectionFixture<DeskFixture>;

/// <summary>One program and one browser for all journeys; each journey has a context of its own, so that nobody is signed in at its beginning.</summary>
public sealed class DeskFixture : IAsyncLifetime
{
    private IPlaywright? playwright;

    internal DeskProcess Desk { get; private set; } = null!;

    internal IBrowser? Browser { get; private set; }

    /// <summary>Where the pictures are; a folder of the machine, not of the repository.</summary>
    public static string Pictures { get; } = Path.Combine(Path.GetTempPath(), "one-stop-desk-pictures");

    public async ValueTask InitializeAsync()
    {
        Desk = await DeskProcess.StartAsync("--Desk:RequestsPerMinute=1000000", "--Desk:LookupsPerMinute=1000", "--Desk:SignInsPerMinute=1000");
        Directory.CreateDirectory(Pictures);
        if (File.Exists(ChromiumFactAttribute.Path))
        {
            playwright = await Playwright.CreateAsync();
            Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = ChromiumFactAttribute.Path,
                Headless = true,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.CloseAsync();
        }

        playwright?.Dispose();
        await Desk.DisposeAsync();
    }

    /// <summary>A page that fails the test when the console shows an error or a request leaves this machine.</summary>
    internal async Task<DeskPage> OpenAsync(string path, int width = 1280, bool bypassPolicy = false)
    {
        var context = await Browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Desk.Address.ToString(), ViewportSize = new ViewportSize { Width = width, Height = width < 500 ? 740 : 900 }, Locale = "vi-VN", BypassCSP = bypassPolicy,
        });
        var page = await context.NewPageAsync();
        var open = new DeskPage(page, Desk.Address);
        page.SetDefaultTimeout(30_000);
        await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return open;
    }
}
