using Cchc.Core.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using OneStopDesk.Security;

namespace OneStopDesk.Data;

/// <summary>The database. Dossiers and trail are filtered by the agency of whoever is signed in, in this one place.</summary>
public sealed class DeskContext(DbContextOptions<DeskContext> options, CurrentOfficer current) : DbContext(options)
{
    public DbSet<Agency> Agencies => Set<Agency>();

    public DbSet<Officer> Officers => Set<Officer>();

    public DbSet<StoredDossier> Dossiers => Set<StoredDossier>();

    public DbSet<TrailEntry> Trail => Set<TrailEntry>();

    public DbSet<SubmittedForm> Forms => Set<SubmittedForm>();

    /// <summary>The agency that queries see; null for nobody, who sees nothing.</summary>
    private string? AgencyId => current.AgencyId;

    /// <summary>Saves, after a last look: no dossier of another agency is written, whatever the code above forgot.</summary>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var entry in ChangeTracker.Entries<StoredDossier>().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            if (!current.MayWriteFor(entry.Entity.AgencyId))
            {
                throw new InvalidOperationException($"A dossier of {entry.Entity.AgencyId} was about to be written for {AgencyId ?? "nobody"}.");
            }

            entry.Entity.Version++;
        }

        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.ConfigureForCchc();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Agency>().HasKey(agency => agency.Id);
        modelBuilder.Entity<Officer>(officer =>
        {
            officer.HasIndex(item => item.UserName).IsUnique();
            officer.Property(item => item.Role).HasConversion<string>();
        });
        modelBuilder.Entity<StoredDossier>(dossier =>
        {
            dossier.HasIndex(item => item.Code).IsUnique();
            dossier.HasIndex(item => new { item.AgencyId, item.EndedAt, item.LegalDueOn });
            dossier.Property(item => item.Version).IsConcurrencyToken();
            dossier.HasQueryFilter(item => item.AgencyId == AgencyId);
            dossier.HasOne<Agency>().WithMany().HasForeignKey(item => item.AgencyId);
        });
        modelBuilder.Entity<TrailEntry>(entry =>
        {
            entry.ToTable("Trail");
            entry.HasIndex(item => new { item.AgencyId, item.Id });
            entry.HasQueryFilter(item => item.AgencyId == AgencyId);
        });
        modelBuilder.Entity<SubmittedForm>().HasKey(form => form.Key);
    }
}
