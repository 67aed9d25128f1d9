using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Cchc.Samples.Tests.OneStopDesk;

/// <summary>Attempts to read or change what one may not. Each is refused, changes nothing, and is in the trail.</summary>
public sealed class AttemptTests : IAsyncLifetime
{
    private DeskProcess desk = null!;
    private DeskClient one = null!;
    private DeskClient two = null!;
    private string mine = string.Empty;
    private string theirs = string.Empty;
    private string secret = string.Empty;

    public async ValueTask InitializeAsync()
    {
        desk = await DeskProcess.StartAsync("--Desk:LookupsPerMinute=30", "--Desk:SignInsPerMinute=30", "--Desk:RequestsPerMinute=100000");
        one = await DeskClient.SignInAsync(desk.Address, "mot.canbo");
        two = await DeskClient.SignInAsync(desk.Address, "hai.canbo");
        (mine, _) = await one.ReceiveAsync();
        (theirs, secret) = await two.ReceiveAsync();
    }

    public async ValueTask DisposeAsync()
    {
        one.Dispose();
        two.Dispose();
        await desk.DisposeAsync();
    }

    [Fact]
    public async Task Twenty_and_more_attempts_are_refused_and_logged()
    {
        using var stranger = new DeskClient(desk.Address);
        await stranger.TakeTokenAsync();
        var number = 0;
        async Task Refused(HttpStatusCode expected, string why, Func<Task<HttpResponseMessage>> attempt)
        {
            number++;
            var before = Count("SELECT COUNT(*) FROM Trail WHERE IsRefused");
            var dossiers = Count("SELECT SUM(Version) + COUNT(*) * 1000000 FROM Dossiers");
            using var answer = await attempt();
            var text = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.Should().Be(expected, "attempt {0}, {1}: {2}", number, why, text);
            if (text.Length > 0)
            {
                JsonDocument.Parse(text).RootElement.GetProperty("code").GetString().Should().Be(why, "attempt {0}", number);
            }

            (Count("SELECT COUNT(*) FROM Trail WHERE IsRefused") - before).Should().Be(1, "attempt {0}, {1}, is in the trail", number, why);
            Text("SELECT Detail FROM Trail ORDER BY Id DESC LIMIT 1").Should().Be(why);
            Count("SELECT SUM(Version) + COUNT(*) * 1000000 FROM Dossiers").Should().Be(dossiers, "attempt {0} changes no dossier", number);
        }

        var version = (await two.GetAsync("/api/dossiers/" + theirs)).GetProperty("version").GetInt32();
        var result = DeskClient.Event("result");

        // Another agency's dossiers are as unknown as those that never were.
        await Refused(HttpStatusCode.NotFound, "not-found", () => one.GetAnswerAsync("/api/dossiers/" + theirs));
        await Refused(HttpStatusCode.NotFound, "not-found", () => one.GetAnswerAsync("/api/dossiers/H99.02-260828-9999"));
        await Refused(HttpStatusCode.NotFound, "not-found", () => one.GetAnswerAsync($"/api/dossiers/{theirs}/papers"));
        await Refused(HttpStatusCode.NotFound, "not-found", () => one.GetAnswerAsync($"/api/dossiers/{theirs}/letters/notice"));
        await Refused(HttpStatusCode.NotFound, "not-found", () => one.SendAsync(HttpMethod.Post, $"/api/dossiers/{theirs}/events", result, DeskClient.NewKey(), version));
        await Refused(HttpStatusCode.NotFound, "not-found", () => one.SendAsync(HttpMethod.Put, $"/api/dossiers/{theirs}/papers", Papers(), version: version));
        await Refused(HttpStatusCode.NotFound, "not-found", () => one.GetAnswerAsync("/api/dossiers/1"));

        // Nobody signed in; a forged cookie.
        await Refused(HttpStatusCode.Unauthorized, "signed-out", () => stranger.GetAnswerAsync("/api/dossiers"));
        await Refused(HttpStatusCode.Unauthorized, "signed-out", () => stranger.GetAnswerAsync("/api/dossiers/" + theirs));
        await Refused(HttpStatusCode.Unauthorized, "signed-out", () => stranger.SendAsync(HttpMethod.Post, "/api/dossiers", DeskClient.Reception(), DeskClient.NewKey()));
        var forged = new DeskClient(desk.Address);
        forged.Cookies.Add(new Cookie("desk", "CfDJ8" + new string('A', 200), "/", desk.Address.Host));
        await Refused(HttpStatusCode.Unauthorized, "signed-out", () => forged.GetAnswerAsync("/api/dossiers"));
        forged.Dispose();

        // Wrong secret, unknown code: the same answer.
        await Refused(HttpStatusCode.NotFound, "lookup", () => stranger.SendAsync(HttpMethod.Post, "/api/lookup", new { code = theirs, secret = "00000-00000-00000-00000-00000" }));
        await Refused(HttpStatusCode.NotFound, "lookup", () => stranger.SendAsync(HttpMethod.Post, "/api/lookup", new { code = "H99.02-260828-9999", secret }));
        await Refused(HttpStatusCode.NotFound, "lookup", () => stranger.SendAsync(HttpMethod.Post, "/api/lookup", new { code = "' OR 1=1 --", secret = "' OR 1=1 --" }));
        await Refused(HttpStatusCode.Unauthorized, "sign-in", () => stranger.SendAsync(HttpMethod.Post, "/api/session", new { userName = "mot.canbo", password = "sai" }));
        await Refused(HttpStatusCode.Unauthorized, "sign-in", () => stranger.SendAsync(HttpMethod.Post, "/api/session", new { userName = "' OR 1=1 --", password = DeskProcess.Password }));

        // Anti-forgery: without a token, with that of somebody else, from a form of another site.
        await Refused(HttpStatusCode.BadRequest, "forgery", () => one.SendAsync(HttpMethod.Post, "/api/dossiers", DeskClient.Reception(), DeskClient.NewKey(), change: request => request.Headers.Remove("X-CSRF-TOKEN")));
        await Refused(HttpStatusCode.BadRequest, "forgery", () => one.SendAsync(HttpMethod.Post, "/api/dossiers", DeskClient.Reception(), DeskClient.NewKey(), change: request => Replace(request, "X-CSRF-TOKEN", two.Token!)));
        await Refused(HttpStatusCode.BadRequest, "forgery", () => one.SendAsync(HttpMethod.Delete, "/api/session", change: request => request.Headers.Remove("X-CSRF-TOKEN")));
        await Refused(HttpStatusCode.BadRequest, "forgery", () => one.SendAsync(HttpMethod.Post, "/api/dossiers", new FormUrlEncodedContent([new("applicant", "x")]), DeskClient.NewKey(), change: request => request.Headers.Remove("X-CSRF-TOKEN")));

        // The role of another, and the trail.
        await Refused(HttpStatusCode.Forbidden, "forbidden", () => one.GetAnswerAsync("/api/trail"));
        await Refused(HttpStatusCode.Forbidden, "forbidden", async () => await one.EnterAsync(mine, "extended", new { promised = "2026-09-10", reason = "x" }));
        await Refused(HttpStatusCode.MethodNotAllowed, "method", () => one.SendAsync(HttpMethod.Delete, "/api/trail"));
        await Refused(HttpStatusCode.MethodNotAllowed, "method", () => one.SendAsync(HttpMethod.Put, "/api/trail", new { }));
        await Refused(HttpStatusCode.MethodNotAllowed, "method", () => one.SendAsync(HttpMethod.Delete, "/api/dossiers/" + mine));

        // More than the form has, too much, the wrong kind, an old version, a key used before, a method in a header.
        await Refused(HttpStatusCode.BadRequest, "invalid", () => one.SendAsync(HttpMethod.Post, "/api/dossiers", With(DeskClient.Reception(), "agencyId", "H99.02"), DeskClient.NewKey()));
        await Refused(HttpStatusCode.BadRequest, "invalid", () => one.SendAsync(HttpMethod.Post, $"/api/dossiers/{mine}/events", With(result, "recordedAt", "2020-01-01T00:00"), DeskClient.NewKey(), 1));
        await Refused(HttpStatusCode.BadRequest, "invalid", () => stranger.SendAsync(HttpMethod.Post, "/api/lookup", new { code = (string?)null, secret }));
        await Refused(HttpStatusCode.BadRequest, "invalid", () => stranger.SendAsync(HttpMethod.Post, "/api/lookup", new { code = theirs }));
        await Refused(HttpStatusCode.RequestEntityTooLarge, "too-large", () => one.SendAsync(HttpMethod.Post, "/api/dossiers", DeskClient.Reception(new string('x', 70_000)), DeskClient.NewKey()));
        await Refused(HttpStatusCode.BadRequest, "too-long", () => one.SendAsync(HttpMethod.Post, "/api/dossiers", DeskClient.Reception(new string('x', 5_000)), DeskClient.NewKey()));
        await Refused(HttpStatusCode.PreconditionFailed, "stale", () => one.SendAsync(HttpMethod.Post, $"/api/dossiers/{mine}/events", result, DeskClient.NewKey(), 0));
        await Refused((HttpStatusCode)428, "no-version", () => one.SendAsync(HttpMethod.Post, $"/api/dossiers/{mine}/events", result, DeskClient.NewKey()));
        await Refused(HttpStatusCode.BadRequest, "no-form-key", () => one.SendAsync(HttpMethod.Post, "/api/dossiers", DeskClient.Reception()));
        await Refused(HttpStatusCode.MethodNotAllowed, "method", () => one.SendAsync(HttpMethod.Post, "/api/dossiers/" + mine, new { }, change: request => request.Headers.Add("X-HTTP-Method-Override", "DELETE")));
        await Refused(HttpStatusCode.NotFound, "not-found", () => one.GetAnswerAsync("/api/dossiers/..%2F..%2Fappsettings.json"));
        await Refused(HttpStatusCode.Conflict, "not-now", () => one.SendAsync(HttpMethod.Post, $"/api/dossiers/{mine}/events", DeskClient.Event("returned"), DeskClient.NewKey(), 1));
        await Refused(HttpStatusCode.BadRequest, "future", () => one.SendAsync(HttpMethod.Post, $"/api/dossiers/{mine}/events", DeskClient.Event("result", new { at = "2030-01-01T09:00" }), DeskClient.NewKey(), 1));
        number.Should().BeGreaterThan(20);
    }

