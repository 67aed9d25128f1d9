using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Pipes;

namespace Cchc.Cli.Tests.Warm;

/// <summary>
/// A process of the command that stays for many calls (<see cref="WarmHost"/>): a call takes a tenth of the time of a new process. With CCHC_COLD=1 each call is a process,
/// as it is for a user; so, in a thorough run, are the commands of documents, and always what depends on the process itself: its pipes, signals, time zone, colours, what it loads.
/// </summary>
internal sealed class WarmCommand : IDisposable
{
    // What a call may set; anything else is read before Main, or once in a process.
    private static readonly string[] Settable = ["CCHC_LANG", "CCHC_NOW", "LC_ALL", "LC_MESSAGES", "LANG"];
    private static readonly bool IsChosen = !OperatingSystem.IsWindows() && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CCHC_COLD"));
    private static readonly ConcurrentBag<WarmCommand> Idle = [];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cchc-warm");
    private readonly Process process;
    private readonly NamedPipeServerStream pipe;
    private readonly BinaryReader reader;
    private readonly BinaryWriter writer;

    static WarmCommand() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        while (Idle.TryTake(out var idle))
        {
            idle.Dispose();
        }
    };

    private WarmCommand()
    {
        pipe = new NamedPipeServerStream(folder.Name);
        (reader, writer) = (new BinaryReader(pipe), new BinaryWriter(pipe));
        var start = new ProcessStartInfo("dotnet", [Cchc.Dll]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(WarmCommand).Assembly.Location;
        start.Environment[WarmHost.PipeVariable] = folder.Name;
        process = Process.Start(start)!;
        pipe.WaitForConnection();
    }

    public static bool CanRun(IEnumerable<(string Name, string Value)> environment) => IsChosen && environment.All(item => Settable.Contains(item.Name));

    /// <summary>Runs the command in a process that is warm, or becomes so.</summary>
    public static (int ExitCode, byte[] Output, byte[] Error) Run((string Name, string Value)[] environment, byte[] input, string folder, string[] args)
    {
        var command = Idle.TryTake(out var idle) ? idle : new WarmCommand();
        try
        {
            var answer = command.Ask(environment, input, folder, args);
            Idle.Add(command);
            return answer;
        }
        catch
        {
            command.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        pipe.Dispose();
        process.Kill();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private (int ExitCode, byte[] Output, byte[] Error) Ask((string Name, string Value)[] environment, byte[] input, string place, string[] args)
    {
        string In(string name) => Path.Combine(folder.FullName, name);
        File.WriteAllBytes(In("input"), input);
        new WarmCall(args, environment, place, In("input"), In("output"), In("error")).Write(writer);
        using var limit = new Timer(_ => process.Kill(), null, 60_000, Timeout.Infinite);
        var code = reader.ReadInt32();
        return (code, File.ReadAllBytes(In("output")), File.ReadAllBytes(In("error")));
    }
}
