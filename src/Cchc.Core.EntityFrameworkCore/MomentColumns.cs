using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>
/// A moment by the clock in Vietnam has no time zone: PostgreSQL, whose provider takes a DateTime for an instant, is told so. Other databases need nothing.
/// </summary>
internal sealed class MomentColumns(string provider) : IModelFinalizingConvention
{
    private const string PostgreSql = "Npgsql.EntityFrameworkCore.PostgreSQL";
    private const string WithoutZone = "timestamp without time zone";

    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        if (provider != PostgreSql)
        {
            return;
        }

        foreach (var type in modelBuilder.Metadata.GetEntityTypes())
        {
            Mark(type);
        }
    }

    private static void Mark(IConventionTypeBase type)
    {
        foreach (var property in type.GetDeclaredProperties())
        {
            if (property.GetValueConverter() is LocalDateTimeColumn)
            {
                property.Builder.HasColumnType(WithoutZone);
            }
        }

        foreach (var complex in type.GetDeclaredComplexProperties())
        {
            Mark(complex.ComplexType);
        }
    }
}
