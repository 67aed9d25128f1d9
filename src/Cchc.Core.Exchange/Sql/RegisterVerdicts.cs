using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Sql;

/// <summary>From the clock of a dossier to one word, and to what the rules do not allow: the last layers.</summary>
internal static class RegisterVerdicts
{
    /// <summary>More days than any procedure takes; more need the library.</summary>
    private const int MostDays = 5000;

    /// <summary>17:00, when the office closes by default: a receipt later than that has two readings, a working day apart.</summary>
    private const int ClosingSecond = 61_200;

    /// <summary>The columns of <c>cchc_register_verdicts</c>, in order.</summary>
    public const string Columns =
        "dossier_code, procedure_code, field_code, agency, officer, channel, status, as_of, submitted_at, received_at, verdict, by_promise, as_vendors, state, "
        + "is_late, unlawful_stop, legal_due_day, due_if_resumed_day, promised_due_day, promised_due_second, started_at, closed_at, used_days, allowed_days, "
        + "late_days, law_column, over_day, needs_library";

    /// <summary>Which dossiers need the library, and why; which are judged; where the clock of the others stands.</summary>
    public static IEnumerable<RegisterLayer> Position(RegisterDialect sql, RegisterRules rules)
    {
        yield return new([],
        [
            ("unsound", "CASE WHEN refused_at < received_at THEN '@refused' WHEN result_at < received_at THEN '@result' "
                + "WHEN returned_at < received_at THEN '@returned' END"),
            ("reason", Reason(sql, rules)),
        ]);
        yield return new([],
        [
            ("needs_library", "CASE WHEN unread = 1 THEN 'moments' WHEN events_count > 0 AND reason IN ('events', 'order') THEN reason "
                + "WHEN received_at IS NULL OR received_at > as_of "
                + "OR unsound IS NOT NULL THEN NULL ELSE reason END"),
        ]);
        yield return new([],
        [
            ("is_judged", "CASE WHEN received_at IS NULL OR received_at > as_of OR unsound IS NOT NULL OR needs_library IS NOT NULL THEN 0 ELSE 1 END"),
        ]);
        yield return new([],
        [
            ("promised_due_day", $"CASE WHEN is_judged = 1 AND promise IS NOT NULL THEN {sql.DayOfNumber(Tail(sql, "promise", "100000"))} END"),
            ("promised_due_second", $"CASE WHEN is_judged = 1 AND promise IS NOT NULL THEN {sql.Modulo("promise", "100000")} END"),
            ("unlawful_stop", "CASE WHEN is_judged = 1 THEN open_unlawful ELSE 0 END"),
            ("started_at", "CASE WHEN is_judged = 1 THEN clock_started END"),
            ("legal_due_day", "CASE WHEN is_judged = 1 AND awaiting = 0 AND (end_kind IS NOT NULL OR pausing = 0) THEN due_day END"),
            ("due_if_resumed_day", "CASE WHEN is_judged = 1 AND end_kind IS NULL THEN CASE WHEN awaiting = 1 THEN resumed_day "
                + "WHEN pausing = 1 THEN due_day END END"),
            ("used_days", "CASE WHEN is_judged = 0 OR awaiting = 1 THEN NULL WHEN until_through - start_through - excluded < 0 THEN 0 "
                + "ELSE until_through - start_through - excluded END"),
            ("allowed_days", "CASE WHEN is_judged = 1 AND awaiting = 0 THEN allowed END"),
            ("stated", "CASE WHEN is_judged = 1 AND end_kind IS NULL AND ahead = 0 AND (refused_at IS NULL OR refused_at <= as_of) "
                + "AND (result_at IS NULL OR result_at <= as_of) AND (returned_at IS NULL OR returned_at <= as_of) "
                + "THEN CASE WHEN status = 3 THEN 'refused' WHEN status = 7 THEN 'withdrawn' WHEN status IN (9, 10) THEN 'noVerdict' END END"),
            ("state", "CASE WHEN is_judged = 0 THEN NULL WHEN end_kind IN ('D', 'F') THEN CASE WHEN v_end IS NOT NULL THEN 'returned' "
                + "WHEN end_kind = 'D' THEN 'done' ELSE 'refused' END WHEN end_kind = 'V' THEN 'returned' WHEN end_kind = 'X' THEN 'stopped' "
                + "WHEN awaiting = 1 THEN 'awaitingSupplement' WHEN pausing = 1 THEN 'paused' ELSE 'processing' END"),
        ]);
    }

