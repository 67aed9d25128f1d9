#pragma warning disable CA1050, MA0047 // the runtime looks for this name in no namespace
/// <summary>Runs inside the command when it is started with DOTNET_STARTUP_HOOKS: answers many calls, or writes at the end which assemblies were loaded.</summary>
internal static class StartupHook
{
    public const string FileVariable = "CCHC_TEST_LOADED";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Cchc.Cli.Tests.Warm.WarmHost.PipeVariable) is { } pipe)
        {
            Cchc.Cli.Tests.Warm.WarmHost.Serve(pipe);
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            using var file = new StreamWriter(Environment.GetEnvironmentVariable(FileVariable)!);
            foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
            {
                file.WriteLine(assembly.GetName().Name);
            }
        };
    }
}
