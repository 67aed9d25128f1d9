using Cchc.Core.Deadlines.Clock;

namespace Cchc.Core.Exchange.Sql;

/// <summary>What is folded of the events of one dossier.</summary>
internal static class RegisterHistories
{
    /// <summary>More events than a view judges; the library judges more.</summary>
    public const int MostEvents = 50;

    private static readonly string[] Names =
    [
        "events_count", "odd", "receipts", "ends_ahead", "ahead", "misplaced", "first_at", "last_active_at", "s_count",
        "s1_no", "s1_at", "s1_recorded", "s1_data", "any_data",
        "s_last_no", "s_recorded", "b_count", "b_no", "b_at", "b_last_no", "p_count", "p_last_no", "r_last_no", "p_recorded", "c_count", "c_rule", "c_other",
        "c_no", "c_at", "c_recorded", "c_closed_no", "c_closed_at", "e_count", "fees", "f_count", "f_at", "f_id", "f_no_reason", "f_recorded",
        "d_count", "d_at", "d_id", "d_recorded", "v_count", "v_at", "v_id", "v_recorded", "x_count", "x_at", "x_id", "promise_all", "promise_later",
        "vendor_promise", "vendor_status", "vendor_end", "outside_count", "c_outside", "transferred_at",
    ];

    private static readonly string[] Counts =
    [
        "events_count", "odd", "receipts", "ends_ahead", "ahead", "misplaced", "s_count", "s1_data", "any_data",
        "s_recorded", "b_count", "p_count", "p_recorded", "c_count",
        "e_count", "fees", "f_count", "f_no_reason", "d_count", "v_count", "x_count", "outside_count", "c_outside",
    ];

    /// <summary>The columns by their names, from an outer join: a dossier without events has none of everything.</summary>
    public static string Columns(string alias) =>
        string.Join(", ", Names.Select(name => Counts.Contains(name, StringComparer.Ordinal) ? $"COALESCE({alias}.{name}, 0) AS {name}" : $"{alias}.{name}"));

    /// <summary>The names of the columns.</summary>
    public static string Columns() => string.Join(", ", Names);

    /// <summary>The columns, each an expression of its own.</summary>
    public static string Columns(Func<string, string> expression) => string.Join(", ", Names.Select(name => $"{expression(name)} AS {name}"));

