using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Cchc.Samples.Tests.OneStopDesk;

/// <summary>What an officer can get wrong in good faith: each slip is refused in words, saves nothing, and the next entry goes on from there.</summary>
public sealed class SlipTests : IAsyncLifetime
{
    private DeskProcess desk = null!;
    private DeskClient one = null!;
    private DeskClient supervisor = null!;

    public async ValueTask InitializeAsync()
    {
        desk = await DeskProcess.StartAsync("--Desk:RequestsPerMinute=100000");
        one = await DeskClient.SignInAsync(desk.Address, "mot.canbo");
        supervisor = await DeskClient.SignInAsync(desk.Address, "mot.phutrach");
    }

    public async ValueTask DisposeAsync()
    {
        one.Dispose();
        supervisor.Dispose();
        await desk.DisposeAsync();
    }

    [Theory]
    [InlineData("9.999999")]
    [InlineData("khai sinh")]
    [InlineData("1.001193.000.00.00.H99")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("1.001193\u0000")]
    public async Task A_procedure_that_nobody_knows_is_named_not_a_fault(string code)
    {
        using var asked = await one.GetAnswerAsync("/api/deadline?procedure=" + Uri.EscapeDataString(code));
        await BeRefusedAsync(asked, HttpStatusCode.NotFound, "procedure");
        using var received = await one.SendAsync(HttpMethod.Post, "/api/dossiers", DeskClient.Reception(procedure: code), DeskClient.NewKey());
        var body = await BeRefusedAsync(received, HttpStatusCode.NotFound, "procedure");
        body.GetProperty("detail").GetString().Should().Contain("Không tìm thấy mã thủ tục");
    }

    [Fact]
    public async Task Papers_do_not_overwrite_those_of_a_colleague_and_the_next_entry_goes_on()
    {
        var (code, _) = await one.ReceiveAsync();
        var path = $"/api/dossiers/{code}/papers";
        var component = (await one.GetAsync(path)).GetProperty("components")[0];
        object Papers(int count) => new
        {
            answers = new Dictionary<string, string>(),
            items = new[] { new { component = component.GetProperty("id").GetString(), form = component.GetProperty("forms")[0].GetString(), count } },
        };

        using var without = await one.SendAsync(HttpMethod.Put, path, Papers(1));
        await BeRefusedAsync(without, (HttpStatusCode)428, "no-version");
        using var first = await one.SendAsync(HttpMethod.Put, path, Papers(1), version: 1);
        first.StatusCode.Should().Be(HttpStatusCode.OK, await first.Content.ReadAsStringAsync());
        first.Headers.ETag!.Tag.Should().Be("\"2\"");
        using var second = await supervisor.SendAsync(HttpMethod.Put, path, Papers(2), version: 1);
        await BeRefusedAsync(second, HttpStatusCode.PreconditionFailed, "stale");
        (await supervisor.GetAsync(path)).GetProperty("items")[0].GetProperty("count").GetInt32().Should().Be(1);

        // The version that the answer named is the one with which the page goes on.
        using var entered = await one.SendAsync(
            HttpMethod.Post, $"/api/dossiers/{code}/events", DeskClient.Event("transferred", new { to = "Phòng Mẫu" }), DeskClient.NewKey(), 2);
        entered.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("99")]
    [InlineData("-1")]
    [InlineData("3")]
    [InlineData("x")]
    public async Task Neither_the_reception_nor_an_entry_that_never_was_can_be_withdrawn(string entry)
    {
        var (code, _) = await one.ReceiveAsync();
        await EnterAsync(code, "transferred", new { to = "Phòng Mẫu" });
        using var answer = await supervisor.EnterAsync(code, "correction", new { of = entry });
        await BeRefusedAsync(answer, HttpStatusCode.BadRequest, "entry");
        (await one.GetAsync("/api/dossiers/" + code)).GetProperty("events").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task An_entry_is_withdrawn_once()
    {
        var (code, _) = await one.ReceiveAsync();
        await EnterAsync(code, "transferred", new { to = "Phòng Mẫu" });
        await EnterAsync(code, "transferred", new { to = "Phòng Mẫu Hai" });
        await EnterAsync(code, "correction", new { of = "2" });
        using var again = await supervisor.EnterAsync(code, "correction", new { of = "2" });
        await BeRefusedAsync(again, HttpStatusCode.BadRequest, "entry");
        using var correction = await supervisor.EnterAsync(code, "correction", new { of = "4" });
        await BeRefusedAsync(correction, HttpStatusCode.BadRequest, "entry");
    }

    [Fact]
    public async Task After_a_pause_is_withdrawn_another_can_begin_and_nothing_is_to_be_resumed()
    {
        var (code, _) = await one.ReceiveAsync();
        await EnterAsync(code, "paused", new { reason = "Chờ người ký" });
        (await NextAsync(code)).Should().Contain("resumed").And.NotContain("paused");
        await EnterAsync(code, "correction", new { of = "2" });
        (await NextAsync(code)).Should().Contain("paused").And.NotContain("resumed");
        using var resumed = await one.EnterAsync(code, "resumed");
        await BeRefusedAsync(resumed, HttpStatusCode.Conflict, "not-now");
        await EnterAsync(code, "paused", new { reason = "Chờ người ký" });
        (await NextAsync(code)).Should().Contain("resumed");
    }

    [Fact]
    public async Task The_trail_names_the_dossier_of_what_was_refused()
    {
        var (code, _) = await one.ReceiveAsync();
        using var answer = await one.EnterAsync(code, "returned"); // thrown deep inside, after the route was left
        await BeRefusedAsync(answer, HttpStatusCode.Conflict, "not-now");
        var line = (await supervisor.GetAsync("/api/trail?refused=true&dossier=" + code)).GetProperty("items")[0];
        line.GetProperty("detail").GetString().Should().Be("not-now");
        line.GetProperty("dossier").GetString().Should().Be(code);
        line.GetProperty("officer").GetString().Should().Be("mot.canbo");
    }

    private static async Task<JsonElement> BeRefusedAsync(HttpResponseMessage answer, HttpStatusCode status, string why)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(status, text);
        var body = JsonDocument.Parse(text).RootElement;
        body.GetProperty("code").GetString().Should().Be(why);
        return body;
    }

    private async Task EnterAsync(string code, string type, object? more)
    {
        using var answer = await supervisor.EnterAsync(code, type, more);
        answer.StatusCode.Should().Be(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }

    private async Task<string[]> NextAsync(string code) =>
        [.. (await one.GetAsync("/api/dossiers/" + code)).GetProperty("next").EnumerateArray().Select(item => item.GetString()!)];
}
