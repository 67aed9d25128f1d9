using Cchc.Core.Procedures.Identifiers;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>Compares codes as they are stored, by their clean text: a code that is only written better is a change, and is saved.</summary>
/// <typeparam name="T">The identifier.</typeparam>
public sealed class IdentifierComparer<T> : ValueComparer<T>
    where T : Identifier<T>
{
    /// <summary>The comparer; it has no settings.</summary>
    public IdentifierComparer()
        : base(
            (one, other) => (one == null ? null : one.Value) == (other == null ? null : other.Value),
            code => StringComparer.Ordinal.GetHashCode(code.Value),
            code => code)
    {
    }
}