    public static string Body(RegisterDialect sql, IReadOnlyList<PauseRule> rules)
    {
        string Count(string condition) => sql.Zero($"SUM(CASE WHEN {condition} THEN 1 ELSE 0 END)");
        var promise = $"no * {sql.Cast("10000000000", sql.BigType)} + {sql.DayNumber("promised_day")} * {sql.Cast("100000", sql.BigType)} + promised_second";
        var counting = "promised_day IS NOT NULL AND letter IN ('B', 'R', 'Y', 'T', 'E') AND (letter <> 'E' OR e_number = 1)";
        var ends = "letter = 'U' AND event_type IN ('result', 'returned', 'refused')";
        return
            $"""
            SELECT event_dossier AS history_code, COUNT(*) AS events_count,
              {Count("letter = 'O'")} AS odd, {Count("event_type IN ('received', 'receivedByCompetentAgency')")} AS receipts,
              {Count(ends)} AS ends_ahead, {Count("letter = 'U'")} AS ahead,
              {sql.Zero("SUM(misplaced)")} AS misplaced,
              MIN(CASE WHEN letter NOT IN ('U', 'N', 'Y') OR (letter = 'Y' AND promised_day IS NOT NULL) THEN at END) AS first_at,
              MAX(CASE WHEN letter IN ('S', 'B', 'P', 'R', 'E') OR (letter IN ('Y', 'T') AND promised_day IS NOT NULL) THEN at END) AS last_active_at,
              {Count("letter = 'S'")} AS s_count, MIN(CASE WHEN letter = 'S' THEN no END) AS s1_no, MIN(CASE WHEN letter = 'S' THEN at END) AS s1_at,
              MIN(CASE WHEN letter = 'S' AND s_number = 1 THEN recorded_day END) AS s1_recorded,
              {sql.Zero("MAX(CASE WHEN letter = 'S' AND s_number = 1 THEN data_unusable ELSE 0 END)")} AS s1_data,
              {sql.Zero("MAX(CASE WHEN letter = 'S' THEN data_unusable ELSE 0 END)")} AS any_data, MAX(CASE WHEN letter = 'S' THEN no END) AS s_last_no,
              {Count("letter = 'S' AND recorded_day IS NOT NULL")} AS s_recorded,
              {Count("letter = 'B'")} AS b_count, MIN(CASE WHEN letter = 'B' THEN no END) AS b_no, MIN(CASE WHEN letter = 'B' THEN at END) AS b_at,
              MAX(CASE WHEN letter = 'B' THEN no END) AS b_last_no,
              {Count("letter = 'P'")} AS p_count, MAX(CASE WHEN letter = 'P' THEN no END) AS p_last_no, MAX(CASE WHEN letter = 'R' THEN no END) AS r_last_no,
              {Count("letter = 'P' AND recorded_day IS NOT NULL")} AS p_recorded,
              {Count("candidate = 1")} AS c_count, MIN(CASE WHEN candidate = 1 THEN rule_name END) AS c_rule,
              MAX(CASE WHEN candidate = 1 THEN rule_name END) AS c_other, MIN(CASE WHEN candidate = 1 THEN no END) AS c_no,
              MIN(CASE WHEN candidate = 1 THEN at END) AS c_at, MIN(CASE WHEN candidate = 1 THEN recorded_day END) AS c_recorded,
              MIN(CASE WHEN candidate = 1 THEN closed_no END) AS c_closed_no, MIN(CASE WHEN candidate = 1 THEN closed_at END) AS c_closed_at,
              {Count("letter = 'E'")} AS e_count, {Count("letter IN ('N', 'Y')")} AS fees,
              {Count("letter = 'F'")} AS f_count, MIN(CASE WHEN letter = 'F' THEN at END) AS f_at, MIN(CASE WHEN letter = 'F' THEN event_id END) AS f_id,
              {sql.Zero("MAX(CASE WHEN letter = 'F' THEN no_reason ELSE 0 END)")} AS f_no_reason,
              MIN(CASE WHEN letter = 'F' THEN recorded_day END) AS f_recorded,
              {Count("letter = 'D'")} AS d_count, MIN(CASE WHEN letter = 'D' THEN at END) AS d_at, MIN(CASE WHEN letter = 'D' THEN event_id END) AS d_id,
              MIN(CASE WHEN letter = 'D' THEN recorded_day END) AS d_recorded,
              {Count("letter = 'V'")} AS v_count, MIN(CASE WHEN letter = 'V' THEN at END) AS v_at, MIN(CASE WHEN letter = 'V' THEN event_id END) AS v_id,
              MIN(CASE WHEN letter = 'V' THEN recorded_day END) AS v_recorded,
              {Count("letter = 'X'")} AS x_count, MIN(CASE WHEN letter = 'X' THEN at END) AS x_at, MIN(CASE WHEN letter = 'X' THEN event_id END) AS x_id,
              MAX(CASE WHEN {counting} THEN {promise} END) AS promise_all,
              MAX(CASE WHEN {counting} AND before_b >= 1 THEN {promise} END) AS promise_later,
              MAX(CASE WHEN is_past = 1 AND promised_day IS NOT NULL
                THEN no * {sql.Cast("100000", sql.BigType)} + {sql.DayNumber("promised_day")} END) AS vendor_promise,
              MAX(CASE WHEN is_past = 1 THEN CASE WHEN event_type = 'supplementRequested' THEN no * 10 + 5 WHEN event_type = 'feeNotified' THEN no * 10 + 6
                WHEN event_type = 'paused' THEN no * 10 + 8 WHEN event_type IN ('stopped', 'refused') THEN no * 10 + 7
                WHEN event_type = 'returned' AND of_dossier = 1 THEN no * 10 + 7
                WHEN event_type IN ('supplemented', 'resumed', 'feePaid') THEN no * 10 + 4 END END) AS vendor_status,
              MIN(CASE WHEN is_past = 1 AND (event_type = 'result' OR (event_type = 'returned' AND of_dossier = 0)) THEN at END) AS vendor_end,
              {Count("outside = 1")} AS outside_count, {sql.Zero("MAX(CASE WHEN candidate = 1 THEN outside ELSE 0 END)")} AS c_outside,
              MIN(CASE WHEN letter = 'T' AND event_type = 'transferred' THEN at END) AS transferred_at
            FROM (
            SELECT {sql.All("v")}, {sql.Misplaced} AS misplaced, CASE WHEN letter = 'B' OR last_b_day IS NOT NULL THEN 1 ELSE 0 END AS before_b,
              CASE WHEN letter = 'P' AND ({Candidate(sql, rules)}) THEN 1 ELSE 0 END AS candidate
            FROM cchc_register_events v) w
            GROUP BY event_dossier
            """;
    }

    /// <summary>A pause by a rule that is known and in force on its day; whether it covers the dossier is seen later.</summary>
    private static string Candidate(RegisterDialect sql, IReadOnlyList<PauseRule> rules) => string.Join(" OR ", rules.Select(rule =>
    {
        var terms = new List<string> { $"rule_name = {sql.Literal(rule.Id)}" };
        if (rule.InForceFrom is { } from)
        {
            terms.Add($"day >= {sql.Date(Text.DateText.Iso(from))}");
        }

        if (rule.InForceThrough is { } through)
        {
            terms.Add($"day <= {sql.Date(Text.DateText.Iso(through))}");
        }

        return $"({string.Join(" AND ", terms)})";
    }));
}
