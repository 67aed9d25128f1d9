namespace Cchc.Core.Exchange.Sql;

/// <summary>
/// The events of a register as views need them: one letter for what an event does to a clock, its moment, what it promises. S asks for a supplement, B brings
/// it,
/// P pauses, R resumes, E apologises; D result, V return, F refusal, X stop by the applicant; N and Y fee notified and paid; T what changes nothing; U not
/// known
/// yet at the moment asked for; O what only the library follows.
/// </summary>
internal static class RegisterEvents
{
    /// <summary>Who may be asked for an appointment beside an event.</summary>
    private const string Promising = "'supplemented', 'resumed', 'feePaid', 'systemRestored', 'extended'";

    private static readonly string[] Moments = ["at", "recorded", "promised"];

    public static string Body(RegisterDialect sql, SqlRegisterMap map)
    {
        string? Of(string field) => map.Column("event." + field) is null ? null : RegisterDialect.Mapped(field);
        var mapped =
            $"""
            SELECT {sql.Key(Of("dossier"))} AS event_dossier, {sql.Key(Of("id"))} AS event_id, {sql.Text(Of("type"))} AS event_type,
              {sql.Moment(Of("at"))} AS at, {(Of("order") is { } order ? sql.Cast(order, sql.BigType) : sql.Cast("0", sql.BigType))} AS event_order,
              {sql.Moment(Of("recorded"))} AS recorded, {sql.Moment(Of("promised"))} AS promised, {sql.Text(Of("content"))} AS content,
              {sql.Text(Of("cause"))} AS cause, {sql.Text(Of("reason"))} AS reason, {sql.Text(Of("rule"))} AS rule_name,
              {sql.Unread(Moments.Select(Of))} AS unread,
              {sql.Text(Of("legalBasis"))} AS legal_basis, {sql.Text(Of("what"))} AS what, (SELECT MAX(as_of) FROM cchc_register_as_of) AS as_of
            FROM (
            {sql.Source(map, ofEvents: true)}) e
            """;
        var known = $"at <= as_of AND (recorded IS NULL OR recorded <= as_of)";
        // A moment written down on an earlier day, and a stop by the applicant written down afterwards: the library asks about them.
        var claimed = $"({sql.Day("recorded")} < {sql.Day("at")} OR (event_type = 'stopped' AND recorded > at))";
        var lettered =
            $"""
            SELECT event_dossier, event_id, event_type, at, event_order, rule_name, {sql.Day("at")} AS day,
              CASE WHEN recorded > at THEN {sql.Day("recorded")} END AS recorded_day,
              CASE WHEN at <= as_of THEN 1 ELSE 0 END AS is_past,
              CASE WHEN event_type IN ({Promising}) THEN {sql.Day("promised")} END AS promised_day,
              CASE WHEN event_type IN ({Promising}) THEN
                CASE WHEN {sql.Second("promised")} = 0 THEN 86399 ELSE {sql.Second("promised")} END END AS promised_second,
              CASE WHEN {sql.SaysNothing("content")} THEN 1 ELSE 0 END AS no_content, CASE WHEN {sql.SaysNothing("reason")} THEN 1 ELSE 0 END AS no_reason,
              CASE WHEN {sql.SaysNothing("legal_basis")} THEN 1 ELSE 0 END AS no_basis, CASE WHEN {sql.Blank("rule_name")} THEN 1 ELSE 0 END AS no_rule,
              CASE WHEN cause = 'dataUnusable' THEN 1 ELSE 0 END AS data_unusable,
              CASE WHEN what = 'dossier' THEN 1 ELSE 0 END AS of_dossier,
              CASE WHEN unread = 1 OR {claimed} THEN 'O' WHEN {known} THEN
                CASE WHEN event_type = 'supplementRequested' THEN 'S' WHEN event_type = 'supplemented' THEN 'B' WHEN event_type = 'paused' THEN 'P'
                  WHEN event_type = 'resumed' THEN 'R' WHEN event_type = 'extended' AND promised IS NOT NULL THEN 'E' WHEN event_type = 'result' THEN 'D'
                  WHEN event_type = 'returned' AND (what IS NULL OR what = 'result') THEN 'V' WHEN event_type = 'refused' THEN 'F'
                  WHEN event_type = 'stopped' THEN 'X' WHEN event_type = 'feeNotified' THEN 'N' WHEN event_type = 'feePaid' THEN 'Y'
                  WHEN event_type IN ('transferred', 'systemOutage', 'systemRestored') THEN 'T' ELSE 'O' END
                WHEN at IS NULL THEN 'O' ELSE 'U' END AS letter
            FROM (
            {mapped}) m
            """;
        var classed =
            $"""
            SELECT {sql.All("q")}, CASE WHEN letter IN ('P', 'R') THEN 1 ELSE 0 END AS event_class
            FROM (
            {lettered}) q
            """;
        List<RegisterLayer> layers =
        [
            new([], [("closed_day", sql.Day("closed_at"))]),
            new(
                [new("fo", "day", OfOffice: true), new("tc", "closed_day", OfOffice: true)],
                [
                    ("outside", $"CASE WHEN day < closed_day AND [fo.office_through] = [tc.office_before] AND {sql.Second("at")} >= [fo.closes] "
                        + $"AND {sql.Second("closed_at")} <= [tc.opens] THEN 1 ELSE 0 END"),
                ]),
        ];
        return sql.Layers(sql.Ordered($"(\n{classed})"), layers, sql.EventColumns);
    }
}
