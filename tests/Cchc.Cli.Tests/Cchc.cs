using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Cchc.Cli.Tests;

/// <summary>Runs the built command as a user would, in a process of its own.</summary>
internal static class Cchc
{
    public static string Dll { get; } = Path.Combine(AppContext.BaseDirectory, "cchc.dll");

    public static Result Run(params string[] args) => Run([], null, args);

    /// <summary>As <see cref="Run(string[])"/>, in Vietnamese.</summary>
    public static Result Vi(params string[] args) => Run([("CCHC_LANG", "vi")], null, args);

    public static Result Run((string Name, string Value)[] environment, byte[]? input, params string[] args)
    {
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

        // English, unless a test asks for another: the machine's own language decides nothing.
        start.Environment["CCHC_LANG"] = "en";
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

    public static JsonElement Json(params string[] args)
    {
        var result = Run([.. args, "--format", "json"]);
        result.Error.Should().BeEmpty();
        using var document = JsonDocument.Parse(result.Output);
        return document.RootElement.Clone();
    }

    internal sealed record Result(int ExitCode, string Output, string Error);
}
