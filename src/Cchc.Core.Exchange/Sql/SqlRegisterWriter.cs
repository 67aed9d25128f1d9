using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Sql;

/// <summary>
/// Writes views over a register in a database (sổ theo dõi hồ sơ): for each dossier the due day, the verdict by law, by the slip and as the software of desks
/// counts, the days used; what the rules do not allow; and the counts of report 06a. What the views say of a dossier is what <see cref="RegisterJudge"/>
/// says; a
/// dossier whose clock has no closed form in SQL says in <c>needs_library</c> that it needs the library, and why.
/// </summary>
/// <remarks>
/// Views: <c>cchc_register_verdicts</c>, <c>cchc_register_findings</c>, <c>cchc_register_counts</c>, <c>cchc_register_differences</c>; those that they are
/// made of
/// are <c>cchc_register_dossiers</c>, <c>_events</c>, <c>_histories</c>, <c>_clock</c> and <c>_event_checks</c>. The moment asked for is the one row of
/// <c>cchc_register_as_of</c>. Columns: docs/reference/register-sql.md.
/// </remarks>
public static class SqlRegisterWriter
{
    private const int RowsAStatement = 200;

    private static readonly string[] Views =
    [
        "cchc_register_differences", "cchc_register_counts", "cchc_register_findings", "cchc_register_event_checks", "cchc_register_verdicts",
        "cchc_register_clock", "cchc_register_histories", "cchc_register_events", "cchc_register_dossiers",
    ];

    private static readonly string[] Answers =
        ["cchc_register_verdicts", "cchc_register_findings", "cchc_register_counts", "cchc_register_differences"];

    /// <summary>Writes the script: calendar, office hours, the moment asked for, and the views. Running it again replaces them all.</summary>
    /// <param name="output">Takes the script; lines end with a line feed. Not closed.</param>
    /// <param name="judge">Calendar, office hours and the caller's own pause rules. The processing times are those of the table.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="map">Where dossiers and events stand.</param>
    /// <param name="asOf">The moment, by the clock in Vietnam; what happened or was written down later is left out.</param>
    /// <param name="from">The first day of the period for which report 06a counts; null for the first of the year.</param>
    /// <param name="cluster">
    /// ClickHouse only: the cluster over whose shards <c>cchc_all_…</c> gather each answer; null for none. The tables are made on the server that runs the
    /// script.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/>, <paramref name="judge"/> or <paramref name="map"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dialect"/> is not a defined value.</exception>
    /// <exception cref="ArgumentException">
    /// A needed field has no column; the judge has other options or policies than the defaults, which the views do not follow; a cluster is named for another
    /// database, or is no name.
    /// </exception>
    /// <exception cref="CalendarRangeException">The moment is outside the calendar.</exception>
    public static void Write(
        TextWriter output, RegisterJudge judge, SqlDialect dialect, SqlRegisterMap map, LocalDateTime asOf, LocalDate? from = null, string? cluster = null)
    {
        ArgumentNullException.ThrowIfNull(output);

        ArgumentNullException.ThrowIfNull(judge);

        ArgumentNullException.ThrowIfNull(map);

        var sql = RegisterDialect.For(dialect);
        Check(judge, dialect, map, cluster);
        var (calendar, moment) = (judge.Calculator.Calendar, asOf.WithCalendar(CalendarSystem.Iso));
        _ = calendar.Day(moment.Date); // says which range
        var script = sql.Script;
        var rules = new RegisterRules(sql, judge);

        Block(output, Comment(sql));
        SqlCalendarWriter.Write(output, calendar, dialect);
        if (sql.Drop(Views) is { } drop)
        {
            Block(output, drop);
        }

        Block(output, sql.Tables);
        Rows(output, script, judge.Calculator.WorkingTime);
        if (sql.Ready is { } ready)
        {
            Block(output, ready);
        }

        var period = (from ?? new LocalDate(moment.Year, 1, 1)).WithCalendar(CalendarSystem.Iso);
        Block(output, script.Insert("cchc_register_as_of (as_of, period_from)", [$"{sql.MomentLiteral(moment)}, {script.Date(period)}"]));
        if (dialect != SqlDialect.ClickHouse)
        {
            Block(output, "COMMIT;");
        }

        View(output, sql, "cchc_register_dossiers", "one row a dossier, as the table states it", Dossiers(sql, map));
        if (map.Events is not null)
        {
            View(output, sql, "cchc_register_events", "one row an event, in order, with a letter for what it does to the clock", RegisterEvents.Body(sql, map));
            View(output, sql, "cchc_register_histories", "one row a dossier that has events", RegisterHistories.Body(sql, rules.Pauses));
        }

        View(output, sql, "cchc_register_clock", "the clock of each dossier, step by step",
            RegisterClock.Body(sql, rules, map));
        View(output, sql, "cchc_register_verdicts", "where each dossier stands", $"SELECT {RegisterVerdicts.Columns}\nFROM cchc_register_clock");
        if (map.Events is not null)
        {
            View(output, sql, "cchc_register_event_checks", "what is wrong with single events", RegisterFindings.Events(sql, rules, map));
        }

        View(output, sql, "cchc_register_findings", "what the rules do not allow", RegisterFindings.All(sql, rules, map.Events is not null));
        View(output, sql, "cchc_register_counts", "report 06a, by law and as the software of desks counts", RegisterCounts.Body(sql));
        View(output, sql, "cchc_register_differences", "dossiers of which the two say different things", RegisterCounts.Differences);
        if (cluster is not null)
        {
            Gather(output, sql, cluster);
        }
    }

