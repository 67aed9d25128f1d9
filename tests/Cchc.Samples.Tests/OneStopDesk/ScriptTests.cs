using System.Net;
using Microsoft.Playwright;

namespace Cchc.Samples.Tests.OneStopDesk;

/// <summary>A script in every text field is a text: it is stored as typed, shown as typed, and does nothing.</summary>
[Collection("desk")]
public sealed class ScriptTests(DeskFixture fixture)
{
    private const string Script = "<script>window.hit=1;alert('hit')</script><img src=x onerror=\"window.hit=1\">";

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task A_script_tag_in_every_text_field_does_nothing()
    {
        using var officer = await DeskClient.SignInAsync(fixture.Desk.Address, "hai.phutrach");
        var form = new
        {
            procedure = "1.004873", option = 1, applicant = Script, address = Script, contact = Script, isOnline = false, isComplete = true, receivedAt = (string?)null,
        };
        using var received = await officer.SendAsync(HttpMethod.Post, "/api/dossiers", form, DeskClient.NewKey());
        received.StatusCode.Should().Be(HttpStatusCode.Created);
        var code = received.Headers.Location!.ToString().Split('/')[^1];
        foreach (var (type, more) in new (string, object)[]
        {
            ("transferred", new { to = Script, note = Script }), ("supplementRequested", new { content = Script, note = Script }), ("supplemented", new { note = Script }),
            ("paused", new { reason = Script, legalBasis = Script }), ("extended", new { reason = Script, promised = "2026-09-10" }), ("refused", new { reason = Script }),
        })
        {
            using var entered = await officer.EnterAsync(code, type, more);
            entered.StatusCode.Should().Be(HttpStatusCode.OK, "{0}: {1}", type, await entered.Content.ReadAsStringAsync());
        }

        await using var page = await fixture.OpenAsync("/");
        await page.SignInAsync("hai.phutrach");
        foreach (var path in new[]
        {
            $"/dossier.html?code={code}", $"/letter.html?code={code}&kind=notice", $"/letter.html?code={code}&kind=supplement", "/register.html?state=all", "/trail.html",
            "/dossier.html?code=" + Uri.EscapeDataString(Script), "/?procedure=" + Uri.EscapeDataString(Script) + "&received=" + Uri.EscapeDataString(Script),
            "/sign-in.html?back=" + Uri.EscapeDataString("javascript:alert(1)"), "/letter.html?code=x&kind=" + Uri.EscapeDataString(Script),
        })
        {
            page.ExpectedStatus.AddRange([400, 404]);
            await page.Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            (await page.Page.EvaluateAsync<bool>("window.hit === undefined")).Should().BeTrue(path);
            (await page.Page.Locator("main script, main img[src=x]").CountAsync()).Should().Be(0, path);
        }

        await page.Page.GotoAsync($"/dossier.html?code={code}", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        (await page.Page.Locator("#events").InnerTextAsync()).Should().Contain("<script>", "what was typed is shown as typed");
        await page.PictureAsync("script");
        await page.Page.GotoAsync("/lookup.html", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Page.FillAsync("#code", Script[..60]);
        await page.Page.FillAsync("#secret", Script[..60]);
        await page.Page.ClickAsync("#lookup button[type=submit]");
        await page.Page.Locator("#answer .bad").WaitForAsync();
        await page.Page.GotoAsync("/register.html", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Page.FillAsync("#words", Script[..60]);
        await page.Page.ClickAsync("#filter button[type=submit]");
        await page.Page.Locator("#answer").GetByText("1.004873").Or(page.Page.Locator("#answer p")).Or(page.Page.Locator("#answer tbody tr")).First.WaitForAsync();
        (await page.Page.EvaluateAsync<bool>("window.hit === undefined")).Should().BeTrue();
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task The_policy_of_the_page_stops_markup_even_where_a_fault_would_let_it_in()
    {
        await using var page = await fixture.OpenAsync("/");
        page.ExpectedTexts.Add("TrustedHTML");
        (await page.Page.EvaluateAsync<string>("(() => { try { document.body.innerHTML = '<p>x</p>'; return 'let in'; } catch (e) { return e.name; } })()")).Should().Be("TypeError");
    }
}
