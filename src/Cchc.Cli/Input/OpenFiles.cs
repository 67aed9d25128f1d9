namespace Cchc.Cli.Input;

/// <summary>What this run reads and writes: no result takes the place of what it is computed from, whatever the command, the order, or the names.</summary>
internal static class OpenFiles
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, string> Inputs = new(StringComparer.Ordinal);
    private static (string Identity, string Path)? output;

    /// <summary>Says that a file is read.</summary>
    /// <exception cref="InputException">It is what is written.</exception>
    public static void Read(string path)
    {
        if (FileIdentity.Of(path) is { } identity)
        {
            Read(path, identity);
        }
    }

    /// <summary>Says that standard input is read, which may come from a file.</summary>
    /// <exception cref="InputException">It is what is written.</exception>
    public static void ReadStandardInput()
    {
        if (FileIdentity.OfDescriptor(0) is { } identity)
        {
            Read("-", identity);
        }
    }

    /// <summary>Says that a file is written, until the answer is disposed of.</summary>
    /// <exception cref="InputException">It is what was read.</exception>
    public static IDisposable Write(string path)
    {
        if (FileIdentity.Of(path) is not { } identity)
        {
            return new Written();
        }

        lock (Gate)
        {
            output = Inputs.ContainsKey(identity) ? throw Same(path) : (identity, path);
        }

        return new Written();
    }

    private static void Read(string path, string identity)
    {
        lock (Gate)
        {
            Inputs[identity] = path;
            if (output is { } written && written.Identity == identity)
            {
                throw Same(written.Path);
            }
        }

        if (identity == FileIdentity.OfDescriptor(1))
        {
            throw new InputException("output.standardIsRead", UserInput.Quote(path));
        }
    }

    private static InputException Same(string path) => new("output.isRead", UserInput.Quote(path));

    private sealed class Written : IDisposable
    {
        public void Dispose()
        {
            lock (Gate)
            {
                output = null;
            }
        }
    }
}
