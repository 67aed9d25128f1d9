using Cchc.Core.Deadlines.Clock;

namespace Cchc.Core.Exchange.Sql;

/// <summary>What the rules do not allow of single events.</summary>
internal static class RegisterFindings
{
    private static readonly string[] Codes =
    [
        ClockViolations.SecondRequest, ClockViolations.SecondAppointment, ClockViolations.PauseWithoutReason, ClockViolations.NoticeLate,
        ClockViolations.ApologyLate, ClockViolations.ApologyAfterDue, ClockViolations.StopAfterDue, ClockViolations.ApologyWithoutReason,
        ClockViolations.PauseNamesNoRule, ClockViolations.PauseRuleUnknown, ClockViolations.PauseRuleNotInForce, ClockViolations.PauseRuleDoesNotCover,
        ClockViolations.StopRecordedLate, ClockViolations.StopOnLastDay, ClockViolations.StopOutsideHours, ClockViolations.RequestWithoutContent,
        ClockViolations.SlipLaterThanLaw, ClockViolations.SlipOnDayOff, ClockViolations.AnswerRecordedLate,
    ];

    /// <summary>The codes of which the event itself decides whether they are a question.</summary>
    private static readonly string[] Decided =
    [
        $"q:{ClockViolations.PauseWithoutReason}", $"q:{ClockViolations.NoticeLate}", $"q:{ClockViolations.ApologyLate}",
        $"p:{ClockViolations.SecondRequest}", $"p:{ClockViolations.RequestWithoutContent}",
    ];

    /// <summary>Each event with the codes that concern it.</summary>
    public static string Events(RegisterDialect sql, RegisterRules rules, SqlRegisterMap map) => sql.Layers(
        sql.JoinClock("cchc_register_events", "cchc_register_clock", RegisterClock.ForEvents),
        [.. Layers(sql, rules, map)],
        "event_dossier, event_id, at, event_type, agency, officer, received_day, rules_set, transferred_at, due_then, open_receipt, found");

    private static IEnumerable<RegisterLayer> Layers(RegisterDialect sql, RegisterRules rules, SqlRegisterMap map)
    {
        yield return new([],
        [
            ("after_stop", "CASE WHEN stop_closed_no IS NOT NULL AND no >= stop_closed_no THEN 1 ELSE 0 END"),
            ("in_stop", "CASE WHEN stop_no IS NOT NULL AND no > stop_no AND (stop_closed_no IS NULL OR no < stop_closed_no) THEN 1 ELSE 0 END"),
            ("notice_days", rules.NoticeDays("data_unusable")),
            ("notice_from", "CASE WHEN s_number > 1 AND last_b_day IS NOT NULL THEN last_b_day ELSE received_day END"),
            ("promise_no", sql.Divide("promise_before", "100000")),
            ("promise_day", $"CASE WHEN promise_before IS NOT NULL THEN {sql.DayOfNumber(sql.Modulo("promise_before", "100000"))} END"),
            ("pause_code", $"CASE WHEN letter = 'P' THEN\n      {rules.PauseCode(Has(map, "reason") && Has(map, "legalBasis"))} ELSE '' END"),
        ]);
        yield return new([],
        [
            ("due_then", "CASE WHEN in_stop = 1 THEN NULL WHEN after_stop = 1 THEN due_day ELSE due1_day END"),
            ("due_then_number", "CASE WHEN in_stop = 1 THEN NULL WHEN after_stop = 1 THEN due_number ELSE due1_number END"),
            ("start_then", "CASE WHEN restarted = 1 AND after_stop = 1 THEN b_day ELSE received_day END"),
            ("promise_then", "CASE WHEN restarted = 1 AND after_stop = 1 THEN CASE WHEN promise_no >= stop_closed_no THEN promise_day END "
                + "WHEN promise_day IS NOT NULL THEN promise_day ELSE slip_day END"),
        ]);
        yield return new([],
        [
            ("expiry", "CASE WHEN letter <> 'E' THEN NULL WHEN promise_then < due_then THEN promise_then ELSE due_then END"),
        ]);
        yield return new(
        [
            new("ev", "day"),
            new("rc", "recorded_day"),
            new("nb", "notice_from"),
            new("nl", "[nb.through] + notice_days", ByNumber: true),
            new("pd", "promised_day"),
            new("ex", "expiry"),
            new("pv", "[ex.before]", ByNumber: true),
            new("st", "start_then"),
            new("cl", "closed_day"),
        ],
        [
            ("found", $"CASE WHEN is_judged = 0 THEN '' ELSE {sql.Concat(Checks(sql, rules, map).Select(check => $"\n    {check}"))} END"),
        ]);
    }

