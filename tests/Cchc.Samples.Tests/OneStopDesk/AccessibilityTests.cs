using Microsoft.Playwright;

namespace Cchc.Samples.Tests.OneStopDesk;

/// <summary>Every page, in both widths: axe finds nothing serious, nothing sticks out, and the picture is there to be looked at.</summary>
[Collection("desk")]
public sealed class AccessibilityTests(DeskFixture fixture)
{
    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task Pages_of_citizens_are_accessible()
    {
        foreach (var width in new[] { 1280, 360 })
        {
            // axe is put into the page from outside, which its policy would refuse.
            await using var page = await fixture.OpenAsync("/?procedure=1.013225&received=2026-08-28T09:00", width, bypassPolicy: true);
            await page.Page.Locator(".alternative").First.WaitForAsync();
            await page.BeAccessibleAsync();
            await page.PictureAsync("several");
            foreach (var path in new[] { "/lookup.html", "/sign-in.html" })
            {
                await page.Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
                await page.BeAccessibleAsync();
                await page.PictureAsync(path.Trim('/').Replace(".html", string.Empty));
            }
        }
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task Pages_of_officers_are_accessible()
    {
        foreach (var width in new[] { 1280, 360 })
        {
            await using var page = await fixture.OpenAsync("/", width, bypassPolicy: true);
            await page.SignInAsync("mot.phutrach");
            var dossier = await page.Page.Locator("#answer tbody th a").First.GetAttributeAsync("href");
            foreach (var (path, name) in new[]
            {
                ("/register.html", "register"), ("/receive.html", "receive"), (dossier!, "dossier"), (dossier!.Replace("dossier.html", "letter.html") + "&kind=notice", "notice"),
                (dossier.Replace("dossier.html", "letter.html") + "&kind=supplement", "letter"), ("/trail.html", "trail"),
            })
            {
                await page.Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
                await page.BeAccessibleAsync();
                await page.PictureAsync(name);
                if (name == "letter" && width == 360)
                {
                    (await page.Page.EvaluateAsync<bool>("(letter => letter.scrollWidth > letter.clientWidth)(document.querySelector('.letter'))"))
                        .Should().BeTrue("the columns of a letter stay columns on a phone: it scrolls by itself");
                }
            }
        }
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task The_page_of_the_interface_needs_no_network()
    {
        await using var page = await fixture.OpenAsync("/api-docs/");
        await page.Page.GetByText("The days off and make-up days").First.WaitForAsync();
        (await page.Page.Locator("h1").First.InnerTextAsync()).Should().Contain("OneStopDesk");
        await page.PictureAsync("api-docs");
    }
}
