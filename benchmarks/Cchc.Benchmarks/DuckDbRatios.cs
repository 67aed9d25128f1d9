#if PEERS
using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using DuckDB.NET.Data;

namespace Cchc.Benchmarks;

/// <summary>The due days of many dossiers summed up, beside DuckDB on one thread joining them with a calendar that stands in it as a table.</summary>
internal static class DuckDbRatios
{
    public static void Measure(PairRatios ratios, int count)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Run("SET threads = 1");
        Run($"CREATE TABLE dossiers AS SELECT CAST(2922 + hash(i) % 4000 AS INTEGER) AS received, CAST(1 + hash(i + 1) % 39 AS INTEGER) AS days FROM range({count.ToString(CultureInfo.InvariantCulture)}) t(i)");
        var calendar = WorkingCalendar.VietnamPublicSector;
        var first = calendar.Start.ToDateOnly();
        Run("CREATE TABLE calendar (place INTEGER, worked INTEGER)");
        Run("CREATE TABLE worked (number INTEGER, place INTEGER)");
        var number = 0;
        using (var days = connection.CreateAppender("calendar"))
        using (var workingDays = connection.CreateAppender("worked"))
        {
            for (var place = 0; first.AddDays(place) <= calendar.End.ToDateOnly(); place++)
            {
                if (calendar.IsWorkingDay(first.AddDays(place)))
                {
                    workingDays.CreateRow().AppendValue(++number).AppendValue(place).EndRow();
                }

                days.CreateRow().AppendValue(place).AppendValue(number).EndRow();
            }
        }

        var (received, lengths, due) = (new DateOnly[count], new int[count], new DateOnly[count]);
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT received, days FROM dossiers";
            using var reader = command.ExecuteReader();
            for (var i = 0; reader.Read(); i++)
            {
                (received[i], lengths[i]) = (first.AddDays(reader.GetInt32(0)), reader.GetInt32(1));
            }
        }

        using var query = connection.CreateCommand();
        query.CommandText = "SELECT CAST(sum(w.place) AS BIGINT) FROM dossiers d JOIN calendar c ON c.place = d.received JOIN worked w ON w.number = c.worked + d.days";
        if (Ours() != Joined())
        {
            throw new InvalidOperationException($"DuckDB sums up {Joined()}, the library {Ours()}.");
        }

        ratios.Row($"array of {count.ToString("N0", CultureInfo.InvariantCulture)} deadlines, summed up", "DuckDB 1.5.6, join, one thread", () => Ours(), () => Joined(), (count, count), 1);

        long Ours()
        {
            DeadlineBatch.DueDays(calendar, received, lengths, due);
            var sum = 0L;
            foreach (var day in due)
            {
                sum += day.DayNumber - first.DayNumber;
            }

            return sum;
        }

        long Joined() => Convert.ToInt64(query.ExecuteScalar(), CultureInfo.InvariantCulture);

        void Run(string text)
        {
            using var command = connection.CreateCommand();
            command.CommandText = text;
            command.ExecuteNonQuery();
        }
    }
}
#endif