    public static IEnumerable<RegisterLayer> Words(RegisterDialect sql)
    {
        yield return new([],
        [
            ("past", "CASE WHEN legal_due_day < until_day THEN 1 WHEN legal_due_day IS NOT NULL THEN 0 END"),
            ("past_promise", "CASE WHEN promised_due_day < until_day THEN 1 WHEN promised_due_day = until_day AND "
                + $"{sql.Second("until_at")} > promised_due_second THEN 1 WHEN promised_due_day IS NOT NULL THEN 0 END"),
        ]);
        yield return new([],
        [
            ("verdict", "CASE WHEN needs_library IS NOT NULL THEN NULL WHEN unsound IS NOT NULL THEN 'noVerdict' "
                + "WHEN received_at IS NULL THEN CASE WHEN status IS NULL OR status = 1 THEN 'notReceived' WHEN status = 3 THEN 'refused' ELSE 'noVerdict' END "
                + "WHEN received_at > as_of THEN 'notReceived' WHEN stated IS NOT NULL THEN stated WHEN end_kind = 'F' THEN 'refused' "
                + "WHEN end_kind = 'X' THEN 'withdrawn' WHEN end_kind IS NOT NULL THEN CASE WHEN legal_due_day IS NULL THEN 'noVerdict' "
                + "WHEN past = 1 THEN 'late' WHEN ended_day < legal_due_day THEN 'early' ELSE 'onTime' END "
                + "WHEN past = 1 THEN 'openOverdue' WHEN state = 'awaitingSupplement' THEN state WHEN state = 'paused' THEN 'suspendedLawfully' "
                + "WHEN unlawful_stop = 1 THEN 'suspendedUnlawfully' ELSE 'open' END"),
            ("is_late", "CASE WHEN stated IS NOT NULL THEN NULL WHEN past = 1 THEN 1 WHEN past = 0 AND end_kind IN ('D', 'V', 'F') THEN 0 END"),
            ("late_days", "CASE WHEN stated IS NOT NULL OR legal_due_day IS NULL THEN NULL WHEN past = 1 THEN until_through - due_number ELSE 0 END"),
            ("as_vendors", Vendors(sql)),
            ("closed_at", "CASE WHEN is_judged = 1 THEN ended_at END"),
            ("over_day", $"CASE WHEN is_judged = 1 AND ended_at IS NOT NULL THEN ended_day WHEN {Over} <= as_of THEN {sql.Day(Over)} END"),
        ]);
        yield return new([],
        [
            ("law_column", RegisterCounts.LawColumn),
            ("open_receipt", "CASE WHEN clock_started IS NULL "
                + $"OR (start_works = {sql.Script.True} AND {sql.Second("clock_started")} <= {ClosingSecond}) THEN 0 WHEN late_days <= 1 THEN 2 ELSE 1 END"),
            ("by_promise", "CASE WHEN needs_library IS NOT NULL THEN NULL WHEN is_judged = 0 OR stated IS NOT NULL OR end_kind IN ('F', 'X') THEN verdict "
                + "WHEN promised_due_day IS NULL THEN 'noVerdict' WHEN end_kind IS NOT NULL THEN CASE WHEN past_promise = 1 THEN 'late' "
                + "WHEN ended_day < promised_due_day THEN 'early' ELSE 'onTime' END WHEN state <> 'processing' THEN verdict "
                + "WHEN past_promise = 1 THEN 'openOverdue' WHEN unlawful_stop = 1 THEN 'suspendedUnlawfully' ELSE 'open' END"),
        ]);
    }

