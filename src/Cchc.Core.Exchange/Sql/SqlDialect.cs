using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Sql;

/// <summary>The database for which a calendar is written as SQL.</summary>
[JsonConverter(typeof(WordConverter<SqlDialect>))]
public enum SqlDialect
{
    /// <summary>PostgreSQL 11 or later: table and functions; proven on a real server by the tests.</summary>
    PostgreSql = 0,

    /// <summary>Microsoft SQL Server 2016 SP1 or later, run with a client that knows <c>GO</c>: table and functions.</summary>
    SqlServer = 1,

    /// <summary>Oracle Database 12 or later, run with SQL*Plus or SQLcl: table and functions.</summary>
    Oracle = 2,

    /// <summary>SQLite 3: table, and the two questions as expressions, since SQLite has no stored functions; proven by the tests.</summary>
    Sqlite = 3,

    /// <summary>ClickHouse 18.16 or later: table, and the two questions as expressions over arrays of the days; proven on real servers by the tests.</summary>
    ClickHouse = 4,
}
