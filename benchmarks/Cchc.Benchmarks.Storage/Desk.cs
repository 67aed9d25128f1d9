using Cchc.Core.EntityFrameworkCore;
using Cchc.Core.Procedures.Identifiers;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cchc.Benchmarks.Storage;

/// <summary>One table of dossiers with the two indexes that docs/how-to/store-dossiers.md recommends.</summary>
internal sealed class Desk(DbContextOptions<Desk> options) : DbContext(options)
{
    public const string Schema = "cchc_storage";

    public DbSet<Row> Dossiers => Set<Row>();

    public static void OnSqlite(DbContextOptionsBuilder<Desk> options, string connection) => options.UseSqlite(connection);

    public static void OnPostgres(DbContextOptionsBuilder<Desk> options, string connection) =>
        options.UseNpgsql(new NpgsqlConnectionStringBuilder(connection) { SearchPath = Schema, CommandTimeout = 600 }.ConnectionString);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.ConfigureForCchc();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var row = modelBuilder.Entity<Row>();
        row.ToTable("Dossiers").HasIndex(item => item.LegalDueOn).HasFilter("\"EndedAt\" IS NULL");
        row.HasIndex(item => new { item.CountedDays, item.StartedOn }).HasFilter("\"EndedAt\" IS NULL");
    }
}

internal sealed class Row : DossierRecord
{
    public int Id { get; set; }

    public required DossierCode Code { get; set; }
}
