namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

public enum Server
{
    Sqlite,
    PostgreSql,
}
