using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Exchange.Sql;

/// <summary>What differs from one database to another in the views over a register. Conditions are three-valued everywhere: NULL is not true.</summary>
internal abstract class RegisterDialect
{
    /// <summary>The parts of a day that the views look up, by the column of the table in which they stand.</summary>
    protected static readonly IReadOnlyDictionary<string, string> DayColumns = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["day"] = "calendar_day",
        ["works"] = "is_working",
        ["before"] = "worked_before",
        ["through"] = "worked_through",
        ["opens"] = "opens_at",
        ["closes"] = "closes_at",
        ["office_before"] = "office_before",
        ["office_through"] = "office_through",
    };

    public abstract SqlScript Script { get; }

    /// <summary>The first comment, on what the dialect wants; null for none.</summary>
    public virtual string? Remark => null;

    /// <summary>Makes the tables of the views where they are not there, and empties them.</summary>
    public abstract string Tables { get; }

    public abstract string TextType { get; }

    public abstract string IntType { get; }

    public abstract string BigType { get; }

    public abstract string DayType { get; }

    public abstract string MomentType { get; }

    public static RegisterDialect For(SqlDialect dialect) => dialect switch
    {
        SqlDialect.PostgreSql => new PostgreSqlRegister(),
        SqlDialect.SqlServer => new SqlServerRegister(),
        SqlDialect.Oracle => new OracleRegister(),
        SqlDialect.Sqlite => new SqliteRegister(),
        SqlDialect.ClickHouse => new ClickHouseRegister(),
        _ => throw new ArgumentOutOfRangeException(nameof(dialect), dialect, "Expected PostgreSql, SqlServer, Oracle, Sqlite or ClickHouse."),
    };

    /// <summary>An identifier, whatever it holds.</summary>
    public virtual string Name(string name) => $"\"{name.Replace("\"", "\"\"")}\"";

    public string Table(string name) => string.Join(".", name.Split('.').Select(Name));

    public virtual string Cast(string expression, string type) => $"CAST({expression} AS {type})";

    public string Text(string? column) => Cast(column ?? "NULL", TextType);

    /// <summary>A whole number; NULL where the column holds a fraction.</summary>
    public string Int(string? column) =>
        column is null ? Cast("NULL", IntType) : $"CASE WHEN {Cast(column, IntType)} = {column} THEN {Cast(column, IntType)} END";

    public virtual string Moment(string? column) => Cast(column ?? "NULL", MomentType);

    /// <summary>1 where one of some columns holds something that is no moment, and so came out as NULL; where columns have types none can.</summary>
    public virtual string Unread(IEnumerable<string?> columns) => Cast("0", IntType);

    public abstract string MomentLiteral(LocalDateTime moment);

    /// <summary>The day of a moment.</summary>
    public abstract string Day(string moment);

    /// <summary>Seconds since the beginning of the day.</summary>
    public abstract string Second(string moment);

    /// <summary>Days since 01/01/1970, as a whole number.</summary>
    public abstract string DayNumber(string day);

    /// <summary>The day with such a number.</summary>
    public abstract string DayOfNumber(string number);

    /// <summary>The columns of <c>cchc_register_events</c>.</summary>
    public virtual string EventColumns =>
        "event_dossier, event_id, event_type, at, event_order, rule_name, day, recorded_day, is_past, promised_day, promised_second, "
            + "no_content, no_reason, no_basis, "
        + "no_rule, data_unusable, of_dossier, letter, no, s_number, e_number, before_p, before_s, last_b_day, "
        + "promise_before, closed_no, closed_at, closed_day, outside";

    /// <summary>What is made ready when the days have been written; null for nothing.</summary>
    public virtual string? Ready => null;

    /// <summary>A count that an outer join is to fill with 0: where the type decides that, it must not allow NULL.</summary>
    public virtual string Zero(string count) => count;

    /// <summary>Whether an expression is 1 for any row of the same dossier in a selection.</summary>
    public virtual string AnyOfDossier(string expression, string selection) => $"MAX({expression}) OVER (PARTITION BY dossier_code) = 1";

    /// <summary>All columns of what an alias names.</summary>
    public virtual string All(string alias) => alias + ".*";

    /// <summary>The first day of the month of a day.</summary>
    public abstract string Month(string day);

    /// <summary>Whether a text is NULL or holds nothing to see.</summary>
    public virtual string Blank(string text) => $"{text} IS NULL OR TRIM({text}) = ''";

    /// <summary>Whether a text is NULL or holds nothing but white space and marks that say nothing: <see cref="VietnameseText.SaysNothing"/>.</summary>
    public virtual string SaysNothing(string text) => Blank(VietnameseText.Marks.Aggregate(text, (inner, mark) => Without(inner, Literal(mark.ToString()))));

    /// <summary>A text without a mark.</summary>
    protected virtual string Without(string text, string mark) => $"REPLACE({text}, {mark}, {Literal(string.Empty)})";

    public virtual string Concat(IEnumerable<string> texts) => string.Join(" || ", texts);

    /// <summary>The whole part of a quotient of whole numbers that are not negative.</summary>
    public virtual string Divide(string number, string by) => $"({number}) / {by}";

    public virtual string Modulo(string number, string by) => $"({number}) % {by}";

    public virtual string Date(string literal) => Script.Date(LocalDatePattern.Iso.Parse(literal).Value);

    /// <summary>Makes a view or puts it in the place of the old one.</summary>
    public virtual string View(string name, string body) => $"CREATE OR REPLACE VIEW {name} AS\n{body};";

    /// <summary>Removes the views in the order in which they can be removed; null where a view can simply be replaced.</summary>
    public virtual string? Drop(IEnumerable<string> views) => string.Join("\n", views.Select(view => $"DROP VIEW IF EXISTS {view};"));

    /// <summary>Layers over a selection; what comes out at last are some of their columns.</summary>
    public abstract string Layers(string below, IReadOnlyList<RegisterLayer> layers, string columns);

    /// <summary>Dossiers with what is folded of their events.</summary>
    public virtual string Join(string left, string right) =>
        $"SELECT l.*, {RegisterHistories.Columns("r")}\nFROM {left} l LEFT JOIN {right} r ON r.history_code = l.dossier_code";

    /// <summary>Events, each with the state of its dossier's clock.</summary>
    public virtual string JoinClock(string events, string clock, string columns) =>
        $"SELECT e.*, {columns}\nFROM {events} e JOIN {clock} c ON c.dossier_code = e.event_dossier";

    /// <summary>The events of a dossier in order, with what went before each: columns of <see cref="RegisterEvents"/>.</summary>
    public virtual string Ordered(string events)
    {
        const string order = "PARTITION BY event_dossier ORDER BY at, event_order, event_id";
        const string before = order + " ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING";
        const string classes = "PARTITION BY event_dossier, event_class ORDER BY at, event_order, event_id";
        return Fence(
            $"""
            SELECT x.*,
              MAX(CASE WHEN letter = 'P' THEN 2 * no + 1 WHEN letter = 'R' THEN 2 * no END) OVER ({before}) AS before_p,
              MAX(CASE WHEN letter = 'S' THEN 2 * no + 1 WHEN letter = 'B' THEN 2 * no END) OVER ({before}) AS before_s,
              MAX(CASE WHEN letter = 'B' THEN day END) OVER ({before}) AS last_b_day,
              MAX(CASE WHEN promised_day IS NOT NULL AND (letter <> 'E' OR e_number = 1) AND letter <> 'U'
                THEN no * {Cast("100000", BigType)} + {DayNumber("promised_day")} END)
                OVER ({before}) AS promise_before,
              CASE WHEN letter = 'P' THEN LEAD(no) OVER ({classes}) END AS closed_no,
              CASE WHEN letter = 'P' THEN LEAD(at) OVER ({classes}) END AS closed_at
            FROM (
            SELECT w.*,
              ROW_NUMBER() OVER ({order}) AS no,
              SUM(CASE WHEN letter = 'S' THEN 1 ELSE 0 END) OVER ({order} ROWS UNBOUNDED PRECEDING) AS s_number,
              SUM(CASE WHEN letter = 'E' THEN 1 ELSE 0 END) OVER ({order} ROWS UNBOUNDED PRECEDING) AS e_number
            FROM {events} w
            {FenceEnd}) x
            """);
    }

    /// <summary>Whether an event comes where no event of its kind can: as columns of <see cref="Ordered"/> say.</summary>
    public virtual string Misplaced =>
        $"""
        CASE WHEN letter = 'P' AND {Modulo("before_p", "2")} = 1 THEN 1
                WHEN letter = 'R' AND (before_p IS NULL OR {Modulo("before_p", "2")} = 0) THEN 1
                WHEN letter = 'B' AND (before_s IS NULL OR {Modulo("before_s", "2")} = 0) THEN 1 ELSE 0 END
        """;

    /// <summary>Each code that stands in a text of codes, after its place: <c>place:CODE </c>.</summary>
    /// <param name="source">A view with the column <c>found</c>.</param>
    /// <param name="needed">The columns that are needed of it.</param>
    /// <param name="columns">What is selected; <c>place</c> and <c>code</c> are columns, too.</param>
    /// <param name="codes">All that may stand there.</param>
    public virtual string Split(string source, string needed, string columns, IEnumerable<string> codes)
    {
        var rows = string.Join("\n  UNION ALL ", codes.Select((code, i) =>
        {
            var parts = code.Split(':');
            return i == 0 ? $"SELECT {Literal(parts[0])} AS place, {Literal(parts[1])} AS code{Dual}"
                : $"SELECT {Literal(parts[0])}, {Literal(parts[1])}{Dual}";
        }));
        return $"SELECT {columns}\nFROM (SELECT {needed} FROM {source} WHERE found LIKE '%:%') f JOIN (\n  {rows}) k\n"
            + $"  ON f.found LIKE {Concat(["'%'", "k.place", "':'", "k.code", "' %'"])}";
    }

    /// <summary>The mapped columns of a table under names of ours: <see cref="Mapped"/>.</summary>
    public string Source(SqlRegisterMap map, bool ofEvents)
    {
        var fields = SqlRegisterMap.Fields.Where(field => field.StartsWith("event.", StringComparison.Ordinal) == ofEvents && map.Column(field) is not null);
        var columns = fields.Select(field => $"{Name(map.Column(field)!)} AS {Mapped(field.Substring(field.IndexOf('.') + 1))}");
        return $"  SELECT {string.Join(", ", columns)}\n  FROM {Table(ofEvents ? map.Events! : map.Dossiers)}";
    }

    /// <summary>The name of a mapped column in the views: none of a table begins so.</summary>
    public static string Mapped(string field) => "cchc_m_" + field.ToLowerInvariant();

    /// <summary>A text by which rows are found.</summary>
    public virtual string Key(string? column) => Text(column);

    public string Literal(string text) => Script.Text(text);

    /// <summary>What a selection without a table is from.</summary>
    protected virtual string Dual => string.Empty;

    /// <summary>What ends a selection that is to be computed once, not merged into those that use it; empty where nothing is needed.</summary>
    protected virtual string FenceEnd => string.Empty;

    protected static string Iso(LocalDateTime moment) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss").Format(moment);

    protected string Fence(string selection) => FenceEnd.Length == 0 ? selection : $"{selection}\n{FenceEnd}";
}
