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

    // Ctrl-C (SIGINT), SIGTERM, SIGHUP and SIGQUIT. As long as there is nothing to clear away the system ends the command, with the same exit codes.
    private static void Listen()
    {
        if (Registrations.Count > 0)
        {
            return;
        }

        Listen(PosixSignal.SIGINT, 2);
        Listen(PosixSignal.SIGTERM, 15);
        Listen(PosixSignal.SIGHUP, 1);
        Listen(PosixSignal.SIGQUIT, 3);
    }

    private static void Listen(PosixSignal signal, int number) => Registrations.Add(PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        Stop(128 + number);
    }));

    /// <summary>Something to clear away when a signal comes, until the answer is disposed of.</summary>
    public static IDisposable Before(Action clean)
    {
        lock (Gate)
        {
            Listen();
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
