using System.Net;
using Cchc.Core.Tests.Support;
using Npgsql;

namespace Cchc.Samples.Tests.OneStopDesk;

/// <summary>The same desk on PostgreSQL, by its one setting.</summary>
public sealed class PostgreSqlTests
{
    [PostgresFact, Trait("Needs", "PostgreSQL")]
    public async Task A_day_at_the_desk_on_PostgreSQL()
    {
        var server = new NpgsqlConnectionStringBuilder(PostgresFactAttribute.ConnectionString!) { Pooling = false };
        var name = "desk_" + Environment.ProcessId;
        await ExecuteAsync(server.ConnectionString, $"CREATE DATABASE {name}");
        server.Database = name;
        try
        {
            await using var desk = await DeskProcess.StartAsync("--Desk:PostgreSql=" + server.ConnectionString);
            using var officer = await DeskClient.SignInAsync(desk.Address, "mot.canbo");
            var (code, secret) = await officer.ReceiveAsync();
            (await officer.EnterAsync(code, "supplementRequested", new { content = "Tờ khai" })).StatusCode.Should().Be(HttpStatusCode.OK);
            (await officer.GetAsync("/api/dossiers?state=awaitingSupplement")).GetProperty("items").GetRawText().Should().Contain(code);
            (await officer.GetAsync("/api/dossiers?state=overdue")).GetProperty("total").GetInt32().Should().BePositive();
            (await officer.SendAsync(HttpMethod.Post, "/api/lookup", new { code, secret })).StatusCode.Should().Be(HttpStatusCode.OK);
            (await officer.GetAnswerAsync("/api/dossiers/H99.02-260828-0001")).StatusCode.Should().Be(HttpStatusCode.NotFound);
            foreach (var statement in new[] { "UPDATE \"Trail\" SET \"Detail\" = ''", "DELETE FROM \"Trail\"", "TRUNCATE \"Trail\"" })
            {
                var act = () => ExecuteAsync(server.ConnectionString, statement);
                (await act.Should().ThrowAsync<PostgresException>()).WithMessage("*append-only*");
            }

            File.Exists(Path.Combine(desk.Folder, "desk.db")).Should().BeFalse();
        }
        finally
        {
            server.Database = "postgres";
            await ExecuteAsync(server.ConnectionString, $"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    private static async Task ExecuteAsync(string to, string statement)
    {
        await using var connection = new NpgsqlConnection(to);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
