using System.Globalization;
using NodaTime;

namespace Cchc.Core.Exchange.Sql;

/// <summary>
/// ClickHouse 18.16 or later: days are looked up in arrays, which are read once a query; what other databases do by windows over the events of a dossier is
/// done
/// on the array of its events. Every view reads the tables of its own server, so that the dossiers of a shard are judged on it.
/// </summary>
internal sealed class ClickHouseRegister : RegisterDialect
{
    /// <summary>Events of a dossier that are put in order; more need the library in any case.</summary>
    private const int MostOrdered = RegisterHistories.MostEvents + 10;

    /// <summary>Layers that are one selection: with more of them their expressions, put into each other, grow too long.</summary>
    private const int Together = 4;

    private static readonly string[] OfEvents =
    [
        "at", "event_order", "event_id", "event_type", "rule_name", "day", "recorded_day", "is_past", "promised_day",
        "promised_second", "no_content", "no_reason",
        "no_basis", "no_rule", "data_unusable", "of_dossier", "letter",
    ];

    public override SqlScript Script { get; } = new ClickHouseScript();

    public override string Remark =>
        "Run it on every shard. The events of a dossier must lie on the shard of the dossier, "
            + "and moments must read as in Vietnam: the time zone of the column or server.";

    public override string Tables =>
        """
        DROP TABLE IF EXISTS cchc_office_days;
        DROP TABLE IF EXISTS cchc_register_as_of;
        CREATE TABLE cchc_office_days (calendar_day Date, opens_at Int32, closes_at Int32, office_before Int64, office_through Int64)
          ENGINE = MergeTree ORDER BY calendar_day;
        DROP TABLE IF EXISTS cchc_calendar_arrays;
        CREATE TABLE cchc_calendar_arrays (first_day Int32, days_works Array(UInt8), days_before Array(Int32), days_through Array(Int32),
          days_opens Array(Int32),
          days_closes Array(Int32), days_office_before Array(Int64), days_office_through Array(Int64), numbered Array(Date)) ENGINE = Log;
        CREATE TABLE cchc_register_as_of (as_of DateTime, period_from Date) ENGINE = Log;
        """;

    public override string TextType => "Nullable(String)";

    public override string IntType => "Nullable(Int32)";

    public override string BigType => "Nullable(Int64)";

    public override string DayType => "Nullable(Date)";

    public override string MomentType => "Nullable(DateTime)";

    public override string EventColumns => base.EventColumns.Replace("before_p, before_s", "misorder");

    public override string? Ready =>
        """
        INSERT INTO cchc_calendar_arrays
        SELECT toInt32(toUInt16(min(calendar_day))), groupArray(is_working), groupArray(worked_before), groupArray(worked_through), groupArray(opens_at),
          groupArray(closes_at), groupArray(office_before), groupArray(office_through), groupArrayIf(calendar_day, is_working)
        FROM (SELECT * FROM cchc_calendar_days ANY INNER JOIN cchc_office_days USING (calendar_day) ORDER BY calendar_day);
        """;

    public override string Misplaced => "misorder";

    public override string Name(string name) => $"`{name.Replace("\\", "\\\\").Replace("`", "\\`")}`";

    public override string Key(string? column) => $"ifNull({Text(column)}, '')";

    public override string MomentLiteral(LocalDateTime moment) => $"'{Iso(moment)}'";

    public override string Date(string literal) => $"toDate({base.Date(literal)})";

    public override string Day(string moment) => $"toDate({moment})";

    public override string Second(string moment) => $"(toHour({moment}) * 3600 + toMinute({moment}) * 60 + toSecond({moment}))";

    public override string Month(string day) => $"toStartOfMonth({day})";

    public override string DayNumber(string day) => $"toInt64(toUInt16({day}))";

    public override string DayOfNumber(string number) => $"toDate(toUInt16({number}))";