    /// <summary>Whether a text can name a cluster.</summary>
    internal static bool IsCluster(string text) =>
        text.Length is >= 1 and <= 100 && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-');

    private static void Gather(TextWriter output, RegisterDialect sql, string cluster)
    {
        Block(output, "-- The answers of all shards.");
        foreach (var view in Answers)
        {
            var all = view.Replace("cchc_register_", "cchc_all_");
            Block(output, $"DROP TABLE IF EXISTS {all};");
            Block(output, $"CREATE TABLE {all} AS {view} ENGINE = Distributed({sql.Literal(cluster)}, currentDatabase(), {sql.Literal(view)});");
        }
    }

    private static void Check(RegisterJudge judge, SqlDialect dialect, SqlRegisterMap map, string? cluster)
    {
        if (map.Missing() is { } missing)
        {
            throw new ArgumentException($"The field \"{missing}\" has no column: it is needed.", nameof(map));
        }

        if (judge.Calculator.Options.DayOffReceipt != DayOffReceipt.FirstDayIsNextWorkingDay || judge.Policies != ClockPolicies.Default
            || !judge.Calculator.Options.StartRules.Equals(StartRules.BuiltIn))
        {
            throw new ArgumentException("The views follow the default options and policies only; judge by others with the library.", nameof(judge));
        }

        if (cluster is not null && dialect != SqlDialect.ClickHouse)
        {
            throw new ArgumentException($"A cluster (\"{Shorten.To(cluster, 40)}\") is named for ClickHouse only.", nameof(cluster));
        }

        if (cluster is not null && !IsCluster(cluster))
        {
            throw new ArgumentException($"\"{Shorten.To(cluster, 40)}\" is not the name of a cluster: expected letters, digits, _ and -.", nameof(cluster));
        }
    }

    private static readonly string[] Moments = ["submitted", "received", "promised", "result", "returned", "refused"];

    private static string Dossiers(RegisterDialect sql, SqlRegisterMap map)
    {
        string? Of(string field) => map.Column(field) is null ? null : "d." + RegisterDialect.Mapped(field);
        return
            $"""
            SELECT {sql.Key(Of("code"))} AS dossier_code, {sql.Text(Of("procedure"))} AS procedure_code, {sql.Text(Of("field"))} AS field_code,
              {sql.Text(Of("rules"))} AS rules_name, {sql.Text(Of("agency"))} AS agency, {sql.Text(Of("officer"))} AS officer,
              {sql.Int(Of("channel"))} AS channel,
              {sql.Int(Of("days"))} AS working_days, {sql.Int(Of("remote"))} AS is_remote, {sql.Moment(Of("submitted"))} AS submitted_at,
              {sql.Moment(Of("received"))} AS received_at, {sql.Moment(Of("promised"))} AS promised_at, {sql.Moment(Of("result"))} AS result_at,
              {sql.Moment(Of("returned"))} AS returned_at, {sql.Moment(Of("refused"))} AS refused_at, {sql.Text(Of("refusalReason"))} AS refusal_reason,
              {sql.Unread(Moments.Select(Of))} AS unread,
              {sql.Int(Of("status"))} AS status, (SELECT MAX(as_of) FROM cchc_register_as_of) AS as_of
            FROM (
            {sql.Source(map, ofEvents: false)}) d
            """;
    }

    private static string Comment(RegisterDialect sql) =>
        $"""
        -- Views over a register of dossiers (sổ theo dõi hồ sơ), after the working calendar that they look days up in.
        -- What SQL cannot express has a reason in needs_library and is left to the library: events out of order,
        -- more than {RegisterHistories.MostEvents} of them or of
        -- kinds that only the library follows; times that are not whole working days; other rules than those of the one-stop shop and of land; more than one
        -- stop that a rule may allow; stops written down late among others. Shares of agencies and days gained are the library's altogether.
        -- {sql.Remark ?? "Moments are those by the clock in Vietnam, in columns without time zone; an appointment at 00:00 is the whole day."}
        """;

    private static void Rows(TextWriter output, SqlScript script, WorkingTime hours)
    {
        const string columns = "cchc_office_days (calendar_day, opens_at, closes_at, office_before, office_through)";
        var (rows, worked) = (new List<string>(RowsAStatement), 0L);
        for (var day = hours.Calendar.Start; day <= hours.Calendar.End; day = day.PlusDays(1))
        {
            var (sessions, before) = (hours.SessionsOn(day), worked);
            worked += sessions.Sum(session => Seconds(session.End) - Seconds(session.Start));
            rows.Add(string.Join(
                ", ",
                script.Date(day),
                Number(sessions.Count == 0 ? 86400 : Seconds(sessions[0].Start)),
                Number(sessions.Count == 0 ? 0 : Seconds(sessions[sessions.Count - 1].End)),
                Number(before),
                Number(worked)));
            if (rows.Count == RowsAStatement || day == hours.Calendar.End)
            {
                Block(output, script.Insert(columns, rows));
                rows.Clear();
            }
        }
    }

    private static long Seconds(LocalTime time) => time.NanosecondOfDay / 1_000_000_000;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static void View(TextWriter output, RegisterDialect sql, string name, string what, string body)
    {
        Block(output, $"-- {name}: {what}.");
        Block(output, sql.View(name, body));
    }

    private static void Block(TextWriter output, string text)
    {
        output.Write(text.Replace("\r\n", "\n"));
        output.Write('\n');
    }
}
