using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Cchc.Samples.Tests.OneStopDesk;

/// <summary>A page of the desk under watch.</summary>
internal sealed class DeskPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> faults = new();
    private readonly Uri home;

    public DeskPage(IPage page, Uri home)
    {
        (Page, this.home) = (page, home);
        page.Console += (_, message) => Note(message.Type == "error" && !IsExpected(message.Text), message.Text);
        page.PageError += (_, fault) => Note(true, fault);
        page.Dialog += (_, dialog) => Note(true, "A dialog: " + dialog.Message);
        page.Request += (_, request) => Note(new Uri(request.Url) is { Scheme: "http" or "https" } to && to.Authority != home.Authority, "A request to " + request.Url);
    }

    public IPage Page { get; }

    /// <summary>Answers that a journey provokes: the browser writes these into the console.</summary>
    public List<int> ExpectedStatus { get; } = [];

    /// <summary>What a journey provokes on purpose.</summary>
    public List<string> ExpectedTexts { get; } = [];

    public async Task SignInAsync(string userName)
    {
        await Page.GotoAsync("/sign-in.html", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await Page.FillAsync("#user", userName);
        await Page.FillAsync("#password", DeskProcess.Password);
        await Page.ClickAsync("#sign-in button[type=submit]");
        await Page.WaitForURLAsync("**/register.html");
        await Page.Locator("#count").GetByText("hồ sơ").WaitForAsync();
    }

    /// <summary>Waits until something holds in the page. Asked from outside each time: what the browser's driver would leave in the page, its policy refuses.</summary>
    public async Task UntilAsync(string expression)
    {
        for (var i = 0; i < 600 && !await Page.EvaluateAsync<bool>(expression); i++)
        {
            await Task.Delay(50);
        }

        (await Page.EvaluateAsync<bool>(expression)).Should().BeTrue(expression);
    }

    /// <summary>Types into the search and takes the hit whose code is given.</summary>
    public async Task ChooseAsync(string typed, string code)
    {
        await Page.Locator("#procedure").PressSequentiallyAsync(typed);
        await Page.Locator("#procedure-options li", new PageLocatorOptions { HasText = code }).First.ClickAsync();
    }

    /// <summary>Nothing serious for people who read by ear or keyboard (WCAG, by axe).</summary>
    public async Task BeAccessibleAsync()
    {
        var found = await Page.RunAxe();
        found.Violations.Where(item => item.Impact is "serious" or "critical")
            .Select(item => $"{item.Id}: {item.Help}: {string.Join(" | ", item.Nodes.Select(node => node.Html).Take(3))}").Should().BeEmpty(Page.Url);
    }

    /// <summary>A picture to look at, at the width of the page; and nothing sticks out of a narrow one.</summary>
    public async Task PictureAsync(string name)
    {
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(DeskFixture.Pictures, $"{name}-{Page.ViewportSize!.Width}.png"), FullPage = true });
        (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(Page.ViewportSize.Width, "nothing is wider than the page {0}", name);
    }

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        faults.Should().BeEmpty();
    }

    private bool IsExpected(string text) => ExpectedStatus.Exists(status => text.Contains($"status of {status}", StringComparison.Ordinal))
        || ExpectedTexts.Exists(part => text.Contains(part, StringComparison.Ordinal));

    private void Note(bool isFault, string text)
    {
        if (isFault)
        {
            faults.Enqueue(text);
        }
    }
}
