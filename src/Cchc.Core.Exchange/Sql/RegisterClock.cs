using Cchc.Core.Deadlines.Clock;

namespace Cchc.Core.Exchange.Sql;

/// <summary>
/// The clock of a dossier as layers of columns. A dossier with at most one stop that a rule may allow has a closed form, and so has one whose clock begins
/// again
/// with a supplement; what has none needs the library, and says so.
/// </summary>
internal static class RegisterClock
{
    /// <summary>Columns of the clock that the events of a dossier are judged by.</summary>
    public const string ForEvents =
        "c.agency, c.officer, c.channel, c.rules_set, c.procedure_code, c.field_code, c.received_day, c.promised_day AS slip_day, c.allowed, "
            + "c.due1_day, c.due1_number, c.due_day, c.due_number, "
        + "c.restarted, c.b_day, c.stop_no, c.stop_closed_no, c.transferred_at, c.is_judged, c.needs_library, c.open_receipt";

    /// <summary>The columns of <c>cchc_register_clock</c>.</summary>
    private const string Columns = RegisterVerdicts.Columns + ", rules_set, received_day, promised_day, allowed, "
        + "due1_day, due1_number, due_day, due_number, restarted, "
        + "b_day, stop_no, stop_closed_no, transferred_at, events_count, is_judged, end_id, unsound, open_receipt, found";

    public static string Body(RegisterDialect sql, RegisterRules rules, SqlRegisterMap map)
    {
        var below = map.Events is not null ? sql.Join("cchc_register_dossiers", "cchc_register_histories") : WithoutEvents(sql);
        List<RegisterLayer> layers =
        [
            Terms(sql, rules), .. Days(sql, rules), Stops(), .. Start(), Due(sql),
            .. RegisterVerdicts.Position(sql, rules), .. RegisterVerdicts.Words(sql), RegisterVerdicts.Found(sql, rules, map),
        ];
        return sql.Layers(below, layers, Columns);
    }

    private static RegisterLayer Terms(RegisterDialect sql, RegisterRules rules) => new([],
    [
        ("received_day", sql.Day("received_at")),
        ("as_of_day", sql.Day("as_of")),
        ("promised_day", sql.Day("promised_at")),
        ("promised_second", $"CASE WHEN {sql.Second("promised_at")} = 0 THEN 86399 ELSE {sql.Second("promised_at")} END"),
        ("rules_set", rules.Set),
        ("s1_day", sql.Day("s1_at")),
        ("b_day", sql.Day("b_at")),
        ("c_day", sql.Day("c_at")),
        ("c_closed_day", sql.Day("c_closed_at")),
        ("f_end", "CASE WHEN f_count > 0 THEN f_at WHEN refused_at <= as_of THEN refused_at END"),
        ("d_end", "CASE WHEN d_count > 0 THEN d_at WHEN result_at <= as_of THEN result_at END"),
        ("v_end", "CASE WHEN v_count > 0 THEN v_at WHEN returned_at <= as_of THEN returned_at END"),
    ]);

    private static IEnumerable<RegisterLayer> Days(RegisterDialect sql, RegisterRules rules)
    {
        var ended = "CASE WHEN f_end IS NOT NULL THEN f_end WHEN d_end IS NOT NULL THEN d_end WHEN x_at IS NOT NULL THEN x_at ELSE v_end END";
        yield return new([],
        [
            ("allowed", $"working_days + {rules.Remote}"),
            ("notice_days", rules.NoticeDays("s1_data")),
            ("c_covers", rules.CandidateCovers),
            ("ended_at", ended),
            ("end_kind", "CASE WHEN f_end IS NOT NULL THEN 'F' WHEN d_end IS NOT NULL THEN 'D' WHEN x_at IS NOT NULL THEN 'X' "
                + "WHEN v_end IS NOT NULL THEN 'V' END"),
            ("end_id", "CASE WHEN f_end IS NOT NULL THEN CASE WHEN f_count > 0 THEN f_id ELSE '@refused' END "
                + "WHEN d_end IS NOT NULL THEN CASE WHEN d_count > 0 THEN d_id ELSE '@result' END WHEN x_at IS NOT NULL THEN x_id "
                + "WHEN v_end IS NOT NULL THEN CASE WHEN v_count > 0 THEN v_id ELSE '@returned' END END"),
            ("end_recorded", "CASE WHEN f_end IS NOT NULL THEN f_recorded WHEN d_end IS NOT NULL THEN d_recorded WHEN x_at IS NULL THEN v_recorded END"),
        ]);
        yield return new(
        [
            new("rd", "received_day"),
            new("d1", "[rd.through] + allowed", ByNumber: true),
            new("nt", "[rd.through] + notice_days", ByNumber: true),
            new("sl", "promised_day"),
            new("sr", "s1_recorded"),
            new("cr", "c_recorded"),
            new("cd", "c_day"),
        ],
        [
            ("received_through", "[rd.through]"),
            ("received_works", "[rd.works]"),
            ("due1_day", "[d1.day]"),
            ("due1_number", "[rd.through] + allowed"),
            ("notice_day", "[nt.day]"),
            ("slip_works", "[sl.works]"),
            ("s1_recorded_through", "[sr.through]"),
            ("c_recorded_through", "[cr.through]"),
            ("c_through", "[cd.through]"),
            ("ended_day", sql.Day("ended_at")),
            ("until_at", "CASE WHEN ended_at IS NULL THEN as_of ELSE ended_at END"),
            ("until_day", sql.Day("CASE WHEN ended_at IS NULL THEN as_of ELSE ended_at END")),
        ]);
    }