    /// <summary>The codes that concern the dossier, each after the letter of its event: r receipt, e end, b end before the receipt, n none.</summary>
    public static RegisterLayer Found(RegisterDialect sql, RegisterRules rules, SqlRegisterMap map)
    {
        var (ofEvent, ofDossier) = (map.Column("event.reason") is null ? "1 = 0" : "f_no_reason = 1",
            map.Column("refusalReason") is null ? "1 = 0" : sql.SaysNothing("refusal_reason"));
        var noReason = $"CASE WHEN end_kind = 'F' AND (f_count > 0 AND {ofEvent} OR f_count = 0 AND ({ofDossier})) "
            + $"THEN 'e:{ClockViolations.RefusalWithoutReason} ' ELSE '' END";
        string NoApology(string condition, char place) =>
            map.Events is null ? "''" : $"CASE WHEN {condition} AND past = 1 AND e_count = 0 THEN '{place}:{ClockViolations.NoApology} ' ELSE '' END";
        var judged = sql.Concat(
        [
            $"CASE WHEN promised_day > due1_day THEN 'r:{ClockViolations.SlipLaterThanLaw} ' ELSE '' END",
            $"CASE WHEN {rules.IsOff("promised_day", "slip_works")} THEN 'r:{ClockViolations.SlipOnDayOff} ' ELSE '' END",
            noReason,
            $"CASE WHEN end_kind IN ('D', 'V') AND (awaiting = 1 OR pausing = 1) THEN 'e:{ClockViolations.ResultWhileStanding} ' ELSE '' END",
            $"CASE WHEN {Answered} AND past = 1 THEN 'e:{ClockViolations.LateByLaw} ' ELSE '' END",
            NoApology(Answered, 'e'),
            $"CASE WHEN {Answered} AND past = 0 AND end_recorded > legal_due_day THEN 'e:{ClockViolations.AnswerRecordedLate} ' ELSE '' END",
            $"CASE WHEN {Answered} AND past_promise = 1 THEN 'e:{ClockViolations.LateByPromise} ' ELSE '' END",
            $"CASE WHEN end_kind IS NULL AND stated IS NULL AND past = 1 THEN 'n:{ClockViolations.OverdueByLaw} ' ELSE '' END",
            NoApology("end_kind IS NULL AND stated IS NULL", 'n'),
            $"CASE WHEN end_kind IS NULL AND stated IS NULL AND legal_due_day IS NOT NULL AND past_promise = 1 "
                + $"AND (promised_due_day <> legal_due_day OR promised_due_second < 86399) "
                + $"THEN 'n:{ClockViolations.OverdueByPromise} ' ELSE '' END",
            $"CASE WHEN stated IS NOT NULL THEN 'n:{RegisterCodes.OverWithoutMoment} ' ELSE '' END",
            "CASE WHEN status = 1 OR end_kind IN ('D', 'V') AND status >= 2 AND status <= 8 OR end_kind IN ('F', 'X') AND status IN (2, 4, 5, 6) "
                + $"THEN 'n:{RegisterCodes.StatusContradicts} ' ELSE '' END",
            "CASE WHEN end_kind IS NULL AND stated IS NULL AND status IN (5, 6, 8) AND state = 'processing' AND unlawful_stop = 0 AND ahead = 0 "
                + "AND (refused_at IS NULL OR refused_at <= as_of) AND (result_at IS NULL OR result_at <= as_of) "
                + "AND (returned_at IS NULL OR returned_at <= as_of) "
                + $"THEN 'n:{RegisterCodes.StopWithoutEvent} ' ELSE '' END",
        ]);
        return new([],
        [
            ("found", $"CASE WHEN needs_library IS NOT NULL THEN '' WHEN unsound IS NOT NULL THEN 'b:{RegisterCodes.EndBeforeReceipt} ' "
                + $"WHEN received_at IS NULL AND verdict = 'noVerdict' THEN 'n:{RegisterCodes.NoReceipt} ' WHEN is_judged = 0 THEN ''\n    ELSE {judged} END"),
        ]);
    }

