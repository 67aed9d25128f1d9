using Cchc.Core.EntityFrameworkCore;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Requirements;
using Cchc.Core.Text;
using Microsoft.EntityFrameworkCore;

namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

/// <summary>A database of a one-stop desk, as a program would have it.</summary>
internal sealed class Desk(DbContextOptions<Desk> options) : DbContext(options)
{
    public DbSet<DossierRow> Dossiers => Set<DossierRow>();

    public DbSet<ValueRow> Values => Set<ValueRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.ConfigureForCchc();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DossierRow>(row =>
        {
            row.HasIndex(item => item.Code).IsUnique();
            row.HasIndex(item => item.LegalDueOn);
            row.HasIndex(item => new { item.CountedDays, item.StartedOn });
        });
        modelBuilder.Entity<ValueRow>(row =>
        {
            row.Property(item => item.Agency).HasConversion<IdentifierKeyColumn<AgencyCode>>();
            row.Property(item => item.Money).HasDecimalColumn(2);
            row.Property(item => item.MaybeMoney).HasDecimalColumn();
            row.Property(item => item.Dong).HasWholeColumn();
            row.Property(item => item.Hours).HasWholeColumn(3);
            row.ComplexProperty(item => item.Visit);
        });
    }
}

/// <summary>A dossier with its history and what the interceptor computes.</summary>
internal sealed class DossierRow : DossierRecord
{
    public int Id { get; set; }

    public required DossierCode Code { get; set; }

    public ProcedureCode? Procedure { get; set; }
}

/// <summary>Values of every kind that has a column.</summary>
internal sealed class ValueRow
{
    public int Id { get; set; }

    public ProcedureCode? Procedure { get; set; }

    public AgencyCode? Agency { get; set; }

    public CaseCode? Case { get; set; }

    public DossierCode? Dossier { get; set; }

    public FieldCode? Field { get; set; }

    public DecisionNumber? Decision { get; set; }

    public LegalDocumentNumber? Law { get; set; }

    public LocalDate Day { get; set; }

    public LocalDate? MaybeDay { get; set; }

    public LocalTime? Time { get; set; }

    public LocalDateTime? Moment { get; set; }

    public Instant? Instant { get; set; }

    public ExactNumber Exact { get; set; }

    public ExactNumber? MaybeExact { get; set; }

    public ExactNumber Money { get; set; }

    public ExactNumber? MaybeMoney { get; set; }

    public ExactNumber Dong { get; set; }

    public ExactNumber? Hours { get; set; }

    public ProcessingTime? Length { get; set; }

    public BilingualText? Title { get; set; }

    public SubmissionMethod Method { get; set; }

    public SubmissionMethod? MaybeMethod { get; set; }

    public PaperForms Forms { get; set; }

    public Visit Visit { get; set; } = new();
}

/// <summary>A value inside a row.</summary>
internal sealed class Visit
{
    public LocalDateTime At { get; set; }
}
