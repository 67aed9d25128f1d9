using Cchc.Core.Procedures.Identifiers;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>How a message names the row of a dossier: its type, its key when it has one already, and the codes of dossiers in it.</summary>
internal static class DossierName
{
    public static string Of(EntityEntry entry)
    {
        var parts = entry.Properties
            .Where(property => (property.Metadata.IsPrimaryKey() && !property.IsTemporary) || property.Metadata.ClrType == typeof(DossierCode))
            .Where(property => property.CurrentValue is not null)
            .Select(property => FormattableString.Invariant($"{property.Metadata.Name} {property.CurrentValue}"));
        var names = string.Join(", ", parts);
        return names.Length == 0 ? entry.Metadata.ClrType.Name : $"{entry.Metadata.ClrType.Name} ({names})";
    }
}
