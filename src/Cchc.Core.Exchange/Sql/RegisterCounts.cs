namespace Cchc.Core.Exchange.Sql;

/// <summary>The figures of report 06a, by law and as the software of desks counts, by agency, field and month of receipt.</summary>
internal static class RegisterCounts
{
    private const string Resolved = "'early', 'onTime', 'late', 'resolvedUnknown'";

    /// <summary>The column of report 06a in which a dossier belongs by law; NULL for none.</summary>
    public const string LawColumn =
        "CASE WHEN needs_library IS NOT NULL OR verdict = 'notReceived' OR received_at IS NULL THEN NULL "
            + "WHEN verdict IN ('early', 'onTime', 'late') THEN verdict "
        + "WHEN verdict = 'refused' THEN CASE WHEN is_late = 1 THEN 'late' "
        + "WHEN is_late = 0 AND ended_day < legal_due_day THEN 'early' WHEN is_late = 0 THEN 'onTime' "
        + "ELSE 'resolvedUnknown' END "
        + "WHEN verdict = 'withdrawn' THEN CASE WHEN is_late = 1 THEN 'late' WHEN legal_due_day IS NOT NULL AND closed_at IS NOT NULL THEN 'onTime' "
        + "ELSE 'resolvedUnknown' END "
        + "WHEN verdict = 'openOverdue' THEN 'pendingOverdue' "
        + "WHEN verdict = 'noVerdict' THEN CASE WHEN over_day IS NOT NULL OR status IN (7, 9, 10) THEN 'resolvedUnknown' ELSE 'pendingUnknown' END "
        + "ELSE 'pendingInTime' END";

    public static string Body(RegisterDialect sql)
    {
        string Sum(string condition, string name) => $"SUM(CASE WHEN {condition} THEN 1 ELSE 0 END) AS {name}";
        IEnumerable<string> Columns(string whose)
        {
            var counted = $"{whose}_counted = 1";
            yield return Sum($"{counted} AND is_carried = 0 AND is_online = 1", whose + "_online");
            yield return Sum($"{counted} AND is_carried = 0 AND is_online = 0", whose + "_on_paper");
            yield return Sum($"{counted} AND is_carried = 1", whose + "_carried_over");
            foreach (var (column, name) in new[]
            {
                ("early", "early"), ("onTime", "on_time"), ("late", "late"), ("resolvedUnknown", "resolved_unknown"),
                ("pendingInTime", "pending_in_time"), ("pendingOverdue", "pending_overdue"), ("pendingUnknown", "pending_unknown"),
            })
            {
                if (whose == "law" || !column.EndsWith("Unknown", StringComparison.Ordinal))
                {
                    yield return Sum($"{counted} AND {whose}_column = '{column}'", $"{whose}_{name}");
                }
            }
        }

        return
            $"""
            SELECT agency, field_code, received_month, COUNT(*) AS dossiers,
              {string.Join(",\n  ", Columns("law"))},
              {Sum("needs_library IS NOT NULL", "law_needs_library")},
              {string.Join(",\n  ", Columns("vendors"))},
              {Sum("is_uncounted = 1", "vendors_needs_library")}
            FROM (
            SELECT agency, field_code, {sql.Month("received_day")} AS received_month, needs_library, law_column, vendors_column, is_uncounted,
              CASE WHEN channel = 2 THEN 1 ELSE 0 END AS is_online, CASE WHEN received_day < period_from THEN 1 ELSE 0 END AS is_carried,
              CASE WHEN law_column IS NOT NULL AND NOT (law_column IN ({Resolved}) AND is_before = 1) THEN 1 ELSE 0 END AS law_counted,
              CASE WHEN vendors_column IS NOT NULL AND NOT (vendors_column IN ({Resolved}) AND is_before = 1) THEN 1 ELSE 0 END AS vendors_counted
            FROM (
            SELECT agency, field_code, channel, needs_library, law_column, period_from, {sql.Day("received_at")} AS received_day,
              CASE WHEN as_vendors <> 'notCounted' THEN as_vendors END AS vendors_column, CASE WHEN as_vendors IS NULL THEN 1 ELSE 0 END AS is_uncounted,
              CASE WHEN over_day < period_from THEN 1 ELSE 0 END AS is_before
            FROM (
            SELECT {sql.All("v")}, (SELECT MAX(period_from) FROM cchc_register_as_of) AS period_from
            FROM cchc_register_verdicts v) p) r) t
            GROUP BY agency, field_code, received_month
            """;
    }

    /// <summary>Dossiers that stand in another column by law than as the software counts.</summary>
    public static string Differences =>
        """
        SELECT dossier_code, agency, field_code, verdict, law_column, as_vendors, legal_due_day, promised_due_day, received_at, closed_at
        FROM cchc_register_verdicts
        WHERE needs_library IS NULL AND COALESCE(law_column, 'notCounted') <> as_vendors
        """;
}
