using Cchc.Core.Extensions.Hosting;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace Worker;

/// <summary>
/// Recomputes the dossiers of a night. All of them are computed for the moment of the night, not for the moment in which their turn comes, so that doing one
/// again gives the same answer. The answer, the notice that it changed, and the mark that it is done are one transaction: killed at any moment the process has
/// stored all three or none.
/// </summary>
internal sealed class Recomputation(SqliteConnection connection, Queue queue, IDeadlineService deadlines, TimeProvider time, Arguments arguments, ILogger<Recomputation> logger)
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.GeneralIso;

    /// <summary>Begins the night, or goes on with it, and ends when every dossier of it is done, by whomever.</summary>
    /// <returns>How many this process stored, and for how many of them there is no answer.</returns>
    public async Task<(int Stored, int Failed)> Run(string night, CancellationToken stop)
    {
        if (await queue.IsFinished(night))
        {
            logger.NightWasDone(night);
            return (0, 0);
        }

        if (await queue.Begin(night))
        {
            logger.NightBegins(night);
        }
        else
        {
            logger.NightGoesOn(night);
        }

        var (stored, failed) = (0, 0);
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            var batch = await queue.Take(night, arguments.Batch, arguments.Lease);
            foreach (var (dossier, attempts) in batch)
            {
                var answer = attempts > Queue.MostAttempts ? Answer.Failed($"Given up after {Queue.MostAttempts} attempts.") : await Compute(night, dossier);
                stored += await Store(night, dossier, answer) ? 1 : 0;
                if (answer.Error is { } error)
                {
                    failed++;
                    logger.NoAnswer(dossier, error);
                }

                stop.ThrowIfCancellationRequested();
            }

            if (batch.Count > 0)
            {
                continue;
            }

            if (await queue.Wait(night) is not { } wait)
            {
                await queue.Close(night);
                break;
            }

            await Task.Delay(wait, time, stop);
        }

        logger.NightIsDone(night, stored, failed);
        return (stored, failed);
    }

    /// <summary>Goes on with every night that was left undone, then does this one.</summary>
    /// <returns>For how many dossiers there is no answer.</returns>
    public async Task<int> RunOnce(string night, CancellationToken stop)
    {
        var failed = 0;
        while (await queue.Unfinished() is { } undone)
        {
            failed += (await Run(undone, stop)).Failed;
        }

        return failed + (await Run(night, stop)).Failed;
    }

    private async Task<Answer> Compute(string night, string code)
    {
        try
        {
            var dossier = await Dossiers.Read(connection, code);
            return Answer.Of(deadlines.Compute(dossier.Request, Moment.Parse(night).GetValueOrThrow(), dossier.Agency));
        }
        catch (Exception wrong) when (wrong is not (SqliteException or OutOfMemoryException)) // one dossier that cannot be computed does not stop the night
        {
            return Answer.Failed(wrong.Message);
        }
    }

    private async Task<bool> Store(string night, string dossier, Answer answer)
    {
        await using var transaction = Database.Begin(connection);
        if (!await queue.Finish(night, dossier))
        {
            return false;
        }

        var before = (await Database.Rows(connection, "SELECT state, due, is_late, error FROM state WHERE dossier = $dossier", Answer.Summary, ("$dossier", dossier))).SingleOrDefault();
        if (before != answer.Text)
        {
            await Database.Execute(
                connection,
                "INSERT INTO change (dossier, night, before, after) VALUES ($dossier, $night, $before, $after)",
                ("$dossier", dossier),
                ("$night", night),
                ("$before", before),
                ("$after", answer.Text));
        }

        await Database.Execute(
            connection,
            """
            INSERT OR REPLACE INTO state (dossier, night, state, due, is_late, used_days, data_version, data_hash, error)
            VALUES ($dossier, $night, $state, $due, $late, $used, $version, $hash, $error)
            """,
            ("$dossier", dossier),
            ("$night", night),
            ("$state", answer.State),
            ("$due", answer.Due),
            ("$late", answer.IsLate),
            ("$used", answer.UsedDays),
            ("$version", answer.DataVersion),
            ("$hash", answer.DataHash),
            ("$error", answer.Error));
        await transaction.CommitAsync();
        return true;
    }
}
