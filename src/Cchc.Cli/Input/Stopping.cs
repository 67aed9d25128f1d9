using System.Runtime.InteropServices;

namespace Cchc.Cli.Input;

/// <summary>The one road by which a signal ends the command: what is in the making is cleared away, then the exit code of the signal (128 and its
/// number).</summary>
internal static class Stopping
{
    private static readonly Lock Gate = new();
    private static readonly List<Action> Cleaning = [];
    private static readonly List<PosixSignalRegistration> Registrations = [];
    private static bool stopped;

    /// <summary>Listens to Ctrl-C (SIGINT), SIGTERM, SIGHUP and SIGQUIT.</summary>
    public static void Listen()
    {
        foreach (var (signal, number) in new[] { (PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15), (PosixSignal.SIGHUP, 1), (PosixSignal.SIGQUIT, 3) })
        {
            Registrations.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                Stop(128 + number);
            }));
        }
    }

    /// <summary>Something to clear away when a signal comes, until the answer is disposed of.</summary>
    public static IDisposable Before(Action clean)
    {
        lock (Gate)
        {
            Cleaning.Add(clean);
        }

        return new Registered(clean);
    }

    /// <summary>Does something that no signal may come between.</summary>
    public static void Whole(Action step)
    {
        lock (Gate)
        {
            step();
        }
    }

    private static void Stop(int code)
    {
        lock (Gate)
        {
            if (stopped)
            {
                return;
            }

            stopped = true;
            foreach (var clean in Enumerable.Reverse(Cleaning))
            {
                try
                {
                    clean();
                }
                catch (Exception error) when (error is IOException or UnauthorizedAccessException)
                {
                    // The others are cleared away all the same.
                }
            }

            // Within the lock: nobody begins another file.
            Environment.Exit(code);
        }
    }

    private sealed class Registered(Action clean) : IDisposable
    {
        public void Dispose()
        {
            lock (Gate)
            {
                Cleaning.Remove(clean);
            }
        }
    }
}
