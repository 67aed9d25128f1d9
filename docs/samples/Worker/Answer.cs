using Cchc.Core.Deadlines.Clock;
using Microsoft.Data.Sqlite;

namespace Worker;

/// <summary>What is stored of the state of a dossier.</summary>
internal sealed record Answer(string? State, string? Due, bool? IsLate, int? UsedDays, string? DataVersion, string? DataHash, string? Error)
{
    /// <summary>What somebody would be told of it.</summary>
    public string Text => Summary(State, Due, IsLate, Error);

    public static Answer Of(DossierClockState state) =>
        new(state.State.ToString(), state.LegalDue?.ToString(), state.IsLateAgainstLegal, state.UsedWorkingDays, state.DataVersion, state.DataHash, null);

    public static Answer Failed(string error) => new(null, null, null, null, null, null, error);

    /// <summary>The same of a row: state, due, is_late, error.</summary>
    public static string Summary(SqliteDataReader row) =>
        Summary(Column(row, 0), Column(row, 1), row.IsDBNull(2) ? null : row.GetBoolean(2), Column(row, 3));

    private static string? Column(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static string Summary(string? state, string? due, bool? isLate, string? error) =>
        error is null ? $"{state}, due {due ?? "unknown"}{(isLate == true ? ", late" : string.Empty)}" : $"no answer: {error}";
}