    /// <summary>All findings: of the dossiers themselves and of their events.</summary>
    public static string All(RegisterDialect sql, RegisterRules rules, bool hasEvents)
    {
        var place = "CASE WHEN place = 'r' THEN '@received' WHEN place = 'e' THEN end_id WHEN place = 'b' THEN unsound END";
        const string passed = "CASE WHEN place = 'e' AND transferred_at <= closed_at OR place = 'n' AND code NOT LIKE 'CCHC-REG-%' AND transferred_at <= as_of "
            + "THEN 1 ELSE 0 END";
        var ofDossiers = sql.Split(
            "cchc_register_clock",
            "dossier_code, agency, officer, received_day, rules_set, end_id, unsound, transferred_at, closed_at, as_of, open_receipt, found",
            $"dossier_code, code, place, {place} AS event_id, agency, officer, received_day, rules_set, open_receipt, {passed} AS passed_on",
            RegisterVerdicts.Codes);
        var ofEvents = hasEvents
            ? "\nUNION ALL\n" + sql.Split(
                "cchc_register_event_checks",
                "event_dossier, event_id, at, agency, officer, received_day, rules_set, transferred_at, open_receipt, found",
                "event_dossier AS dossier_code, code, place, event_id, agency, officer, received_day, rules_set, open_receipt, "
                    + "CASE WHEN transferred_at <= at THEN 1 ELSE 0 END AS passed_on",
                Codes.Select(code => "v:" + code).Concat(Decided))
            : string.Empty;
        var checks = Doubted(sql, rules.ToBeChecked(), ofDossiers + ofEvents);
        return $"SELECT dossier_code, code, event_id, agency, officer, passed_on, {checks} AS to_be_checked\nFROM (\n{ofDossiers}{ofEvents}) g";
    }

    /// <summary>
    /// Lateness is a question too where a stop of the dossier does not count and no read text says so, and where a receipt after hours or on a day off decides
    /// it. The library runs the clock again to see whether it is late all the same; SQL cannot, and asks.
    /// </summary>
    private static string Doubted(RegisterDialect sql, string checks, string findings)
    {
        string List(params string[] codes) => string.Join(", ", codes.Select(sql.Literal));
        var late = List(ClockViolations.LateByLaw, ClockViolations.OverdueByLaw, ClockViolations.NoApology, ClockViolations.ApologyLate,
            ClockViolations.ApologyAfterDue);
        var policies = List(ClockViolations.NoticeLate, ClockViolations.StopRecordedLate, ClockViolations.StopOutsideHours);
        var stops = List(ClockViolations.SecondRequest, ClockViolations.PauseWithoutReason, ClockViolations.PauseNamesNoRule, ClockViolations.PauseRuleUnknown,
            ClockViolations.PauseRuleNotInForce, ClockViolations.PauseRuleDoesNotCover);
        var apologies = List(ClockViolations.ApologyLate, ClockViolations.ApologyAfterDue);
        var open = $"CASE WHEN code IN ({policies}) OR (open_receipt > 0 AND code = {sql.Literal(ClockViolations.StopAfterDue)}) THEN 1 "
            + $"WHEN code IN ({stops}) THEN {checks} ELSE 0 END";
        return $"CASE WHEN code IN ({late}) AND (open_receipt = 2 OR (open_receipt = 1 AND code IN ({apologies}))\n"
            + $"  OR {sql.AnyOfDossier(open, findings)}) THEN 1 ELSE {checks} END";
    }

