namespace OneStopDesk.Desk;

/// <summary>The section "Desk" of the configuration: appsettings.json, environment variables (Desk__PostgreSql) or the command line.</summary>
public sealed class DeskSettings
{
    /// <summary>The connection string of a PostgreSQL database; empty for the SQLite file in <see cref="DataFolder"/>.</summary>
    public string PostgreSql { get; set; } = string.Empty;

    /// <summary>Where the SQLite file and the keys lie that protect cookies; relative to the folder of the program. Made at the first start.</summary>
    public string DataFolder { get; set; } = "App_Data";

    /// <summary>How many requests one address may send a minute.</summary>
    public int RequestsPerMinute { get; set; } = 600;

    /// <summary>How many look-ups of a dossier one address may try a minute: guessing must not pay.</summary>
    public int LookupsPerMinute { get; set; } = 10;

    /// <summary>How many times one address may try to sign in a minute.</summary>
    public int SignInsPerMinute { get; set; } = 10;

    /// <summary>Whether demo officers and dossiers are added to an empty database in Development.</summary>
    public bool Demo { get; set; } = true;

    /// <summary>
    /// A moment in Vietnam such as <c>2026-08-28T16:30:00</c> at which the clock of the program starts, to see what happens before a holiday.
    /// Development only; empty for the real clock.
    /// </summary>
    public string ClockStartsAt { get; set; } = string.Empty;
}
