using System.Diagnostics;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Cchc.Mutation;

/// <summary>The tests of an assembly, run one after the other in this process.</summary>
internal sealed class Suite : IDisposable
{
    private readonly XunitTestFrameworkExecutor executor;

    /// <param name="assembly">The assembly.</param>
    /// <param name="prefixes">How the names of the classes begin; with a minus sign before it, how they do not.</param>
    public Suite(Assembly assembly, IReadOnlyCollection<string> prefixes)
    {
        var source = new NoSource();
        executor = new XunitTestFrameworkExecutor(assembly.GetName(), source, new Sink(_ => true));
        using var discoverer = new XunitTestFrameworkDiscoverer(Reflector.Wrap(assembly), source, new Sink(_ => true));
        var cases = new List<ITestCase>();
        string[] without = [.. prefixes.Where(prefix => prefix[0] == '-').Select(prefix => prefix[1..])];
        bool Begins(Type type, string prefix) => $"{type.FullName}.".StartsWith(prefix, StringComparison.Ordinal);
        foreach (var type in assembly.GetTypes().Where(type => prefixes.Any(prefix => Begins(type, prefix)) && !without.Any(prefix => Begins(type, prefix))))
        {
            using var done = new ManualResetEventSlim();
            discoverer.Find(type.FullName, includeSourceInformation: false, new Sink(message =>
            {
                if (message is ITestCaseDiscoveryMessage found)
                {
                    cases.Add(found.TestCase);
                }
                else if (message is IDiscoveryCompleteMessage)
                {
                    done.Set();
                }

                return true;
            }), new Options());
            done.Wait();
        }

        Cases = [.. cases.Where(test => test.SkipReason is null)];
    }

    public IReadOnlyList<ITestCase> Cases { get; }

    public void Dispose() => executor.Dispose();

    /// <summary>Runs tests until one fails.</summary>
    /// <param name="tests">The tests.</param>
    /// <param name="most">How long one of them may last.</param>
    /// <returns>The test that failed; null when none did. <c>ended</c> is false when one was not through in time: it still runs then.</returns>
    public (ITestCase? Failed, bool Ended) Run(IEnumerable<ITestCase> tests, TimeSpan most)
    {
        ITestCase? failed = null;
        var last = Stopwatch.GetTimestamp();
        var done = new ManualResetEventSlim();
        // Elsewhere: what is called here returns only after the tests, and a mutant may never let it.
        _ = Task.Run(() => executor.RunTests(tests, new Sink(message =>
        {
            Interlocked.Exchange(ref last, Stopwatch.GetTimestamp());
            if (message is ITestFailed failure)
            {
                failed ??= failure.TestCase;
            }
            else if (message is ITestAssemblyFinished)
            {
                done.Set();
            }

            return failed is null;
        }), new Options()));
        while (!done.Wait(TimeSpan.FromSeconds(1)))
        {
            if (Stopwatch.GetElapsedTime(Interlocked.Read(ref last)) > most)
            {
                return (failed, false);
            }
        }

        return (failed, true);
    }

    private sealed class Sink(Func<IMessageSinkMessage, bool> onMessage) : IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) => onMessage(message);
    }

    private sealed class NoSource : ISourceInformationProvider
    {
        public ISourceInformation GetSourceInformation(ITestCase testCase) => null!; // never asked

        public void Dispose()
        {
        }
    }

    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal)
        {
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => values.TryGetValue(name, out var value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => values[name] = value;
    }
}
