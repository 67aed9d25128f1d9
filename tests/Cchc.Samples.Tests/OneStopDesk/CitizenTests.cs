using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Cchc.Samples.Tests.OneStopDesk;

/// <summary>What a citizen sees, and what the desk takes from people.</summary>
public sealed class CitizenTests(CitizenTests.OneDesk desk) : IClassFixture<CitizenTests.OneDesk>
{
    private DeskClient Officer => desk.Officer;

    private DeskClient Citizen => desk.Citizen;

    [Fact]
    public async Task A_citizen_sees_one_date_and_no_other_reading()
    {
        var form = new { procedure = "1.004873", option = 1, applicant = "Nguyễn Văn A", isOnline = false, isComplete = true, receivedAt = "2026-08-25T09:00" };
        using var received = await Officer.SendAsync(HttpMethod.Post, "/api/dossiers", form, DeskClient.NewKey());
        var slip = await received.Content.ReadFromJsonAsync<JsonElement>();
        var (code, secret) = (slip.GetProperty("code").GetString()!, slip.GetProperty("secret").GetString());
        (await Officer.EnterAsync(code, "supplementRequested", new { content = "Giấy tờ còn thiếu" })).StatusCode.Should().Be(HttpStatusCode.OK);

        (await Officer.GetAsync("/api/dossiers/" + code)).GetProperty("clock").GetProperty("otherReadings").GetArrayLength().Should().BePositive("an officer decides with all of them");
        using var answer = await Citizen.SendAsync(HttpMethod.Post, "/api/lookup", new { code, secret });
        var clock = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("clock");
        clock.GetProperty("otherReadings").GetArrayLength().Should().Be(0);
        clock.GetProperty("steps").GetArrayLength().Should().BePositive();
        clock.GetRawText().Should().NotContain("Cách hiểu khác").And.NotContain("cách hiểu khác");
    }

    [Fact]
    public async Task Whoever_asks_for_a_due_day_gets_other_readings_only_when_signed_in()
    {
        var (own, theirs) = (0, 0);
        foreach (var procedure in (await Citizen.GetAsync("/api/procedures")).EnumerateArray().Select(item => item.GetProperty("code").GetString()))
        {
            foreach (var received in new[] { "2026-08-28T16:45", "2026-08-29T09:00", "2026-08-30T09:00" })
            {
                var path = $"/api/deadline?procedure={procedure}&received={received}";
                own += Readings(await Officer.GetAsync(path));
                theirs += Readings(await Citizen.GetAsync(path));
            }
        }

        theirs.Should().Be(0);
        own.Should().BePositive();

        static int Readings(JsonElement view) => view.GetProperty("alternatives").EnumerateArray().Sum(item => item.GetProperty("otherReadings").GetArrayLength());
    }

    [Theory]
    [InlineData("Nguyễn \u202EVăn A", "[U+202E]")]
    [InlineData("Nguyễn\u0000 Văn A", "[U+0000]")]
    [InlineData("Nguyễn \u2066Văn A\u2069", "[U+2066]")]
    [InlineData("\u001b[31mNguyễn Văn A", "[U+001B]")]
    public async Task A_name_with_characters_that_nobody_sees_is_refused(string name, string shown)
    {
        foreach (var (member, language, words) in new[] { ("applicant", "vi", "ký tự điều khiển"), ("address", "vi", "đổi chiều chữ"), ("contact", "en", "control characters") })
        {
            var form = new Dictionary<string, object?> { ["procedure"] = "1.004873", ["option"] = 1, ["applicant"] = "Nguyễn Văn A", [member] = name };
            using var answer = await Officer.SendAsync(
                HttpMethod.Post, "/api/dossiers", form, DeskClient.NewKey(), change: request => request.Headers.Add("Accept-Language", language));
            answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
            var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
            problem.GetProperty("code").GetString().Should().Be("characters");
            problem.GetProperty("detail").GetString().Should().Contain(shown).And.Contain(words);
            problem.GetProperty("detail").GetString()!.Any(c => char.IsControl(c) || c is '\u202E' or '\u2066').Should().BeFalse();
        }
    }

    [Fact]
    public async Task What_is_not_understood_is_quoted_safely()
    {
        using var answer = await Citizen.GetAnswerAsync("/api/deadline?procedure=1.0%E2%80%AE04873");
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().Should().Contain("\"1.0[U+202E]04873\"");
    }

    [Theory]
    [InlineData("/nothing.html", "text/html,*/*;q=0.8", "vi", "text/html", "Không tìm thấy")]
    [InlineData("/nothing.html", "text/html", "en", "text/html", "Not found")]
    [InlineData("/nothing", null, "vi", "application/problem+json", "Không tìm thấy")]
    [InlineData("/timeline.svg?procedure=1.004873&option=99&received=2026-08-28T09:00", "image/svg+xml", "en", "application/problem+json", "Not found")]
    [InlineData("/api/nothing", "text/html", "en", "application/problem+json", "Not found")]
    public async Task What_is_not_there_is_said_in_the_language_of_the_reader(string path, string? accept, string language, string type, string words)
    {
        using var answer = await Citizen.SendAsync(HttpMethod.Get, path, change: request =>
        {
            request.Headers.Add("Accept-Language", language);
            if (accept is not null)
            {
                request.Headers.TryAddWithoutValidation("Accept", accept);
            }
        });
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.Should().Be(type);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Should().Contain(words);
    }

    /// <summary>One desk for all of them, with an officer and somebody who is not signed in.</summary>
    public sealed class OneDesk : IAsyncLifetime
    {
        private DeskProcess desk = null!;

        internal DeskClient Officer { get; private set; } = null!;

        internal DeskClient Citizen { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            desk = await DeskProcess.StartAsync("--Desk:LookupsPerMinute=30", "--Desk:SignInsPerMinute=30", "--Desk:RequestsPerMinute=100000");
            Officer = await DeskClient.SignInAsync(desk.Address, "mot.canbo");
            Citizen = new DeskClient(desk.Address);
            await Citizen.TakeTokenAsync();
        }

        public async ValueTask DisposeAsync()
        {
            Officer.Dispose();
            Citizen.Dispose();
            await desk.DisposeAsync();
        }
    }
}