    [Fact]
    public async Task A_form_sent_again_does_nothing_twice_and_another_under_its_key_is_refused()
    {
        var key = DeskClient.NewKey();
        var first = await one.ReceiveAsync("Trần Thị B", key: key);
        var again = await one.ReceiveAsync("Trần Thị B", key: key);
        again.Should().Be(first);
        using var other = await one.SendAsync(HttpMethod.Post, "/api/dossiers", DeskClient.Reception("Lê Văn C"), key);
        other.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);

        // Twenty copies at once: one dossier.
        key = DeskClient.NewKey();
        var before = Count("SELECT COUNT(*) FROM Dossiers");
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => one.SendAsync(HttpMethod.Post, "/api/dossiers", DeskClient.Reception("Vũ Văn H"), key)));
        (await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync()))).Distinct().Should().ContainSingle();
        answers.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.Created);
        (Count("SELECT COUNT(*) FROM Dossiers") - before).Should().Be(1);
        Text("SELECT ProtectedBody FROM Forms ORDER BY At DESC LIMIT 1").Should().NotContain("secret", "the answer with the secret is kept encrypted");
    }

    [Fact]
    public async Task Two_officers_do_not_overwrite_each_other()
    {
        using var supervisor = await DeskClient.SignInAsync(desk.Address, "mot.phutrach");
        var answers = await Task.WhenAll(new[] { one, supervisor, one, supervisor }.Select(who =>
            who.SendAsync(HttpMethod.Post, $"/api/dossiers/{mine}/events", DeskClient.Event("transferred", new { to = "Phòng Mẫu" }), DeskClient.NewKey(), 1)));
        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).Should().Be(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed).Should().Be(3);
        (await one.GetAsync("/api/dossiers/" + mine)).GetProperty("events").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void The_trail_is_append_only_for_whoever_asks_the_database()
    {
        foreach (var statement in new[]
        {
            "UPDATE Trail SET Officer = 'nobody'", "DELETE FROM Trail", "UPDATE Trail SET IsRefused = 0 WHERE Id = 1", "DELETE FROM Trail WHERE Id = 1",
            "REPLACE INTO Trail (Id, At, Action, IsRefused, Detail, Source) VALUES (1, 0, 'x', 0, 'x', '')",
        })
        {
            var act = () => Count(statement, write: true);
            act.Should().Throw<SqliteException>(statement).WithMessage("*append-only*");
        }
    }

    [Fact]
    public async Task Nobody_sees_the_trail_of_another_agency_and_secrets_are_in_no_table()
    {
        using var supervisor = await DeskClient.SignInAsync(desk.Address, "mot.phutrach");
        (await supervisor.GetAsync("/api/trail")).GetRawText().Should().Contain("H99.01-").And.NotContain("H99.02-").And.NotContain("hai.canbo");
        await File.WriteAllTextAsync(Path.Combine(desk.Folder, "nothing"), string.Empty);
        var stored = string.Concat(Directory.GetFiles(desk.Folder, "desk.db*").Select(file => Encoding.Latin1.GetString(ReadShared(file))));
        stored.Should().Contain(theirs).And.NotContain(secret).And.NotContain(secret.Replace("-", string.Empty)).And.NotContain(DeskProcess.Password);
    }

    [Fact]
    public async Task Guessing_is_limited_and_a_locked_account_stays_locked()
    {
        using var stranger = new DeskClient(desk.Address);
        await stranger.TakeTokenAsync();
        for (var i = 0; i < 5; i++)
        {
            (await stranger.SendAsync(HttpMethod.Post, "/api/session", new { userName = "ba.canbo", password = "sai" })).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        }

        (await stranger.SendAsync(HttpMethod.Post, "/api/session", new { userName = "ba.canbo", password = DeskProcess.Password })).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 35; i++)
        {
            answers.Add((await stranger.SendAsync(HttpMethod.Post, "/api/lookup", new { code = theirs, secret = "00000-00000-00000-00000-00000" })).StatusCode);
        }

        answers.Count(status => status == HttpStatusCode.NotFound).Should().BeLessThanOrEqualTo(30);
        answers.Should().EndWith(HttpStatusCode.TooManyRequests);
        Count("SELECT COUNT(*) FROM Trail WHERE Detail = 'too-many'").Should().Be(1, "one line a minute and address is enough");
    }

    [Fact]
    public async Task Outside_Development_demo_accounts_open_nothing_and_old_cookies_neither()
    {
        await desk.KillAsync();
        var certificate = Path.Combine(desk.Folder, "test.pfx");
        using (var key = System.Security.Cryptography.RSA.Create(2048))
        {
            var request = new System.Security.Cryptography.X509Certificates.CertificateRequest(
                "CN=127.0.0.1", key, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1);
            using var made = request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
            await File.WriteAllBytesAsync(certificate, made.Export(System.Security.Cryptography.X509Certificates.X509ContentType.Pfx, "test"));
        }

        await desk.StartAgainAsync("Production", "--urls=https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path=" + certificate, "--Kestrel:Certificates:Default:Password=test");
        using (var old = new DeskClient(desk.Address))
        {
            foreach (Cookie cookie in one.Cookies.GetAllCookies())
            {
                old.Cookies.Add(new Cookie(cookie.Name, cookie.Value, "/", desk.Address.Host));
            }

            (await old.GetAnswerAsync("/api/dossiers")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        }

        using (var stranger = new DeskClient(desk.Address))
        {
            await stranger.TakeTokenAsync();
            (await stranger.GetAsync("/api/session")).GetProperty("demo").ValueKind.Should().Be(JsonValueKind.Null);
            using var answer = await stranger.SendAsync(HttpMethod.Post, "/api/session", new { userName = "mot.canbo", password = DeskProcess.Password });
            answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
            Text("SELECT Detail FROM Trail ORDER BY Id DESC LIMIT 1").Should().Be("sign-in");
        }

        await desk.KillAsync();
        var (code, output) = await desk.RunAsync("Production", "--Desk:ClockStartsAt=" + DeskProcess.Start);
        code.Should().NotBe(0);
        output.Should().Contain("Development only");
        (code, output) = await desk.RunAsync("Production", "add-officer", "H99.09", "Cơ quan Mẫu", "chin.canbo", "Nguyễn Văn A", "officer");
        code.Should().Be(0, output);
        output.Should().MatchRegex("chin.canbo: [0-9A-Z-]{29}");
    }

    private static object Papers() => new { answers = new Dictionary<string, string>(), items = Array.Empty<object>() };

    private static Dictionary<string, object?> With(object form, string name, object value)
    {
        var all = JsonSerializer.Deserialize<Dictionary<string, object?>>(JsonSerializer.Serialize(form))!;
        all[name] = value;
        return all;
    }

    private static void Replace(HttpRequestMessage request, string header, string value)
    {
        request.Headers.Remove(header);
        request.Headers.Add(header, value);
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private long Count(string sql, bool write = false) => Convert.ToInt64(Scalar(sql, write), System.Globalization.CultureInfo.InvariantCulture);

    private string Text(string sql) => (string)Scalar(sql, false)!;

    private object? Scalar(string sql, bool write)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(desk.Folder, "desk.db")};Mode={(write ? "ReadWrite" : "ReadOnly")};Pooling=False;Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return write ? command.ExecuteNonQuery() : command.ExecuteScalar();
    }
}
