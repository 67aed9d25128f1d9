using System.Collections.Concurrent;

namespace Cchc.Samples.Tests.OneStopDesk;

/// <summary>A power cut in the middle of writing.</summary>
public sealed class RestartTests
{
    [Fact]
    public async Task No_dossier_that_was_answered_is_lost_and_officers_stay_signed_in()
    {
        await using var desk = await DeskProcess.StartAsync("--Desk:RequestsPerMinute=1000000");
        using var officer = await DeskClient.SignInAsync(desk.Address, "mot.canbo");
        var answered = new ConcurrentDictionary<string, string>();
        var stop = false;
        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            while (!Volatile.Read(ref stop))
            {
                try
                {
                    var (code, secret) = await officer.ReceiveAsync($"Người thứ {writer}");
                    answered[code] = secret;
                }
                catch (Exception fault) when (fault is HttpRequestException or IOException or TaskCanceledException)
                {
                    return; // the program is gone: what was not answered may be there or not
                }
            }
        })).ToArray();
        for (var i = 0; i < 600 && answered.Count < 20; i++)
        {
            await Task.Delay(50);
        }

        await desk.KillAsync();
        Volatile.Write(ref stop, true);
        await Task.WhenAll(writers);
        answered.Count.Should().BeGreaterThanOrEqualTo(20);

        await desk.StartAgainAsync(more: "--Desk:ClockStartsAt=2026-08-28T09:10:00"); // later than anything that was received, and not too late for a cookie
        using var citizen = new DeskClient(desk.Address);
        await citizen.TakeTokenAsync();
        using var again = new DeskClient(desk.Address);
        foreach (System.Net.Cookie cookie in officer.Cookies.GetAllCookies())
        {
            again.Cookies.Add(new System.Net.Cookie(cookie.Name, cookie.Value, "/", desk.Address.Host));
        }

        var seen = (await again.GetAsync("/api/dossiers?state=all")).GetProperty("total").GetInt32();
        seen.Should().BeGreaterThanOrEqualTo(answered.Count);
        foreach (var code in answered.Keys)
        {
            (await again.GetAsync("/api/dossiers/" + code)).GetProperty("clock").GetProperty("due").GetString().Should().Be("2026-09-07");
        }

        var (known, secret) = answered.First();
        using var looked = await citizen.SendAsync(HttpMethod.Post, "/api/lookup", new { code = known, secret });
        looked.IsSuccessStatusCode.Should().BeTrue();
    }
}
