using System.Diagnostics;
using System.Reflection;
using Xunit;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace Cchc.Mutation;

/// <summary>The tests of an assembly, run one after the other in this process.</summary>
internal sealed class Suite
{
    private readonly XunitTestAssembly tests;
    private readonly ITestFrameworkExecutionOptions options;
    private readonly Dictionary<string, IXunitTestCase> byId;

    /// <param name="assembly">The assembly.</param>
    /// <param name="prefixes">How the names of the classes begin; with a minus sign before it, how they do not.</param>
    public Suite(Assembly assembly, IReadOnlyCollection<string> prefixes)
    {
        Begin();
        var configuration = new TestAssemblyConfiguration { ParallelMode = ParallelMode.None, PreEnumerateTheories = true, SynchronousMessageReporting = true };
        options = TestFrameworkOptions.ForExecution(configuration);
        tests = new XunitTestAssembly(assembly, configFilePath: null);
        var cases = new List<IXunitTestCase>();
        string[] without = [.. prefixes.Where(prefix => prefix[0] == '-').Select(prefix => prefix[1..])];
        bool Begins(Type type, string prefix) => $"{type.FullName}.".StartsWith(prefix, StringComparison.Ordinal);
        Type[] types = [.. assembly.GetTypes().Where(type => prefixes.Any(prefix => Begins(type, prefix)) && !without.Any(prefix => Begins(type, prefix)))];
        new XunitTestFrameworkDiscoverer(tests).Find(test =>
        {
            cases.Add((IXunitTestCase)test);
            return new(true);
        }, TestFrameworkOptions.ForDiscovery(configuration), types).AsTask().GetAwaiter().GetResult();
        Cases = [.. cases.Where(test => test.SkipReason is null)];
        byId = Cases.ToDictionary(test => test.UniqueID, StringComparer.Ordinal);
    }

    public IReadOnlyList<IXunitTestCase> Cases { get; }

    /// <summary>Runs tests until one fails.</summary>
    /// <param name="asked">The tests.</param>
    /// <param name="most">How long one of them may last.</param>
    /// <returns>The test that failed; null when none did. <c>ended</c> is false when one was not through in time: it still runs then.</returns>
    public (IXunitTestCase? Failed, bool Ended) Run(IEnumerable<IXunitTestCase> asked, TimeSpan most)
    {
        IXunitTestCase? failed = null;
        var last = Stopwatch.GetTimestamp();
        var sink = new Sink(message =>
        {
            Interlocked.Exchange(ref last, Stopwatch.GetTimestamp());
            if (message is ITestFailed failure)
            {
                failed ??= byId[failure.TestCaseUniqueID];
            }

            return failed is null;
        });
        // Elsewhere: what is called here may return only after the tests, and a mutant may never let it.
        var run = Task.Run(async () =>
        {
            Begin();
            _ = await XunitTestAssemblyRunner.Instance.Run(tests, [.. asked], sink, options, CancellationToken.None).ConfigureAwait(false);
        });
        while (!run.Wait(TimeSpan.FromSeconds(1)))
        {
            if (Stopwatch.GetElapsedTime(Interlocked.Read(ref last)) > most)
            {
                return (failed, false);
            }
        }

        return (failed, true);
    }

    // Both finding and running want a context to begin with; it holds for what the caller starts from here.
    private static void Begin() => TestContext.SetForInitialization(diagnosticMessageSink: null, diagnosticMessages: false, internalDiagnosticMessages: false);

    private sealed class Sink(Func<IMessageSinkMessage, bool> onMessage) : IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) => onMessage(message);
    }
}
