using System.Text.Json;
using Cchc.Cli.Batch;

namespace Cchc.Cli.Tests;

public sealed class BatchPauseTests
{
    /// <summary>Null is a cell that cannot be read: after "@" a rule is to be named, and a pause without one is not what was meant.</summary>
    [Theory]
    [InlineData("2026-03-03..2026-03-05", "")]
    [InlineData("2026-03-03..2026-03-05@land-public-posting", "land-public-posting")]
    [InlineData("2026-03-03..2026-03-05 @ land-public-posting ", "land-public-posting")]
    [InlineData("2026-03-03..2026-03-05@", null)]
    [InlineData("2026-03-03..2026-03-05@ ;2026-03-09..2026-03-10", null)]
    public void A_pause_names_its_rule_after_the_sign(string cell, string? rule) => BatchRow.PausesOf(cell)?[0].Rule.Should().Be(rule);

    [Theory]
    [InlineData("{\"from\":\"2026-03-03\",\"to\":\"2026-03-05\"}", "")]
    [InlineData("{\"from\":\"2026-03-03\",\"to\":\"2026-03-05\",\"rule\":null}", "")]
    [InlineData("{\"from\":\"2026-03-03\",\"to\":\"2026-03-05\",\"rule\":\"land-public-posting\"}", "land-public-posting")]
    [InlineData("{\"from\":\"2026-03-03\",\"to\":\"2026-03-05\",\"rule\":\" \"}", null)]
    public void In_json_a_rule_that_is_there_is_named(string pause, string? rule) =>
        BatchRow.PausesOf(JsonSerializer.Deserialize<JsonElement>($"[{pause}]"))?[0].Rule.Should().Be(rule);
}