    public override string Blank(string text) => $"{text} IS NULL OR NOT match({text}, '[^ \\\\t-\\\\r]')";

    protected override string Without(string text, string mark) => $"replaceAll({text}, {mark}, '')";

    // Windows came with ClickHouse 21.
    public override string AnyOfDossier(string expression, string selection) =>
        $"dossier_code IN (SELECT dossier_code FROM (\n{selection}) h WHERE {expression} = 1)";

    public override string Zero(string count) => $"ifNull({count}, 0)";

    public override string All(string alias) => "*";

    public override string Concat(IEnumerable<string> texts) => $"concat({string.Join(", ", texts)})";

    public override string Divide(string number, string by) => $"intDiv({number}, {by})";

    public override string View(string name, string body) => $"CREATE VIEW {name} AS\n{body};";

    public override string? Drop(IEnumerable<string> views) => string.Join("\n", views.Select(view => $"DROP TABLE IF EXISTS {view};"));

    /// <summary>
    /// A selection may use its own names, so that several layers are one: every selection in another is analysed more than once here. The arrays of days are
    /// columns of the lowest selection, since an array in an expression is hashed wherever it stands.
    /// </summary>
    public override string Layers(string below, IReadOnlyList<RegisterLayer> layers, string columns)
    {
        var arrays = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var selections = new List<string>();
        for (var first = 0; first < layers.Count; first += Together)
        {
            var computed = layers.Skip(first).Take(Together)
                .SelectMany(layer => layer.Columns.Select(column => $"{Resolve(column.Expression, layer.Lookups, arrays)} AS {column.Name}"));
            selections.Add($"SELECT *,\n  {string.Join(",\n  ", computed)}\nFROM (\n");
        }

        var days = string.Concat(arrays.Select(array => $",\n  (SELECT {array.Value} FROM cchc_calendar_arrays) AS {array.Key}"));
        selections.Reverse();
        return $"SELECT {columns}\nFROM (\n{string.Concat(selections)}SELECT *{days}\nFROM (\n{below}){new string(')', selections.Count + 1)}";
    }

    public override string Join(string left, string right) =>
        $"SELECT *\nFROM {left} ANY LEFT JOIN (SELECT history_code AS dossier_code, {RegisterHistories.Columns()} FROM {right}) USING (dossier_code)";

    public override string JoinClock(string events, string clock, string columns)
    {
        var plain = columns.Replace("c.", string.Empty);
        return $"SELECT *\nFROM {events} ANY INNER JOIN ("
            + $"SELECT dossier_code AS event_dossier, {plain} FROM {clock} WHERE events_count > 0) USING (event_dossier)";
    }

