using Microsoft.Data.Sqlite;

namespace Worker;

/// <summary>
/// The queue of a night. A dossier is taken under a lease, computed, and marked as done in the transaction that stores its answer. Whoever takes it and dies
/// leaves it to the next one when the lease ends: it is computed at least once, and stored once.
/// </summary>
internal sealed class Queue(SqliteConnection connection, TimeProvider time, string owner)
{
    /// <summary>After so many attempts that ended nowhere a dossier is set aside: it would take the process down every night.</summary>
    public const int MostAttempts = 5;

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>The night that was begun and not finished, the oldest first; null when there is none.</summary>
    public Task<string?> Unfinished() => Database.Scalar<string>(connection, "SELECT min(night) FROM run WHERE finished IS NULL");

    /// <summary>Whether a night was begun and finished.</summary>
    public async Task<bool> IsFinished(string night) => await Database.Scalar<long>(
        connection, "SELECT count(*) FROM run WHERE night = $night AND finished IS NOT NULL", ("$night", night)) > 0;

    /// <summary>Whether any night was begun at this moment or later.</summary>
    public async Task<bool> HasBegunSince(string night) => await Database.Scalar<long>(
        connection, "SELECT count(*) FROM run WHERE night >= $night", ("$night", night)) > 0;

    /// <summary>Begins a night with every open dossier, all or none; a night that exists already stays as it is.</summary>
    public async Task<bool> Begin(string night)
    {
        await using var transaction = Database.Begin(connection);
        var isNew = await Database.Execute(connection, "INSERT INTO run (night) VALUES ($night) ON CONFLICT DO NOTHING", ("$night", night)) == 1;
        if (isNew)
        {
            await Database.Execute(connection, "INSERT INTO queue (night, dossier) SELECT $night, code FROM dossier WHERE is_open = 1", ("$night", night));
        }

        await transaction.CommitAsync();
        return isNew;
    }

    /// <summary>Takes dossiers that nobody has, or that somebody had for too long. Empty when there are none at the moment.</summary>
    public Task<List<(string Dossier, int Attempts)>> Take(string night, int most, TimeSpan lease) => Database.Rows(
        connection,
        """
        UPDATE queue SET owner = $owner, until = $until, attempts = attempts + 1
        WHERE night = $night AND done = 0 AND dossier IN (
          SELECT dossier FROM queue WHERE night = $night AND done = 0 AND (until IS NULL OR until < $now) ORDER BY until, dossier LIMIT $most)
        RETURNING dossier, attempts
        """,
        row => (row.GetString(0), row.GetInt32(1)),
        ("$owner", owner),
        ("$until", Now + (long)lease.TotalMilliseconds),
        ("$now", Now),
        ("$night", night),
        ("$most", most));

    /// <summary>Marks a dossier as done, in the transaction that is open. False when another one has taken it in the meantime: then the answer is not ours to store.</summary>
    public async Task<bool> Finish(string night, string dossier) => await Database.Execute(
        connection,
        "UPDATE queue SET done = 1 WHERE night = $night AND dossier = $dossier AND owner = $owner AND done = 0",
        ("$night", night),
        ("$dossier", dossier),
        ("$owner", owner)) == 1;

    /// <summary>How long until the next lease ends; null when everything is done.</summary>
    public async Task<TimeSpan?> Wait(string night)
    {
        if (await Database.Scalar<long>(connection, "SELECT count(*) FROM queue WHERE night = $night AND done = 0", ("$night", night)) == 0)
        {
            return null;
        }

        var until = await Database.Scalar<long>(connection, "SELECT min(coalesce(until, 0)) FROM queue WHERE night = $night AND done = 0", ("$night", night));
        return TimeSpan.FromMilliseconds(Math.Clamp(until - Now + 1, 1, 1000)); // looked at again every second: the other one may finish
    }

    /// <summary>Ends a night of which everything is done.</summary>
    public Task Close(string night) => Database.Execute(connection, "UPDATE run SET finished = $now WHERE night = $night AND finished IS NULL", ("$now", Now), ("$night", night));
}