    private static bool Has(SqlRegisterMap map, string field) => map.Column("event." + field) is not null;

    private static IEnumerable<string> Checks(RegisterDialect sql, RegisterRules rules, SqlRegisterMap map)
    {
        var late = RegisterClock.RecordedLate("recorded_day", "day", "[rc.through]");
        const string pastDue = "(due_then IS NOT NULL AND day > due_then)";
        const string notPastDue = "(due_then IS NULL OR day <= due_then)";
        yield return "pause_code";
        if (Has(map, "content"))
        {
            yield return Check("letter = 'S' AND no_content = 1 AND channel = 2", ClockViolations.RequestWithoutContent);
            yield return Check("letter = 'S' AND no_content = 1 AND (channel IS NULL OR channel <> 2)", ClockViolations.RequestWithoutContent, 'p');
        }

        yield return Check("letter = 'S' AND s_number > 1 AND channel = 2", ClockViolations.SecondRequest);
        yield return Check("letter = 'S' AND s_number > 1 AND (channel IS NULL OR channel <> 2)", ClockViolations.SecondRequest, 'p');
        yield return Check($"letter = 'S' AND day > [nl.day] AND NOT ({rules.IsDataNotice("data_unusable")})", ClockViolations.NoticeLate);
        yield return Check($"letter = 'S' AND day > [nl.day] AND {rules.IsDataNotice("data_unusable")}", ClockViolations.NoticeLate, 'q');
        yield return Check($"letter IN ('S', 'P') AND {pastDue}", ClockViolations.StopAfterDue);
        yield return Check($"letter IN ('S', 'P') AND {notPastDue} AND {late}", ClockViolations.StopRecordedLate);
        yield return Check(
            $"letter = 'P' AND day <= due_then AND start_then < due_then AND due_then_number - [ev.through] "
                + $"+ CASE WHEN [ev.works] = {sql.Script.True} THEN 1 ELSE 0 END <= 1",
            ClockViolations.StopOnLastDay);
        yield return Check($"letter = 'P' AND outside = 1 AND {rules.Gains("[cl.through] > [ev.through]")}", ClockViolations.StopOutsideHours);
        yield return Check("letter IN ('B', 'R', 'Y', 'T') AND promised_day > due_then", ClockViolations.SlipLaterThanLaw);
        yield return Check($"letter IN ('B', 'R', 'Y', 'T', 'E') AND {rules.IsOff("promised_day", "[pd.works]")}", ClockViolations.SlipOnDayOff);
        yield return Check("letter = 'E' AND e_number > 1", ClockViolations.SecondAppointment);
        if (Has(map, "reason"))
        {
            yield return Check("letter = 'E' AND no_reason = 1", ClockViolations.ApologyWithoutReason);
        }

        yield return Check($"letter = 'E' AND {pastDue}", ClockViolations.ApologyAfterDue);
        var apology = $"letter = 'E' AND day <= due_then AND expiry > start_then "
            + $"AND ([st.works] = {sql.Script.True} OR [ex.before] - [st.through] > 0) AND day > [pv.day]";
        yield return Check(apology + " AND day >= expiry", ClockViolations.ApologyLate);
        yield return Check(apology + " AND day < expiry", ClockViolations.ApologyLate, 'q');
        yield return Check("letter = 'E' AND day <= due_then AND recorded_day > due_then", ClockViolations.AnswerRecordedLate);
    }

    private static string Check(string condition, string code, char letter = 'v') => $"CASE WHEN {condition} THEN '{letter}:{code} ' ELSE '' END";
}
