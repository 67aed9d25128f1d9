using Cchc.Core.EntityFrameworkCore;
using Cchc.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

/// <summary>The tables that the model makes, and what other parts of Entity Framework ask of the converters.</summary>
public sealed class ModelTests
{
    /// <summary>To accept a change of the tables, run the tests with CCHC_ACCEPT_API=1 and commit the scripts.</summary>
    [Theory]
    [InlineData(Server.Sqlite, "sqlite.sql")]
    [InlineData(Server.PostgreSql, "postgresql.sql")]
    public void The_tables_are_the_committed_ones(Server server, string file)
    {
        var options = new DbContextOptionsBuilder<Desk>();
        _ = server == Server.Sqlite ? options.UseSqlite("Data Source=:memory:") : options.UseNpgsql("Host=127.0.0.1");
        using var desk = new Desk(options.Options);
        var script = desk.Database.GenerateCreateScript().Replace("\r\n", "\n", StringComparison.Ordinal);
        var path = RepositoryFiles.PathOf("tests", "Cchc.Core.Extensions.Tests", "EntityFrameworkCore", file);
        if (Environment.GetEnvironmentVariable("CCHC_ACCEPT_API") == "1")
        {
            File.WriteAllText(path, script);
        }

        script.Should().Be(File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_compiled_model_can_name_every_converter_and_comparer()
    {
        using var database = new Database(Server.Sqlite);
        using var desk = database.Desk();
        var own = desk.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(Properties)
            .SelectMany(property => new object?[] { property.GetValueConverter(), property.GetValueComparer() })
            .Where(item => item is not null && item.GetType().Assembly == typeof(CchcModelConfiguration).Assembly).Select(item => item!.GetType()).Distinct().ToList();
        own.Should().HaveCountGreaterThan(20).And.OnlyContain(type => type.IsVisible && type.GetConstructor(Type.EmptyTypes) != null);
    }

    [Theory, OnPostgres]
    public void The_NodaTime_plugin_of_PostgreSQL_and_this_package_live_together(Server server)
    {
        using var database = new Database(server);
        foreach (var byProvider in new[] { false, true })
        {
            var options = new DbContextOptionsBuilder().UseNpgsql(database.ConnectionString, npgsql => npgsql.UseNodaTime()).Options;
            using var desk = byProvider ? new PluginDesk(options) : new BothDesk(options);
            desk.GetService<IRelationalDatabaseCreator>().CreateTables();
            var row = new Plugged { Code = Procedures.Identifiers.ProcedureCode.Parse("1.001193"), Day = new LocalDate(2026, 9, 3), Moment = new LocalDateTime(2026, 9, 3, 16, 30), Instant = Instant.FromUtc(2026, 9, 3, 9, 30), Time = new LocalTime(8, 0) };
            desk.Add(row);
            desk.SaveChanges();
            desk.ChangeTracker.Clear();
            var today = new LocalDate(2026, 9, 4);
            desk.Set<Plugged>().Single(item => item.Day < today && item.Moment == row.Moment && item.Instant == row.Instant).Should().BeEquivalentTo(row, options => options.ComparingByMembers<Plugged>().ComparingByValue<LocalDate>().ComparingByValue<LocalDateTime>().ComparingByValue<LocalTime>().ComparingByValue<Procedures.Identifiers.ProcedureCode>());
            database.Column("""SELECT data_type FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = 'Plugged' AND column_name IN ('Day', 'Moment', 'Instant', 'Time') ORDER BY column_name""")
                .Should().Equal("date", "timestamp with time zone", "timestamp without time zone", "time without time zone");
            database.Execute("""DROP TABLE "Plugged" """);
        }
    }

    [Theory, OnPostgres]
    public void A_history_may_be_a_jsonb_column(Server server)
    {
        using var database = new Database(server);
        using var desk = new JsonDesk(new DbContextOptionsBuilder().UseNpgsql(database.ConnectionString).Options);
        desk.GetService<IRelationalDatabaseCreator>().CreateTables();
        var history = Histories.Simple(new LocalDateTime(2026, 10, 12, 9, 0));
        desk.Add(new JsonRow { History = history });
        desk.SaveChanges();
        desk.ChangeTracker.Clear();
        desk.Set<JsonRow>().Single().History.Should().Be(history);
        database.Column("""SELECT "History" -> 'events' -> 0 ->> 'type' FROM "JsonRow" """).Should().Equal("received");
    }

    private static IEnumerable<IReadOnlyProperty> Properties(IReadOnlyTypeBase type) => type.GetProperties().Concat(type.GetComplexProperties().SelectMany(item => Properties(item.ComplexType)));

    private sealed class Plugged
    {
        public int Id { get; set; }

        public required Procedures.Identifiers.ProcedureCode Code { get; set; }

        public LocalDate Day { get; set; }

        public LocalDateTime? Moment { get; set; }

        public Instant Instant { get; set; }

        public LocalTime? Time { get; set; }
    }

    private sealed class JsonRow
    {
        public int Id { get; set; }

        public Deadlines.Clock.DossierClockRequest? History { get; set; }
    }

    private class BothDesk(DbContextOptions options, bool byProvider = false) : DbContext(options)
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.ConfigureForCchc(byProvider);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Plugged>();
    }

    private sealed class PluginDesk(DbContextOptions options) : BothDesk(options, byProvider: true);

    private sealed class JsonDesk(DbContextOptions options) : DbContext(options)
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.ConfigureForCchc();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<JsonRow>().Property(row => row.History).HasColumnType("jsonb");
    }
}
