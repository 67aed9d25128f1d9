using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>
/// One call tells Entity Framework Core how the values of Cchc.Core become columns (cột trong cơ sở dữ liệu): codes, days, moments, exact numbers, processing
/// times, histories of dossiers, words of enumerations, texts in two languages. Their nullable forms are included.
/// </summary>
/// <remarks>
/// A property may still be configured by itself; what is said of a property wins. Conversions are made by reflection over the types of the model, as Entity
/// Framework makes its model: not for trimmed or ahead-of-time programs.
/// <code>
/// using Cchc.Core.EntityFrameworkCore;
/// using Cchc.Core.Procedures.Identifiers;
/// using Microsoft.EntityFrameworkCore;
///
/// public sealed class Desk(DbContextOptions&lt;Desk&gt; options) : DbContext(options)
/// {
///     public DbSet&lt;Row&gt; Rows =&gt; Set&lt;Row&gt;();
///
///     protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =&gt; configurationBuilder.ConfigureForCchc();
/// }
///
/// public sealed class Row
/// {
///     public int Id { get; set; }
///
///     public required ProcedureCode Procedure { get; set; }
/// }
/// </code>
/// </remarks>
public static class CchcModelConfiguration
{
    /// <summary>Tells a model how the values of Cchc.Core and the days and times of NodaTime become columns.</summary>
    /// <param name="builder">The builder that <see cref="DbContext"/> passes to <c>ConfigureConventions</c>.</param>
    /// <param name="nodaTimeByProvider">
    /// True leaves <see cref="LocalDate"/> and its kin to the provider, for one that knows them by itself (Npgsql with its NodaTime plugin); false, the
    /// default, makes columns for any relational database. The default does not clash with the plugin either.
    /// </param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ModelConfigurationBuilder ConfigureForCchc(this ModelConfigurationBuilder builder, bool nodaTimeByProvider = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (!nodaTimeByProvider)
        {
            builder.Properties<LocalDate>().HaveConversion<LocalDateColumn>();
            builder.Properties<LocalTime>().HaveConversion<LocalTimeColumn>();
            builder.Properties<LocalDateTime>().HaveConversion<LocalDateTimeColumn>();
            builder.Properties<Instant>().HaveConversion<InstantColumn>();
            builder.Conventions.Add(services => new MomentColumns(services.GetRequiredService<IDatabaseProvider>().Name));
        }

        Code<AgencyCode>(builder);
        Code<CaseCode>(builder);
        Code<DecisionNumber>(builder);
        Code<DossierCode>(builder);
        Code<FieldCode>(builder);
        Code<LegalDocumentNumber>(builder);
        Code<ProcedureCode>(builder);

        builder.Properties<ExactNumber>().HaveConversion<ExactNumberColumn>().HaveMaxLength(ExactNumberColumn.Longest);
        builder.Properties<ProcessingTime>().HaveConversion<ProcessingTimeColumn>();
        builder.Properties<DossierClockRequest>().HaveConversion<DossierHistoryColumn>();
        builder.Properties<BilingualText>().HaveConversion<BilingualTextColumn>();

        foreach (var type in typeof(DossierState).Assembly.GetExportedTypes().Where(type => type.IsEnum))
        {
            builder.Properties(type).HaveConversion(typeof(WordColumn<>).MakeGenericType(type)).HaveMaxLength(LongestWords(type));
        }

        return builder;
    }

    // Enough for every word, and for all flags of a kind together, with room for words to come.
    private static int LongestWords(Type type) => type.IsDefined(typeof(FlagsAttribute), inherit: false) ? 200 : 50;

    private static void Code<T>(ModelConfigurationBuilder builder)
        where T : Identifier<T> =>
        builder.Properties<T>().HaveConversion<IdentifierColumn<T>, IdentifierComparer<T>>().HaveMaxLength(IdentifierColumn<T>.Longest);
}
