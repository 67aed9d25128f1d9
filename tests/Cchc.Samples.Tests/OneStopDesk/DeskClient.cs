using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Cchc.Samples.Tests.OneStopDesk;

/// <summary>A program that talks to the desk as its pages do: cookies, token, key of the form, version.</summary>
internal sealed class DeskClient : IDisposable
{
    private static int keys;

    private readonly HttpClient http;

    public DeskClient(Uri address)
    {
        Cookies = new CookieContainer();
        http = new HttpClient(new HttpClientHandler
        {
            CookieContainer = Cookies,
            AllowAutoRedirect = false,
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator, // a test makes its own certificate
        }) { BaseAddress = address };
    }

    public CookieContainer Cookies { get; }

    public string? Token { get; set; }

    public static string NewKey() => "key-of-a-form-" + Interlocked.Increment(ref keys).ToString("000000", CultureInfo.InvariantCulture);

    public static async Task<DeskClient> SignInAsync(Uri address, string userName)
    {
        var client = new DeskClient(address);
        await client.TakeTokenAsync();
        using var answer = await client.SendAsync(HttpMethod.Post, "/api/session", new { userName, password = DeskProcess.Password });
        answer.StatusCode.Should().Be(HttpStatusCode.NoContent);
        await client.TakeTokenAsync();
        return client;
    }

    public async Task TakeTokenAsync() => Token = (await GetAsync("/api/session")).GetProperty("token").GetString();

    public async Task<JsonElement> GetAsync(string path)
    {
        using var answer = await SendAsync(HttpMethod.Get, path);
        answer.StatusCode.Should().Be(HttpStatusCode.OK, path);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<HttpResponseMessage> GetAnswerAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, string? key = null, int? version = null, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(method, path);
        if (method != HttpMethod.Get && Token is not null)
        {
            request.Headers.Add("X-CSRF-TOKEN", Token);
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        if (version is { } number)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{number}\"");
        }

        request.Content = body is null ? null : body as HttpContent ?? JsonContent.Create(body);
        change?.Invoke(request);
        return http.SendAsync(request);
    }

    /// <summary>Receives a dossier of the certificate of marital status: 3 working days.</summary>
    public async Task<(string Code, string Secret)> ReceiveAsync(string applicant = "Nguyễn Văn A", string procedure = "1.004873", string? key = null)
    {
        using var answer = await SendAsync(HttpMethod.Post, "/api/dossiers", Reception(applicant, procedure), key ?? NewKey());
        answer.StatusCode.Should().Be(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (body.GetProperty("code").GetString()!, body.GetProperty("secret").GetString()!);
    }

    public static object Reception(string applicant = "Nguyễn Văn A", string procedure = "1.004873") =>
        new { procedure, option = 1, applicant, address = (string?)null, contact = (string?)null, isOnline = false, isComplete = true, receivedAt = (string?)null };

    /// <summary>Enters an event with the newest version.</summary>
    public async Task<HttpResponseMessage> EnterAsync(string code, string type, object? more = null)
    {
        var version = (await GetAsync("/api/dossiers/" + code)).GetProperty("version").GetInt32();
        return await SendAsync(HttpMethod.Post, $"/api/dossiers/{code}/events", Event(type, more), NewKey(), version);
    }

    public static Dictionary<string, object?> Event(string type, object? more = null)
    {
        var form = new Dictionary<string, object?> { ["type"] = type };
        foreach (var name in new[] { "at", "content", "rule", "reason", "legalBasis", "promised", "to", "of", "note" })
        {
            form[name] = more?.GetType().GetProperty(name)?.GetValue(more);
        }

        return form;
    }

    public void Dispose() => http.Dispose();
}
