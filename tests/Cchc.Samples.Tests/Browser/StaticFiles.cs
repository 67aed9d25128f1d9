using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Cchc.Samples.Tests.Browser;

/// <summary>A server of files and nothing else, on loopback: what any host of static pages does. It remembers what was asked for.</summary>
internal sealed class StaticFiles : IDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html", [".js"] = "text/javascript", [".css"] = "text/css", [".svg"] = "image/svg+xml", [".wasm"] = "application/wasm", [".json"] = "application/json",
    };

    private readonly HttpListener listener = new();
    private readonly string root;

    public StaticFiles(string root)
    {
        this.root = root;
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        // In a folder, as a page of a portal is, not at the root of its server.
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/lich/");
        probe.Stop();
        listener.Prefixes.Add(Address.ToString());
        listener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>The files that were asked for and are there.</summary>
    public ConcurrentDictionary<string, bool> Served { get; } = new(StringComparer.Ordinal);

    /// <summary>What was asked for and is not there.</summary>
    public ConcurrentBag<string> Missing { get; } = [];

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception error) when (error is ObjectDisposedException or HttpListenerException)
            {
                return;
            }

            _ = AnswerAsync(context);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath[Address.AbsolutePath.Length..]);
        var file = Path.GetFullPath(Path.Combine(root, path.Length == 0 ? "index.html" : path));
        using var response = context.Response;
        if (!file.StartsWith(root, StringComparison.Ordinal) || !File.Exists(file))
        {
            Missing.Add(path);
            response.StatusCode = 404;
            return;
        }

        Served[file] = true;
        response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
        var bytes = await File.ReadAllBytesAsync(file);
        response.ContentLength64 = bytes.Length;
        await response.OutputStream.WriteAsync(bytes);
    }
}
