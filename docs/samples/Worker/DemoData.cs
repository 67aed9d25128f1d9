using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace Worker;

/// <summary>Dossiers of demonstration, drawn from a seed: the same seed, count and moment give the same dossiers. Nobody's real dossier is among them.</summary>
internal static class DemoData
{
    private static readonly string[] Agencies = ["H38", "H38.12", "H38.12.3", "000.00.07.H38", "G15"];

    private static readonly string[] Times =
        ["05 ngày làm việc", "10 ngày làm việc", "15 ngày làm việc", "03 ngày làm việc", "20 ngày", "08 giờ làm việc", "01 tháng", "0.5 ngày làm việc"];

    /// <summary>Fills an empty database, whole or not at all.</summary>
    /// <returns>How many dossiers were made; 0 when there are some already.</returns>
    public static async Task<int> Fill(SqliteConnection connection, int count, int seed, LocalDateTime until)
    {
        await using var transaction = Database.Begin(connection);
        if (count == 0 || await Database.Scalar<long>(connection, "SELECT count(*) FROM dossier") > 0)
        {
            return 0;
        }

        var random = new Random(seed);
        for (var number = 1; number <= count; number++)
        {
            var received = until.PlusDays(-random.Next(1, 45)).Date.At(new LocalTime(random.Next(7, 17), random.Next(60)));
            var code = FormattableString.Invariant($"H38.12-{received:yyMMdd}-{number:000000}");
            await Add(connection, random, code, received, until);
        }

        await transaction.CommitAsync();
        return count;
    }

    private static async Task Add(SqliteConnection connection, Random random, string code, LocalDateTime received, LocalDateTime until)
    {
        var events = new List<(string Kind, LocalDateTime At)> { (Dossiers.Received, received) };
        if (random.Next(4) == 0)
        {
            events.Add((Dossiers.SupplementRequested, received.PlusHours(random.Next(1, 48))));
            if (random.Next(3) > 0)
            {
                events.Add((Dossiers.Supplemented, events[^1].At.PlusDays(random.Next(1, 10))));
            }
        }

        if (random.Next(5) == 0)
        {
            events.Add((Dossiers.ResultIssued, events[^1].At.PlusDays(random.Next(1, 12))));
        }

        events.RemoveAll(item => item.At > until);
        var isOpen = events.TrueForAll(item => item.Kind != Dossiers.ResultIssued);
        await Database.Execute(
            connection,
            "INSERT INTO dossier (code, agency, time, is_open) VALUES ($code, $agency, $time, $open)",
            ("$code", code),
            ("$agency", Agencies[random.Next(Agencies.Length)]),
            ("$time", Times[random.Next(Times.Length)]),
            ("$open", isOpen));
        foreach (var (item, index) in events.Select((item, index) => (item, index)))
        {
            await Database.Execute(
                connection,
                "INSERT INTO event (dossier, id, kind, at) VALUES ($code, $id, $kind, $at)",
                ("$code", code),
                ("$id", index + 1),
                ("$kind", item.Kind),
                ("$at", LocalDateTimePattern.GeneralIso.Format(item.At)));
        }
    }
}
