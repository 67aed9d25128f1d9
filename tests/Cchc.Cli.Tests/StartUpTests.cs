namespace Cchc.Cli.Tests;

/// <summary>What a short command loads. Time is measured elsewhere (benchmarks/results/start-up.md); what costs time is held here.</summary>
public sealed class StartUpTests
{
    // Each of these costs a short command a part of its start that can be seen.
    private static readonly string[] NeverForADay =
    [
        "Cchc.Core.Exchange", "Cchc.Core.OpenXml", "DocumentFormat.OpenXml", "System.Text.Json", "System.IO.Compression", "System.Text.RegularExpressions",
        "System.Runtime.Numerics", "System.Collections.Concurrent", "System.ComponentModel.Primitives", "System.Diagnostics.Process",
    ];

    [Theory]
    [InlineData("day", "2026-08-31")]
    [InlineData("day", "2029-11-26")]
    [InlineData("day", "2026-08-27")]
    public void A_day_is_answered_by_the_command_the_calendar_and_nothing_else(params string[] args)
    {
        var loaded = Loaded(args);
        loaded.Where(name => name is "cchc" or "NodaTime" || name.StartsWith("Cchc.", StringComparison.Ordinal)).Should()
            .BeEquivalentTo("cchc", "Cchc.Core", "NodaTime", "Cchc.Cli.Tests");
        loaded.Should().NotContain(NeverForADay);
    }

    [Fact]
    public void What_needs_more_is_seen_to_load_it() =>
        Loaded("day", "2026-08-31", "--format", "json").Should().Contain("System.Text.Json").And.Contain("Cchc.Core.Exchange", "the list would be empty of it for another reason otherwise");

    [Fact]
    public void The_commands_that_are_made_without_the_list_are_those_of_the_list()
    {
        var root = Root.Create();
        foreach (var entry in root.Commands)
        {
            if (root.Quick!(entry.Name) is { } quick)
            {
                quick.Path.Should().Be(entry.Create().Path);
            }
        }

        root.Commands.Count(entry => root.Quick!(entry.Name) is not null).Should().Be(4);
        root.Quick!("dya").Should().BeNull();
    }

    private static string[] Loaded(params string[] args)
    {
        var file = Path.GetTempFileName();
        try
        {
            Cchc.Run([("DOTNET_STARTUP_HOOKS", typeof(StartUpTests).Assembly.Location), (StartupHook.FileVariable, file)], null, args).ExitCode.Should().Be(0);
            return File.ReadAllLines(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
