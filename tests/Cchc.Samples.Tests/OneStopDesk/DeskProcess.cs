using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Cchc.Core.Tests.Support;

namespace Cchc.Samples.Tests.OneStopDesk;

/// <summary>The sample as its reader starts it: a process of its own on a free port, with a folder for its data. Its clock starts on 28/08/2026 at 09:00.</summary>
internal sealed partial class DeskProcess : IAsyncDisposable
{
    public const string Start = "2026-08-28T09:00:00";
    public const string Password = "chi-de-dung-thu";

    private readonly string[] settings;
    private readonly StringBuilder output = new();
    private Process? process;

    private DeskProcess(string folder, string[] settings) => (Folder, this.settings) = (folder, settings);

    public static string Sample { get; } = RepositoryFiles.PathOf("docs", "samples", "OneStopDesk");

    public string Folder { get; }

    public Uri Address { get; private set; } = new("http://127.0.0.1:1/");

    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    public long Memory
    {
        get
        {
            process!.Refresh();
            return process.WorkingSet64;
        }
    }

    public static async Task<DeskProcess> StartAsync(params string[] settings)
    {
        var desk = new DeskProcess(Directory.CreateTempSubdirectory("desk").FullName, settings);
        await desk.StartAgainAsync();
        return desk;
    }

    /// <summary>Starts the program on the data that are there.</summary>
    public async Task StartAgainAsync(string environment = "Development", params string[] more)
    {
        var started = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process = Create(environment, environment == "Development" ? ["--Desk:ClockStartsAt=" + Start, .. settings, .. more] : [.. settings, .. more]);
        process.OutputDataReceived += (_, line) => Read(line.Data, started);
        process.ErrorDataReceived += (_, line) => Read(line.Data, started);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => started.TrySetException(new InvalidOperationException("The sample ended: " + Output));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Address = await started.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    /// <summary>Runs the program to its end, as a command.</summary>
    public async Task<(int Code, string Output)> RunAsync(string environment, params string[] arguments)
    {
        using var once = Create(environment, arguments);
        once.Start();
        var text = await once.StandardOutput.ReadToEndAsync() + await once.StandardError.ReadToEndAsync();
        await once.WaitForExitAsync();
        return (once.ExitCode, text);
    }

    /// <summary>Ends the program as a power cut does.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            await KillAsync();
        }

        process?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private Process Create(string environment, string[] arguments)
    {
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        var info = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Sample,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = environment, ["ASPNETCORE_URLS"] = "http://127.0.0.1:0", ["Desk__DataFolder"] = Folder },
        };
        info.Environment.Remove("DOTNET_ENVIRONMENT");
        info.ArgumentList.Add(Path.Combine(Sample, "bin", configuration, "net10.0", "OneStopDesk.dll"));
        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }

        return new Process { StartInfo = info };
    }

    private void Read(string? line, TaskCompletionSource<Uri> started)
    {
        lock (output)
        {
            output.AppendLine(line);
        }

        if (line is not null && Listening().Match(line) is { Success: true } match)
        {
            started.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [GeneratedRegex("Now listening on: (https?://127\\.0\\.0\\.1:[0-9]+)")]
    private static partial Regex Listening();
}
