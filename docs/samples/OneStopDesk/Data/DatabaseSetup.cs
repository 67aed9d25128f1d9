using System.Data.Common;
using Cchc.Core.EntityFrameworkCore;
using Cchc.Core.Extensions.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using OneStopDesk.Desk;

namespace OneStopDesk.Data;

/// <summary>SQLite in a file by default, PostgreSQL when its one setting is there. Tables and triggers are made at the first start.</summary>
public static class DatabaseSetup
{
    public static void AddDeskDatabase(this IServiceCollection services)
    {
        // One interceptor for all contexts: on save it fills state, due days and the day of automatic closing from the history.
        services.AddSingleton(provider => new DossierClockInterceptor(
            () => provider.GetRequiredService<IWorkingCalendarProvider>().Current, provider.GetRequiredService<TimeProvider>()));
        services.AddDbContext<DeskContext>(Configure);
        services.AddHostedService<Upkeep>();
    }

    private static void Configure(IServiceProvider provider, DbContextOptionsBuilder options)
    {
        var settings = provider.GetRequiredService<IOptions<DeskSettings>>().Value;
        options.AddInterceptors(provider.GetRequiredService<DossierClockInterceptor>());
        if (settings.PostgreSql.Length > 0)
        {
            options.UseNpgsql(settings.PostgreSql);
        }
        else
        {
            options.UseSqlite($"Data Source={Path.Combine(DataFolder(provider), "desk.db")};Default Timeout=30").AddInterceptors(new SqliteDurability());
        }
    }

    /// <summary>The folder of the database and of the keys, as a whole path.</summary>
    public static string DataFolder(IServiceProvider provider) => Path.GetFullPath(Path.Combine(
        provider.GetRequiredService<IHostEnvironment>().ContentRootPath, provider.GetRequiredService<IOptions<DeskSettings>>().Value.DataFolder));

    /// <summary>
    /// Makes what is missing. A desk that is in use has migrations of its provider instead (<c>dotnet ef migrations</c>); a sample
    /// that runs on two starts empty.
    /// </summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        Directory.CreateDirectory(DataFolder(app.Services));
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DeskContext>();
        await db.Database.EnsureCreatedAsync();
        foreach (var statement in TrailTriggers.For(db.Database.IsNpgsql()))
        {
            await db.Database.ExecuteSqlRawAsync(statement);
        }
    }

    /// <summary>What was answered is on the disk: a write-ahead log, synced at every commit, so that not even a power cut takes a dossier back.</summary>
    private sealed class SqliteDurability : DbConnectionInterceptor
    {
        private const string Settings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Settings;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