    public override string Ordered(string events)
    {
        string Place(string column) => "x." + (Array.IndexOf(OfEvents, column) + 1).ToString(CultureInfo.InvariantCulture);
        var columns = string.Join(", ", OfEvents.Select((column, i) => $"e.{i + 1} AS {column}"));
        return
            $"""
            SELECT event_dossier, {string.Join(", ", OfEvents)}, no, s_number, e_number, misorder,
              if(b_before = 0, NULL, toDate(ds[if(b_before = 0, 1, b_before)])) AS last_b_day,
              if(promise_at = 0, NULL, toInt64(promise_at * 100000 + pds[if(promise_at = 0, 1, promise_at)])) AS promise_before,
              if(closing = 0 OR letter <> 'P', NULL, toInt64(closing)) AS closed_no,
              if(closing = 0 OR letter <> 'P', NULL, ats[if(closing = 0, 1, closing)]) AS closed_at
            FROM (
            SELECT event_dossier, {columns}, no, s_number, e_number, misorder, ds, pds, ats,
              if(b_count = own_b, 0, b_places[b_count - own_b]) AS b_before, if(p_count = own_p, 0, p_places[p_count - own_p]) AS promise_at,
              stop_places[stop_count + 1] AS closing
            FROM (
            SELECT event_dossier, t, nos, sn, en, ds, pds, ats, misorder, bs, ps, stops,
              arrayCumSum(b -> b, bs) AS b_counts, arrayFilter((i, b) -> b = 1, nos, bs) AS b_places,
              arrayCumSum(p -> p, ps) AS p_counts, arrayFilter((i, p) -> p = 1, nos, ps) AS p_places,
              arrayCumSum(s -> s, stops) AS stop_counts, arrayFilter((i, s) -> s = 1, nos, stops) AS stop_places
            FROM (
            SELECT event_dossier, t, nos, sn, en, ds, pds, ats,
              match(arrayStringConcat(arrayFilter(k -> k = 'P' OR k = 'R', ks)), '^R|PP|RR')
                OR match(arrayStringConcat(arrayFilter(k -> k = 'S' OR k = 'B', ks)), '^B|BB') AS misorder,
              arrayMap(k -> toUInt8(k = 'B'), ks) AS bs, arrayMap(k -> toUInt8(k = 'P' OR k = 'R'), ks) AS stops,
              arrayMap((k, n, p) -> toUInt8(p > 0 AND k <> 'U' AND (k <> 'E' OR n = 1)), ks, en, pds) AS ps
            FROM (
            SELECT event_dossier, t, ks, ds, pds, ats, arrayEnumerate(t) AS nos, arrayCumSum(k -> k = 'S', ks) AS sn, arrayCumSum(k -> k = 'E', ks) AS en
            FROM (
            SELECT event_dossier, t, arrayMap(x -> assumeNotNull({Place("letter")}), t) AS ks,
              arrayMap(x -> ifNull(toUInt16({Place("day")}), toUInt16(0)), t) AS ds,
              arrayMap(x -> ifNull(toInt64(toUInt16({Place("promised_day")})), toInt64(0)), t) AS pds, arrayMap(x -> assumeNotNull({Place("at")}), t) AS ats
            FROM (
            SELECT event_dossier, arraySort(x -> (x.1, x.2, x.3), groupArray({MostOrdered})(tuple({string.Join(", ", OfEvents)}))) AS t
            FROM {events} GROUP BY event_dossier)))))
            ARRAY JOIN t AS e, nos AS no, sn AS s_number, en AS e_number, b_counts AS b_count, bs AS own_b,
              p_counts AS p_count, ps AS own_p, stop_counts AS stop_count)
            """;
    }

    public override string Split(string source, string needed, string columns, IEnumerable<string> codes) =>
        $"""
        SELECT {columns}
        FROM (SELECT *, substring(token, 1, 1) AS place, substring(token, 3) AS code
        FROM (SELECT {needed}, arrayJoin(arrayFilter(x -> x <> '', splitByChar(' ', assumeNotNull(found)))) AS token
        FROM {source} WHERE found <> ''))
        """;

    private static string Resolve(string expression, IReadOnlyList<RegisterLookup> lookups, SortedDictionary<string, string> arrays) =>
        RegisterLookup.Replace(expression, (alias, part) =>
    {
        var lookup = lookups.First(item => item.Alias == alias);
        var key = Resolve(lookup.Key, lookups, arrays);
        if (lookup.ByNumber)
        {
            if (part != "day")
            {
                throw new NotSupportedException("Of a day that is found by its number only the day itself is at hand.");
            }

            arrays["cchc_numbered"] = "numbered";
            var number = $"ifNull(toInt32({key}), 0)";
            return $"if({number} > 0 AND {number} <= length(cchc_numbered), cchc_numbered[{number}], NULL)";
        }

        var array = "cchc_of_" + part;
        arrays[array] = "days_" + part;
        arrays["cchc_first"] = "first_day";
        var place = $"(ifNull(toInt32(toUInt16({key})), 0) - cchc_first + 1)";
        return $"if({place} > 0 AND {place} <= length({array}), {array}[{place}], NULL)";
    });
}
