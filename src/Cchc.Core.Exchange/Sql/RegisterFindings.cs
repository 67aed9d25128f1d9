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

    /// <summary>Each event with the codes that concern it.</summary>
    public static string Events(RegisterDialect sql, RegisterRules rules, SqlRegisterMap map) => sql.Layers(
        sql.JoinClock("cchc_register_events", "cchc_register_clock", RegisterClock.ForEvents),
        [.. Layers(sql, rules, map)],
        "event_dossier, event_id, at, event_type, agency, officer, received_day, due_then, rule_name, found");

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
        var checks = rules.ToBeChecked("code");
        var place = "CASE WHEN place = 'r' THEN '@received' WHEN place = 'e' THEN end_id WHEN place = 'b' THEN unsound END";
        var ofDossiers = sql.Split(
            "cchc_register_clock",
            "dossier_code, agency, officer, received_day, end_id, unsound, found",
            $"dossier_code, code, {place} AS event_id, agency, officer, received_day, {sql.Cast("NULL", sql.TextType)} AS rule_name",
            RegisterVerdicts.Codes);
        var ofEvents = hasEvents
            ? "\nUNION ALL\n" + sql.Split(
                "cchc_register_event_checks",
                "event_dossier, event_id, agency, officer, received_day, rule_name, found",
                "event_dossier AS dossier_code, code, event_id, agency, officer, received_day, rule_name",
                Codes.Select(code => "v:" + code))
            : string.Empty;
        return $"SELECT dossier_code, code, event_id, agency, officer, {checks} AS to_be_checked\nFROM (\n{ofDossiers}{ofEvents}) g";
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
            yield return Check("letter = 'S' AND no_content = 1", ClockViolations.RequestWithoutContent);
        }

        yield return Check("letter = 'S' AND s_number > 1", ClockViolations.SecondRequest);
        yield return Check("letter = 'S' AND day > [nl.day]", ClockViolations.NoticeLate);
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
        yield return Check(
            $"letter = 'E' AND day <= due_then AND expiry > start_then "
                + $"AND ([st.works] = {sql.Script.True} OR [ex.before] - [st.through] > 0) AND day > [pv.day]",
            ClockViolations.ApologyLate);
        yield return Check("letter = 'E' AND day <= due_then AND recorded_day > due_then", ClockViolations.AnswerRecordedLate);
    }

    private static string Check(string condition, string code) => $"CASE WHEN {condition} THEN 'v:{code} ' ELSE '' END";
}
