using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Sql;
using Cchc.Core.Procedures;
using NodaTime;
using Npgsql;

namespace Cchc.Benchmarks.Storage;

/// <summary>A register in PostgreSQL, judged by the library as a stream of rows: what views are measured against (register-sql.sh).</summary>
internal static class RegisterStream
{
    private static readonly LocalDateTime AsOf = new(2026, 10, 15, 10, 30);

    private static RegisterJudge Judge { get; } = new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));

    /// <summary>The script for the standard tables.</summary>
    public static void Script(string dialect) =>
        SqlRegisterWriter.Write(Console.Out, Judge, dialect == "clickhouse" ? SqlDialect.ClickHouse : SqlDialect.PostgreSql, SqlRegisterMap.Standard, AsOf,
            cluster: dialect == "clickhouse" ? "cchc_two" : null);

    /// <summary>Judges all and prints how often each verdict, and how many findings.</summary>
    public static void Run(string connection)
    {
        var verdicts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var findings = 0L;
        foreach (var answer in Judge.JudgeAll(Read(connection), AsOf))
        {
            var name = answer.Verdict.ToString();
            name = char.ToLowerInvariant(name[0]) + name[1..];
            verdicts[name] = verdicts.GetValueOrDefault(name) + 1;
            findings += answer.Findings.Count;
        }

        foreach (var (verdict, count) in verdicts)
        {
            Console.WriteLine($"{verdict} {count}");
        }

        Console.WriteLine($"findings {findings}");
    }

    private static IEnumerable<RegisterDossier> Read(string connection)
    {
        using var dossiers = new Rows(connection, "SELECT code, received, days, field, agency, officer, channel, promised, result, status FROM dossiers ORDER BY code");
        using var events = new Rows(connection, "SELECT dossier, id, type, at, promised, content, reason, rule FROM events ORDER BY dossier, at, \"order\"");
        var more = events.Next();
        while (dossiers.Next())
        {
            var code = dossiers.Text(0)!;
            List<DossierEvent>? happened = null;
            while (more && string.CompareOrdinal(events.Text(0), code) <= 0)
            {
                (happened ??= []).Add(Event(events));
                more = events.Next();
            }

            yield return new RegisterDossier
            {
                Code = code,
                Received = dossiers.Moment(1),
                Time = new ProcessingTime.WorkingDays(dossiers.Number(2)!.Value),
                FieldCode = dossiers.Text(3),
                Agency = dossiers.Text(4),
                Officer = dossiers.Text(5),
                Channel = (SubmissionMethod)dossiers.Number(6)!.Value,
                Promised = dossiers.Moment(7) is { } promised ? new DossierDue(promised.Date) : null,
                Result = dossiers.Moment(8),
                Status = dossiers.Number(9),
                Events = happened ?? (IReadOnlyList<DossierEvent>)[],
            };
        }
    }

    private static DossierEvent Event(Rows row)
    {
        var (id, at, promised) = (row.Text(1)!, row.Moment(3)!.Value, row.Moment(4) is { } moment ? new DossierDue(moment.Date, moment.TimeOfDay == LocalTime.Midnight ? null : moment.TimeOfDay) : null);
        return row.Text(2) switch
        {
            "supplementRequested" => new DossierEvent.SupplementRequested { Id = id, At = at, Content = row.Text(5) },
            "supplemented" => new DossierEvent.Supplemented { Id = id, At = at, Promised = promised },
            "paused" => new DossierEvent.Paused { Id = id, At = at, Reason = row.Text(6), Rule = row.Text(7) },
            "resumed" => new DossierEvent.Resumed { Id = id, At = at, Promised = promised },
            _ => new DossierEvent.ExtendedWithApology { Id = id, At = at, Promised = promised!, Reason = row.Text(6) },
        };
    }

    /// <summary>The rows of a query, one at a time.</summary>
    private sealed class Rows : IDisposable
    {
        private readonly NpgsqlConnection connection;
        private readonly NpgsqlDataReader reader;

        public Rows(string connectionString, string query)
        {
            connection = new NpgsqlConnection(connectionString + ";Command Timeout=0");
            connection.Open();
            using var command = new NpgsqlCommand(query, connection);
            reader = command.ExecuteReader();
        }

        public bool Next() => reader.Read();

        public string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

        public int? Number(int column) => reader.IsDBNull(column) ? null : reader.GetInt32(column);

        public LocalDateTime? Moment(int column) => reader.IsDBNull(column) ? null : LocalDateTime.FromDateTime(reader.GetDateTime(column));

        public void Dispose()
        {
            reader.Dispose();
            connection.Dispose();
        }
    }
}
