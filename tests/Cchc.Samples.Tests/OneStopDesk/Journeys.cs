using Microsoft.Playwright;

namespace Cchc.Samples.Tests.OneStopDesk;

/// <summary>Ten journeys of citizens and officers in a real browser. On each the console stays without an error.</summary>
[Collection("desk")]
public sealed class Journeys(DeskFixture fixture)
{
    private static Task<string> Text(DeskPage page, string selector) => page.Page.Locator(selector).First.InnerTextAsync();

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task A_citizen_asks_when_and_sees_why()
    {
        await using var page = await fixture.OpenAsync("/");
        await page.ChooseAsync("khai sinh", "1.001193");
        await page.Page.FillAsync("#received", "2026-08-28T16:30");
        await page.Page.ClickAsync("#ask button[type=submit]");

        (await Text(page, "#answer .due")).Should().Be("Trả kết quả chậm nhất: hết thứ Năm, 03/09/2026");
        (await Text(page, "#answer .steps")).Should().Contain("Quốc khánh").And.Contain("Nghị định số 118/2025/NĐ-CP");
        await page.UntilAsync("document.querySelector('#answer .picture img').naturalWidth > 0");
        await page.PictureAsync("deadline");
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task A_citizen_sees_every_time_that_the_record_states()
    {
        await using var page = await fixture.OpenAsync("/?procedure=1.013225&received=2026-08-28T09:00");

        (await page.Page.Locator(".alternative").CountAsync()).Should().Be(3);
        (await page.Page.Locator(".alternative .due").AllInnerTextsAsync()).Should().Equal(
            "Trả kết quả chậm nhất: hết thứ Tư, 16/09/2026", "Trả kết quả chậm nhất: hết thứ Năm, 17/09/2026", "Trả kết quả chậm nhất: hết thứ Sáu, 11/09/2026");
        (await Text(page, "#answer .notice")).Should().Contain("3 thời hạn khác nhau");
        await page.PictureAsync("several");
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task Search_finds_without_marks_and_with_a_slip()
    {
        await using var page = await fixture.OpenAsync("/");
        await page.Page.Locator("#procedure").PressSequentiallyAsync("dang ky thuong tru");
        await page.Page.Locator("#procedure-options li").First.WaitForAsync();
        (await Text(page, "#procedure-options li")).Should().Contain("Đăng ký thường trú").And.Contain("1.004222");
        await page.PictureAsync("search");

        await page.Page.FillAsync("#procedure", string.Empty);
        await page.Page.Locator("#procedure").PressSequentiallyAsync("khai sihn");
        await page.Page.Locator("#procedure-options li", new PageLocatorOptions { HasText = "1.001193" }).WaitForAsync();
        await page.Page.Locator("#procedure").PressAsync("Escape");
        (await page.Page.Locator("#procedure-options").IsHiddenAsync()).Should().BeTrue();
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task A_citizen_looks_up_the_own_dossier_and_no_other()
    {
        using var officer = await DeskClient.SignInAsync(fixture.Desk.Address, "mot.canbo");
        var (code, secret) = await officer.ReceiveAsync();
        await using var page = await fixture.OpenAsync("/lookup.html");
        await page.Page.FillAsync("#code", code.ToLowerInvariant());
        await page.Page.FillAsync("#secret", secret.Replace("-", " ").ToLowerInvariant());
        await page.Page.ClickAsync("#lookup button[type=submit]");
        (await Text(page, "#answer dl")).Should().Contain("đang giải quyết").And.Contain("hết thứ Hai, 07/09/2026").And.NotContain("Nguyễn Văn A");
        page.Page.Url.Should().NotContain(secret);
        await page.PictureAsync("lookup");

        page.ExpectedStatus.Add(404);
        await page.Page.FillAsync("#secret", "00000-00000-00000-00000-00000");
        await page.Page.ClickAsync("#lookup button[type=submit]");
        await page.Page.Locator("#answer .bad").WaitForAsync();
        (await Text(page, "#answer")).Should().Contain("Không tìm thấy hồ sơ");
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task An_officer_receives_a_dossier_enters_events_and_sees_the_due_day_move()
    {
        await using var page = await fixture.OpenAsync("/sign-in.html");
        await page.SignInAsync("mot.canbo");
        var code = await ReceiveAsync(page, "xac nhan tinh trang hon nhan", "1.004873", "Trần Thị B");
        (await Text(page, ".slip dl")).Should().Contain("hết thứ Hai, 07/09/2026");
        await page.PictureAsync("receive");

        await page.Page.ClickAsync(".slip a.button");
        await page.Page.Locator("#type").WaitForAsync();
        await EnterAsync(page, "supplementRequested", "#content", "Bổ sung tờ khai");
        (await Text(page, "#summary dl")).Should().Contain("chờ bổ sung").And.Contain("Hạn nếu tiếp tục ngay");
        await EnterAsync(page, "supplemented");
        (await Text(page, "#summary dl")).Should().Contain("đang giải quyết").And.Contain("hết thứ Hai, 07/09/2026");
        await EnterAsync(page, "result");
        (await Text(page, "#summary dl")).Should().Contain("đã có kết quả");
        await EnterAsync(page, "returned");
        (await Text(page, "#events")).Should().Contain("Tiếp nhận hồ sơ").And.Contain("Yêu cầu bổ sung").And.Contain("Trả kết quả");
        page.Page.Url.Should().Contain(code);
        (await page.Page.Locator("#enter").IsHiddenAsync()).Should().BeTrue("only a supervisor can still withdraw an entry: an officer is offered no empty form");
        await page.PictureAsync("dossier-returned");
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task An_officer_checks_the_papers_and_prints_the_supplement_request()
    {
        await using var page = await fixture.OpenAsync("/sign-in.html");
        await page.SignInAsync("mot.canbo");
        await ReceiveAsync(page, "khai sinh", "1.001193", "Lê Văn C");
        await page.Page.ClickAsync(".slip a.button");
        await page.Page.Locator("#papers-form table").WaitForAsync();
        await page.Page.SelectOptionAsync("[data-question=kenh]", "truc-tiep");
        await page.Page.SelectOptionAsync("[data-question=nguoi-yeu-cau]", "uy-quyen");
        foreach (var question in new[] { "bi-bo-roi", "mang-thai-ho" })
        {
            await page.Page.SelectOptionAsync($"[data-question={question}]", "no");
        }

        await page.Page.SelectOptionAsync("[data-component=to-khai]", "paperForm");
        await page.Page.ClickAsync("#papers-form button[type=submit]");
        await page.Page.Locator("#papers-state", new PageLocatorOptions { HasText = "còn thiếu" }).WaitForAsync();
        (await Text(page, "#papers-form table")).Should().Contain("Văn bản ủy quyền đăng ký khai sinh");
        await page.PictureAsync("papers");

        await page.Page.ClickAsync("a[href*='kind=supplement']");
        (await Text(page, ".letter")).Should().Contain("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ").And.Contain("Lê Văn C").And.Contain("Văn bản ủy quyền").And.NotContain("Tờ khai đăng ký");
        await page.PictureAsync("letter");
        await page.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await page.Page.Locator(".top").IsHiddenAsync()).Should().BeTrue("a print has the letter and nothing else");
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task A_pause_counts_by_a_rule_of_law_and_not_without_one()
    {
        await using var page = await fixture.OpenAsync("/sign-in.html");
        await page.SignInAsync("mot.canbo");
        await ReceiveAsync(page, "1.013947", "1.013947", "Phạm Thị D");
        await page.Page.ClickAsync(".slip a.button");
        await page.Page.Locator("#type").WaitForAsync();
        await page.Page.SelectOptionAsync("#type", "paused");
        await page.Page.SelectOptionAsync("#rule", "land-financial-obligation");
        await page.Page.FillAsync("#reason", "Chờ nộp tiền sử dụng đất");
        await SubmitAsync(page);
        (await Text(page, "#summary dl")).Should().Contain("tạm dừng");
        (await page.Page.Locator(".violation").CountAsync()).Should().Be(0);
        await page.PictureAsync("pause-lawful");

        await page.Page.GotoAsync("/receive.html", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await ReceiveAsync(page, "1.004873", "1.004873", "Phạm Thị D", open: false);
        await page.Page.ClickAsync(".slip a.button");
        await page.Page.Locator("#type").WaitForAsync();
        await EnterAsync(page, "paused", "#reason", "Chờ ý kiến");
        (await Text(page, "#summary dl")).Should().Contain("đang giải quyết", "a pause without a rule stops nothing");
        (await page.Page.Locator(".to-check").CountAsync()).Should().BePositive("Articles 15 to 22 of Decree 118/2025/NĐ-CP were not read: a point to be checked");
        (await page.Page.Locator(".violation").CountAsync()).Should().Be(0, "nobody is blamed by an article that was not read");
        await page.PictureAsync("pause-without-a-rule");
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task The_register_has_the_overdue_first_and_filters()
    {
        await using var page = await fixture.OpenAsync("/sign-in.html");
        await page.SignInAsync("hai.canbo");
        var states = await page.Page.Locator("#answer tbody tr").AllInnerTextsAsync();
        states[0].Should().Contain("quá hạn");
        states.Select(row => row.Contains("quá hạn", StringComparison.Ordinal)).Should().BeInDescendingOrder("overdue rows come before all others");
        states.Should().OnlyContain(row => row.Contains("H99.02-", StringComparison.Ordinal));
        await page.PictureAsync("register");

        await page.Page.SelectOptionAsync("#state", "overdue");
        await page.UntilAsync("[...document.querySelectorAll('#answer tbody tr')].every(row => row.textContent.includes('quá hạn'))");
        await page.Page.SelectOptionAsync("#state", "all");
        await page.ChooseAsync("thuong tru", "1.004222");
        await page.Page.ClickAsync("#filter button[type=submit]");
        await page.UntilAsync("[...document.querySelectorAll('#answer tbody tr')].every(row => row.textContent.includes('thường trú'))");
        (await page.Page.Locator("#answer tbody tr").CountAsync()).Should().Be(2);
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task A_supervisor_reads_the_trail_and_withdraws_an_entry()
    {
        await using var page = await fixture.OpenAsync("/sign-in.html");
        await page.SignInAsync("ba.phutrach");
        await ReceiveAsync(page, "1.013225", "1.013225", "Hoàng Văn E", option: 2);
        await page.Page.ClickAsync(".slip a.button");
        await page.Page.Locator("#type").WaitForAsync();
        await EnterAsync(page, "result");
        await page.Page.SelectOptionAsync("#type", "correction");
        await SubmitAsync(page);
        (await Text(page, "#summary dl")).Should().Contain("đang giải quyết");

        await page.Page.GotoAsync("/trail.html", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var trail = await Text(page, "#answer");
        trail.Should().Contain("Hủy một việc đã ghi").And.Contain("Có kết quả").And.Contain("Tiếp nhận hồ sơ").And.Contain("ba.phutrach").And.NotContain("H99.01-");
        await page.PictureAsync("trail");
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task Keyboard_alone_English_and_a_narrow_screen_are_enough()
    {
        await using var page = await fixture.OpenAsync("/", 360);
        await page.PictureAsync("home");
        await page.Page.ClickAsync("#language");
        await page.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "When is the result due?" }).WaitForAsync();
        (await page.Page.EvaluateAsync<string>("document.documentElement.lang")).Should().Be("en");

        await page.Page.Keyboard.PressAsync("Tab");
        (await page.Page.EvaluateAsync<string>("document.activeElement.className")).Should().Be("skip");
        for (var i = 0; i < 15 && await page.Page.EvaluateAsync<string>("document.activeElement.id") != "procedure"; i++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
        }

        await page.Page.Keyboard.TypeAsync("ket hon");
        await page.Page.Locator("#procedure-options li").First.WaitForAsync();
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.Page.Keyboard.PressAsync("Enter");
        (await page.Page.InputValueAsync("#procedure")).Should().StartWith("1.000894");
        await page.Page.Keyboard.PressAsync("Enter");
        (await Text(page, "#answer .due")).Should().StartWith("Due at the latest: the end of ");
        await page.PictureAsync("deadline-english");
    }

    private static async Task<string> ReceiveAsync(DeskPage page, string typed, string procedure, string applicant, int option = 1, bool open = true)
    {
        if (open)
        {
            await page.Page.ClickAsync("a[href='/receive.html']");
        }

        await page.Page.Locator("#received[max]").WaitForAsync();
        await page.ChooseAsync(typed, procedure);
        await page.Page.Locator($"input[name=option][value='{option}']").CheckAsync();
        await page.Page.FillAsync("#applicant", applicant);
        await page.Page.ClickAsync("#receive button[type=submit]");
        return await page.Page.Locator("#new-code").InnerTextAsync();
    }

    private static async Task EnterAsync(DeskPage page, string type, string? field = null, string? text = null)
    {
        await page.Page.SelectOptionAsync("#type", type);
        if (field is not null)
        {
            await page.Page.FillAsync(field, text!);
        }

        await SubmitAsync(page);
    }

    private static async Task SubmitAsync(DeskPage page)
    {
        var before = await page.Page.Locator("#events li").CountAsync();
        await page.Page.ClickAsync("#event-form button[type=submit]");
        await page.UntilAsync($"document.querySelectorAll('#events li').length === {before + 1}");
    }
}
