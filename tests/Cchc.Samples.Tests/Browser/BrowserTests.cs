using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Cchc.Samples.Tests.Browser;

/// <summary>The page that computes in the browser alone says what the library says, is small, and can be used by everyone.</summary>
public sealed class BrowserTests(PublishedPage sample, ITestOutputHelper output) : IClassFixture<PublishedPage>
{
    private const long MostBytes = 3_500_000;

    private IPage Page => sample.Page;

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task Three_questions_get_the_answers_of_the_library()
    {
        await ShowAsync(Vietnamese, "Hạn trả kết quả");
        await Page.SetViewportSizeAsync(1280, 1000);
        foreach (var (received, words) in new[]
        {
            (new LocalDateTime(2026, 8, 28, 16, 30), "5 ngày làm việc"),
            (new LocalDateTime(2026, 2, 13, 10, 0), "8 giờ làm việc"),
            (new LocalDateTime(2027, 1, 28, 9, 0), "Không quá 07 ngày làm việc; trường hợp cần xác minh thì không quá 15 ngày làm việc"),
        })
        {
            await AskAsync(received, words);
            var expected = TimeExpression.Read(words).Alternatives
                .Select(item => (Deadline.Due)new DeadlineCalculator(WorkingCalendar.VietnamPublicSector).Compute(item.Time, received)).ToList();
            var answers = await Page.Locator("article.answer").AllAsync();
            answers.Should().HaveCount(expected.Count);
            foreach (var (answer, due) in answers.Zip(expected))
            {
                (await answer.Locator(".due strong").InnerTextAsync()).Should().EndWith($"{due.Date:dd/MM/uuuu}");
                (await answer.Locator(".why li").AllInnerTextsAsync()).Zip(due.Explanation).Should().HaveCount(due.Explanation.Count)
                    .And.OnlyContain(pair => pair.First.Contains(pair.Second.Text.Vi) && pair.First.Contains(pair.Second.LegalBasisIn(Language.Vietnamese)));
                var numbers = await answer.Locator(".strip .counted b").AllInnerTextsAsync();
                numbers.Should().Equal(Enumerable.Range(1, numbers.Count).Select(number => $"{number}"));
            }
        }

        await sample.PictureAsync("deadline-1280");
        sample.Errors.Should().BeEmpty();
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task What_has_no_answer_says_why()
    {
        await ShowAsync(Vietnamese, "Hạn trả kết quả");
        await AskAsync(new LocalDateTime(2026, 8, 28, 9, 0), "sớm nhất có thể");
        (await Page.Locator("#answers").InnerTextAsync()).Should().Contain("Chưa xác định được hạn trả").And.Contain("sớm nhất có thể");
        await AskAsync(new LocalDateTime(2026, 8, 28, 9, 0), " ");
        (await Page.Locator("#answers .error").InnerTextAsync()).Should().StartWith("Chưa ghi thời hạn giải quyết");
        await AskAsync(new LocalDateTime(2050, 12, 30, 9, 0), "30 ngày làm việc");
        (await Page.Locator("#answers .error").InnerTextAsync()).Should().Contain("01/01/2007 – 31/12/2050");
        sample.Errors.Should().BeEmpty();
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task A_day_of_the_calendar_says_what_it_is_and_by_which_document()
    {
        await ShowAsync(Vietnamese, "Lịch làm việc");
        await Page.SetViewportSizeAsync(1280, 1000);
        await ChooseMonthAsync(2026, 8);
        var days = await Page.Locator("[role=grid] button").AllAsync();
        days.Should().HaveCount(31);
        foreach (var day in days)
        {
            var date = NodaTime.Text.LocalDatePattern.Iso.Parse((await day.GetAttributeAsync("data-date"))!).Value;
            (await day.Locator(".unseen").InnerTextAsync()).Should().EndWith(": " + WorkingCalendar.VietnamPublicSector.Day(date).Name.Vi);
        }

        await Page.Locator("[data-date='2026-08-31']").ClickAsync();
        var swap = WorkingCalendar.VietnamPublicSector.Day(new LocalDate(2026, 8, 31));
        var text = await Page.Locator("section.day").InnerTextAsync();
        text.Should().Contain(swap.Name.Vi).And.Contain("Không làm việc");
        foreach (var source in swap.Sources) text.Should().Contain(source.ToString());

        await Page.Keyboard.PressAsync("ArrowRight");
        await Page.Locator("[data-date='2026-09-01'][tabindex='0']:focus").WaitForAsync();
        (await Page.Locator("section.day h2").InnerTextAsync()).Should().Be("Thứ Ba, 01/09/2026");
        await sample.PictureAsync("calendar-1280");
        sample.Errors.Should().BeEmpty();
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task In_English_the_same_answer_is_English()
    {
        await ShowAsync(English, "Due date");
        await AskAsync(new LocalDateTime(2026, 8, 28, 16, 30), "5 ngày làm việc");
        var due = (Deadline.Due)new DeadlineCalculator(WorkingCalendar.VietnamPublicSector).Compute(new ProcessingTime.WorkingDays(5), new LocalDateTime(2026, 8, 28, 16, 30));
        (await Page.Locator(".answer .due strong").InnerTextAsync()).Should().Be($"Wednesday {due.Date:uuuu-MM-dd}");
        (await Page.Locator(".answer .why").InnerTextAsync()).Should().Contain(due.Explanation[^1].Text.En)
            .And.Contain("art. 147(2) of the Civil Code").And.NotContain("Bộ luật");
        (await Page.EvaluateAsync<string>("document.documentElement.lang")).Should().Be("en");
        await sample.PictureAsync("deadline-english");
        sample.Errors.Should().BeEmpty();
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task Nothing_is_wider_than_a_small_phone_and_axe_finds_nothing_serious()
    {
        await Page.SetViewportSizeAsync(360, 740);
        foreach (var tab in new[] { "Hạn trả kết quả", "Lịch làm việc" })
        {
            await ShowAsync(Vietnamese, tab);
            if (tab == "Lịch làm việc")
            {
                await ChooseMonthAsync(2026, 9);
                await Page.Locator("details.year").EvaluateAsync("element => element.open = true");
            }

            (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(360, tab);
            var found = (await Page.RunAxe()).Violations.Where(item => item.Impact is "serious" or "critical").ToList();
            found.Select(item => $"{item.Id}: {string.Join("; ", item.Nodes.Select(node => node.Html))}").Should().BeEmpty(tab);
            await sample.PictureAsync($"{(tab == "Lịch làm việc" ? "calendar" : "deadline")}-360");
        }

        sample.Errors.Should().BeEmpty();
    }

    [ChromiumFact, Trait("Needs", "Chromium")]
    public void What_the_browser_loads_is_small()
    {
        sample.Missing.Should().BeEmpty();
        var sizes = sample.Loaded.Select(file => (File: Path.GetFileName(file), Bytes: new FileInfo(File.Exists(file + ".br") ? file + ".br" : file).Length)).OrderByDescending(item => item.Bytes).ToList();
        foreach (var (file, bytes) in sizes.Take(8)) output.WriteLine($"{bytes,9:N0}  {file}");
        output.WriteLine($"{sizes.Sum(item => item.Bytes),9:N0}  {sizes.Count} files, compressed; the limit is {MostBytes:N0}");
        sizes.Should().Contain(item => item.File.StartsWith("Cchc.Core."));
        sizes.Sum(item => item.Bytes).Should().BeLessThan(MostBytes);
        RepositoryFiles.Read("docs", "samples", "Browser", "README.md").Should().Contain("3.5 MB");
    }

    private const string Vietnamese = "vi";
    private const string English = "en";

    private async Task ShowAsync(string language, string tab)
    {
        if (await Page.EvaluateAsync<string>("document.documentElement.lang") != language)
        {
            await Page.Locator("button.language").ClickAsync();
            await Page.Locator($"html[lang={language}]").WaitForAsync();
        }

        await Page.Locator("nav button", new() { HasText = tab }).ClickAsync();
        await Page.Locator("nav button[aria-current]", new() { HasText = tab }).WaitForAsync();
    }

    private async Task AskAsync(LocalDateTime received, string words)
    {
        await Page.Locator("#received-on").FillAsync($"{received:uuuu-MM-dd}");
        await Page.Locator("#received-at").FillAsync($"{received:HH:mm}");
        await Page.Locator("#words").FillAsync(words);
        await Page.Locator("form button[type=submit]").ClickAsync();
    }

    private async Task ChooseMonthAsync(int year, int month)
    {
        await Page.Locator("#year").SelectOptionAsync($"{year}");
        await Page.Locator("#month").SelectOptionAsync($"{month}");
        await Page.Locator($"[data-date='{year}-{month:00}-01']").WaitForAsync();
    }
}
