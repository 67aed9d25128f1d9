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

    /// <summary>Pauses as pairs of days; null when their text cannot be read.</summary>
    public required IReadOnlyList<(string From, string To)>? Pauses { get; init; }

    /// <summary>What is wrong with the row itself; null when nothing is.</summary>
    public string? Error { get; init; }

    /// <summary>Pauses in a cell: <c>2026-03-03..2026-03-05;2026-03-20..2026-03-21</c>.</summary>
    public static IReadOnlyList<(string From, string To)>? PausesOf(string cell)
    {
        if (cell.Length == 0)
        {
            return [];
        }

        var pauses = new List<(string From, string To)>();
        foreach (var part in cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var dots = part.IndexOf("..", StringComparison.Ordinal);
            if (dots <= 0)
            {
                return null;
            }

            pauses.Add((part[..dots], part[(dots + 2)..]));
        }

        return pauses;
    }

    /// <summary>Pauses in JSON: an array of objects with <c>from</c> and <c>to</c>.</summary>
    public static IReadOnlyList<(string From, string To)>? PausesOf(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (json.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var pauses = new List<(string From, string To)>();
        foreach (var pause in json.EnumerateArray())
        {
            if (pause.ValueKind != JsonValueKind.Object
                || !pause.TryGetProperty("from", out var from) || from.ValueKind != JsonValueKind.String
                || !pause.TryGetProperty("to", out var to) || to.ValueKind != JsonValueKind.String)
            {
                return null;
            }

            pauses.Add((from.GetString()!, to.GetString()!));
        }

        return pauses;
    }
}
