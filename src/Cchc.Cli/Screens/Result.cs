using System.Text;
using Cchc.Cli.Input;

namespace Cchc.Cli.Screens;

/// <summary>Where the answer of the command goes: standard output, or the file of --output, which appears when the answer is whole.</summary>
internal static class Result
{
    private static Stream? file;
    private static StreamWriter? writer;

    /// <summary>Whether a person looks at it: neither a file nor a pipe.</summary>
    public static bool IsTerminal => file is null && !Console.IsOutputRedirected;

    /// <summary>For text.</summary>
    public static TextWriter Text => (TextWriter?)writer ?? Console.Out;

    /// <summary>Runs a command whose answer goes to a file; without a path, to standard output. A "no" with nothing to write leaves no file.</summary>
    public static int Of(string? path, Func<int> run)
    {
        if (path is null)
        {
            return run();
        }

        var code = ExitCode.Ok;
        OutputFile.Write(path, stream =>
        {
            file = stream;
            using (writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true))
            {
                code = run();
            }

            (file, writer) = (null, null);
            return code == ExitCode.Ok || !stream.CanSeek || stream.Length > 0;
        });
        return code;
    }

    /// <summary>Writes bytes, or text through a writer of one's own.</summary>
    public static void Write(Action<Stream> write)
    {
        if (file is null)
        {
            OutputFile.Write("-", write);
            return;
        }

        writer!.Flush();
        write(file);
    }

    /// <summary>Writes JSON of the library; what could steer a terminal as escapes.</summary>
    public static void WriteJson(Action<Stream> write)
    {
        using var whole = new MemoryStream();
        write(whole);
        Write(stream => stream.Write(Encoding.UTF8.GetBytes(Notes.HarmlessJson(Encoding.UTF8.GetString(whole.GetBuffer(), 0, (int)whole.Length)))));
    }

    /// <summary>Writes a text in UTF-8 that ends with a line end, the same bytes to a file and a pipe.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Text and JSON are made harmless for a terminal; the writers of the others have seen to it.</param>
    public static void Write(string text, OutputFormat format)
    {
        var safe = format switch
        {
            OutputFormat.Text => Notes.Harmless(text),
            OutputFormat.Json => Notes.HarmlessJson(JsonOut.WithHead(text)),
            OutputFormat.Sarif => Notes.HarmlessJson(text),
            _ => text,
        };
        Write(stream => stream.Write(Encoding.UTF8.GetBytes(safe.EndsWith('\n') ? safe : safe + "\n")));
    }
}
