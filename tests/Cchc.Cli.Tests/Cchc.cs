using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Cchc.Cli.Tests.Warm;

namespace Cchc.Cli.Tests;

/// <summary>Runs the built command: in a process that has answered others before, or in one of its own (<see cref="WarmCommand"/>).</summary>
internal static class Cchc
{
    public static string Dll { get; } = Path.Combine(AppContext.BaseDirectory, "cchc.dll");

    public static Result Run(params string[] args) => Run([], null, args);

    /// <summary>As <see cref="Run(string[])"/>, in Vietnamese.</summary>
    public static Result Vi(params string[] args) => Run([("CCHC_LANG", "vi")], null, args);

    public static Result Run((string Name, string Value)[] environment, byte[]? input, params string[] args)
    {
        // English, unless a test asks for another: the machine's own language decides nothing.
        if (!environment.Any(item => item.Name == "CCHC_LANG"))
        {
            environment = [("CCHC_LANG", "en"), .. environment];
        }

        if (WarmCommand.CanRun(environment))
        {
            var warm = WarmCommand.Run(environment, input ?? [], Path.GetTempPath(), args);
            return new Result(warm.ExitCode, Text(warm.Output), Text(warm.Error));
        }

        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.ArgumentList.Add(Dll);
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        if (input is not null)
        {
            try
            {
                process.StandardInput.BaseStream.Write(input);
            }
            catch (IOException)
            {
                // The command has seen enough and reads no further.
            }
        }

        try
        {
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // As above: what was left unread is flushed on closing.
        }

        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit(60_000).Should().BeTrue("the command ends");
        return new Result(process.ExitCode, output, error.Result);
    }

    /// <summary>What the command writes to a pipe.</summary>
    public static byte[] RunBytes(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Dll, .. args]) { RedirectStandardOutput = true, Environment = { ["CCHC_LANG"] = "en" } };
        using var process = Process.Start(start)!;
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        process.WaitForExit(60_000).Should().BeTrue("the command ends");
        return bytes.ToArray();
    }

    // As a process's reader reads it: without a mark at the beginning.
    internal static string Text(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static JsonElement Json(params string[] args)
    {
        var result = Run([.. args, "--format", "json"]);
        result.Error.Should().BeEmpty();
        using var document = JsonDocument.Parse(result.Output);
        return document.RootElement.Clone();
    }

    internal sealed record Result(int ExitCode, string Output, string Error);
}
