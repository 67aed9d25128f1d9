using System.Text.Json;

namespace Cchc.Cli.Batch;

/// <summary>One dossier of a batch as its file states it; empty texts for what it does not state.</summary>
internal readonly record struct BatchRow
{
    public required string Received { get; init; }

    public required string Time { get; init; }

    public required string Procedure { get; init; }

    public required string Case { get; init; }

    public required string Channel { get; init; }

    public required string Rule { get; init; }

    /// <summary>The pauses; null when their text cannot be read.</summary>
    public required IReadOnlyList<BatchPause>? Pauses { get; init; }

    /// <summary>Whether a program wrote it: then days have the form of ISO 8601 and no other.</summary>
    public bool IsOfProgram { get; init; }

    /// <summary>What is wrong with the row itself; null when nothing is.</summary>
    public string? Error { get; init; }

    /// <summary>Pauses in a cell: <c>2026-03-03..2026-03-05;2026-03-20..2026-03-21@land-public-posting</c>.</summary>
    public static IReadOnlyList<BatchPause>? PausesOf(string cell)
    {
        if (cell.Length == 0)
        {
            return [];
        }

        var pauses = new List<BatchPause>();
        foreach (var part in cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var dots = part.IndexOf("..", StringComparison.Ordinal);
            if (dots <= 0)
            {
                return null;
            }

            var to = part[(dots + 2)..];
            var at = to.IndexOf('@', StringComparison.Ordinal);
            if (at >= 0 && string.IsNullOrWhiteSpace(to[(at + 1)..]))
            {
                return null; // a rule was to be named
            }

            pauses.Add(new BatchPause(part[..dots], at < 0 ? to : to[..at].TrimEnd(), at < 0 ? string.Empty : to[(at + 1)..].TrimStart()));
        }

        return pauses;
    }

    /// <summary>Pauses in JSON: an array of objects with <c>from</c>, <c>to</c> and perhaps <c>rule</c>.</summary>
    public static IReadOnlyList<BatchPause>? PausesOf(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (json.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var pauses = new List<BatchPause>();
        foreach (var pause in json.EnumerateArray())
        {
            if (pause.ValueKind != JsonValueKind.Object
                || !pause.TryGetProperty("from", out var from) || from.ValueKind != JsonValueKind.String
                || !pause.TryGetProperty("to", out var to) || to.ValueKind != JsonValueKind.String)
            {
                return null;
            }

            var rule = pause.TryGetProperty("rule", out var named) ? named : default;
            if (rule.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.String)
                || (rule.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(rule.GetString())))
            {
                return null;
            }

            pauses.Add(new BatchPause(from.GetString()!, to.GetString()!, rule.ValueKind == JsonValueKind.String ? rule.GetString()!.Trim() : string.Empty));
        }

        return pauses;
    }
}