    /// <summary>Whether the one stop that may count does.</summary>
    private static RegisterLayer Stops() => new([],
    [
        ("s1_lawful", "CASE WHEN s1_no IS NULL OR s1_day > notice_day OR s1_day > due1_day THEN 0 "
            + $"WHEN {RecordedLate("s1_recorded", "s1_day", "s1_recorded_through")} THEN 0 ELSE 1 END"),
        ("c_lawful", "CASE WHEN c_no IS NULL OR c_covers = 0 OR c_day > due1_day THEN 0 "
            + $"WHEN {RecordedLate("c_recorded", "c_day", "c_recorded_through")} THEN 0 ELSE 1 END"),
    ]);

    /// <summary>Whether a stop was written down when the dossier without it was late, or on a later day in the last two working days of the time.</summary>
    public static string RecordedLate(string recorded, string day, string through) =>
        $"{recorded} IS NOT NULL AND (due1_day < {recorded} OR ({recorded} <> {day} AND due1_number - {through} <= 1))";

    private static IEnumerable<RegisterLayer> Start()
    {
        yield return new([],
        [
            ("restarted", "CASE WHEN s1_lawful = 1 AND b_no IS NOT NULL THEN 1 ELSE 0 END"),
            ("awaiting", "CASE WHEN s1_lawful = 1 AND b_no IS NULL THEN 1 ELSE 0 END"),
            ("pausing", "CASE WHEN c_lawful = 1 AND c_closed_no IS NULL THEN 1 ELSE 0 END"),
            ("stop_no", "CASE WHEN s1_lawful = 1 THEN s1_no WHEN c_lawful = 1 THEN c_no END"),
            ("stop_closed_no", "CASE WHEN s1_lawful = 1 THEN b_no WHEN c_lawful = 1 THEN c_closed_no END"),
            ("excluded_to", "CASE WHEN c_lawful = 1 AND c_outside = 0 THEN CASE WHEN c_closed_day IS NULL THEN until_day ELSE c_closed_day END END"),
            ("open_unlawful", "CASE WHEN ended_at IS NULL AND (s_last_no > COALESCE(b_last_no, 0) AND (s1_lawful = 0 OR b_count > 0 OR s_count > 1) "
                + "OR (p_last_no > COALESCE(r_last_no, 0) AND (c_lawful = 0 OR c_closed_no IS NOT NULL))) THEN 1 ELSE 0 END"),
        ]);
        yield return new(
        [
            new("bd", "CASE WHEN restarted = 1 THEN b_day END"),
            new("sw", "received_day"),
            new("et", "excluded_to"),
            new("un", "until_day"),
            new("ao", "as_of_day"),
            new("rs", "[ao.through] + allowed", ByNumber: true),
        ],
        [
            ("start_through", "CASE WHEN restarted = 1 THEN [bd.through] ELSE received_through END"),
            ("start_works", "CASE WHEN restarted = 1 THEN [bd.works] ELSE [sw.works] END"),
            ("clock_started", "CASE WHEN awaiting = 1 THEN NULL WHEN restarted = 1 THEN b_at ELSE received_at END"),
            ("excluded", "CASE WHEN excluded_to IS NULL THEN 0 ELSE [et.through] - c_through END"),
            ("until_through", "[un.through]"),
            ("resumed_day", "[rs.day]"),
            ("as_of_covered", "CASE WHEN [ao.through] IS NULL THEN 0 ELSE 1 END"),
        ]);
    }

    private static RegisterLayer Due(RegisterDialect sql) => new(
        [new("du", "start_through + allowed + excluded", ByNumber: true)],
        [
            ("due_day", "[du.day]"),
            ("due_number", "start_through + allowed + excluded"),
            ("promise", $"CASE WHEN restarted = 1 THEN promise_later WHEN promise_all IS NOT NULL THEN promise_all WHEN promised_day IS NOT NULL THEN "
                + $"{sql.DayNumber("promised_day")} * {sql.Cast("100000", sql.BigType)} + promised_second END"),
        ]);

    /// <summary>A register without a table of events: nothing but the columns of dossiers.</summary>
    private static string WithoutEvents(RegisterDialect sql)
    {
        string Empty(string name) => name switch
        {
            "first_at" or "last_active_at" or "s1_at" or "b_at" or "c_at" or "c_closed_at" or "f_at" or "d_at" or "v_at" or "x_at" or "vendor_end" or
                "transferred_at" =>
                sql.Cast("NULL", sql.MomentType),
            "s1_recorded" or "c_recorded" or "f_recorded" or "d_recorded" or "v_recorded" => sql.Cast("NULL", sql.DayType),
            "c_rule" or "c_other" or "f_id" or "d_id" or "v_id" or "x_id" => sql.Cast("NULL", sql.TextType),
            "promise_all" or "promise_later" or "vendor_promise" => sql.Cast("NULL", sql.BigType),
            "s1_no" or "s_last_no" or "b_no" or "b_last_no" or "p_last_no" or "r_last_no" or "c_no" or "c_closed_no" or "vendor_status" =>
                sql.Cast("NULL", sql.IntType),
            _ => sql.Cast("0", sql.IntType),
        };
        return $"SELECT {sql.All("l")}, {RegisterHistories.Columns(Empty)}\nFROM cchc_register_dossiers l";
    }
}
