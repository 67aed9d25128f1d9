using NodaTime;

namespace Cchc.Core.Exchange.Sql;

/// <summary>ClickHouse: no transactions, no updates and no functions of one's own; a day is looked up in an array of the days.</summary>
internal sealed class ClickHouseScript : SqlScript
{
    public override string Tables =>
        """
        -- On every shard: what a view looks up must lie beside the data.
        DROP TABLE IF EXISTS cchc_calendar;
        DROP TABLE IF EXISTS cchc_calendar_days;
        CREATE TABLE cchc_calendar (
          data_version String, content_hash String, first_day Date, last_day Date, announced_through Date) ENGINE = Log;
        CREATE TABLE cchc_calendar_days (
          calendar_day Date,
          is_working UInt8,
          worked_before Int32,
          worked_through Int32,
          working_number Nullable(Int32),
          kind String, certainty String, name_vi Nullable(String), name_en Nullable(String), legal_basis Nullable(String), parts_of_day Nullable(String))
          ENGINE = MergeTree ORDER BY calendar_day;
        """;

    public override string Functions =>
        """
        -- There are no functions of one's own. The day that lies n working days (1 or more) after a day, NULL outside the table, in any query over any table:
        --
        -- WITH (SELECT groupArray(worked_through) FROM (SELECT worked_through FROM cchc_calendar_days ORDER BY calendar_day)) AS cchc_through,
        --      (SELECT groupArray(calendar_day) FROM (SELECT calendar_day FROM cchc_calendar_days WHERE is_working ORDER BY calendar_day)) AS cchc_days,
        --      (SELECT toInt32(toUInt16(min(calendar_day))) FROM cchc_calendar_days) AS cchc_first
        -- SELECT cchc_through[toUInt16(start_day) - cchc_first + 1] + n AS k, if(k BETWEEN 1 AND length(cchc_days), cchc_days[k], NULL) AS due_day
        --
        -- Working days from one day to another, not earlier:
        -- cchc_through[toUInt16(to_day) - cchc_first + 1] - cchc_through[toUInt16(from_day) - cchc_first + 1].
        -- Arrays are faster than a join here: each is read once a query.
        """;

    public override string True => "1";

    public override string False => "0";

    public override string Date(LocalDate date) => Quoted(date);

    // A backslash escapes here.
    public override string Text(string? text) => text is null ? "NULL" : base.Text(text.Replace("\\", "\\\\"));

    public override string Insert(string columns, IReadOnlyCollection<string> rows) =>
        $"INSERT INTO {columns} VALUES {string.Join(",\n  ", rows.Select(row => $"({row})"))};";
}