    /// <summary>All codes that a dossier itself can have, each with its place.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        $"r:{ClockViolations.SlipLaterThanLaw}", $"r:{ClockViolations.SlipOnDayOff}", $"e:{ClockViolations.RefusalWithoutReason}",
        $"e:{ClockViolations.ResultWhileStanding}", $"e:{ClockViolations.LateByLaw}", $"e:{ClockViolations.NoApology}",
        $"e:{ClockViolations.AnswerRecordedLate}", $"e:{ClockViolations.LateByPromise}", $"n:{ClockViolations.OverdueByLaw}",
        $"n:{ClockViolations.NoApology}", $"n:{ClockViolations.OverdueByPromise}", $"n:{RegisterCodes.OverWithoutMoment}",
        $"n:{RegisterCodes.StopWithoutEvent}", $"n:{RegisterCodes.StatusContradicts}", $"n:{RegisterCodes.NoReceipt}", $"b:{RegisterCodes.EndBeforeReceipt}",
    ];

    private const string Over = "COALESCE(result_at, refused_at, returned_at)";

    private const string Answered = "end_kind IN ('D', 'V', 'F') AND awaiting = 0 AND pausing = 0";

    /// <summary>The first reason for which a dossier has no closed form here; NULL when it has one.</summary>
    private static string Reason(RegisterDialect sql, RegisterRules rules) =>
        $"""
        CASE WHEN events_count > {RegisterHistories.MostEvents} OR odd > 0 OR receipts > 0 OR ends_ahead > 0 THEN 'events'
            WHEN misplaced > 0 OR first_at < received_at OR f_count > 1 OR d_count > 1 OR v_count > 1 OR x_count > 1 THEN 'order'
            WHEN last_active_at > ended_at OR (last_active_at = ended_at AND (f_count > 0 OR d_count > 0 OR v_count > 0 OR x_count > 0)) THEN 'order'
            WHEN f_end IS NOT NULL AND d_end IS NOT NULL OR x_at IS NOT NULL AND (f_end IS NOT NULL OR d_end IS NOT NULL) THEN 'order'
            WHEN v_end < ended_at OR (v_end = ended_at AND end_kind <> 'V' AND v_count > 0) THEN 'order'
            WHEN v_count = 0 AND v_end IS NOT NULL AND f_end IS NULL AND refused_at IS NOT NULL AND result_at IS NULL THEN 'order'
            WHEN working_days IS NULL OR working_days < 1 OR working_days > {MostDays} THEN 'time'
            WHEN rules_set = '?' THEN 'rules'
            WHEN received_through IS NULL OR as_of_covered = 0 OR due1_day IS NULL OR due_day IS NULL AND awaiting = 0 OR until_through IS NULL THEN 'calendar'
            WHEN (s1_recorded IS NOT NULL AND s1_recorded_through IS NULL) OR (s1_no IS NOT NULL AND notice_day IS NULL)
              OR awaiting = 1 AND resumed_day IS NULL THEN 'calendar'
            {(rules.FeeSets.Length > 0 ? $"WHEN fees > 0 AND rules_set IN ({rules.FeeSets}) THEN 'fees'" : string.Empty)}
            WHEN any_data = 1 AND channel = 2 AND {rules.DataNotice} THEN 'hours'
            WHEN c_covers = 2 OR (c_covers > 0 AND s_count > 0) OR (c_count > 1 AND (c_covers > 0 OR c_rule <> c_other)) THEN 'stops'
            WHEN (s_recorded > 0 AND s_count > 1) OR (p_recorded > 0 AND s_count > 0) OR (p_recorded > 0 AND c_covers > 0 AND p_count > 1) THEN 'recorded'
            WHEN s_count > 0 AND p_count > 0 AND outside_count > 0 THEN 'outside' END
        """;

    private static string Tail(RegisterDialect sql, string number, string unit) => sql.Modulo(sql.Divide(number, unit), "100000");

    private static string Vendors(RegisterDialect sql)
    {
        var status = "CASE WHEN status IS NOT NULL THEN status WHEN refused_at IS NOT NULL THEN 7 WHEN result_at IS NOT NULL OR returned_at IS NOT NULL "
            + $"OR vendor_end IS NOT NULL THEN 9 WHEN vendor_status IS NOT NULL THEN {sql.Modulo("vendor_status", "10")} ELSE 0 END";
        var ended = $"CASE WHEN result_at IS NOT NULL THEN {sql.Day("result_at")} WHEN returned_at IS NOT NULL THEN {sql.Day("returned_at")} "
            + $"ELSE {sql.Day("vendor_end")} END";
        var promised = $"CASE WHEN vendor_promise IS NOT NULL THEN {sql.DayOfNumber(sql.Modulo("vendor_promise", "100000"))} ELSE promised_day END";
        return
            $"""
            CASE WHEN receipts > 0 OR events_count > {RegisterHistories.MostEvents} OR unread = 1 THEN NULL
              WHEN received_day IS NULL OR received_day > as_of_day OR ({status}) IN (1, 3) THEN 'notCounted'
                WHEN ({status}) IN (5, 6, 8) THEN 'pendingInTime' WHEN ({status}) = 7 THEN 'onTime'
                WHEN ({status}) IN (9, 10) AND ({ended}) IS NULL THEN 'notCounted'
                WHEN ({status}) IN (9, 10) AND ({ended}) <= as_of_day THEN CASE WHEN ({promised}) IS NULL OR ({promised}) = ({ended}) THEN 'onTime'
                  WHEN ({ended}) < ({promised}) THEN 'early' ELSE 'late' END
                WHEN ({promised}) IS NULL OR ({promised}) >= as_of_day THEN 'pendingInTime' ELSE 'pendingOverdue' END
            """;
    }
}
